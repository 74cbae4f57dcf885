import { describe, expect, it } from 'vitest';
import type { Center } from '../../src/blocks/center.js';
import type { KioskInput } from '../../src/kiosk/input.js';
import { topics } from '../../src/kiosk/topic.js';
import { byLanguage } from '../../src/language/language.js';
import { readKiosk } from './shipped-kiosk.js';

/** The parts of the first page of the topic of hours and contacts, for a screen in each of these centers. */
async function partsIn(centers: (own: Center) => readonly Center[]) {
  const input = await readKiosk('examples/clinic');
  const [own] = input.centers;
  const [screen] = Object.values(input.screens.data);
  if (!own || !screen) throw new Error('expected a center and its screen');
  const all = centers(own);
  const data = Object.fromEntries(all.map(({ id }) => [`at-${id}`, { ...screen, center: id }])) as KioskInput['screens']['data'];
  const made = topics({ ...input, centers: all, screens: { ...input.screens, data } });
  return made.topics.find(({ view }) => view.id === 'hours')?.view.halves[0]?.pages[0]?.parts ?? [];
}

describe('The hours of a center on its screen', () => {
  it('stand below their heading, days of the week and of the calendar, each as a sentence for whoever hears it', async () => {
    const [heading, hours, ...more] = await partsIn((own) => [own]);
    expect([heading?.partial, more, hours?.center]).toEqual(['part-heading', [], undefined]);
    if (hours?.partial !== 'part-hours') throw new Error('expected hours');
    expect(hours.week.map(({ figures }) => figures)).toEqual([['8:00–20:00'], ['9:00–14:00'], []]);
    expect(hours.week[0]?.heard).toBe('Дүйсенбіден жұмаға дейін: 8:00-ден 20:00-ге дейін, үзіліс 13:00-ден 14:00-ге дейін');
    expect(hours.exceptional.map(({ date, last }) => [date, last])).toEqual([
      ['16.12', '2026-12-16'],
      ['31.12', '2026-12-31'],
      ['1–2.01', '2027-01-02'],
      ['7.01', '2027-01-07'],
    ]);
    expect(hours.today.weekdays.split(', ')).toHaveLength(7);
  });

  it('are those of each center where screens stand in several, and each part names its center', async () => {
    const parts = await partsIn(({ opening: _, ...own }) => [
      { ...own, id: 'first' },
      { ...own, id: 'second', hours: byLanguage(['kk', 'ru', 'en'], () => 'келісім бойынша') },
    ]);
    expect(parts.map(({ partial, center }) => [partial, center])).toEqual([
      ['part-heading', undefined],
      ['part-hours', 'first'],
      ['part-hours', 'second'],
    ]);
    const [, , second] = parts;
    expect(second?.partial === 'part-hours' && second.inWords?.replaceAll('\u00A0', ' ')).toBe('келісім бойынша');
  });
});
