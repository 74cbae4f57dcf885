import type { SameAs } from '../catalogue.js';
import type { COMMAND as ENGLISH } from '../en/command.js';

export const COMMAND: SameAs<typeof ENGLISH> = {
  'unknown-language.found': ({ asked, found }) => `${asked} үшін хабарлама тілі керек, ал «${found}» жазылған`,
  'unknown-language.fix': ({ languages }) => `тізімнен таңдаңыз: ${[...languages].join(', ')}`,
};
