import type { Language } from '../language/language.js';
import { type Phrase, phrase } from '../messages/message.js';
import type { Problem } from '../problem.js';
import type { ContentCheck } from './check.js';
import { handTypedText } from './hand-typed-text.js';
import { printedPairs } from './printed.js';

const CODE = 'wrong-party';

/** One language speaks of the one who renders a service, the other of the one who receives it. */
export const wrongParty: ContentCheck = {
  code: CODE,
  run: ({ content }) => {
    const { languages } = content;
    const { parties } = content.glossary.data;
    /** Unknown where no words can be read: composing reports which call does not parse. */
    const named = (language: Language, text: string): readonly string[] | undefined => {
      const stretches = handTypedText(text);
      if (stretches.length === 0) return undefined;
      const said = levelled(stretches.map((stretch) => stretch.text).join(' '));
      return parties.filter((party) => said.includes(levelled(party[language]))).map(({ id }) => id);
    };
    return printedPairs(content).flatMap(({ pair, where }): readonly Problem[] => {
      const said = languages.flatMap((language) => {
        const ids = pair[language] ? named(language, pair[language]) : undefined;
        return ids === undefined ? [] : [{ language, ids }];
      });
      const [first, ...others] = said;
      const differs = others.find(({ ids }) => ids.join() !== first?.ids.join());
      if (first === undefined || differs === undefined) return [];
      const words = ({ ids, language }: typeof first): Phrase => {
        const stems = ids.map((id) => `«${parties.find((party) => party.id === id)?.[language] ?? id}…»`);
        return stems.length === 0 ? phrase('wrong-party.none', { language }) : phrase('wrong-party.named', { parties: stems, language });
      };
      return [
        {
          code: CODE,
          severity: 'error',
          where: where(differs.language),
          message: phrase('wrong-party.found', { one: words(first), other: words(differs) }),
          fix: phrase('wrong-party.fix'),
        },
      ];
    });
  },
};

/** Case and spaces do not change a party. */
const levelled = (text: string): string => text.toLowerCase().replace(/[\s\u00A0]+/g, ' ');
