import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { EXIT, type Problem, Stop } from '../problem.js';
import { shape } from './shape.js';
import { readYaml } from './source-file.js';

const colour = z.string().regex(/^#[0-9A-Fa-f]{6}$/, 'expected a colour such as "#0B3A5B"');
const points = z.number().positive().max(200);
const range = z.strictObject({ least: z.number().positive(), most: z.number().positive() });

const length = z.number().min(0).max(200);
const design = z.strictObject({ edge: length, spine: length, key: points, rest: points, sun: length, over: length });

export const themeSchema = z.strictObject({
  colours: z.strictObject({
    ink: colour,
    night: colour,
    deep: colour,
    field: colour,
    sky: colour,
    tint: colour,
    line: colour,
    edge: colour,
    gold: colour,
    'gold-tint': colour,
    mute: colour,
    paper: colour,
    alarm: colour,
  }),
  contrast: z.strictObject({ ink: colour, ground: colour, accent: colour, line: colour }),
  font: z.strictObject({
    family: z.literal('Golos Text'),
    capital: z.number().min(0.5).max(0.9),
    'x-height': z.number().min(0.3).max(0.7),
  }),
  type: z.strictObject({ floor: points, ceiling: points, imprint: points, leading: range }),
  spacing: z.strictObject({ safe: z.number().min(5), gap: z.number().min(0), row: range }),
  designs: z.strictObject({ list: design, procedure: design, steps: design, banner: design }),
  qr: z.strictObject({ symbol: z.number().min(20), 'quiet-zone': z.int().min(4), correction: z.enum(['M', 'Q', 'H']) }),
});

/** Colours, type and spacing of sheets and screens; lengths in millimetres and points at A4. */
export type Theme = z.infer<typeof themeSchema>;

/** Reads theme.yaml of a templates folder. Throws a Stop with its Problems when it cannot be used. */
export async function loadTheme(folder: string): Promise<{ theme: Theme; text: string }> {
  const file = 'theme.yaml';
  const stop = (problems: readonly Problem[]) => new Stop(EXIT.content, problems);
  const text = await readFile(join(folder, file), 'utf8').catch((cause: unknown) => {
    throw new Stop(
      EXIT.environment,
      [{ code: 'missing-file', severity: 'error', where: { file }, message: `expected ${file} in ${folder}, found none` }],
      cause,
    );
  });
  const yaml = readYaml(file, text);
  if (!yaml.source) throw stop(yaml.problems);
  const shaped = shape(themeSchema, yaml.source);
  if (shaped.data === undefined) throw stop(shaped.problems);
  return { theme: shaped.data, text };
}
