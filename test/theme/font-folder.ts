import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../temporary-folder.js';

const require = createRequire(import.meta.url);

/** Onest (OFL), as its maker hands it out. */
export const onest = (weight: '400Regular' | '700Bold'): Promise<Buffer> =>
  readFile(require.resolve(`@expo-google-fonts/onest/${weight}/Onest_${weight}.ttf`));

export const OFL = 'Copyright 2021 The Onest Project Authors. SIL Open Font License, Version 1.1.\n';

/** A theme.yaml that names a regular and a bold font. */
export const THEME = `font:
  family: Own
  files: { regular: fonts/own.ttf, bold: fonts/own-bold.ttf }
  licence: fonts/OFL.txt
`;

/** A folder with these files; a font stands for both of its weights where there is no other. */
export async function withFiles(files: Readonly<Record<string, string | Uint8Array>>, folder?: string): Promise<string> {
  const into = folder ?? (await temporaryFolder());
  for (const [name, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(into, name)), { recursive: true });
    await writeFile(join(into, name), bytes);
  }
  return into;
}

/** A content folder whose font is this one. */
export async function fontFolder(font: Uint8Array, { theme = THEME, licence = OFL } = {}): Promise<string> {
  return withFiles({ 'theme.yaml': theme, 'fonts/own.ttf': font, 'fonts/own-bold.ttf': font, 'fonts/OFL.txt': licence });
}

/** Onest with another mark of what may be done with it (OS/2, fsType). */
export async function marked(fsType: number): Promise<Uint8Array> {
  const { withTable } = await import('../../src/typography/font-program.js');
  const font = await onest('400Regular');
  const entry = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16).find(
    (at) => font.toString('latin1', at, at + 4) === 'OS/2',
  );
  const [from, length] = [font.readUInt32BE((entry ?? 0) + 8), font.readUInt32BE((entry ?? 0) + 12)];
  const table = Buffer.from(font.subarray(from, from + length));
  table.writeUInt16BE(fsType, 8);
  return withTable(font, 'OS/2', table);
}

/** Onest as a variable font: with one axis. */
export async function variable(): Promise<Uint8Array> {
  const { withTable } = await import('../../src/typography/font-program.js');
  const axes = Buffer.alloc(16 + 20);
  [1, 0, 16, 2, 1, 20, 0, 4].forEach((value, index) => void axes.writeUInt16BE(value, index * 2));
  axes.write('wght', 16, 'latin1');
  [400, 400, 900].forEach((value, index) => void axes.writeInt32BE(value * 0x10000, 20 + index * 4));
  axes.writeUInt16BE(1, 34);
  return withTable(await onest('400Regular'), 'fvar', axes);
}

/** Onest with these characters alone. */
export async function cutTo(characters: string): Promise<Uint8Array> {
  const { default: subsetFont } = await import('subset-font');
  return subsetFont(await onest('400Regular'), characters, { targetFormat: 'sfnt' });
}
