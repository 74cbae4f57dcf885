import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ScreensSource } from '../content/screens.js';
import { outputLock, partLock, whileLocked } from '../disk/lock.js';
import type { Languages } from '../language/language.js';
import { phrase } from '../messages/message.js';
import type { BatchRecord, CenterResult } from '../output/batch-record.js';
import { holdsSets, readReports } from '../output/batch-reports.js';
import { CenterFolders } from '../output/center-folders.js';
import { noScreen, versionAt } from '../output/deliver-screen.js';
import { openOutput } from '../output/former.js';
import type { WallScreen } from '../pages/wall.js';
import { SCREEN_FOLDER, SHARED } from '../player/center-screen.js';
import { compareOrder, POINTER, type VersionStatement, versionName } from '../player/statement.js';
import { EXIT, Stop } from '../problem.js';
import type { Surroundings } from './outcome.js';
import type { Answer } from './static-server.js';

/** A screen that starts from a server. */
interface ServedScreen extends Omit<WallScreen, 'seen'> {
  /** Where, below the address of the server. */
  readonly start: string;
}

/** What the server hands out at this moment. */
export interface ServedNow {
  /** The newest version, as the head of the wall has it. */
  readonly version: string;
  readonly screens: readonly ServedScreen[];
}

/** What the content says of its screens. */
interface Declared {
  readonly screens: ScreensSource;
  readonly languages: Languages;
}

/** What a server shows. */
export interface ServedFolder {
  readonly path: string;
  /** What it answers before it looks for a file. */
  readonly beside?: Answer;
  /** Its screens, asked for anew by whoever wants to know how it stands now. */
  screensOf(declared: Declared): () => Promise<ServedNow>;
}

/** What an output has to show: its screen, or those of all its centers. Stops where there is none. */
export async function servedFolder(out: string, { signal, patienceMs }: Surroundings): Promise<ServedFolder> {
  if (!(await holdsSets(out))) {
    // A build that was killed while it swapped left its former output beside: opening it puts it back.
    await whileLocked(await outputLock(out), { signal, patienceMs }, () => openOutput(out));
    return ofBuild(join(out, 'kiosk'));
  }
  // So does a run over many centers with the folder of one of them.
  await whileLocked(await partLock(out, { index: 1, count: 1 }), { signal, patienceMs }, async () =>
    new CenterFolders(out).recover(() => true),
  );
  if (!existsSync(join(out, SHARED))) throw noScreen(join(out, SHARED), phrase('no-kiosk.center-fix'));
  return ofCenters(out);
}

function ofBuild(path: string): ServedFolder {
  if (!existsSync(join(path, 'index.html'))) throw noScreen(path, phrase('no-kiosk.build-fix'));
  return {
    path,
    screensOf:
      ({ screens, languages }) =>
      async () => {
        const statement = await versionAt(join(path, POINTER));
        const version = statement ? versionName(statement) : '';
        const all = Object.entries(screens).map(([id, { name, pixels, touch }]) => ({
          id,
          name: languages.map((language) => name[language]).join(' / '),
          pixels,
          touch,
        }));
        return { version, screens: all.map((screen) => ({ ...screen, version, start: `?screen=${screen.id}` })) };
      },
  };
}

/** An upright panel that is touched: what is known of a screen that the content does not declare any more. */
const UNKNOWN = { pixels: [1080, 1920], touch: true } as const;

function ofCenters(path: string): ServedFolder {
  return {
    path,
    beside: ofLists,
    screensOf: (declared) => async () => {
      const { reports, problems } = await readReports([{ name: path, path }]);
      if (problems.length > 0) throw new Stop(EXIT.environment, problems);
      let newest: VersionStatement | undefined;
      const screens: ServedScreen[] = [];
      for (const { id, name, screen } of reports.flatMap(({ record }) => centersOf(record))) {
        // One after the other: a machine opens no ten thousand files at a time.
        const statement = await versionAt(join(path, id, SCREEN_FOLDER, POINTER));
        if (!statement) continue;
        if (!newest || compareOrder(newest, statement) < 0) newest = statement;
        const version = versionName(statement);
        for (const each of screen?.ids ?? []) {
          const { pixels, touch } = declared.screens[each] ?? UNKNOWN;
          const start = `${id}/${SCREEN_FOLDER}/?screen=${each}`;
          screens.push({ id: `${id}/${each}`, name: Object.values(name).join(' / '), pixels, touch, version, start });
        }
      }
      return { version: newest ? `${newest.day}.${newest.number}` : '', screens };
    },
  };
}

/** The centers whose folders lie in the output of their report. */
const centersOf = ({ centers }: BatchRecord): readonly CenterResult[] => centers.filter(({ folder }) => folder === undefined);

/** Pages beside the folders of centers. They have a style in them, and nothing that runs. */
const LISTS = /^\/(?:index\.html|region-\d+\.html)?$/;
const LISTS_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
/** What somebody types who wants the screen of a center. */
const OF_CENTER = /^\/([a-z][a-z0-9-]*)(?:\/|\/screen)?$/;

/** Lets the lists have their style, and leads on who has typed no more than the id of a center. */
const ofLists: Answer = async (request, response) => {
  const [path = '', search] = request.url?.split('?', 2) ?? [];
  if (LISTS.test(path)) response.setHeader('Content-Security-Policy', LISTS_POLICY);
  const [, center] = OF_CENTER.exec(path) ?? [];
  if (center === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
  response
    .writeHead(302, { Location: `/${center}/${SCREEN_FOLDER}/${search === undefined ? '' : `?${search}`}`, 'Cache-Control': 'no-cache' })
    .end();
  return true;
};
