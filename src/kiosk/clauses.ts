import { sentences } from './runs.js';
import type { Run } from './view.js';

/** A piece shorter than this is no thought of its own, in characters. */
const LEAST_CLAUSE = 40;

/** A clause longer than this does not fit on a slide at all; it may go on before its key phrase. */
const MOST_CLAUSE = 200;
/** Words in brackets of this length, in characters, are a clause as well. */
const LONG_BRACKET = 20;

/** After a comma, a semicolon, a colon or a long bracket of a text, but within no brackets and no quotation marks. */
function ends(text: string): readonly number[] {
  const found: number[] = [];
  let depth = 0;
  let opened = 0;
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i);
    if ('(«'.includes(character)) depth += 1;
    if (character === '(') opened = i;
    if (')»'.includes(character)) depth -= 1;
    const before = text.charAt(i - 1);
    const ended = /[,;:]/.test(before) || (before === ')' && i - opened > LONG_BRACKET);
    if (depth === 0 && ended && ' \u00a0'.includes(character)) found.push(i + 1);
  }
  return found;
}

/** The part of some runs from one character to another, without the space at its end. */
function cut(text: readonly Run[], from: number, to: number): readonly Run[] {
  let before = 0;
  return text.flatMap((run) => {
    const start = before;
    before += run.text.length;
    const part = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return part === '' ? [] : [{ ...run, text: part }];
  });
}

/** The places of one sentence at which it is cut, so that no piece is too short. */
function places(text: string): readonly number[] {
  const kept: number[] = [];
  for (const end of ends(text)) if (end - (kept.at(-1) ?? 0) >= LEAST_CLAUSE && text.length - end >= LEAST_CLAUSE) kept.push(end);
  return kept;
}

/**
 * Sentences, and in a long sentence its clauses: where a screen that shows one thought at a time may go on on the next
 * slide. Nothing is left out, and the words of a clause stay together.
 */
export function clauses(text: readonly Run[]): readonly (readonly Run[])[] {
  return sentences(text).flatMap((sentence) => {
    const whole = sentence.map((run) => run.text).join('');
    const cuts = [0, ...places(whole), whole.length];
    return cuts.slice(1).flatMap((to, i) => beforeKey(cut(sentence, cuts[i] ?? 0, to === whole.length ? to : to - 1)));
  });
}

/** A clause that is too long, cut before its key phrase. */
function beforeKey(clause: readonly Run[]): readonly (readonly Run[])[] {
  const length = (part: readonly Run[]): number => part.reduce((sum, run) => sum + run.text.length, 0);
  const key = clause.findIndex((run) => run.strong);
  const [first, second] = [clause.slice(0, Math.max(0, key)), clause.slice(Math.max(0, key))];
  const cuts = length(clause) > MOST_CLAUSE && length(first) >= LEAST_CLAUSE && length(second) >= LEAST_CLAUSE;
  return cuts ? [first, second] : [clause];
}

/** What a line or two of a far screen hold, in characters. */
const MOST_PART = 36;

/** A clause in parts of a few words each, for a screen on which no clause has room. */
export function shortParts(clause: readonly Run[]): readonly (readonly Run[])[] {
  const whole = clause.map((run) => run.text).join('');
  const cuts: number[] = [0];
  let last = 0;
  for (let i = whole.indexOf(' '); i >= 0; i = whole.indexOf(' ', i + 1)) {
    if (i - (cuts.at(-1) ?? 0) > MOST_PART && last > (cuts.at(-1) ?? 0)) cuts.push(last + 1);
    last = i;
  }
  if (whole.length - (cuts.at(-1) ?? 0) > MOST_PART && last > (cuts.at(-1) ?? 0)) cuts.push(last + 1);
  return cuts.map((from, i) => cut(clause, from, (cuts[i + 1] ?? whole.length + 1) - 1));
}
