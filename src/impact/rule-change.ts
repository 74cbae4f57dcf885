import type { PairSource, RuleSource } from '../content/schema.js';
import { type ByLanguage, byLanguage, type Language } from '../language/language.js';
import { FactFault } from '../language/template.js';
import { Facts } from '../poster/facts.js';
import { sayFigure } from '../poster/say-figure.js';
import { type FigureKind, isFigureKind, type VersionOf } from '../poster/stated.js';
import { bases } from '../poster/statement.js';
import type { IsoDate } from '../rules/date.js';
import { inForce } from '../rules/in-force.js';
import { basisInWords } from './basis-in-words.js';
import type { RulesOn } from './rules-on.js';

type Kind = RuleSource['kind'];
type AnyVersion = RuleSource['versions'][number];

/** One version of a rule as a person reads it. */
export interface RuleVersion {
  /** What it states: «пять рабочих дней», a name, a phone, an address. */
  readonly words: ByLanguage<string>;
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  /** The legal basis in words; empty when the version names none. */
  readonly basis: ByLanguage<string>;
  readonly confidence: AnyVersion['confidence'];
  readonly found?: string;
  readonly checked?: NonNullable<AnyVersion['checked']>;
}

/** A rule that states something else on another day. */
export interface RuleChange {
  readonly rule: string;
  readonly kind: RuleSource['kind'];
  readonly before?: RuleVersion;
  readonly after?: RuleVersion;
}

/** How a rule differs between two days; `undefined` when it states the same. */
export function ruleChange(rule: string, before: RulesOn, after: RulesOn): RuleChange | undefined {
  const [was, is] = [versionOn(rule, before), versionOn(rule, after)];
  const kind = (is ?? was)?.kind;
  if (kind === undefined || JSON.stringify(was?.stated) === JSON.stringify(is?.stated)) return undefined;
  const words = byLanguage(after.languages, (language) => tellingWords(was, is, language));
  const side = (index: 0 | 1): ByLanguage<string> => byLanguage(after.languages, (language) => words[language][index]);
  return {
    rule,
    kind,
    ...(was && { before: read(was.version, side(0), before) }),
    ...(is && { after: read(is.version, side(1), after) }),
  };
}

interface Stated {
  readonly kind: RuleSource['kind'];
  readonly version: AnyVersion;
  /** The values alone, without days, basis and standing. */
  readonly stated: unknown;
  /** Ways of saying it, the best first; both versions say them in the same order. */
  readonly ways: ByLanguage<readonly string[]>;
}

function versionOn(rule: string, on: RulesOn): Stated | undefined {
  const { rules, asOf, languages } = on;
  const found = rules.get(rule)?.data;
  const version = found?.versions[inForce(found.versions, asOf)];
  if (!found || !version) return undefined;
  const { from: _from, until: _until, basis: _basis, confidence: _c, found: _found, checked: _checked, ...stated } = version;
  const { kind } = found;
  const ways = (language: Language) =>
    isFigureKind(kind) ? figureWays(kind, rule, language, on) : waysOf(stated as Values<VersionOf<Exclude<Kind, FigureKind>>>, language);
  return { kind, version, stated, ways: byLanguage(languages, ways) };
}

type Values<T> = T extends unknown ? Omit<T, 'from' | 'until' | 'basis' | 'confidence' | 'found' | 'checked'> : never;

/** A sum and, of a multiple, how many times which index; an index as what one of it is worth. */
function figureWays(kind: FigureKind, rule: string, language: Language, { rules, asOf, languages }: RulesOn): readonly string[] {
  try {
    const stated = new Facts({ rules, languages }, asOf).stated(kind, rule);
    const words = sayFigure(language, stated, {});
    if (stated.kind !== 'sum' || stated.multiple === undefined) return [words];
    const multiple = sayFigure(language, stated, { form: 'index' });
    return kind === 'index' ? [`1 ${multiple} = ${words}`] : [words, multiple];
  } catch (fault) {
    // The index of a multiple has no value on the day: whatever asks for it reports that.
    if (fault instanceof FactFault) return [];
    throw fault;
  }
}

function waysOf(stated: Values<VersionOf<Exclude<Kind, FigureKind>>>, language: Language): readonly string[] {
  const half = (text: string | PairSource): string => (typeof text === 'string' ? text : (text[language] ?? ''));
  if ('url' in stated) return [half(stated.words), half(stated.url)];
  if ('cite' in stated) return [half(stated.name), half(stated.cite)];
  if ('value' in stated) return [stated.value];
  const name = stated[language];
  return typeof name === 'string' ? [name] : Object.values(name);
}

/** The first way of saying it in which the two differ, else the best. */
function tellingWords(was: Stated | undefined, is: Stated | undefined, language: Language): readonly [string, string] {
  const [before, after] = [was?.ways[language] ?? [], is?.ways[language] ?? []];
  const distinct = Math.max(
    0,
    before.findIndex((way, index) => way !== after[index]),
  );
  return [before[distinct] ?? before[0] ?? '', after[distinct] ?? after[0] ?? ''];
}

function read(version: AnyVersion, words: ByLanguage<string>, on: RulesOn): RuleVersion {
  const { from, until, confidence, found, checked } = version;
  return {
    words,
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    basis: byLanguage(on.languages, (language) => basisInWords(language, bases(version), on)),
    confidence,
    ...(found === undefined ? {} : { found }),
    ...(checked === undefined ? {} : { checked }),
  };
}
