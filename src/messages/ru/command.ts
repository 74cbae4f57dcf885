import type { SameAs } from '../catalogue.js';
import type { COMMAND as ENGLISH } from '../en/command.js';

export const COMMAND: SameAs<typeof ENGLISH> = {
  'unknown-language.found': ({ asked, found }) => `в ${asked} нужен язык сообщений, а стоит «${found}»`,
  'unknown-language.fix': ({ languages }) => `выберите из списка: ${[...languages].join(', ')}`,
  'same-day.found': ({ day }) => `для сравнения нужны два разных дня, а указан один: ${day}`,
  'same-day.never-fix': 'ни у правил, ни у текстов нет редакции, которая начинается в какой-то день: добавьте ее полем "from:"',
  'same-day.next-fix': ({ next }) => `что-то меняется: в следующий раз ${next}`,
  'same-day.last-fix': ({ last }) => `что-то меняется: в последний раз ${last}`,
  'same-day.near-fix': ({ next, last }) => `что-то меняется: в следующий раз ${next}, в последний раз ${last}`,
  'unknown-poster.only': ({ id }) => `нет плаката с id «${id}»`,
  'unknown-poster.fix': ({ names }) => `есть: ${names}`,
  'unknown-poster.screen-fix': ({ names, screen }) => `есть: ${names}; и ${screen}, экран`,
  'no-office-sheet.found': ({ variants }) => `картинки делаются с листов для офисного принтера, а заданы ${[...variants].join(', ')}`,
  'no-office-sheet.fix': 'уберите --pictures или добавьте "office" к --variant',
};
