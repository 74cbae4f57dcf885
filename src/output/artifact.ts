/** One finished file of a run. */
export interface Artifact {
  /** Below the output folder, parts joined by `/`: `posters/rights-a4.pdf`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file that is taken over from the content as it is: a recording, too large to be held. */
export interface CopiedFile {
  /** Below the output folder. */
  readonly path: string;
  /** Its place on this machine. */
  readonly from: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A text as a file in UTF-8. */
export function textArtifact(path: string, text: string): Artifact {
  return { path, bytes: new TextEncoder().encode(text) };
}

/** Whether a path stays below the folder that it is joined to, on every system. */
export function staysBelow(path: string): boolean {
  return path !== '' && !/[\\:\0]/.test(path) && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
