import { type Alias, type Document, isAlias, isMap, isScalar, type Node, Scalar, visit, type YAMLMap } from 'yaml';
import { phrase } from '../messages/message.js';
import { signMends } from './line-mends.js';
import { normalText } from './normal-text.js';
import { requoted, uncurled } from './quote-mends.js';
import type { Splice } from './splice.js';
import { indentOf, type Line, lineAt, linesOf, type Mend, quoted, writeSo } from './yaml-fault.js';

const QUOTE_IT = phrase('broken-yaml.quote-fix');

/** What a document says otherwise than it looks, and what content has no use for: YAML takes all of it without a word. */
export function signsIn(document: Document, text: string): readonly Mend[] {
  const nodes: Node[] = [];
  const lines = linesOf(text);
  visit(document, { Node: (_, node) => void nodes.push(node) });
  const aliases = nodes.filter((node) => isAlias(node));
  const used = new Set(aliases.map(({ source }) => source));
  const own = nodes.flatMap((node) => {
    if (isMap(node)) return [...repeatedKeys(node), ...cutAtComma(node, text), ...oddKeys(node, lines)];
    return isScalar(node) ? [marked(node, used, text) ?? lostText(node, text) ?? curly(node, text) ?? uneven(node, text)] : [];
  });
  const found = [...own.filter((mend) => mend !== undefined), ...aliasMends(aliases, nodes, text)];
  return [...found, ...strayTags(document, found)];
}

/** Tags of some program, or on values of another kind, that are not the beginning of a text. */
function strayTags({ errors, warnings }: Document, found: readonly Mend[]): readonly Mend[] {
  return [...errors, ...warnings].flatMap(({ pos: [start, end] }): readonly Mend[] => {
    if (found.some(({ splices }) => splices.some((splice) => splice.start <= start && end <= splice.end))) return [];
    const message = phrase('broken-yaml.tag');
    return [{ start, message, fix: phrase('broken-yaml.tag-fix'), splices: [{ start, end, text: '' }] }];
  });
}

/** Keys that stand more than once in a map. The parser's own check compares each key with all others: a map of 80,000 took it minutes. */
function repeatedKeys({ items }: YAMLMap): readonly Mend[] {
  const seen = new Set<string>();
  return items.flatMap(({ key }): readonly Mend[] => {
    if (!isScalar(key)) return [];
    const name = normalText(String(key.value)).text;
    const again = seen.has(name);
    seen.add(name);
    if (!again) return [];
    const message = phrase('broken-yaml.field-twice', { name });
    return [{ start: key.range?.[0] ?? 0, message, fix: phrase('broken-yaml.field-twice-fix'), splices: [] }];
  });
}

/** A name that took in the beginning of its value, because the colon between them is not one. */
function oddKeys({ items }: YAMLMap, lines: readonly Line[]): readonly Mend[] {
  return items.flatMap(({ key }): readonly Mend[] => {
    if (!isScalar(key) || key.type !== Scalar.PLAIN || !/^[\w-]+\s*[:：=]?\s*["“'«]/.test(String(key.value))) return [];
    return signMends(lines, lineAt(lines, key.range?.[0] ?? 0)).slice(0, 1);
  });
}

/** Text behind a comma that braces take for a field of its own. */
function cutAtComma({ items, flow }: YAMLMap, text: string): readonly Mend[] {
  if (flow !== true) return [];
  return items.flatMap(({ key, value }, index): readonly Mend[] => {
    const before = items[index - 1];
    if (value !== null || !isScalar(key) || !before || !isScalar(before.key) || !isScalar(before.value)) return [];
    const { range, type } = before.value;
    if (type !== Scalar.PLAIN || !range || !key.range) return [];
    const whole = requoted(text.slice(range[0], key.range[1]));
    const message = phrase('broken-yaml.cut-at-comma');
    return [
      {
        start: key.range[0],
        message,
        fix: writeSo(`${String(before.key.value)}: ${whole}`, QUOTE_IT),
        splices: [{ start: range[0], end: key.range[1], text: whole }],
      },
    ];
  });
}

/** A text that begins with `&` or `!`: its first word is taken for a mark of YAML and lost. */
function marked({ anchor, tag, range, value }: Scalar, used: ReadonlySet<string>, text: string): Mend | undefined {
  if (!range || ((anchor === undefined || used.has(anchor)) && (tag === undefined || PLAIN_TAG.test(tag)))) return undefined;
  const mark = /[&!]\S*\s*$/.exec(text.slice(0, range[0]))?.[0];
  if (mark === undefined) return undefined;
  const start = range[0] - mark.length;
  const whole = quoted(isScalarText(value) ? `${mark}${text.slice(range[0], range[1])}` : mark.trim());
  const message = phrase('broken-yaml.marked', { sign: mark.slice(0, 1) });
  return { start, message, fix: writeSo(whole, QUOTE_IT), splices: [{ start, end: range[1], text: whole }] };
}

/** Kinds of values that YAML itself knows. */
const PLAIN_TAG = /^tag:yaml\.org,2002:(?:str|int|float|bool|null)$/;

const isScalarText = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** Text behind a `#` that is taken for a remark: one without the blank behind it that a remark has, and in words the sign of a number. */
function lostText({ value, type, range, source }: Scalar, text: string): Mend | undefined {
  if (type !== Scalar.PLAIN || !range || (value !== null && typeof value !== 'string')) return undefined;
  const pattern = /[ \u0400-\u04ff]/.test(source ?? '') ? /[ \t]+#(?=\S|[ \t]*\d)[^\n]*/y : /[ \t]+#(?=\S)[^\n]*/y;
  const empty = value === null || source === '';
  pattern.lastIndex = empty ? range[1] - 1 : range[1];
  const remark = pattern.exec(text)?.[0].trimEnd();
  if (remark === undefined || /^\s*#+\s*$/.test(remark)) return undefined;
  const end = pattern.lastIndex - (text.slice(0, pattern.lastIndex).length - text.slice(0, pattern.lastIndex).trimEnd().length);
  const start = empty ? end - remark.trimStart().length : range[0];
  const whole = quoted(text.slice(start, end));
  const cut = remark.trim().slice(0, 24);
  return {
    code: 'comment-in-text',
    start: range[1] + (empty ? 0 : remark.length - remark.trimStart().length),
    message: phrase('comment-in-text.found', { cut }),
    fix: phrase('comment-in-text.fix', { written: writeSo(whole, QUOTE_IT) }),
    splices: [{ start, end, text: whole }],
  };
}

/** Typographic quotation marks around a whole value. */
function curly({ value, type, range }: Scalar, text: string): Mend | undefined {
  if (type !== Scalar.PLAIN || !range || typeof value !== 'string') return undefined;
  const written = text.slice(range[0], range[1]);
  const inside = uncurled(written);
  if (inside === undefined) return undefined;
  const message = phrase('broken-yaml.curly', { opening: written.slice(0, 1), closing: written.slice(-1) });
  return {
    start: range[0],
    message,
    fix: phrase('broken-yaml.curly-fix', { written: writeSo(quoted(inside), phrase('broken-yaml.straight-fix')) }),
    splices: [{ start: range[0], end: range[1], text: quoted(inside) }],
  };
}

/** Lines of one folded text that begin in different columns: YAML breaks the text there. */
function uneven({ type, range }: Scalar, text: string): Mend | undefined {
  if (type !== Scalar.BLOCK_FOLDED || !range) return undefined;
  const [, ...rest] = linesOf(text.slice(range[0], range[1]));
  const lines = rest.filter((line) => line.text.trim() !== '');
  const indents = lines.map(indentOf);
  if (new Set(indents).size < 2) return undefined;
  const counted = new Map<number, number>();
  for (const indent of indents) counted.set(indent, (counted.get(indent) ?? 0) + 1);
  const [meant = 0] = [...counted].sort((one, other) => other[1] - one[1] || (one[0] % 2) - (other[0] % 2) || one[0] - other[0])[0] ?? [];
  const odd = lines.filter((line) => indentOf(line) !== meant);
  const start = (line: (typeof odd)[number]): number => (range[0] ?? 0) + line.start;
  const [first] = odd;
  if (!first) return undefined;
  const found = indentOf(first);
  return {
    start: start(first) + found,
    message: phrase('broken-yaml.uneven', { meant, found }),
    fix:
      found > meant
        ? phrase('broken-yaml.uneven-fewer-fix', { blanks: found - meant })
        : phrase('broken-yaml.uneven-more-fix', { blanks: meant - found }),
    splices: odd.map((line): Splice => ({ start: start(line), end: start(line) + indentOf(line), text: ' '.repeat(meant) })),
  };
}

/** Aliases that are reported: of a file full of them the first say enough. */
const MOST_ALIASES = 5;

/** No alias at all: content has no use for them, and a few nested ones can fill the memory. */
function aliasMends(aliases: readonly Alias[], nodes: readonly Node[], text: string): readonly Mend[] {
  const anchors = new Set(nodes.flatMap((node) => (isAlias(node) || node.anchor === undefined ? [] : [node.anchor])));
  const mends = aliases.map(({ range }): Mend => {
    const [start = 0, end = 0] = range ?? [];
    return {
      start,
      message: phrase('broken-yaml.alias'),
      fix: phrase('broken-yaml.alias-fix'),
      splices: [{ start, end, text: quoted(text.slice(start, end)) }],
    };
  });
  const programmed = aliases.filter(({ source }) => anchors.has(source)).length;
  const shown = programmed > 0 ? 1 : MOST_ALIASES;
  const [last] = mends.slice(0, shown).slice(-1);
  if (!last) return [];
  const rest = mends.slice(shown).flatMap(({ splices }) => splices);
  return [...mends.slice(0, shown).slice(0, -1), { ...last, splices: [...last.splices, ...rest] }];
}
