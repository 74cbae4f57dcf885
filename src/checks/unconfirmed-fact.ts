import type { Figure } from '../blocks/figure.js';
import type { Content } from '../content/load.js';
import type { StatementSource } from '../content/schema.js';
import { statementSources } from '../content/statement-sources.js';
import { type Poster, posterSchema } from '../poster/model.js';
import { statements } from '../poster/statements.js';
import type { Problem } from '../problem.js';
import type { IsoDate } from '../rules/date.js';
import { inForce } from '../rules/in-force.js';
import { divide } from '../shapes/declared.js';
import type { ContentCheck } from './check.js';

const CODE = 'unconfirmed-fact';

/** A fact in use, or the words of a statement on these days, that nobody has found in an act or on an official page, nor confirmed since. */
export const unconfirmedFact: ContentCheck = {
  code: CODE,
  run: ({ content, posters, asOf }) => [...doubtfulRules(users(content, posters), content, asOf), ...unreadWords(content, posters, asOf)],
};

/** What nobody has confirmed of some posters, as it stands in the way of their release. */
export const unconfirmedOn = (posters: readonly Poster[], content: Content, asOf: IsoDate): readonly Problem[] =>
  [...doubtfulRules(usersAmong(posters), content, asOf), ...unreadWords(content, posters, asOf)].map((problem) => ({
    ...problem,
    severity: 'error',
    fix: `${problem.fix}; or release with --accept-unconfirmed, which the records of the editions keep`,
  }));

function doubtfulRules(used: ReadonlyMap<string, ReadonlySet<string>>, { rules }: Content, asOf: IsoDate): readonly Problem[] {
  return [...used].flatMap(([id, places]): readonly Problem[] => {
    const rule = rules.get(id);
    if (rule === undefined) return [];
    const index = inForce(rule.data.versions, asOf);
    const version = rule.data.versions[index];
    const doubt = version && doubtOf(version, 'a value');
    if (doubt === undefined) return [];
    return [
      {
        code: CODE,
        severity: 'warning',
        about: id,
        where: rule.source.place([id, 'versions', index]),
        message: `expected a confirmed fact in "${id}", found ${doubt}; it stands on ${[...places].join(', ')}`,
        fix: 'compare it with the act or the official page, then add "checked: { by: …, on: …, against: … }"',
      },
    ];
  });
}

/** Why what stands here is not confirmed; `undefined` where it is. */
function doubtOf({ confidence, checked }: Pick<Wording, 'confidence' | 'checked'>, what: string): string | undefined {
  if (checked !== undefined || confidence === undefined || confidence === 'A' || confidence === 'B') return undefined;
  return confidence === 'C' ? 'own knowledge only (confidence C)' : `${what} that was found nowhere (unverified)`;
}

type Wording = Pick<StatementSource, 'confidence' | 'checked'>;

/** The statements whose words on the day nobody has read, poster by poster. */
function unreadWords({ posters: written }: Content, posters: readonly Poster[], asOf: IsoDate): readonly Problem[] {
  return written
    .filter(({ data }) => posters.some(({ id }) => id === data.id))
    .flatMap(({ data, source }) =>
      statementSources(data).flatMap(({ statement, path }): readonly Problem[] => {
        const index = statement.versions ? inForce(statement.versions, asOf) : -1;
        const version = statement.versions?.[index];
        // Before its first version and after its last it says nothing.
        if (statement.versions && !version) return [];
        const wording = { confidence: version?.confidence ?? statement.confidence, checked: version?.checked ?? statement.checked };
        const doubt = doubtOf(wording, 'a wording');
        if (doubt === undefined) return [];
        return [
          {
            code: CODE,
            severity: 'warning',
            about: `${data.id}/${statement.id}`,
            where: source.place(version ? [...path, 'versions', index] : path),
            message: `expected words of "${statement.id}" that somebody has read in the act, found ${doubt}`,
            fix: 'compare them with the act in force, then add "checked: { by: …, on: …, against: … }"',
          },
        ];
      }),
    );
}

/** The rules that sheets and screens use, and where. */
function users(content: Content, posters: readonly Poster[]): ReadonlyMap<string, ReadonlySet<string>> {
  const used = new Map(usersAmong(posters));
  const note = (rule: string, place: string): void => {
    used.set(rule, new Set([...(used.get(rule) ?? []), place]));
  };
  for (const { id, link } of content.kiosk.data.topics) if (link !== undefined) note(link, `the screen's "${id}"`);
  for (const poster of posters)
    for (const { facts } of statements(poster).flatMap(({ screen = [] }) => screen))
      for (const { rule } of facts) if (!used.get(rule)?.has(poster.id)) note(rule, `far screens' "${poster.id}"`);
  return used;
}

/** The rules that sheets use, with their posters. */
function usersAmong(posters: readonly Poster[]): ReadonlyMap<string, ReadonlySet<string>> {
  const used = new Map<string, Set<string>>();
  const note = (rule: string, place: string): void => {
    used.set(rule, (used.get(rule) ?? new Set()).add(place));
  };
  for (const poster of posters) {
    const said = statements(poster);
    if (poster.issuer.rule !== undefined) note(poster.issuer.rule, poster.id);
    for (const { facts, basis, plain } of said)
      for (const rule of [...[...facts, ...(plain?.facts ?? [])].map((use) => use.rule), ...basis.map(({ act }) => act)])
        note(rule, poster.id);
    for (const rule of rulesBeside(poster)) note(rule, poster.id);
  }
  return used;
}

/** The rules that a poster shows beside its texts: links, terms, figures and whatever else has one. */
const rulesBeside = (poster: Poster): readonly string[] =>
  divide(posterSchema, poster).parts.flatMap(({ name, value }) => {
    if (name === 'figure') return (value as Figure).facts.map(({ rule }) => rule);
    return typeof value === 'object' && value !== null && 'rule' in value ? [String(value.rule)] : [];
  });
