import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { KioskInput } from '../../src/kiosk/input.js';
import { playedPath } from '../../src/kiosk/recordings.js';
import type { Statement } from '../../src/poster/model.js';
import { inBoth } from '../in-both.js';
import { silence } from '../player/small-screen.js';
import { act, NOON, openedKiosk, stopTime } from './opened-kiosk.js';
import { open, pageOf, visit, writeKiosk } from './visit.js';

const kiosk = openedKiosk();
let address: string;

/** A recording, a film of one frame that is none, and what they are called by the screen. */
const FILES = {
  'media/access.mp3': { ending: 'mp3', bytes: silence() },
  'media/lost.mp3': { ending: 'mp3', bytes: new Uint8Array(20) },
  'media/rights.webm': { ending: 'webm', bytes: new Uint8Array(20) },
} as const;
const media: NonNullable<KioskInput['media']> = new Map(
  Object.entries(FILES).map(([file, { ending, bytes }], i) => [
    file,
    { file, path: file, ending, bytes: bytes.length, sha256: `${i}`.padEnd(64, 'a') },
  ]),
);

const plain = (
  { text: _, plain: __, audio: ___, basis: ____, icon: _____, source: ______, ...rest }: Statement,
  kk: string,
  ru: string,
) => ({
  ...rest,
  text: inBoth([{ text: kk, strong: false }], [{ text: ru, strong: false }]),
  review: inBoth({ kind: 'draft' } as const, { kind: 'draft' } as const),
});

/** The shipped screen, the first two rights of which have a recording and plain words, and all of them a film. */
function enriched(input: KioskInput): KioskInput {
  const rich = (statement: Statement, at: number): Statement =>
    at > 1
      ? statement
      : {
          ...statement,
          plain: plain(statement, `Жай ${at}.`, `Просто ${at}.`),
          audio: { ru: at === 0 ? 'media/access.mp3' : 'media/lost.mp3' },
        };
  const posters = input.posters.map((poster) =>
    poster.id === 'rights'
      ? {
          ...poster,
          sign: { kk: 'media/rights.webm' },
          blocks: poster.blocks.map((block, i) =>
            i === 0 && (block.kind === 'list' || block.kind === 'checklist') ? { ...block, items: block.items.map(rich) } : block,
          ),
        }
      : poster,
  );
  const alarm = {
    id: 'alarm',
    level: 'emergency' as const,
    from: '2026-11-23 12:30',
    until: '2026-11-23 12:40',
    title: { kk: 'Ғимараттан шығыңыз', ru: 'Покиньте здание' },
  };
  return { ...input, posters, media, notices: { ...input.notices, data: [alarm] } };
}

beforeAll(async () => {
  const folder = join(kiosk.folder, 'heard');
  await cp(kiosk.shipped, folder, { recursive: true });
  await writeKiosk(enriched(kiosk.input), folder);
  await mkdir(join(folder, 'files'), { recursive: true });
  for (const [file, { bytes }] of Object.entries(FILES)) {
    const known = media.get(file);
    if (known) await writeFile(join(folder, playedPath(known)), bytes);
  }
  address = pageOf(folder);
});

/** Gives the page's browser voices for Russian: one of the machine, which says what it is asked to say, and one of a network. */
function withVoice(): void {
  class Utterance extends EventTarget {
    volume = 1;
    constructor(readonly text: string) {
      super();
    }
  }
  const said: string[] = [];
  let saying: Utterance | undefined;
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => [
      { lang: 'kk-KZ', localService: false },
      { lang: 'ru-RU', localService: true },
    ],
    speak: (utterance: Utterance) => {
      saying = utterance;
      said.push(`${utterance.volume} ${utterance.text}`);
    },
    cancel: () => {
      saying = undefined;
    },
  });
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  Object.assign(window, {
    SpeechSynthesisUtterance: Utterance,
    said,
    isSilent: () => saying === undefined,
    saidOut: () => {
      const ended = saying;
      saying = undefined;
      ended?.dispatchEvent(new Event('end'));
    },
  });
}

interface Hearing {
  readonly said: readonly string[];
  isSilent(): boolean;
  saidOut(): void;
}

const said = (page: Page) => page.evaluate(() => [...(window as unknown as Hearing).said]);
const saidOut = (page: Page) => page.evaluate(() => (window as unknown as Hearing).saidOut());
const isSilent = (page: Page) => page.evaluate(() => (window as unknown as Hearing).isSilent());
/** Words with plain spaces. */
const words = async (page: Page, selector: string): Promise<string> => (await page.locator(selector).innerText()).replace(/\s+/g, ' ');
const marked = (page: Page) => page.locator('.speaking').innerText();
const pageShown = (page: Page) => page.locator('.half[lang="ru"] .count:visible').innerText();
const volume = (page: Page) => words(page, '#topic-complaint .half[lang="ru"] .volume');

const visitor = async (state: string, voiced: boolean) => {
  const begun = await visit(kiosk.browser, 'stele', 'set');
  if (voiced) {
    await begun.page.addInitScript(withVoice);
    await stopTime(begun.page, NOON);
  }
  await open(begun.page, address, state);
  return begun;
};

describe('A topic', () => {
  test('has no button where there is neither a voice nor anything else beside its text', async () => {
    const { page, close } = await visit(kiosk.browser, 'stele');
    await open(page, kiosk.address, '#/topic/rights/1/ru');
    expect(await page.locator('.tools:visible').count()).toBe(0);
    await close();
  });

  test('is read aloud from its title on, marked and turned, by a voice of the machine alone, as loud as the visitor wants it', async () => {
    const { page, noise } = await visitor('#/topic/complaint/1/kk', true);
    expect(await act(page, 'listen').count()).toBe(0);
    await act(page, 'lang').filter({ hasText: 'Русский' }).click();
    await act(page, 'listen').click();
    expect((await said(page))[0]).toMatch(/^0\.6 порядок обжалования/i);
    expect(await marked(page)).toMatch(/Порядок обжалования/i);
    expect(await volume(page)).toBe('Громкость 3 из 5');
    await act(page, 'louder').click();
    expect([(await said(page)).at(-1)?.slice(0, 3), await volume(page)]).toEqual(['0.8', 'Громкость 4 из 5']);
    // Number and unit as the language says them.
    for (let i = 0; i < 60 && !(await said(page)).at(-1)?.endsWith('пять рабочих дней'); i += 1) await saidOut(page);
    expect(await marked(page)).toMatch(/^5\s/);
    const before = await pageShown(page);
    for (let i = 0; i < 60 && (await pageShown(page)) === before; i += 1) await saidOut(page);
    expect(await pageShown(page)).not.toBe(before);
    expect((await said(page)).some((words) => /[*\u00a0\u00ad\u2011{]|Проект текста/.test(words))).toBe(false);
    // Who turns back is read what stands there.
    await act(page, 'prev').click();
    expect(await pageShown(page)).toBe(before);
    await act(page, 'stop').click();
    expect([await isSilent(page), await page.locator('.speaking').count(), await act(page, 'listen').count()]).toEqual([true, 0, 1]);
    // Nobody is left who wants it louder.
    await act(page, 'listen').click();
    await act(page, 'home').click();
    expect(await isSilent(page)).toBe(true);
    await page.clock.runFor(90_000);
    expect(await page.locator('#attract').isVisible()).toBe(true);
    expect(await isSilent(page)).toBe(true);
    await page.keyboard.press('a');
    await open(page, address, '#/topic/complaint/1/ru');
    await act(page, 'listen').click();
    expect(await volume(page)).toBe('Громкость 3 из 5');
    // While somebody listens nobody is asked whether he is still there; an emergency ends it.
    await page.clock.runFor(25 * 60_000);
    expect([await isSilent(page), await page.locator('#warning').isVisible()]).toEqual([false, false]);
    await page.clock.runFor(6 * 60_000);
    expect([await isSilent(page), await page.locator('#notice-alarm').isVisible()]).toEqual([true, true]);
    expect(noise).toEqual([]);
    await page.close();
  });

  test('is read by its recordings, and past one that does not play', async () => {
    const { page } = await visitor('#/topic/rights/1/ru', false);
    expect(await page.locator('#topic-rights .half[lang="ru"] .item').count()).toBeGreaterThan(2);
    await act(page, 'listen').click();
    // A tenth of a second of silence, then the one that is broken; there is no voice for the others.
    await expect.poll(() => page.locator('[data-speaking]').count(), { timeout: 10_000 }).toBe(0);
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain('a recording does not play');
    expect(await page.locator('#topic-rights .half[lang="ru"] .flow').isVisible()).toBe(true);
    await page.close();
  });

  test('is said in plain words under a mark, and by its official text again on the page where the visitor was', async () => {
    const { page } = await visitor('#/topic/rights/2/ru', true);
    const before = await pageShown(page);
    await act(page, 'plain').click();
    expect(await act(page, 'plain').getAttribute('aria-pressed')).toBe('true');
    expect(await words(page, '#topic-rights .half[lang="ru"] .plain-mark')).toMatch(/^Пояснение\. Не имеет силы закона\.\s+Проект текста$/);
    expect(await words(page, '#topic-rights .half[lang="ru"] .plain-flow')).toMatch(/Просто 0\.\s+Просто 1\./);
    expect(await page.locator('#topic-rights .half[lang="ru"] .flow').isVisible()).toBe(false);
    await act(page, 'lang').filter({ hasText: 'Қазақша' }).click();
    expect(await words(page, '#topic-rights .half[lang="kk"] .plain-flow')).toMatch(/Жай 0\./);
    await act(page, 'lang').filter({ hasText: 'Русский' }).click();
    await act(page, 'listen').click();
    expect((await said(page)).at(-1)).toBe('0.6 Просто 0.');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator(':is(.tools, .told):visible').count(), 'on paper the official text alone').toBe(0);
    expect(await page.locator('#topic-rights .half[lang="ru"] .item .text').first().isVisible()).toBe(true);
    await page.emulateMedia({ media: null });
    await act(page, 'official').click();
    expect([await isSilent(page), await page.locator('#topic-rights .half[lang="ru"] .flow').isVisible()]).toEqual([true, true]);
    expect([before, await pageShown(page)]).toEqual(['2 / 4', '2 / 4']);
    await page.close();
  });

  test('has a film where its language has one, and its text again when that does not play', async () => {
    const { page } = await visitor('#/topic/rights/1/ru', false);
    expect(await act(page, 'sign').count()).toBe(0);
    await act(page, 'lang').filter({ hasText: 'Қазақша' }).click();
    await act(page, 'sign').click();
    await expect.poll(() => page.locator('#topic-rights .half[lang="kk"] .flow').isVisible(), { timeout: 10_000 }).toBe(true);
    expect(await act(page, 'sign').count()).toBe(0);
    await page.close();
  });
});
