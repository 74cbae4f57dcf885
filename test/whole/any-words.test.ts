import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Form, openPress, type Press } from '../../bench/fuzz/press.js';
import type { Problem } from '../../src/problem.js';
import { type Change, contentFolder, swap } from '../content-folder.js';
import { inEnglish } from '../in-english.js';
import { OK } from '../projects/broken-project.js';

/* What an editor may type, on finished sheets: taken, or reported at its place. */

const POSTER = 'posters/complaint.yaml';
const OFFICE: Form = { size: 'a4', variant: 'office' };

let press: Press;
beforeAll(async () => {
  press = await openPress(join(import.meta.dirname, '..', '..'));
});

/** What is reported of the small folder with another poster or other rules, its sheet painted and read back. */
async function reported(changes: Readonly<Record<string, Change>>, form = OFFICE): Promise<readonly Problem[]> {
  const { content, posters, problems } = await press.read(await contentFolder(changes, OK));
  const errors = problems.filter(({ severity }) => severity === 'error');
  const [poster] = posters;
  if (errors.length > 0 || !poster || !content) return errors;
  return (await press.print(poster, content, form)).problems;
}

const places = (problems: readonly Problem[]) => problems.map(({ code, where }) => `${code} ${where.file}:${where.line}`);

const inDesign = (design: string) => swap('design: list', `design: ${design}`);
const titled = (kk: string, ru: string) =>
  swap('{ kk: "*ШАҒЫМ*", ru: "*ЖАЛОБА*" }', `{ kk: ${JSON.stringify(kk)}, ru: ${JSON.stringify(ru)} }`);
const both =
  (...changes: readonly Change[]): Change =>
  (text) =>
    changes.reduce((words, change) => String(change(words)), text);

describe('a title', () => {
  const TITLES = [
    ['*ЭЦҚ-ны* 5 қадамда қалай алуға болады', 'Как получить *ЭЦП* за 5 шагов'],
    ['*5 қадам*', '*5 шагов*'],
  ] as const;

  it.each(TITLES.flatMap((title) => ['list', 'procedure', 'steps', 'banner'].map((design) => [...title, design] as const)))(
    '«%s» / «%s» is taken by the design %s, its languages level and clear of the sun',
    async (kk, ru, design) => {
      expect(await reported({ [POSTER]: both(titled(kk, ru), inDesign(design)) })).toEqual([]);
    },
  );

  it('that is bold as a whole beside one that is bold in part is reported at its place; marked alike it is taken', async () => {
    const found = await reported({ [POSTER]: titled('*Шағым*', '*Жалоба* на услугу') });
    expect(places(found)).toEqual([`language-order ${POSTER}:8`]);
    expect(inEnglish(found[0]?.fix)).toBe('mark all of the title in every language, or a part of it in every language');
    expect(await reported({ [POSTER]: titled('*Шағым*', '*Жалоба на услугу*') })).toEqual([]);
    expect(await reported({ [POSTER]: titled('*Шағым* беру', '*Жалоба* на услугу') })).toEqual([]);
  });

  it.each([
    ['15,000 hyphens', 'а-'.repeat(15_000)],
    ['50,000 words', 'сөз '.repeat(50_000)],
    ['a word of 5,001 letters', 'а'.repeat(5001)],
  ])('of %s is reported at its place alone', async (_, words) => {
    expect(places(await reported({ [POSTER]: titled(words, '*ЖАЛОБА*') }))).toEqual([`wrong-value ${POSTER}:8`]);
  });

  it('with a word of 4,000 letters is reported at its place, with the letters that fit', async () => {
    const found = await reported({ [POSTER]: titled('*ШАҒЫМ*', `*ЖАЛОБА* ${'б'.repeat(4000)}`) });
    const wide = found.filter(({ message }) => inEnglish(message).includes('wider than its column'));
    expect(places(wide)).toEqual([`text-overflow ${POSTER}:8`]);
    expect(inEnglish(wide[0]?.message)).toContain('of 4000 characters');
    expect(inEnglish(wide[0]?.fix)).toMatch(/^write it with \d\d characters or fewer between two spaces$/);
  });

  it('with key words too long for their column is reported, not set in type that nobody can read', async () => {
    const found = await reported({ [POSTER]: titled(`*${'ШАҒЫМ'.repeat(20)}*`, '*ЖАЛОБА*') });
    expect(places(found)).toEqual([`text-overflow ${POSTER}:8`]);
  });
});

describe('an address', () => {
  const leading = (path: string): Change =>
    swap('{ url: "https://egov.kz", words: egov.kz', `{ url: "https://egov.kz/${path}", words: "egov.kz/${path}"`);
  const long = 'services/'.repeat(20).slice(0, 94);

  it('of 110 letters is taken by a banner with its code', async () => {
    expect(await reported({ [POSTER]: inDesign('banner'), 'rules/facts.yaml': leading(long) })).toEqual([]);
  });

  it.each(['list', 'banner'])('of a part that no column holds is reported with what fits, in the design %s', async (design) => {
    const found = await reported({ [POSTER]: inDesign(design), 'rules/facts.yaml': leading('a'.repeat(90)) });
    expect(found.map(({ code }) => code)).toEqual(['text-overflow']);
    expect(inEnglish(found[0]?.fix)).toMatch(/\d\d characters or fewer/);
  });
});

describe('a block', () => {
  const BROWSER = '  - { kind: browser, link: other, section: center-name }\n';
  const OTHER = 'other:\n  kind: link\n  versions:\n    - { url: "https://eotinish.kz", words: eotinish.kz, confidence: A }\n';
  const withOther: Change = (text) => `${text}\n${OTHER}`;

  it('of a browser needs no code of its address beside the code of another one', async () => {
    const poster: Change = (text) => text.replace('  - kind: note', `${BROWSER}  - kind: note`);
    expect(await reported({ [POSTER]: poster, 'rules/facts.yaml': withOther })).toEqual([]);
  });

  it('that stands on two sheets with the same words is heard on each', async () => {
    const poster: Change = (text) =>
      `${text.replace('icon: megaphone', 'icon: megaphone\nsheets: 2')}${BROWSER}  - { kind: browser, link: other, section: center-name, sheet: 2 }\n`;
    expect(await reported({ [POSTER]: poster, 'rules/facts.yaml': withOther })).toEqual([]);
  });

  it.each(['large-print', 'gray'] as const)('of a promise that goes on over a page stays on its bar, %s', async (variant) => {
    const long = (word: string) => Array.from({ length: 45 }, (_, at) => (at % 2 ? word : `${word}лар`)).join(' ');
    const promise = `  - kind: promise\n    id: promise\n    text: { kk: ${long('қызмет')}, ru: ${long('услуга')} }\n`;
    const poster: Change = (text) => text.replace('blocks:\n', `blocks:\n${promise}`);
    expect(await reported({ [POSTER]: poster }, { size: 'a5', variant })).toEqual([]);
  });
});

it('A poster in large print may take one sheet in a language and several in another, which alone counts them', async () => {
  const long = (word: string, times: number) => Array.from({ length: times }, (_, at) => (at % 2 ? word : `${word}лар`)).join(' ');
  const note = `  - kind: note\n    id: uneven\n    text: { kk: ${long('қызмет', 4)}, ru: ${long('услуга', 90)} }\n`;
  const poster: Change = (text) => text.replace('blocks:\n', `blocks:\n${note}`);
  expect(await reported({ [POSTER]: poster }, { size: 'a4', variant: 'large-print' })).toEqual([]);
});

describe('a QR code', () => {
  it.each(['office', 'large-print'] as const)('stands with the last step of a block of steps, %s', async (variant) => {
    const steps = swap('kind: list\n', 'kind: steps\n    qr: portal\n');
    expect(await reported({ [POSTER]: both(inDesign('steps'), steps) }, { size: 'a4', variant })).toEqual([]);
  });
});

it('An id of 300 letters is reported: files are called by it', async () => {
  const found = await reported({ [POSTER]: swap('id: complaint', `id: ${'a'.repeat(300)}`) });
  expect(places(found)).toContain(`wrong-value ${POSTER}:1`);
});

describe('a list', () => {
  const items = (count: number) =>
    Array.from({ length: count }, (_, at) => `      - { id: i${at}, text: { kk: сөз, ru: слово } }\n`).join('');
  const listed =
    (count: number): Change =>
    (text) =>
      text.replace(/ {6}- id: review[\s\S]* {2}- kind: note/, `${items(count)}  - kind: note`);

  it('of 15 short entries is taken', async () => {
    expect(await reported({ [POSTER]: listed(15) })).toEqual([]);
  });

  it('of more entries than a sheet holds is reported with how many to take out, since no shorter words would do', async () => {
    const [problem, ...others] = await reported({ [POSTER]: listed(40) });
    expect(others).toEqual([]);
    expect(inEnglish(problem?.message)).toMatch(
      /^sheet 1 of 1: «.+; the sheet holds \d+ mm of text, and 42 texts take \d+ mm even where each is one line/,
    );
    const out = Number(/^take about (\d+) of them out, or set "sheets: 2"/.exec(inEnglish(problem?.fix) ?? '')?.[1]);
    expect(await reported({ [POSTER]: listed(40 - out) })).toEqual([]);
  });
});
