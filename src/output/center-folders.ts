import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeFailure } from '../disk/writable.js';

/** What lies in the folder of a center, as it says itself. */
const CENTER_SET = 'set.json';

/** Beside the folders of centers, while one is written and when it has been replaced. */
const [NEW, OLD] = ['.new-', '.old-'];

const setSchema = z.strictObject({
  format: z.literal(1),
  center: z.string(),
  /** Hash of all on which its files depend. */
  inputs: z.string(),
  files: z.array(z.strictObject({ path: z.string(), bytes: z.int(), sha256: z.string() })),
});

type CenterSet = z.infer<typeof setSchema>;

/** The files of a center by their names. */
type CenterFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Folders of centers, each of which is whole at every moment: it is written beside its place and takes it by a rename. A run
 * that was killed leaves nothing but what the next one takes away or brings back. Calls block: a center has few files, and
 * thousands of centers would wait for the disk one call at a time.
 */
export class CenterFolders {
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

  /** What lies in the folder of a center, if it was made of these inputs and is all there. */
  current(center: string, inputs: string): CenterSet | undefined {
    const set = this.read(center);
    return set?.inputs === inputs && this.areThere(set) ? set : undefined;
  }

  /** Whether just these files lie in the folder of a center. */
  hold(center: string, files: CenterSet['files']): boolean {
    const set = this.read(center);
    return set !== undefined && JSON.stringify(set.files) === JSON.stringify(files) && this.areThere(set);
  }

  private areThere({ center, files }: CenterSet): boolean {
    return files.every(({ path, bytes }) => statSync(join(this.out, center, path), { throwIfNoEntry: false })?.size === bytes);
  }

  /** Whose folders lie here. */
  centers(): readonly string[] {
    return readdirSync(this.out, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && existsSync(join(this.out, entry.name, CENTER_SET)))
      .map(({ name }) => name);
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

  /** Puts the files of a center in the place of its former ones. Stops when the disk does not let us; the former ones stay. */
  write(center: string, inputs: string, files: CenterFiles): CenterSet {
    const set: CenterSet = {
      format: 1,
      center,
      inputs,
      files: [...files].map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') })),
    };
    const [made, place, former] = [`${NEW}${center}`, center, `${OLD}${center}`].map((name) => join(this.out, name)) as [
      string,
      string,
      string,
    ];
    try {
      rmSync(made, { recursive: true, force: true });
      mkdirSync(made);
      for (const [path, bytes] of files) writeFileSync(join(made, path), bytes);
      writeFileSync(join(made, CENTER_SET), `${JSON.stringify(set, undefined, 2)}\n`);
      const replaces = existsSync(place);
      if (replaces) renameSync(place, former);
      renameSync(made, place);
      if (replaces) rmSync(former, { recursive: true, force: true });
    } catch (error) {
      throw writeFailure(error, this.out);
    }
    return set;
  }
}
