import { diffArrays } from 'diff';
import { normalText } from '../content/normal-text.js';
import { inOneLine } from '../language/rich.js';
import { typedByHand } from '../language/template.js';
import { type Phrase, phrase } from '../messages/message.js';

/** Fills one call of a text: `{{term "…"}}`. */
type Fill = (call: string) => string;

/** Other words in the place of a stretch of a text as its file holds it; an empty stretch is a place to insert. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** The edits of each text, or why words of the table cannot be put into them. */
type Reworded = { readonly edits: readonly (readonly Edit[])[] } | { readonly found: Phrase; readonly fix: Phrase };

/** A character as it is printed, and the stretch of a text that says it. */
interface Printed {
  readonly sign: string;
  /** Which of the texts says it. */
  readonly text: number;
  readonly start: number;
  readonly end: number;
  /** The call that it comes from: nobody changes its words here. */
  readonly call?: string;
}

/** In the place of a call: the blank between two texts, which no file holds. */
const JOINT = '';

/**
 * How texts as their file holds them have to change so that they say other words than they do: word by word, so that calls
 * and the mark of a key phrase stay. Several texts are printed with a blank between them, as title and text of a notice are.
 * In words with stars of their own these are the marks.
 */
export function reword(texts: readonly string[], edited: string, fill: Fill): Reworded {
  const words = inOneLine(normalText(edited).text);
  const marked = words.includes('*');
  const printed = texts.flatMap((text, index) => [
    ...(index === 0 ? [] : [{ sign: ' ', text: index, start: 0, end: 0, call: JOINT }]),
    ...printedOf(text, index, fill, marked),
  ]);
  const said = printed.map(({ sign }) => sign).join('');
  // The screen fills «{n}» in, or one of «{a|b|c}»: neither is for whoever reviews words.
  const braces = (all: string): string => (all.match(/\{[^{}]*\}|[{}]/g) ?? []).sort().join(' ');
  if (braces(words) !== braces(said)) {
    const found = braces(said) === '' ? phrase('words-edited.no-braces') : phrase('words-edited.braces', { braces: braces(said) });
    return { found, fix: phrase('words-edited.braces-fix') };
  }
  // Blanks at the ends of a text are not printed.
  const before = tokens(said).filter(({ text, start }) => text.trim() !== '' || (start > 0 && start + text.length < said.length));
  const edits = texts.map((): Edit[] => []);
  for (const { from, to, put } of changes(before, tokens(words))) {
    const taken = printed.slice(from, to);
    // Words put in between two texts may belong to either.
    const beside = from === to ? [printed[from - 1], printed[from]] : taken;
    if (beside.some((each) => each?.call === JOINT))
      return { found: phrase('words-edited.joint'), fix: phrase('words-edited.by-hand-fix') };
    const within = from === to && printed[from - 1]?.start === printed[from]?.start ? [printed[from]] : [];
    const call = [...taken, ...within].find((each) => each?.call !== undefined)?.call;
    if (call !== undefined) return { found: phrase('words-edited.call', { call }), fix: phrase('words-edited.call-fix') };
    const edit = placed(printed, from, to);
    const text = texts[edit.text] ?? '';
    if (text.slice(edit.start, edit.end).includes('*') && !marked)
      return {
        found: phrase('words-edited.mark', { words: inOneLine(text.slice(edit.start, edit.end)) }),
        fix: phrase('words-edited.mark-fix'),
      };
    edits[edit.text]?.push({ start: edit.start, end: edit.end, words: put });
  }
  return { edits };
}

/** A text with its edits. */
export const withEdits = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((one, other) => other.start - one.start)
    .reduce((whole, { start, end, words }) => whole.slice(0, start) + words + whole.slice(end), text);

/** The characters of a text as they are printed, its marks among them where `marked` asks for them. */
function printedOf(text: string, index: number, fill: Fill, marked: boolean): readonly Printed[] {
  const typed = typedByHand(text);
  const ends = [...typed.map((stretch) => stretch.index), text.length];
  const printed: Printed[] = [];
  let at = 0;
  const call = (end: number): void => {
    const written = text.slice(at, end);
    if (written !== '') for (const sign of fill(written).split('')) printed.push({ sign, text: index, start: at, end, call: written });
    at = end;
  };
  for (const stretch of typed) {
    call(stretch.index);
    stretch.text.split('').forEach((sign, offset) => {
      const start = stretch.index + offset;
      if (sign !== '*' || marked) printed.push({ sign, text: index, start, end: start + 1 });
    });
    at = stretch.index + stretch.text.length;
  }
  call(ends.at(-1) ?? text.length);
  return printed;
}

/** A word, a number, a sign, or the blanks between two, which are the same however wide. */
interface Token {
  readonly text: string;
  readonly start: number;
}

const tokens = (text: string): readonly Token[] =>
  [...text.matchAll(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)].map(({ 0: found, index }) => ({ text: found, start: index }));

const isSame = (one: Token, other: Token): boolean => one.text === other.text || (one.text.trim() === '' && other.text.trim() === '');

const endOf = ({ text, start }: Token): number => start + text.length;

/** A stretch of what is printed, and what stands in its place in the table. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly put: string;
}

function changes(before: readonly Token[], after: readonly Token[]): readonly Change[] {
  const found: Change[] = [];
  let [at, open] = [0, false];
  for (const { value, added, removed } of diffArrays([...before], [...after], { comparator: isSame })) {
    if (!added && !removed) {
      at += value.length;
      open = false;
      continue;
    }
    const former = open ? found.pop() : undefined;
    const behind = before[at - 1];
    const place = behind ? endOf(behind) : 0;
    const taken = removed ? before.slice(at, at + value.length) : [];
    const [first, last] = [taken[0], taken.at(-1)];
    found.push({
      from: former?.from ?? first?.start ?? place,
      to: last ? endOf(last) : (former?.to ?? place),
      put: added ? value.map(({ text }) => text).join('') : (former?.put ?? ''),
    });
    at += taken.length;
    open = true;
  }
  return found;
}

/** The stretch of a text behind a stretch of what is printed; words that are put in stand behind what is before them. */
function placed(printed: readonly Printed[], from: number, to: number): Pick<Printed, 'text' | 'start' | 'end'> {
  const [first, last] = [printed[from], printed[to - 1]];
  if (to > from && first && last) return { text: first.text, start: first.start, end: last.end };
  const [before, behind] = [printed[from - 1], printed[from]];
  if (before) return { text: before.text, start: before.end, end: before.end };
  return { text: behind?.text ?? 0, start: behind?.start ?? 0, end: behind?.start ?? 0 };
}
