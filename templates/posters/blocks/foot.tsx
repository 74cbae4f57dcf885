import type { Language, Languages } from '../../../src/language/language.js';
import type { Row, SlotSetting } from '../../../src/layout/design.js';
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
import { middleOf, type StripWords, stripWords } from './strip-words.js';
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
  const { languages, declared, measure } = frame;
  const column = columnWidth(frame, spineWidth);
  const type = style(frame, { size: frame.theme.type.floor, leading: 1.2 });
  const wordsOf = (each: Center): StripWords => stripWords({ type, languages, declared, column }, each, measure);
  const words = wordsOf(center);
  const room = pt(Math.max(words.height, ...common.centers.map((each) => wordsOf(each).height)));
  const setting = { type, languages, declared, column, room };
  const half = (language: Language): Cell => slot(language, { words, setting });
  const pin = () =>
    icon(frame, 'map-pin', { side: frame.theme.large ? large(frame, 'pictogram') * 0.8 : 6, colour: frame.theme.colours.night });
  const padding = frame.air(STRIP.padding);
  const { outlined, colours } = frame.theme;
  // Closer to the edges of the strip than words are.
  const sign = plate ? gap(pt(Math.max(0, plate.height + 2 * (frame.mm(STRIP.plate) - padding)))) : pin();
  const inner = row(frame, { half, spine: [sign], spineWidth, centred: true, top: padding, bottom: padding, tag: part(CENTER) });
  return {
    ...inner,
    slots: setting,
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

/** The words of a center in the middle of the room that all centers have. */
function slot(language: Language, { words, setting }: { readonly words: StripWords; readonly setting: SlotSetting }): Cell {
  const { column: width, room: height } = setting;
  const cell = words.cells.get(language) ?? gap(pt(0));
  return {
    ...cell,
    height,
    draw: (left, top) => (
      <Box key={language} style={{ position: 'absolute', left, top, width, height }} tag={{ slot: true, language }}>
        {cell.draw(0, middleOf(words, height))}
      </Box>
    ),
  };
}

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
