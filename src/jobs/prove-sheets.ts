import type { ProofSheet } from '../checks/check.js';
import { checkSheet } from '../checks/checks.js';
import { checkMarks } from '../checks/mark-unreadable.js';
import { checkCodes } from '../checks/qr-unreadable.js';
import { phrase } from '../messages/message.js';
import type { Variant } from '../paper/variant.js';
import type { Picture } from '../pictures/encoded.js';
import { pictureAbout } from '../pictures/picture-about.js';
import { preview } from '../pictures/preview.js';
import type { Problem } from '../problem.js';
import { AS_MADE, type Fault, faultAt } from '../proof/fault.js';
import type { FileFigures } from '../proof/file-figures.js';
import { type FinishedForm, finishedForm } from '../proof/finished-form.js';
import { lookAt, type Seen } from '../proof/look-at.js';
import { proveFile } from '../proof/prove-file.js';
import type { Measure } from '../typography/measure.js';
import type { Weight } from '../typography/weights.js';
import type { Tools } from './tools.js';

/** A painted poster and what it has to keep. */
interface ProofWork {
  readonly sheet: ProofSheet;
  readonly variant: Variant;
  readonly bytes: Uint8Array;
  readonly measure: Measure;
  /** The version that a picture names; absent for a check, which has no use for one. */
  readonly pictured?: string;
}

interface Proved {
  readonly problems: readonly Problem[];
  /** Absent where the file could not be measured. */
  readonly figures?: FileFigures;
  /** The pages side by side, row below row. */
  readonly picture?: Picture;
}

/** Width in pixels of a sheet's picture on the editor's page. */
const PREVIEW_WIDTH = 760;

/** Reads a finished file back and holds it against what it has to keep. */
export async function proveSheets({ sheet, variant, bytes, measure, pictured }: ProofWork, tools: Tools): Promise<Proved> {
  const { copy, theme } = sheet;
  const file = await (await tools.fileReader()).read(bytes);
  const form = finishedForm(file);
  if ('code' in form) return { problems: [...checkSheet(sheet), ...toldOf(sheet, [form])] };
  const qrReader = await tools.qrReader();
  const rasteriser = await tools.rasteriser();
  const seen = await lookAt(bytes, file, form, { rasteriser, qrReader });
  const judged = async () => {
    const { figures, faults } = proveFile(file, form, seen, { measure, safe: theme.spacing.safe, poster: copy.poster });
    const known = [...checkSheet(sheet), ...checkCodes(sheet, seen), ...(await checkMarks(sheet, seen, qrReader))];
    // What has been reported with its line in the content is not reported again of the file, nor what follows from it.
    const unknown = lacksLetters(sheet, measure) ? [] : faults.filter(({ code }) => !known.some((problem) => problem.code === code));
    return { figures, problems: [...known, ...toldOf(sheet, [...wrongForm(sheet, variant, form, seen), ...unknown])] };
  };
  // The picture first: it is compressed by threads of its own while this one judges.
  const picturing = pictured === undefined ? undefined : preview(seen.hung, PREVIEW_WIDTH, pictureAbout(copy, pictured));
  const [picture, { figures, problems }] = await Promise.all([picturing, judged()]);
  rasteriser.giveBack(seen.rasters);
  return { problems, figures, ...(picture && { picture }) };
}

/** Whether the type lacks a letter of the sheet: the check of its texts reports that, and the file has another font for it. */
const lacksLetters = ({ pages }: ProofSheet, measure: Measure): boolean =>
  pages.some(({ lines }) => lines.some(({ text, weight }) => measure.missing(text, weight as Weight).length > 0));

const toldOf = ({ copy: { name, poster }, size }: ProofSheet, faults: readonly Fault[]): readonly Problem[] =>
  faults.map((fault) => faultAt(fault, { file: poster.file }, { name, size: size.toUpperCase() }));

const KINDS: Readonly<Record<Variant, FinishedForm['kind']>> = {
  office: 'sheet',
  press: 'press',
  tiles: 'tiles',
  gray: 'sheet',
  'large-print': 'sheet',
};

/** Another paper, or another number of sheets, than was asked for. */
function wrongForm({ size, pages }: ProofSheet, variant: Variant, form: FinishedForm, { hung }: Seen): readonly Fault[] {
  const wanted = `${pages.length} × ${size.toUpperCase()} (${KINDS[variant]})`;
  const found = `${hung.length} × ${form.size.toUpperCase()} (${form.kind})`;
  return wanted === found ? [] : [{ code: 'page-box', message: phrase('page-box.form', { wanted, found }), fix: AS_MADE }];
}
