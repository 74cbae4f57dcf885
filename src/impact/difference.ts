import { diffArrays } from 'diff';
import type { ByLanguage, Languages } from '../language/language.js';
import type { Block, Poster } from '../poster/model.js';
import { basisInWords } from './basis-in-words.js';
import { type Clause, clause, markClause, ruleClause, sentence, withBasis } from './cause.js';
import { partsOf, type SheetPart, type SheetPartKind, sameWords } from './difference-parts.js';
import { type RuleChange, ruleChange } from './rule-change.js';
import type { RulesOn } from './rules-on.js';

/** What a poster says on a day, and the rules that it was composed of. */
interface Stand {
  readonly poster: Poster;
  readonly rules: RulesOn['rules'];
}

/** In what a part differs; `place` is another sheet, another block or another order, `design` whatever none of the others shows. */
type Aspect = 'added' | 'removed' | 'words' | 'emphasis' | 'icon' | 'place' | 'design';

/** One part of a poster that differs. */
export interface PartDifference {
  readonly kind: SheetPartKind;
  /** Id of the statement, or of the rule. */
  readonly id: string;
  /** The kind of its block; absent for what belongs to the whole poster. */
  readonly block?: Block['kind'];
  /** Counted from 1, on the later day if it still stands there; absent for what stands on every sheet. */
  readonly sheet?: number;
  readonly aspects: readonly Aspect[];
  readonly before?: ByLanguage<string>;
  readonly after?: ByLanguage<string>;
  /** Rules that this part states and that state something else now. */
  readonly rules: readonly string[];
  /** Rules that this part states on either day. */
  readonly states: readonly string[];
  /** Whether the text itself has another version, apart from its facts. */
  readonly reworded: boolean;
  /** One sentence in each language. */
  readonly cause: ByLanguage<string>;
}

export interface Difference {
  readonly poster: string;
  readonly parts: readonly PartDifference[];
  /** The rules behind the parts, each once. */
  readonly rules: readonly RuleChange[];
  /** One sentence in each language over all of the poster; empty when nothing differs. */
  readonly cause: ByLanguage<string>;
}

interface Pair {
  readonly before: SheetPart | undefined;
  readonly after: SheetPart | undefined;
}

/** In what a poster differs between two stands, whatever the day in its imprint and its edition. */
export function difference(before: Stand, after: Stand): Difference {
  const [was, is] = [partsOf(before.poster), partsOf(after.poster)];
  const keys = [...new Set([...is, ...was].map((part) => part.key))];
  const moved = movedParts(was, is);
  const { languages } = after.poster;
  const on = { before: rulesOn(before, languages), after: rulesOn(after, languages) };
  const found = keys.flatMap((key) => {
    const pair = { before: was.find((part) => part.key === key), after: is.find((part) => part.key === key) };
    const aspects = aspectsOf(pair, moved.has(key));
    return aspects.length === 0 ? [] : [changeOf(pair, aspects, on)];
  });
  const rules = found.flatMap((each) => each.rules);
  return {
    poster: after.poster.id,
    parts: found.map((each) => each.part),
    rules: rules.filter((change, index) => rules.findIndex(({ rule }) => rule === change.rule) === index),
    cause: sentence(
      languages,
      found.flatMap((each) => each.clauses),
    ),
  };
}

const rulesOn = ({ poster, rules }: Stand, languages: Languages): RulesOn => ({ rules, asOf: poster.asOf, languages });

function aspectsOf({ before, after }: Pair, moved: boolean): readonly Aspect[] {
  if (!before) return ['added'];
  if (!after) return ['removed'];
  const differs: readonly (readonly [Aspect, boolean])[] = [
    ['words', !sameWords(before.words, after.words)],
    ['emphasis', sameWords(before.words, after.words) && !sameWords(before.strong, after.strong)],
    ['icon', before.icon !== after.icon],
    ['place', moved],
  ];
  const found = differs.filter(([, yes]) => yes).map(([aspect]) => aspect);
  return found.length === 0 && before.said !== after.said ? ['design'] : found;
}

interface PartChange {
  readonly part: PartDifference;
  readonly rules: readonly RuleChange[];
  readonly clauses: readonly Clause[];
}

function changeOf(pair: Pair, aspects: readonly Aspect[], on: { readonly before: RulesOn; readonly after: RulesOn }): PartChange {
  const { before, after } = pair;
  const part = (after ?? before) as SheetPart;
  const rules = aspects.includes('words') ? changedRules(pair, on.before, on.after) : [];
  const reworded = before !== undefined && after !== undefined && !sameWords(before.written, after.written);
  const basis: Clause = (language) => basisInWords(language, after?.basis ?? [], on.after);
  const clauses = [
    ...rules.map((change) => ruleClause(change, on.before.asOf)),
    ...aspects.flatMap((aspect) => happenings(pair, aspect, { reworded, rules, basis })),
  ];
  return {
    rules,
    clauses,
    part: {
      kind: part.kind,
      id: part.id,
      ...(part.block === undefined ? {} : { block: part.block }),
      ...(part.sheet === undefined ? {} : { sheet: part.sheet }),
      aspects,
      ...(before ? { before: before.words } : {}),
      ...(after ? { after: after.words } : {}),
      rules: rules.map(({ rule }) => rule),
      states: [...new Set([...(before?.rules ?? []), ...(after?.rules ?? [])])],
      reworded,
      cause: sentence(on.after.languages, clauses),
    },
  };
}

/** Rules that both stands state and that say something else now: a rule of one of them only came with its text. */
function changedRules({ before, after }: Pair, on: RulesOn, then: RulesOn): readonly RuleChange[] {
  const kept = (after?.rules ?? []).filter((rule) => before?.rules.includes(rule));
  return kept.map((rule) => ruleChange(rule, on, then)).filter((change) => change !== undefined);
}

/** A picture that is another one, or is cut in another way. */
const PICTURED: Readonly<Partial<Record<Aspect, 'pictureAdded' | 'pictureRemoved'>>> = { added: 'pictureAdded', removed: 'pictureRemoved' };

/** What lies behind a part that differs. */
interface Behind {
  readonly reworded: boolean;
  readonly rules: readonly RuleChange[];
  readonly basis: Clause;
}

function happenings({ before, after }: Pair, aspect: Aspect, { reworded, rules, basis }: Behind): readonly Clause[] {
  const { kind, words } = (after ?? before) as SheetPart;
  if (kind === 'mark') return [markClause(aspect === 'added', words)];
  if (kind === 'picture' && aspect !== 'place') return [clause(PICTURED[aspect] ?? 'pictureChanged')];
  if (aspect === 'words') {
    if (reworded) return [withBasis(clause('reworded'), basis)];
    return before && after ? valueClauses(before, after, rules) : [];
  }
  if (kind === 'code' && aspect === 'added') return [clause('codeAdded')];
  if (kind === 'code' && aspect === 'removed') return [clause('codeRemoved')];
  return [aspect === 'added' ? withBasis(clause('added'), basis) : clause(aspect)];
}

/** What the rules do not explain: other acts are cited, or a value itself was written over. */
function valueClauses(before: SheetPart, after: SheetPart, rules: readonly RuleChange[]): readonly Clause[] {
  if (after.kind === 'design') return [clause(after.kind)];
  const values = { before: before.words, after: after.words };
  if (after.kind === 'citation') {
    const sameActs = after.rules.join() === before.rules.join();
    return rules.length > 0 && sameActs ? [] : [clause('citation', values)];
  }
  return rules.length > 0 ? [] : [clause('corrected', after.kind === 'statement' ? undefined : values)];
}

/** Keys of the parts that stand on another sheet, in another kind of block, or in another order than before. */
function movedParts(before: readonly SheetPart[], after: readonly SheetPart[]): ReadonlySet<string> {
  const stays = (parts: readonly SheetPart[], others: readonly SheetPart[]): string[] =>
    parts.filter(({ key }) => others.some((other) => other.key === key)).map(({ key }) => key);
  const reordered = diffArrays(stays(before, after), stays(after, before))
    .filter(({ added }) => added)
    .flatMap(({ value }) => value);
  const rehung = after.filter((part) => {
    const former = before.find(({ key }) => key === part.key);
    return former !== undefined && (former.sheet !== part.sheet || former.block !== part.block);
  });
  return new Set([...reordered, ...rehung.map(({ key }) => key)]);
}
