import { symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/load.js';
import { contentHash } from '../../src/editions/content-hash.js';
import { compose } from '../../src/poster/compose.js';
import type { IsoDate } from '../../src/rules/date.js';
import { inEnglish } from '../in-english.js';
import { loadWithPicture, PLAN, photo, pictureFolder } from './picture-folder.js';

const DAY = '2026-11-22' as IsoDate;

const findings = ({ problems }: { readonly problems: Awaited<ReturnType<typeof loadContent>>['problems'] }) =>
  inEnglish(problems).map(
    ({ code, severity, where, message }) => `${severity} ${code} ${where.file}:${where.line}: ${message.split(', found ').at(-1)}`,
  );

const AT = 'posters/complaint.yaml:11';

describe('A picture that a poster names', () => {
  it('is measured, and is in the poster by its bytes', async () => {
    const { content, problems } = await loadWithPicture(
      'pictures/hall.jpg',
      { 'hall.jpg': await photo(600, 400) },
      '    credit: A. Ulgi\n',
    );
    expect(problems).toEqual([]);
    const [poster] = content ? compose(content, DAY).posters : [];
    expect(poster?.blocks[0]).toMatchObject({
      kind: 'picture',
      picture: {
        file: 'pictures/hall.jpg',
        kind: 'jpeg',
        width: 600,
        height: 400,
        fit: 'cover',
        focus: [0.5, 0.5],
        credit: { kk: 'A. Ulgi' },
      },
      alt: { id: 'hall' },
    });
  });

  it('moves what is said when its bytes change, and not when its file has another name', async () => {
    const hashOf = async (file: string, bytes: Uint8Array) => {
      const { content } = await loadWithPicture(`pictures/${file}`, { [file]: bytes });
      const [poster] = content ? compose(content, DAY).posters : [];
      return poster && contentHash(poster);
    };
    const [one, other] = [await photo(600, 400), await photo(601, 400)];
    const first = await hashOf('hall.jpg', one);
    expect(await hashOf('hall.jpg', other)).not.toBe(first);
    expect(await hashOf('lobby.jpg', one)).toBe(first);
  });

  it('is shown whole where it is a drawing, unless its block says otherwise; its focus may be in percent', async () => {
    const { content } = await loadWithPicture('pictures/plan.svg', { 'plan.svg': PLAN }, '    focus: [30%, 1]\n');
    const [poster] = content ? compose(content, DAY).posters : [];
    expect(poster?.blocks[0]).toMatchObject({ picture: { fit: 'contain', focus: [0.3, 1] } });
    for (const focus of ['[0.5]', '[2, 0]', '[120%, 0]', 'middle'])
      expect(findings(await loadWithPicture('pictures/plan.svg', { 'plan.svg': PLAN }, `    focus: ${focus}\n`))[0]).toMatch(
        /^error wrong-value/,
      );
  });

  it.each([
    ['../hall.jpg', 'media-place', '"../hall.jpg"'],
    ['pictures/../../hall.jpg', 'media-place', '"pictures/../../hall.jpg"'],
    ['/etc/hall.jpg', 'media-place', '"/etc/hall.jpg"'],
    ['media/hall.jpg', 'media-place', '"media/hall.jpg"'],
    ['https://a.kz/hall.jpg', 'media-place', '"https://a.kz/hall.jpg"'],
    ['pictures/other.jpg', 'missing-media', 'none'],
  ])('lies in pictures/ under its own name: %s', async (file, code, found) => {
    expect(findings(await loadWithPicture(file, {}))).toEqual([`error ${code} ${AT}: ${found}`]);
  });

  it('is no link, and no folder', async () => {
    const folder = await pictureFolder('pictures/hall.jpg', { 'SOURCE.jpg': await photo(60, 40) });
    await symlink(join(folder, 'pictures/SOURCE.jpg'), join(folder, 'pictures/hall.jpg'));
    expect(findings(await loadContent(folder))).toEqual([expect.stringMatching(/^error media-place .*: a link to .*SOURCE\.jpg$/)]);
  });

  it.each(['Фото зала.JPG', './pictures/Фото зала.JPG', 'content/pictures/Фото зала.JPG', 'pictures\\Фото зала.JPG'])(
    'and that lies in pictures/ is named as it has to be written: %s',
    async (written) => {
      const { problems } = await loadWithPicture(written, { 'Фото зала.JPG': await photo(40, 30) });
      expect(inEnglish(problems.filter(({ code }) => code === 'media-place')).map(({ fix }) => fix)).toEqual([
        'write "pictures/Фото зала.JPG"',
      ]);
    },
  );

  it('is what its name says, and a picture', async () => {
    const jpeg = await photo(60, 40);
    const found = async (file: string, bytes: Uint8Array) => findings(await loadWithPicture(`pictures/${file}`, { [file]: bytes }));
    expect(await found('hall.png', Buffer.from('<!doctype html><title>Not found</title>'))).toEqual([
      `error media-type ${AT}: a page of the web (HTML)`,
    ]);
    expect(await found('hall.png', jpeg)).toEqual([`error media-type ${AT}: JPEG under the name "pictures/hall.png"`]);
    expect(await found('hall.JPEG', jpeg)).toEqual([]);
    expect(await found('hall.jpg', Buffer.alloc(0))).toEqual([`error media-type ${AT}: an empty file`]);
    expect(await found('hall.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'))).toEqual([
      expect.stringMatching(/^error unsafe-drawing posters\/complaint\.yaml:11: /),
    ]);
    expect(await found('hall.jpg', jpeg.subarray(0, 300))).toEqual([expect.stringMatching(/^error broken-picture /)]);
  });

  it('of 200 MB is not read, nor is a drawing of a million elements', async () => {
    const folder = await pictureFolder('pictures/hall.jpg', {});
    await writeFile(join(folder, 'pictures/hall.jpg'), '');
    await truncate(join(folder, 'pictures/hall.jpg'), 200_000_000);
    expect(findings(await loadContent(folder))).toEqual([`error media-too-large ${AT}: 200.0 MB`]);
    const many = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">${'<g/>'.repeat(1_000_000)}</svg>`);
    expect(findings(await loadWithPicture('pictures/plan.svg', { 'plan.svg': many }))).toEqual([`error media-too-large ${AT}: 4.0 MB`]);
  });

  it('says in every language what is seen on it', async () => {
    const folder = await pictureFolder('pictures/hall.jpg', { 'hall.jpg': await photo(60, 40) });
    expect((await loadContent(folder)).problems).toEqual([]);
    const without = await loadWithPicture(
      'pictures/hall.jpg',
      { 'hall.jpg': await photo(60, 40) },
      '    caption: { id: b }\n    alts: 1\n',
    );
    expect(findings(without)).toEqual(expect.arrayContaining([expect.stringMatching(/^error unknown-field /)]));
  });
});

it('A picture of a poster that cannot be read is not reported as one that nobody names', async () => {
  const folder = await pictureFolder('pictures/hall.jpg', { 'hall.jpg': await photo(60, 40) }, '    smell: roses\n');
  expect(findings(await loadContent(folder)).filter((each) => each.includes('unknown-file'))).toEqual([]);
});

it('A picture that no poster names is reported, and what was written about the folder is not', async () => {
  const files = {
    'hall.jpg': await photo(60, 40),
    'old.jpg': await photo(61, 40),
    'README.md': Buffer.from('x'),
    'LICENCE.txt': Buffer.from('x'),
  };
  expect(findings(await loadWithPicture('pictures/hall.jpg', files))).toEqual([
    'warning unknown-file pictures/old.jpg:undefined: pictures/old.jpg, which none does',
  ]);
});
