import { beforeAll, describe, expect, test } from 'vitest';
import { bundleKiosk } from '../../src/kiosk/bundle.js';
import type { KioskFile, KioskInput } from '../../src/kiosk/input.js';
import { topics } from '../../src/kiosk/topic.js';
import { KAZAKH_WORDS } from '../../src/language/kk/words.js';
import { RUSSIAN_WORDS } from '../../src/language/ru/words.js';
import { inBoth } from '../in-both.js';
import { inEnglish } from '../in-english.js';
import { readShippedKiosk, shippedKiosk, withTv } from './shipped-kiosk.js';
import { keep } from './visit.js';

let input: KioskInput;
let files: readonly KioskFile[];
let html: string;

const text = (file: KioskFile | undefined): string => new TextDecoder().decode(file?.bytes);

/** kiosk.yaml with its topics changed. */
const withTopics = (change: (topics: KioskInput['kiosk']['data']['topics']) => KioskInput['kiosk']['data']['topics']): KioskInput => ({
  ...input,
  kiosk: { ...input.kiosk, data: { ...input.kiosk.data, topics: change(input.kiosk.data.topics) } },
});

const codes = async (changed: KioskInput): Promise<readonly string[]> =>
  (await bundleKiosk(changed)).problems.map((problem) => problem.code);

beforeAll(async () => {
  input = await shippedKiosk();
  const made = await bundleKiosk(input);
  expect(made.problems).toEqual([]);
  files = made.artifacts;
  html = text(files.find((file) => file.path === 'index.html'));
});

describe('the kiosk folder', () => {
  test('holds a page, a style sheet, a script, those of the watchdog, four fonts and drawings, under ASCII names', () => {
    expect(files.map((file) => file.path).sort()).toEqual([
      'fonts/golos-text-400.ttf',
      'fonts/golos-text-600.ttf',
      'fonts/golos-text-700.ttf',
      'fonts/golos-text-800.ttf',
      'img/mark.svg',
      'img/ornament-soft.svg',
      'img/ornament.svg',
      'index.html',
      'kiosk.css',
      'kiosk.js',
      'licences.txt',
      'watch.css',
      'watch.js',
    ]);
  });

  test('has slides where one of its screens is touched by nobody, or where many centers may have one, and nowhere else', async () => {
    const slides = async (changed: KioskInput): Promise<number> => {
      const { artifacts } = await bundleKiosk(changed, keep);
      return text(artifacts.find((file) => file.path === 'index.html')).split('class="display-slide"').length - 1;
    };
    expect(html).not.toContain('class="display-slide"');
    expect(await slides(withTv(input))).toBeGreaterThan(40);
    expect(await slides({ ...input, apart: true })).toBeGreaterThan(40);
  });

  test('carries the licences of its font and its pictograms', () => {
    const licences = text(files.find((file) => file.path === 'licences.txt'));
    expect(licences).toContain('SIL OPEN FONT LICENSE Version 1.1');
    expect(licences).toContain('Lucide');
    expect(licences).toContain('Feather');
  });

  test('is not heavier than 1.5 MB', () => {
    expect(files.reduce((sum, file) => sum + file.bytes.length, 0)).toBeLessThan(1_500_000);
  });

  test('is the same byte for byte when it is made again', async () => {
    const again = await bundleKiosk(await readShippedKiosk());
    expect(again.artifacts.map((file) => [file.path, Buffer.from(file.bytes).toString('base64')])).toEqual(
      files.map((file) => [file.path, Buffer.from(file.bytes).toString('base64')]),
    );
  });

  test('lets nothing in from elsewhere: a strict policy, no address outside of it', () => {
    expect(html).toContain(
      `content="default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; media-src 'self'; base-uri 'none'; form-action 'none'"`,
    );
    const linked = [...html.matchAll(/\s(?:src|href)="([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(linked.filter((address) => !/^(#|img\/|(?:kiosk|watch)\.(css|js)$)/.test(address))).toEqual([]);
    const style = text(files.find((file) => file.path === 'kiosk.css'));
    expect(
      [...style.matchAll(/url\("?([^")]*)"?\)/g)].map((match) => match[1]).filter((address) => !/^(img|fonts)\//.test(address ?? '')),
    ).toEqual([]);
  });

  test('has no script, style or handler written into the page', () => {
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i);
    expect(html.match(/<script[^>]*>[^<]/)).toBeNull();
  });

  test('executes no content: the script builds no markup and evaluates nothing', () => {
    const script = files
      .filter((file) => file.path.endsWith('.js'))
      .map(text)
      .join();
    expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|DOMParser/);
  });

  test('shows markup of a text as words', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const [first, ...others] = input.posters;
    const title = { ...first?.title, text: { kk: [{ text: evil, strong: false }], ru: [{ text: evil, strong: false }] } };
    const made = await bundleKiosk({ ...input, posters: [{ ...first, title } as never, ...others] });
    const page = text(made.artifacts.find((file) => file.path === 'index.html'));
    expect(page).not.toContain('<img src=x');
    expect(page).toContain('&lt;img');
  });
});

test('a topic whose pages nobody has cut has one for each block of its posters', async () => {
  const whole = withTopics((all) => all.map(({ pages: _, ...topic }) => topic as never));
  const { topics: made, problems } = topics(whole);
  expect(problems).toEqual([]);
  const rights = made.find(({ view }) => view.id === 'rights');
  expect(rights?.view.halves.map(({ pages }) => pages.map(({ name }) => name))).toEqual([
    ['1', '2', '3'],
    ['1', '2', '3'],
  ]);
  const pages = made.flatMap(({ view }) => view.halves.flatMap((half) => half.pages));
  // A number heads nothing: it stands below, with the count of pages.
  expect(pages.filter(({ nameShown }) => nameShown)).toEqual([]);
});

test('several steps on one page are a numbered list, a step alone is a page of a walk', async () => {
  const stepsOf = (input_: KioskInput) =>
    topics(input_)
      .topics.flatMap(({ view }) => view.halves[0]?.pages ?? [])
      .filter(({ kind, parts }) => kind === 'step' || parts.some((part) => part.partial === 'part-step'))
      .map(({ step }) => step);
  expect(stepsOf(input)).toEqual([1, 2, 3, 4].map((n) => ({ n, m: 4 })));
  const whole = withTopics((all) => all.map(({ pages: _, ...topic }) => topic as never));
  expect(stepsOf(whole)).toEqual([]);
  const lists = topics(whole)
    .topics.flatMap(({ view }) => view.halves[0]?.pages ?? [])
    .flatMap(({ parts }) => parts);
  const numbered = lists.filter((part) => part.partial === 'part-list' && part.items.length === 4 && part.items[3]?.number === 4);
  expect(numbered.length).toBeGreaterThan(0);
});

describe('what kiosk.yaml may not do', () => {
  test('a statement that no page shows is reported with its place', async () => {
    const { problems } = await bundleKiosk(
      withTopics(([first, ...rest]) => [{ ...first, pages: first?.pages?.slice(1) } as never, ...rest]),
    );
    expect(problems.map((problem) => problem.code)).toContain('not-on-screen');
    expect(problems[0]?.where.file).toMatch(/^posters\//);
    expect(problems[0]?.where.line).toBeGreaterThan(0);
  });

  test('an unknown statement, one shown twice, an unknown poster are reported', async () => {
    const page = { label: { kk: 'а', ru: 'а' }, review: { kk: 'draft', ru: 'draft' } } as const;
    const add = (show: string[]) =>
      withTopics(([first, ...rest]) => [{ ...first, pages: [...(first?.pages ?? []), { ...page, show }] } as never, ...rest]);
    expect(await codes(add(['nobody-knows-it']))).toEqual(['unknown-statement']);
    expect(await codes(add(['court']))).toEqual(['shown-twice']);
    expect(await codes(withTopics((topics) => topics.map((topic) => ({ ...topic, posters: [...topic.posters, 'none'] }))))).toContain(
      'unknown-poster',
    );
  });

  test('a page without a label is called by the numbers of its items, and reported where it has none', async () => {
    const named = (show: string[]) => withTopics(([first, ...rest]) => [{ ...first, pages: [{ show }] } as never, ...rest]);
    expect(await codes(named(['foreigners']))).toContain('missing-field');
    expect(await codes(named(['court', 'equal-access', 'full-information']))).not.toContain('missing-field');
    const { topics: made } = topics(named(['court', 'equal-access', 'full-information']));
    expect(made[0]?.view.halves.map(({ pages }) => pages.map(({ name }) => name))).toEqual([['1–2, 5'], ['1–2, 5']]);
  });

  test('a topic without a link is made, with nothing to take along', async () => {
    const without = withTopics(([{ link: _, ...first } = {} as never, ...rest]) => [first as never, ...rest]);
    const { artifacts, problems } = await bundleKiosk(without);
    expect(problems).toEqual([]);
    const page = artifacts.find(({ path }) => path.endsWith('index.html'));
    const count = (html: string) => html.split('class="take"').length;
    expect(count(text(page as KioskFile))).toBe(count(html) - 2);
  });

  test('a link that was not found is not reported again: who looked it up has reported it', async () => {
    expect(await codes(withTopics(([first, ...rest]) => [{ ...first, link: 'none' } as never, ...rest]))).not.toContain('unknown-rule');
  });

  test('a label that the project does not name is said in the words of each language', async () => {
    const { home: _, ...labels } = input.kiosk.data.labels;
    const { problems, artifacts } = await bundleKiosk({ ...input, kiosk: { ...input.kiosk, data: { ...input.kiosk.data, labels } } });
    expect(problems).toEqual([]);
    const page = text(artifacts.find(({ path }) => path.endsWith('index.html')) as KioskFile);
    expect(page).toContain(KAZAKH_WORDS.labels.home);
    expect(page).toContain(RUSSIAN_WORDS.labels.home);
  });

  const labelled = (change: (labels: typeof input.kiosk.data.labels) => typeof input.kiosk.data.labels) =>
    bundleKiosk({ ...input, kiosk: { ...input.kiosk, data: { ...input.kiosk.data, labels: change(input.kiosk.data.labels) } } });
  const said = (problems: Awaited<ReturnType<typeof bundleKiosk>>['problems']) =>
    inEnglish(problems).map(({ code, message, fix }) => `${code} ${/"(\w+)"/.exec(message)?.[1]} | ${fix}`);

  test.each([
    ['prevStep', 'prevSetp'],
    ['qrSaid', 'qrsaid'],
    ['countdown', 'countDwon'],
    ['uptime', 'upTime'],
    ['page', 'pge'],
  ])('a label whose name is misspelled, %s as %s, is reported once, with the name that is meant', async (name, typed) => {
    const { problems } = await labelled(({ [name]: label, ...labels }) => ({ ...labels, [typed]: label as never }));
    expect(said(problems)).toEqual([`unknown-field ${typed} | write "${name}:" in its place`]);
  });

  test('a label of which nothing is known is reported, and hides none that is missing', async () => {
    const { problems } = await labelled(({ home, ...labels }) => ({ ...labels, weather: home as never, homes: home as never }));
    expect(said(problems)).toEqual(['unknown-field weather | take it out', 'unknown-field homes | write "home:" in its place']);
    const twice = await labelled((labels) => ({ ...labels, prevStepp: labels['prevStep'] as never }));
    expect(said(twice.problems)).toEqual(['unknown-field prevStepp | take it out: "prevStep" is there']);
  });

  test('a notice that ends before it begins, or on a day that does not exist, is reported', async () => {
    const notice = { id: 'n', level: 'info', title: { kk: 'а', ru: 'а' } } as const;
    const data = [
      { ...notice, from: '2026-11-23 14:00', until: '2026-11-23 13:00' },
      { ...notice, from: '2026-02-30 14:00', until: '2026-11-23 13:00' },
    ];
    expect(await codes({ ...input, notices: { ...input.notices, data } })).toEqual(['bad-moment', 'bad-moment']);
  });

  test('an icon or a character of a template that nobody has drawn is reported there', async () => {
    const { icon } = input.assets;
    const without = await bundleKiosk({
      ...input,
      assets: { ...input.assets, icon: (name) => (name === 'house' ? undefined : icon(name)) },
    });
    expect(without.problems.map(({ code, where }) => `${code} ${where.file.replace(/[a-z-]+\.hbs$/, '*.hbs')}`)).toEqual([
      'unknown-icon kiosk/*.hbs',
    ]);
    const templates = { ...input.assets.templates, top: `${input.assets.templates['top']}漢` };
    const foreign = await bundleKiosk({ ...input, assets: { ...input.assets, templates } });
    expect(foreign.problems.map(({ code, where }) => `${code} ${where.file}`)).toEqual(['missing-glyph kiosk/top.hbs']);
  });

  test('an icon or a character of content that nobody has drawn is left to the check of content, which knows its place', async () => {
    expect(await codes(withTopics((topics) => topics.map((topic) => ({ ...topic, icon: 'no-such-icon' }))))).toEqual([]);
    expect(await codes({ ...input, centers: input.centers.map((center) => ({ ...center, name: inBoth('漢', 'а') })) })).toEqual([]);
  });

  test('a template that asks for a name that does not exist is reported, never set empty', async () => {
    const templates = { ...input.assets.templates, top: '{{no-such-thing}}' };
    expect(await codes({ ...input, assets: { ...input.assets, templates } })).toEqual(['broken-template']);
  });

  test('a template that cannot be read is reported with its file and line, one that asks for an unknown label as well', async () => {
    const withTop = (top: string) => bundleKiosk({ ...input, assets: { ...input.assets, templates: { ...input.assets.templates, top } } });
    expect((await withTop('<p>\n{{#if}</p>')).problems.map(({ code, where }) => [code, where])).toEqual([
      ['broken-template', { file: 'kiosk/top.hbs', line: 2 }],
    ]);
    expect((await withTop('{{label "kk" "nobody"}}')).problems.map(({ code }) => code)).toEqual(['broken-template']);
  });

  test('a fault of the program while it sets the page is no fault of a template', async () => {
    const broken = { ...input.posters[0], blocks: input.posters[0]?.blocks } as never;
    const project = {
      ...input.project,
      get name(): never {
        throw new TypeError('a bug');
      },
    };
    await expect(bundleKiosk({ ...input, posters: [broken, ...input.posters.slice(1)], project })).rejects.toThrow(TypeError);
  });
});
