import { Fragment } from 'react';
import { type Row, widestOf } from '../../../src/layout/design.js';
import type { Frame } from '../../../src/layout/frame.js';
import { pt } from '../../../src/paper/units.js';
import type { Poster } from '../../../src/poster/model.js';
import { ORNAMENT } from './band.js';
import { bandColours, bandEdge } from './grounds.js';
import { Box } from './primitives.js';
import { keyWords, titleTop } from './title.js';
import { label, style } from './type.js';

/** Room around the words, in millimetres at A4; that above grows where the words would come too near to the edge. */
const ROOM = { above: 6, below: 1.4 };

/** The band of a page on which a poster goes on: its key words alone, in the size of the text. */
export function runningHead(frame: Frame, poster: Poster): Row {
  const colours = bandColours(frame, poster);
  const type = style(frame, { weight: 800, leading: 1.14, colour: colours.text });
  const width = pt((frame.width - 2 * frame.edge) / frame.languages.length);
  const halves = frame.languages.map((language) =>
    label(frame, keyWords(poster.title.text[language]), { language, type, width }, 'running-head'),
  );
  const top = titleTop(frame, halves, ROOM.above);
  const strip = frame.mm(ORNAMENT);
  return {
    height: pt(top + Math.max(...halves.map((half) => half.height)) + frame.mm(ROOM.below) + strip),
    tooWide: widestOf(halves.map((half) => half.tooWide)),
    ground: colours.ground,
    draw: (at) => (
      <Box
        tag={{ furniture: 'Header', within: [{ role: 'P', name: 'running-head' }] }}
        style={{ position: 'relative', width: frame.width, height: at }}
      >
        {halves.map((half, index) => (
          <Fragment key={frame.languages[index]}>{half.draw(frame.edge + index * width, top)}</Fragment>
        ))}
        {bandEdge(frame, { at, height: ORNAMENT, colour: colours.ornament })}
      </Box>
    ),
  };
}
