import type { Content } from '../content/load.js';
import type { Language } from '../language/language.js';
import { phrase } from '../messages/message.js';
import type { Place, Problem } from '../problem.js';
import { addressFault, hostOf, isNamedBy, wordsOfAddress } from '../rules/web-address.js';
import type { ContentCheck } from './check.js';

const CODE = 'bad-link';

/** Addresses that a phone must not open, or that the words beside them do not name. Nothing is looked up. */
export const badLink: ContentCheck = {
  code: CODE,
  run: ({ content }) =>
    addresses(content).flatMap(({ url, words, where }): readonly Problem[] => {
      const fault = addressFault(url);
      if (fault !== undefined) {
        const message = phrase('bad-link.fault', { fault });
        return [{ code: CODE, severity: 'error', where, message, fix: phrase('bad-link.fault-fix') }];
      }
      if (isNamedBy(url, words)) return [];
      const [host, page] = [hostOf(url), wordsOfAddress(url)];
      const message = phrase('bad-link.words', { words, url });
      const fix = phrase('bad-link.words-fix', { names: host === page ? [host] : [page, host] });
      return [{ code: CODE, severity: 'error', where, message, fix }];
    }),
};

interface Address {
  readonly url: string;
  readonly words: string;
  readonly where: Place;
}

function addresses(content: Content): readonly Address[] {
  return [...content.rules].flatMap(([id, { data, source }]) => {
    if (data.kind !== 'link') return [];
    return data.versions.flatMap(({ url, words }, index) => {
      const half = (text: typeof url, language: Language): string | undefined => (typeof text === 'string' ? text : text[language]);
      const languages = typeof url === 'string' && typeof words === 'string' ? content.languages.slice(0, 1) : content.languages;
      return languages.flatMap((language): readonly Address[] => {
        const [address, said] = [half(url, language), half(words, language)];
        if (address === undefined || said === undefined) return [];
        return [
          {
            url: address,
            words: said,
            where: source.place([id, 'versions', index, 'url', ...(typeof url === 'string' ? [] : [language])]),
          },
        ];
      });
    });
  });
}
