import { Fragment, type ReactElement } from 'react';
import type { PlacedRow } from '../../../src/layout/place.js';
import type { Speaker } from '../../../src/messages/in-words.js';
import { phrase } from '../../../src/messages/message.js';
import type { Sheet } from '../../../src/paper/sheet.js';
import { pt } from '../../../src/paper/units.js';
import type { IconNode } from '../../../src/shipped/icons.js';
import type { ColourName } from '../../../src/theme/palette.js';
import type { Theme } from '../../../src/theme/theme.js';
import { SHEET_FONT } from '../../../src/typography/fonts.js';
import { LINE_BOX } from '../../../src/typography/line-box.js';
import { WEIGHTS } from '../../../src/typography/weights.js';
import { Box, Words } from '../blocks/primitives.js';
import { icon } from '../blocks/signs.js';
import { at } from './at.js';

/** What a look shows of itself before any poster. */
interface ThemeSheets {
  /** Says what the sheets say to their designer. */
  readonly say: Speaker;
  readonly sheet: Sheet;
  readonly theme: Theme;
  readonly title: string;
  /** Contrasts of each colour in words: «paper 11.9». */
  readonly contrasts: Readonly<Record<string, string>>;
  /** A line of letters in each language. */
  readonly letters: readonly string[];
  /** Pictograms that its posters use, and their drawings. */
  readonly icons: readonly string[];
  readonly drawn: ReadonlyMap<string, readonly IconNode[]>;
}

interface Line {
  readonly left: number;
  readonly top: number;
  readonly size: number;
  readonly weight: keyof typeof WEIGHTS;
  readonly colour: string;
  readonly width?: number;
}

/** Words on one line, by millimetres from the upper left corner of the sheet. */
const words = (text: string, { left, top, size, weight, colour, width = 190 - left }: Line): ReactElement => (
  <Words
    key={`${left} ${top} ${text}`}
    style={{
      position: 'absolute',
      left: at(left),
      top: at(top),
      width: at(width),
      height: size * LINE_BOX.height + LINE_BOX.rounding,
      fontFamily: SHEET_FONT,
      fontSize: size,
      fontWeight: weight,
      color: colour,
    }}
  >
    {text}
  </Words>
);

const MARGIN = 14;
const HEAD = 30;

/** The colours with their contrasts, grays and inks; the type in its sizes and weights, and the pictograms. */
export function themeSheets(look: ThemeSheets): readonly (readonly PlacedRow[])[] {
  return [page(look, colours(look)), page(look, type(look))];
}

function page({ sheet, theme, title }: ThemeSheets, inside: readonly ReactElement[]): readonly PlacedRow[] {
  const { night, paper, gold } = theme.colours;
  const draw = (): ReactElement => (
    <Fragment>
      <Box style={{ position: 'absolute', left: 0, top: 0, width: sheet.width, height: at(20), backgroundColor: night }} />
      <Box style={{ position: 'absolute', left: 0, top: at(20), width: sheet.width, height: at(1.2), backgroundColor: gold }} />
      {words(title, { left: MARGIN, top: 6.5, size: 18, weight: 800, colour: paper })}
      {inside}
    </Fragment>
  );
  return [{ row: { height: sheet.height, draw }, top: pt(0), height: sheet.height }];
}

const STEP = 14.6;

function colours({ theme, contrasts, say }: ThemeSheets): readonly ReactElement[] {
  const { ink, mute, line } = theme.colours;
  const head = [say(phrase('look.colour')), '', say(phrase('look.gray-tone')), say(phrase('look.inks-across'))].map((word, index) =>
    words(word, { left: [MARGIN, 44, 124, 154][index] as number, top: HEAD - 5.5, size: 8, weight: 600, colour: mute }),
  );
  const rows = (Object.keys(theme.colours) as ColourName[]).flatMap((name, index) => {
    const top = HEAD + index * STEP;
    const swatch = (left: number, width: number, colour: string, key: string) => (
      <Box
        key={`${key} ${name}`}
        style={{
          position: 'absolute',
          left: at(left),
          top: at(top),
          width: at(width),
          height: at(11.4),
          backgroundColor: colour,
          borderWidth: 0.75,
          borderColor: line,
        }}
      />
    );
    const inks = theme.press[name];
    return [
      swatch(MARGIN, 26, theme.colours[name], 'colour'),
      words(name, { left: 44, top: top + 0.4, size: 11, weight: 700, colour: ink }),
      words(`${theme.colours[name]}${contrasts[name] ? `   ${contrasts[name]}` : ''}`, {
        left: 44,
        top: top + 6,
        size: 7,
        weight: 400,
        colour: ink,
        width: 79,
      }),
      swatch(124, 12, theme.gray[name], 'gray'),
      words(theme.gray[name], { left: 138, top: top + 3.6, size: 8, weight: 400, colour: ink, width: 16 }),
      words(inks.join('  '), { left: 154, top: top + 2.6, size: 10, weight: 600, colour: ink }),
      words(`${inks.reduce((sum, percent) => sum + percent, 0)} %`, {
        left: 184,
        top: top + 3.2,
        size: 8,
        weight: 400,
        colour: mute,
        width: 16,
      }),
    ];
  });
  return [...head, ...rows];
}

/** Letters times points that a line holds. */
const MOST_ACROSS = 600;

/** Sides of the fields in which pictograms stand, and how many stand beside each other. */
const FIELD = { width: 26, height: 19, columns: 7 } as const;

function type({ theme, letters, icons, drawn, say }: ThemeSheets): readonly ReactElement[] {
  const { ink, mute, night } = theme.colours;
  const sizes = [
    ['look.imprint', theme.type.imprint],
    ['look.body-least', theme.type.floor],
    ['look.body-most', theme.type.ceiling],
    ['look.large', 18],
    ['look.headline', 27],
  ] as const;
  let top = HEAD - 4;
  const lines: ReactElement[] = [];
  const put = (label: string, text: string, size: number, weight: keyof typeof WEIGHTS): void => {
    const height = (size * 1.3) / at(1);
    lines.push(words(label, { left: MARGIN, top: top + height - 4.2, size: 7.5, weight: 400, colour: mute, width: 42 }));
    lines.push(words(text, { left: 58, top, size, weight, colour: ink }));
    top += height + 1.2;
  };
  for (const [label, size] of sizes)
    put(
      say(phrase('look.at-points', { what: phrase(label), points: size })),
      (letters[0] ?? '').slice(0, Math.floor(MOST_ACROSS / size)).trim(),
      size,
      400,
    );
  top += 3;
  for (const [weight, name] of Object.entries(WEIGHTS))
    put(`${name}, ${weight}`, `${letters.join('  ').slice(0, 34)} 0123456789 ₸ №`, 13, Number(weight) as keyof typeof WEIGHTS);
  top += 3;
  const frame = { mm: at, icon: (name: string) => drawn.get(name) ?? [] } as unknown as Parameters<typeof icon>[0];
  const room = Math.floor((285 - top) / FIELD.height) * FIELD.columns;
  const signs = icons.slice(0, room).map((name, index) => {
    const [left, down] = [MARGIN + (index % FIELD.columns) * FIELD.width, top + Math.floor(index / FIELD.columns) * FIELD.height];
    return (
      <Fragment key={name}>
        {icon(frame, name, { side: 9, colour: night }).draw(at(left), at(down))}
        {words(name, { left, top: down + 10.5, size: 6, weight: 400, colour: mute, width: FIELD.width - 0.5 })}
      </Fragment>
    );
  });
  return [...lines, ...signs];
}
