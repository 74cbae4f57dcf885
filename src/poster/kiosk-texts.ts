import type { Content } from '../content/load.js';
import type { KioskSource } from '../content/schema.js';
import { type Bilingual, both } from '../language/language.js';
import { parseRich, type Rich } from '../language/rich.js';
import { hasErrors, type Place, type Problem } from '../problem.js';
import type { IsoDate } from '../rules/date.js';
import type { Review } from './model.js';
import { composeScreen } from './screen-texts.js';
import { standingOf } from './standing.js';

/** A text of the lobby screen's own: a label of a control, the card of a topic, the label of a page. */
interface KioskText {
  /** Unique in kiosk.yaml: `labels/welcome`, `topics/rights/card`, `topics/rights/pages/` and its first statement. */
  readonly id: string;
  readonly text: Bilingual<Rich>;
  readonly review: Bilingual<Review>;
  readonly where: Bilingual<Place>;
  /** The part of the file that holds its words and its review. */
  readonly at: readonly PropertyKey[];
}

/** Every text of kiosk.yaml as the screen says it on a day, with its standing. Reports `stale-approval`. */
export function kioskTexts(content: Content, asOf: IsoDate): { texts: readonly KioskText[]; problems: readonly Problem[] } {
  const screen = composeScreen(content, asOf);
  const { data, source } = screen.content.kiosk;
  const problems: Problem[] = [];
  type Label = KioskSource['labels'][string];
  const one = (id: string, { text, review }: Label, at: readonly PropertyKey[], words: string): KioskText => {
    const rich = both((language) => parseRich((text[language] ?? '').replace(/\s+/g, ' ').trim()));
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
  // A text that could not be filled is told as such, not as other words than the approved ones.
  return { texts: [...labels, ...topics], problems: hasErrors(screen.problems) ? [] : problems };
}
