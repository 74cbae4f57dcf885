import { beforeAll, describe, expect, it } from 'vitest';
import { bundleKiosk } from '../../src/kiosk/bundle.js';
import type { KioskInput } from '../../src/kiosk/input.js';
import { charactersOf } from '../../src/kiosk/lettering.js';
import { withOwnParts } from '../../src/kiosk/own-marks.js';
import { type EquippedCenter, ownPartsOf, ownPosters } from '../../src/kiosk/own-parts.js';
import { byLanguage } from '../../src/language/language.js';
import type { IsoDate } from '../../src/rules/date.js';
import { readKiosk, withTv } from './shipped-kiosk.js';

/** The page of a screen without lines that say nothing. */
async function pageOf(input: KioskInput): Promise<string> {
  const { artifacts, problems } = await bundleKiosk(input, async () => []);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return new TextDecoder().decode(artifacts.find(({ path }) => path === 'index.html')?.bytes);
}

const lines = (page: string): readonly string[] => page.split('\n').filter((line) => line !== '');

let input: KioskInput;
let shared: KioskInput;
let centers: readonly EquippedCenter[];

beforeAll(async () => {
  input = withTv(await readKiosk('examples/clinic'));
  // On a later day their topic is called otherwise, and a day on which other hours count is over.
  const { posters, kiosk, notices, links } = input;
  const name = byLanguage(['kk', 'ru', 'en'], () => 'Жаңа атау');
  const renamed = kiosk.data.topics.map((topic) => (topic.id === 'hours' ? { ...topic, card: { ...topic.card, text: name } } : topic));
  const date = '2026-12-20' as IsoDate;
  const later = {
    date,
    posters: posters.map((poster) => ({ ...poster, asOf: date })),
    kiosk: { ...kiosk, data: { ...kiosk.data, topics: renamed } },
    notices,
    links,
  };
  input = { ...input, later: [later] };
  shared = { ...input, apart: true, centers: [] };
  const [own] = input.centers;
  const opening = own && input.opening.get(own.id);
  if (!own || !opening) throw new Error('expected a center with hours');
  const { opening: _, ...wordy } = own;
  const second = {
    ...wordy,
    id: 'second',
    name: byLanguage(['kk', 'ru', 'en'], () => 'Екінші'),
    phone: '8 (7222) 51-02-03',
    hours: byLanguage(['kk', 'ru', 'en'], () => 'келісім бойынша'),
  };
  const screensIn = (id: string) =>
    Object.fromEntries(Object.entries(input.screens.data).map(([name, screen]) => [name, { ...screen, center: id }]));
  centers = [
    { center: own, opening, screens: screensIn(own.id) },
    { center: second, screens: screensIn('second') },
  ];
});

describe('A page that many centers share', () => {
  it('is the page of each of them once its own parts stand in it', async () => {
    const page = await pageOf(shared);
    const own = ownPartsOf(shared);
    for (const { center, opening, screens } of centers) {
      const alone = {
        ...input,
        centers: [center],
        opening: new Map(opening ? [[center.id, opening]] : []),
        screens: { ...input.screens, data: screens },
      };
      const parts = own({ center, screens, ...(opening && { opening }) });
      expect(Object.keys(parts)).toEqual(expect.arrayContaining(['screens', 'part hours 0 0 2026-11-23 kk', 'slides hours 2026-11-23']));
      const [filled, whole] = [lines(withOwnParts(page, parts)), lines(await pageOf(alone))];
      // Icons of contacts are there for centers that have them.
      const isIcon = (line: string): boolean => line.startsWith('<symbol');
      expect(filled.filter((line) => !isIcon(line))).toEqual(whole.filter((line) => !isIcon(line)));
      expect(filled.filter(isIcon)).toEqual(expect.arrayContaining(whole.filter(isIcon)));
    }
  });

  it('gets no slides from a center all of whose screens are touched', () => {
    const own = ownPartsOf(shared);
    const slidesOf = (equipped: EquippedCenter): readonly string[] =>
      Object.entries(own(equipped)).flatMap(([name, html]) => (name.startsWith('slides ') ? [html] : []));
    for (const equipped of centers) {
      const { tv: _, ...touched } = equipped.screens;
      expect(slidesOf(equipped).every((html) => html.includes('display-slide'))).toBe(true);
      expect(slidesOf({ ...equipped, screens: touched })).toEqual(slidesOf(equipped).map(() => ''));
    }
  });

  it('has nothing of any center, and no sign is missing that a center brings', async () => {
    const fonts: readonly string[][] = [];
    await bundleKiosk(shared, async (_name, inputs) => {
      (fonts as string[][]).push((inputs as [string[]])[0]);
      return [];
    });
    const page = await pageOf(shared);
    const own = ownPartsOf(shared);
    for (const equipped of centers) {
      expect(page).not.toContain(equipped.center.phone);
      const brought = charactersOf(Object.values(own(equipped)).join(''));
      expect(brought.filter((character) => !fonts[0]?.includes(character))).toEqual([]);
    }
  });

  it('names the posters from which centers bring their parts', () => {
    expect([...new Set(ownPosters(shared).map(({ id }) => id))].sort()).toEqual(['contacts', 'hours', 'phone']);
  });
});
