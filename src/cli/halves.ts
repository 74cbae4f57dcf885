import { inLegalOrder, LANGUAGES, type Language, type Languages } from '../language/language.js';
import { phrase } from '../messages/message.js';
import { wrongUsage } from './usage.js';

/** The two that most folders speak: those that stand first. */
export const USUAL = LANGUAGES.slice(0, 2) as readonly string[] as Languages;

/** At most so many languages share a sheet. */
export const MOST_LANGUAGES = 4;

/** Reads codes with commas between them, in their legal order. Stops on one that Taqta does not know, on none and on too many. */
export function languageList(option: string, text: string): Languages {
  const names = [...new Set(text.split(',').map((part) => part.trim()))].filter((part) => part !== '');
  const unknown = names.find((name) => !LANGUAGES.some((language) => language === name));
  const there = phrase('halves.choose', { names: LANGUAGES });
  if (unknown !== undefined) throw wrongUsage('wrong-usage', phrase('halves.unknown-language', { option, found: unknown }), there);
  const [first, ...more] = inLegalOrder(names as readonly Language[]);
  if (first === undefined)
    throw wrongUsage('empty-list', phrase('halves.none', { option }), phrase('halves.none-fix', { option, example: USUAL.join(',') }));
  if (names.length > MOST_LANGUAGES)
    throw wrongUsage(
      'wrong-usage',
      phrase('halves.too-many', { option, most: MOST_LANGUAGES, found: names.length }),
      phrase('halves.too-many-fix'),
    );
  return [first, ...more];
}

/** What stands between the halves of a text that is typed as one. */
const BETWEEN = /\s+\/\s+/;

/** Reads a text in the order of the languages, its halves with ` / ` between them. Stops where their number is another one. */
export function inHalves(option: string, text: string, languages: Languages): Readonly<Partial<Record<Language, string>>> {
  const halves = text.split(BETWEEN).map((half) => half.trim());
  if (halves.length === languages.length && !halves.includes(''))
    return Object.fromEntries(languages.map((language, index) => [language, halves[index]]));
  throw wrongUsage(
    'wrong-usage',
    phrase('halves.other-number', { option, languages, found: halves.length }),
    phrase('halves.other-number-fix', { option, pattern: languages.map(() => '…').join(' / ') }),
  );
}
