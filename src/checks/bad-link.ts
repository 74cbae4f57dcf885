import type { Content } from '../content/load.js';
import type { Language } from '../language/language.js';
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
        const fix = 'write url: https://host.kz/… without a port, a name or a password, and name the same host under words';
        return [{ code: CODE, severity: 'error', where, message: `expected an https address that a phone may open, found ${fault}`, fix }];
      }
      if (isNamedBy(url, words)) return [];
      const [host, page] = [hostOf(url), wordsOfAddress(url)];
      const message = `expected words that lead to the page of the address beside them, found «${words}» beside ${url}`;
      const fix = `write words: ${host === page ? host : `${page} or ${host}`}, or mend url`;
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
