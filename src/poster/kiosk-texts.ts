import type { Sourced } from '../content/load.js';
import type { KioskSource } from '../content/schema.js';
import { type Bilingual, both } from '../language/language.js';
import { parseRich, type Rich } from '../language/rich.js';
import type { Place, Problem } from '../problem.js';
import type { Review } from './model.js';
import { standingOf } from './standing.js';

/** A text of the lobby screen's own: a label of a control, the card of a topic, the label of a page. */
export interface KioskText {
  /** Unique in kiosk.yaml: `labels/welcome`, `topics/rights/card`, `topics/rights/pages/` and its first statement. */
  readonly id: string;
  readonly text: Bilingual<Rich>;
  readonly review: Bilingual<Review>;
  readonly where: Bilingual<Place>;
  /** The part of the file that holds its words and its review. */
  readonly at: readonly PropertyKey[];
}

/** Every text of kiosk.yaml with its standing. Reports `stale-approval`. */
export function kioskTexts({ data, source }: Sourced<KioskSource>): { texts: readonly KioskText[]; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  type Label = KioskSource['labels'][string];
  const one = (id: string, { text, review }: Label, at: readonly PropertyKey[], words: string): KioskText => {
    const rich = both((language) => parseRich(text[language] ?? ''));
    return {
      id,
      text: rich,
      review: both((language) =>
        standingOf(review[language], rich[language], source.place([...at, 'review', language], language), problems),
      ),
      where: both((language) => source.place([...at, words, language], language)),
      at,
    };
  };
  const labels = Object.entries(data.labels).map(([name, label]) => one(`labels/${name}`, label, ['labels', name], 'text'));
  const topics = data.topics.flatMap((topic, index) => [
    one(`topics/${topic.id}/card`, topic.card, ['topics', index, 'card'], 'text'),
    ...topic.pages.map(({ label, review, show }, page) =>
      one(`topics/${topic.id}/pages/${show[0]}`, { text: label, review }, ['topics', index, 'pages', page], 'label'),
    ),
  ]);
  return { texts: [...labels, ...topics], problems };
}
