import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/hash.js';
import { readManifest } from '../../src/output/manifest.js';
import { temporaryFolder } from '../temporary-folder.js';
import { HEAD, makeOutput } from './make-output.js';
import { textJob } from './text-job.js';

test('the manifest names each file with its hash, poster, size, day and inputs, and reads back as it was written', async () => {
  const out = join(await temporaryFolder(), 'output');
  const job = {
    ...textJob('poster/rights/a4', 'posters/rights-a4.pdf', 'one'),
    about: { poster: 'rights', center: 'samal', size: 'a4' } as const,
  };
  await makeOutput(out, [job]);
  const found = await readManifest(out);
  if (found.kind !== 'ours' || !found.manifest) throw new Error('no manifest');
  expect(found.manifest.files).toEqual([
    {
      path: 'posters/rights-a4.pdf',
      bytes: 3,
      sha256: sha256('one'),
      job: 'poster/rights/a4',
      poster: 'rights',
      center: 'samal',
      size: 'a4',
      asOf: '2026-11-22',
      inputs: job.inputs,
    },
  ]);
  expect(JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8'))).toEqual(found.manifest);
});

test('two runs in any order of jobs write the same manifest, byte for byte', async () => {
  const folder = await temporaryFolder();
  const jobs = () => [textJob('b', 'b.pdf', 'two'), textJob('a', 'a.pdf', 'one')];
  await makeOutput(join(folder, 'x'), jobs());
  await makeOutput(join(folder, 'y'), jobs().reverse());
  expect(await readFile(join(folder, 'y', 'manifest.json'))).toEqual(await readFile(join(folder, 'x', 'manifest.json')));
});

test.each([
  ['a path that leaves the folder', { path: '../secret' }],
  ['a hash that is none', { sha256: 'abc' }],
])('a manifest with %s is not believed', async (_name, change) => {
  const out = join(await temporaryFolder(), 'output');
  await makeOutput(out, [textJob('a', 'a.pdf', 'one')]);
  const path = join(out, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  Object.assign(manifest.files[0], change);
  await writeFile(path, JSON.stringify(manifest));
  expect(await readManifest(out)).toEqual({ kind: 'ours', paths: [manifest.files[0].path] });
  const again = textJob('a', 'a.pdf', 'one');
  await makeOutput(out, [again], HEAD);
  expect(again.times).toBe(1);
});

test('of a manifest in an earlier form it is known which files are ours', async () => {
  const out = join(await temporaryFolder(), 'output');
  await makeOutput(out, [textJob('a', 'a.pdf', 'one')]);
  const { format: _, ...earlier } = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8'));
  await writeFile(join(out, 'manifest.json'), JSON.stringify(earlier));
  expect(await readManifest(out)).toEqual({ kind: 'ours', paths: ['a.pdf'] });
});

test('the manifest of another program, such as a web app, is not ours', async () => {
  const out = await temporaryFolder();
  await writeFile(join(out, 'manifest.json'), '{"name":"A shop","start_url":"/"}');
  expect(await readManifest(out)).toEqual({ kind: 'foreign' });
});
