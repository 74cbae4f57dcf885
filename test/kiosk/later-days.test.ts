import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Content, loadContent } from '../../src/content/load.js';
import { daysOf } from '../../src/day/days.js';
import { laterDays } from '../../src/day/later-days.js';
import { planJobs } from '../../src/jobs/plan.js';
import { bundleKiosk } from '../../src/kiosk/bundle.js';
import type { KioskInput } from '../../src/kiosk/input.js';
import { makeAnew } from '../../src/output/job.js';
import { type IsoDate, parseDate } from '../../src/rules/date.js';
import { readKioskSources } from '../../src/shipped/kiosk-sources.js';
import { loadTheme } from '../../src/theme/theme.js';
import { pageOf, versionOf } from '../player/version-in.js';
import { act, openedKiosk, seconds, visitAt } from './opened-kiosk.js';
import { withTv } from './shipped-kiosk.js';
import { open, writeKiosk } from './visit.js';

const kiosk = openedKiosk();
const root = fileURLToPath(new URL('../..', import.meta.url));
const day = (text: string): IsoDate => parseDate(text) as IsoDate;

/** The shipped content with one thing changed, and the screen that it makes. */
async function screenOf(change: (content: Content) => void): Promise<KioskInput> {
  const { content } = await loadContent(join(root, 'content'));
  if (!content) throw new Error('expected the shipped content to load');
  change(content);
  const { asOf } = kiosk.input;
  const days = daysOf(content);
  const { later, problems } = laterDays(days, asOf);
  expect(problems).toEqual([]);
  const { posters, links } = days.on(asOf);
  return { ...withTv(kiosk.input), posters, links, later };
}

type Dated = { from?: IsoDate; until?: IsoDate };

/** Ends the last version of a rule on the day before, and adds one that differs. */
function changeRule(content: Content, id: string, from: string, until: string, changed: object): void {
  const versions = content.rules.get(id)?.data.versions as (Dated & object)[];
  const last = versions.at(-1) as Dated;
  last.until = day(until);
  versions.push({ ...last, until: undefined as never, from: day(from), ...changed });
}

/** From 24.11.2026 the agency has 30 days and the portal another address, and from 25.11. the right to sue has other words. */
const tomorrow = () =>
  screenOf((content) => {
    changeRule(content, 'complaint-review-agency', '2026-11-24', '2026-11-23', { value: 30 });
    changeRule(content, 'complaint-online', '2026-11-24', '2026-11-23', { url: 'https://example.kz/', words: 'example.kz' });
    const rights = content.posters.find(({ data }) => data.id === 'rights')?.data;
    const list = rights?.blocks.find((block) => block.kind === 'list');
    const court = list?.kind === 'list' ? list.items.find(({ id }) => id === 'court') : undefined;
    if (!court) throw new Error('expected the right to sue');
    const { text, versions = [{ text, review: court.review }] } = court;
    const last = versions.at(-1) as Dated;
    delete court.text;
    last.until = day('2026-11-24');
    court.versions = [...versions, { from: day('2026-11-25'), text: { kk: 'жаңа сөйлем;', ru: 'новая фраза.' } }] as never;
  });

/** A screen that is switched on at a moment of Kazakhstan's time, which then stands until the test moves it. */
async function at(moment: string, input: KioskInput, folder: string, state = '') {
  const address = await writeKiosk(input, join(kiosk.folder, folder));
  return { ...(await visitAt(new Date(`${moment}+05:00`), kiosk.browser, address, state)), address };
}

const words = async (page: Page, selector: string): Promise<string> =>
  ((await page.locator(selector).textContent()) ?? '').replace(/\s+/g, ' ');
const figures = (page: Page) => words(page, '#topic-complaint .half[lang="ru"] .flow');
const court = (page: Page) => words(page, '#topic-rights .half[lang="ru"] .flow');

describe('a screen that nobody touches', () => {
  test('takes over a rule and an address at midnight in Kazakhstan, in its topic, its loops and its code', async () => {
    const { page, noise, close } = await at('2026-11-23T23:59:50', await tomorrow(), 'rule');
    expect(await words(page, '#attract')).toContain('15');
    await seconds(page, 5);
    expect([await figures(page), await words(page, '#attract')].join()).not.toContain('30');
    const before = await page.locator('#topic-complaint [lang="ru"] .qr-ink').getAttribute('d');
    await seconds(page, 20);
    expect(await page.locator('.clock-date').first().textContent()).toBe('24.11.2026');
    expect(await figures(page)).toMatch(/30 рабочих\s+дней.*в течение тридцати рабочих дней/);
    expect(await figures(page)).not.toContain('пятнадцати');
    expect(await words(page, '#attract')).toContain('30');
    expect(await words(page, '#display')).toContain('30');
    expect(await page.locator('#attract').isVisible()).toBe(true);
    expect(await page.locator('#topic-complaint [lang="ru"] .qr').getAttribute('aria-label')).toBe('QR-код адреса example.kz');
    expect(await page.locator('#topic-complaint [lang="ru"] .qr-ink').getAttribute('d')).not.toBe(before);
    expect(await court(page)).toContain('обращаться в суд');
    await page.mouse.click(540, 700);
    await page.locator('[data-open="complaint"] [lang="ru"]').click();
    expect(await page.locator('#topic-complaint .half[lang="ru"] .page:not([aria-hidden])').isVisible()).toBe(true);
    expect(noise).toEqual([]);
    await close();
  });

  test('takes over a text version, and finds the one in force after it slept or was switched off over midnight', async () => {
    const input = await tomorrow();
    const { page, address, close } = await at('2026-11-24T23:59:50', input, 'text', '#/home');
    expect([await court(page), await figures(page)]).toEqual([expect.stringContaining('обращаться в суд'), expect.stringContaining('30')]);
    await seconds(page, 12);
    expect(await court(page)).toContain('новая фраза.');
    await close();

    const asleep = await at('2026-11-23T18:00:00', input, 'text', '#/home');
    await asleep.page.clock.setSystemTime(new Date('2026-11-26T08:00:00+05:00'));
    await seconds(asleep.page, 6);
    expect([await court(asleep.page), await figures(asleep.page)]).toEqual([
      expect.stringContaining('новая фраза.'),
      expect.stringContaining('30'),
    ]);
    await asleep.page.clock.setSystemTime(new Date('2027-03-01T08:00:00+05:00'));
    await open(asleep.page, address, '');
    expect(await court(asleep.page)).toContain('новая фраза.');
    await asleep.close();
  });

  test('shows a notice from midnight on', async () => {
    const notice = {
      id: 'holiday',
      level: 'info',
      from: '2026-11-24 00:00',
      until: '2026-11-25 00:00',
      title: { kk: 'Мереке', ru: 'Праздник' },
    } as const;
    const input = { ...kiosk.input, notices: { ...kiosk.input.notices, data: [notice] } };
    const { page, close } = await at('2026-11-23T23:59:50', input, 'notice', '#/home');
    await seconds(page, 8);
    expect(await page.locator('.notice').isVisible()).toBe(false);
    await seconds(page, 4);
    expect(await page.locator('.notice').isVisible()).toBe(true);
    await page.clock.setSystemTime(new Date('2026-11-25T00:00:00+05:00'));
    await seconds(page, 6);
    expect(await page.locator('.notice').isVisible()).toBe(false);
    await close();
  });
});

test('a visitor reads a topic to its end, and the next one finds the new day', async () => {
  const { page, close } = await at('2026-11-23T23:59:50', await tomorrow(), 'reading', '#/topic/complaint/4/ru');
  await seconds(page, 20);
  expect(await figures(page)).toContain('пятнадцати');
  await act(page, 'next').click();
  await act(page, 'prev').click();
  await page.locator('.lang[lang="kk"]').click();
  await page.locator('.lang[lang="ru"]').click();
  expect([await page.locator('.progress:visible').innerText(), await figures(page)]).toEqual([
    expect.stringMatching(/4 \/ 7/),
    expect.stringContaining('пятнадцати'),
  ]);
  await seconds(page, 240);
  expect(await page.locator('#attract').isVisible()).toBe(true);
  expect(await figures(page)).toContain('тридцати');
  await close();
});

test('a clock before the day of the content shows that day, and one that is set right goes back as well', async () => {
  const notice = (id: string, from: string, until: string) =>
    ({ id, level: 'info', from, until, title: { kk: 'Хабарландыру', ru: 'Объявление' } }) as const;
  const data = [
    notice('of-the-day', '2026-11-23 10:00', '2026-11-23 11:00'),
    notice('of-the-next', '2026-11-24 10:00', '2026-11-24 11:00'),
    notice('over', '2026-11-22 10:00', '2026-11-23 00:00'),
  ];
  const changed = await tomorrow();
  const input = { ...changed, notices: { ...changed.notices, data } };
  const { page, close } = await at('2001-01-01T00:10:00', input, 'battery', '#/home');
  expect(await figures(page)).toContain('пятнадцати');
  const isSaid = async () => [await page.locator('#clock .clock-time').isVisible(), await page.locator('.notice:visible').count()];
  expect(await isSaid()).toEqual([false, 1]);
  await page.keyboard.press('Control+Alt+KeyS');
  expect(await page.locator('[data-row="clock"]').getAttribute('data-state')).toBe('bad');
  expect(await page.locator('[data-row="clock"] [data-clock="date"]').innerText()).toBe('01.01.2001');
  await act(page, 'close').click();
  await page.clock.setSystemTime(new Date('2026-11-24T08:00:00+05:00'));
  await seconds(page, 6);
  expect(await isSaid()).toEqual([true, 0]);
  expect(await figures(page)).toContain('тридцати');
  await page.keyboard.press('Control+Alt+KeyS');
  expect(await words(page, '#status')).toContain('24.11.2026');
  await act(page, 'close').click();
  await page.clock.setSystemTime(new Date('2026-11-23T08:00:00+05:00'));
  await seconds(page, 6);
  expect(await figures(page)).toContain('пятнадцати');
  await close();
});

describe('the page', () => {
  const text = async (input: KioskInput) => {
    const { artifacts, problems } = await bundleKiosk(input);
    expect(problems).toEqual([]);
    return new Map(artifacts.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()]));
  };

  test('of a content without later versions is the same whether or not later days are asked for', async () => {
    const { posters, kiosk: source, notices, links } = kiosk.input;
    const plain = await text(kiosk.input);
    expect(plain.get('index.html')).not.toContain('<template data-from');
    expect(await text({ ...kiosk.input, later: [{ date: day('2027-01-01'), posters, kiosk: source, notices, links }] })).toEqual(plain);
  });

  test('holds of a later day only what differs, and apart from that is what it was', async () => {
    const input = await tomorrow();
    const html = (await text(input)).get('index.html') ?? '';
    const templates = html.match(/<template data-from[\s\S]*?<\/template>\n/g) ?? [];
    const ids = templates.map((each) => [...each.matchAll(/^<(?:section|div) [^>]*?id="([a-z-]+)"/gm)].map((match) => match[1]));
    expect(ids).toEqual([
      ['topic-complaint', 'attract', 'display', 'status'],
      ['topic-rights', 'display', 'status'],
    ]);
    const { later: _, ...today } = input;
    expect(html.replace(/<template data-from[\s\S]*<\/template>\n/, '')).toBe((await text(today)).get('index.html'));
  });

  test('follows the days until one whose content is broken, and says so', async () => {
    const { content } = await loadContent(join(root, 'content'));
    if (!content) throw new Error('expected the shipped content to load');
    changeRule(content, 'complaint-review-agency', '2026-11-24', '2026-11-23', { value: 30 });
    (content.rules.get('complaint-review-provider')?.data.versions.at(-1) as Dated).until = day('2026-12-31');
    const { later, problems } = laterDays(daysOf(content), kiosk.input.asOf);
    expect(later.map(({ date }) => date)).toEqual(['2026-11-24']);
    expect([...new Set(problems.map(({ code, where }) => `${code} in ${where.file}`))]).toEqual([
      'rule-not-in-force in posters/complaint.yaml',
    ]);
  });

  test('may name a statement of another day: it is shown when its day has come', async () => {
    const input = await screenOf((content) => {
      const rights = content.posters.find(({ data }) => data.id === 'rights')?.data;
      const list = rights?.blocks.find((block) => block.kind === 'list');
      if (list?.kind !== 'list') throw new Error('expected the list of rights');
      list.items.push({ id: 'seventh', versions: [{ from: day('2026-11-24'), text: { kk: 'жетінші;', ru: 'седьмое.' } }] } as never);
    });
    const topics = input.kiosk.data.topics.map((topic) =>
      topic.id === 'rights' ? { ...topic, pages: [...(topic.pages ?? []), { ...topic.pages?.[0], show: ['seventh'] }] } : topic,
    );
    const named = { ...input.kiosk, data: { ...input.kiosk.data, topics: topics as never } };
    const written = new Map(input.written).set('rights', new Set([...(input.written?.get('rights') ?? []), 'seventh']));
    const html =
      (await text({ ...input, kiosk: named, written, later: (input.later ?? []).map((later) => ({ ...later, kiosk: named })) })).get(
        'index.html',
      ) ?? '';
    const [today = '', later = ''] = html.split('<template data-from');
    expect([today.includes('седьмое'), later.includes('седьмое')]).toEqual([false, true]);
  });
});

test('a version of a later day makes the kiosk anew, and its folder holds it', async () => {
  const kioskJob = async (change: (content: Content) => void) => {
    const loaded = await loadContent(join(root, 'content'));
    const { content } = loaded;
    if (!content) throw new Error('expected the shipped content to load');
    change(content);
    const templates = join(root, 'templates');
    const { asOf } = kiosk.input;
    const { theme } = await loadTheme(templates);
    const days = daysOf(content);
    const jobs = planJobs({
      folder: '',
      asOf,
      version: '0.1.0',
      loaded,
      days,
      posters: days.on(asOf).posters,
      editions: new Map(),
      theme,
      kiosk: await readKioskSources(templates),
      writes: true,
    });
    return jobs.find(({ key }) => key === 'kiosk');
  };
  const today = await kioskJob(() => undefined);
  const job = await kioskJob((content) => changeRule(content, 'complaint-review-agency', '2026-11-24', '2026-11-23', { value: 30 }));
  expect(job?.inputs).not.toBe(today?.inputs);
  const made = await job?.make(makeAnew);
  const read = (path: string) => made?.artifacts.find((file) => file.path === `kiosk/${path}`)?.bytes ?? new Uint8Array();
  expect(pageOf(await versionOf(read))).toMatch(/<template data-from="2026-11-24">[\s\S]*тридцати/);
});
