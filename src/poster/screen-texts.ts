import type { Content } from '../content/load.js';
import type { PairSource, ReviewSource } from '../content/schema.js';
import type { SourceFile } from '../content/source-file.js';
import { type ByLanguage, byLanguage } from '../language/language.js';
import { parseRich, type Rich } from '../language/rich.js';
import { hasErrors, type Place, type Problem } from '../problem.js';
import type { IsoDate } from '../rules/date.js';
import { lastDayOf } from '../rules/recurrence.js';
import { Facts } from './facts.js';
import type { FilledScreen } from './fill-screen.js';
import { type Found, gathered } from './found.js';
import { type KnownWords, screenWords } from './known-words.js';
import type { Review } from './model.js';
import { standingOf } from './standing.js';

/** A text of the lobby screen's own: a label of a control, the card of a topic, the label of a page, a notice. */
export interface ScreenText {
  /** Unique on the screen: `labels/welcome`, `topics/rights/card`, `topics/rights/pages/` and its first statement, `notices/repair`. */
  readonly id: string;
  readonly text: ByLanguage<Rich>;
  readonly review: ByLanguage<Review>;
  readonly where: ByLanguage<Place>;
  /** The part of the file that holds its words and its review. */
  readonly at: readonly PropertyKey[];
  /** What it says on each day that the content knows. */
  known(): readonly KnownWords[];
}

/**
 * Every text of kiosk.yaml as the screen says it on a day, with its standing, and of notices.yaml those that are not over
 * and have a review. Reports `stale-approval`.
 */
export function screenTexts(
  content: Content,
  screen: FilledScreen,
  asOf: IsoDate,
): { texts: readonly ScreenText[]; problems: readonly Problem[] } {
  const facts = new Facts(content, asOf);
  const written = labelsOf(content, asOf);
  const one = ({ id, pairs, review, source, at, words }: Label, index: number): Found<ScreenText> => {
    const said = byLanguage(content.languages, (language) => pairs.map((pair) => pair[language] ?? '').join(' '));
    const rich = byLanguage(content.languages, (language) => parseRich(said[language].replace(/\s+/g, ' ').trim()));
    const known = () => screenWords(written[index]?.pairs ?? pairs, [...at, words], source, facts);
    return gathered((take) => ({
      id,
      text: rich,
      review: byLanguage(content.languages, (language) => {
        const place = source.place([...at, 'review', language], language);
        const later = () => known().flatMap((then) => (then.day > asOf ? [then.words[language]] : []));
        return take(standingOf(review[language], rich[language], { later, former: facts.former(language) }, place));
      }),
      where: byLanguage(content.languages, (language) => source.place([...at, words, language], language)),
      at,
      known,
    }));
  };
  const { value: texts, problems } = gathered((take) => labelsOf(screen, asOf).map((label, index) => take(one(label, index))));
  // A text that could not be filled is reported as such, not as other words than the approved ones.
  return { texts, problems: hasErrors(screen.problems) ? [] : problems };
}

/** The day after which a notice says nothing more; one that repeats without an end has none. */
const lastDay = (until: string, repeat: string | undefined): string =>
  repeat === undefined ? until.slice(0, '2026-11-23'.length) : (lastDayOf(repeat) ?? '9999-12-31');

/** A text of the screen as its file holds it, and where it and its words stand. */
interface Label extends Pick<ScreenText, 'id' | 'at'> {
  readonly pairs: readonly PairSource[];
  readonly review: ByLanguage<ReviewSource>;
  readonly source: SourceFile;
  readonly words: 'text' | 'label' | 'title';
}

function labelsOf({ kiosk: { data, source }, notices }: Pick<Content, 'kiosk' | 'notices'>, asOf: IsoDate): readonly Label[] {
  const label = (
    id: string,
    at: Label['at'],
    { text, review }: { text: PairSource; review: Label['review'] },
    words: Label['words'] = 'text',
  ) => ({
    id,
    pairs: [text],
    review,
    source,
    at,
    words,
  });
  return [
    ...Object.entries(data.labels).map(([name, each]) => label(`labels/${name}`, ['labels', name], each)),
    ...data.topics.flatMap((topic, index) => [
      label(`topics/${topic.id}/card`, ['topics', index, 'card'], topic.card),
      ...(topic.pages ?? []).flatMap(({ label: text, review, show }, page) =>
        text && review ? [label(`topics/${topic.id}/pages/${show[0]}`, ['topics', index, 'pages', page], { text, review }, 'label')] : [],
      ),
    ]),
    ...notices.data.flatMap(({ id, until, repeat, title, text, review }, index): readonly Label[] =>
      review === undefined || lastDay(until, repeat) < asOf
        ? []
        : [{ id: `notices/${id}`, pairs: text ? [title, text] : [title], review, source: notices.source, at: [index], words: 'title' }],
    ),
  ];
}
