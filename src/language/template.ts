import Handlebars from 'handlebars';
import { inWords } from '../messages/in-words.js';
import { type Phrase, type PhraseOrText, phrase } from '../messages/message.js';
import type { ProblemCode } from '../problem.js';

/** What a text may ask for: `{{term "complaint-review" case="genitive"}}` calls `term` with the id and its options. */
export type FactHelper = (id: string, options: Readonly<Record<string, string>>) => string;

/** A place in a text, counted from its own first line and column (1, 1). */
interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** A fault of a text. */
export class TemplateFault extends Error {
  constructor(
    readonly said: Phrase,
    readonly at: TextPlace,
    readonly code: ProblemCode,
    readonly fix?: Phrase,
  ) {
    super(inWords(said, 'en'));
    this.name = 'TemplateFault';
  }
}

/** Thrown by a helper that cannot give its fact; the template adds the place. */
export class FactFault extends Error {
  constructor(
    readonly said: Phrase,
    readonly code: ProblemCode,
    readonly fix?: Phrase,
  ) {
    super(inWords(said, 'en'));
    this.name = 'FactFault';
  }
}

interface Call {
  readonly name: string;
  readonly id: string;
  readonly options: Readonly<Record<string, string>>;
}

/**
 * Fills the facts into a text. Handlebars reads it; only plain `{{helper "id" option="value"}}` calls are let through: no
 * paths, blocks, partials, raw output or nested calls, so that nothing is left to run. Throws a TemplateFault.
 */
export function fillTemplate(source: string, helpers: Readonly<Record<string, FactHelper>>): string {
  if (!source.includes('{{')) return source;
  const { body } = parse(source);
  const calls = new Map(body.filter((node) => node.type !== 'ContentStatement').map((node) => [node, call(node, helpers)]));
  return body
    .map((node) => {
      const asked = calls.get(node);
      return asked === undefined ? (node as hbs.AST.ContentStatement).value : fact(asked, node, helpers);
    })
    .join('');
}

function fact({ name, id, options }: Call, { loc }: hbs.AST.Statement, helpers: Readonly<Record<string, FactHelper>>): string {
  try {
    return (helpers[name] as FactHelper)(id, options);
  } catch (fault) {
    if (!(fault instanceof FactFault)) throw fault;
    throw new TemplateFault(fault.said, placeOf(loc.start), fault.code, fault.fix);
  }
}

/** Words that stand together between the calls of a text. */
interface Stretch {
  readonly text: string;
  /** Where it begins in the text. */
  readonly index: number;
}

/** What the editor typed by hand: the words of a text outside of its `{{…}}` calls. */
export function typedByHand(source: string): readonly Stretch[] {
  if (!source.includes('{{')) return [{ text: source, index: 0 }];
  const calls = parse(source).body.filter((node) => node.type !== 'ContentStatement');
  const starts = [0, ...calls.map(({ loc }) => indexAt(source, placeOf(loc.end)))];
  const ends = [...calls.map(({ loc }) => indexAt(source, placeOf(loc.start))), source.length];
  return starts.map((index, at) => ({ text: source.slice(index, ends[at]), index })).filter(({ text }) => text !== '');
}

/** Handlebars counts columns from 0. */
const placeOf = ({ line, column }: hbs.AST.Position): TextPlace => ({ line, column: column + 1 });

/** The index in a text of a line and a column, both counted from 1, such as those of a TemplateFault. */
export function indexAt(source: string, { line, column }: TextPlace): number {
  const before = source.split('\n').slice(0, line - 1);
  return before.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
}

/** Several checks ask the same text what was typed by hand in it. */
const parsed = new Map<string, hbs.AST.Program>();

function parse(source: string): hbs.AST.Program {
  try {
    const known = parsed.get(source) ?? Handlebars.parseWithoutProcessing(source);
    parsed.set(source, known);
    return known;
  } catch {
    throw new TemplateFault(
      phrase('broken-template.unfinished'),
      brokenCall(source),
      'broken-template',
      phrase('broken-template.lone-brace-fix'),
    );
  }
}

/** Where the first call stands that does not parse by itself: the parser names a line at best. */
function brokenCall(source: string): TextPlace {
  let before = '';
  for (const stretch of source.split(/(?<!\{)(?=\{\{)/)) {
    if (!parses(stretch)) break;
    before += stretch;
  }
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

function parses(source: string): boolean {
  try {
    Handlebars.parseWithoutProcessing(source);
    return true;
  } catch {
    return false;
  }
}

function call(node: hbs.AST.Statement, helpers: Readonly<Record<string, FactHelper>>): Call {
  const refuse = (found: PhraseOrText): never => {
    const fix = phrase('broken-template.other-call-fix', { names: Object.keys(helpers) });
    throw new TemplateFault(phrase('broken-template.other-call', { found }), placeOf(node.loc.start), 'broken-template', fix);
  };
  if (node.type !== 'MustacheStatement') return refuse(phrase('broken-template.block'));
  const mustache = node as hbs.AST.MustacheStatement;
  if (!mustache.escaped) return refuse(phrase('broken-template.three-braces'));
  if (mustache.strip.open || mustache.strip.close) return refuse(phrase('broken-template.swallows'));
  const name = (mustache.path as hbs.AST.PathExpression).original;
  if (typeof name !== 'string' || !Object.hasOwn(helpers, name)) return refuse(`"${String(name)}"`);
  const literal = (value: hbs.AST.Expression): string =>
    value.type === 'StringLiteral' ? (value as hbs.AST.StringLiteral).value : refuse(phrase('broken-template.unquoted', { name }));
  const params = mustache.params.map(literal);
  if (params.length !== 1) return refuse(phrase('broken-template.several-names', { name, count: params.length }));
  const options = Object.fromEntries((mustache.hash?.pairs ?? []).map((pair) => [pair.key, literal(pair.value)]));
  return { name, id: params[0] as string, options };
}
