import { type Phrase, phrase } from '../messages/message.js';
import { indentOf, isBlank, type Line, type Mend, quoted, writeSo } from './yaml-fault.js';

const QUOTE_ALL = phrase('broken-yaml.quote-all-fix');

/** A name and its value at the end of a line: what stands before the value, and the value. */
const FIELD = /^([ \t]*(?:- +)*(?:[\w-]+|"[^"]*") *: +|[ \t]*- +)(\S.*)$/;
const COMPLETE = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/;

/** Signs that stand for others behind a backslash in double quotation marks (YAML 1.2.2, 5.7). */
const BAD_ESCAPE = /\\(?![0abt\tnvfre "/\\N_LPxuU\r\n])/;

interface Reason {
  /** Where it stands in the text. */
  readonly at: number;
  readonly why: Phrase;
}

/** Why YAML does not take a text as it stands; `undefined` where nothing is seen. */
function whyQuote(value: string): Reason | undefined {
  const first = value[0] ?? '';
  if (COMPLETE.test(value)) {
    const odd = first === '"' ? value.search(BAD_ESCAPE) : -1;
    return odd < 0 ? undefined : { at: odd, why: phrase('broken-yaml.backslash') };
  }
  if (value.startsWith('{{')) return { at: 0, why: phrase('broken-yaml.call') };
  if (first === '"' || first === "'") {
    const closes = value.lastIndexOf(first) > 0;
    const why = phrase(closes ? 'broken-yaml.behind-quote' : 'broken-yaml.unclosed-quote');
    return { at: closes ? value.indexOf(first, 1) : 0, why };
  }
  if (/^[*&!%@\x60]|^[-?] |^[>|](?![-+\d]*(?:\s|$))/.test(value) || /^\[.*\][^\]]*[^\]\s]$/.test(value))
    return { at: 0, why: phrase('broken-yaml.first-sign', { sign: first }) };
  if (/^[[{]/.test(value)) return undefined;
  const colon = value.search(/:(?=\s|$)/);
  if (colon >= 0) return { at: colon, why: phrase('broken-yaml.colon-inside') };
  const hash = value.search(HASH);
  if (hash >= 0) return { at: hash, why: phrase('broken-yaml.hash') };
  const bracket = value.search(/[{}[\]]/);
  return bracket >= 0 ? { at: bracket, why: phrase('broken-yaml.bracket-inside') } : undefined;
}

const HASH = /(?<=\s)#(?=\S)/;

/** The text in quotation marks that hold it; those that are at fault, or typographic, go. */
export function requoted(value: string): string {
  if (COMPLETE.test(value)) return quoted(value.slice(1, -1).replaceAll(/\\(["\\])/g, '$1'));
  const curly = uncurled(value);
  if (curly !== undefined) return quoted(curly);
  const mark = value[0];
  const count = value.split(mark ?? '').length - 1;
  if ((mark !== '"' && mark !== "'") || count % 2 === 0) return quoted(value);
  return quoted(value.slice(1).replace(count > 1 ? /["']$/ : /[”“’]$/, ''));
}

/** What stands in typographic quotation marks around a whole value, which would stand on the sheet: those of YAML are straight. */
export function uncurled(value: string): string | undefined {
  const [, inside, closing] = /^[“”„‟‘’‚″]([^“”„‟‘’‚″]*)([”‟‘’″“"])$/s.exec(value) ?? [];
  return closing === '"' && inside?.includes('"') ? undefined : inside;
}

/** Quotation marks around the value at the end of a line, with the lines that go on with it and without. */
export function quoteMends(lines: readonly Line[], index: number): readonly Mend[] {
  const line = lines[index] as Line;
  const [, head = '', rest = ''] = FIELD.exec(line.text) ?? [];
  if (rest === '' || /^[>|][-+\d]*(?:\s+#.*)?$/.test(rest)) return [];
  const folded = /^[>|][-+\d]*\s+(?=\S)/.exec(rest)?.[0] ?? '';
  const value = rest.slice(folded.length).replace(/(?:\s+#(?:\s.*)?|\s+)$/, '');
  const start = line.start + head.length;
  const end = start + folded.length + value.length;
  const further = goesOn(lines, index);
  const reason = folded === '' ? whyQuote(value) : { at: 0, why: phrase('broken-yaml.folded', { mark: folded.trim() }) };
  const mend = (place: number, message: Phrase, until: number, whole: string): Mend => ({
    start: place,
    message,
    fix: writeSo(`${head.trimStart()}${requoted(whole)}`, QUOTE_ALL),
    splices: [{ start, end: until, text: requoted(whole) }],
  });
  const place = start + folded.length + (reason?.at ?? 0);
  const all = reason ? [mend(place, reason.why, end, value)] : [];
  if (!further) return all;
  const hash = further.more.search(HASH);
  const why = reason?.why ?? phrase('broken-yaml.hash');
  if (!reason && hash < 0) return all;
  return [mend(reason ? place : end + hash, why, further.until, value + further.more), ...all];
}

/** The lines below that are further in and begin no field: the rest of the text, and where it ends. */
function goesOn(lines: readonly Line[], index: number): { readonly until: number; readonly more: string } | undefined {
  const own = lines[index] as Line;
  const below = lines.slice(index + 1, index + MOST_LINES);
  const stops = below.findIndex((line) => isBlank(line) || indentOf(line) <= indentOf(own) || /^ *(?:- |[\w-]+:(?:\s|$))/.test(line.text));
  const more = below.slice(0, stops < 0 ? below.length : stops);
  const last = more.at(-1);
  return last && { until: last.start + last.text.trimEnd().length, more: `\n${more.map(({ text }) => text.trimEnd()).join('\n')}` };
}

/** Lines of one text that are looked at. */
const MOST_LINES = 40;

/** A field inside of braces, with its value. */
interface Piece {
  readonly key: string;
  /** Offsets in the line. */
  readonly start: number;
  readonly end: number;
  readonly value: string;
  /** Whether a comma, or nothing, has to stand behind it and does not. */
  readonly needsComma: boolean;
}

/** Quotation marks and commas for the fields that a line holds in braces. */
export function flowMends(lines: readonly Line[], index: number): readonly Mend[] {
  const line = lines[index] as Line;
  const all = pieces(line.text).map((piece) => ({ ...piece, reason: whyInBraces(piece.value) }));
  const wrong = all.filter(({ reason, needsComma }) => reason !== undefined || needsComma);
  const [first] = wrong;
  if (first === undefined) return [];
  const written = ({ key, value, reason }: (typeof all)[number]) => `${key}: ${reason ? requoted(value) : value}`;
  return [
    {
      start: line.start + first.start + (first.reason?.at ?? first.value.length),
      message: first.reason ? first.reason.why : phrase('broken-yaml.comma', { field: first.key }),
      fix: writeSo(wrong.map((piece) => `${written(piece)}${piece.needsComma ? ',' : ''}`).join(' … '), QUOTE_ALL),
      splices: wrong.map(({ start, end, value, reason, needsComma }) => ({
        start: line.start + start,
        end: line.start + end,
        text: `${reason ? requoted(value) : value}${needsComma ? ',' : ''}`,
      })),
    },
  ];
}

function whyInBraces(value: string): ReturnType<typeof whyQuote> {
  if (/^[“„‘].*,/.test(value)) return { at: 0, why: phrase('broken-yaml.comma-inside') };
  if (/^\{\w*\}./.test(value)) return { at: 0, why: phrase('broken-yaml.placeholder') };
  return opensFields(value) ? undefined : whyQuote(value);
}

/** Whether a value is itself made of fields or entries, and no text that begins with a placeholder. */
const opensFields = (value: string): boolean => /^(?:\[|\{(?!\{|\w*\}))/.test(value);

function pieces(line: string): readonly Piece[] {
  if (!line.includes('{')) return [];
  const masked = line.replace(/"(?:[^"\\]|\\.)*"(?=\s*[,}\]])|'(?:[^']|'')*'(?=\s*[,}\]])/g, (text) => '·'.repeat(text.length));
  const keys = [...masked.matchAll(/(?<=[{,\s])([A-Za-z_][\w-]*)(\s*:\s+)/g)].filter(({ index }) => masked.indexOf('{') < index);
  return keys.map(({ 0: whole, 1: key = '', index }, at): Piece => {
    const start = index + whole.length;
    const next = keys[at + 1]?.index;
    const stretch = masked.slice(start, next);
    const inside = stretch.slice(0, closes(stretch));
    const value = line.slice(start, start + inside.replace(/[\s,]+$/, '').length);
    const behind = stretch.slice(value.length);
    return {
      key,
      start,
      end: start + value.length,
      value,
      needsComma: next !== undefined && !opensFields(stretch) && !/[,}]/.test(behind),
    };
  });
}

/** Where the braces around a stretch close. */
function closes(stretch: string): number {
  let open = 0;
  for (const [at, sign] of [...stretch].entries()) {
    if (sign === '{' || sign === '[') open += 1;
    if ((sign === '}' || sign === ']') && --open < 0) return at;
  }
  return stretch.length;
}
