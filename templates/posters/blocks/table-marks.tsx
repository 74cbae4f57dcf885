import { Fragment, type ReactElement } from 'react';
import type { Language } from '../../../src/language/language.js';
import type { Frame } from '../../../src/layout/frame.js';
import type { Cell } from './cell.js';
import { Box } from './primitives.js';
import { digits, icon } from './signs.js';
import type { Element, Tag } from './tag.js';

/** What is drawn once and heard in every language: its elements, and what it says there. */
interface Heard {
  readonly within: readonly Element[];
  words(language: Language): string;
}

/** Thickness of the ring and of the dash, in millimetres at A4. */
const STROKE = 0.8;

type MarkKind = 'yes' | 'if' | 'no';

/** A disc with a check mark, a ring, or a dash; `side` in millimetres at A4. */
export function markCell(frame: Frame, kind: MarkKind, side: number): Cell {
  const { night, paper, ink } = frame.theme.colours;
  const own = frame.mm(side);
  const pen = frame.line(STROKE);
  const ring = { position: 'absolute', width: own, height: own, borderRadius: own / 2 } as const;
  const check = icon(frame, 'check', { side: side * 0.72, colour: frame.theme.outlined ? ink : paper });
  return {
    width: own,
    height: own,
    draw: (left, top): ReactElement => {
      if (kind === 'no')
        return (
          <Box
            style={{
              position: 'absolute',
              left: left + own / 4,
              top: top + (own - pen) / 2,
              width: own / 2,
              height: pen,
              backgroundColor: night,
            }}
          />
        );
      const filled = kind === 'yes' && !frame.theme.outlined;
      return (
        <Fragment>
          <Box
            style={{
              ...ring,
              left,
              top,
              backgroundColor: filled ? night : paper,
              ...(filled ? {} : { borderWidth: pen, borderColor: night }),
            }}
          />
          {kind === 'yes' && check.draw(left + (own - check.width) / 2, top + (own - check.height) / 2)}
        </Fragment>
      );
    },
  };
}

/** How many pieces, in a disc; `side` in millimetres at A4. */
export function countCell(frame: Frame, count: number, side: number): Cell {
  const { night, paper, ink } = frame.theme.colours;
  const own = frame.mm(side);
  const outlined = frame.theme.outlined;
  const number = digits(frame, String(count), { size: side * (count > 9 ? 1.3 : 1.7), weight: 800, colour: outlined ? ink : paper });
  const look = outlined ? { backgroundColor: paper, borderWidth: frame.line(STROKE), borderColor: night } : { backgroundColor: night };
  return {
    width: own,
    height: own,
    draw: (left, top): ReactElement => (
      <Fragment>
        <Box style={{ position: 'absolute', left, top, width: own, height: own, borderRadius: own / 2, ...look }} />
        {number.draw(left + (own - number.width) / 2, top + (own - number.height) / 2)}
      </Fragment>
    ),
  };
}

/**
 * A cell that is drawn once for all languages of a page: each hears its own words by a ground below it, and figures are
 * heard in the last. `figures` says that there are letters or digits in it, which somebody has to hear.
 */
export function heardInEach(frame: Frame, cell: Cell, heard: Heard, { figures, ground }: { figures: boolean; ground: string }): Cell {
  const last = frame.languages.at(-1) as Language;
  const others = figures ? frame.languages.slice(0, -1) : frame.languages;
  const tagFor = (language: Language): Tag => ({ language, within: withWords(heard, language) });
  return {
    ...cell,
    draw: (left, top): ReactElement => (
      <Fragment>
        {others.map((language) => (
          <Box
            key={language}
            tag={{ ...tagFor(language), drawing: true }}
            style={{ position: 'absolute', left, top, width: cell.width, height: cell.height, backgroundColor: ground }}
          />
        ))}
        {figures ? (
          <Box tag={tagFor(last)} style={{ position: 'absolute', left: 0, top: 0, width: 0, height: 0 }}>
            {cell.draw(left, top)}
          </Box>
        ) : (
          cell.draw(left, top)
        )}
      </Fragment>
    ),
  };
}

function withWords({ within, words }: Heard, language: Language): readonly Element[] {
  const inner = within.at(-1);
  return inner === undefined ? within : [...within.slice(0, -1), { ...inner, actual: words(language) }];
}
