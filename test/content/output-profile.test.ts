import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { iccName, unfitProfile } from '../../src/content/icc-profile.js';
import { loadOutputProfile } from '../../src/content/output-profile.js';
import { EXIT, Stop } from '../../src/problem.js';
import { inEnglish } from '../in-english.js';
import { profile } from '../sheets.js';
import { temporaryFolder } from '../temporary-folder.js';

const templates = join(import.meta.dirname, '..', '..', 'templates');
const srgb = await readFile(join(import.meta.dirname, '..', '..', 'node_modules', 'pdfkit', 'js', 'data', 'sRGB_IEC61966_2_1.icc'));

/** The shipped profile with other bytes at a place. */
const changed = (at: number, bytes: string): Buffer => {
  const copy = Buffer.from(profile.bytes);
  copy.write(bytes, at, 'latin1');
  return copy;
};

/** A text in two languages as version 4 of ICC profiles has it, in the place of the shipped name. */
function renamed(name: string): Buffer {
  const words = Buffer.from(name, 'utf16le').swap16();
  const text = Buffer.alloc(40 + words.length);
  text.write('mluc', 0, 'latin1');
  [
    [8, 2],
    [12, 12],
    [20, words.length],
    [24, 40],
    [32, 0],
    [36, 40],
  ].forEach(([at = 0, value = 0]) => {
    text.writeUInt32BE(value, at);
  });
  words.copy(text, 40);
  const whole = Buffer.concat([profile.bytes, text]);
  whole.writeUInt32BE(whole.length, 0);
  whole.writeUInt8(4, 8);
  const entry = whole.indexOf('desc', 128, 'latin1');
  whole.writeUInt32BE(profile.bytes.length, entry + 4);
  whole.writeUInt32BE(text.length, entry + 8);
  return whole;
}

describe('The profile of a print shop', () => {
  it('is the shipped one where none is given, for a registered condition', () => {
    expect(profile).toMatchObject({ name: 'Taqta Coated FOGRA39', condition: 'FOGRA39' });
  });

  it('may be its own, of version 2 or 4, and is called by its name', async () => {
    const file = join(await temporaryFolder(), 'shop.icc');
    await writeFile(file, renamed('Баспахана, қағаз 1'));
    const own = await loadOutputProfile(templates, file);
    expect(own).toMatchObject({ name: 'Баспахана, қағаз 1' });
    expect(own.condition).toBeUndefined();
    expect(own.sha256).not.toBe(profile.sha256);
  });

  it.each([
    ['a profile of a screen', srgb, /^a profile of a screen$/],
    ['another kind of file', Buffer.from('not a profile'), /^another kind of file$/],
    ['a file that was cut off', Buffer.from(profile.bytes).subarray(0, 100_000), /^100000 bytes of 155236: the file is not whole$/],
    ['a later version', changed(8, '\x05'), /^version 5 of ICC profiles$/],
    ['a profile in red, green and blue', changed(16, 'RGB '), /^a profile in RGB$/],
    ['parts that lie elsewhere', changed(136, '\xFF\xFF'), /^a file whose parts lie beyond its end$/],
    ['more parts than it holds', changed(128, '\xFF\xFF\xFF\xFF'), /^a file whose parts lie beyond its end$/],
    ['no way to colours', changed(Buffer.from(profile.bytes).indexOf('A2B0', 128, 'latin1'), 'A2BX'), /^a profile without A2B0$/],
  ])('is not %s', (_, bytes, found) => expect(inEnglish(unfitProfile(bytes))).toMatch(found));

  it('is read to its end whatever stands in it', () => {
    let seed = 7;
    const next = (most: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % most;
    };
    const named = renamed('Цех 2');
    for (let round = 0; round < 600; round += 1) {
      const copy = Buffer.from(round % 2 ? named : profile.bytes);
      if (round % 2) copy.writeUInt16BE(next(65536), copy.length - 30 + next(28));
      for (let change = 0; change < 6; change += 1) copy.writeUInt8(next(256), next(600));
      if (unfitProfile(copy) === undefined) expect(typeof iccName(copy)).toBe('string');
    }
  });

  it.each([
    ['a folder', '.', 'no file but a folder'],
    ['nothing', 'none.icc', 'no file of this name'],
  ])('is not %s', async (_, name, found) => {
    const file = join(await temporaryFolder(), name);
    const stop = await loadOutputProfile(templates, file).catch((error: unknown) => error);
    expect(stop).toBeInstanceOf(Stop);
    expect(stop).toMatchObject({ exitCode: EXIT.usage, problems: [{ code: 'bad-output-profile', where: { file } }] });
    expect((stop as Stop).message).toContain(found);
  });
});
