import type { Problem } from '../problem.js';
import type { KioskInput } from './input.js';
import { pagesOf } from './pages.js';
import { readWording } from './wording.js';

/** Where a page of a player finds what it shares with others, from itself: all of it, and the scripts of the player. */
export interface SharedFrom {
  readonly common: string;
  readonly player: string;
}

type PlayerInput = Pick<KioskInput, 'kiosk' | 'project' | 'centers' | 'assets'> & { readonly screens: Pick<KioskInput['screens'], 'data'> };

/**
 * The page that plays the versions of the screen: what stands on it is read only while there is none. `key` is the public key
 * that signs them, in base64, empty where they are not signed. Without `shared` all lies beside the page.
 */
export function playerPage(
  { kiosk, project, screens, centers, assets }: PlayerInput,
  key: string,
  shared: SharedFrom = { common: '', player: '' },
): { html: string; problems: readonly Problem[] } {
  const { wording, problems } = readWording(kiosk, project.languages);
  const [first] = Object.values(screens.data);
  const center = centers.find(({ id }) => id === first?.center);
  const page = pagesOf(assets.templates)(wording)('player', {
    key,
    ...shared,
    mark: project.name[project.languages[0]] ?? '',
    phone: center?.phone ?? '',
    center: project.languages.map((lang) => ({ lang, name: center?.name[lang] ?? '' })),
  });
  return { html: page.html, problems: [...problems, ...page.problems] };
}
