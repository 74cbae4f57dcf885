import { Fragment, type ReactElement } from 'react';
import { byLanguage, type Language, type Languages, wordsOf } from '../../../src/language/language.js';
import { GUTTER } from '../../../src/layout/arrangement.js';
import { type Row, widestOf } from '../../../src/layout/design.js';
import { columnLeft, columnWidth, type Frame } from '../../../src/layout/frame.js';
import { type Pt, pt, toMm } from '../../../src/paper/units.js';
import type { Poster, Statement } from '../../../src/poster/model.js';
import { type Cell, padded, stack, tagged } from './cell.js';
import { bandColours, bandEdge, edgeHeight } from './grounds.js';
import { languageTabs } from './language-names.js';
import { large } from './large.js';
import { Box } from './primitives.js';
import { numberTop } from './sheet-number.js';
import { digits, sun } from './signs.js';
import type { Tag } from './tag.js';
import { subjectHalves, type TitleLook, titleHalves, titleTop } from './title.js';
import { label, style } from './type.js';

export interface BandLook {
  /** Millimetres at A4. */
  readonly sun: number;
  /** How far the sun hangs below the band. */
  readonly over: number;
  readonly top: number;
  readonly bottom: number;
  /** The sun hangs from a picture below. */
  readonly sunless?: true;
  readonly title: Omit<TitleLook, 'colour'>;
}

/** Height of the strip at the lower edge of a band, in millimetres at A4. */
export const ORNAMENT = 4.6;

/** Room between the sun and the words on either side, together, in millimetres at A4. */
const CLEAR = 2.5;

/** The title band with its ornament, and the sun hanging from its lower edge in the spine. */
export function band(frame: Frame, poster: Poster, sheet: number, look: BandLook): Row {
  const colours = bandColours(frame, poster);
  const keyed = frame.stand === 'columns' || frame.stand === 'key';
  if (keyed) return keyBand(frame, poster, sheet, look);
  // Beside the sun the title keeps clear of it, whatever the spine below.
  const spine = look.sunless ? frame.spine : pt(Math.max(frame.spine, frame.mm(look.sun + CLEAR)));
  // A title alone leaves the right end of the band to the sun, which then stays inside.
  const alone = frame.languages.length === 1;
  const width = alone ? pt(frame.width - 2 * frame.edge - spine) : columnWidth(frame, spine);
  const title = { ...look.title, colour: colours.text };
  const named = namedSubject(poster, sheet);
  const all = { ...frame, languages: [...frame.languages, ...frame.below] as readonly Language[] as Languages };
  const titles = goingOn(all, titlesOf(all, { poster, named, title }, width), colours.text, width);
  const halves = titles.slice(0, frame.languages.length);
  // What stands below the others on the sheet stands below them here.
  const lower = titles.slice(frame.languages.length);
  const between = frame.mm(BETWEEN);
  const ornament = ORNAMENT * Math.min(1, frame.setting.display);
  const strip = frame.mm(edgeHeight(frame, ornament));
  const top = titleTop(frame, halves, look.top);
  const upper = Math.max(...halves.map((half) => half.height));
  const rest = lower.length === 0 ? 0 : between + Math.max(...lower.map((half) => half.height));
  const number = runNumber(frame, { sheet, sheets: poster.sheets }, colours.text);
  const texts = top + upper + rest + frame.mm(look.bottom) + strip;
  const over = alone || look.sunless ? 0 : frame.mm(look.over);
  // The sun grows up to the upper edge of words.
  const most = toMm(pt((texts + over) / frame.sheet.scale)) - frame.theme.spacing.safe;
  const grown = Math.min(look.sun * frame.setting.display, Math.max(look.sun, most));
  const height = pt(Math.max(texts, number ? number.bottom + (look.sunless ? 0 : frame.mm(grown - look.over)) : 0));
  // It grows with the numerals up to where words stand beside it.
  const beside = lower.length > 0 || halves.some((half) => top + half.height > height + over - frame.mm(grown));
  const disc = sun(frame, subject(poster, sheet), beside ? Math.min(grown, toMm(pt(spine / frame.sheet.scale)) - CLEAR) : grown);
  const axis = alone ? frame.width - frame.edge - disc.width / 2 : frame.width / 2;

  return {
    height,
    title: true,
    tooWide: widestOf(titles.map((half) => half.tooWide)),
    ground: colours.ground,
    draw: (at) => (
      <Box {...(named ? {} : { tag: HEADER })} style={{ position: 'relative', width: frame.width, height: at }}>
        {lower.map((half, index) => (
          <Fragment key={frame.below[index]}>
            {half.draw(index === 0 ? frame.edge : frame.width - frame.edge - width, top + upper + between)}
          </Fragment>
        ))}
        {halves.map((half, index) => (
          <Fragment key={frame.languages[index]}>{half.draw(index === 0 ? frame.edge : frame.width - frame.edge - width, top)}</Fragment>
        ))}
        {bandEdge(frame, { at, height: ornament, colour: colours.ornament })}
        {look.sunless ? undefined : disc.draw(axis - disc.width / 2, at + over - disc.height)}
        {number?.draw(axis)}
      </Box>
    ),
  };
}

const HEADER: Tag = { furniture: 'Header' };

/** Room between titles one below the other, in millimetres at A4. */
const BETWEEN = 1.6;

interface Titled {
  readonly poster: Poster;
  readonly named: Statement | undefined;
  readonly title: TitleLook;
}

const titlesOf = (frame: Frame, { poster, named, title }: Titled, width: Pt): readonly Cell[] =>
  named
    ? subjectHalves(frame, { title: poster.title, subject: named }, width, title)
    : titleHalves(
        frame,
        poster,
        byLanguage(frame.declared, () => width),
        title,
      );

/** The sun over a key fills it, and hangs as far below the band as its lower third. */
function keySun(frame: Frame, look: BandLook): { readonly side: number; readonly over: number } {
  const key = toMm(pt((frame.spine - frame.mm(GUTTER)) / frame.sheet.scale));
  const side = Math.min(key, MOST_SUN, look.sun * (frame.stand === 'key' ? 2.2 : 1.6) * Math.min(1.2, frame.setting.display));
  return { side, over: frame.mm(side * HANGS) };
}

const MOST_SUN = 30;
const HANGS = 0.36;

/** A title over one column may be larger than the designer's own for two. */
const ALONE = { key: 1.6, rest: 1.3 };

/** The band over a key: the sun hangs over it, each title stands over its own column. */
function keyBand(frame: Frame, poster: Poster, sheet: number, look: BandLook): Row {
  const colours = bandColours(frame, poster);
  const growth = frame.stand === 'key' ? ALONE : { key: 1, rest: 1 };
  const named = namedSubject(poster, sheet);
  const title = { ...look.title, key: look.title.key * growth.key, rest: look.title.rest * growth.rest, colour: colours.text };
  const halves = goingOn(frame, titlesOf(frame, { poster, named, title }, columnWidth(frame)), colours.text, columnWidth(frame));
  const tabs = poster.languages.length > 1 && frame.stand === 'key' ? languageTabs(frame, poster, colours.text) : undefined;
  const ornament = ORNAMENT * Math.min(1, frame.setting.display);
  const strip = frame.mm(edgeHeight(frame, ornament));
  const above = tabs ? frame.mm(frame.theme.spacing.safe - look.top) + tabs.height : 0;
  const top = titleTop(frame, halves, look.top) + above;
  const { side, over } = keySun(frame, look);
  const disc = sun(frame, subject(poster, sheet), side);
  const needed = top + Math.max(...halves.map((half) => half.height)) + frame.mm(look.bottom + 1.5) + strip;
  const number = runNumber(frame, { sheet, sheets: poster.sheets }, colours.text);
  // The sun stays clear of the upper edge as the words do.
  const height = pt(look.sunless ? needed : Math.max(needed, disc.height - over + (number?.bottom ?? frame.mm(frame.theme.spacing.safe))));
  const drop = (height - needed) / 2;
  const axis = frame.edge + (frame.spine - frame.mm(GUTTER)) / 2;
  return {
    height,
    title: true,
    tooWide: widestOf(halves.map((half) => half.tooWide)),
    ground: colours.ground,
    draw: (at) => (
      <Box {...(named ? {} : { tag: HEADER })} style={{ position: 'relative', width: frame.width, height: at }}>
        {halves.map((half, index) => (
          <Fragment key={frame.languages[index]}>{half.draw(columnLeft(frame, index), top + drop)}</Fragment>
        ))}
        {tabs?.draw(frame.width - frame.edge - tabs.width, frame.mm(frame.theme.spacing.safe))}
        {bandEdge(frame, { at, height: ornament, colour: colours.ornament })}
        {look.sunless ? undefined : disc.draw(axis - disc.width / 2, at + over - disc.height)}
        {number?.draw(axis)}
      </Box>
    ),
  };
}

/** Type of the number of a sheet at which a table runs on, and of the words that say so, in points at A4; and the room below it in millimetres. */
const RUN = { number: 15, words: 11, below: 1.6 } as const;

/** Which sheet of how many it is over which a table runs: at the top of the spine, above the sun. */
function runNumber(
  frame: Frame,
  { sheet, sheets }: { readonly sheet: number; readonly sheets: number },
  colour: string,
): { readonly bottom: number; draw(axis: number): ReactElement } | undefined {
  if (!frame.run) return undefined;
  const [language] = frame.languages;
  const number = tagged(digits(frame, `${sheet}/${sheets}`, { size: RUN.number, weight: 800, colour }), {
    language,
    within: [{ role: 'P', name: 'sheet-number' }],
  });
  const top = frame.mm(numberTop(frame));
  return { bottom: top + number.height + frame.mm(RUN.below), draw: (axis) => number.draw(axis - number.width / 2, top) };
}

/** Titles on a sheet on which a table goes on: each language says so below its own. */
function goingOn(frame: Frame, titles: readonly Cell[], colour: string, width: Pt): readonly Cell[] {
  if (frame.run !== 'continued') return titles;
  const type = style(frame, { size: Math.max(frame.theme.type.floor, RUN.words), weight: 600, leading: 1.2, colour });
  const tallest = Math.max(...titles.map(({ height }) => height));
  return titles.map((title, index) => {
    const language = frame.languages[index] as Language;
    const words = tagged(label(frame, wordsOf(language).sheet.continued, { language, type, width }, 'continued'), {
      within: [{ role: 'P', name: 'continued' }],
    });
    return stack([padded(title, { bottom: tallest - title.height }), words]);
  });
}

/** What a later sheet is about, where a heading opens it: its band says it in the place of the poster's title. */
export function namedSubject(poster: Poster, sheet: number): Statement | undefined {
  const first = poster.blocks.find((block) => block.sheet === sheet);
  return sheet > 1 && first?.kind === 'heading' ? first.statement : undefined;
}

/** The pictogram of a sheet: the poster's on the first, that of its own heading on the others, so that it is seen which is which. */
function subject(poster: Poster, sheet: number): string {
  const heading = poster.blocks.find((block) => block.kind === 'heading' && block.sheet === sheet);
  const own = heading?.kind === 'heading' ? heading.statement.icon : undefined;
  return sheet > 1 && own !== undefined ? own : poster.icon;
}

/** The sun of a sheet that a picture from edge to edge opens: it hangs from the picture's lower edge. */
export function hungSun(
  frame: Frame,
  poster: Poster,
  sheet: number,
  look: BandLook,
): { readonly disc: Cell; readonly over: Pt } | undefined {
  const opening = poster.blocks.find((block) => block.sheet === sheet);
  const keyed = frame.stand === 'columns' || frame.stand === 'key';
  if (opening?.kind !== 'picture' || opening.picture.fit !== 'cover' || frame.theme.large || (frame.languages.length === 1 && !keyed))
    return undefined;
  const side = keyed ? keySun(frame, look).side : look.sun * frame.setting.display;
  return { disc: sun(frame, subject(poster, sheet), side), over: frame.mm(side * HANGS) };
}

/** Room that the sun takes below the band, in the spine of the first row. */
export function sunRoom(frame: Frame, look: BandLook): Pt {
  if (frame.theme.large) return frame.mm(large(frame, 'over'));
  if (frame.stand === 'columns' || frame.stand === 'key') return pt(keySun(frame, look).over);
  return frame.languages.length > 1 ? frame.mm(look.over) : pt(0);
}
