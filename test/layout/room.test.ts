import { describe, expect, it } from 'vitest';
import { daysOf } from '../../src/day/days.js';
import type { Language } from '../../src/language/language.js';
import type { Rich } from '../../src/language/rich.js';
import { unfit } from '../../src/layout/fit.js';
import { MOST_ROOM, roomOf } from '../../src/layout/room.js';
import type { Poster, Statement } from '../../src/poster/model.js';
import { fitInput, NOW, openWorkshop, postersOf, THEN } from '../sheets.js';

const workshop = await openWorkshop();
const LANGUAGES = ['kk', 'ru'] as const;

/** By how much each text of a shipped poster can become longer, in either language. */
const ASKED = 0.12;

const isStatement = (value: object): value is Statement => 'id' in value && 'text' in value && 'review' in value;

/** Each stretch of a text with its own words once more at its end, until it is longer by a share. */
const longer = (text: Rich, share: number): Rich =>
  text.map((span) => {
    const words = span.text.trim();
    const more = words.slice(0, Math.ceil(words.length * share)).trim();
    return { ...span, text: span.text.replace(/\s*$/, (end) => ` ${more}${end}`) };
  });

/** The poster with every text of a language longer by a share. */
function lengthened(poster: Poster, language: Language, share: number): Poster {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    if (isStatement(value)) return { ...value, text: { ...value.text, [language]: longer(value.text[language], share) } };
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, walk(part)]));
  };
  return walk(poster) as Poster;
}

const fits = (poster: Poster): boolean => unfit(fitInput(workshop, poster)) === undefined;
const roomsOf = (poster: Poster): readonly number[] => roomOf(fitInput(workshop, poster)).map(({ percent }) => percent);

describe('The shipped posters', () => {
  const days = [
    NOW,
    ...daysOf(workshop.content)
      .changes()
      .filter((day) => day > NOW),
  ];

  it.each(days.flatMap((day) => postersOf(workshop, day).map((poster) => [day, poster.id, poster] as const)))(
    'keep room for longer texts in either language: on %s, %s',
    (_, __, poster) => {
      for (const language of LANGUAGES) expect(fits(lengthened(poster, language, ASKED)), language).toBe(true);
      for (const percent of roomsOf(poster)) expect(percent).toBeGreaterThanOrEqual(100 * ASKED);
    },
  );
});

describe('The room of a sheet', () => {
  it.each([...postersOf(workshop, THEN), ...postersOf(workshop, NOW)].map((poster) => [`${poster.id}, ${poster.asOf}`, poster] as const))(
    'is about what longer words take of it: %s',
    (_, poster) => {
      const least = Math.min(...roomsOf(poster));
      // A sheet is full with the last word of a line: two percent are less than a line of most texts.
      if (least < MOST_ROOM / 4) {
        const fuller = roomOf(fitInput(workshop, poster)).find(({ percent }) => percent === least)?.language ?? 'kk';
        expect(fits(lengthened(poster, fuller, (least - 2) / 100))).toBe(true);
        expect(fits(lengthened(poster, fuller, (least + 6) / 100))).toBe(false);
      } else for (const language of LANGUAGES) expect(fits(lengthened(poster, language, 0.25))).toBe(true);
    },
  );

  it('becomes less with longer texts, and names the language that fills it', () => {
    const rights = postersOf(workshop, NOW).find(({ id }) => id === 'rights') as Poster;
    const [before, after] = [roomsOf(rights)[0] ?? 0, roomsOf(lengthened(rights, 'kk', 0.05))[0] ?? 0];
    expect(after).toBeLessThan(before);
    expect(roomOf(fitInput(workshop, lengthened(rights, 'ru', 0.2)))[0]?.language).toBe('ru');
  });

  it('is measured for each sheet, and for the fuller half of a pair', () => {
    const complaint = postersOf(workshop, NOW).find(({ id }) => id === 'complaint') as Poster;
    expect(roomOf(fitInput(workshop, complaint)).map(({ sheet }) => sheet)).toEqual([1, 2]);
    const pair = roomOf(fitInput(workshop, { ...complaint, arrangement: 'pair' }));
    expect(pair.map(({ sheet }) => sheet)).toEqual([1, 2]);
  });
});
