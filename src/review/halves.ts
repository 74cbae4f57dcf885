import type { Content } from '../content/load.js';
import type { Day } from '../day/day.js';
import type { ByLanguage, Language } from '../language/language.js';
import { plain, type Rich } from '../language/rich.js';
import { Facts } from '../poster/facts.js';
import { fingerprint } from '../poster/fingerprint.js';
import type { FactUse, PlainText, Review, Slide, Statement } from '../poster/model.js';
import { sayFigure } from '../poster/say-figure.js';
import { statements } from '../poster/statements.js';
import type { Place } from '../problem.js';
import type { Half } from './half.js';

/** The name under which the texts of the screen stand beside the posters. */
export const KIOSK = 'kiosk';

/** What every half has in common with the other halves of its text. */
interface Text {
  readonly id: string;
  readonly poster: string;
  readonly text: ByLanguage<Rich>;
  readonly review: ByLanguage<Review>;
  readonly where: ByLanguage<Place>;
  readonly basis: readonly string[];
  facts(language: Language): readonly string[];
  readonly at: readonly PropertyKey[];
}

/** Every half of every text in force on a day, poster by poster and then the screen, in the legal order of the languages. */
export function halves(
  content: Pick<Content, 'rules' | 'languages'>,
  { date, posters, texts }: Pick<Day, 'date' | 'posters' | 'texts'>,
): readonly Half[] {
  const facts = new Facts(content, date);
  const ofPosters = posters.flatMap((poster) => statements(poster).flatMap((statement) => ofPoster(poster.id, statement, facts)));
  const ofScreen = texts.map((text): Text => ({ ...text, id: `${KIOSK}/${text.id}`, poster: KIOSK, basis: [], facts: () => [] }));
  return [...ofPosters, ...ofScreen].flatMap((text) => {
    const spoken = content.languages.filter((language) => text.text[language] !== undefined);
    return spoken.map((language) => halfOf(text, language, spoken));
  });
}

/** A statement, and behind it what it says in plain language and on slides. */
function ofPoster(poster: string, statement: Statement, facts: Facts): readonly Text[] {
  const basis = statement.basis.map(({ act, point }) => (point === '' ? act : `${act}/${point}`));
  const one = (text: Statement | PlainText | Slide, id: string): Text => ({
    ...text,
    id: `${poster}/${id}`,
    poster,
    basis,
    facts: (language) => text.facts.map((use) => `${use.rule}: ${stated(use, language, facts)}`),
  });
  const { id, plain, screen = [] } = statement;
  return [
    one(statement, id),
    ...(plain ? [one(plain, `${id}/plain`)] : []),
    ...screen.map((slide, index) => one(slide, `${id}/screen/${index + 1}`)),
  ];
}

function halfOf({ text, review, where, facts, ...shared }: Text, language: Language, languages: readonly Language[]): Half {
  const { id, poster, basis, at } = shared;
  return {
    id,
    poster,
    language,
    where: where[language],
    words: plain(text[language]),
    other: beside(text, language, languages),
    basis,
    facts: facts(language),
    fingerprint: fingerprint(text[language]),
    standing: review[language],
    at,
  };
}

/** The words of the other languages; of several each on its line behind its id. */
function beside(text: ByLanguage<Rich>, language: Language, languages: readonly Language[]): string {
  const others = languages.filter((other) => other !== language);
  return others.map((other) => `${others.length > 1 ? `${other}: ` : ''}${plain(text[other])}`).join('\n');
}

function stated({ rule, kind }: FactUse, language: Language, facts: Facts): string {
  switch (kind) {
    case 'phone':
      return facts.version('phone', rule).value.value;
    case 'name':
      return facts.name(rule).words[language];
    case 'link':
      return facts.link(rule).words[language];
    case 'act':
      return facts.version('act', rule).value.cite[language] ?? '';
    default:
      return sayFigure(language, facts.stated(kind, rule), {});
  }
}
