import { hasErrors, type Problem } from '../problem.js';
import { dayView } from './day-view.js';
import { mark, ornament } from './drawings.js';
import type { KeepFiles, KioskDay, KioskFile, KioskInput } from './input.js';
import { laterParts } from './later-parts.js';
import { charactersOf, lettering, missingGlyphs } from './lettering.js';
import { pageOf } from './pages.js';
import { sprite } from './sprite.js';
import { fontSheet, themeSheet } from './theme-sheet.js';
import type { KioskView } from './view.js';

type ReadDay = ReturnType<typeof dayView>;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The page of the bundle's own day, with what later days put in the place of its parts. */
function setAll(input: KioskInput, days: readonly ReadDay[], icons: KioskView['sprite']): { html: string; problems: readonly Problem[] } {
  const set = days.map(({ view, wording }) => ({ view, setPage: pageOf(input.assets.templates, wording) }));
  const [today, ...others] = set;
  if (!today) throw new RangeError('expected a day, found none');
  const { later, problems } = laterParts(today, others);
  const page = today.setPage('index', { ...today.view, later, sprite: icons } satisfies KioskView);
  return { html: page.html, problems: unique([...page.problems, ...problems]) };
}

/** A fault that stands on several days is told once. */
const unique = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];

/**
 * The kiosk folder: a page, a style sheet, a script, fonts and drawings, for file:// or any static server. The page holds
 * what is in force on the day, and what takes over on later days that are known.
 * Reports what is wrong with kiosk.yaml, notices.yaml and the templates; with an error there are no artifacts.
 */
export async function bundleKiosk(
  input: KioskInput,
  keep: KeepFiles = (_name, _inputs, make) => make(),
): Promise<{ artifacts: readonly KioskFile[]; problems: readonly Problem[] }> {
  const { posters, kiosk, notices, links } = input;
  const days: readonly KioskDay[] = [{ from: input.asOf, posters, kiosk, notices, links }, ...(input.later ?? [])];
  const read = days.map((day) => dayView(input, day));
  const { symbols, problems: ofIcons } = sprite(
    read.map(({ view }) => view),
    input.assets,
  );
  const problems = unique([...read.flatMap((day) => day.problems), ...ofIcons]);
  if (hasErrors(problems)) return { artifacts: [], problems };

  const page = setAll(input, read, symbols);
  const characters = charactersOf(page.html);
  const all = [...problems, ...page.problems, ...missingGlyphs(input, characters)];
  if (hasErrors(all)) return { artifacts: [], problems: all };

  const { assets, theme } = input;
  const { colours } = theme;
  const [fonts, dress] = await Promise.all([
    keep('fonts', characters, () => lettering(input, characters)),
    keep('dress', [[...assets.sources], theme], async () => [
      { path: 'kiosk.css', bytes: bytes(themeSheet(theme) + fontSheet(theme) + (await assets.style())) },
      { path: 'kiosk.js', bytes: bytes(await assets.script()) },
    ]),
  ]);
  const files: readonly KioskFile[] = [
    { path: 'index.html', bytes: bytes(page.html) },
    ...dress,
    { path: 'licences.txt', bytes: bytes(assets.licences) },
    { path: 'img/mark.svg', bytes: bytes(mark(input.theme)) },
    { path: 'img/ornament.svg', bytes: bytes(ornament(colours.sky)) },
    { path: 'img/ornament-soft.svg', bytes: bytes(ornament(colours.line)) },
    ...fonts,
  ];
  return { artifacts: files, problems: all };
}
