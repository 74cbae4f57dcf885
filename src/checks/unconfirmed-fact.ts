import type { Figure } from '../blocks/figure.js';
import type { Content } from '../content/load.js';
import type { StatementSource } from '../content/schema.js';
import { statementSources } from '../content/statement-sources.js';
import { type Phrase, type PhraseOrText, phrase } from '../messages/message.js';
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
  run: ({ content, posters, asOf }) => [
    ...doubtfulRules(usersOf(content, posters), content, asOf).filter(({ about = '' }) => !isSample(content, about, asOf)),
    ...unreadWords(content, posters, asOf),
  ],
};

/** What nobody has confirmed of some posters, as it stands in the way of their release. */
export const unconfirmedOn = (posters: readonly Poster[], content: Content, asOf: IsoDate): readonly Problem[] =>
  [...doubtfulRules(usersAmong(posters), content, asOf), ...unreadWords(content, posters, asOf)].map((problem) => ({
    ...problem,
    severity: 'error',
    fix: phrase('unconfirmed-fact.accept-fix', { fix: problem.fix ?? '' }),
  }));

function doubtfulRules(used: UsedRules, { rules }: Content, asOf: IsoDate): readonly Problem[] {
  return [...used].flatMap(([id, places]): readonly Problem[] => {
    const rule = rules.get(id);
    if (rule === undefined) return [];
    const index = inForce(rule.data.versions, asOf);
    const version = rule.data.versions[index];
    const doubt = version && doubtOf(version, phrase('unconfirmed-fact.value-nowhere'));
    if (doubt === undefined) return [];
    return [
      {
        code: CODE,
        severity: 'warning',
        about: id,
        where: rule.source.place([id, 'versions', index]),
        message: phrase('unconfirmed-fact.rule', { id, doubt, places: [...places.values()] }),
        fix: phrase('unconfirmed-fact.rule-fix'),
      },
    ];
  });
}

/** Whether what a rule states on a day was invented for an example: `sample-value` reports that. */
export function isSample({ rules }: Content, id: string, asOf: IsoDate): boolean {
  const versions = rules.get(id)?.data.versions ?? [];
  return versions[inForce(versions, asOf)]?.confidence === 'sample';
}

/** Why what stands here is not confirmed; `undefined` where it is. */
function doubtOf({ confidence, checked }: Pick<Wording, 'confidence' | 'checked'>, nowhere: Phrase): Phrase | undefined {
  // Nobody can have checked what was invented.
  if (confidence === 'sample') return phrase('unconfirmed-fact.sample');
  if (checked !== undefined || confidence === undefined || confidence === 'A' || confidence === 'B') return undefined;
  return confidence === 'C' ? phrase('unconfirmed-fact.own-knowledge') : nowhere;
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
        const doubt = doubtOf(wording, phrase('unconfirmed-fact.wording-nowhere'));
        if (doubt === undefined) return [];
        return [
          {
            code: CODE,
            severity: 'warning',
            about: `${data.id}/${statement.id}`,
            where: source.place(version ? [...path, 'versions', index] : path),
            message: phrase('unconfirmed-fact.words', { id: statement.id, doubt }),
            fix: phrase('unconfirmed-fact.words-fix'),
          },
        ];
      }),
    );
}

/** Rules, and the places on which each stands, each place once. */
type UsedRules = ReadonlyMap<string, ReadonlyMap<string, PhraseOrText>>;

/** A place at which a rule stands. */
interface Use {
  readonly rule: string;
  readonly place: PhraseOrText;
}

function usedRules(uses: readonly Use[]): UsedRules {
  const used = new Map<string, Map<string, PhraseOrText>>();
  for (const { rule, place } of uses) used.set(rule, (used.get(rule) ?? new Map()).set(JSON.stringify(place), place));
  return used;
}

/** The rules that sheets and screens use, and where. */
export function usersOf(content: Content, posters: readonly Poster[]): UsedRules {
  const onSheets = posters.flatMap(usesOn);
  const isOnSheet = (rule: string, poster: string): boolean => onSheets.some((use) => use.rule === rule && use.place === poster);
  const onScreen = content.kiosk.data.topics.flatMap(({ id, link }): readonly Use[] =>
    link === undefined ? [] : [{ rule: link, place: phrase('unconfirmed-fact.screen', { id }) }],
  );
  const fromAfar = posters.flatMap((poster) =>
    statements(poster)
      .flatMap(({ screen = [] }) => screen)
      .flatMap(({ facts }) => facts)
      .filter(({ rule }) => !isOnSheet(rule, poster.id))
      .map(({ rule }): Use => ({ rule, place: phrase('unconfirmed-fact.far-screens', { id: poster.id }) })),
  );
  return usedRules([...onSheets, ...onScreen, ...fromAfar]);
}

/** The rules that sheets use, with their posters. */
const usersAmong = (posters: readonly Poster[]): UsedRules => usedRules(posters.flatMap(usesOn));

/** The rules of a sheet: of its texts, of what they rest on, of its issuer and of what it shows beside them. */
function usesOn(poster: Poster): readonly Use[] {
  const inTexts = statements(poster).flatMap(({ facts, basis, plain }) => [
    ...[...facts, ...(plain?.facts ?? [])].map(({ rule }) => rule),
    ...basis.map(({ act }) => act),
  ]);
  const issuer = poster.issuer.rule === undefined ? [] : [poster.issuer.rule];
  return [...issuer, ...inTexts, ...rulesBeside(poster)].map((rule) => ({ rule, place: poster.id }));
}

/** The rules that a poster shows beside its texts: links, terms, figures and whatever else has one. */
const rulesBeside = (poster: Poster): readonly string[] =>
  divide(posterSchema, poster).parts.flatMap(({ name, value }) => {
    if (name === 'figure') return (value as Figure).facts.map(({ rule }) => rule);
    return typeof value === 'object' && value !== null && 'rule' in value ? [String(value.rule)] : [];
  });
