import type { RecordingsSource } from './schema.js';

/** A recording as a half names it. */
export interface NamedRecording {
  /** Below the content folder: `media/rights-1.mp3`. */
  readonly file: string;
  /** The fingerprint of what is said in it; absent while nobody has written it. */
  readonly words?: string;
  /** Where its name stands below the half. */
  readonly path: readonly PropertyKey[];
}

/** The recordings of a half, one for each wording. */
export function recordingsOf(half: RecordingsSource): readonly NamedRecording[] {
  if (typeof half === 'string') return [{ file: half, path: [] }];
  if (!Array.isArray(half)) return [{ ...half, path: ['file'] }];
  return half.map((each, index) => ({ ...each, path: [index, 'file'] }));
}
