import { expect, test } from 'vitest';
import type { Sourced } from '../../src/content/load.js';
import type { ScreenSource, ScreensSource } from '../../src/content/screens.js';
import { unreadSource } from '../../src/content/unread.js';
import { slideFaults } from '../../src/kiosk/slide-faults.js';
import { topics } from '../../src/kiosk/topic.js';
import { loadFaces } from '../../src/typography/fonts.js';
import { createMeasure } from '../../src/typography/measure.js';
import { type Change, exchange, placeOf } from '../content-folder.js';
import { inEnglish } from '../in-english.js';
import { changedContent, dayOf, SHIPPED } from '../poster/composing.js';
import { DECLARED } from './declared-screens.js';

const lettering = { capital: 0.7, measure: createMeasure(await loadFaces()) };
const TV: ScreenSource = { ...DECLARED.hall, diagonal: 55, pixels: [1920, 1080], distance: 3, touch: false };
const FILE = 'posters/rights.yaml';
const SHORT = 'Информацию можно получить по телефону';

const on = (data: ScreensSource): Sourced<ScreensSource> => ({ data, source: unreadSource('screens.yaml') });

async function faults(data: ScreensSource, changes?: Readonly<Record<string, Change>>) {
  const content = changes ? await changedContent(changes) : SHIPPED;
  return slideFaults(topics(dayOf(content, '2026-11-23')).topics, on(data), lettering);
}

/** The sentence of a slide with so many words behind it. */
const longer =
  (words: string): Change =>
  (text) =>
    exchange(SHORT, `${SHORT} ${words}`, text);

test('the shipped slides fit on televisions of 55 inches at 3 m, wide and upright, and each statement that needs some has them', async () => {
  expect(await faults({ wide: TV, upright: { ...TV, pixels: [1080, 1920] } })).toEqual([]);
});

test('what is too long for a declared screen is an error at its half, with the number of characters too many; taken away, it fits', async () => {
  const words = 'или у любого сотрудника центра обслуживания населения в часы его работы, с понедельника по субботу';
  const [fault, ...others] = await faults({ tv: TV }, { [FILE]: longer(words) });
  expect(others).toEqual([]);
  expect(fault).toMatchObject({ code: 'slide-too-long', severity: 'error', where: { file: FILE, language: 'ru' } });
  const much = Number(/found (\d+) characters too many in «ru»/.exec(inEnglish(fault?.message) ?? '')?.[1]);
  expect(inEnglish(fault?.message)).toContain('on the screen "tv", which is read from 3 m');
  expect(inEnglish(fault?.fix)).toBe(`say it in ${much} characters less, or on two slides: "screen:" may be a list`);
  // The phone stands behind: the remedy is followed where an editor would, in the middle.
  expect(await faults({ tv: TV }, { [FILE]: longer(words.slice(0, words.length - much - 10).trim()) })).toEqual([]);
});

test('the screen that holds least is named, one that shows another topic is not asked, and a near or touched one never', async () => {
  const changes = { [FILE]: longer('или у любого сотрудника центра обслуживания населения в часы его работы, с понедельника по субботу') };
  const text = SHIPPED.posters.find(({ data }) => data.id === 'rights')?.source.text ?? '';
  const line = placeOf(text, SHORT).line - 1;
  const small: ScreenSource = { ...TV, diagonal: 50 };
  const ofPhone = (await faults({ tv: TV, small, large: { ...TV, diagonal: 60 } }, changes)).filter(({ where }) => where.line === line);
  expect(inEnglish(ofPhone).map(({ message }) => /the screen "(.*?)"/.exec(message)?.[1])).toEqual(['small']);
  expect(await faults({ tv: { ...TV, topics: ['clinic'] } }, changes)).toEqual([]);
  expect(await faults({ hall: DECLARED.hall, tablet: DECLARED.tablet, near: { ...DECLARED.wide, touch: false } }, changes)).toEqual([]);
});

test('a word that no line holds is named', async () => {
  const [fault] = await faults({ tv: TV }, { [FILE]: longer('«достопримечательностями.»') });
  expect(fault).toMatchObject({ code: 'slide-too-long', where: { language: 'ru' } });
  expect(inEnglish(fault?.message)).toMatch(
    /expected words that fit into a line .*, found «достопримечательностями», \d+ characters too long/,
  );
});

test('texts without slides that take several are one warning a screen, which names the first of them', async () => {
  const without: Change = (text) => text.replace(/^( *)screen:\n(?:\1 {2}.*\n)+/gm, '');
  const found = await faults({ tv: TV }, { [FILE]: without, 'posters/complaint.yaml': without });
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ code: 'no-slides', severity: 'warning', where: { file: 'screens.yaml' } });
  expect(inEnglish(found[0]?.message)).toMatch(
    /^expected words for one slide on "tv", which is read from 3 m, found \d+ that it shows in parts: rights\/equal-access, .* and \d+ more$/,
  );
});
