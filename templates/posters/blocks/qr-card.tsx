import { createElement, Fragment, type ReactElement } from 'react';
import { isFollowed } from '../../../src/blocks/code.js';
import type { Language } from '../../../src/language/language.js';
import { codeWords, linkWords } from '../../../src/language/link-words.js';
import { plain } from '../../../src/language/rich.js';
import type { Frame } from '../../../src/layout/frame.js';
import { type Pt, pt } from '../../../src/paper/units.js';
import type { Link, Statement } from '../../../src/poster/model.js';
import { LEAST_MODULE_AT_A4 } from '../../../src/qr/least-module.js';
import { type QrMatrix, qrMatrix, qrPath } from '../../../src/qr/qr.js';
import { type Cell, padded, stack, tagged } from './cell.js';
import { Box, Path, Svg } from './primitives.js';
import { icon } from './signs.js';
import { type Element, groundTags } from './tag.js';
import { label, style } from './type.js';

/** Room that an address leaves to the text on each of its sides, in millimetres at A4. */
const CLEAR = 3;

/** An address that is wider goes on below; the texts on either side keep room to be read. Millimetres at A4. */
const MOST_ADDRESS = 62;

/** A symbol that would grow more asks for a shorter address: it is the text that had to give way. */
const MOST_GROWTH = 1.25;

/** A link and the text beside its code, which says what it is for. */
interface Coded {
  readonly link: Link;
  readonly beside: Pick<Statement, 'text'>;
}

export interface CardLook {
  /** Side of the symbol in millimetres at A4, where a design has its own. */
  readonly symbol?: number;
  /** Points at A4 of the address. */
  readonly address: number;
  /** The room that the address has where nothing stands beside the code. */
  readonly most?: Pt;
  /** White around the symbol, where codes beside each other stand level: no less than its own. */
  readonly quiet?: Pt;
  /** Whether the symbol and its words begin at the left edge, as a text above them does. */
  readonly begins?: true;
}

/** The words below a code, a line each: a name and its password stand below each other. */
const linesOf = (words: string): readonly string[] => words.split('\u00A0· ');

/** Languages in which the words below a code differ. */
const saying = ({ words }: Link, languages: readonly Language[]): readonly Language[] =>
  languages.filter((each, index, all) => all.findIndex((one) => words[one] === words[each]) === index);

/** Width in ems of the widest line below a code. */
const emsOf = (frame: Frame, { words }: Link, languages: readonly Language[]): number =>
  Math.max(...languages.flatMap((each) => linesOf(words[each])).map((line) => frame.measure.width(line, 800) - 0.01 * line.length));

/** Type of the words below a code in points at A4, where they have this room. */
const addressSize = (frame: Frame, ems: number, { address }: CardLook, room: Pt): number =>
  Math.max(frame.theme.type.floor, Math.min(address, room / ems / frame.sheet.scale));

/** The same for codes that have as much room for their words as stands around them. */
export const addressIn = (frame: Frame, link: Link, look: CardLook, room: Pt): number =>
  addressSize(frame, emsOf(frame, link, frame.languages), look, room);

/** Room between a code and the text beside it beyond its own, in millimetres at A4. */
const BESIDE = 0.6;

/** Width of a spine in which a code stands beside a text. */
export const besideCode = (frame: Frame, card: Cell): Pt => pt(card.width + frame.mm(BESIDE));

/** QR codes with their address in words under them: one code for all languages that lead to one page. */
export function qrCard(frame: Frame, coded: Coded, options: CardLook): Cell {
  const { link } = coded;
  const [own] = frame.languages;
  if (frame.stand === 'panel' && frame.declared.slice(0, 2).some((other) => other !== own && link.url[other] === link.url[own]))
    return codeAbove(frame, coded, own);
  const first = frame.languages.filter((language, index, all) => all.findIndex((each) => link.url[each] === link.url[language]) === index);
  const cards = first.map((language) => {
    const others = frame.languages.filter((each) => each !== language && link.url[each] === link.url[language]);
    const side = sideOf(frame, options.symbol);
    const white = quietOf(frame, link, language, side);
    const beyond = Math.max(0, (options.quiet ?? 0) - white);
    const left = options.begins ? -white : 0;
    const code = padded(symbol(frame, coded, { language, others, side }), { top: beyond, bottom: beyond, left });
    // At the left of one language alone there is no text.
    const clear = frame.mm(frame.theme.large ? CLEAR : 2 * CLEAR);
    const most = options.most ?? Number.POSITIVE_INFINITY;
    const room = options.most ?? pt(Math.max(code.width, frame.spine) - clear);
    // Words that are not the same in every language stand in each, in letters of one size.
    const said = saying(link, [language, ...others]);
    const ems = emsOf(frame, link, said);
    const size = addressSize(frame, ems, options, room);
    const type = style(frame, { size, leading: 1.2, weight: 800, colour: frame.theme.colours.night, tracking: -0.01 });
    const wide = pt(Math.min(Math.min(Math.max(room, frame.type(size) * ems), Math.max(room, frame.mm(MOST_ADDRESS))) * 1.01, most));
    const addresses = said.map((each) => {
      const address = stack(linesOf(link.words[each]).map((line) => label(frame, line, { language: each, type, width: wide }, 'address')));
      // One that no break makes narrow enough is reported; it takes nothing from the texts beside it.
      const words = tagged({ ...address, width: pt(Math.min(address.width, wide)) }, { within: [leading(link, each)] });
      return said.length > 1 ? tagged(words, { language: each }) : words;
    });
    // Lines that belong together begin at one edge, in every language.
    const align = options.begins || said.some((each) => linesOf(link.words[each]).length > 1) ? 'left' : 'centre';
    const words = stack(addresses, frame.mm(0.6), align);
    if (options.begins) return stack([code, words]);
    const around: Cell = {
      width: pt(words.width + clear),
      height: pt(0),
      draw: () => createElement(Fragment),
    };
    return stack([code, words, around], pt(0), 'centre');
  });
  return stack(cards, frame.mm(1), options.begins ? 'left' : 'centre');
}

/** Of the pictogram that stands for a code further up, in millimetres at A4. */
const ABOVE = 8;

/** What a language has beside its text whose code stands above, for all languages: a pictogram of it, heard and followed as the code is. */
function codeAbove(frame: Frame, coded: Coded, language: Language): Cell {
  const { night } = frame.theme.colours;
  const { link } = coded;
  const sign = tagged(icon(frame, 'qr-code', { side: ABOVE, colour: night }), { language, within: figure(coded, language), drawing: true });
  const above = frame.declared.slice(0, 2).map((other) => link.words[other]);
  if (above.includes(link.words[language])) return sign;
  const type = style(frame, { size: frame.theme.type.floor, leading: 1.2, weight: 800, colour: night, tracking: -0.01 });
  const words = label(frame, link.words[language], { language, type, width: frame.spine }, 'address');
  return stack([sign, tagged(words, { language, within: [leading(link, language)] })]);
}

// The fit asks for every code at some twenty sizes; its modules are the same at each.
const remembered = new WeakMap<Link, Map<string, QrMatrix>>();

function encoded(link: Link, language: Language, correction: 'M' | 'Q' | 'H'): QrMatrix {
  const known = remembered.get(link) ?? new Map<string, QrMatrix>();
  remembered.set(link, known);
  const key = `${language} ${correction}`;
  const matrix = known.get(key) ?? qrMatrix(link.url[language], correction);
  known.set(key, matrix);
  return matrix;
}

/** The link of one language: after the text beside it, also where that goes on over the page. What no reader can follow is words alone. */
const leading = (link: Link, language: Language): Element =>
  isFollowed(link.url[language])
    ? {
        role: 'Link',
        name: link.rule,
        order: 'last',
        link: { url: link.url[language], contents: linkWords(language, link.words[language]) },
      }
    : { role: 'Span', name: link.rule, order: 'last' };

const figure = ({ link, beside }: Coded, language: Language): readonly Element[] => [
  leading(link, language),
  {
    role: 'Figure',
    alt: codeWords(language, {
      beside: plain(beside.text[language]),
      address: link.words[language],
      joined: !isFollowed(link.url[language]),
    }),
  },
];

/** The side that a design gives its codes, or the least that a code has. */
const sideOf = ({ theme: { codesGrow, qr } }: Frame, own: number | undefined): number => (codesGrow ? (own ?? qr.symbol) : qr.symbol);

/** Width of the widest symbol of a link with its quiet zone. */
export const codeWidth = (frame: Frame, link: Link, own: number | undefined): Pt =>
  pt(
    Math.max(
      ...frame.languages.map((language) => sizesOf(frame, encoded(link, language, frame.theme.qr.correction), sideOf(frame, own)).box),
    ),
  );

/** The white around the symbol of a language. */
function quietOf(frame: Frame, link: Link, language: Language, side: number): Pt {
  const { quiet, modules, box } = sizesOf(frame, encoded(link, language, frame.theme.qr.correction), side);
  return pt((box * quiet) / modules);
}

/** White around the symbols of a link, where it is widest. */
export const codeQuiet = (frame: Frame, link: Link, own: number | undefined): Pt =>
  pt(Math.max(...frame.languages.map((language) => quietOf(frame, link, language, sideOf(frame, own)))));

interface SymbolPlan {
  readonly language: Language;
  readonly others: readonly Language[];
  readonly side: number;
}

/** The quiet zone and the whole symbol in modules, and its side with that zone. */
function sizesOf(frame: Frame, matrix: QrMatrix, side: number) {
  const least = Math.min(Math.max(side, matrix.size * LEAST_MODULE_AT_A4), side * MOST_GROWTH);
  const own = frame.theme.codesGrow ? least * Math.max(1, frame.setting.display) : least;
  const quiet = frame.theme.qr['quiet-zone'];
  const modules = matrix.size + 2 * quiet;
  return { quiet, modules, box: pt((frame.mm(own) * modules) / matrix.size) };
}

/**
 * The symbol with its quiet zone on paper, one vector path; `side` is the symbol's own, in millimetres at A4, and grows
 * with a long address, and where a sheet has room to spare: a phone reads it from ten times its side. A symbol for several languages is heard in each: its modules in the first, its quiet zone in the others.
 */
function symbol(frame: Frame, coded: Coded, { language, others, side }: SymbolPlan): Cell {
  const { qr, colours } = frame.theme;
  const { link } = coded;
  const url = link.url[language];
  const matrix = encoded(link, language, qr.correction);
  const { quiet, modules, box } = sizesOf(frame, matrix, side);
  return {
    width: box,
    height: box,
    draw: (left, top): ReactElement => (
      <Box mark={{ kind: 'qr', url }} style={{ position: 'absolute', left, top, width: box, height: box }}>
        {groundTags(others, (each) => figure(coded, each)).map((tag) => (
          <Box
            key={tag.language ?? 'alone'}
            tag={tag}
            style={{ position: 'absolute', left: 0, top: 0, width: box, height: box, backgroundColor: colours.paper }}
          />
        ))}
        <Box
          tag={{ language, within: figure(coded, language), drawing: true }}
          style={{ position: 'absolute', left: 0, top: 0, width: box, height: box }}
        >
          <Svg viewBox={`${-quiet} ${-quiet} ${modules} ${modules}`} style={{ width: box, height: box }}>
            <Path d={qrPath(matrix)} fill={colours.ink} />
          </Svg>
        </Box>
      </Box>
    ),
  };
}
