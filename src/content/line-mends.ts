import { type Phrase, phrase } from '../messages/message.js';
import { indentOf, isBlank, type Line, linesOf, type Mend, writeSo } from './yaml-fault.js';

/** A name without its colon or the blank behind it; `- ` and the colon without their blank. */
export function signMends(lines: readonly Line[], index: number): readonly Mend[] {
  const { start, text } = lines[index] as Line;
  const found: Mend[] = [];
  const add = (at: number, length: number, sign: string, message: Phrase): void => {
    const whole = `${text.slice(0, at)}${sign}${text.slice(at + length)}`.trim();
    const splices = [{ start: start + at, end: start + at + length, text: sign }];
    found.push({ start: start + at, message, fix: writeSo(whole, phrase('broken-yaml.colon-fix')), splices });
  };
  const [, name = '', colon = '', blank = ''] = /^(\s*(?:- +)*[a-z_][\w-]*)\s*([:：=]?)(\s*)(?=\S)/i.exec(text) ?? [];
  const end = name.length;
  if (name !== '' && colon === ':' && blank === '') add(end, 1, ': ', phrase('broken-yaml.colon-blank'));
  if (name !== '' && colon !== '' && (colon !== ':' || /[^ \t]/.test(blank)))
    add(end, text.slice(end).length - text.slice(end).replace(/^\s*[:：=]\s*/, '').length, ': ', phrase('broken-yaml.colon-other'));
  if (name !== '' && colon === '' && blank === '' && /^\s+\S/.test(text.slice(end))) add(end, 0, ':', phrase('broken-yaml.colon-none'));
  const dash = /^\s*-(?=[^\s-])/.exec(text)?.[0].length;
  if (dash !== undefined) add(dash, 0, ' ', phrase('broken-yaml.hyphen-blank'));
  return found;
}

const PAIRS: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/** Braces and brackets that a line opens and does not close, or closes and has not opened. */
export function bracketMends(lines: readonly Line[], index: number): readonly Mend[] {
  const { start, text } = lines[index] as Line;
  const masked = text
    .replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, (each) => '·'.repeat(each.length))
    .replace(/\s#\s.*/, (each) => '·'.repeat(each.length));
  const open: string[] = [];
  for (const [at, sign] of [...masked].entries()) {
    if (sign in PAIRS) open.push(PAIRS[sign] as string);
    else if (sign === '}' || sign === ']') {
      if (open.at(-1) === sign) open.pop();
      else {
        const message = phrase('broken-yaml.closing', { sign });
        return [
          {
            start: start + at,
            message,
            fix: phrase('broken-yaml.closing-fix', { sign }),
            splices: [{ start: start + at, end: start + at + 1, text: '' }],
          },
        ];
      }
    }
  }
  if (open.length === 0) return [];
  const missing = open.toReversed().join(' ');
  const end = start + text.replace(/\s+#\s.*$/, '').trimEnd().length;
  const message = phrase('broken-yaml.opening', { missing });
  return [
    {
      start: start + text.search(/[[{]/),
      message,
      fix: phrase('broken-yaml.opening-fix', { missing }),
      splices: [{ start: end, end, text: ` ${missing}` }],
    },
  ];
}

/** How far beside its place a line may begin for a slip of the pen. */
const MOST_OFF = 3;

/** A line that begins elsewhere than it should, and how likely that is: the least first. */
interface IndentMend extends Mend {
  readonly unlikely: number;
}

/** The line moved to where one of the lines around it begins; likelier as those above do, and in steps of two. */
export function indentMends(lines: readonly Line[], index: number): readonly IndentMend[] {
  const line = lines[index] as Line;
  if (isBlank(line)) return [];
  const own = indentOf(line);
  const next = lines.slice(index + 1).find((each) => !isBlank(each));
  const above = levelsAbove(lines, index);
  const levels = new Set([...above, ...(next ? [indentOf(next)] : [])]);
  return [...levels]
    .filter((level) => level !== own && Math.abs(level - own) <= MOST_OFF)
    .map((level) => ({
      unlikely: (above.includes(level) ? 0 : 100) + (level % 2) * 10 + Math.abs(level - own),
      start: line.start + own,
      message: phrase('broken-yaml.begins', { level: blanks(level), own: blanks(own) }),
      fix:
        level > own
          ? phrase('broken-yaml.more-fix', { blanks: blanks(level - own) })
          : phrase('broken-yaml.fewer-fix', { blanks: blanks(own - level) }),
      splices: [{ start: line.start, end: line.start + own, text: ' '.repeat(level) }],
    }));
}

const blanks = (count: number): Phrase => {
  if (count === 0) return phrase('broken-yaml.no-blank');
  return count === 1 ? phrase('broken-yaml.one-blank') : phrase('broken-yaml.blanks', { blanks: count });
};

/** Lines above that are looked at for their beginnings. */
const MOST_ABOVE = 500;

function levelsAbove(lines: readonly Line[], index: number): readonly number[] {
  const above = lines.slice(Math.max(0, index - MOST_ABOVE), index).filter((line) => !isBlank(line));
  const columns = above.flatMap((line) => {
    const content = /^ *(?:- +)*/.exec(line.text)?.[0].length ?? 0;
    return content === indentOf(line) ? [content] : [indentOf(line), content];
  });
  const last = above.at(-1);
  const child = last && /:\s*(?:[>|][-+\d]*)?\s*(?:#.*)?$/.test(last.text) ? [(columns.at(-1) ?? 0) + 2] : [];
  return [...columns, ...child, 0];
}

/** Signs that look like blanks at the beginning of a line and are none for YAML. */
const ODD_INDENT = /^[ \t]*[\u00a0\u2000-\u200a\u202f\u205f\u3000][ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]*(?=\S)/;
const TAB_INDENT = /^[ ]*\t[ \t]*(?=\S)/;

/** How many blanks stand for a tab in an editor that shows it as a step further in. */
const STEP = 2;

/** Lines that begin with tabs or with no-break and other odd blanks: each kind once, with the number of its lines. */
export function indentSigns(text: string): readonly Mend[] {
  const lines = linesOf(text);
  const kind = (pattern: RegExp, name: 'odd-blanks' | 'tab', asBlanks: (indent: string) => string): readonly Mend[] => {
    const found = lines.flatMap(({ start, text: line }) => {
      const indent = pattern.exec(line)?.[0];
      return indent === undefined ? [] : [{ start, end: start + indent.length, text: asBlanks(indent) }];
    });
    const [first] = found;
    if (first === undefined) return [];
    const others = found.length - 1;
    const message =
      others > 1
        ? phrase(`broken-yaml.${name}-more`, { lines: others })
        : phrase(others === 1 ? `broken-yaml.${name}-one` : `broken-yaml.${name}`);
    return [{ start: first.start, message, fix: phrase('broken-yaml.indent-fix'), splices: found }];
  };
  return [
    ...kind(ODD_INDENT, 'odd-blanks', (indent) => indent.replaceAll('\t', ' '.repeat(STEP)).replace(/[^ ]/g, ' ')),
    ...kind(TAB_INDENT, 'tab', (indent) => indent.replaceAll('\t', ' '.repeat(STEP))),
  ];
}
