import type { Language } from '../language/language.js';
import type { Link } from '../poster/model.js';
import { qrLines, qrMatrix } from '../qr/qr.js';
import { writtenRuns } from './runs.js';
import type { QrView } from './view.js';

/** Modules of white around a code (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** Drawn codes by what they say: a page says the same in each of its languages, and thousands of centers most of it in common. To draw one takes longer than to set the page around it. */
const drawn = new Map<string, Pick<QrView, 'side' | 'path'>>();
/** Of so many none is forgotten. */
const MOST_DRAWN = 200;

function drawing(url: string): Pick<QrView, 'side' | 'path'> {
  const before = drawn.get(url);
  if (before) return before;
  const matrix = qrMatrix(url, 'Q');
  const made = { side: matrix.size + 2 * QUIET_ZONE, path: qrLines(matrix) };
  if (drawn.size === MOST_DRAWN) drawn.clear();
  drawn.set(url, made);
  return made;
}

/** The code of a link and the address in words beside it. */
export function qrView(language: Language, link: Link): QrView {
  return {
    ...drawing(link.url[language]),
    words: link.words[language],
    address: writtenRuns(language, link.words[language]),
    host: link.words[language].split('/')[0] ?? '',
  };
}
