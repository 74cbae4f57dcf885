/** One finished file of a run. */
export interface Artifact {
  /** Below the output folder, parts joined by `/`: `posters/rights-a4.pdf`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A text as a file in UTF-8. */
export function textArtifact(path: string, text: string): Artifact {
  return { path, bytes: new TextEncoder().encode(text) };
}

/** Whether a path stays below the folder that it is joined to, on every system. */
export function staysBelow(path: string): boolean {
  return path !== '' && !/[\\:\0]/.test(path) && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
