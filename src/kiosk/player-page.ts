import type { Center } from '../poster/copy.js';
import type { Problem } from '../problem.js';
import type { KioskInput } from './input.js';
import { pagesOf } from './pages.js';
import { readWording } from './wording.js';

/** Where a page of a player finds what it shares with others, from itself: all of it, and the scripts of the player. */
export interface SharedFrom {
  readonly common: string;
  readonly player: string;
}

type PlayerWords = Pick<KioskInput, 'kiosk' | 'project' | 'assets'>;

/**
 * Makes pages that play the versions of a screen: what stands on one is read only while there is none. `key` is the public key
 * that signs them, in base64, empty where they are not signed. Without `shared` all lies beside the page.
 */
export function playerPages({ kiosk, project, assets }: PlayerWords) {
  const { wording, problems } = readWording(kiosk, project.languages);
  const setPage = pagesOf(assets.templates)(wording);
  return (
    center: Center | undefined,
    key: string,
    shared: SharedFrom = { common: '', player: '' },
  ): { html: string; problems: readonly Problem[] } => {
    const page = setPage('player', {
      key,
      ...shared,
      mark: project.name[project.languages[0]] ?? '',
      phone: center?.phone ?? '',
      center: project.languages.map((lang) => ({ lang, name: center?.name[lang] ?? '' })),
    });
    return { html: page.html, problems: [...problems, ...page.problems] };
  };
}

/** The page of the screens of a folder: it names the center of the first one. */
export function playerPage({ screens, centers, ...words }: PlayerWords & Pick<KioskInput, 'screens' | 'centers'>, key: string) {
  const [first] = Object.values(screens.data);
  return playerPages(words)(
    centers.find(({ id }) => id === first?.center),
    key,
  );
}
