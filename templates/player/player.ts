import { compareOrder, envelope, FORMER_POINTER, opened, POINTER, type VersionStatement, versionName } from '../../src/player/statement.js';
import { closeWaysOut, isZoomed, undoZoom } from '../kiosk/ways-out.js';
import { countOpening, countsOf } from './counted.js';
import { history, noteVersion } from './history.js';
import { mediaOf } from './media-files.js';
import { recall, remember } from './memory.js';
import { latestNotices } from './notices.js';
import { endReading, readFile } from './read-file.js';
import { tellServer } from './seen.js';
import { type BareStage, bareStage, type FromVersion, openStage, painted, type Stage } from './stages.js';
import type { LookResult, Media, VersionFiles } from './told.js';
import { mayFollow, signedStatement } from './trust.js';
import { filesOf, hashesOf } from './version-files.js';

/*
 * Finds versions, checks them and puts them on the stage. Nothing that is wrong with a share, a stick, a server or a version
 * takes what is shown from the screen.
 */

/** How often the player looks for a version and for notices, in milliseconds: an emergency is to be seen within a minute. */
const LOOK_EVERY = 20_000;

interface Pointer {
  readonly statement: VersionStatement;
  /** As it was read, to be kept. */
  readonly texts: readonly string[];
}

interface Shown extends Pointer {
  readonly stage: Stage;
  readonly since: number;
}

let shown: Shown | undefined;
/** The stages that have their recordings. */
const heard = new WeakSet<Stage>();
/** A newer version that is whole, and waits until nobody uses the screen. */
let waiting: { readonly pointer: Pointer; readonly files: VersionFiles } | undefined;
/** A version that did not start is tried again after as long: a machine may have been busy; in milliseconds. */
const RETRY = 600_000;
/** Versions that did not start, and when. */
const failed = new Map<string, number>();

async function readPointer(path: string): Promise<Pointer | LookResult> {
  const read = await readFile(path);
  return typeof read === 'string' ? read : pointerOf(read);
}

async function pointerOf(texts: readonly string[]): Promise<Pointer | LookResult> {
  const statement = await signedStatement(texts);
  if (typeof statement === 'string') return statement;
  return statement.kind === 'version' ? { statement, texts } : 'damaged';
}

/** The version that was shown last on this machine. */
async function keptPointer(): Promise<Pointer | LookResult> {
  const kept = await recall('good');
  return pointerOf((kept === undefined ? undefined : opened(kept)) ?? []);
}

const isPointer = (found: Pointer | LookResult): found is Pointer => typeof found !== 'string';

/** What the machine keeps besides a version that it reads: the one that is shown, and the one that was shown last. */
async function otherHashes(): Promise<readonly string[]> {
  const kept = await keptPointer();
  return [shown, ...(isPointer(kept) ? [kept] : [])].flatMap((each) => (each ? hashesOf(each.statement) : []));
}

/** The files of a version that may follow what is shown, or why it may not. */
async function wholeFiles(pointer: Pointer): Promise<VersionFiles | LookResult> {
  if (Date.now() - (failed.get(versionName(pointer.statement)) ?? -RETRY) < RETRY) return 'failed';
  if (waiting && versionName(waiting.pointer.statement) === versionName(pointer.statement)) return waiting.files;
  return filesOf(pointer.statement, await otherHashes());
}

/** The recordings of a version, while they are read and after. */
interface Gathering {
  readonly name: string;
  found: Media | 'reading' | 'unreachable' | 'damaged';
}

let gathering: Gathering | undefined;

/**
 * The recordings of a version, or how far they are. A film may take minutes: no look waits for it, because the next one may
 * bring an emergency. What failed is said once and read anew.
 */
function mediaNow(statement: VersionStatement): Gathering['found'] {
  if (statement.media === undefined) return {};
  const name = versionName(statement);
  const before = gathering?.name === name ? gathering.found : undefined;
  if (before === 'reading' || typeof before === 'object') return before;
  const begun: Gathering = { name, found: 'reading' };
  gathering = begun;
  void otherHashes()
    .then((others) => mediaOf(statement, [...others, ...hashesOf(statement)]))
    .then(
      (found) => {
        begun.found = found;
        // The look that goes on has asked already.
        if (typeof found === 'object') void Promise.resolve(looking).then(look);
      },
      () => {
        begun.found = 'unreachable';
      },
    );
  return before ?? 'reading';
}

/** Hands its recordings to the version that is shown, once they are whole; until then it does without. Returns what is wrong with them. */
function handMedia({ statement, stage }: Shown): 'unreachable' | 'damaged' | undefined {
  const media = heard.has(stage) ? 'reading' : mediaNow(statement);
  if (media === 'reading') return undefined;
  if (typeof media === 'string') return media;
  heard.add(stage);
  stage.tell({ taqta: 'media', media });
  return undefined;
}

/** The last visitor has gone: what he may have enlarged, which only this page knows, is as large as ever for the next one. */
function onIdle(): void {
  if (isZoomed()) undoZoom();
  else void look();
}

/** Counts what a visitor has opened, or says what was counted. */
async function ofCounts(told: Exclude<FromVersion, { readonly taqta: 'left' }>, stage: Stage): Promise<void> {
  if (told.taqta === 'opened') await countOpening(told.screen, told.opened);
  else stage.tell({ taqta: 'counts', counts: await countsOf(told.screen) });
}

/** The stage of the first version comes while that is being read. */
let bare: BareStage | undefined = bareStage();

/** Puts a version on the stage, and takes the former one away once it is painted. */
async function show(pointer: Pointer, files: VersionFiles): Promise<LookResult> {
  const before = shown;
  const empty = bare ?? bareStage();
  bare = undefined;
  const stage = openStage(empty, files, (told) => {
    if (told.taqta === 'left') onIdle();
    else void ofCounts(told, stage);
  });
  if (!(await stage.started)) {
    stage.close();
    failed.set(versionName(pointer.statement), Date.now());
    await noteVersion({ version: versionName(pointer.statement), at: Date.now(), result: 'failed' });
    return 'failed';
  }
  stage.tell({ taqta: 'notices', parts: await latestNotices(pointer.statement, 'kept') });
  await painted();
  shown = { ...pointer, stage, since: Date.now() };
  before?.stage.close();
  stage.focus();
  document.body.removeAttribute('data-down');
  document.body.setAttribute('data-up', '');
  await remember('good', envelope(...pointer.texts));
  await noteVersion({ version: versionName(pointer.statement), at: shown.since, result: 'updated' });
  return 'updated';
}

/** Finds something to show: the newest of what the folder points to and what this machine has shown, else what the folder had before. */
async function begin(): Promise<LookResult> {
  const found = await readPointer(POINTER);
  const first = [found, await keptPointer()].filter(isPointer).sort((one, other) => compareOrder(other.statement, one.statement));
  for (const pointer of first) {
    const files = await wholeFiles(pointer);
    if (typeof files !== 'string' && (await show(pointer, files)) === 'updated') return isPointer(found) ? 'current' : found;
  }
  const former = await readPointer(FORMER_POINTER);
  const files = isPointer(former) ? await wholeFiles(former) : former;
  if (isPointer(former) && typeof files !== 'string' && (await show(former, files)) === 'updated')
    return isPointer(found) ? 'damaged' : found;
  document.body.setAttribute('data-down', '');
  return isPointer(found) ? 'damaged' : found;
}

/** Looks for a newer version than the one that is shown, and takes it over when nobody uses the screen. */
async function follow(now: Shown): Promise<LookResult> {
  const found = await readPointer(POINTER);
  if (!isPointer(found)) return found;
  const order = compareOrder(found.statement, now.statement);
  if (order < 0) return 'older';
  if (versionName(found.statement) === versionName(now.statement)) return 'current';
  if (!(await mayFollow())) return 'unsigned';
  const files = await wholeFiles(found);
  if (typeof files === 'string') return files;
  // It is taken over whole: with every recording.
  const media = mediaNow(found.statement);
  if (media === 'unreachable' || media === 'damaged') return media;
  if (media !== 'reading' && now.stage.isIdle()) {
    waiting = undefined;
    return show(found, files);
  }
  waiting = { pointer: found, files };
  return 'waiting';
}

let looking: Promise<void> | undefined;

/** Looks once; whoever asks meanwhile gets the same look. */
function look(): Promise<void> {
  looking ??= lookOnce().then(
    (found) => endLook(found === 'current'),
    (error: unknown) => {
      endLook(false);
      throw error;
    },
  );
  return looking;
}

function endLook(known: boolean): void {
  endReading(known);
  looking = undefined;
}

async function lookOnce(): Promise<LookResult> {
  const found = shown ? await follow(shown) : await begin();
  // A stage that came while nothing could be read may be the browser's own page.
  bare?.frame.remove();
  bare = undefined;
  if (!shown) return found;
  const { stage, statement, since } = shown;
  const trouble = handMedia(shown);
  const result = found === 'current' ? (trouble ?? found) : found;
  stage.tell({ taqta: 'notices', parts: await latestNotices(statement, 'read') });
  const report = { version: versionName(statement), since, at: Date.now(), result, history: await history() };
  stage.tell({ taqta: 'report', report });
  await tellServer(report);
  return found;
}

closeWaysOut();
void look();
setInterval(() => void look(), LOOK_EVERY);

// Only a page from https://, from this machine, or from a server that the browser trusts by a setting may have a worker.
// A package for the players of others, which says its screen, lies on the machine and brings none.
if (location.protocol !== 'file:' && 'serviceWorker' in navigator && document.documentElement.dataset['screen'] === undefined)
  void navigator.serviceWorker.register('worker.js').catch(() => undefined);
