import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { chmod, mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { MOST_FILES } from '../../src/content/list-folder.js';
import { loadContent } from '../../src/content/load.js';
import { EXIT } from '../../src/problem.js';
import { contentFolder } from '../content-folder.js';
import { inEnglish } from '../in-english.js';
import { OK } from '../projects/broken-project.js';
import { temporaryFolder } from '../temporary-folder.js';

const folderWith = async (files: readonly string[]): Promise<string> => {
  const folder = await contentFolder({}, OK);
  for (const file of files) await writeFile(join(folder, file), 'id: new\n');
  return folder;
};

/** What is reported of a folder as «severity file: message | remedy». */
const reported = async (folder: string): Promise<readonly string[]> =>
  inEnglish((await loadContent(folder)).problems).map(
    ({ severity, where, message, fix }) => `${severity} ${where.file}: ${message} | ${fix}`,
  );

describe('A file under a name that nobody reads', () => {
  it.each([
    [
      'posters/new.yaml.txt',
      'error posters/new.yaml.txt: expected a name that ends in .yaml, found posters/new.yaml.txt: nobody reads it | rename it to posters/new.yaml,',
    ],
    [
      'posters/new.YAML',
      'error posters/new.YAML: expected a name that ends in .yaml, found posters/new.YAML: nobody reads it | rename it to posters/new.yaml,',
    ],
    ['rules/terms.yml.docx', 'error rules/terms.yml.docx: expected a name that ends in .yaml'],
    ['posters/notes.docx', 'warning posters/notes.docx: expected files that end in .yaml in posters/'],
    ['new.yaml', 'error new.yaml: expected one of project.yaml'],
    ['Scan0001.pdf', 'warning Scan0001.pdf: expected one of project.yaml'],
  ])('is reported: %s', async (file, expected) => {
    expect(await reported(await folderWith([file]))).toEqual([expect.stringContaining(expected)]);
  });

  it.each([
    ['project.yaml', 'Project.YAML'],
    ['glossary.yaml', 'glossary.yml'],
    ['kiosk.yaml', 'kiosk.yaml.txt'],
    ['posters', 'Posters'],
    ['rules', 'RULES'],
  ])('is named in the place of the file that is missed: %s', async (name, other) => {
    const folder = await contentFolder({}, OK);
    await rename(join(folder, name), join(folder, other));
    expect(await reported(folder)).toEqual([
      `error ${other}: expected the name ${name}, found ${other}: nobody reads it | rename it to ${name}`,
    ]);
  });

  it('is passed over where a system or a program has left it, or where it says what the folder is', async () => {
    const left = [
      '._rights.yaml',
      '.DS_Store',
      'Thumbs.db',
      'desktop.ini',
      '~$rights.yaml',
      'rights.yaml~',
      '#rights.yaml#',
      'README.md',
      'LICENSE',
    ];
    const folder = await folderWith(left.flatMap((name) => [name, `posters/${name}`, `rules/${name}`]));
    await mkdir(join(folder, '.git'));
    await writeFile(join(folder, 'posters/._rights.yaml'), new Uint8Array([0, 5, 0x16, 7, 0xff]));
    expect(await reported(folder)).toEqual([]);
  });

  it('is one of many, of which the first are named and the others counted', async () => {
    const folder = await folderWith(Array.from({ length: 300 }, (_, number) => `posters/${1000 + number}.jpg`));
    const found = await reported(folder);
    expect(found).toHaveLength(21);
    expect(found.at(-1)).toContain('nor 279 more');
  });
});

describe('The name of a file', () => {
  it('may be composed in any way, in letters of any script', async () => {
    const folder = await contentFolder({}, OK);
    const name = 'Қызмет көрсету й ё.yaml';
    for (const form of ['NFC', 'NFD'] as const) {
      await rename(join(folder, 'posters/complaint.yaml'), join(folder, 'posters', name.normalize(form)));
      const { content, problems } = await loadContent(folder);
      expect(problems).toEqual([]);
      expect(content?.posters.map(({ source }) => source.file)).toEqual([`posters/${name.normalize(form)}`]);
      await rename(join(folder, 'posters', name.normalize(form)), join(folder, 'posters/complaint.yaml'));
    }
  });

  it.skipIf(process.platform !== 'linux')('is reported where its bytes are no letters, or letters that nobody sees', async () => {
    const folder = await contentFolder({}, OK);
    const path = Buffer.concat([Buffer.from(join(folder, 'posters/')), Buffer.from([0xcf, 0xf0]), Buffer.from('.yaml')]);
    await writeFile(path, 'id: new\n');
    await writeFile(join(folder, 'posters/a\nb\u001b[31m.yaml'), 'id: new\n');
    expect(await reported(folder)).toEqual([
      expect.stringContaining('error posters/a\ufffdb\ufffd[31m.yaml: expected a name of letters that every system can write'),
      expect.stringContaining('error posters/\ufffd\ufffd.yaml: expected a name of letters that every system can write'),
    ]);
  });
});

describe('What bears the name of a file and is none', () => {
  it.skipIf(process.platform === 'win32')('is reported and never opened: a pipe, a socket, a folder, a link to nowhere', async () => {
    const folder = await contentFolder({}, OK);
    execFileSync('mkfifo', [join(folder, 'posters/pipe.yaml')]);
    const server = createServer();
    await new Promise<void>((ready) => server.listen(join(folder, 'posters/sock.yaml'), ready));
    onTestFinished(() => void server.close());
    await mkdir(join(folder, 'posters/dir.yaml'));
    await symlink(join(folder, 'nowhere'), join(folder, 'posters/link.yaml'));
    await rm(join(folder, 'glossary.yaml'));
    execFileSync('mkfifo', [join(folder, 'glossary.yaml')]);
    expect((await reported(folder)).map((line) => line.replace(/ \|.*/, ''))).toEqual([
      'error glossary.yaml: expected glossary.yaml to be a plain file, found a pipe, a socket or a device',
      'error posters/dir.yaml: expected posters/dir.yaml to be a plain file, found a folder',
      'error posters/link.yaml: expected posters/link.yaml to be a plain file, found a link',
      'error posters/pipe.yaml: expected posters/pipe.yaml to be a plain file, found a pipe, a socket or a device',
      'error posters/sock.yaml: expected posters/sock.yaml to be a plain file, found a pipe, a socket or a device',
    ]);
  });

  it.each([
    ['PK\u0003\u0004', 'a file of Word, Excel or another office program'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'a file of an old Word or Excel'],
    ['{\\rtf1 x}', 'a file of a word processor'],
    ['%PDF-1.7', 'a PDF'],
    ['\xff\xd8\xff\xe0', 'a picture'],
    ['\x89PNG\r\n', 'a picture'],
    ['\xff\xfei\0d\0', 'text in UTF-16'],
    ['\xcf\xf0\xe0\xe2\xe0', 'other bytes'],
  ])('is reported by what it is: %j', async (head, found) => {
    const folder = await contentFolder({ 'posters/new.yaml': () => Buffer.from(`${head}`, 'latin1') }, OK);
    expect(await reported(folder)).toEqual([
      expect.stringMatching(new RegExp(`^error posters/new.yaml: expected text in UTF-8, found ${found}`)),
    ]);
  });
});

describe('A folder', () => {
  it.each([
    ['nothing in it', []],
    ['files of others in it', ['letter.docx', 'notes.txt', '.DS_Store']],
  ])('with %s is no content folder, which one report says', async (_, files) => {
    const folder = await temporaryFolder();
    for (const file of files) await writeFile(join(folder, file), 'x');
    const stop = await loadContent(folder).catch((fault: unknown) => fault);
    expect(inEnglish(stop)).toMatchObject({
      exitCode: EXIT.usage,
      problems: [
        {
          code: 'missing-content',
          message: expect.stringContaining('found one with none of its files'),
          fix: expect.stringContaining('taqta init'),
        },
      ],
    });
    await expect(loadContent(join(folder, files[0] ?? 'no'))).rejects.toMatchObject({ problems: [{ code: 'missing-content' }] });
  });

  it('that may not be listed is one report, and nothing is missed that it may hold', async ({ skip }) => {
    if (process.getuid?.() === 0 || process.platform === 'win32') skip('root may list every folder, and Windows has other rights');
    const folder = await contentFolder({}, OK);
    await chmod(join(folder, 'posters'), 0);
    onTestFinished(() => chmod(join(folder, 'posters'), 0o755));
    expect(await reported(folder)).toEqual([expect.stringContaining('error posters: expected posters to be readable')]);
  });
});

it('Ten thousand posters are reported before one of them is read', async () => {
  const folder = await contentFolder({}, OK);
  for (let number = 1; number <= 10_000; number += 1) writeFileSync(join(folder, `posters/${number}.yaml`), 'id: [');
  expect(await reported(folder)).toEqual([
    expect.stringContaining(`error posters: expected at most ${MOST_FILES} files in posters/, found 10001`),
  ]);
});
