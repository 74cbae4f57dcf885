import type { Content } from '../content/load.js';
import { LANGUAGES, type Language } from '../language/language.js';
import type { Problem } from '../problem.js';
import type { ContentCheck } from './check.js';
import { type PrintedPair, printedPairs } from './printed.js';
import { spokenAddresses, spokenPhones, withoutContacts } from './spoken-contact.js';
import { spokenNumbers } from './spoken-number.js';
import { typed } from './writings.js';

const CODE = 'number-mismatch';

/** A number, a phone or an address that only one language says: the two halves would promise different things. */
export const numberMismatch: ContentCheck = {
  code: CODE,
  run: ({ content }) =>
    printedPairs(content)
      .filter(({ kind, pair }) => kind !== 'link' && LANGUAGES.every((language) => (pair[language] ?? '').trim() !== ''))
      .flatMap((printed) => compare(printed, content)),
};

function compare({ pair, kind, where }: PrintedPair, content: Content): readonly Problem[] {
  const says = (language: Language): ReadonlyMap<string, string> => {
    const text = pair[language] ?? '';
    return kind === 'statement'
      ? new Map([...facts(text), ...figures(language, typed(text), content)])
      : figures(language, [text], content);
  };
  const halves = { kk: says('kk'), ru: says('ru') };
  return LANGUAGES.flatMap((language) => {
    const other = language === 'kk' ? 'ru' : 'kk';
    return [...halves[language]]
      .filter(([key]) => !halves[other].has(key))
      .map(
        ([, found]): Problem => ({
          code: CODE,
          severity: 'error',
          where: where(other),
          message: `expected the same numbers, phones and addresses in both languages, found ${found} in «${language}» alone`,
          fix: `say ${found} in «${other}» as well, or take it out of «${language}»`,
        }),
      );
  });
}

/** Facts of rules/ count by their rule: their words differ by language. */
const facts = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(/\{\{\s*(term|phone|link)\s+"([^"]*)"/g)].map(([, helper, id]) => [`${helper} ${id}`, `{{${helper} "${id}"}}`]),
  );

function figures(language: Language, stretches: readonly string[], content: Content): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const text of stretches) {
    for (const address of spokenAddresses(text)) found.set(addressKey(address, content), address);
    for (const phone of spokenPhones(text)) found.set(`phone ${phone}`, phone);
    for (const { value, written } of spokenNumbers(language, withoutContacts(text))) found.set(`number ${value}`, `«${written}»`);
  }
  return found;
}

/** An address that a link gives one language has its counterpart in the other. */
function addressKey(address: string, content: Content): string {
  for (const [id, { data }] of content.rules) {
    if (data.kind !== 'link') continue;
    if (data.versions.some(({ words }) => (typeof words === 'string' ? [words] : Object.values(words)).includes(address)))
      return `link ${id}`;
  }
  return `address ${address.toLowerCase()}`;
}
