import { describe, expect, it } from 'vitest';
import { glue } from '../../src/language/glue.js';
import { parseRich } from '../../src/language/rich.js';
import { fingerprint } from '../../src/poster/fingerprint.js';

const WORDS = 'рассматривается в течение 5 рабочих дней по ст. 25-1 закона № 88-V.';
const of = (text: string) => fingerprint(parseRich(text));

describe('The fingerprint of a text', () => {
  it('is the beginning of the SHA-256 of its words', () => {
    // printf 'Один' | sha256sum
    expect(of('Один')).toBe('8e2a72a66707');
  });

  it.each([
    ['its key phrase marked', WORDS.replace('5 рабочих дней', '*5 рабочих дней*')],
    ['its lines held together', glue('ru', WORDS)],
    ['a soft hyphen in a word', WORDS.replace('рабочих', 'рабо\u00ADчих')],
    ['wider spaces', ` ${WORDS.replaceAll(' ', ' \n ')} `],
    ['a letter written as two signs', WORDS.normalize('NFD')],
  ])('is the same with %s', (_, text) => {
    expect(text).not.toBe(WORDS);
    expect(of(text)).toBe(of(WORDS));
  });

  it.each([
    ['letter', WORDS.replace('закона', 'законы')],
    ['capital', WORDS.replace('закона', 'Закона')],
    ['figure', WORDS.replace('5', '6')],
    ['stop', WORDS.slice(0, -1)],
    ['space', WORDS.replace('5 рабочих', '5рабочих')],
    ['look-alike', WORDS.replace('закона', 'зaконa')],
  ])('changes with one %s', (_, text) => {
    expect(text).not.toBe(WORDS);
    expect(of(text)).not.toBe(of(WORDS));
  });
});
