import type { HoursBlock } from '../../../src/blocks/hours.js';
import { type ExceptionalRow, figuresOf, isAroundTheClock, type WeekRow } from '../../../src/blocks/hours-shown.js';
import type { ByLanguage, Language } from '../../../src/language/language.js';
import type { Row } from '../../../src/layout/design.js';
import { columnWidth, type Frame } from '../../../src/layout/frame.js';
import { type Pt, pt } from '../../../src/paper/units.js';
import type { Statement } from '../../../src/poster/model.js';
import { hourOf } from '../../../src/rules/opening.js';
import type { BlockLook, Standing } from './block-look.js';
import { type Cell, stack, tagged } from './cell.js';
import { dateTile, isListed, PILLAR, pillarText } from './center-pillar.js';
import { barOf, dayBar } from './day-bar.js';
import { heardInEach } from './heard-once.js';
import { row } from './row.js';
import { digits, gap, icon } from './signs.js';
import type { Element, Tag } from './tag.js';
import { heading } from './texts.js';
import { label, style } from './type.js';

/** Type against the body: of days, of their hours in the pillar, in a list below their days. */
const TYPE = { name: 1.12, hours: 2.1, listed: 1.8 } as const;

/** Points at A4 of hours that fill a sheet, and of the figure of a day and a night. */
const GIANT = { hours: 76, around: 118 } as const;
/** How much the names of days grow at most. */
const GROWN = 0.6;
/** Hours stand one below the other where that makes them so much larger. */
const STACKED = 1.3;
/** What stands for a day and a night in every language. */
const AROUND = '24';

/** Millimetres at A4: side of the door of a closed day; the least room above and below a row. */
const DOOR = 11;
const ROOM = 1.8;

/** When the center is open: a row for days with the same hours, then the days to come on which others count. */
export function hours(frame: Frame, block: HoursBlock, look: BlockLook, standing: Standing): readonly Row[] {
  const { shown } = block;
  if (shown === undefined) throw new RangeError('expected hours of a center, found a block that nobody has filled in');
  const inside: InHours = { block, look, ...sizesOf(frame, block, look), rule: false };
  const words = shown.inWords === undefined ? [] : [inWords(frame, inside, shown.inWords)];
  const week = shown.week.map((each, index) => hoursRow(frame, { ...inside, rule: index > 0 }, { each, name: `week-${index}` }));
  const days = shown.exceptional.map((each, index) =>
    hoursRow(frame, { ...inside, rule: index > 0 || !block.holidays }, { each, name: `day-${each.date}` }),
  );
  // The pillar begins at the band, behind the heading.
  const pillar = standing.first && !frame.theme.outlined ? week[0]?.pillar : undefined;
  return [
    { ...heading(frame, headed(block, block.statement), look, standing), ...(pillar && { pillar }) },
    ...words,
    ...week,
    ...(block.holidays ? [heading(frame, headed(block, block.holidays), look, { ...standing, first: false, sun: pt(0) })] : []),
    ...days,
  ];
}

const headed = ({ sheet }: HoursBlock, statement: Statement) => ({ kind: 'heading', sheet, statement }) as const;

/** The middle column that the hours ask of their sheet. */
export const hoursSpine = (frame: Frame, block: HoursBlock): Pt =>
  block.shown && block.shown.week.length + block.shown.exceptional.length > 0 ? pt(frame.mm(PILLAR.width + 2 * PILLAR.gutter)) : pt(0);

interface InHours {
  readonly block: HoursBlock;
  readonly look: BlockLook;
  /** Points at A4 of the hours in the pillar, all of one size, and of the figure of a day and a night. */
  readonly size: number;
  readonly around: number;
  /** Begin and end stand one below the other. */
  readonly stacked: boolean;
  /** How much larger than elsewhere the days stand beside them. */
  readonly name: number;
  readonly rule: boolean;
}

/** What the name of the days and what their hours are to somebody who hears the sheet. */
type Heard = (language: Language) => Readonly<Record<'days' | 'open', Tag>>;

interface OneOf {
  readonly each: WeekRow | ExceptionalRow;
  readonly name: string;
}

/** How large the hours stand: as wide as the pillar at most; where few rows leave a sheet the room, begin above end. */
function sizesOf(frame: Frame, { shown }: HoursBlock, look: BlockLook): Pick<InHours, 'size' | 'around' | 'stacked' | 'name'> {
  const week = shown?.week ?? [];
  const lines = week.flatMap(figuresOf);
  const least = frame.setting.body * TYPE.hours;
  const grown = (most: number): number => least + Math.max(0, most - least) * frame.setting.fill;
  const around = pillarText(frame, [AROUND], grown(GIANT.around));
  const wanted = grown(GIANT.hours);
  const size = pillarText(frame, lines, wanted);
  const ends = week.flatMap(({ open }) => open.flatMap(({ from, until }) => [hourOf(from), hourOf(until)]));
  const larger = pillarText(frame, ends, wanted);
  const fills = frame.setting.fill > 0 && !isListed(frame) && hasBars(look, week);
  const stacked = fills && week.every(({ open }) => open.length <= 1) && larger >= size * STACKED;
  return { size: stacked ? larger : size, around, stacked, name: namesOf(frame, [...week, ...(shown?.exceptional ?? [])]) };
}

/** How much the names of days grow where they fill a sheet: no more than their widest word has room. */
function namesOf(frame: Frame, rows: readonly (WeekRow | ExceptionalRow)[]): number {
  const words = frame.declared.flatMap((language) =>
    rows
      .flatMap((each) => [('date' in each ? each.name : each.days)?.[language] ?? '', each.note[language]])
      .flatMap((text) => text.split(/\s+/)),
  );
  const widest = Math.max(0.001, ...words.map((word) => frame.measure.width(word, 700)));
  const room = columnWidth(frame) / (widest * frame.type(frame.setting.body * TYPE.name));
  return Math.max(1, Math.min(1 + GROWN * frame.setting.fill, room));
}

/** Hours that a center has written in words stand as they are. */
function inWords(frame: Frame, { look, block }: InHours, words: ByLanguage<string>): Row {
  const type = style(frame, { scale: TYPE.name, weight: 700, tracking: look.tracking });
  return row(frame, {
    half: (language, width) => label(frame, words[language], { language, type, width }, 'hours'),
    tag: { within: [{ role: 'P', name: `${block.statement.id}-hours` }] },
    spine: [icon(frame, 'clock', { side: look.pictogram, colour: frame.theme.colours.night })],
    grow: 1,
  });
}

/** A row of days: their name and what is said of them on either side, in the middle their hours or their date. */
function hoursRow(frame: Frame, inside: InHours, one: OneOf): Row {
  const { block, rule } = inside;
  const { tint, line } = frame.theme.colours;
  const { each, name } = one;
  const within: readonly Element[] = [
    { role: 'L', name: `${block.statement.id}-hours`, numbering: 'None' },
    { role: 'LI', name: `${block.statement.id}-${name}` },
    { role: 'LBody' },
  ];
  // «Monday to Friday:», and in the middle or below it «from 9:00 to 18:00, break from 13:00 to 14:00».
  const heard: Heard = (language) => {
    const days = each.heard[language].slice(0, each.heard[language].length - each.openHeard[language].length).trim();
    return {
      days: { language, within: [...within, { role: 'P', name: 'days', order: 'first', actual: days }] },
      open: { language, within: [...within, { role: 'P', name: 'open', actual: each.openHeard[language] }] },
    };
  };
  const figure = isListed(frame) ? undefined : inPillar(frame, inside, each);
  return row(frame, {
    half: (language, width) => texts(frame, inside, { each, heard: heard(language) }, { language, width }),
    tag: {},
    ...(figure && {
      spine: [
        heardInEach(
          frame,
          figure.cell,
          { within: [...within, { role: 'P', name: 'open' }], words: (language) => each.openHeard[language] },
          { figures: figure.says, ground: tint },
        ),
      ],
      spineWidth: pt(frame.mm(PILLAR.width + 2 * PILLAR.gutter)),
      pillar: { colour: tint, width: frame.mm(PILLAR.width) },
      level: figure.cell.height,
    }),
    // Hours are larger than the texts beside them: no less room parts them from those of other days.
    top: Math.max(frame.air(frame.setting.row), frame.mm(ROOM)),
    bottom: Math.max(frame.air(frame.setting.row), frame.mm(ROOM)),
    ...(rule ? { rule: { thickness: frame.line(0.25), colour: line } } : {}),
    grow: 1,
  });
}

/** Bars of so many rows of days at most: more of them take the room of the words. */
const MOST_BARS = 5;
const hasBars = ({ bars }: BlockLook, week: readonly WeekRow[]): boolean => bars === true && week.length <= MOST_BARS;

/** What stands in the middle: the hours, a door, or the tile of a date; and whether there are figures in it. */
function inPillar(
  frame: Frame,
  { size, around, stacked, look, block }: InHours,
  each: WeekRow | ExceptionalRow,
): { readonly cell: Cell; readonly says: boolean } {
  const { ink, night } = frame.theme.colours;
  if ('date' in each) return { cell: dateTile(frame, each.date, each.open.length > 0), says: true };
  const { fill } = frame.setting;
  if (each.open.length === 0) return { cell: icon(frame, 'door-closed', { side: DOOR * (1 + fill), colour: night }), says: false };
  const set = (text: string, as: number): Cell => digits(frame, text, { size: as, weight: 800, colour: ink, tracking: -0.01 });
  const week = block.shown?.week ?? [];
  const bar = hasBars(look, week)
    ? [dayBar(frame, each.open, { day: barOf(week.map(({ open }) => open)), ends: !stacked || isAroundTheClock(each.open) })]
    : [];
  const apart = frame.mm(1.8 * (1 + fill));
  const [only] = each.open;
  if (isAroundTheClock(each.open)) return { cell: stack([set(AROUND, around), ...bar], apart, 'centre'), says: true };
  if (stacked && only)
    return { cell: stack([set(hourOf(only.from), size), ...bar, set(hourOf(only.until), size)], apart, 'centre'), says: true };
  return { cell: stack([...figuresOf(each).map((text) => set(text, size)), ...bar], apart, 'centre'), says: true };
}

/** The name of the days and what is said of them; without a pillar their hours stand below. */
function texts(
  frame: Frame,
  { look, size, name }: InHours,
  { each, heard }: { readonly each: WeekRow | ExceptionalRow; readonly heard: ReturnType<Heard> },
  { language, width }: { readonly language: Language; readonly width: Pt },
): Cell {
  const bold = style(frame, { scale: TYPE.name * name, weight: 700, tracking: look.tracking });
  const type = style(frame, { scale: name, tracking: look.tracking });
  const named = 'date' in each ? each.name : each.days;
  const set = (text: string, as: typeof type): Cell => label(frame, text, { language, type: as, width }, 'hours');
  const note = each.note[language];
  const strong = 'date' in each && each.open.length > 0;
  const listed = isListed(frame);
  const open = listed ? openListed(frame, each, size) : [];
  const date = 'date' in each;
  const said = [
    ...(named ? [tagged(set(named[language], bold), heard.days)] : []),
    ...(date ? [] : open.flatMap((cell) => [gap(frame.mm(1.2)), tagged(cell, heard.open), gap(frame.mm(0.8))])),
    // A closed day has no figures: below its name stands that it is closed, and that is what is heard of its hours.
    ...(note === ''
      ? []
      : [
          tagged(
            set(note, named && !strong && !isAroundTheClock(each.open) ? type : bold),
            listed && open.length === 0 ? heard.open : heard.days,
          ),
        ]),
  ];
  return stack([...(date ? open.flatMap((cell) => [tagged(cell, heard.open), gap(frame.mm(1))]) : []), ...said]);
}

/** The hours of a day, or its date, where there is no pillar: in a panel of the size that they have in the pillar of the others. */
function openListed(frame: Frame, each: WeekRow | ExceptionalRow, size: number): readonly Cell[] {
  if (frame.stand === 'panel') {
    if ('date' in each) return [dateTile(frame, each.date, each.open.length > 0)];
    return figuresOf(each).map((text) => digits(frame, text, { size, weight: 800, colour: frame.theme.colours.ink, tracking: -0.01 }));
  }
  return 'date' in each ? [figure(frame, each.date)] : figuresOf(each).map((text) => figure(frame, text));
}

const figure = (frame: Frame, text: string): Cell =>
  digits(frame, text, { size: frame.setting.body * TYPE.listed, weight: 800, colour: frame.theme.colours.ink });
