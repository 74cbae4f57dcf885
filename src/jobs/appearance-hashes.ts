import { hashOf, sha256 } from '../hash.js';
import type { Theme } from '../theme/theme.js';
import type { Assets } from './assets.js';

/** What the bytes of a sheet depend on beside its words and the program, as hashes. */
interface AppearanceHashes {
  readonly theme: string;
  readonly fonts: string;
}

export async function appearanceHashes(theme: Theme, assets: Assets): Promise<AppearanceHashes> {
  const faces = [...(await assets.faces()).values()];
  return { theme: hashOf(theme), fonts: hashOf(faces.map(({ weight, bytes }) => [weight, sha256(bytes)])) };
}
