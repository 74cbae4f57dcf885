import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openingOf } from '../../src/content/centers.js';
import { loadContent } from '../../src/content/load.js';
import { statementSources } from '../../src/content/statement-sources.js';
import { daysOf } from '../../src/day/days.js';
import { once } from '../../src/jobs/assets.js';
import type { KioskAssets, KioskInput } from '../../src/kiosk/input.js';
import { copyFrame } from '../../src/poster/copy.js';
import { type IsoDate, parseDate } from '../../src/rules/date.js';
import { loadIcons } from '../../src/shipped/icons.js';
import { readKioskSources } from '../../src/shipped/kiosk-sources.js';
import { loadLicences } from '../../src/shipped/licences.js';
import { loadTheme } from '../../src/theme/theme.js';
import { loadFaces } from '../../src/typography/fonts.js';
import { createMeasure } from '../../src/typography/measure.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const FONTS = join(root, 'node_modules/@expo-google-fonts/golos-text');

async function assets(): Promise<KioskAssets> {
  const sources = await readKioskSources(join(root, 'templates'));
  const font = (file: string) => readFile(join(FONTS, file));
  const icons = await loadIcons();
  return {
    fonts: {
      400: await font('400Regular/GolosText_400Regular.ttf'),
      600: await font('600SemiBold/GolosText_600SemiBold.ttf'),
      700: await font('700Bold/GolosText_700Bold.ttf'),
      800: await font('800ExtraBold/GolosText_800ExtraBold.ttf'),
    },
    measure: createMeasure(await loadFaces()),
    icon: (name) => icons.get(name),
    script: sources.script,
    style: sources.style,
    watchdog: sources.watchdog,
    licences: await loadLicences(),
    templates: sources.parts,
  };
}

/** The kiosk of the shipped content on a day after its last change, never dark, read once for all tests of a process. */
export const shippedKiosk: () => Promise<KioskInput> = once(readShippedKiosk);

/** The screens as they are at any hour: tests run by night, too. */
const neverDark = ({ data, source }: KioskInput['screens']): KioskInput['screens'] => ({
  data: Object.fromEntries(Object.entries(data).map(([id, screen]) => [id, { ...screen, outside: 'on' as const }])),
  source,
});

/** The same kiosk with a screen beside the others that nobody touches: on it alone there are slides. */
export function withTv(input: KioskInput): KioskInput {
  const { data, source } = input.screens;
  const [first] = Object.values(data);
  if (!first) throw new Error('expected a screen');
  return { ...input, screens: { data: { ...data, tv: { ...first, touch: false } }, source } };
}

export function readShippedKiosk(): Promise<KioskInput> {
  return readKiosk('content');
}

/** The kiosk of a folder of content, by its path from the root of the project. */
export async function readKiosk(folder: string): Promise<KioskInput> {
  const asOf = parseDate('2026-11-23') as IsoDate;
  const { content } = await loadContent(join(root, folder));
  if (!content) throw new Error(`expected the content of ${folder} to load`);
  const { posters, kiosk, notices, links } = daysOf(content).on(asOf);
  const { theme } = await loadTheme(join(root, 'templates'));
  return {
    posters,
    kiosk,
    notices,
    project: content.project.data,
    links,
    written: new Map(content.posters.map(({ data }) => [data.id, new Set(statementSources(data).map(({ statement }) => statement.id))])),
    screens: neverDark(content.screens),
    centers: copyFrame(content).centers,
    opening: openingOf(content.centers.data),
    theme,
    assets: await assets(),
    asOf,
    version: '0.1.0',
  };
}
