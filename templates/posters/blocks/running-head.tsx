import type { Row } from '../../../src/layout/design.js';
import type { Frame } from '../../../src/layout/frame.js';
import { pt } from '../../../src/paper/units.js';
import type { Poster } from '../../../src/poster/model.js';
import { ORNAMENT } from './band.js';
import { bandColours, bandEdge, edgeHeight } from './grounds.js';
import { Box } from './primitives.js';
import { numberRoom, numberTop, sheetNumber } from './sheet-number.js';
import { keyWords, titleTop } from './title.js';
import { label, style } from './type.js';

/** Room around the words, in millimetres at A4; that above grows where the words would come too near to the edge. */
const ROOM = { above: 8.5, below: 3 };
/** Type of the words against the body. */
const SCALE = 1.15;

/** How the title of a design is set, which its running head follows. */
export interface RunningLook {
  readonly capitals: boolean;
  /** Whether it starts over the column of the text, or at the edge. */
  readonly over: 'column' | 'edge';
}

/** The band of a page on which a poster goes on: its key words alone, in the case of its title, and the number of the sheet. */
export function runningHead(frame: Frame, poster: Poster, sheet: number, { capitals, over }: RunningLook): Row {
  const colours = bandColours(frame, poster);
  const type = style(frame, { scale: SCALE, weight: 800, leading: 1.14, colour: colours.text, capitals });
  const [language] = frame.languages;
  const number = sheetNumber(frame, { sheet, sheets: poster.sheets }, colours.text);
  const from = (left: number) => {
    const width = pt(frame.width - frame.edge - left - numberRoom(frame, number));
    return { left, width, words: label(frame, keyWords(poster.title.text[language]), { language, type, width }, 'running-head') };
  };
  const [column, edge] = [from(frame.edge + frame.spine), from(frame.edge)];
  // From the edge also where that saves a line.
  const shorter = edge.words.height < column.words.height || column.words.width > column.width;
  const { left, words } = over === 'edge' || shorter ? edge : column;
  const strip = frame.mm(edgeHeight(frame, ORNAMENT));
  const inner = Math.max(words.height, number.height);
  const below = (inner - number.height) / 2;
  const top = Math.max(titleTop(frame, [words], ROOM.above), frame.mm(numberTop(frame)) - below);
  return {
    height: pt(top + inner + frame.mm(ROOM.below) + strip),
    tooWide: words.tooWide,
    ground: colours.ground,
    draw: (at) => (
      <Box tag={{ furniture: 'Header' }} style={{ position: 'relative', width: frame.width, height: at }}>
        <Box tag={{ within: [{ role: 'P', name: 'running-head' }] }} style={{ position: 'absolute', left: 0, top: 0, width: 0, height: 0 }}>
          {words.draw(left, top + (inner - words.height) / 2)}
        </Box>
        {number.draw(frame.width - frame.edge - number.width, top + below)}
        {bandEdge(frame, { at, height: ORNAMENT, colour: colours.ornament })}
      </Box>
    ),
  };
}
