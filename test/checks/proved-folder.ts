import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ProofSheet } from '../../src/checks/check.js';
import { checkContent, checkSheet, FACT_CHECKS, TEXT_CHECKS } from '../../src/checks/checks.js';
import { knownFacts } from '../../src/checks/known-facts.js';
import { littleRoom } from '../../src/checks/little-room.js';
import { manyWords } from '../../src/checks/many-words.js';
import { checkMarks } from '../../src/checks/mark-unreadable.js';
import { checkCodes } from '../../src/checks/qr-unreadable.js';
import { textOverflow } from '../../src/checks/text-overflow.js';
import { type Content, loadContent } from '../../src/content/load.js';
import type { SizeName } from '../../src/content/schema.js';
import { problemsOf } from '../../src/day/day.js';
import { daysOf } from '../../src/day/days.js';
import { otherDays } from '../../src/day/other-days.js';
import { editionMarks, releasedEditions } from '../../src/editions/edition-marks.js';
import { type FitInput, type Fitted, fit as setOnSheets, type Unfit } from '../../src/layout/fit.js';
import { roomOf } from '../../src/layout/room.js';
import { sheetOf } from '../../src/paper/sheet.js';
import { copyFrame, type EditionMark } from '../../src/poster/copy.js';
import type { Poster } from '../../src/poster/model.js';
import { ruleSums } from '../../src/poster/rule-sums.js';
import type { Problem } from '../../src/problem.js';
import { type FinishedForm, finishedForm } from '../../src/proof/finished-form.js';
import { lookAt, type Seen } from '../../src/proof/look-at.js';
import type { FileReader } from '../../src/reading/file-reader.js';
import type { QrReader } from '../../src/reading/qr-reader.js';
import type { Rasteriser } from '../../src/reading/raster.js';
import type { IsoDate } from '../../src/rules/date.js';
import { loadTheme } from '../../src/theme/theme.js';
import { assets, copyOf, fitInput, openWorkshop as openSheets, painted, type Setting, tools } from '../sheets.js';

const ROOT = join(import.meta.dirname, '..', '..');

/** Everything that setting and proving takes, opened once for a file of tests. */
export interface Workshop extends Setting {
  readonly rasteriser: Rasteriser;
  readonly files: FileReader;
  readonly reader: QrReader;
}

export async function openWorkshop(): Promise<Workshop> {
  const { theme } = await loadTheme(join(ROOT, 'templates'));
  const [measure, icons] = await Promise.all([assets.measure(), assets.icons()]);
  const [rasteriser, files, reader] = await Promise.all([tools.rasteriser(), tools.fileReader(), tools.qrReader()]);
  const { frame } = await openSheets();
  return { theme, measure, icons, frame, rasteriser, files, reader };
}

/** Reading distance in metres that the theme's floor is made for. */
const DISTANCE = 0.7;

/** The shipped content. */
export const SHIPPED = join(ROOT, 'content');

/** A folder read and composed, with all that the checks of content say. */
export async function read(
  folder: string,
  asOf: IsoDate,
  { measure, icons }: Workshop,
): Promise<{ content: Content; posters: readonly Poster[]; marks: ReadonlyMap<string, EditionMark>; problems: readonly Problem[] }> {
  const { content, problems } = await loadContent(folder);
  if (!content) throw new Error(JSON.stringify(problems, null, 2));
  const days = daysOf(content);
  const composed = days.on(asOf);
  const other = otherDays(days, asOf);
  const { posters } = composed;
  const checked = checkContent({ content, known: knownFacts(content), posters, asOf, measure, icons }, [...TEXT_CHECKS, ...FACT_CHECKS]);
  const marks = editionMarks(posters, releasedEditions(content.editions.data, new Map()));
  return {
    content,
    posters,
    marks,
    problems: [
      ...problems,
      ...problemsOf(composed),
      ...ruleSums(content),
      ...other.ofScreen(),
      ...content.posters.flatMap(other.ofPoster),
      ...checked,
    ],
  };
}

export interface FinishedSheet {
  readonly bytes: Uint8Array;
  readonly proof: ProofSheet;
}

/** Fits a poster. An unfit one must never be painted: react-pdf would look for a page for minutes. */
export function fitted(poster: Poster, workshop: Workshop): { input: FitInput; fit: Fitted | Unfit } {
  const input = fitInput(workshop, poster);
  return { input, fit: setOnSheets(input) };
}

/** A poster fitted, painted and measured. Throws when it does not fit. */
export async function finish(poster: Poster, size: SizeName, workshop: Workshop, edition?: EditionMark): Promise<FinishedSheet> {
  const { theme } = workshop;
  const { bytes, pages } = await painted(workshop, poster, size, edition);
  return {
    bytes,
    proof: { copy: copyOf(workshop, poster, edition), size, paper: sheetOf(size), theme, floor: theme.type.floor, pages },
  };
}

/** What is seen of a finished file. */
export async function look(bytes: Uint8Array, { files, rasteriser, reader }: Workshop): Promise<Seen> {
  const file = await files.read(bytes);
  return lookAt(bytes, file, finishedForm(file) as FinishedForm, { rasteriser, qrReader: reader });
}

/** Values of the theme that a folder changes, in a theme.yaml of its own. */
function themeChanges(folder: string): unknown {
  const file = join(folder, 'theme.yaml');
  return existsSync(file) ? parse(readFileSync(file, 'utf8')) : {};
}

function changed<T>(whole: T, changes: unknown): T {
  if (typeof changes !== 'object' || changes === null) return changes as T;
  const parts = Object.entries(changes).map(([key, value]) => [key, changed((whole as Record<string, unknown> | undefined)?.[key], value)]);
  return { ...whole, ...Object.fromEntries(parts) };
}

/** What all checks say about a folder and its sheets, codes read from their rasters. */
export async function prove(folder: string, asOf: IsoDate, size: SizeName, shop: Workshop): Promise<readonly Problem[]> {
  const { content, posters, marks, problems } = await read(folder, asOf, shop);
  const workshop = { ...shop, theme: changed(shop.theme, themeChanges(folder)), frame: copyFrame(content), pictures: content.pictures };
  const all = [...problems];
  for (const poster of posters) {
    const { input, fit: found } = fitted(poster, workshop);
    if (found.kind === 'unfit') {
      all.push(...textOverflow(poster, found, DISTANCE));
      continue;
    }
    all.push(...littleRoom(poster, roomOf(input)), ...manyWords(poster, input.design.mostWords));
    const { bytes, proof } = await finish(poster, size, workshop, marks.get(poster.id));
    const seen = await look(bytes, workshop);
    all.push(...checkSheet(proof), ...checkCodes(proof, seen), ...(await checkMarks(proof, seen, workshop.reader)));
  }
  return all;
}
