import type { Language } from '../../src/language/language.js';
import type { Rich } from '../../src/language/rich.js';
import { plain } from '../../src/language/rich.js';
import type { PosterDesign, Row, SheetLayout } from '../../src/layout/design.js';
import { columnWidth, type Frame } from '../../src/layout/frame.js';
import type { Fills } from '../../src/layout/setting.js';
import { mm, pt } from '../../src/paper/units.js';
import type { Block, NumberItem, Poster, TextBlock } from '../../src/poster/model.js';
import { type DesignNumbers, numbersOf, type Theme } from '../../src/theme/theme.js';
import { belt } from './blocks/belt.js';
import type { BlockLook } from './blocks/block-look.js';
import { blockRows, spineOf, withCodes } from './blocks/blocks.js';
import { type Cell, stack, tagged } from './blocks/cell.js';
import { foot } from './blocks/foot.js';
import { lookOn } from './blocks/large.js';
import { row, space } from './blocks/row.js';
import { running } from './blocks/running.js';
import { titleTop } from './blocks/title.js';
import { said, style } from './blocks/type.js';

const NUMBERS: DesignNumbers = { edge: 12, spine: 42, key: 55, rest: 24, sun: 70, over: 0 };

const LOOK: BlockLook = {
  leadIn: 1,
  item: { scale: 1, weight: 400 },
  badge: 8,
  pictogram: 8,
  tiles: false,
  heading: 1.14,
  promise: 1.2,
  address: 13,
  symbol: 32,
  tracking: 0,
  bodyLeading: 1.3,
  numeral: 42,
  spaced: true,
};

/** Parts of the largest type of the words: with much to say, and where the body has grown to its most. */
const WORDS = { least: 0.5, middle: 0.78, line: 0.44, sign: 0.36 } as const;
/** Points at A4 of the lines below the words, of the date and of the words of a sign at least. */
const LEAST = { line: 15, date: 17, sign: 13 } as const;
/** Against the largest type: words that fill a sheet with nothing else on it, the lines below them, and the sign. */
const FILLED = { words: 2.8, line: 2.2, sign: 1.3 } as const;
/** Room between the parts, in millimetres at A4, and how much more of it there is where the words fill their sheet: they are read at a glance. */
const AIR = { apart: 5, filled: 11 } as const;
/** Its text has one size: its words fill the sheet. */
const FILLS: Fills = { body: 0, most: 0 };

/** Words in one language beyond which nobody reads a notice in passing. */
const MOST_WORDS = 90;

/** What is taped to a door: a few words as large as they go, the sign between the languages, the day, a code. */
export function design(theme: Theme): PosterDesign {
  const { edge, spine, key, rest, sun } = numbersOf(theme, 'notice', NUMBERS);
  const sizes = { key, rest, sun };
  return {
    edge: mm(edge),
    spine: mm(spine),
    unpanelled: true,
    fills: FILLS,
    mostWords: MOST_WORDS,
    running: running({ capitals: false, over: 'edge' }),
    lay: (copy, sheet, frame) => ({ ...parts(frame, copy.poster, sheet, sizes), foot: foot(frame, copy, sheet) }),
  };
}

type Sizes = Record<'key' | 'rest' | 'sun', number>;

function parts(frame: Frame, poster: Poster, sheet: number, sizes: Sizes): Omit<SheetLayout, 'foot'> {
  const blocks = poster.blocks.filter((block) => block.sheet === sheet);
  // A further sheet has its texts below the sign.
  const begin = sheet > 1 ? 0 : blocks.findIndex((block) => !isLine(block) && block.kind !== 'numbers');
  const [own, others] = begin < 0 ? [blocks, []] : [blocks.slice(0, begin), blocks.slice(begin)];
  const numbers = own.flatMap((block): readonly NumberItem[] => (block.kind === 'numbers' ? block.items : []));
  const share = growth(frame);
  const { body, fill } = frame.setting;
  const filled = (most: number): number => 1 + (most - 1) * fill;
  const size = Math.max(body, sizes.key * share * filled(FILLED.words));
  const look = {
    order: orderOf(
      own,
      own.findIndex(({ kind }) => kind === 'numbers'),
    ),
    side: sizes.sun * Math.max(share, WORDS.least) * filled(FILLED.sign),
    date: Math.max(LEAST.date, body, Math.min(sizes.rest * filled(FILLED.line), size * WORDS.line)),
    words: Math.max(LEAST.sign, body, Math.min(sizes.key, size) * WORDS.sign),
  };
  const of = (language: Language): readonly Row[] =>
    wordRows(frame, poster, own, {
      language,
      size,
      line: Math.max(LEAST.line, body, Math.min(sizes.rest * filled(FILLED.line), size * WORDS.line)),
    });
  const [first, ...further] = frame.languages;
  const rest = othersBelow(frame, poster, others, sheet);
  const apart = frame.air(AIR.apart + AIR.filled * fill);
  const edge = titleTop(frame, [titleOf(alone(frame, first), poster, { language: first, size })], frame.theme.spacing.safe - 1);
  const head = [space(frame, pt(edge + frame.mm(AIR.filled * fill)), further.length > 0 ? 0.6 : 1), ...of(first), space(frame, apart, 1)];
  const sign = belt(frame, poster, numbers, look);
  const below = further.flatMap((language) => [space(frame, apart, 1), ...of(language)]);
  // Of one language the sign stands at the foot: no half of the sheet is empty below it.
  const end = [further.length > 0 ? space(frame, frame.air(AIR.apart - 2 + AIR.filled * fill), 1) : space(frame, frame.air(3)), ...rest];
  if (!frame.theme.large) return { head: [], body: [...head, sign, ...below, ...end] };
  const title = head.map((each) => ({ ...each, leads: true as const }));
  return { head: [...title.slice(0, 2), space(frame, frame.air(5)), sign], cover: true, body: [...title.slice(2, -1), ...end.slice(1)] };
}

/** When title and blocks are heard, whatever is drawn above or below them: behind the day, in the order of the file. */
const TITLE = 0.01;
const orderOf = (own: readonly Block[], at: number): number => 0.1 + (0.8 * (at + 1)) / (own.length + 1);

/** A text without a code is a line below the words. */
const isLine = (block: Block): block is TextBlock => (block.kind === 'body' || block.kind === 'note') && block.qr === undefined;

/** How much of the largest type the words take: what the setting has grown, or yielded. */
function growth({ setting, theme }: Frame): number {
  const { floor, ceiling } = theme.type;
  const grown = Math.max(0, Math.min(1, (setting.body - floor) / (ceiling - floor)));
  const most = WORDS.least + (WORDS.middle - WORDS.least) * (theme.large ? 1 : grown);
  return Math.min(1, most * setting.display);
}

interface WordsLook {
  readonly language: Language;
  /** Points at A4 of the words, and of the lines below. */
  readonly size: number;
  readonly line: number;
}

/** A frame in which one language has the whole width. */
const alone = (frame: Frame, language: Language): Frame => ({
  ...frame,
  languages: [language],
  below: [],
  stand: 'spine',
  spine: pt(0),
});

/** The title, a sentence a line where there is the room. */
function titleOf(frame: Frame, { title }: Poster, { language, size }: Pick<WordsLook, 'language' | 'size'>): Cell {
  const words = { ...style(frame, { size, weight: 800, leading: 1.1, tracking: -0.02 }), divided: false };
  const bookmark = plain(title.text[language]);
  return stack(
    sentences(title.text[language]).map((sentence) =>
      tagged(said(frame, title, { language, type: words, width: columnWidth(frame) }, sentence), {
        within: [{ role: 'H1', order: TITLE, bookmark }],
      }),
    ),
  );
}

/** The words of one language over the whole width, and the lines below them. */
function wordRows(given: Frame, poster: Poster, own: readonly Block[], { language, size, line }: WordsLook): readonly Row[] {
  const frame = alone(given, language);
  const small = style(frame, { size: line, weight: 500, leading: 1.28, tracking: -0.005 });
  const told = titleOf(frame, poster, { language, size });
  return [
    { ...row(frame, { half: () => told, tag: { language, furniture: 'Header' }, top: 0, bottom: 0 }), title: true },
    ...own.flatMap((block, at): readonly Row[] => {
      if (!isLine(block)) return [];
      const { statement } = block;
      const line = row(frame, {
        half: (_, column) => said(frame, statement, { language, type: small, width: column }),
        tag: { language, within: [{ role: 'P', name: statement.id, order: orderOf(own, at) }] },
        top: frame.air(2.4),
        bottom: 0,
      });
      return [line];
    }),
  ];
}

/** A text in its sentences. */
export function sentences(text: Rich): readonly Rich[] {
  const found: Rich[] = [[]];
  for (const span of text) {
    const [first = '', ...more] = span.text.split(/(?<=[.!?…])\s+/);
    const add = (words: string): void => {
      found[found.length - 1] = [...(found.at(-1) ?? []), { ...span, text: words }];
    };
    add(first);
    for (const words of more) {
      found.push([]);
      add(words);
    }
  }
  return found.map((spans) => spans.filter(({ text: words }) => words !== '')).filter((spans) => spans.length > 0);
}

/** What stands in two columns below: texts with their codes, and whatever else. */
function othersBelow(given: Frame, poster: Poster, others: readonly Block[], sheet: number): readonly Row[] {
  const below = { poster: { ...poster, blocks: others }, sheet };
  const frame = withCodes(given, below.poster, LOOK);
  const look = lookOn(frame, LOOK);
  return blockRows({ ...frame, spine: spineOf(frame, below, look) }, below, look, pt(0));
}
