import { loadContent } from '../content/load.js';
import { daysOf } from '../day/days.js';
import { createTools, type Tools } from '../jobs/tools.js';
import { plain } from '../language/rich.js';
import { type Phrase, phrase } from '../messages/message.js';
import type { Poster } from '../poster/model.js';
import { statements } from '../poster/statements.js';
import { hasErrors, type Problem, type ProblemCode, type Reported } from '../problem.js';
import { faultAt } from '../proof/fault.js';
import type { FileFigures } from '../proof/file-figures.js';
import { finishedForm } from '../proof/finished-form.js';
import { lookAt, proofDpi } from '../proof/look-at.js';
import { type Ground, proveFile } from '../proof/prove-file.js';
import type { FinishedFile } from '../reading/finished-file.js';
import { pictureFile } from '../reading/picture-file.js';
import type { IsoDate } from '../rules/date.js';
import { loadTheme } from '../theme/theme.js';
import { loadFaces } from '../typography/fonts.js';
import { createMeasure } from '../typography/measure.js';
import { documentFault } from '../walls/document-fault.js';

interface ProofOptions {
  readonly files: readonly { readonly path: string; readonly name: string }[];
  /** The folder of the theme. */
  readonly templates: string;
  /** The content that the words are compared with, and its day; without it no words are compared. */
  readonly compare?: { readonly content: string; readonly asOf: IsoDate };
}

export interface ProvedFile {
  /** The file as it was named. */
  readonly file: string;
  /** The poster whose words were compared. */
  readonly poster?: string;
  /** Absent where the file could not be measured. */
  readonly figures?: FileFigures;
}

export interface ProofReport extends Reported {
  /** Each file that could be opened; empty while the content to compare with has errors. */
  readonly files: readonly ProvedFile[];
}

/** Pixels of all pages together that are too many. */
const MOST_PIXELS = 200_000_000;

/** Measures finished posters with readers that did not write them. */
export async function proof({ files, templates, compare }: ProofOptions): Promise<ProofReport> {
  const { posters, own, problems: found, sources } = compare ? await postersOf(compare) : NOTHING;
  if (hasErrors(found)) return { problems: found, sources, files: [] };
  const { theme, fonts } = await loadTheme(templates, own);
  const faces = await loadFaces(fonts);
  const ground: Ground = { measure: createMeasure(faces), safe: theme.spacing.safe };
  const tools = createTools();
  const problems: Problem[] = [];
  const proved: ProvedFile[] = [];
  for (const { path, name } of files) {
    const answer = await proofFile(path, name, { ground, posters, compared: compare !== undefined }, tools);
    problems.push(...answer.problems);
    const { poster, figures } = answer;
    proved.push({ file: name, ...(poster && { poster: poster.id }), ...(figures && { figures }) });
  }
  return { problems, sources, files: proved };
}

async function postersOf({ content: folder, asOf }: NonNullable<ProofOptions['compare']>) {
  const { content, problems, sources } = await loadContent(folder);
  if (!content) return { ...NOTHING, problems, sources };
  return { posters: daysOf(content).on(asOf).posters, own: { folder, languages: content.languages }, problems: [], sources };
}

const NOTHING = { posters: [], own: undefined, problems: [], sources: new Map() };

interface Known {
  readonly ground: Ground;
  readonly posters: readonly Poster[];
  readonly compared: boolean;
}

interface Answer {
  readonly problems: readonly Problem[];
  readonly poster?: Poster;
  readonly figures?: FileFigures;
}

async function proofFile(path: string, name: string, known: Known, tools: Tools): Promise<Answer> {
  const bytes = await pictureFile(path, name);
  if ('severity' in bytes) return { problems: [bytes] };
  const report = (code: ProblemCode, message: Phrase, fix: Phrase): Answer => ({
    problems: [{ code, severity: 'error', where: { file: name }, message, fix }],
  });
  const isPdf = Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
  if (!isPdf) return report('not-a-pdf', phrase('not-a-pdf.found'), phrase('not-a-pdf.fix'));
  const reader = await tools.fileReader();
  const file = await reader
    .read(bytes)
    .catch((error: unknown) => (/password|security/i.test(String(error)) ? ('pdf-encrypted' as const) : ('pdf-unreadable' as const)));
  if (typeof file === 'string') return { problems: [documentFault(file, name)] };
  if (!file.producer.startsWith('Taqta'))
    return report('foreign-pdf', phrase('foreign-pdf.found', { producer: file.producer }), phrase('foreign-pdf.fix'));
  const form = finishedForm(file);
  if ('code' in form) return { problems: [faultAt(form, { file: name })] };
  const inches = file.pages.reduce((sum, { media }) => sum + (media.width / 72) * (media.height / 72), 0);
  if (inches * proofDpi(form) ** 2 > MOST_PIXELS) return { problems: [documentFault('pdf-too-large', name)] };
  const seen = await lookAt(bytes, file, form, { rasteriser: await tools.rasteriser(), qrReader: await tools.qrReader() });
  const poster = posterIn(file, known.posters);
  const { figures, faults } = proveFile(file, form, seen, { ...known.ground, ...(poster && { poster }) });
  const problems = faults.map((fault) => faultAt(fault, { file: name }));
  const unknown: readonly Problem[] =
    poster || !known.compared
      ? []
      : [
          {
            code: 'unknown-poster',
            severity: 'warning',
            where: { file: name },
            message: phrase('unknown-poster.title', { title: file.title }),
            fix: phrase('unknown-poster.title-fix'),
          },
        ];
  return { problems: [...problems, ...unknown], ...(poster && { poster }), figures };
}

/** The poster of a file: that of its title, and where several have the same title the one that says most of what it says. */
function posterIn({ title, pages }: FinishedFile, posters: readonly Poster[]): Poster | undefined {
  const titled = posters.filter((poster) => letters(title).startsWith(letters(plain(poster.title.text[poster.languages[0]]))));
  if (titled.length < 2) return titled[0];
  const painted = letters(pages.flatMap(({ glyphs }) => glyphs.map((glyph) => glyph.text)).join(''));
  const unsaidIn = (poster: Poster): number =>
    statements(poster)
      .map((statement) => letters(plain(statement.text[poster.languages[0]])))
      .filter((words) => !painted.includes(words)).length;
  return titled.reduce((nearest, poster) => (unsaidIn(poster) < unsaidIn(nearest) ? poster : nearest));
}

/** Capitals and blanks are the design's own. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toUpperCase();
