import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

/** The way of the data: a room imports only from the steps before its own. */
export const STEPS = [
  ['problem-codes', 'hash', 'grouped', 'nearest', 'messages'],
  ['problem'],
  ['language', 'paper', 'disk'],
  ['typography', 'qr', 'rules', 'tables'],
  ['shapes'],
  ['designs', 'shipped'],
  ['artwork'],
  ['blocks'],
  ['content'],
  ['theme'],
  ['beginnings', 'centers', 'poster'],
  ['day'],
  ['layout', 'review'],
  ['templates/posters'],
  ['pdf', 'kiosk', 'reading'],
  ['player'],
  ['proof'],
  ['checks'],
  ['pictures'],
  ['impact'],
  ['editions'],
  ['walls'],
  ['output'],
  ['releases', 'pages'],
  ['jobs'],
  ['stories'],
  ['index', 'cli'],
];

export interface SourceFile {
  /** From the root of the project, with slashes. */
  readonly path: string;
  readonly text: string;
}

export interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
  /** Run only when it is asked for. */
  readonly lazy: boolean;
}

export function filesBelow(folder: string): readonly SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(root, path).replaceAll(sep, '/'), text: readFileSync(path, 'utf8') }));
}

export const sources = (): readonly SourceFile[] => ['src', 'templates/posters'].flatMap(filesBelow);

export function importsOf({ text }: SourceFile): readonly Import[] {
  const found = text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm);
  return [...found].map(([, type, from, lazy]) => ({
    from: (from ?? lazy) as string,
    typeOnly: type !== undefined,
    lazy: lazy !== undefined,
  }));
}

/** The list of designs names their files for everybody who reads content; their code is run by whoever sets a sheet. */
export const isDesignFile = (path: string, { from, lazy }: Import): boolean =>
  path === 'src/designs.ts' && lazy && /^\.\.\/templates\/posters\/[a-z-]+\.js$/.test(from);

/** The file that a relative import means. */
export function targetOf(file: SourceFile, from: string): string {
  const path = posix.join(posix.dirname(file.path), from);
  const plain = path.replace(/\.js$/, '.ts');
  return plain.startsWith('templates/') && !existsSync(join(root, plain)) ? `${plain}x` : plain;
}

export function roomOf(path: string): string {
  if (path.startsWith('templates/')) return 'templates/posters';
  return (path.split('/')[1] as string).replace(/\.ts$/, '');
}

export const stepOf = (path: string) => STEPS.findIndex((step) => step.includes(roomOf(path)));

export const isRelative = ({ from }: Import) => from.startsWith('.');

/** The code without comments, in which words mean nothing. */
export const codeOf = ({ text }: SourceFile) => text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
