import { loadContent, type Sourced } from '../content/load.js';
import { daysOf } from '../day/days.js';
import { outputLock, whileLocked } from '../disk/lock.js';
import type { EditionRecord } from '../editions/edition-record.js';
import { type Edition, editionName, type Ledger } from '../editions/ledger.js';
import { ledgerFaults } from '../editions/ledger-faults.js';
import { keptRecord } from '../editions/read-records.js';
import { unknownEdition } from '../editions/unknown-edition.js';
import { sha256 } from '../hash.js';
import { appearanceHashes } from '../jobs/appearance-hashes.js';
import { type Assets, createAssets } from '../jobs/assets.js';
import { createPainter, type PaintTask } from '../jobs/painter.js';
import { makePoster } from '../jobs/poster-job.js';
import { pictureFiles } from '../jobs/print-pictures.js';
import { createTools } from '../jobs/tools.js';
import type { Artifact } from '../output/artifact.js';
import { openOutput } from '../output/former.js';
import type { BuildOptions } from '../output/run.js';
import { copiesOf } from '../poster/copy.js';
import { hasErrors, type Problem, type Reported } from '../problem.js';
import { centerChanges, wordChanges } from '../releases/content-changes.js';
import { editionFolder, writeEdition } from '../releases/edition-folder.js';
import { whyBytesDiffer } from '../releases/why-bytes-differ.js';
import { loadTheme } from '../theme/theme.js';

export interface EditionOptions extends Omit<BuildOptions, 'asOf' | 'only' | 'sizes'> {
  /** `rights-3`. */
  readonly edition: string;
}

export interface EditionReport extends Reported {
  /** Its entry in the ledger; absent while the ledger cannot be read. */
  readonly edition?: Edition;
  /** Whether every file has the bytes that were released. */
  readonly same: boolean;
  /** The folder that was written; absent when nothing was. */
  readonly folder?: string;
  /** Released files that had been lost and were put back. */
  readonly restored: readonly string[];
}

/**
 * Makes a released edition again from its record, whatever became of the texts since, and says what differs: the
 * words that the content folder has today for that day, the program, the theme, the fonts, the bytes. Stops when another
 * run holds the output.
 */
export async function rebuildEdition(options: EditionOptions): Promise<EditionReport> {
  return whileLocked(await outputLock(options.out), options, rebuildAlone);
}

async function rebuildAlone(options: EditionOptions): Promise<EditionReport> {
  const { content: folder, out, version, code } = options;
  await openOutput(out);
  const { readable: content, problems: found, sources: read } = await loadContent(folder);
  const ledger: Sourced<Ledger> = content.editions;
  const { theme, fonts, text, problems: ofTheme } = await loadTheme(options.templates, { folder, languages: content.languages });
  const broken = [...ofTheme, ...found.filter(({ where }) => where.file === ledger.source.file), ...ledgerFaults(ledger)];
  const sources = new Map([...read, ['theme.yaml', text]]);
  if (hasErrors(broken)) return { problems: broken, sources, same: false, restored: [] };

  const edition = named(options.edition, ledger.data);
  const where = ledger.source.place([ledger.data.indexOf(edition), 'record']);
  const record = await keptRecord(folder, edition, where);
  if ('severity' in record) return { problems: [{ ...record, severity: 'error' }], sources, edition, same: false, restored: [] };

  const now = daysOf(content)
    .on(edition.asOf)
    .posters.find(({ id }) => id === edition.poster);
  const changes = [...wordChanges(record, now, content.rules), ...centerChanges(record, content)];
  const assets = createAssets({ ...(fonts && { fonts }), ...(theme.icons && { icons: theme.icons }) });
  const made = await sheetsOf(edition, record, { theme, version, assets, folder });
  const files = edition.files.filter(
    ({ path, sha256: hash }) => !made.artifacts.some((one) => one.path === path && sha256(one.bytes) === hash),
  );
  const today = { version, code, ...(await appearanceHashes(theme, assets)) };
  const other = files.map(({ path }) => path);
  const differs = other.length === 0 ? [] : [whyBytesDiffer({ edition, record, files: other, where }, today)];
  const problems = [...ofTheme, ...changes, ...made.problems, ...differs];
  const restored = await writeEdition(out, edition, made.artifacts);
  return { problems, sources, edition, same: other.length === 0, folder: editionFolder(out, edition), restored };
}

/** The edition of that name. Stops on a name that the ledger does not know. */
function named(name: string, ledger: Ledger): Edition {
  const edition = ledger.find((entry) => editionName(entry) === name);
  if (edition) return edition;
  throw unknownEdition(name, ledger, '--edition');
}

interface SheetSettings extends Pick<PaintTask, 'theme' | 'version'> {
  readonly assets: Assets;
  /** The content folder, which keeps the pictures of its editions. */
  readonly folder: string;
}

/** The sheets of an edition for each of its centers in each of its sizes, with what is wrong with them. */
async function sheetsOf(edition: Edition, { poster, frame, floor }: EditionRecord, { assets, folder, ...settings }: SheetSettings) {
  const tools = createTools();
  const paint = createPainter(assets);
  const artifacts: Artifact[] = [];
  const problems: Problem[] = [];
  const mark = { number: edition.number, code: edition.code };
  for (const copy of copiesOf([poster], frame, new Map([[poster.id, mark]]))) {
    for (const size of new Set(edition.files.map((file) => file.size))) {
      const task = { ...settings, copy, size, floor, pictures: pictureFiles(copy, { folder }) };
      const made = await makePoster({ task, painted: await paint(task), assets, tools, picture: true });
      artifacts.push(...made.artifacts);
      problems.push(...made.problems);
    }
  }
  return { artifacts, problems };
}
