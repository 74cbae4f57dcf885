import type { Content, Sourced } from '../content/load.js';
import type { BlockSource, PosterSource, StatementSource } from '../content/schema.js';
import { statementSources } from '../content/statement-sources.js';
import type { Place, Problem } from '../problem.js';
import type { IsoDate } from '../rules/date.js';
import { inForce, otherStretches } from '../rules/in-force.js';
import { versionFaults } from '../rules/version-faults.js';
import { attempt } from './attempt.js';
import { cite } from './cite.js';
import { Facts } from './facts.js';
import { composeScreen } from './screen-texts.js';
import { composeStatement } from './statement.js';

/** What a day that is over need not have any more. */
const ONLY_AHEAD = new Set(['rule-not-in-force']);
/** Words of another day are not those that were approved: that tells nothing of today. */
const ONLY_TODAY = new Set(['stale-approval']);

/**
 * What composing would report on the other days on which a text, or a rule that it asks for, changes: a version has to
 * be sound before its day comes, and a rule must not end while a text asks for it. Each fault is told once.
 */
export function otherDays(content: Content, asOf: IsoDate): readonly Problem[] {
  const known = new Map<IsoDate, Facts>();
  const factsOn = (day: IsoDate): Facts => {
    const facts = known.get(day) ?? new Facts(content.rules, day);
    known.set(day, facts);
    return facts;
  };
  // Holes in the days of a rule are told where the rule stands, not once more at each text that asks for it.
  const whole = [...content.rules].filter(([, { data }]) => versionFaults(data.versions).length === 0);
  const turns = new Map(whole.map(([id, { data }]) => [id, otherStretches(data.versions, asOf)]));
  const found = new Map<string, Problem>();
  for (const { statement, asks, compose } of parts(content)) {
    const mentioned = [...turns].flatMap(([id, days]) => (asks.includes(id) ? days : []));
    for (const day of new Set([...otherStretches(statement?.versions ?? [], asOf), ...mentioned])) {
      if (statement?.versions && inForce(statement.versions, day) < 0) continue;
      const problems: Problem[] = [];
      compose(factsOn(day), problems);
      for (const problem of problems) {
        if (!ONLY_TODAY.has(problem.code) && (day > asOf || !ONLY_AHEAD.has(problem.code))) found.set(JSON.stringify(problem), problem);
      }
    }
  }
  return [...found.values()];
}

/** What is composed by itself: a text, or a rule that stands beside one. */
interface Part {
  /** The text on whose days it is asked for; absent when that is every day. */
  readonly statement?: StatementSource;
  /** Where the ids of the rules stand that it asks for. */
  readonly asks: string;
  compose(facts: Facts, problems: Problem[]): void;
}

function parts(content: Content): readonly Part[] {
  const { posters, kiosk, notices } = content;
  const screen = {
    asks: `${kiosk.source.text}${notices.source.text}`,
    compose: ({ asOf }: Facts, problems: Problem[]) => void problems.push(...composeScreen(content, asOf).problems),
  };
  return [
    screen,
    ...posters.flatMap((poster) => [...texts(poster), ...besides(poster)]),
    ...kiosk.data.topics.map(({ link }, index) => beside(kiosk.source.place(['topics', index, 'link']), 'link', link)),
  ];
}

const texts = ({ data, source }: Sourced<PosterSource>): readonly Part[] =>
  statementSources(data).map(({ statement, path }) => ({
    statement,
    asks: JSON.stringify(statement),
    compose: (facts, problems) => {
      const composed = composeStatement(statement, path, source, facts, problems);
      if (composed) cite([composed], facts, problems);
    },
  }));

const besides = ({ data, source }: Sourced<PosterSource>): readonly Part[] => [
  beside(source.place(['issuer']), 'name', data.issuer),
  ...data.blocks.flatMap((block, index) => besideBlock(block, (...path) => source.place(['blocks', index, ...path]))),
];

function besideBlock(block: BlockSource, place: (...path: readonly PropertyKey[]) => Place): readonly Part[] {
  if (block.kind === 'browser') return [beside(place('link'), 'link', block.link), beside(place('section'), 'name', block.section)];
  const text = 'id' in block ? block : undefined;
  return [
    ...(block.qr === undefined ? [] : [beside(place('qr'), 'link', block.qr, text)]),
    ...(block.kind === 'terms' ? block.items.map((item, at) => beside(place('items', at, 'term'), 'term', item.term, item)) : []),
  ];
}

const beside = (where: Place, kind: 'name' | 'link' | 'term', rule: string, statement?: StatementSource): Part => ({
  ...(statement && { statement }),
  asks: rule,
  compose: (facts, problems) => {
    attempt(problems)(where, () => (kind === 'name' ? facts.name(rule) : facts.version(kind, rule)));
  },
});
