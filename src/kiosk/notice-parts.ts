import type { Problem } from '../problem.js';
import type { KioskInput } from './input.js';
import { byKind, readNotices } from './notices.js';
import { pagesOf } from './pages.js';
import type { NoticeView } from './view.js';
import { readWording } from './wording.js';

/** Where a page holds its notices (`data-slot`), and the template of one. */
const SLOTS = [
  { slot: 'banners', template: 'banner', of: 'banners' },
  { slot: 'layers', template: 'urgent', of: 'urgent' },
] as const;

/** The notices of a day as every page of the screen holds them, for those that were made before: all of them, in every place. */
export function noticeParts({
  kiosk,
  notices: source,
  project,
  assets,
  asOf,
}: Pick<KioskInput, 'kiosk' | 'notices' | 'project' | 'asOf'> & { readonly assets: Pick<KioskInput['assets'], 'templates'> }): {
  parts: readonly { readonly slot: string; readonly html: string }[];
  notices: readonly NoticeView[];
  problems: readonly Problem[];
} {
  const { wording, problems: ofWording } = readWording(kiosk, project.languages);
  const { notices, problems: ofNotices } = readNotices(source, project.languages, asOf);
  const setPage = pagesOf(assets.templates)(wording);
  const problems: Problem[] = [...ofWording, ...ofNotices];
  const views = byKind(notices);
  const parts = SLOTS.map(({ slot, template, of }) => {
    const set = views[of].map((notice) => setPage(template, notice));
    problems.push(...set.flatMap((each) => each.problems));
    return { slot, html: set.map(({ html }) => html).join('') };
  });
  return { parts, notices, problems };
}
