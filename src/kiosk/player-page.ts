import type { Problem } from '../problem.js';
import type { KioskInput } from './input.js';
import { pagesOf } from './pages.js';
import { readWording } from './wording.js';

/**
 * The page that plays the versions of the screen: what stands on it is read only while there is none. `key` is the public key
 * that signs them, in base64, empty where they are not signed.
 */
export function playerPage(
  { kiosk, project, screens, centers, assets }: KioskInput,
  key: string,
): { html: string; problems: readonly Problem[] } {
  const { wording, problems } = readWording(kiosk, project.languages);
  const [first] = Object.values(screens.data);
  const center = centers.find(({ id }) => id === first?.center);
  const page = pagesOf(assets.templates)(wording)('player', {
    key,
    mark: project.name[project.languages[0]] ?? '',
    phone: center?.phone ?? '',
    center: project.languages.map((lang) => ({ lang, name: center?.name[lang] ?? '' })),
  });
  return { html: page.html, problems: [...problems, ...page.problems] };
}
