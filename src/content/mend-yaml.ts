import { Composer, type CST, type Document, isCollection, isScalar, type Node, Parser, visit, YAMLParseError } from 'yaml';
import { phrase } from '../messages/message.js';
import { documentMarks } from './document-marks.js';
import { bracketMends, indentMends, indentSigns, signMends } from './line-mends.js';
import { flowMends, quoteMends } from './quote-mends.js';
import { placesBefore, type Splice, spliced } from './splice.js';
import { indentOf, isBlank, type Line, lineAt, linesOf, type Mend, type YamlFault } from './yaml-fault.js';
import { signsIn } from './yaml-signs.js';

/** Faults of one file that are reported: nobody mends more in one go. */
const MOST_FAULTS = 40;
/** Characters that the search for what was meant may parse in all, so that a large broken file ends. */
const MOST_PARSED = 8_000_000;
/** Lines behind a fault on which a change is tried. */
const WINDOW = 30;

/** A YAML text with all of its faults, read as it was most likely meant. */
interface MendedYaml {
  /** Absent where nobody can say what the text means. */
  readonly document?: Document.Parsed;
  /** The text that the document was read from. */
  readonly text: string;
  /** Where a place in that text stands in the text as it was written. */
  written(place: number): number;
  /** With places in the text as it was written. */
  readonly faults: readonly YamlFault[];
}

/**
 * Reads a YAML text. Where the parser stops, changes to the lines around are tried, and the one that leads furthest says
 * what is wrong; then it goes on from there. So a text has all of its faults reported, and none that follows from another.
 */
export function mendYaml(written: string): MendedYaml {
  const layers: ((place: number) => number)[] = [];
  const faults: YamlFault[] = [];
  const origin = (place: number): number => layers.reduceRight((at, before) => before(at), place);
  let text = written;
  let parsed = 0;
  let certain = true;
  const change = (splices: readonly Splice[]): void => {
    text = spliced(text, splices);
    layers.push(placesBefore(splices));
  };
  const apply = (mends: readonly Mend[]): void => {
    const apart = withoutOverlaps(mends);
    faults.push(...apart.map(({ splices: _, ...fault }) => ({ ...fault, start: origin(fault.start) })));
    if (apart.length > 0) change(apart.flatMap(({ splices }) => splices));
  };
  const inOrder = () => faults.toSorted((one, other) => one.start - other.start);

  const { mends: marks, second } = documentMarks(text);
  if (second) {
    const { start, inside, ...fault } = second;
    const below = mendYaml(text.slice(inside)).faults.map((each) => ({ ...each, start: each.start + inside }));
    faults.push({ start, ...fault }, ...below);
    change([{ start, end: text.length, text: '' }]);
  }
  apply(marks);
  apply(indentSigns(text));
  for (let signsSeen = false; ; ) {
    const document = parse(text);
    parsed += text.length;
    const stop = firstStop(document);
    if (stop === undefined) {
      const signs = signsSeen ? [] : signsIn(document, text);
      signsSeen = true;
      if (signs.length === 0) return { ...(certain && { document }), text, written: origin, faults: inOrder() };
      apply(signs);
      continue;
    }
    const search = faults.length >= MOST_FAULTS || parsed > MOST_PARSED ? undefined : furthest(text, document, stop, MOST_PARSED - parsed);
    if (search === undefined) {
      faults.push({ start: origin(stop), ...NOBODY_KNOWS });
      return { text, written: origin, faults: inOrder() };
    }
    parsed += search.parsed;
    certain &&= search.certain;
    apply([search.mend]);
  }
}

/** Of changes to the same place the first: what follows at it follows from it. */
function withoutOverlaps(mends: readonly Mend[]): readonly Mend[] {
  let end = 0;
  const inOrder = mends
    .flatMap((mend) => mend.splices.map((splice) => ({ mend, splice })))
    .toSorted((one, other) => one.splice.start - other.splice.start);
  const late = new Set<Mend>();
  for (const { mend, splice } of inOrder) {
    if (splice.start < end) late.add(mend);
    end = Math.max(end, splice.end);
  }
  return late.size === 0 ? mends : mends.filter((mend) => !late.has(mend));
}

const NOBODY_KNOWS = {
  message: phrase('broken-yaml.nobody-knows'),
  fix: phrase('broken-yaml.nobody-knows-fix'),
} as const;

const OPTIONS = { prettyErrors: false, uniqueKeys: false, stringKeys: true, merge: false, schema: 'core' } as const;

/** Faults that the parser keeps of a text: the first says where it stops, and each of a hundred thousand takes longer than a line to read. */
const MOST_KEPT = 100;

/** As `parseDocument` of the package reads a text, but for the faults after the first ones. */
function parse(text: string): Document.Parsed {
  const documents = new Composer(OPTIONS).compose(withFewFaults(new Parser().parse(text)), true, text.length);
  let first: Document.Parsed | undefined;
  for (const document of documents) {
    if (first === undefined) first = document as Document.Parsed;
    else {
      const [start, end] = document.range;
      first.errors.push(new YAMLParseError([start, end], 'MULTIPLE_DOCS', 'a second document'));
      break;
    }
  }
  // There is one in any text, as the package promises where it is asked to force it.
  return first as Document.Parsed;
}

function* withFewFaults(tokens: Iterable<CST.Token>): Generator<CST.Token> {
  let faults = 0;
  for (const token of tokens) {
    if (token.type === 'error') faults += 1;
    if (token.type !== 'error' || faults <= MOST_KEPT) yield token;
  }
}

/** Faults of a value alone, which `signsIn` reports: the parser reads on as if they were not there. */
const OF_A_VALUE: ReadonlySet<string> = new Set(['TAG_RESOLVE_FAILED']);

/** Where the parser first reads something else than was meant. */
function firstStop({ errors, warnings }: Document): number | undefined {
  const stops = [...errors, ...warnings].filter(({ code }) => !OF_A_VALUE.has(code)).map(({ pos: [start] }) => start);
  return stops.length === 0 ? undefined : Math.min(...stops);
}

interface Search {
  readonly mend: Mend;
  /** Whether the change says what was meant; else it only takes a line out of the way. */
  readonly certain: boolean;
  readonly parsed: number;
}

/** Of all changes to the lines around a stop the one after which the parser comes furthest. */
function furthest(text: string, document: Document, stop: number, budget: number): Search | undefined {
  const lines = linesOf(text);
  const at = lineAt(lines, stop);
  const end = (lines[at + WINDOW] ?? (lines.at(-1) as Line)).start;
  const suspects = suspectLines(lines, at, document, stop);
  let parsed = 0;
  const trial = (mend: Mend): number => {
    const splices = mend.splices.filter(({ start }) => start < end);
    const tried = spliced(text.slice(0, Math.max(end, ...splices.map((splice) => splice.end))), splices);
    parsed += tried.length;
    const next = firstStop(parse(tried));
    if (next === undefined) return lines.length;
    return lineAt(linesOf(tried), next);
  };
  const best = (mends: readonly Mend[]): Mend | undefined => {
    let found: { readonly mend: Mend; readonly reached: number } | undefined;
    for (const mend of mends) {
      if (parsed > budget) break;
      const reached = trial(mend);
      if (reached > (found?.reached ?? at)) found = { mend, reached };
      if (reached >= lines.length) break;
    }
    return found?.mend;
  };
  const meant = best(mendsOf(lines, suspects));
  if (meant) return { mend: meant, certain: true, parsed };
  const away = best(suspects.map((line) => outOfTheWay(lines[line] as Line)));
  return away && { mend: away, certain: false, parsed };
}

/** Every change that may be what was meant, the likeliest first; of those that lead equally far the first counts. */
const mendsOf = (lines: readonly Line[], suspects: readonly number[]): readonly Mend[] => [
  ...suspects.flatMap((index) => MENDS.flatMap((mends) => mends(lines, index))),
  ...suspects.flatMap((index) => indentMends(lines, index)).toSorted((one, other) => one.unlikely - other.unlikely),
];

const MENDS = [flowMends, bracketMends, quoteMends, signMends] as const;

/** The line made a remark. */
const outOfTheWay = ({ start, text }: Line): Mend => ({
  start: start + Math.max(0, text.search(/\S/)),
  ...NOBODY_KNOWS,
  splices: [{ start, end: start + text.length, text: text.replace(/^( *).*/, '$1#') }],
});

/** The lines at which the slip may be that stops the parser, the likeliest first. */
function suspectLines(lines: readonly Line[], at: number, document: Document, stop: number): readonly number[] {
  const long = longBefore(document, stop);
  const begins = long === undefined ? [] : [lineAt(lines, long)];
  const before = lines.findLastIndex((line, index) => index < at && !isBlank(line));
  const behind = lines.findIndex((line, index) => index > at && !isBlank(line));
  const earlier = lines.findLastIndex((line, index) => index < before && !isBlank(line));
  return [...new Set([at, ...begins, before, behind, earlier, ...around(lines, at)])].filter((index) => lines[index] !== undefined);
}

/** Lines above that are no further in than any below them: what a line belongs to. */
function around(lines: readonly Line[], at: number): readonly number[] {
  const found: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let index = at - 1; index >= 0 && least > 0; index -= 1) {
    const line = lines[index] as Line;
    if (isBlank(line) || indentOf(line) >= least) continue;
    least = indentOf(line);
    found.push(index);
  }
  return found;
}

/** Where the last quoted text or the last braces begin that run over several lines before a stop. */
function longBefore(document: Document, stop: number): number | undefined {
  let found: number | undefined;
  const look = (node: Node): void => {
    const [start, end] = node.range ?? [0, 0];
    if (start < stop && end >= stop - 1 && (isScalar(node) ? node.type?.startsWith('QUOTE') : isCollection(node) && node.flow === true))
      found = start;
  };
  visit(document, { Scalar: (_, node) => look(node), Collection: (_, node) => look(node) });
  return found;
}
