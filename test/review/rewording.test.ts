import { describe, expect, test } from 'vitest';
import { daysOf } from '../../src/day/days.js';
import { approve, changedContent as withTexts } from '../../src/review/approve.js';
import type { Half } from '../../src/review/half.js';
import { type Rewording, rewordingOf } from '../../src/review/rewording.js';
import { writeReviews } from '../../src/review/write-reviews.js';
import { swap } from '../content-folder.js';
import { inEnglish } from '../in-english.js';
import { changedContent, SHIPPED } from '../poster/composing.js';
import { NOW } from '../sheets.js';
import { halfOf, halvesOf, sourceOf } from './reviewing.js';

function reworded(half: Half, words: string, content = SHIPPED): Rewording {
  const found = rewordingOf(content, NOW, half, words);
  if (!('texts' in found)) throw new Error(inEnglish(found.found));
  return found;
}

/** Lines of a text that another one has not. */
const others = (one: string, other: string) => one.split('\n').filter((line) => !other.split('\n').includes(line));

describe('words that were corrected in a table', () => {
  const all = halvesOf(SHIPPED);

  test('become the draft: words and review change, and no other line', () => {
    const half = halfOf(all, 'rights/full-information', 'ru');
    const words = half.words.replace(/^(\S+) /, '$1 действительно ');
    const { texts, problems } = approve(daysOf(SHIPPED), all, [reworded(half, words)], NOW);
    expect(problems).toEqual([]);
    const [file, text] = [...texts][0] ?? ['', ''];
    expect(file).toBe('posters/rights.yaml');
    const before = sourceOf(SHIPPED, half).text;
    expect(others(text, before).join('\n')).toContain('действительно');
    expect(others(text, before)).toHaveLength(1);
    expect(halfOf(halvesOf(withTexts(SHIPPED, texts)), half.id, 'ru')).toMatchObject({ words, standing: { kind: 'draft' } });
  });

  test('stand on a slide', () => {
    const half = halfOf(all, 'rights/where-to-ask/screen/2', 'ru');
    const { texts, problems } = approve(daysOf(SHIPPED), all, [reworded(half, half.words.replace('можно получить', 'дают'))], NOW);
    expect(problems).toEqual([]);
    const text = texts.get('posters/rights.yaml') ?? '';
    expect(others(text, sourceOf(SHIPPED, half).text).map((line) => line.trim())).toEqual([
      'Информацию дают по телефону *{{phone "contact-centre-phone"}}*',
    ]);
  });

  test('take an approval away, also one over lines, and leave that of the other language', async () => {
    const approved = (words: string) => `\n      approved:\n        by: A. Editor\n        on: 2026-01-31\n        words: "${words}"\n`;
    const [kk, ru] = [halfOf(all, 'rights/title', 'kk'), halfOf(all, 'rights/title', 'ru')];
    const review = `review:\n    kk:${approved(kk.fingerprint)}    ru:${approved(ru.fingerprint)}`;
    const content = await changedContent({ 'posters/rights.yaml': swap('review: { kk: draft, ru: draft }\n', review) });
    const before = halvesOf(content);
    const half = halfOf(before, 'rights/title', 'ru');
    expect(half.standing.kind).toBe('approved');
    const { texts, problems } = approve(daysOf(content), before, [reworded(half, `${half.words} населения`, content)], NOW);
    expect(problems).toEqual([]);
    expect(texts.get('posters/rights.yaml')).toContain(`    kk:${approved(kk.fingerprint)}    ru: draft\n`);
    const after = halvesOf(withTexts(content, texts));
    expect(['kk', 'ru'].map((language) => halfOf(after, 'rights/title', language as 'kk').standing.kind)).toEqual(['approved', 'draft']);
  });

  test('are not taken where a comment would go with the approval', async () => {
    const review =
      'review:\n    kk: draft\n    ru:\n      # in her absence\n      approved: { by: A. Editor, on: 2026-01-31, words: "3f9c2a71b0de" }\n';
    const content = await changedContent({ 'posters/rights.yaml': swap('review: { kk: draft, ru: draft }\n', review) });
    const half = halfOf(halvesOf(content), 'rights/title', 'ru');
    const found = approve(daysOf(content), halvesOf(content), [reworded(half, `${half.words} населения`, content)], NOW);
    expect([found.texts.size, found.problems.map(({ code }) => code)]).toEqual([0, ['unwritable-review']]);
  });
});

describe('words are written', () => {
  const labelled = (written: string) =>
    changedContent({
      'kiosk.yaml': swap('home: { text: { kk: "Басты бет", ru: "Главная" }', `home: { text: { kk: "Басты бет", ru: ${written} }`),
    });
  const written = async (as: string, words: string) => {
    const content = await labelled(as);
    const half = halfOf(halvesOf(content), 'kiosk/labels/home', 'ru');
    const { text, problems } = writeReviews(content.kiosk.source, [reworded(half, words, content)], content.languages, () => []);
    expect(problems).toEqual([]);
    return /home: \{ text: \{ kk: "Басты бет", ru: (.*?) \}, review/.exec(text)?.[1];
  };

  test.each([
    ['between double quotation marks', '"Главная"', 'На «главную» \\ "начало"', '"На «главную» \\\\ \\"начало\\""'],
    ['between single ones', "'Главная'", "Главная '24'", "'Главная ''24'''"],
    ['without any', 'Главная', 'Главная страница', 'Главная страница'],
    ['in marks where they are needed now', 'Главная', 'Главная: начало, первая', '"Главная: начало, первая"'],
    ['anew where signs had been left out', '"Глав\u00ADная"', 'Главная страница', 'Главная страница'],
  ])('%s', async (_, as, words, result) => {
    expect(await written(as, words)).toBe(result);
  });

  test('into a folded text, whose lines stay short', () => {
    const half = halfOf(halvesOf(SHIPPED), 'rights/equal-access', 'ru');
    const words = half.words.replace('при получении', 'при получении всех и каждой из оказываемых в каждом центре');
    const source = sourceOf(SHIPPED, half);
    const { text } = writeReviews(source, [reworded(half, words)], SHIPPED.languages, () => []);
    const fresh = others(text, source.text);
    expect(fresh.length).toBeGreaterThan(0);
    expect(fresh.length).toBeLessThan(3);
    for (const line of fresh) expect(line.length).toBeLessThanOrEqual(120);
    for (const line of fresh) expect(line).toMatch(/^ {16}\S/);
  });
});

/* The generator: in each half of the shipped content a word is put in, left out or exchanged at some place. */
test('every half of the shipped content can have other words, or says why not, and nothing but its text and review changes', () => {
  let state = 20_261_126;
  const next = (most: number): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * most);
  };
  const all = halvesOf(SHIPPED);
  const refused: string[] = [];
  const taken = all.flatMap((half): readonly Rewording[] => {
    const words = half.words.split(' ');
    const [at, way] = [next(words.length), next(3)];
    words.splice(at, way === 0 ? 0 : 1, ...(way === 1 && words.length > 1 ? [] : ['иначе,']));
    const found = rewordingOf(SHIPPED, NOW, half, words.join(' '));
    if ('texts' in found) return [found];
    refused.push(inEnglish(found.found));
    return [];
  });
  expect(taken.length).toBeGreaterThan(all.length * 0.7);
  for (const found of refused) expect(found).toMatch(/^the words of \{\{.*\}\} changed$|mark of the key phrase|braces/);
  const { texts, problems } = approve(daysOf(SHIPPED), all, taken, NOW);
  expect(problems).toEqual([]);
  const comments = (text = '') => text.split('\n').filter((line) => line.includes('#'));
  for (const { source } of [SHIPPED.kiosk, ...SHIPPED.posters]) {
    expect(comments(texts.get(source.file)).length).toBe(comments(source.text).length);
    expect(Math.abs((texts.get(source.file) ?? '').split('\n').length - source.text.split('\n').length)).toBeLessThan(taken.length / 4);
  }
});
