import type { KioskInput } from '../kiosk/input.js';
import { pagesOf } from '../kiosk/statement-index.js';
import { type Topic, topics } from '../kiosk/topic.js';
import { type ByLanguage, byLanguage, type Language, type Languages } from '../language/language.js';
import type { Poster } from '../poster/model.js';
import { statements } from '../poster/statements.js';

/** What of a topic differs beside its pages: `card` is its name on the first page, `sources` the acts at its foot, `code` the one to take along, `slides` its texts for far screens, `recordings` what of it is played. */
type TopicPart = 'card' | 'title' | 'sources' | 'code' | 'slides' | 'recordings';

/** A topic of the screen that shows something else. */
export interface TopicImpact {
  readonly topic: string;
  readonly name: ByLanguage<string>;
  /** Posters whose words the topic shows. */
  readonly posters: readonly string[];
  readonly parts: readonly TopicPart[];
  /** Pages that differ, counted from 1. */
  readonly pages: readonly { readonly number: number; readonly name: ByLanguage<string> }[];
}

/** What it takes to set the topics of the screen. */
export type ScreenStand = Pick<KioskInput, 'kiosk' | 'posters' | 'links'>;

/** The topics and pages of the screen that differ between two days, as the screen itself lays them out. */
export function kioskImpact(before: ScreenStand, after: ScreenStand, languages: Languages): readonly TopicImpact[] {
  const [was, is] = [topics(before).topics, topics(after).topics];
  return after.kiosk.data.topics.flatMap((source) => {
    const { id, card, posters } = source;
    const [former, topic] = [was, is].map((made) => made.find(({ view }) => view.id === id));
    const parts = PARTS.filter(([, read]) => wordsOf(read(topic)) !== wordsOf(read(former))).map(([part]) => part);
    const shownBy = after.posters.filter((poster) => posters.includes(poster.id));
    const differing = pagesOf(source, shownBy).flatMap(({ label, show }, index) => {
      if (pageOf(topic, show) === pageOf(former, show)) return [];
      const shown = halvesOf(topic, show) ?? halvesOf(former, show);
      const named = (language: Language) => label?.[language] ?? shown?.find(({ lang }) => lang === language)?.page?.name ?? '';
      return [{ number: index + 1, name: byLanguage(languages, named) }];
    });
    if (parts.length === 0 && differing.length === 0) return [];
    return [{ topic: id, name: byLanguage(languages, (language) => card.text[language] ?? ''), posters, parts, pages: differing }];
  });
}

const PARTS: readonly (readonly [TopicPart, (topic: Topic | undefined) => unknown])[] = [
  ['card', (topic) => topic?.view.card],
  ['title', (topic) => topic?.view.halves.map(({ kicker, title }) => [kicker, title])],
  ['sources', (topic) => topic?.view.halves.map(({ cited }) => cited)],
  ['code', (topic) => topic?.view.halves.map(({ qr }) => qr)],
  ['slides', (topic) => topic?.posters.flatMap(statements).map(({ screen = [] }) => screen.map(({ text }) => text))],
  ['recordings', (topic) => topic?.posters.flatMap(recordingsIn)],
];

/** The films and recordings of a poster that are played. */
const recordingsIn = (poster: Poster): readonly unknown[] => [
  ...(poster.sign ? [poster.sign] : []),
  ...statements(poster).flatMap(({ id, audio }) => (audio ? [[id, audio]] : [])),
];

/** A page in every language, to be compared; it is found by what it shows, for a page that shows nothing on a day is left out. */
function pageOf(topic: Topic | undefined, show: readonly string[]): string | undefined {
  const pages = halvesOf(topic, show);
  return pages && wordsOf(pages.map(({ page }) => page));
}

function halvesOf(topic: Topic | undefined, show: readonly string[]) {
  const index = topic?.groups.findIndex((groups) => groups.some(({ members }) => members.some(({ id }) => show.includes(id)))) ?? -1;
  return index < 0 ? undefined : topic?.view.halves.map(({ lang, pages }) => ({ lang, page: pages[index] }));
}

/**
 * Plain data to be compared, without the marks of drafts, since whether a text is approved is a matter of review and changes no
 * word, and without recordings: a film plays on every page of its topic.
 */
const wordsOf = (view: unknown): string | undefined =>
  JSON.stringify(view, (key, value: unknown) => (BESIDE_WORDS.has(key) ? undefined : value));

const BESIDE_WORDS = new Set(['draft', 'audio', 'film']);

/** Labels of the screen's controls that differ, by their names in kiosk.yaml. */
export function labelsImpact(before: ScreenStand, after: ScreenStand, languages: Languages): readonly string[] {
  const was = before.kiosk.data.labels;
  return Object.entries(after.kiosk.data.labels).flatMap(([name, { text }]) =>
    languages.every((language) => (was[name]?.text[language] ?? '') === (text[language] ?? '')) ? [] : [name],
  );
}
