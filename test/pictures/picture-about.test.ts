import { crc32 } from 'node:zlib';
import ExifReader from 'exifreader';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { encoded } from '../../src/pictures/encoded.js';
import { type PictureAbout, pictureAbout } from '../../src/pictures/picture-about.js';
import { inBoth } from '../in-both.js';
import { copyOf, NOW, openWorkshop, posterOf } from '../sheets.js';

const SHOWN = { width: 8, height: 4, data: new Uint8Array(8 * 4 * 3).fill(200) };
const QUICK = { png: {}, webp: {} };

/** The XMP that a reader finds which did not write it: a list of values by language, or the value. */
function readBack(picture: Uint8Array): Readonly<Record<string, unknown>> {
  const bytes = Buffer.from(picture);
  const { xmp } = ExifReader.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length), { expanded: true });
  const item = (each: { value: unknown; attributes: { lang?: string } }) =>
    each.attributes.lang === undefined ? each.value : `${each.attributes.lang}: ${each.value}`;
  const tags = Object.entries(xmp ?? {}).filter(([name]) => name !== '_raw');
  return Object.fromEntries(tags.map(([name, tag]) => [name, Array.isArray(tag.value) ? tag.value.map(item) : tag.value]));
}

async function reported(about: PictureAbout) {
  const { png, webp } = await encoded(SHOWN, about, QUICK);
  return [readBack(png), readBack(webp)];
}

/** Kinds of the chunks of a PNG in their order. Throws where a sum is wrong. */
function chunksOf(png: Uint8Array): readonly string[] {
  const bytes = Buffer.from(png);
  const found: string[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    if (crc32(body) !== bytes.readUInt32BE(at + 8 + length)) throw new Error(`wrong sum at ${at}`);
    found.push(body.toString('latin1', 0, 4));
    at += 12 + length;
  }
  return found;
}

describe('A picture', () => {
  it('names the title of its poster in both languages, its standing, its day and its issuer, as PNG and as WebP', async () => {
    const workshop = await openWorkshop();
    const poster = posterOf(workshop, 'complaint');
    const [kk, ru] = [
      'Мемлекеттік қызметтер көрсету сапасына шағымдану тәртібі (2/2)',
      'Порядок обжалования качества оказания государственных услуг (2/2)',
    ];
    for (const found of await reported(pictureAbout(copyOf(workshop, poster), '1.2.3', 2))) {
      expect(found).toMatchObject({
        title: [`x-default: ${kk} / ${ru}`, `kk: ${kk}`, `ru: ${ru}`],
        description: [
          'x-default: ЖОБА, 22.11.2026 күнгі жағдай бойынша / ПРОЕКТ, по состоянию на 22.11.2026',
          'kk: ЖОБА, 22.11.2026 күнгі жағдай бойынша',
          'ru: ПРОЕКТ, по состоянию на 22.11.2026',
        ],
        creator: [poster.issuer.words.kk],
        language: ['kk', 'ru'],
        CreatorTool: 'Taqta 1.2.3',
      });
    }
  });

  it('of a released sheet names its edition and is no draft; a poster of one sheet counts none', async () => {
    const workshop = await openWorkshop();
    const copy = copyOf(workshop, { ...posterOf(workshop, 'rights', NOW), draft: false }, { number: 3, code: '7K3QXM' });
    const { title, description } = pictureAbout(copy, '1.2.3', 1);
    expect(description).toEqual({
      kk: '3-басылым · 7K3QXM, 22.11.2026 күнгі жағдай бойынша',
      ru: 'издание 3 · 7K3QXM, по состоянию на 22.11.2026',
    });
    expect(title.ru).not.toMatch(/\d\/\d/);
  });

  it('keeps signs that XML means otherwise, and letters of every kind', async () => {
    const title = inBoth('<Құқық> & "міндет" «ӘІҢҒҮҰҚӨҺ» &amp; ]]>', "Права & <обязанности> «ё» 'x' \u{1F4C4}");
    for (const found of await reported({ title, description: title, creator: 'A & B <C>', tool: 'Taqta' })) {
      expect(found).toMatchObject({
        title: [`x-default: ${title.kk} / ${title.ru}`, `kk: ${title.kk}`, `ru: ${title.ru}`],
        creator: ['A & B <C>'],
      });
    }
  });

  it('as PNG says that it is sRGB before its pixels, and no chunk is broken', async () => {
    const { png } = await encoded(SHOWN, { title: inBoth('Қ', 'П'), description: inBoth('', ''), creator: '', tool: '' }, QUICK);
    const chunks = chunksOf(png);
    expect(chunks.slice(0, 3)).toEqual(['IHDR', 'sRGB', 'iTXt']);
    expect(chunks).toEqual(expect.arrayContaining(['IDAT', 'IEND']));
    expect((await sharp(png).metadata()).space).toBe('srgb');
    expect(await sharp(png).removeAlpha().raw().toBuffer()).toEqual(Buffer.from(SHOWN.data));
  });
});
