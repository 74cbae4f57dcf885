import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, CDPSession, FrameLocator, Page } from 'playwright-core';
import sharp from 'sharp';
import { bundleKiosk } from '../src/kiosk/bundle.js';
import type { KioskInput } from '../src/kiosk/input.js';
import { noticeParts } from '../src/kiosk/notice-parts.js';
import { playerPage } from '../src/kiosk/player-page.js';
import { deliverNotices, deliverScreen, screenIn } from '../src/output/deliver-screen.js';
import { screenFolder } from '../src/player/screen-folder.js';
import { NOTICES, type NoticesStatement, type VersionStatement, versionName } from '../src/player/statement.js';
import { statementFile } from '../src/player/version.js';
import { dayAfter, type IsoDate } from '../src/rules/date.js';
import { readPlayerSources } from '../src/shipped/player-sources.js';
import { LONGEST_IDLE, WARNING_SECONDS } from '../templates/kiosk/times.js';
import { oneOf } from '../test/chances.js';
import { shippedKiosk } from '../test/kiosk/shipped-kiosk.js';
import { keep } from '../test/kiosk/visit.js';
import { newSigner, writeScreen } from '../test/player/small-screen.js';

/** A lobby whose screen somebody watches without a break, in hurried time. */
export interface Lobby {
  /** What must not be, in words. */
  readonly faults: string[];
  /** Frames that were looked at. */
  readonly frames: number;
  /** Lets time go on until an hour of the day that is running; 27 is three in the morning after it, with which the next day begins. */
  waitUntil(hour: number): Promise<void>;
  /** Somebody comes, reads and goes. */
  visit(chance: () => number): Promise<void>;
  /** A version comes with other words, and has to be shown. */
  update(): Promise<void>;
  /** An emergency comes, has to be on the screen within a minute, and is over. */
  emergency(): Promise<void>;
  memory(): Promise<{ readonly heap: number; readonly nodes: number; readonly listeners: number }>;
  close(): Promise<void>;
}

const STELE = { width: 1080, height: 1920 };
/** Frames are looked at in a tenth of their size. */
const SMALL = { maxWidth: 108, maxHeight: 192 };
const HOUR = 3_600_000;
/** So much time goes by at once, in milliseconds: every timer that is due runs once, the look of the player among them. */
const JUMP = HOUR / 2;
/** The player looks as often, in milliseconds, and a little more. */
const LOOK = 21_000;
/** The screen asks who is there, second by second, and a little more, in milliseconds. */
const COUNTDOWN = (WARNING_SECONDS + 5) * 1000;
/** What is expected after a look is waited for as long, in milliseconds of this machine. */
const PATIENCE = 3_000;
const FIRST_DAY = '2026-11-23' as IsoDate;

export async function openLobby(browser: Browser): Promise<Lobby> {
  const folder = await mkdtemp(join(tmpdir(), 'taqta-days-'));
  const share = join(folder, 'share');
  const signer = newSigner();
  const [input, sources] = [await shippedKiosk(), await readPlayerSources()];
  const made: VersionStatement[] = [];
  const faults: string[] = [];
  let turn = 0;

  /** Builds a version of a day with one other word and delivers it. */
  const deliver = async (day: IsoDate): Promise<VersionStatement> => {
    const former = made.at(-1);
    const next = worded({ ...input, asOf: day }, made.length);
    const { artifacts, problems } = await bundleKiosk(next, keep);
    const player = playerPage(next, signer.publicKey);
    if (problems.length + player.problems.length > 0) throw new Error(JSON.stringify([...problems, ...player.problems]));
    const { files, statement } = screenFolder(artifacts, day, { page: player.html, sources, signer, ...(former && { former }) });
    const built = join(folder, 'built');
    await rm(built, { recursive: true, force: true });
    await writeScreen(built, files);
    await deliverScreen(await screenIn(built), share);
    made.push(statement);
    return statement;
  };

  await deliver(FIRST_DAY);
  const watched = await watch(browser, pathToFileURL(join(share, 'index.html')).href, faults);
  const { page, stage, client } = watched;
  let day = FIRST_DAY;
  /** Hours of the day that is running. */
  let hour = 6;

  const pass = async (ms: number): Promise<void> => {
    await page.clock.fastForward(ms);
    hour += ms / HOUR;
    // What it reads from the disk takes its own time.
    await page.waitForTimeout(150);
  };
  const expectShown = async (what: string, isShown: () => Promise<boolean>): Promise<void> => {
    for (let look = 0; look < 8; look += 1) {
      // A version that is being set up in hurried time would run out of the player's patience.
      for (let waited = 0; waited < PATIENCE; waited += 100) {
        if (await isShown()) return;
        await page.waitForTimeout(100);
      }
      await pass(LOOK);
    }
    faults.push(`${day} ${hour.toFixed(1)}: not shown: ${what}`);
  };
  const notices = async (emergency: boolean): Promise<void> => {
    const { day: date, number } = made.at(-1) as VersionStatement;
    turn += 1;
    const data = emergency ? [{ ...EMERGENCY, id: `fire-${turn}`, from: `${FIRST_DAY} 00:00`, until: '2027-02-01 00:00' }] : [];
    const { parts } = noticeParts({ ...input, notices: { ...input.notices, data }, asOf: day });
    const statement: NoticesStatement = { taqta: 1, kind: 'notices', day: date, number, turn, parts };
    await deliverNotices(statementFile(NOTICES, statement, signer).bytes, share);
  };
  const isWarned = (): Promise<boolean> => stage.locator('text=Өрт дабылы').first().isVisible();

  return {
    faults,
    get frames() {
      return watched.frames();
    },
    async waitUntil(until) {
      while (hour < until) await pass(Math.min(JUMP, (until - hour) * HOUR));
      if (hour < 24) return;
      hour -= 24;
      day = dayAfter(day);
    },
    async visit(chance) {
      const tap = async (selector: string): Promise<void> => {
        const found = stage.locator(`${selector}:visible`).first();
        if (await found.isVisible()) await found.tap({ timeout: 60_000 });
      };
      await page.touchscreen.tap(540, 900);
      await pass(2_000);
      await tap(`[data-open="${oneOf(TOPICS, chance)}"] [lang="${oneOf(['kk', 'ru'], chance)}"]`);
      for (let page_ = 0; page_ < 3; page_ += 1) {
        await pass(6_000);
        await tap(oneOf(['.pager-button.next', '[data-act="size"]', '[data-act="contrast"]', '.lang', '.rail-button'], chance));
      }
      if (chance() < 0.5) await tap('[data-act="home"]');
      // He goes, and the screen is as every visitor finds it.
      await pass(LONGEST_IDLE);
      await page.clock.runFor(COUNTDOWN);
      await expectShown('the loop after a visitor', () => stage.locator('#attract').isVisible());
    },
    async update() {
      const name = versionName(await deliver(day));
      await expectShown(`version ${name}`, async () => (await stage.locator('html').getAttribute('data-version')) === `${made.length - 1}`);
    },
    async emergency() {
      await notices(true);
      await expectShown('an emergency', isWarned);
      await notices(false);
      await expectShown('the end of an emergency', async () => !(await isWarned()));
    },
    async memory() {
      await client.send('HeapProfiler.collectGarbage');
      const { metrics } = await client.send('Performance.getMetrics');
      const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
      return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
    },
    async close() {
      await watched.context.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const TOPICS = ['rights', 'complaint', 'clinic', 'attach'];

const EMERGENCY = {
  level: 'emergency' as const,
  title: { kk: 'Өрт дабылы', ru: 'Пожарная тревога' },
  text: { kk: 'Ғимараттан сабырмен шығыңыз.', ru: 'Спокойно выйдите из здания.' },
};

/** The screen with another version of its page, by whose number it is known. */
function worded(input: KioskInput, number: number): KioskInput {
  const { templates } = input.assets;
  const index = templates['index']?.replace('<html', `<html data-version="${number}"`);
  if (index === undefined) throw new Error('expected the template of the page');
  return { ...input, assets: { ...input.assets, templates: { ...templates, index } } };
}

interface WatchedScreen {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly stage: FrameLocator;
  readonly client: CDPSession;
  frames(): number;
}

/** Opens the screen on the first morning; what it says or asks for, and every frame of one colour, becomes a fault. */
async function watch(browser: Browser, address: string, faults: string[]): Promise<WatchedScreen> {
  const context = await browser.newContext({ viewport: STELE, hasTouch: true, timezoneId: 'Asia/Almaty' });
  const own = new URL('.', address).href;
  context.on('console', (message) => faults.push(`said: ${message.text()}`));
  context.on('weberror', (error) => faults.push(`fault: ${error.error().message}`));
  context.on('request', (request) => {
    if (!request.url().startsWith(own) && !request.url().startsWith('blob:')) faults.push(`asked for ${request.url()}`);
  });
  const page = await context.newPage();
  await page.clock.install({ time: new Date(`${FIRST_DAY}T06:00:00+05:00`) });
  await page.goto(address);
  const stage = page.frameLocator('iframe.stage >> nth=-1');
  await stage.locator('html[data-ready]').waitFor({ state: 'attached' });
  // Until its first version stands on the stage, drawn, there is nothing that could be blank.
  await page.locator('iframe.stage[data-started]').first().waitFor();
  await page.screenshot();
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable');
  let frames = 0;
  client.on('Page.screencastFrame', async ({ data, sessionId }) => {
    void client.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
    frames += 1;
    const { channels } = await sharp(Buffer.from(data, 'base64')).removeAlpha().stats();
    if (channels.every(({ min, max }) => max - min < 8)) faults.push(`a blank frame, the ${frames}th`);
  });
  await client.send('Page.startScreencast', { format: 'jpeg', quality: 60, everyNthFrame: 1, ...SMALL });
  return { context, page, stage, client, frames: () => frames };
}
