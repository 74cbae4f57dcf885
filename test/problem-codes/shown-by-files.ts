import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printedSizes } from '../../src/jobs/printed-sizes.js';
import { compose } from '../../src/poster/compose.js';
import type { Problem } from '../../src/problem.js';
import type { IsoDate } from '../../src/rules/date.js';
import { proof } from '../../src/stories/proof.js';
import { fontFile } from '../../src/typography/fonts.js';
import { documentFault } from '../../src/walls/document-fault.js';
import type { Verdict } from '../../src/walls/verdict.js';
import { verdictProblem } from '../../src/walls/verdict-problem.js';
import { withoutMark } from '../../src/walls/without-mark.js';
import { released } from '../editions/released.js';
import { inBoth } from '../in-both.js';
import { type Drawing, drawnSheet, golos } from '../proof/drawn-sheet.js';
import { NOW } from '../sheets.js';
import { temporaryFolder } from '../temporary-folder.js';
import { type Shown, stopped } from './shown.js';
import { contentWith } from './shown-by-content.js';

const templates = join(import.meta.dirname, '..', '..', 'templates');

/** What the proof says of a file. */
async function proved(bytes: Uint8Array, name = 'sheet.pdf'): Promise<readonly Problem[]> {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, bytes);
  return (await proof({ files: [{ path, name }], templates })).problems;
}

/** What it says of a sheet that another hand has drawn. */
async function provedDrawing(draw: (page: Drawing) => void, options: object = {}): Promise<readonly Problem[]> {
  return proved(await drawnSheet(draw, options));
}

/** Three words with a space between them that is too narrow. */
function squeeze(page: Drawing): void {
  let x = 60;
  for (const word of ['Каждый', 'имеет', 'право']) {
    golos(page).text(word, x, 60, { lineBreak: false });
    x += page.widthOfString(word) + 0.2 * 12;
  }
}

const [FIRST, SECOND] = released(['complaint', 'a'.repeat(64)], ['complaint', 'b'.repeat(64)]) as [
  ReturnType<typeof released>[number],
  ReturnType<typeof released>[number],
];

/** What is said of a sheet after its mark was read. */
const judged = (verdict: Verdict) => () => [verdictProblem(verdict, 'wall.jpg', NOW)].filter((problem) => problem !== undefined);

/** What is said of a picture in which no mark was read. */
async function unmarked(kind: 'photo' | 'pdf', addresses: readonly string[]): Promise<readonly Problem[]> {
  const content = await contentWith();
  return [withoutMark({ file: 'wall.jpg', kind, addresses, others: [] }, content, compose(content, NOW).posters)];
}

export const SHOWN_BY_FILES: Shown = {
  untagged: () => provedDrawing((page) => golos(page).text('Право на жалобу', 60, 60)),
  'page-box': () => provedDrawing((page) => golos(page).text('Право', 60, 60), { size: 'LETTER' }),
  'font-not-embedded': () => provedDrawing((page) => page.font('Helvetica').text('Right to complain', 60, 60)),
  'word-space': () => provedDrawing(squeeze),
  'not-a-pdf': async () => proved(await readFile(fontFile(400)), 'picture.png'),
  'foreign-pdf': () => provedDrawing((page) => golos(page).text('Право', 60, 60), { info: { Producer: 'Another program' } }),
  'pdf-encrypted': () => provedDrawing((page) => golos(page).text('Право', 60, 60), { userPassword: 'secret' }),
  'pdf-unreadable': () => proved(Buffer.from('%PDF-1.7\nbroken')),
  'pdf-too-large': () => [documentFault('pdf-too-large', 'wall.pdf')],
  'picture-heic': () => [documentFault('heic', 'IMG_0231.HEIC')],
  'picture-too-large': () => [documentFault('too-large', 'wall.png')],
  'picture-unreadable': () => [documentFault('unreadable', 'wall.doc')],
  'size-not-printed': () => stopped(() => printedSizes(['a4'], ['tiles'])),
  'edition-superseded': judged({
    kind: 'superseded',
    edition: FIRST,
    by: SECOND,
    cause: inBoth('Телефон нөмірі өзгерді: бұрын – 1414, енді – 1415.', 'Изменился номер телефона: было – 1414, стало – 1415.'),
  }),
  'edition-early': judged({ kind: 'early', edition: { ...SECOND, asOf: '2027-01-01' as IsoDate }, until: FIRST }),
  'edition-withdrawn': judged({ kind: 'withdrawn', edition: FIRST }),
  'edition-unknown': judged({ kind: 'unknown', code: '7K3QXM' }),
  'mark-misread': judged({ kind: 'misread', mark: '7K3QXN2' }),
  'mark-not-found': () => unmarked('photo', ['https://egov.kz']),
  'sheet-not-released': () => unmarked('pdf', ['https://egov.kz']),
  'foreign-code': () => unmarked('photo', ['https://example.kz/menu']),
  'no-code': () => unmarked('photo', []),
};
