import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Languages } from '../language/language.js';
import type { Problem } from '../problem.js';
import { pictureName } from '../shapes/fields.js';
import { textShapes } from '../shapes/text-shapes.js';
import type { NamedPicture } from './pictures.js';
import { readText } from './read-text.js';
import { shape } from './shape.js';
import { readYaml, type SourceFile } from './source-file.js';
import { unreadSource } from './unread.js';

/** The signs of an agency, in the order in which they stand beside each other. */
export const EMBLEMS = ['arms', 'logo'] as const;

/** Where they are named. The look itself is read by theme/theme.ts. */
const FILE = 'theme.yaml';

const emblemsSchema = (languages: Languages) => {
  const emblem = z.strictObject({ file: pictureName, alt: textShapes(languages).pair }).exactOptional();
  return z.object({ arms: emblem, logo: emblem });
};

export type EmblemsSource = Readonly<z.infer<ReturnType<typeof emblemsSchema>>>;

/** What a theme.yaml says of the signs of the agency. */
interface ReadEmblems {
  readonly data: EmblemsSource;
  readonly source: SourceFile;
  readonly problems: readonly Problem[];
}

/**
 * The logo and the coat of arms that the theme.yaml of a content folder names, if there is one. Reports what is wrong with
 * these two; everything else in the file, and the file itself, is reported where the look is read.
 */
export async function readEmblems(folder: string, languages: Languages): Promise<ReadEmblems> {
  const none = { data: {}, source: unreadSource(FILE), problems: [] };
  if ((await lstat(join(folder, FILE)).catch(() => undefined)) === undefined) return none;
  const text = await readText(folder, FILE);
  if (typeof text !== 'string') return none;
  const yaml = readYaml(FILE, text);
  const source = yaml.source ?? yaml.meant;
  if (source === undefined || typeof source.data !== 'object' || source.data === null) return none;
  const { data, problems } = shape(emblemsSchema(languages), source);
  return { data: data ?? {}, source, problems };
}

/** The pictures of emblems, and where they are named. */
export const emblemsNamed = ({ data, source }: Pick<ReadEmblems, 'data' | 'source'>): readonly NamedPicture[] =>
  EMBLEMS.flatMap((name) => {
    const file = data[name]?.file;
    return file === undefined ? [] : [{ file, where: source.place([name, 'file']) }];
  });
