import { LANGUAGES, type Language } from '../language/language.js';
import type { Problem } from '../problem.js';
import type { ContentCheck } from './check.js';
import { handTypedText } from './hand-typed-text.js';
import { printedPairs } from './printed.js';

const CODE = 'wrong-party';

/** One language speaks of the one who renders a service, the other of the one who receives it. */
export const wrongParty: ContentCheck = {
  code: CODE,
  run: ({ content }) => {
    const { parties } = content.glossary.data;
    /** Unknown where no words can be read: composing tells which call does not parse. */
    const named = (language: Language, text: string): readonly string[] | undefined => {
      const stretches = handTypedText(text);
      if (stretches.length === 0) return undefined;
      const said = levelled(stretches.map((stretch) => stretch.text).join(' '));
      return parties.filter((party) => said.includes(levelled(party[language]))).map(({ id }) => id);
    };
    return printedPairs(content).flatMap(({ pair, where }): readonly Problem[] => {
      const [kk, ru] = LANGUAGES.map((language) => named(language, pair[language] ?? ''));
      if (!kk || !ru || !pair.kk || !pair.ru || kk.join() === ru.join()) return [];
      const words = (ids: readonly string[], language: Language): string =>
        ids.length === 0 ? 'none' : ids.map((id) => `«${parties.find((party) => party.id === id)?.[language] ?? id}…»`).join(' and ');
      return [
        {
          code: CODE,
          severity: 'error',
          where: where('ru'),
          message: `expected the same parties in both languages, found ${words(kk, 'kk')} in «kk» and ${words(ru, 'ru')} in «ru»`,
          fix: 'name the same party in both languages; glossary.yaml has the pairs',
        },
      ];
    });
  },
};

/** Case and spaces do not change a party. */
const levelled = (text: string): string => text.toLowerCase().replace(/[\s\u00A0]+/g, ' ');
