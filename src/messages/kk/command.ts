import type { SameAs } from '../catalogue.js';
import type { COMMAND as ENGLISH } from '../en/command.js';

export const COMMAND: SameAs<typeof ENGLISH> = {
  'unknown-language.found': ({ asked, found }) => `${asked} үшін хабарлама тілі керек, ал «${found}» жазылған`,
  'unknown-language.fix': ({ languages }) => `тізімнен таңдаңыз: ${[...languages].join(', ')}`,
  'same-day.found': ({ day }) => `салыстыру үшін екі түрлі күн керек, ал бір күн көрсетілген: ${day}`,
  'same-day.never-fix': 'ережелерде де, мәтіндерде де белгілі бір күннен басталатын редакция жоқ: оны "from:" өрісімен қосыңыз',
  'same-day.next-fix': ({ next }) => `өзгеріс болатын күн: келесісі – ${next}`,
  'same-day.last-fix': ({ last }) => `өзгеріс болған күн: соңғысы – ${last}`,
  'same-day.near-fix': ({ next, last }) => `өзгеріс күндері: келесісі – ${next}, соңғысы – ${last}`,
  'unknown-poster.only': ({ id }) => `id мәні «${id}» плакат жоқ`,
  'unknown-poster.fix': ({ names }) => `бары: ${names}`,
  'unknown-poster.screen-fix': ({ names, screen }) => `бары: ${names}; және ${screen}, экран`,
  'no-office-sheet.found': ({ variants }) =>
    `суреттер кеңсе принтеріне арналған парақтардан жасалады, ал көрсетілгені – ${[...variants].join(', ')}`,
  'no-office-sheet.fix': '--pictures алып тастаңыз немесе --variant мәніне "office" қосыңыз',
};
