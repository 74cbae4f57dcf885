import { type Document, type Scalar, visit } from 'yaml';
import { phrase } from '../messages/message.js';
import type { Problem } from '../problem.js';
import { isPlain, normalText, type OddSign } from './normal-text.js';
import { offsetIn } from './scalar-offset.js';

/** The texts of a YAML document as the program takes them. */
interface NormalScalars {
  /** Where a character of a text stands in the file, by its index in the text as it is taken. */
  offset(scalar: Scalar, index: number): number | undefined;
  /** An `odd-character` for each sign of a text that nobody can have meant. */
  readonly odd: readonly (Omit<Problem, 'where'> & { readonly offset: number })[];
}

/** Letters of the text before an odd sign that a message shows. */
const SHOWN = 24;

/** Makes every text of a freshly parsed document normal, keys as well. */
export function normalScalars(document: Document, file: string): NormalScalars {
  const changed = new Map<Scalar, { written: Pick<Scalar, 'value' | 'range' | 'type'>; writtenAt(index: number): number }>();
  const odd: NormalScalars['odd'][number][] = [];
  const normalise = (scalar: Scalar): void => {
    if (typeof scalar.value !== 'string') return;
    const { value, range, type } = scalar;
    const normal = normalText(value);
    if (normal.text === value) return;
    const written = { value, ...(range && { range }), ...(type && { type }) };
    scalar.value = normal.text;
    changed.set(scalar, { written, writtenAt: normal.writtenAt });
    for (const { sign, name, index } of normal.odd) {
      const offset = offsetIn(file, written, index) ?? range?.[0] ?? 0;
      odd.push({ offset, ...oddCharacter({ name, sign }, normalText(value.slice(0, index)).text) });
    }
  };
  // Most files are plain throughout: their texts are not looked at one by one.
  if (!isPlain(file)) visit(document, { Scalar: (_, scalar) => normalise(scalar) });
  return {
    odd,
    offset: (scalar, index) => {
      const known = changed.get(scalar);
      return known ? offsetIn(file, known.written, known.writtenAt(index)) : offsetIn(file, scalar, index);
    },
  };
}

/** What is reported of an odd sign behind some words. */
export function oddCharacter({ name, sign }: Pick<OddSign, 'name' | 'sign'>, before: string): Omit<Problem, 'where'> {
  const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const words = `${before.length > SHOWN ? '…' : ''}${before.slice(-SHOWN)}`;
  const place = before === '' ? phrase('odd-character.beginning') : phrase('odd-character.after', { words });
  return {
    code: 'odd-character',
    severity: 'error',
    message: phrase('odd-character.found', { name, code, place }),
    fix: phrase('odd-character.fix'),
  };
}
