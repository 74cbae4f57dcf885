import type { SameAs } from '../catalogue.js';
import type { COMMAND as ENGLISH } from '../en/command.js';

export const COMMAND: SameAs<typeof ENGLISH> = {
  'unknown-language.found': ({ asked, found }) => `в ${asked} нужен язык сообщений, а стоит «${found}»`,
  'unknown-language.fix': ({ languages }) => `выберите из списка: ${[...languages].join(', ')}`,
};
