import type { English } from '../catalogue.js';
import { and } from './words.js';

const characters = (signs: number): string => `${signs} character${signs === 1 ? '' : 's'}`;

/** The screen: its topics and pages, its notices, what it is like as a machine. */
export const SCREEN = {
  'slide-too-long.word': ({ screen, distance, word, signs }: { screen: string; distance: number; word: string; signs: number }) =>
    `expected words that fit into a line on the screen "${screen}", which is read from ${distance} m, found «${word}», ${characters(signs)} too long`,
  'slide-too-long.word-fix': 'say it in shorter words, or as two of them',
  'slide-too-long.text': ({ screen, distance, signs, language }: { screen: string; distance: number; signs: number; language: string }) =>
    `expected a text for one slide on the screen "${screen}", which is read from ${distance} m, found ${characters(signs)} too many in «${language}»`,
  'slide-too-long.text-fix': ({ signs }: { signs: number }) =>
    `say it in ${characters(signs)} less, or on two slides: "screen:" may be a list`,
  'no-slides.found': ({ screen, distance, texts, named }: { screen: string; distance: number; texts: number; named: string }) =>
    `expected words for one slide on "${screen}", which is read from ${distance} m, found ${texts} that it shows in parts: ${named}`,
  'no-slides.fix': 'write "screen:" beside "text:" there, the same in fewer words',
  'screen-too-small.letters': ({
    least,
    letters,
    distance,
    letter,
  }: {
    least: number;
    letters: number;
    distance: number;
    letter: number;
  }) =>
    `expected room for ${least} of the least letters along the short side, found ${letters.toFixed(1)}: at ${distance} m they are ${letter.toFixed(1)} mm`,
  'screen-too-small.letters-fix': ({ nearer, larger }: { nearer: number; larger: number }) =>
    `let people stand at most ${nearer} m away (distance: ${nearer}), or hang a screen of ${larger} inches or more`,
  'screen-too-small.controls': ({ least, target, width }: { least: number; target: number; width: number }) =>
    `expected at least ${least} mm for three controls of ${target} mm, found ${width.toFixed(0)} mm`,
  'screen-too-small.controls-fix': ({ larger }: { larger: number }) => `take a screen of ${larger} inches or more, or write "touch: false"`,
  'screen-out-of-reach.found': ({ most, below, needed }: { most: number; below: number; needed: number }) =>
    `expected all controls below ${most} mm, for people in wheelchairs, found ${below.toFixed(0)} mm of the screen below that and controls of ${needed.toFixed(0)} mm`,
  'screen-out-of-reach.fix': ({ edge }: { edge: number }) =>
    `hang it with its lower edge at most ${edge.toFixed(2)} m above the floor, or let it show fewer topics`,
  'bad-moment.end': ({ found }: { found: string }) => `expected an end after the start, found "${found}"`,
  'bad-moment.found': ({ found }: { found: string }) => `expected a moment of the calendar, found "${found}"`,
  'bad-moment.fix': 'write a day and an hour such as "2026-11-23 14:00"',
  'bad-repeat.unreadable': ({ rule }: { rule: string }) => `expected a rule such as "FREQ=WEEKLY;BYDAY=MO,WE", found "${rule}"`,
  'bad-repeat.unreadable-fix':
    'write FREQ=DAILY, WEEKLY, MONTHLY or YEARLY, then what is needed of INTERVAL, BYDAY, BYMONTHDAY, BYMONTH, COUNT and UNTIL=20271231, with semicolons between them',
  'bad-repeat.first': ({ rule, from }: { rule: string; from: string }) =>
    `expected a beginning that follows the rule "${rule}", found "${from}"`,
  'bad-repeat.first-fix': ({ next }: { next: string }) => `write the first time, "${next}", or change the rule`,
  'bad-repeat.never-fix': 'the rule has no day after it: give it a later UNTIL, or take it out',
  'bad-repeat.long': ({ from, until }: { from: string; until: string }) =>
    `expected a notice that repeats to end within a day and before it begins again, found from "${from}" until "${until}"`,
  'bad-repeat.long-fix': 'write an earlier end, or several notices',
  'unknown-poster.topic': ({ id }: { id: string }) => `expected a poster of posters/, found "${id}"`,
  'unknown-poster.topic-fix': 'write the id of a poster',
  'wrong-value.no-common-language': ({ posters }: { posters: readonly string[] }) =>
    `expected posters that speak a language in common, found ${and(posters)}`,
  'wrong-value.poster-in': ({ id, languages }: { id: string; languages: readonly string[] }) => `"${id}" in ${[...languages].join(', ')}`,
  'wrong-value.no-common-language-fix': 'make a topic of each of them',
  'missing-field.page-label': 'expected a label of the page, or numbered items on it, found neither',
  'missing-field.page-label-fix': ({ pair }: { pair: string }) => `add "label: ${pair}" and "review:"`,
  'blank-page.found': ({ named }: { named: readonly string[] }) =>
    `expected a text on the page, found only ${named.map((id) => `"${id}"`).join(', ')}, which come along with the texts that they belong to`,
  'blank-page.fix': 'name a text that stands below them on the poster as well, or take the page out',
  'not-on-screen.found': ({ topic, id, words }: { topic: string; id: string; words: string }) =>
    `expected every statement on a page of the topic "${topic}", found "${id}" on none («${words}»)`,
  'not-on-screen.fix': ({ id }: { id: string }) => `add "${id}" to a show: list of kiosk.yaml`,
  'unknown-statement.found': ({ posters, id }: { posters: readonly string[]; id: string }) =>
    `expected a statement of ${posters.map((poster) => `"${poster}"`).join(', ')}, found "${id}"`,
  'unknown-statement.fix': 'write the id of a statement as it stands in posters/',
  'ambiguous-statement.found': ({ id, times, posters }: { id: string; times: number; posters: readonly string[] }) =>
    `expected an id of one statement, found "${id}" in ${times} of ${posters.map((poster) => `"${poster}"`).join(', ')}`,
  'other-id.fix': 'give one of them another id',
  'shown-twice.found': ({ id }: { id: string }) => `expected each statement on one page, found "${id}" again`,
  'shown-twice.fix': 'take it off one of the pages',
  'unknown-field.label': ({ name }: { name: string }) =>
    `expected the name of a label of the screen, found "${name}", which nothing on it says`,
  'unknown-field.label-meant-fix': ({ meant }: { meant: string }) => `write "${meant}:" in its place`,
  'unknown-field.label-fix': 'take it out',
  'unknown-field.label-there-fix': ({ meant }: { meant: string }) => `take it out: "${meant}" is there`,
  'unknown-icon.screen': ({ name }: { name: string }) => `expected a lucide icon, found "${name}"`,
  'missing-glyph.screen': ({ font, character, code }: { font: string; character: string; code: string }) =>
    `expected a character of ${font}, found «${character}» (${code})`,
  'missing-glyph.screen-fix': 'replace the character on the screen by one that the font has',
  'broken-template.screen': ({ fault }: { fault: string }) => `expected templates that fit the kiosk, found: ${fault}`,
  'broken-template.label': ({ label }: { label: string }) =>
    `no label "${label}": the labels are welcome, ask, hint and so on, see kiosk.yaml`,
  'broken-template.screen-fix': 'mend the template, or take it from a fresh copy of templates/',
  'bad-counts.columns': ({ screen, day, found }: { screen: string; day: string; found: string }) =>
    `expected the columns "${screen}", "${day}" and one for each topic with a language behind it, found "${found}"`,
  'bad-counts.row': ({ screen, day }: { screen: string; day: string }) =>
    `expected the id of a screen and a day such as 2026-11-27, found "${screen}" and "${day}"`,
  'bad-counts.count': ({ most, found }: { most: number; found: string }) => `expected a count from 0 to ${most}, found "${found}"`,
  'bad-counts.table-fix':
    'take the table from the status page of the screen once more: its file, or what a phone reads of its codes, each into a file of its own',
} as const satisfies English;
