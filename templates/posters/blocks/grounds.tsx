import { Fragment, type ReactElement } from 'react';
import type { Row } from '../../../src/layout/design.js';
import type { Frame } from '../../../src/layout/frame.js';
import { BLEED } from '../../../src/paper/press-sheet.js';
import { toPt } from '../../../src/paper/units.js';
import type { Poster } from '../../../src/poster/model.js';
import { ornament } from './ornament.js';
import { Box } from './primitives.js';

/** Where grounds stay white, a rule of this height in millimetres at A4 stands for the edge of a band, a thinner one for that of a bar. */
const RULE = { band: 1.2, bar: 0.8 } as const;

/** Ground and text of a band: night for a law, field for a service; paper where grounds stay white. */
export function bandColours(frame: Frame, poster: Poster): { ground: string; text: string; ornament: string } {
  const { night, field, ink, paper, bar, 'on-bar': onBar, 'bar-ornament': horns } = frame.theme.colours;
  if (frame.theme.outlined) return { ground: paper, text: ink, ornament: horns };
  return poster.ground === 'law' ? { ground: bar, text: onBar, ornament: horns } : { ground: field, text: ink, ornament: night };
}

/** Millimetres at A4 that the lower edge of a band takes where its ornament has `height`; without one the words keep clear of it, or of its rule. */
export const edgeHeight = ({ theme }: Frame, height: number): number => (theme.ornament ? height : BARE);

const BARE = 2.6;

/** The lower edge of a band, `height` millimetres at A4 tall: its ornament, and the rule where its ground is white. */
export function bandEdge(frame: Frame, { at, height, colour }: { at: number; height: number; colour: string }): ReactElement {
  const horns = frame.theme.ornament;
  if (!frame.theme.outlined) return horns ? ornament(frame, at - frame.mm(height), height, colour) : <Fragment />;
  return (
    <Box style={{ position: 'absolute', left: 0, top: 0, width: frame.width, height: at }}>
      {horns && ornament(frame, at - frame.mm(height), height - RULE.band, colour)}
      {ruleAcross(frame, { top: at - frame.mm(RULE.band), height: frame.mm(RULE.band) })}
    </Box>
  );
}

/** A row on a bar; where its ground is white it stands between two rules. */
export function onBar(frame: Frame, row: Row): Row {
  // A text that goes on over a page stays on its bar.
  const parts: Pick<Row, 'divided'> = row.divided
    ? {
        divided: (room) => {
          const found = row.divided?.(room);
          return found && [onBar(frame, found[0]), onBar(frame, found[1])];
        },
      }
    : {};
  if (!frame.theme.outlined) return { ...row, ...parts, ground: frame.theme.colours.bar };
  const thickness = frame.mm(RULE.bar);
  return {
    ...row,
    ...parts,
    draw: (at) => (
      <Box style={{ position: 'relative', width: frame.width, height: at }}>
        {row.draw(at)}
        {ruleAcross(frame, { top: 0, height: thickness })}
        {ruleAcross(frame, { top: at - thickness, height: thickness })}
      </Box>
    ),
  };
}

interface Rule {
  readonly top: number;
  readonly height: number;
  /** Ink where it is of no other colour. */
  readonly colour?: string;
}

/** A rule from edge to edge, over what the sheet adds to the design's margins too; what a print shop cuts goes on beyond its edges, and what is white has none there. */
export function ruleAcross(frame: Frame, { top, height, colour = frame.theme.colours.ink }: Rule): ReactElement {
  const out = frame.sheet.inset + (frame.theme.outlined ? 0 : toPt(BLEED));
  return <Box key={top} style={{ position: 'absolute', left: -out, top, width: frame.width + 2 * out, height, backgroundColor: colour }} />;
}
