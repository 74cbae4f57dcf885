import { sha256 } from '../hash.js';
import { distinct, hasErrors, type Problem } from '../problem.js';
import type { Theme } from '../theme/theme.js';
import { dayView } from './day-view.js';
import type { KeepFiles, KioskDay, KioskFile, KioskInput } from './input.js';
import type { KioskView } from './kiosk-view.js';
import { laterParts } from './later-parts.js';
import { charactersOf, charactersOfNotices, lettering, missingGlyphs } from './lettering.js';
import { pagesOf } from './pages.js';
import { screenFaults } from './screen-figures.js';
import { sprite } from './sprite.js';
import { fontSheet, languageSheet, plainSheet, themeSheet } from './theme-sheet.js';

type ReadDay = ReturnType<typeof dayView>;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The page of the bundle's own day, with what later days put in the place of its parts. */
function setAll(
  input: KioskInput,
  days: readonly ReadDay[],
  shared: Pick<KioskView, 'sprite' | 'made'>,
): { html: string; problems: readonly Problem[] } {
  const pages = pagesOf(input.assets.templates);
  const set = days.map(({ view, wording }) => ({ view, setPage: pages(wording) }));
  const [today, ...others] = set;
  if (!today) throw new RangeError('expected a day, found none');
  const { later, problems } = laterParts(today, others);
  const page = today.setPage('index', { ...today.view, later, ...shared } satisfies KioskView);
  return { html: page.html, problems: distinct([...page.problems, ...problems]) };
}

/**
 * The kiosk folder: a page, a style sheet, a script, fonts and drawings, for file:// or any static server. The page holds
 * what is in force on the day, and what takes over on later days that are known.
 * Reports what is wrong with kiosk.yaml, notices.yaml and the templates; with an error there are no artifacts.
 */
export async function bundleKiosk(
  input: KioskInput,
  keep: KeepFiles = (_name, _inputs, make) => make(),
): Promise<{ artifacts: readonly KioskFile[]; problems: readonly Problem[] }> {
  const { posters, editions, kiosk, notices, links } = input;
  const today = { date: input.asOf, posters, ...(editions && { editions }), kiosk, notices, links };
  const days: readonly KioskDay[] = [today, ...(input.later ?? [])];
  const read = days.map((day) => dayView(input, day));
  const { symbols, problems: ofIcons } = sprite(
    read.map(({ view }) => view),
    input.assets,
  );
  const ofScreens = screenFaults(input.screens, { capital: input.theme.font.capital, topics: kiosk.data.topics.length });
  const problems = distinct([...ofScreens, ...read.flatMap((day) => day.problems), ...ofIcons]);
  if (hasErrors(problems)) return { artifacts: [], problems };

  const { assets, theme } = input;
  const { languages } = input.project;
  const style = themeSheet(theme) + fontSheet(theme) + languageSheet(languages) + assets.style + plainSheet(theme);
  const made = sha256(style + assets.script).slice(0, 8);
  const page = setAll(input, read, { sprite: symbols, made });
  const characters = charactersOf(page.html);
  const all = [...problems, ...page.problems, ...missingGlyphs(input, characters)];
  if (hasErrors(all)) return { artifacts: [], problems: all };

  const { colours } = theme;
  const cut = [...new Set([...characters, ...charactersOfNotices(languages), ...(input.letters ?? [])])].sort();
  const fonts = await keep('fonts', [cut, theme.font], () => lettering(input, cut));
  const files: readonly KioskFile[] = [
    { path: 'index.html', bytes: bytes(page.html) },
    { path: 'kiosk.css', bytes: bytes(style) },
    { path: 'kiosk.js', bytes: bytes(assets.script) },
    { path: 'watch.css', bytes: bytes(assets.watchdog.style) },
    { path: 'watch.js', bytes: bytes(assets.watchdog.script) },
    { path: 'licences.txt', bytes: bytes(assets.licences) },
    { path: 'img/mark.svg', bytes: bytes(mark(input.theme)) },
    { path: 'img/ornament.svg', bytes: bytes(ornament(colours.sky, theme)) },
    { path: 'img/ornament-soft.svg', bytes: bytes(ornament(colours.line, theme)) },
    ...fonts,
  ];
  return { artifacts: files, problems: all };
}

/** Qoshqar muiiz, the horns of a ram: half circles of one line and one gap, period 45, height 34. */
const HORNS = [
  'M22.5 32V12A10 10 0 0 1 42.5 12A7.5 7.5 0 0 1 27.5 12A5 5 0 0 1 37.5 12A2.5 2.5 0 0 1 32.5 12',
  'M22.5 12A10 10 0 0 0 2.5 12A7.5 7.5 0 0 0 17.5 12A5 5 0 0 0 7.5 12A2.5 2.5 0 0 0 12.5 12',
  'M0 32.75H45',
].join('');

const svg = (width: number, height: number, inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${inside}</svg>\n`;

/** One period of the ornament in a colour; CSS repeats it. Style sheets name the drawing also where the theme has none. */
function ornament(colour: string, { ornament: shown }: Theme): string {
  if (!shown) return svg(45, 34, '');
  return svg(45, 34, `<path d="${HORNS}" fill="none" stroke="${colour}" stroke-width="2.5"/>`);
}

/** The mark of Taqta: a board with two columns level under one sun. */
function mark({ colours }: Theme): string {
  const line = (x: number, y: number, width: number): string =>
    `<path d="M${x} ${y}h${width}" stroke="${colours.paper}" stroke-width="4" stroke-linecap="round"/>`;
  return svg(
    64,
    64,
    `<rect x="4" y="8" width="56" height="48" rx="9" fill="${colours.night}"/><circle cx="32" cy="24" r="8.5" fill="${colours.gold}"/>` +
      `${line(14, 38, 12)}${line(38, 38, 12)}${line(14, 46, 12)}${line(38, 46, 12)}<path d="M32 36.5v13" stroke="${colours.field}" stroke-width="3" stroke-linecap="round"/>`,
  );
}
