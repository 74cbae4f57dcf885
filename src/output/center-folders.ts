import { createHash, type Hash } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { writeFailure } from '../disk/writable.js';
import { sha256 } from '../hash.js';
import type { FileParts } from '../pdf/stamped.js';

/** What lies in the folder of a center, as it says itself. */
const CENTER_SET = 'set.json';

/** Beside the folders of centers, while one is written and when it has been replaced. */
const [NEW, OLD] = ['.new-', '.old-'];

const fileSchema = z.strictObject({
  path: z.string(),
  bytes: z.int(),
  sha256: z.string(),
  /** Of a PDF. */
  pages: z.int().exactOptional(),
  /** Hash of all on which it depends. */
  inputs: z.string(),
});

const setSchema = z.strictObject({
  format: z.literal(1),
  center: z.string(),
  files: z.array(fileSchema),
  /** What its screen needs of the folder that all share, by the paths there; absent where it has none. */
  shared: z.array(z.string()).exactOptional(),
});

type CenterSet = z.infer<typeof setSchema>;
export type CenterFile = Readonly<z.infer<typeof fileSchema>>;

/** A file as it is made, or one that stays as it is. */
export type PlacedFile =
  | { readonly inputs: string; readonly content: Uint8Array | FileParts; readonly pages?: number }
  | { readonly stays: CenterFile };

/**
 * Folders of centers, each of which is whole at every moment: it is written beside its place and takes it by a rename. A run
 * that was killed leaves nothing but what the next one takes away or brings back. Calls block: a center has few files, and
 * thousands of centers would wait for the disk one call at a time.
 */
export class CenterFolders {
  private readonly heads = new WeakMap<Uint8Array, Hash>();

  constructor(private readonly out: string) {}

  /** Takes away what a killed run left of some centers, and brings back what it had moved away: those of others may be at work. */
  recover(isOwn: (center: string) => boolean): void {
    try {
      mkdirSync(this.out, { recursive: true });
      for (const name of readdirSync(this.out)) {
        const prefix = [NEW, OLD].find((each) => name.startsWith(each));
        const center = prefix && name.slice(prefix.length);
        if (!center || !isOwn(center)) continue;
        const [path, place] = [join(this.out, name), join(this.out, center)];
        if (prefix === OLD && !existsSync(place)) renameSync(path, place);
        else rmSync(path, { recursive: true, force: true });
      }
    } catch (error) {
      throw writeFailure(error, this.out);
    }
  }

  /** The files in the folder of a center that are as long as it says, by their names; nothing where there is no such folder. */
  files(center: string): ReadonlyMap<string, CenterFile> | undefined {
    const set = this.read(center);
    return set && new Map(set.files.filter((file) => this.isThere(center, file)).map((file) => [file.path, file]));
  }

  /** Whether these files lie in the folder of a center. */
  hold(center: string, files: readonly Omit<CenterFile, 'inputs'>[]): boolean {
    const there = this.files(center);
    return there !== undefined && files.every((file) => there.get(file.path)?.sha256 === file.sha256);
  }

  /** What a file in the folder of a center holds; nothing where that is not what was written. */
  content(center: string, file: CenterFile): Uint8Array | undefined {
    try {
      const content = readFileSync(join(this.out, center, file.path));
      return sha256(content) === file.sha256 ? content : undefined;
    } catch {
      return undefined;
    }
  }

  private isThere(center: string, { path, bytes }: CenterFile): boolean {
    return statSync(join(this.out, center, path), { throwIfNoEntry: false })?.size === bytes;
  }

  /** Where the folder of a center is. */
  pathOf(center: string): string {
    return join(this.out, center);
  }

  /** What all centers need of the folder that they share. */
  shared(): ReadonlySet<string> {
    return new Set(this.centers().flatMap((center) => this.read(center)?.shared ?? []));
  }

  /** Whose folders lie here. */
  centers(): readonly string[] {
    if (!existsSync(this.out)) return [];
    return readdirSync(this.out, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && existsSync(join(this.out, entry.name, CENTER_SET)))
      .map(({ name }) => name);
  }

  /** Takes the folder of a center away. */
  remove(center: string): void {
    try {
      rmSync(join(this.out, center), { recursive: true, force: true });
    } catch (error) {
      throw writeFailure(error, this.out);
    }
  }

  /** What a folder says of itself; nothing where there is none, or something else. */
  read(center: string): CenterSet | undefined {
    try {
      const read = setSchema.safeParse(JSON.parse(readFileSync(join(this.out, center, CENTER_SET), 'utf8')));
      return read.success ? read.data : undefined;
    } catch {
      return undefined;
    }
  }

  /** SHA-256 of a file: what it shares with others is reckoned once. */
  private hashOf([head, ...others]: Parts): string {
    const known = this.heads.get(head) ?? createHash('sha256').update(head);
    this.heads.set(head, known);
    const own = known.copy();
    for (const part of others) own.update(part);
    return own.digest('hex');
  }

  /** Puts files in the place of all that a center had; those that stay are among them. Stops when the disk does not let us; the former ones stay. */
  write(center: string, files: ReadonlyMap<string, PlacedFile>, shared: readonly string[] = []): readonly CenterFile[] {
    const written = [...files].map(([path, file]): CenterFile => {
      if ('stays' in file) return file.stays;
      const { inputs, content, pages } = file;
      const parts = partsOf(content);
      const bytes = parts.reduce((sum, part) => sum + part.length, 0);
      return { path, bytes, sha256: this.hashOf(parts), ...(pages !== undefined && { pages }), inputs };
    });
    const set: CenterSet = { format: 1, center, files: written, ...(shared.length > 0 && { shared: [...shared] }) };
    const [made, place, former] = [`${NEW}${center}`, center, `${OLD}${center}`].map((name) => join(this.out, name)) as [
      string,
      string,
      string,
    ];
    try {
      rmSync(made, { recursive: true, force: true });
      mkdirSync(made);
      for (const folder of new Set([...files.keys()].map(dirname))) mkdirSync(join(made, folder), { recursive: true });
      for (const [path, file] of files) {
        if ('stays' in file) linked(join(place, path), join(made, path));
        else writeParts(join(made, path), partsOf(file.content));
      }
      writeFileSync(join(made, CENTER_SET), `${JSON.stringify(set, undefined, 2)}\n`);
      const replaces = existsSync(place);
      if (replaces) renameSync(place, former);
      renameSync(made, place);
      if (replaces) rmSync(former, { recursive: true, force: true });
    } catch (error) {
      this.takeBack(center);
      throw writeFailure(error, this.out);
    }
    return written;
  }

  /** Takes away what could not be written whole: a full disk has room again. What cannot be taken away goes with the next run. */
  private takeBack(center: string): void {
    try {
      rmSync(join(this.out, `${NEW}${center}`), { recursive: true, force: true });
      const [former, place] = [join(this.out, `${OLD}${center}`), join(this.out, center)];
      if (existsSync(former) && !existsSync(place)) renameSync(former, place);
    } catch {
      // The failure that is reported is the first one.
    }
  }
}

type Parts = readonly [Uint8Array, ...(readonly Uint8Array[])];

const partsOf = (content: Uint8Array | FileParts): Parts => (content instanceof Uint8Array ? [content] : content);

function writeParts(path: string, parts: Parts): void {
  const file = openSync(path, 'w');
  try {
    for (const part of parts) writeFileSync(file, part);
  } finally {
    closeSync(file);
  }
}

/** The same file under another name, or a copy where the disk has no such thing. */
function linked(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
