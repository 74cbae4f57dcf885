import { glue } from '../language/glue.js';
import { LANGUAGES } from '../language/language.js';
import { hasErrors, type Problem } from '../problem.js';
import { attractSlides } from './attract.js';
import { displaySlides } from './display.js';
import { mark, ornament } from './drawings.js';
import type { KioskFile, KioskInput } from './input.js';
import { charactersOf, lettering, missingGlyphs } from './lettering.js';
import { readNotices } from './notices.js';
import { pageOf } from './pages.js';
import { screenType } from './screen-type.js';
import { sprite } from './sprite.js';
import { fontSheet, themeSheet } from './theme-sheet.js';
import { topics } from './topic.js';
import type { KioskView } from './view.js';
import { readWording, type Wording } from './wording.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Everything that the templates read, but the icons and what is only known after a first setting. */
function look(input: KioskInput): { view: KioskView; wording: Wording; problems: readonly Problem[] } {
  const { wording, problems: ofWording } = readWording(input.kiosk);
  const { topics: made, problems: ofTopics } = topics(input);
  const { notices, problems: ofNotices } = readNotices(input.notices);
  const { project } = input;
  const shown = input.posters.filter((poster) => made.some((topic) => topic.posters.includes(poster)));
  const view = {
    mark: project.name.kk ?? '',
    center: LANGUAGES.map((lang) => ({ lang, name: glue(lang, project.center.name[lang] ?? '') })),
    touch: project.screen.touch,
    leastType: screenType(project.screen, input.theme.font.capital).toFixed(2),
    topics: made.map((topic) => topic.view),
    attract: attractSlides(made),
    display: displaySlides(made),
    banners: notices.filter((notice) => notice.level === 'info'),
    urgent: notices.filter((notice) => notice.level !== 'info').map((notice) => ({ ...notice, dismissable: notice.level === 'urgent' })),
    status: {
      posters: shown.map((poster) => poster.id),
      asOf: input.asOf.split('-').reverse().join('.'),
      asOfIso: input.asOf,
      version: input.version,
      missing: [],
    },
  };
  const { symbols, problems: ofIcons } = sprite(view, input.assets, input.kiosk);
  return { view: { ...view, sprite: symbols }, wording, problems: [...ofWording, ...ofTopics, ...ofNotices, ...ofIcons] };
}

/**
 * The kiosk folder: a page, a style sheet, a script, fonts and drawings, for file:// or any static server.
 * Reports what is wrong with kiosk.yaml, notices.yaml and the templates; with an error there are no artifacts.
 */
export async function bundleKiosk(input: KioskInput): Promise<{ artifacts: readonly KioskFile[]; problems: readonly Problem[] }> {
  const { view, wording, problems } = look(input);
  if (hasErrors(problems)) return { artifacts: [], problems };

  const setPage = pageOf(input.assets.templates, wording);
  const draft = setPage(view);
  const characters = charactersOf(draft.html);
  const { missing, problems: ofGlyphs } = missingGlyphs(input, characters);
  const all = [...problems, ...draft.problems, ...ofGlyphs];
  if (hasErrors(all)) return { artifacts: [], problems: all };

  const page = setPage({ ...view, status: { ...view.status, missing } });
  const fonts = await lettering(input, characters);
  const { colours } = input.theme;
  const files: readonly KioskFile[] = [
    { path: 'index.html', bytes: bytes(page.html) },
    { path: 'kiosk.css', bytes: bytes(themeSheet(input.theme) + fontSheet(input.theme, fonts) + input.assets.style) },
    { path: 'kiosk.js', bytes: bytes(input.assets.script) },
    { path: 'licences.txt', bytes: bytes(input.assets.licences) },
    { path: 'img/mark.svg', bytes: bytes(mark(input.theme)) },
    { path: 'img/ornament.svg', bytes: bytes(ornament(colours.sky)) },
    { path: 'img/ornament-soft.svg', bytes: bytes(ornament(colours.line)) },
    ...fonts.map((font) => ({ path: font.path, bytes: font.bytes })),
  ];
  return { artifacts: files, problems: all };
}
