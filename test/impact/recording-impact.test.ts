import { expect, test } from 'vitest';
import type { Content } from '../../src/content/load.js';
import { type ImpactSide, impactOf } from '../../src/impact/impact.js';
import { fingerprint } from '../../src/poster/fingerprint.js';
import type { Poster } from '../../src/poster/model.js';
import { posterWords } from '../../src/poster/poster-words.js';
import { recordedContent } from '../content/media-folder.js';
import { type Change, swap } from '../content-folder.js';
import { dayOf, statementOf } from '../poster/composing.js';
import { SEVEN } from './example-change.js';

const BEFORE = '2026-12-31';
const AFTER = '2027-01-01';

/** A topic of two pages, of which one has words that change. */
const TWO_PAGES: Readonly<Record<string, Change>> = {
  ...SEVEN,
  'kiosk.yaml': swap(
    'show: [review, phone, address] }',
    'show: [review] }\n      - { label: { kk: "2", ru: "2" }, review: { kk: draft, ru: draft }, show: [phone, address] }',
  ),
};

const sideOn = (content: Content, date: string): ImpactSide => ({ content, ...dayOf(content, date) });

/** What is recorded of the first statement, and what of the poster, on the day before the change. */
async function recorded() {
  const day = dayOf(await recordedContent({}, SEVEN), BEFORE);
  const { text } = statementOf(day, 'complaint', 'review');
  return { spoken: fingerprint(text.ru), signed: fingerprint(posterWords(day.posters[0] as Poster, 'ru')) };
}

test('A rule that changes makes the recording of its text and the film of its poster stale, and the screen says that beside the page', async () => {
  const { spoken, signed } = await recorded();
  const content = await recordedContent(
    {
      audio: `{ kk: media/review-kk.mp3, ru: { file: media/review-ru.mp3, words: "${spoken}" } }`,
      sign: `{ ru: { file: media/all.mp4, words: "${signed}" } }`,
    },
    TWO_PAGES,
  );
  const { posters, screen } = impactOf(sideOn(content, BEFORE), sideOn(content, AFTER));
  expect(posters.map(({ id, recordings }) => ({ id, recordings }))).toEqual([
    {
      id: 'complaint',
      recordings: [
        { language: 'ru', file: 'media/all.mp4', plays: false },
        { statement: 'review', language: 'ru', file: 'media/review-ru.mp3', plays: false },
        // Nobody has written what it says: the screen goes on playing it.
        { statement: 'review', language: 'kk', file: 'media/review-kk.mp3', plays: true },
      ],
    },
  ]);
  // A film plays on every page, and only one of them has other words.
  expect(screen.map(({ topic, parts, pages }) => ({ topic, parts, pages: pages.map(({ number }) => number) }))).toEqual([
    { topic: 'complaint', parts: ['recordings'], pages: [1] },
  ]);
});

test('Recordings of words that stay, and those that are made for the day, are not named', async () => {
  const after = statementOf(dayOf(await recordedContent({}, SEVEN), AFTER), 'complaint', 'review');
  const { spoken } = await recorded();
  const each = `[{ file: media/five.mp3, words: "${spoken}" }, { file: media/seven.mp3, words: "${fingerprint(after.text.ru)}" }]`;
  const poster: Change = (text) => text.replace('      - id: phone\n', '      - id: phone\n        audio: { ru: media/phone.mp3 }\n');
  const content = await recordedContent({ audio: `{ ru: ${each} }` }, { ...SEVEN, 'posters/complaint.yaml': poster });
  const { posters, screen } = impactOf(sideOn(content, BEFORE), sideOn(content, AFTER));
  expect(posters.map(({ recordings }) => recordings)).toEqual([[]]);
  expect(screen.map(({ parts }) => parts)).toEqual([['recordings']]);
});

test('A value that is written over makes a recording stale as well, and one that was made anew under the same name is not', async () => {
  const { spoken } = await recorded();
  const before = await recordedContent({ audio: `{ ru: { file: media/review.mp3, words: "${spoken}" } }` });
  const over = { 'rules/facts.yaml': swap('value: 5,', 'value: 6,') };
  const stale = await recordedContent({ audio: `{ ru: { file: media/review.mp3, words: "${spoken}" } }` }, over);
  const found = (after: Content) => impactOf(sideOn(before, BEFORE), sideOn(after, BEFORE)).posters[0]?.recordings;
  expect(found(stale)).toEqual([{ statement: 'review', language: 'ru', file: 'media/review.mp3', plays: false }]);
  const anew = fingerprint(statementOf(dayOf(stale, BEFORE), 'complaint', 'review').text.ru);
  expect(found(await recordedContent({ audio: `{ ru: { file: media/review.mp3, words: "${anew}" } }` }, over))).toEqual([]);
});
