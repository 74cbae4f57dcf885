import type { Content } from '../content/load.js';
import type { Language } from '../language/language.js';
import type { Place, Problem } from '../problem.js';
import type { ContentCheck } from './check.js';
import { hostOf } from './spoken-contact.js';

const CODE = 'bad-link';

/** Addresses that a phone must not open, or that the words beside them do not name. Nothing is looked up. */
export const badLink: ContentCheck = {
  code: CODE,
  run: ({ content }) =>
    addresses(content).flatMap(({ url, words, where }): readonly Problem[] => {
      const fault = faultOf(url) ?? (hostOf(words) === hostOf(url) ? undefined : `the words «${words}» beside ${url}`);
      if (fault === undefined) return [];
      const fix = 'write url: https://host.kz/… without a port, a name or a password, and name the same host under words';
      return [
        { code: CODE, severity: 'error', where, message: `expected an https address and its own host in words, found ${fault}`, fix },
      ];
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

/** A host of the open net: labels of letters, digits and hyphens (RFC 1123), at least two, the last no number. */
const HOST = /^(?=.{4,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+(?!\d+$)[a-z\d](?:[a-z\d-]{0,61}[a-z\d])$/;

function faultOf(url: string): string | undefined {
  if (/[\p{C}\s\\]/u.test(url)) return `a blank, a backslash or a character that cannot be seen in ${JSON.stringify(url)}`;
  if (!/^https:\/\//i.test(url)) return `${JSON.stringify(url)}, which does not begin with https://`;
  const authority = /^https:\/\/([^/?#]*)/i.exec(url)?.[1] ?? '';
  if (authority.includes('@')) return `a name or password before the host in ${url}`;
  if (authority.includes(':')) return `a port in ${url}`;
  if (!HOST.test(authority.toLowerCase()))
    return `"${authority}", which is no host such as egov.kz (letters outside of a–z are written in Punycode, xn--…)`;
  // Punycode that decodes to nothing is refused by the URL standard.
  return URL.canParse(url) ? undefined : `${url}, which cannot be opened`;
}
