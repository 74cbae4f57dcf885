import { extname, relative, resolve } from 'node:path';
import { outputLock, whileLocked } from '../disk/lock.js';
import { placeFile } from '../disk/place-file.js';
import { builtScreen, filesOfScreen, readVersion } from '../output/deliver-screen.js';
import { whileInPlace } from '../output/in-place.js';
import { screenPackage, screensIn } from '../player/screen-package.js';
import { versionName } from '../player/statement.js';
import type { Outcome, Surroundings } from './outcome.js';
import { wrongUsage } from './usage.js';

export interface ExportFlags {
  readonly out: string;
  readonly screen?: string;
}

/** What a package is called, and who takes it by that name. */
const TAKEN_BY: Readonly<Record<string, string>> = { '.htz': 'Xibo', '.zip': 'piSignage' };

/** `taqta export`: the built screen as one file for the players of others. */
export async function exportScreen(
  name: string,
  { out: folderOfOutput, screen }: ExportFlags,
  surroundings: Surroundings,
): Promise<Outcome> {
  const { folder, signal, patienceMs } = surroundings;
  const file = resolve(folder, name);
  const taker = TAKEN_BY[extname(file).toLowerCase()];
  if (taker === undefined)
    throw wrongUsage(
      'bad-package',
      `expected a file .htz or .zip, found "${name}"`,
      'name it hall.htz for Xibo, hall.zip for piSignage and others that take a zip with an index.html',
    );
  const out = resolve(folder, folderOfOutput);
  const { bytes, version } = await whileLocked(await outputLock(out), { signal, patienceMs }, async () => {
    const built = await builtScreen(out);
    const { statement, page } = await readVersion(built);
    const screens = screensIn(page);
    if (screen !== undefined && !screens.includes(screen))
      throw wrongUsage(
        'unknown-screen',
        `expected a screen of the built version for --screen, found "${screen}"`,
        `there are: ${screens.join(', ')}`,
      );
    return { bytes: screenPackage(await filesOfScreen(built), screen), version: versionName(statement) };
  });
  await whileInPlace(file, { signal, patienceMs }, () => placeFile(file, bytes));
  return {
    problems: [],
    sources: new Map(),
    folders: [],
    result: { file, screen: screen ?? null, version, bytes: bytes.length },
    text: (colours) =>
      `${colours.green('✔')} ${relative(folder, file)}: version ${version}${screen === undefined ? '' : ` as ${screen}`}, ${Math.ceil(bytes.length / 1024)} kB, for ${taker}. docs/screens.md says how it is taken.\n`,
  };
}
