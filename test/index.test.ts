import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as library from '../src/index.js';

const source = join(import.meta.dirname, '..', 'src');

/** The files that declare what a caller gives and gets. */
const FILES = [
  'index.ts',
  'problem.ts',
  'output/run.ts',
  ...['centers', 'edition', 'impact', 'init', 'merge', 'new-poster', 'proof', 'reprint', 'review', 'verify'].map(
    (name) => `stories/${name}.ts`,
  ),
];

interface Field {
  readonly name: string;
  readonly documented: boolean;
}

/** The fields of the options and reports that a file exports, and whether a comment stands over each, or over the one before it that it goes with. */
function fieldsIn(text: string): readonly Field[] {
  const bodies = [...text.matchAll(/^export interface (\w*(?:Options|Report|Defaults|Reported|Step|File))\b[^{]*\{\n([\s\S]*?)\n\}/gm)];
  return bodies.flatMap(([, owner, body = '']) => {
    const lines = body.split('\n');
    return lines.flatMap((line, index) => {
      const name = /^ {2}(?:readonly )?(\w+)[?(:]/.exec(line)?.[1];
      if (name === undefined) return [];
      const before = lines.slice(0, index).findLast((each) => !/^ {2}(?:readonly )?\w+[?(:]/.test(each)) ?? '';
      return [{ name: `${owner}.${name}`, documented: /\*\/$/.test(before) }];
    });
  });
}

test('every option and every part of a report says what it is', async () => {
  const fields = (await Promise.all(FILES.map((file) => readFile(join(source, file), 'utf8')))).flatMap(fieldsIn);
  expect(fields.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Defaults.signal', 'RunReport.posters', 'ReleaseOptions.by', 'Reported.problems']),
  );
  expect(fields.filter(({ documented }) => !documented)).toEqual([]);
});

test('and one that does not is found', () => {
  const text = 'export interface XOptions extends Y {\n  readonly bare: string;\n  /** What it is. */\n  readonly said?: string;\n}\n';
  expect(fieldsIn(text)).toEqual([
    { name: 'XOptions.bare', documented: false },
    { name: 'XOptions.said', documented: true },
  ]);
});

test('what a command does, the library does', () => {
  const functions = Object.entries(library).filter(([, value]) => typeof value === 'function' && !/^class/.test(String(value)));
  const commands = [
    'build',
    'check',
    'review',
    'takeReviews',
    'impact',
    'release',
    'rebuildEdition',
    'reprint',
    'reprintCopies',
    'verify',
    'proof',
    'init',
    'newPoster',
    'readCenters',
    'batch',
    'merge',
  ];
  expect(functions.map(([name]) => name).sort()).toEqual([...commands, 'dayInKazakhstan', 'hasErrors', 'parseDate', 'say'].sort());
});
