import { inLegalOrder, LANGUAGES, type Language, type Languages } from '../language/language.js';
import { wrongUsage } from './usage.js';

/** The two that most folders speak: those that stand first. */
export const USUAL = LANGUAGES.slice(0, 2) as readonly string[] as Languages;

/** At most so many languages share a sheet. */
const MOST_LANGUAGES = 4;

/** Reads codes with commas between them, in their legal order. Stops on one that Taqta does not know, on none and on too many. */
export function languageList(option: string, text: string): Languages {
  const names = [...new Set(text.split(',').map((part) => part.trim()))].filter((part) => part !== '');
  const unknown = names.find((name) => !LANGUAGES.some((language) => language === name));
  const there = `choose from ${LANGUAGES.join(', ')}`;
  if (unknown !== undefined) throw wrongUsage('wrong-usage', `expected a language for ${option}, found "${unknown}"`, there);
  const [first, ...more] = inLegalOrder(names as readonly Language[]);
  if (first === undefined)
    throw wrongUsage('empty-list', `expected names for ${option}, found none`, `write them as ${option} ${USUAL.join(',')}`);
  if (names.length > MOST_LANGUAGES)
    throw wrongUsage(
      'wrong-usage',
      `expected at most ${MOST_LANGUAGES} languages for ${option}, found ${names.length}`,
      'leave some of them out',
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
    `expected a text for ${option} in ${languages.join(', ')}, with " / " between them, found ${halves.length === 1 ? 'one' : halves.length}`,
    `write it as ${option} "${languages.map(() => '…').join(' / ')}"`,
  );
}
