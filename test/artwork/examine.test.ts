import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { examine as examined } from '../../src/artwork/examine.js';
import { pictureKindOf } from '../../src/artwork/picture-file.js';
import { drawing, PLAN, photo, shades } from '../content/picture-folder.js';
import { inEnglish } from '../in-english.js';

const examine = async (...given: Parameters<typeof examined>) => inEnglish(await examined(...given));

describe('A file', () => {
  it.each([
    ['\x89PNG\r\n\x1a\n', 'PNG'],
    ['\xff\xd8\xff\xe0', 'JPEG'],
    ['RIFF\0\0\0\0WEBPVP8 ', 'WebP'],
    ['RIFF\0\0\0\0WAVEfmt ', 'something else'],
    ['\xef\xbb\xbf<?xml version="1.0"?>\n<!-- a -->\n<svg xmlns="">', 'a drawing (SVG)'],
    ['<s:svg xmlns:s="">', 'a drawing (SVG)'],
    ['<!DOCTYPE html><html><body><svg></svg>', 'a page of the web (HTML)'],
    ['<rss></rss>', 'a file of XML'],
    ['GIF89a', 'a picture of another kind (GIF)'],
    ['\0\0\0\x18ftypheic', 'a photo of an iPhone (HEIC)'],
    ['%PDF-1.7', 'a document (PDF)'],
    ['version https://git-lfs.github.com/spec/v1', 'the note that git leaves in place of a large file'],
    ['', 'an empty file'],
  ])('is known by how it begins: %j', (head, words) => {
    expect(inEnglish(pictureKindOf(Buffer.from(head, 'latin1')).words)).toBe(words);
  });
});

describe('A picture', () => {
  it('is measured the right way up, and known for a photo by its shades', async () => {
    const turned = await shades(300, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await examine(turned, 'jpeg')).toEqual({ width: 200, height: 300, photo: true });
    expect(await examine(await shades(300, 200).png().toBuffer(), 'png')).toEqual({ width: 300, height: 200, photo: true });
    const flat = await sharp(PLAN).resize({ width: 900 }).webp().toBuffer();
    expect(await examine(flat, 'webp')).toEqual({ width: 900, height: 450, photo: false });
    expect(await examine(PLAN, 'svg')).toEqual({ width: 1000, height: 500, photo: false });
  });

  it('has to be whole', async () => {
    const whole = await photo(400, 300);
    expect(await examine(whole.subarray(0, whole.length >> 1), 'jpeg')).toMatchObject({ code: 'broken-picture' });
    expect(await examine(whole.subarray(0, 30), 'jpeg')).toMatchObject({ code: 'broken-picture' });
    const png = await shades(200, 100).png().toBuffer();
    expect(await examine(png.subarray(0, png.length - 40), 'png')).toMatchObject({ code: 'broken-picture' });
    expect(await examine(Buffer.from([0xff, 0xfe, 0x3c]), 'svg')).toMatchObject({ code: 'broken-picture' });
  });

  it('of 30,000 pixels a side is refused by its header alone', async () => {
    const png = await sharp({ create: { width: 1, height: 1, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    png.writeUInt32BE(30_000, 16);
    png.writeUInt32BE(30_000, 20);
    expect(await examine(png, 'png')).toMatchObject({
      code: 'media-too-large',
      message: 'expected at most 50 million pixels, found 30000 × 30000',
    });
  });

  it('stands still', async () => {
    const frames = await Promise.all([photo(40, 30), photo(30, 40)]);
    const moving = await sharp(frames, { join: { animated: true } })
      .webp()
      .toBuffer();
    expect(await examine(moving, 'webp')).toMatchObject({ code: 'media-type', message: expect.stringMatching(/found 2 that follow/) });
  });

  it('that is a drawing is taken apart first', async () => {
    expect(await examine(drawing('<script/>'), 'svg')).toMatchObject({ code: 'unsafe-drawing' });
  });
});
