import type { Language } from '../language/language.js';
import type { Link } from '../poster/model.js';
import { qrMatrix, qrPath } from '../qr/qr.js';
import { writtenRuns } from './runs.js';
import type { QrView } from './view.js';

/** Modules of white around a code (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** The code of a link and the address in words beside it. */
export function qrView(language: Language, link: Link): QrView {
  const matrix = qrMatrix(link.url[language], 'Q');
  return {
    side: matrix.size + 2 * QUIET_ZONE,
    path: qrPath(matrix),
    words: link.words[language],
    address: writtenRuns(language, link.words[language]),
    host: link.words[language].split('/')[0] ?? '',
  };
}
