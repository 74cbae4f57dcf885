import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExifReader from 'exifreader';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.js';
import { answerOf, ROOT, runHere, runTaqta } from './run-taqta.js';

const BUILD = ['build', '--as-of', '2018-06-01', '--only', 'complaint', '--size', 'a4'];
const FILES = [1, 2].flatMap((sheet) =>
  ['messenger', 'web-2x', 'web'].flatMap((size) => ['png', 'webp'].map((format) => `complaint-${sheet}-${size}.${format}`)),
);

async function place(): Promise<string> {
  const cwd = await temporaryFolder();
  await cp(join(ROOT, 'content'), join(cwd, 'content'), { recursive: true });
  return cwd;
}

describe('build --pictures', () => {
  test('makes two pictures a sheet and size, of the day that was asked for, and lists them', async () => {
    const cwd = await place();
    const made = answerOf(await runTaqta([...BUILD, '--pictures', '--json'], { cwd }));
    expect(made).toMatchObject({ ok: true, exitCode: 0 });
    const { pictures = [], written = [] } = made.result as { pictures?: readonly Record<string, unknown>[]; written?: readonly string[] };
    expect((await readdir(join(cwd, 'output', 'pictures'))).sort()).toEqual([...FILES].sort());
    expect(pictures).toHaveLength(6);
    expect(pictures[3]).toEqual({
      poster: 'complaint',
      center: 'samal',
      sheet: 2,
      size: 'messenger',
      width: 1131,
      height: 1600,
      png: 'pictures/complaint-2-messenger.png',
      webp: 'pictures/complaint-2-messenger.webp',
    });
    expect(written).toEqual(expect.arrayContaining(FILES.map((file) => `pictures/${file}`)));

    const picture = await readFile(join(cwd, 'output', 'pictures', 'complaint-2-web.png'));
    const { xmp } = ExifReader.load(new Uint8Array(picture).buffer, { expanded: true });
    expect(xmp?.['description']?.description).toContain('01.06.2018');
    expect((await sharp(picture).stats()).channels.every(({ stdev }) => stdev > 20)).toBe(true);
    const page = await readFile(join(cwd, 'output', 'index.html'), 'utf8');
    for (const file of FILES) expect(page).toContain(`href="pictures/${file}"`);

    const again = answerOf(await runHere([...BUILD, '--pictures', '--json'], { cwd }));
    expect(again).toMatchObject({ ok: true, result: { written: [], pictures } });
  });

  test('makes them of the colour sheet, none unless it is asked to, and a whole build takes them away with all that it was not asked for', async () => {
    const cwd = await temporaryFolder();
    const build = ['build', '--content', join(ROOT, 'test', 'projects', 'ok'), '--as-of', '2026-11-22'];
    await runHere([...build, '--size', 'a4', '--variant', 'gray,office', '--pictures'], { cwd });
    const pictures = await readdir(join(cwd, 'output', 'pictures'));
    expect(pictures).toHaveLength(6);
    // With office among the variants they are pictures of the colour sheet.
    const night = join(cwd, 'output', 'pictures', 'complaint-1-web.png');
    const { data, info } = await sharp(night).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    expect([...data.slice(3 * (2 * info.width + 2), 3 * (2 * info.width + 2) + 3)]).toEqual([0x0b, 0x3a, 0x5b]);
    const partly = answerOf(await runHere([...build, '--size', 'a3', '--json'], { cwd }));
    expect(partly).toMatchObject({ ok: true, result: { pictures: [] } });
    expect(await readdir(join(cwd, 'output', 'pictures'))).toEqual(pictures);
    expect((await runHere(build, { cwd })).code).toBe(0);
    expect(await readdir(join(cwd, 'output'))).not.toContain('pictures');
  });

  test.each([
    ['--variant', 'gray', 'no-office-sheet'],
    ['--variant', 'press,gray', 'no-office-sheet'],
  ])('with %s %s is a wrong usage that says how to go on', async (flag, value, code) => {
    const cwd = await place();
    const ended = await runHere([...BUILD, '--pictures', flag, value, '--json'], { cwd });
    expect([ended.code, answerOf(ended).problems.map((problem) => problem.code)]).toEqual([2, [code]]);
    expect(await readdir(cwd)).toEqual(['content']);
  });

  test('with --edition is a wrong usage: an edition is its own files, byte for byte', async () => {
    const cwd = await place();
    expect((await runHere(['build', '--edition', 'rights-1', '--pictures'], { cwd })).code).toBe(2);
  });
});
