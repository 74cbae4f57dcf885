import type { Sourced } from '../content/load.js';
import { contentSchemas, type PosterSource, type StatementSource } from '../content/schema.js';
import { statementSources } from '../content/statement-sources.js';
import type { Languages } from '../language/language.js';
import { cite } from '../poster/cite.js';
import { Facts } from '../poster/facts.js';
import { lookUp } from '../poster/found.js';
import { namedRules } from '../poster/named-rules.js';
import { isFigureKind } from '../poster/stated.js';
import { composeStatement } from '../poster/statement.js';
import type { Place, Problem } from '../problem.js';
import type { IsoDate } from '../rules/date.js';
import { inForce, otherStretches } from '../rules/in-force.js';
import { versionFaults } from '../rules/version-faults.js';
import { type AskedKind, askedRules } from '../shapes/asked-rules.js';
import type { Days } from './days.js';

/** What a day that is over need not have any more. */
const ONLY_AHEAD = new Set(['rule-not-in-force']);
/** Words of another day are not those that were approved or recorded: that says nothing of today. */
const ONLY_TODAY = new Set(['stale-approval', 'stale-recording', 'recording-without-words']);

/**
 * What composing would report on the other days on which a text, or a rule that it asks for, changes: a version has to
 * be sound before its day comes, and a rule must not end while a text asks for it. Each fault is reported once.
 */
interface OtherDays {
  ofScreen(): readonly Problem[];
  ofPoster(poster: Sourced<PosterSource>): readonly Problem[];
}

/** What of the rules the parts of a content folder share is looked up once for all of them. */
export function otherDays(days: Days, asOf: IsoDate): OtherDays {
  const facts = new Map<IsoDate, Facts>();
  const factsOn = (day: IsoDate): Facts => {
    const known = facts.get(day) ?? new Facts(days.content, day);
    facts.set(day, known);
    return known;
  };
  const turns = turnsOf(days, asOf);
  const faults = (parts: readonly Composable[]): readonly Problem[] => {
    const found = new Map<string, Problem>();
    for (const { statement, asks, compose } of parts) {
      const mentioned = namedRules(days.content.rules, asks).flatMap((id) => turns().get(id) ?? []);
      for (const day of new Set([...otherStretches(statement?.versions ?? [], asOf), ...mentioned])) {
        if (statement?.versions && inForce(statement.versions, day) < 0) continue;
        for (const problem of compose(factsOn(day))) {
          if (!ONLY_TODAY.has(problem.code) && (day > asOf || !ONLY_AHEAD.has(problem.code))) found.set(JSON.stringify(problem), problem);
        }
      }
    }
    return [...found.values()];
  };
  return {
    ofScreen: () => faults(ofScreen(days)),
    ofPoster: (poster) => faults([...texts(poster, days.content.languages), ...besides(poster, days.content.languages)]),
  };
}

/** The other stretches of time of each rule that has some, looked up when they are asked for. */
function turnsOf({ content: { rules } }: Days, asOf: IsoDate): () => ReadonlyMap<string, readonly IsoDate[]> {
  let turns: ReadonlyMap<string, readonly IsoDate[]> | undefined;
  return () => {
    // Holes in the days of a rule are reported where the rule stands, not once more at each text that asks for it.
    const whole = () => [...rules].filter(([, { data }]) => versionFaults(data.versions).length === 0);
    turns ??= new Map(whole().map(([id, { data }]) => [id, otherStretches(data.versions, asOf)]));
    return turns;
  };
}

/** What is composed by itself: a text, or a rule that stands beside one. */
interface Composable {
  /** The text on whose days it is asked for; absent when that is every day. */
  readonly statement?: StatementSource;
  /** Where the ids of the rules stand that it asks for. */
  readonly asks: string;
  compose(facts: Facts): readonly Problem[];
}

function ofScreen(days: Days): readonly Composable[] {
  const { kiosk, notices } = days.content;
  return [
    { asks: `${kiosk.source.text}${notices.source.text}`, compose: ({ asOf }) => days.screenOn(asOf).problems },
    ...kiosk.data.topics.flatMap(({ link }, index) =>
      link === undefined ? [] : [beside(kiosk.source.place(['topics', index, 'link']), 'link', link)],
    ),
  ];
}

const texts = ({ data, source }: Sourced<PosterSource>, project: Languages): readonly Composable[] =>
  statementSources(data).map(({ statement, path }) => ({
    statement,
    asks: JSON.stringify(statement),
    compose: (ofDay) => {
      const facts = ofDay.in(data.languages ?? project);
      const { value, problems } = composeStatement({ statement, path, source }, facts);
      return value ? [...problems, ...cite([value], facts).problems] : problems;
    },
  }));

const besides = ({ data, source }: Sourced<PosterSource>, languages: Languages): readonly Composable[] =>
  askedRules(contentSchemas(data.languages ?? languages, languages).poster, data).map(({ kind, rule, path, text }) =>
    beside(source.place(path), kind, rule, text as StatementSource | undefined),
  );

const beside = (where: Place, kind: AskedKind, rule: string, statement?: StatementSource): Composable => ({
  ...(statement && { statement }),
  asks: rule,
  compose: (facts) => lookUp<unknown>(where, () => asked(facts, kind, rule)).problems,
});

/** Looks up what stands beside a text, and the index of which it is a multiple. */
function asked(facts: Facts, kind: AskedKind, rule: string): unknown {
  if (kind === 'name') return facts.name(rule);
  return isFigureKind(kind) ? facts.stated(kind, rule) : facts.version(kind, rule);
}
