import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recordedFolder } from '../content/media-folder.js';
import { SEVEN } from '../impact/example-change.js';
import { temporaryFolder } from '../temporary-folder.js';
import { answerOf, runHere, runTaqta } from './run-taqta.js';

/** 23 November 2026 in Kazakhstan, whenever the test runs. */
const env = { SOURCE_DATE_EPOCH: '1795395600' };

test('an impact is one object for programs, with the page where it was asked for', async () => {
  const page = join(await temporaryFolder(), 'approval', 'change.html');
  const words = ['impact', '--as-of', '2022-12-31', '--against', '2023-01-01', '--no-pictures', '--out', page, '--json'];
  const ended = await runTaqta(words, { env });
  const { result } = answerOf(ended);
  expect(ended.code).toBe(0);
  expect(result).toMatchObject({
    before: '2022-12-31',
    after: '2023-01-01',
    edition: null,
    page,
    posters: [{ id: 'complaint', change: 'changed', sheets: [1], fits: true, draft: true }],
    screen: [{ topic: 'complaint', parts: ['code', 'slides'], pages: [{ number: 2 }] }],
  });
  expect(await readFile(page, 'utf8')).toContain('<ins>eotinish.kz');
});

test('an impact for people names the posters, marks the words and ends with the page', async () => {
  const out = await temporaryFolder();
  const words = ['impact', '--as-of', '2022-12-31', '--against', '2023-01-01', '--no-pictures', '--out', out];
  const { code, stdout } = await runHere(words);
  expect(code).toBe(0);
  expect(stdout).toContain('complaint-online: dialog.egov.kz → eotinish.kz');
  expect(stdout).toMatch(/\n {2}QR code complaint-online\n {4}kk − \[dialog\.egov\.kz .*\n {4}kk \+ \[eotinish\.kz /);
  expect(stdout).toMatch(/1 poster changed, to be approved on .*2022-12-31--2023-01-01\.html\n$/);
  expect(existsSync(join(out, '2022-12-31--2023-01-01.html'))).toBe(true);
});

test('an impact names the recordings that say the former words, to people, on its page and to programs', async () => {
  const content = await recordedFolder({ audio: '{ kk: media/a.mp3 }' }, SEVEN);
  const page = join(await temporaryFolder(), 'change.html');
  const words = ['impact', '--content', content, '--as-of', '2027-01-01', '--against', '2026-12-01', '--no-pictures', '--out', page];
  const { stdout } = await runHere(words);
  expect(stdout).toContain(
    '\n  recording: media/a.mp3 (review, kk) says the former words, and the screen goes on playing it: nobody has written which words it says\n',
  );
  expect(await readFile(page, 'utf8')).toContain('media/a.mp3 <span class="name">review, kk</span>: <span lang="kk">экран әлі ойнатады');
  const { result } = answerOf(await runHere([...words, '--json']));
  expect(result).toMatchObject({
    posters: [{ recordings: [{ statement: 'review', language: 'kk', file: 'media/a.mp3', plays: true }] }],
  });
});

test('what is neither a day nor an edition, a day twice and an unknown flag are wrong usages that write nothing', async () => {
  const out = join(await temporaryFolder(), 'impact');
  for (const [flags, code] of [
    [['--against', 'yesterday'], 'unknown-edition'],
    [['--as-of', '2027-13-01'], 'bad-date'],
    [['--as-of', '2023-01-01', '--against', '2023-01-01'], 'same-day'],
    [['--colour'], 'wrong-usage'],
  ] as const) {
    const ended = await runHere(['impact', ...flags, '--out', out, '--json']);
    expect([ended.code, answerOf(ended).problems.map((problem) => problem.code)]).toEqual([2, [code]]);
  }
  expect(existsSync(out)).toBe(false);
});
