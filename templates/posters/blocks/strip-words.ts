import type { Language } from '../../../src/language/language.js';
import type { Rich } from '../../../src/language/rich.js';
import { type SlotSetting, type SlotWords, widestOf } from '../../../src/layout/design.js';
import { type Pt, pt } from '../../../src/paper/units.js';
import type { Center } from '../../../src/poster/copy.js';
import type { Measure } from '../../../src/typography/measure.js';
import { type Cell, stack } from './cell.js';
import { label } from './type.js';

/** What a strip says of a center, by language; its lines stand level in all of them. */
export interface StripWords {
  readonly cells: ReadonlyMap<Language, Cell>;
  readonly height: Pt;
}

/** What a strip says of a center, in the order in which it is said. */
export const stripSays = (center: Center, language: Language): Rich => [
  { text: center.name[language], strong: true },
  { text: `${BETWEEN}${center.address[language]}`, strong: false },
  { text: center.phone, strong: true },
  { text: `${BETWEEN}${center.hours[language]}`, strong: false },
];

/** Between two things on one line. */
const BETWEEN = ' · ';

/** Name and address, telephone and hours of a center, whatever room they have. */
export function stripWords(
  { type, languages, declared, column: width }: Omit<SlotSetting, 'room'>,
  center: Center,
  measure: Measure,
): StripWords {
  const paragraphs = (language: Language, { name, reach }: { name: boolean; reach: boolean }): readonly Rich[] => [
    ...asked(center.name[language], center.address[language], name),
    ...asked(center.phone, center.hours[language], reach),
  ];
  const set = (language: Language, said: readonly Rich[]): readonly Cell[] =>
    said.map((line) => label({ measure }, line, { language, type, width }, 'center'));
  const isOne = ({ height }: Cell): boolean => height < type.leading * 1.5;
  // Name and address, telephone and hours share a line where they have the room in every language.
  const together = new Map(declared.map((language) => [language, set(language, paragraphs(language, { name: true, reach: true }))]));
  const shared = [...together.values()].map((cells) => cells.map(isOne));
  const reach = shared.every(([, second]) => second);
  const lines = { name: reach && shared.every(([first]) => first), reach };
  const cells = (language: Language): readonly Cell[] =>
    (lines.name && together.get(language)) || set(language, paragraphs(language, lines));
  const stacked = new Map(languages.map((language) => [language, stack(cells(language))]));
  return { cells: stacked, height: pt(Math.max(...[...stacked.values()].map(({ height }) => height))) };
}

/** Where words begin that stand in the middle of this room. */
export const middleOf = ({ height }: StripWords, room: Pt): Pt => pt((room - height) / 2);

/** The words of a center in the slots of a row. */
export function slotWords(setting: SlotSetting, center: Center, measure: Measure): SlotWords {
  const { room } = setting;
  const words = stripWords(setting, center, measure);
  const top = middleOf(words, room);
  return {
    fits: words.height <= room + ROUNDING,
    height: words.height,
    tooWide: widestOf([...words.cells.values()].map(({ tooWide }) => tooWide)),
    words: new Map([...words.cells].map(([language, cell]) => [language, cell.words?.(0, top) ?? []])),
  };
}

/** Points that rounding may take. */
const ROUNDING = 0.01;

/** Something important and something to know about it, on one line or on two. */
const asked = (strong: string, plain: string, together: boolean): readonly Rich[] => {
  const first = { text: strong, strong: true };
  return together ? [[first, { text: `${BETWEEN}${plain}`, strong: false }]] : [[first], [{ text: plain, strong: false }]];
};
