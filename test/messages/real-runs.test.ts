import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { PROBLEM_CODES } from '../../src/problem-codes/problem-codes.js';
import { type Ended, runHere } from '../cli/run-taqta.js';
import { swap } from '../content-folder.js';
import { change, DAY, releasedFolder } from '../stories/released-folder.js';
import { leftOver } from './left-over.js';

const CHANGED = '2026-12-01';

/** A phone that is another one later, walls on which the former edition hangs, and words that wait for approval. */
async function changedFolder(): Promise<{ readonly content: string; readonly out: string }> {
  const folders = await releasedFolder();
  await change(folders.content, {
    'rules/facts.yaml': (text) => text.replace(/1414/g, '1415'),
    'walls.csv': () => 'center;wall;poster;size;copies;edition\nsample;Зал;complaint;a4;2;complaint-1\nsample;Есік;second;a4;1;second-1\n',
    'posters/second.yaml': swap('review: { kk: official, ru: official }', 'review: { kk: draft, ru: official }'),
  });
  return folders;
}

/** Names of a content folder, which are its own: ids, keys of its rules, centers and screens, and codes of editions. */
async function namesIn(content: string): Promise<ReadonlySet<string>> {
  const files = (await readdir(content, { recursive: true })).filter((file) => file.endsWith('.yaml'));
  const found = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(content, file), 'utf8');
      const ids = [...text.matchAll(/\b(?:id|code): "?([\w-]+)/g)].map(([, id = '']) => id);
      const keys = file.startsWith('rules') || /^(centers|screens)/.test(file) ? Object.keys(parse(text) ?? {}) : [];
      return [...ids, ...keys];
    }),
  );
  return new Set(found.flat());
}

/** The languages, the codes of problems, and the name under which the screen stands beside the posters. */
const TYPED = new Set(['kk', 'ru', 'en', 'kiosk', ...Object.keys(PROBLEM_CODES)]);

/** English words of what a command said, to people and in its steps, without those that are typed. */
function englishIn({ stdout, stderr }: Ended, names: ReadonlySet<string>): readonly string[] {
  const words = `${stdout}\n${stderr}`.split(/(?<=[\s:(,;«/])|(?=[\s:,;)»…/])/);
  // An edition is called by its poster and its number.
  return leftOver(words.filter((word) => !names.has(word.replace(/-\d+$/, '')) && !TYPED.has(word)).join(''));
}

test.each(['ru', 'kk'] as const)(
  'A run in %s says no English word',
  async (language) => {
    const { content, out } = await changedFolder();
    const names = await namesIn(content);
    const runs: Readonly<Record<string, readonly string[]>> = {
      build: ['--out', out],
      check: ['--verbose'],
      impact: ['--against', 'complaint-1', '--out', join(out, 'impact')],
      reprint: [],
      review: [],
      verify: [join(out, 'releases', DAY, 'posters/complaint-a4.pdf')],
      release: ['--by', 'А. Б.', '--dry-run', '--out', out],
    };
    for (const [command, flags] of Object.entries(runs)) {
      const ended = await runHere([command, ...flags, '--content', content, '--as-of', CHANGED], { language });
      expect.soft(englishIn(ended, names), command).toEqual([]);
    }
    const english = await runHere(['reprint', '--content', content, '--as-of', CHANGED]);
    expect(englishIn(english, names)).toContain('released');
  },
  120_000,
);
