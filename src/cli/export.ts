import { extname, relative, resolve } from 'node:path';
import { placeFile } from '../disk/place-file.js';
import { phrase } from '../messages/message.js';
import { filesOfScreen, readVersion } from '../output/deliver-screen.js';
import { whileInPlace } from '../output/in-place.js';
import { whileScreen } from '../output/while-screen.js';
import { screenPackage, screensIn } from '../player/screen-package.js';
import { versionName } from '../player/statement.js';
import type { Outcome, Surroundings } from './outcome.js';
import { wrongUsage } from './usage.js';

export interface ExportFlags {
  readonly out: string;
  readonly screen?: string;
  /** Of the output of `batch`: the center whose screen it is. */
  readonly center?: string;
}

/** What a package is called, and who takes it by that name. */
const TAKEN_BY: Readonly<Record<string, string>> = { '.htz': 'Xibo', '.zip': 'piSignage' };

/** `taqta export`: the built screen as one file for the players of others. */
export async function exportScreen(
  name: string,
  { out: folderOfOutput, screen, center }: ExportFlags,
  surroundings: Surroundings,
): Promise<Outcome> {
  const { folder, signal, patienceMs } = surroundings;
  const file = resolve(folder, name);
  const taker = TAKEN_BY[extname(file).toLowerCase()];
  if (taker === undefined) throw wrongUsage('bad-package', phrase('bad-package.found', { found: name }), phrase('bad-package.fix'));
  const out = resolve(folder, folderOfOutput);
  const { bytes, version } = await whileScreen({ out, ...(center !== undefined && { center }) }, { signal, patienceMs }, async (built) => {
    const { statement, page } = await readVersion(built);
    const screens = screensIn(page);
    if (screen !== undefined && !screens.includes(screen))
      throw wrongUsage(
        'unknown-screen',
        phrase('unknown-screen.built', { found: screen }),
        phrase('unknown-screen.built-fix', { names: screens }),
      );
    return { bytes: screenPackage(await filesOfScreen(built), screen), version: versionName(statement) };
  });
  await whileInPlace(file, { signal, patienceMs }, () => placeFile(file, bytes));
  return {
    problems: [],
    sources: new Map(),
    folders: [],
    result: { file, screen: screen ?? null, version, bytes: bytes.length },
    text: ({ colours, say }) => {
      const what = screen === undefined ? phrase('summary.version', { version }) : phrase('summary.version-as', { version, screen });
      const kilobytes = Math.ceil(bytes.length / 1024);
      const done = phrase('summary.exported', { file: relative(folder, file), version: what, kilobytes, taker });
      return `${colours.green('✔')} ${say(done)}\n`;
    },
  };
}
