import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { parse } from 'yaml';
import { z } from 'zod';

/*
 * `ok/` is a small content folder without fault. A file `broken/CODE.yaml` says how it is broken so that CODE is reported, and nothing else:
 *
 *   changes:                          words of a file that stand in it once, each with what stands there instead (`times` over)
 *     rules/facts.yaml:
 *       - from: '{ value: 5,'
 *         to: '{ until: 2030-12-31, value: 5,'
 *   files:                            files that it gains
 *     theme.yaml: |
 *       mark: { module: 0.17 }
 *   pictures:                         plain pictures that it gains, each in so many pixels
 *     hall.png: [120, 80]
 *   problems:                         what is reported on 2026-11-22 of the folder and its A4 sheets: severity and place
 *     - error posters/complaint.yaml:19
 *
 * Further lines of `to` are indented as the line in which `from` stands. Two codes are reported of files that no content
 * makes: those stand in a folder `broken/CODE/` as they are.
 */
const Patch = z.strictObject({
  changes: z.record(
    z.string(),
    z.array(z.strictObject({ from: z.string().min(1), to: z.string(), times: z.number().int().min(2).default(1) })).min(1),
  ).default({}),
  files: z.record(z.string(), z.string()).default({}),
  pictures: z.record(z.string(), z.tuple([z.int(), z.int()])).default({}),
  problems: z.array(z.string()).min(1),
});

type Change = z.infer<typeof Patch>['changes'][string][number];

/** How one small content folder is broken, and what is reported then. */
export type BrokenProject = z.infer<typeof Patch>;

/** The folder without fault. */
export const OK = join(import.meta.dirname, 'ok');
const BROKEN = join(import.meta.dirname, 'broken');

/** The files of a broken example that no content makes. */
export const brokenFiles = (code: string): string => join(BROKEN, code);

/** Every code that has a broken example, and whether a patch makes it. */
export async function brokenCodes(): Promise<readonly { readonly code: string; readonly patched: boolean }[]> {
  const names = (await readdir(BROKEN)).sort();
  return names.map((name) => ({ code: basename(name, '.yaml'), patched: name.endsWith('.yaml') }));
}

export async function brokenProject(code: string): Promise<BrokenProject> {
  return Patch.parse(parse(await readFile(join(BROKEN, `${code}.yaml`), 'utf8')));
}

/** Writes the small content folder, broken as its example says, into a folder that is empty or not yet there. */
export async function writeBroken({ changes, files, pictures }: BrokenProject, folder: string): Promise<void> {
  await cp(OK, folder, { recursive: true });
  for (const [file, all] of Object.entries(changes)) {
    const path = join(folder, file);
    await writeFile(path, all.reduce(changed, await readFile(path, 'utf8')));
  }
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
  for (const [file, [width, height]] of Object.entries(pictures)) {
    await mkdir(join(folder, 'pictures'), { recursive: true });
    await sharp({ create: { width, height, channels: 3, background: '#3fc3d8' } }).toFile(join(folder, 'pictures', file));
  }
}

/** The text with one change; throws where its words do not stand in it exactly once, so that no example changes nothing. */
function changed(text: string, { from, to, times }: Change): string {
  const [before, after, ...more] = text.split(from);
  if (before === undefined || after === undefined || more.length > 0)
    throw new RangeError(`expected "${from}" once in the file, found it ${more.length === 0 ? 'nowhere' : `${more.length + 1} times`}`);
  const indent = /^ */.exec(before.slice(before.lastIndexOf('\n') + 1))?.[0] ?? '';
  return `${before}${to.replaceAll('\n', `\n${indent}`).repeat(times)}${after}`;
}
