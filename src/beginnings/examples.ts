import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { Design } from '../designs.js';

/** The shipped content, as an example among the others. */
const SHIPPED = 'sample';

/** A poster that a folder of one's own may begin with. */
export interface ExamplePoster {
  readonly id: string;
  readonly design: Design;
  /** Its file below the content folder. */
  readonly file: string;
}

/** A content folder that comes with the program. */
export interface Example {
  /** What it is asked for by. */
  readonly name: string;
  readonly folder: string;
  readonly posters: readonly ExamplePoster[];
}

/** The content folders that come with the program at `root`, the shipped content last. */
export async function examplesOf(root: string): Promise<readonly Example[]> {
  const inside = join(root, 'examples');
  const names = (await readdir(inside, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const folders = [...names.sort().map((name) => join(inside, name)), join(root, 'content')];
  return Promise.all(
    folders.map(async (folder, index) => ({
      name: index < names.length ? basename(folder) : SHIPPED,
      folder,
      posters: await postersOf(folder),
    })),
  );
}

async function postersOf(folder: string): Promise<readonly ExamplePoster[]> {
  const files = (await readdir(join(folder, 'posters'))).filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(
    files.map(async (name) => {
      const { id, design } = parse(await readFile(join(folder, 'posters', name), 'utf8')) as { id: string; design: Design };
      return { id, design, file: `posters/${name}` };
    }),
  );
}

/** Everything that an example may be asked for by: whole folders, and posters that no folder is called like. */
export const exampleNames = (examples: readonly Example[]): readonly string[] => [
  ...new Set([...examples.map(({ name }) => name), ...examples.flatMap(({ posters }) => posters.map(({ id }) => id))]),
];

/** The folder of that name, or the first one that has a poster of that name, and this poster alone. */
export function exampleCalled(
  name: string,
  examples: readonly Example[],
): { readonly example: Example; readonly poster?: ExamplePoster } | undefined {
  const whole = examples.find((example) => example.name === name);
  if (whole) return { example: whole };
  for (const example of examples) {
    const poster = example.posters.find(({ id }) => id === name);
    if (poster) return { example, poster };
  }
  return undefined;
}
