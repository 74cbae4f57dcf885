import type { Content } from '../content/load.js';
import type { KioskSource } from '../content/schema.js';
import { type Bilingual, both } from '../language/language.js';
import { parseRich, type Rich } from '../language/rich.js';
import { hasErrors, type Place, type Problem } from '../problem.js';
import type { IsoDate } from '../rules/date.js';
import { Facts } from './facts.js';
import { type KnownWords, labelWords } from './known-words.js';
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
  /** What it says on each day that the content knows. */
  known(): readonly KnownWords[];
}

/** Every text of kiosk.yaml as the screen says it on a day, with its standing. Reports `stale-approval`. */
export function kioskTexts(content: Content, asOf: IsoDate): { texts: readonly KioskText[]; problems: readonly Problem[] } {
  const screen = composeScreen(content, asOf);
  const facts = new Facts(content.rules, asOf);
  const { source } = content.kiosk;
  const written = new Map(labelsOf(content.kiosk.data).map(({ id, text }) => [id, text]));
  const problems: Problem[] = [];
  const one = ({ id, text, review, at, words }: Label): KioskText => {
    const rich = both((language) => parseRich((text[language] ?? '').replace(/\s+/g, ' ').trim()));
    const known = () => labelWords(written.get(id) ?? text, [...at, words], source, facts);
    return {
      id,
      text: rich,
      review: both((language) => {
        const place = source.place([...at, 'review', language], language);
        const later = () => known().flatMap((then) => (then.day > asOf ? [then.words[language]] : []));
        return standingOf(review[language], rich[language], later, place, problems);
      }),
      where: both((language) => source.place([...at, words, language], language)),
      at,
      known,
    };
  };
  const texts = labelsOf(screen.content.kiosk.data).map(one);
  // A text that could not be filled is told as such, not as other words than the approved ones.
  return { texts, problems: hasErrors(screen.problems) ? [] : problems };
}

/** A text of kiosk.yaml, and where it and its words stand. */
type Label = KioskSource['labels'][string] & Pick<KioskText, 'id' | 'at'> & { readonly words: 'text' | 'label' };

function labelsOf({ labels, topics }: KioskSource): readonly Label[] {
  return [
    ...Object.entries(labels).map(([name, label]): Label => ({ ...label, id: `labels/${name}`, at: ['labels', name], words: 'text' })),
    ...topics.flatMap((topic, index): readonly Label[] => [
      { ...topic.card, id: `topics/${topic.id}/card`, at: ['topics', index, 'card'], words: 'text' },
      ...topic.pages.map(({ label, review, show }, page): Label => {
        const at = ['topics', index, 'pages', page];
        return { text: label, review, id: `topics/${topic.id}/pages/${show[0]}`, at, words: 'label' };
      }),
    ]),
  ];
}
