import type { English } from '../catalogue.js';

/** Slips of the pen. */
export const SLIPS = {
  'impossible-day.found': ({ written }: { written: string }) => `expected a day of the calendar, found «${written}»`,
  'impossible-day.fix': 'write the day that is meant; {{date "2027-02-28"}} words it in each language',
  'impossible-day.weekday': ({ written, weekday }: { written: string; weekday: string }) =>
    `expected ${weekday} beside that day, found «${written}»`,
  'impossible-day.weekday-fix': ({ weekday }: { weekday: string }) => `write ${weekday}, or the day that is meant`,
  'list-length.found': ({ items, written }: { items: number; written: string }) =>
    `expected the number of items in the list, ${items}, found «${written}»`,
  'list-length.fix': ({ items }: { items: number }) => `write ${items} in its place, or add or take out an item`,
  'list-length.found-from': ({ items, day, written }: { items: number; day: string; written: string }) =>
    `expected the number of items in the list, ${items} from ${day} on, found «${written}»`,
  'list-length.fix-from': ({ items, day }: { items: number; day: string }) =>
    `write ${items} in its place from ${day} on, in a version of the text, or add or take out an item`,
  'doubled-word.found': ({ words }: { words: string }) => `expected each word once, found «${words}»`,
  'doubled-word.fix': ({ word }: { word: string }) =>
    `take one «${word}» out; a word that is said twice on purpose has a hyphen, «${word}-${word}», or a comma`,
  'unpaired-mark.found': ({ mark }: { mark: string }) => `expected quotation marks and brackets in pairs, found «${mark}» alone`,
  'unpaired-mark.fix': ({ mark }: { mark: string }) => `set the other half of «${mark}», or take it out`,
  'stray-markup.entity': ({ found }: { found: string }) =>
    `expected words and signs that are read, found a sign in the code of web pages: «${found}»`,
  'stray-markup.entity-fix': 'type the sign itself; a blank at which no line ends comes by itself',
  'stray-markup.tag': ({ found }: { found: string }) => `expected words and signs that are read, found a tag of a web page: «${found}»`,
  'stray-markup.link': ({ found }: { found: string }) => `expected words and signs that are read, found a link of Markdown: «${found}»`,
  'stray-markup.link-fix': 'write the words alone, and put the address into rules/links.yaml: {{link "name"}} says it',
  'stray-markup.markdown': ({ found }: { found: string }) => `expected words and signs that are read, found a mark of Markdown: «${found}»`,
  'stray-markup.stars-fix': 'take it out; *stars* mark the key phrase of a text',
  'stray-markup.filled': ({ found }: { found: string }) =>
    `expected words and signs that are read, found a place that a program fills: «${found}»`,
  'stray-markup.filled-fix': 'write the words; a fact of rules/ is asked for by a call such as {{term "name"}}',
  'unfinished-text.found': ({ found }: { found: string }) => `expected a finished text, found «${found}»`,
  'unfinished-text.fix': ({ found }: { found: string }) => `write what is meant in the place of «${found}»`,
  'broken-placeholder.nothing-filled': ({ place }: { place: string }) => `expected plain words, found ${place}: nothing is filled in here`,
  'broken-placeholder.words-fix': ({ place }: { place: string }) => `write the words in the place of ${place}`,
  'broken-placeholder.unknown': ({ known, place }: { known: readonly string[]; place: string }) =>
    `expected ${[...known].join(', ')}, found ${place}`,
  'broken-placeholder.unknown-fix': ({ meant }: { meant: readonly string[] }) =>
    `write ${[...meant].join(', ')} in its place, in Latin letters`,
  'broken-placeholder.lost': ({ place, language }: { place: string; language: string }) => `expected ${place} in «${language}», found none`,
  'broken-placeholder.lost-fix': ({ place }: { place: string }) =>
    `set ${place} where it stands in the other language: the program fills it`,
  'broken-placeholder.forms': ({ forms, found, language, place }: { forms: number; found: number; language: string; place: string }) =>
    `expected ${forms} forms of the word in «${language}», found ${found}: ${place}`,
  'broken-placeholder.forms-fix': ({ rules }: { rules: readonly string[] }) =>
    `write a form for each of ${[...rules].join(', ')} with | between them`,
} as const satisfies English;
