import { LANGUAGES, type Language } from '../language/language.js';
import type { Statement } from '../poster/model.js';
import { figureOf, unitOf } from './page-parts.js';
import type { Group } from './places.js';
import { runs, sentences } from './runs.js';
import type { Topic } from './topic.js';
import type { DisplaySlide } from './view.js';

type Half = DisplaySlide['halves'][number];

const EMPTY = { figure: null, unit: null, badge: null, heading: [], pieces: [], qr: null } as const;

function pieces(language: Language, text: Statement, sub: readonly Statement[]): Half['pieces'] {
  const said = sentences(runs(language, text.text[language])).map((part) => ({ runs: part, listed: false }));
  const listed = sub.map((statement) => ({ runs: runs(language, statement.text[language]), listed: true }));
  return [...said, ...listed];
}

/** One statement a slide; a checklist is one thought and stands together. */
function halves(group: Group, language: Language): readonly Half[] {
  const { block, members } = group;
  const before = group.leadIn ?? group.headings.at(-1);
  const heading = before ? runs(language, before.text[language]) : [];
  switch (block.kind) {
    case 'list':
    case 'steps':
      return members.map((statement) => ({
        ...EMPTY,
        lang: language,
        badge: String(block.items.indexOf(statement) + 1),
        heading,
        pieces: pieces(language, statement, []),
      }));
    case 'checklist': {
      const listed = members.map((statement) => ({ runs: runs(language, statement.text[language]), listed: true }));
      const tail = group.leadOut ? pieces(language, group.leadOut, []) : [];
      return [{ ...EMPTY, lang: language, heading, pieces: [...listed, ...tail] }];
    }
    case 'terms':
      return block.items
        .filter((item) => members.includes(item.statement))
        .map((item) => ({
          ...EMPTY,
          lang: language,
          figure: figureOf(item),
          unit: unitOf(language, item),
          pieces: pieces(language, item.statement, item.sub),
        }));
    case 'promise':
    case 'note':
    case 'body':
      return members.map((statement) => ({ ...EMPTY, lang: language, heading, pieces: pieces(language, statement, []) }));
    case 'heading':
    case 'browser':
      return [];
  }
}

/** The slides of a screen without touch: every statement of every topic, and at its end the address to take along. */
export function displaySlides(topics: readonly Topic[]): readonly DisplaySlide[] {
  return topics.flatMap(({ view, groups }) => {
    const slide = (pair: readonly Half[]): DisplaySlide => ({ icon: view.icon, card: view.card, halves: pair });
    const said = groups.flat().flatMap((group) => {
      const [first, second] = LANGUAGES.map((language) => halves(group, language));
      return (first ?? []).map((half, i) => slide([half, second?.[i] as Half]));
    });
    return [...said, slide(view.halves.map(({ lang, qr }) => ({ ...EMPTY, lang, qr })))];
  });
}
