import type { Content } from '../content/load.js';
import type { Day } from '../day/day.js';
import { type Bilingual, LANGUAGES, type Language } from '../language/language.js';
import { plain, type Rich } from '../language/rich.js';
import { Facts } from '../poster/facts.js';
import { fingerprint } from '../poster/fingerprint.js';
import type { FactUse, Review, Statement } from '../poster/model.js';
import { statements } from '../poster/statements.js';
import type { Place } from '../problem.js';
import type { Half } from './half.js';

/** The name under which the texts of the screen stand beside the posters. */
export const KIOSK = 'kiosk';

/** What every half has in common with the other half of its text. */
interface Text {
  readonly id: string;
  readonly poster: string;
  readonly text: Bilingual<Rich>;
  readonly review: Bilingual<Review>;
  readonly where: Bilingual<Place>;
  readonly basis: readonly string[];
  facts(language: Language): readonly string[];
  readonly at: readonly PropertyKey[];
}

/** Every half of every text in force on a day, poster by poster and then the screen, Kazakh first. */
export function halves(
  { rules }: Pick<Content, 'rules'>,
  { date, posters, texts }: Pick<Day, 'date' | 'posters' | 'texts'>,
): readonly Half[] {
  const facts = new Facts(rules, date);
  const ofPosters = posters.flatMap((poster) => statements(poster).map((statement) => ofPoster(poster.id, statement, facts)));
  const ofScreen = texts.map((text): Text => ({ ...text, id: `${KIOSK}/${text.id}`, poster: KIOSK, basis: [], facts: () => [] }));
  return [...ofPosters, ...ofScreen].flatMap((text) => LANGUAGES.map((language) => halfOf(text, language)));
}

const ofPoster = (poster: string, statement: Statement, facts: Facts): Text => ({
  ...statement,
  id: `${poster}/${statement.id}`,
  poster,
  basis: statement.basis.map(({ act, point }) => (point === '' ? act : `${act}/${point}`)),
  facts: (language) => statement.facts.map((use) => `${use.rule}: ${stated(use, language, facts)}`),
});

function halfOf({ text, review, where, facts, ...shared }: Text, language: Language): Half {
  const { id, poster, basis, at } = shared;
  return {
    id,
    poster,
    language,
    where: where[language],
    words: plain(text[language]),
    other: plain(text[language === 'kk' ? 'ru' : 'kk']),
    basis,
    facts: facts(language),
    fingerprint: fingerprint(text[language]),
    standing: review[language],
    at,
  };
}

function stated({ rule, kind }: FactUse, language: Language, facts: Facts): string {
  switch (kind) {
    case 'term':
      return facts.term(rule, 'alone').words[language];
    case 'phone':
      return facts.version('phone', rule).value.value;
    case 'name':
      return facts.name(rule).words[language];
    case 'link':
      return facts.link(rule).words[language];
    case 'act':
      return facts.version('act', rule).value.cite[language] ?? '';
  }
}
