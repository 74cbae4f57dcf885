import type { Language } from '../language/language.js';
import type { Statement } from '../poster/model.js';
import { clauses, shortParts } from './clauses.js';
import { figureOf, unitOf } from './page-parts.js';
import type { Group } from './places.js';
import { runs } from './runs.js';
import type { Topic } from './topic.js';
import type { DisplaySlide, Run } from './view.js';

type Half = DisplaySlide['halves'][number];

const EMPTY = { figure: null, unit: null, badge: null, heading: [], lead: [], paragraphs: [], draft: false, qr: null } as const;

function paragraph(language: Language, statement: Statement, listed: boolean): Half['paragraphs'][number] {
  const pieces = clauses(runs(language, statement.text[language])).flatMap((clause) =>
    shortParts(clause).map((part, i) => ({ runs: part, within: i > 0 })),
  );
  return { listed, pieces };
}

/** The end of a text from its key phrase on: what its list hangs on. */
function leadOf(language: Language, statement: Statement): readonly Run[] {
  const text = runs(language, statement.text[language]);
  return text.slice(
    Math.max(
      0,
      text.findLastIndex((run) => run.strong),
    ),
  );
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
        paragraphs: [paragraph(language, statement, false)],
      }));
    case 'checklist': {
      const listed = members.map((statement) => paragraph(language, statement, true));
      const tail = group.leadOut ? [paragraph(language, group.leadOut, false)] : [];
      return [{ ...EMPTY, lang: language, heading, paragraphs: [...listed, ...tail] }];
    }
    case 'terms':
      return block.items
        .filter((item) => members.includes(item.statement))
        .map((item) => ({
          ...EMPTY,
          lang: language,
          figure: figureOf(item),
          unit: unitOf(language, item),
          lead: item.sub.length > 0 ? leadOf(language, item.statement) : [],
          paragraphs: [paragraph(language, item.statement, false), ...item.sub.map((sub) => paragraph(language, sub, true))],
        }));
    case 'promise':
    case 'note':
    case 'body':
      return members.map((statement) => ({ ...EMPTY, lang: language, heading, paragraphs: [paragraph(language, statement, false)] }));
    case 'heading':
    case 'browser':
      return [];
  }
}

/** Whether a word of what a slide says waits for approval. */
const isDraft = (group: Group, language: Language): boolean =>
  [...group.headings.slice(-1), group.leadIn, ...group.members, group.leadOut].some(
    (statement) => statement?.review[language].kind === 'draft',
  );

/**
 * The slides of a screen without touch: each topic by its name, for screens that have no room for it beside a text; every
 * statement; and at the end the address to take along.
 */
export function displaySlides(topics: readonly Topic[]): readonly DisplaySlide[] {
  return topics.flatMap(({ view, groups, languages }) => {
    const slide = (kind: DisplaySlide['kind'], level: readonly Half[], place: string | null = null): DisplaySlide => ({
      topic: view.id,
      icon: view.icon,
      card: view.card,
      kind,
      place,
      halves: level,
    });
    const statements = groups.flat().flatMap((group) => {
      const said = languages.map((language) => halves(group, language).map((half) => ({ ...half, draft: isDraft(group, language) })));
      return (said[0] ?? []).map((_, i) => said.flatMap((each) => each[i] ?? []));
    });
    const taken = view.halves.map(({ lang, qr }) => ({ ...EMPTY, lang, qr }));
    return [
      slide('topic', []),
      ...statements.map((level, i) => slide('statement', level, `${i + 1} / ${statements.length}`)),
      ...(taken.some(({ qr }) => qr !== null) ? [slide('address', taken)] : []),
    ];
  });
}
