import type { Language, Languages } from '../../../src/language/language.js';
import type { Rich } from '../../../src/language/rich.js';
import { type Row, type SlotWords, widestOf } from '../../../src/layout/design.js';
import { columnWidth, type Frame } from '../../../src/layout/frame.js';
import { type Pt, pt } from '../../../src/paper/units.js';
import { type Center, type Copy, calledEdition, type EditionMark } from '../../../src/poster/copy.js';
import type { Poster } from '../../../src/poster/model.js';
import { type Cell, stack } from './cell.js';
import { editionMark, markSide } from './edition-mark.js';
import { emblemPlate } from './emblems.js';
import { large } from './large.js';
import { Box } from './primitives.js';
import { axisOf, row, space } from './row.js';
import { gap, icon } from './signs.js';
import type { Element, Tag } from './tag.js';
import { nameOf } from './title.js';
import { label, style } from './type.js';

/** The foot of every sheet: the center's strip and the imprint, above the white that office printers leave. */
export function foot(page: Frame, copy: Copy, sheet: number): readonly Row[] {
  const frame = inColumns(page);
  return [space(frame, frame.air(1.4), 0.5), strip(frame, copy), ...imprintFoot(frame, copy, sheet)];
}

/** Room for the pin before the columns of a foot, in millimetres at A4. */
const PIN = 18;

/** Languages that stand below others on their sheet share its foot with them, side by side. */
const inColumns = (frame: Frame): Frame =>
  frame.below.length === 0
    ? frame
    : {
        ...frame,
        languages: [...frame.languages, ...frame.below] as readonly Language[] as Languages,
        below: [],
        stand: 'columns',
        spine: frame.mm(PIN),
      };

/** How far the tails of letters reach below their line, in ems. */
const BELOW = 0.04;

const imprintFoot = (frame: Frame, copy: Copy, sheet: number): readonly Row[] => [
  space(frame, frame.air(frame.theme.spacing.gap)),
  imprint(frame, copy, sheet),
  space(frame, pt(frame.mm(frame.theme.spacing.safe) + frame.type(frame.theme.type.imprint) * BELOW)),
];

/** Room between text that goes on and the imprint, in millimetres at A4. */
const GOES_ON = 3;

/** The foot of a page on which the text goes on. */
export const runningFoot = (frame: Frame, copy: Copy, sheet: number): readonly Row[] => [
  space(frame, frame.mm(GOES_ON)),
  ...imprintFoot(frame, copy, sheet),
];

/** A paragraph that stands on every sheet. */
const part = (element: Element): Tag => ({ furniture: 'Footer', within: [element] });

const CENTER: Element = { role: 'P', name: 'center' };
const IMPRINT: Element = { role: 'P', name: 'imprint' };

const STRIP = { padding: 1.3, radius: 2, out: 3, plate: 0.6 };

/**
 * The strip of a copy: name and address, telephone and hours of its center, and the emblems of its agency in the place of
 * the pin. It is as tall as the tallest of all centers, so that the rest of the sheet is the same in each.
 */
function strip(frame: Frame, { center, frame: common }: Copy): Row {
  const plate = emblemPlate(frame, common);
  const spineWidth = pt(Math.max(frame.spine, plate?.spine ?? 0));
  const column = columnWidth(frame, spineWidth);
  const own = wordsOf(frame, center, column);
  const room = pt(Math.max(...[own, ...common.centers.map((each) => wordsOf(frame, each, column))].map(({ height }) => height)));
  const half = (language: Language): Cell => slot(language, { words: own, column, room });
  const pin = () =>
    icon(frame, 'map-pin', { side: frame.theme.large ? large(frame, 'pictogram') * 0.8 : 6, colour: frame.theme.colours.night });
  const padding = frame.air(STRIP.padding);
  const { outlined, colours } = frame.theme;
  // Closer to the edges of the strip than words are.
  const sign = plate ? gap(pt(Math.max(0, plate.height + 2 * (frame.mm(STRIP.plate) - padding)))) : pin();
  const inner = row(frame, { half, spine: [sign], spineWidth, centred: true, top: padding, bottom: padding, tag: part(CENTER) });
  return {
    ...inner,
    slots: (other) => slotsOf(wordsOf(frame, other, column), room),
    draw: (height) => (
      <Box style={{ position: 'relative', width: frame.width, height }}>
        <Box
          style={{
            position: 'absolute',
            left: frame.edge - frame.mm(STRIP.out),
            top: 0,
            width: frame.width - 2 * frame.edge + 2 * frame.mm(STRIP.out),
            height,
            borderRadius: frame.mm(STRIP.radius),
            ...(outlined ? { borderWidth: frame.line(0.35), borderColor: colours.line } : { backgroundColor: colours.tint }),
          }}
        />
        {plate?.draw(axisOf(frame, spineWidth) - plate.width / 2, (height - plate.height) / 2)}
        {inner.draw(height)}
      </Box>
    ),
  };
}

/** What a strip says of a center, by language; its lines stand level in all of them. */
interface StripWords {
  readonly cells: ReadonlyMap<Language, Cell>;
  readonly height: Pt;
}

function wordsOf(frame: Frame, center: Center, width: Pt): StripWords {
  const type = style(frame, { size: frame.theme.type.floor, leading: 1.2 });
  const paragraphs = (language: Language, { name, reach }: { name: boolean; reach: boolean }): readonly Rich[] => [
    ...asked(center.name[language], center.address[language], name),
    ...asked(center.phone, center.hours[language], reach),
  ];
  const set = (language: Language, said: readonly Rich[]): readonly Cell[] =>
    said.map((line) => label(frame, line, { language, type, width }, 'center'));
  const isOne = ({ height }: Cell): boolean => height < type.leading * 1.5;
  // Name and address, telephone and hours share a line where they have the room in every language.
  const together = new Map(frame.declared.map((language) => [language, set(language, paragraphs(language, { name: true, reach: true }))]));
  const shared = [...together.values()].map((cells) => cells.map(isOne));
  const reach = shared.every(([, second]) => second);
  const lines = { name: reach && shared.every(([first]) => first), reach };
  const cells = (language: Language): readonly Cell[] =>
    (lines.name && together.get(language)) || set(language, paragraphs(language, lines));
  const stacked = new Map(frame.languages.map((language) => [language, stack(cells(language))]));
  return { cells: stacked, height: pt(Math.max(...[...stacked.values()].map(({ height }) => height))) };
}

/** Where the words of a center stand. */
interface Strip {
  readonly column: Pt;
  /** As tall as the words of any center. */
  readonly room: Pt;
}

/** The words of a center in the middle of the room that all centers have. */
function slot(language: Language, { words, column, room }: Strip & { readonly words: StripWords }): Cell {
  const cell = words.cells.get(language) ?? gap(pt(0));
  return {
    ...cell,
    height: room,
    draw: (left, top) => (
      <Box key={language} style={{ position: 'absolute', left, top, width: column, height: room }} tag={{ slot: true, language }}>
        {cell.draw(0, (room - words.height) / 2)}
      </Box>
    ),
  };
}

function slotsOf(words: StripWords, room: Pt): SlotWords {
  return {
    fits: words.height <= room + ROUNDING,
    height: words.height,
    tooWide: widestOf([...words.cells.values()].map(({ tooWide }) => tooWide)),
    words: new Map([...words.cells].map(([language, cell]) => [language, cell.words?.(0, (room - words.height) / 2) ?? []])),
  };
}

/** Points that rounding may take. */
const ROUNDING = 0.01;

/** Something important and something to know about it, on one line or on two. */
const asked = (strong: string, plain: string, together: boolean): readonly Rich[] => {
  const first = { text: strong, strong: true };
  return together ? [[first, { text: ` · ${plain}`, strong: false }]] : [[first], [{ text: plain, strong: false }]];
};

/** An edition whose words are as wide as any that a sheet will ever bear. */
const WIDEST: EditionMark = { number: 99, code: 'WWWWWW' };

/** Room between the mark of a draft and the words on each of its sides, in millimetres at A4. */
const BESIDE_MARK = 1;

function imprint(frame: Frame, copy: Copy, sheet: number): Row {
  const type = style(frame, { size: frame.theme.type.imprint, leading: 1.16, colour: frame.theme.colours.mute });
  // The mark stands level with the capitals of the first line.
  const level = pt((type.leading - frame.theme.font.capital * type.size) / 2);
  const half = (language: Language, width: Pt): Cell => {
    const words = (edition?: EditionMark) =>
      label(frame, imprintWords(copy, sheet, language, edition), { language, type, width }, 'imprint');
    // A release changes nothing but the words here: the sheet keeps the room for them, and for the mark, from the start.
    const height = pt(Math.max(words().height, words(WIDEST).height, level + frame.mm(markSide(frame))));
    return { ...words(copy.edition), height };
  };
  // Kept for the mark of a draft also where there is none: a release moves no line.
  const spineWidth = pt(draftMark(frame, copy.poster).width + frame.mm(2 * BESIDE_MARK));
  return row(frame, { half, spine: standing(frame, copy, level), spineWidth, top: 0, bottom: 0, tag: part(IMPRINT) });
}

/** The code of a released edition, or the mark of a draft, which is none. */
function standing(frame: Frame, { poster, edition }: Copy, level: Pt): readonly Cell[] {
  if (edition) return [gap(level), editionMark(frame, edition)];
  return poster.draft ? [draftMark(frame, poster)] : [];
}

function imprintWords({ poster, frame }: Copy, sheet: number, language: Language, edition: EditionMark | undefined): string {
  const { issuer, cited, imprint: words } = poster;
  const title = nameOf(poster.title.text[language]);
  const name = poster.sheets > 1 ? `${title}\u00A0${sheet}/${poster.sheets}` : title;
  const called = edition && calledEdition(frame, edition, language);
  // The name of an edition is read as one: it stays in one line.
  const about = [name, called?.replaceAll(' ', '\u00A0') ?? '', words.asOf[language]].filter((each) => each !== '').join(', ');
  return `${[issuer.words[language], cited[language], about].filter((each) => each !== '').join('. ')}.`;
}

/** The mark of a draft in each language, boxed. */
function draftMark(frame: Frame, poster: Poster): Cell {
  const type = style(frame, { size: frame.theme.type.imprint, leading: 1.1, weight: 700, tracking: -0.01 });
  const wide = columnWidth(frame);
  const words = stack(
    frame.languages.map((language) => label(frame, poster.imprint.draft[language], { language, type, width: wide }, 'draft')),
    pt(0),
    'centre',
  );
  const side = frame.mm(0.7);
  const width = pt(words.width + 2 * side);
  const height = pt(words.height + frame.mm(0.4));
  return {
    width,
    height,
    draw: (left, top) => (
      <Box
        style={{
          position: 'absolute',
          left,
          top,
          width,
          height,
          borderWidth: frame.line(0.3),
          borderColor: frame.theme.colours.ink,
          borderRadius: frame.mm(0.8),
        }}
      >
        {words.draw(side - frame.line(0.3), frame.mm(0.2) - frame.line(0.3))}
      </Box>
    ),
  };
}
