import { rm, symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/load.js';
import { endingOf } from '../../src/content/media.js';
import { compose } from '../../src/poster/compose.js';
import type { IsoDate } from '../../src/rules/date.js';
import { below } from '../chances.js';
import { contentFolder, swap } from '../content-folder.js';
import { inEnglish } from '../in-english.js';
import { OK } from '../projects/broken-project.js';
import { beginning, loadWith, MP3, MP4, mediaFolder, recordedFolder } from './media-folder.js';

const findings = ({ problems }: { readonly problems: Awaited<ReturnType<typeof loadContent>>['problems'] }) =>
  inEnglish(problems).map(
    ({ code, where, message }) => `${code} ${where.file}:${where.line} ${where.language}: ${message.split(', found ').at(-1)}`,
  );

describe('A recording that a poster names', () => {
  it('is measured, and counts by its bytes', async () => {
    const { content, problems } = await loadWith('media/review.mp3', { 'review.mp3': MP3, 'all.mp4': MP4 }, 'media/all.mp4');
    expect(problems).toEqual([]);
    expect([...(content?.media.values() ?? [])].map(({ file, ending, bytes: size }) => [file, ending, size])).toEqual([
      ['media/review.mp3', 'mp3', 200],
      ['media/all.mp4', 'mp4', 200],
    ]);
  });

  it('has to be there', async () => {
    expect(findings(await loadWith('media/review.mp3', {}))).toEqual(['missing-media posters/complaint.yaml:16 kk: none']);
    expect(findings(await loadWith('media/review.mp3/a.mp3', { 'review.mp3': MP3 }))).toEqual([
      'missing-media posters/complaint.yaml:16 kk: none',
    ]);
  });

  it('is looked for wherever a half names it: with its words, or as one of several', async () => {
    for (const [half, place] of [
      ['{ file: media/a.mp3, words: "3f9c2a71b0de" }', '16:30'],
      ['[{ file: media/a.mp3, words: "3f9c2a71b0de" }, { file: media/b.mp3, words: "000000000000" }]', '16:31'],
    ] as const) {
      const folder = await recordedFolder({ audio: `{ kk: ${half} }` });
      await rm(join(folder, 'media/a.mp3'));
      const { problems } = await loadContent(folder);
      expect(problems.map(({ code, where }) => `${code} ${where.line}:${where.column}`)).toEqual([`missing-media ${place}`]);
    }
  });

  it.each([
    ['3', 'a file such as "media/rights-1.mp3", a file with its words, { file: …, words: … }, or a list of such files', ''],
    ['[]', 'a list of at least 1 entry', ''],
    ['{ file: media/a.mp3 }', '', '"taqta check" names where a file stands by its name alone'],
    ['{ file: media/a.mp3, words: 123456789012 }', 'the fingerprint of the words that are said', 'write the name of the file alone'],
    ['{ file: media/a.mp3, words: "the words" }', 'the fingerprint of the words that are said', 'write the name of the file alone'],
  ])('is refused as %s, with what works', async (half, expected, fix) => {
    const found = inEnglish((await loadContent(await recordedFolder({ audio: `{ kk: ${half} }` }))).problems);
    expect(found.map(({ message, fix: remedy }) => ({ message, remedy }))).toEqual([
      { message: expect.stringContaining(expected), remedy: expect.stringContaining(fix) },
    ]);
  });

  it('is a file of the folder media/, by a name that leads nowhere else', async () => {
    for (const name of [
      '../sound.mp3',
      'media/../../sound.mp3',
      '/etc/sound.mp3',
      'C:\\sound.mp3',
      'media\\a.mp3',
      'https://a.kz/a.mp3',
      'a.mp3',
      'media/',
      'media/.a.mp3',
      'media//a.mp3',
      'media/a.mp3 ',
    ])
      expect(findings(await loadWith(name, {})), name).toEqual([`media-place posters/complaint.yaml:16 kk: "${name}"`]);
  });

  it('is no link, nor does it lie in a folder that is one', async () => {
    const folder = await mediaFolder('media/review.mp3', { 'other.mp3': MP3 });
    await symlink(join(folder, 'media/other.mp3'), join(folder, 'media/review.mp3'));
    expect(findings(await loadContent(folder))).toEqual([
      expect.stringMatching(/^media-place posters\/complaint.yaml:16 kk: a link to .*other.mp3$/),
    ]);
    const linked = await mediaFolder('media/linked/review.mp3', {});
    const beside = await mediaFolder('media/review.mp3', { 'review.mp3': MP3 });
    await symlink(join(beside, 'media'), join(linked, 'media/linked'));
    expect(findings(await loadContent(linked))).toEqual([expect.stringMatching(/^media-place .*: a link to /)]);
  });

  it('is of a kind that a browser plays, and says so by its name', async () => {
    expect(findings(await loadWith('media/a.mp3', { 'a.mp3': beginning('RIFF....WAVE') }))).toEqual([
      'media-type posters/complaint.yaml:16 kk: sound of Windows (wav) or a film of it (avi)',
    ]);
    expect(findings(await loadWith('media/a.mp3', { 'a.mp3': new Uint8Array() }))).toEqual([
      'media-type posters/complaint.yaml:16 kk: an empty file',
    ]);
    const renamed = await loadWith('media/a.mp3', { 'a.mp3': beginning('OggS') });
    expect(inEnglish(renamed.problems).map(({ fix }) => fix)).toEqual(['rename it to media/a.ogg, here and in media/']);
    // A film is no recording of a text.
    expect(findings(await loadWith('media/a.mp4', { 'a.mp4': MP4 }))).toEqual(['media-type posters/complaint.yaml:16 kk: MPEG-4 (mp4)']);
    expect(findings(await loadWith('media/a.mp3', { 'a.mp3': MP3 }, 'media/a.mp3'))).toEqual([
      'media-type posters/complaint.yaml:6 ru: MP3',
    ]);
  });

  it('has at most 10 MB, a film 100', async () => {
    const folder = await mediaFolder('media/a.mp3', { 'a.mp3': MP3, 'b.mp4': MP4 }, 'media/b.mp4');
    await truncate(join(folder, 'media/a.mp3'), 10_400_000);
    await truncate(join(folder, 'media/b.mp4'), 100_100_000);
    expect(findings(await loadContent(folder))).toEqual([
      'media-too-large posters/complaint.yaml:17 kk: 10.4 MB',
      'media-too-large posters/complaint.yaml:6 ru: 100.1 MB',
    ]);
  });

  it('belongs to the words of a version where a statement has versions', async () => {
    const folder = await contentFolder(
      {
        'posters/complaint.yaml': swap(
          '  text: { kk: "*ШАҒЫМ*", ru: "*ЖАЛОБА*" }',
          '  plain: { text: { kk: Бір, ru: Один } }\n  versions: [{ text: { kk: "*ШАҒЫМ*", ru: "*ЖАЛОБА*" } }]',
        ),
      },
      OK,
    );
    const { content } = await loadContent(folder);
    if (!content) throw new Error('expected a content');
    expect(inEnglish(compose(content, '2026-11-22' as IsoDate).problems).map(({ code, fix }) => [code, fix])).toContainEqual([
      'wrong-value',
      'move "plain:" into the versions to whose words it belongs',
    ]);
  });
});

describe('The kind of a file', () => {
  it('is known by its first bytes', () => {
    const kind = (text: string) => endingOf(beginning(text)).ending;
    expect(
      ['ID3', '\xff\xfb\x90\x64', '\xff\xf3\x40\xc4', 'OggS', '\0\0\0 ftypM4A ', '\0\0\0 ftypmp42', '\x1aE\xdf\xa3\x93B\x82\x84webm'].map(
        kind,
      ),
    ).toEqual(['mp3', 'mp3', 'mp3', 'ogg', 'm4a', 'mp4', 'webm']);
    expect(
      ['\xff\xf1\x50', '\xff\xff\xff\xff', '\x1aE\xdf\xa3\x93B\x82\x88matroska', '\0\0\0 ftypqt  ', 'MZ', '<svg', ''].map(kind),
    ).toEqual(Array(7).fill(undefined));
  });

  it('is found in any bytes without a fault', () => {
    const next = below(7);
    for (let i = 0; i < 2000; i += 1) {
      const head = Uint8Array.from({ length: next(65) }, () => next(256));
      expect(endingOf(head).words).not.toBe('');
    }
  });
});
