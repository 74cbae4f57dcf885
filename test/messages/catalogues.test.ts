import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../src/messages/en/catalogue.js';
import { KAZAKH } from '../../src/messages/kk/catalogue.js';
import { RUSSIAN } from '../../src/messages/ru/catalogue.js';
import { filesBelow } from '../architecture/sources.js';
import { leftOver } from './left-over.js';

type Sentence = string | ((values: unknown) => string);
type Sentences = Readonly<Record<string, Sentence>>;

/** Something that stands for any value, a text, a number or a list, and shows its name where it is put into a sentence. */
function standIn(name: string): object {
  const shown = `⟦${name}⟧`;
  return new Proxy(
    {},
    {
      get: (_, asked) => {
        if (asked === Symbol.toPrimitive) return (hint: string) => (hint === 'number' ? 5 : shown);
        if (asked === Symbol.iterator) return [shown][Symbol.iterator].bind([shown]);
        if (asked === 'map') return (change: (value: string) => unknown) => [change(shown)];
        const found: unknown = Reflect.get(String.prototype, asked) ?? Reflect.get(Number.prototype, asked);
        return typeof found === 'function' ? () => shown : undefined;
      },
    },
  );
}

/** A sentence with the names of its values in their places. */
function spelled(sentence: Sentence): string {
  if (typeof sentence === 'string') return sentence;
  return sentence(new Proxy({}, { get: (_, name) => standIn(String(name)) }));
}

const namesIn = (text: string): readonly string[] => [...new Set([...text.matchAll(/⟦(\w+)⟧/g)].map(([, name = '']) => name))].sort();

const KEYS = Object.keys(ENGLISH);

/** No messages but titles, labels of pages, questions, remarks in a file, and what a command says when it is done. */
const STAND_ALONE = /^(?:title|page|cover|look|summary|ask|made)\.|^init\.made$/;

it('The keys of the English catalogue name a code or a subject, and which sentence of it', () => {
  expect(KEYS.filter((key) => !/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/.test(key))).toEqual([]);
});

it('A key stands in one subject alone', () => {
  const keys = filesBelow('src/messages/en').flatMap(({ text }) => [...text.matchAll(/^ {2}'([a-z.-]+)':/gm)].map(([, key]) => key));
  expect(keys.length).toBeGreaterThan(200);
  expect(keys.filter((key, index) => keys.indexOf(key) < index)).toEqual([]);
});

describe.each<[string, Sentences, RegExp]>([
  ['Kazakh', KAZAKH as unknown as Sentences, /[әғқңөұүһі]/iu],
  ['Russian', RUSSIAN as unknown as Sentences, /\p{Script=Cyrillic}/u],
])('The catalogue in %s', (language, catalogue) => {
  const english = ENGLISH as unknown as Sentences;
  const sentences = KEYS.map((key) => ({ key, here: spelled(catalogue[key] as Sentence), there: spelled(english[key] as Sentence) }));

  it('has the sentences of the English one and no other', () => {
    expect(Object.keys(catalogue).sort()).toEqual([...KEYS].sort());
  });

  it('puts every value into its sentence', () => {
    const different = sentences.filter(({ here, there }) => namesIn(here).join() !== namesIn(there).join());
    expect(different).toEqual([]);
  });

  it('has no English words but names', () => {
    expect(sentences.flatMap(({ key, here }) => leftOver(here).map((word) => `${key}: ${word}`))).toEqual([]);
  });

  it('says each sentence itself', () => {
    const repeated = sentences.filter(({ here, there }) => here === there && leftOver(there).length > 0);
    expect(repeated).toEqual([]);
  });

  it('writes as its messages are written: one sentence without a full stop, in small letters, «» around words, no ё', () => {
    const odd = sentences.filter(({ here }) => /[“”„]| - |ё|\s{2}|^\s|\s$/iu.test(here));
    const messages = sentences.filter(({ key }) => !STAND_ALONE.test(key));
    odd.push(...messages.filter(({ here }) => /[.!]$/.test(here) || /^(?=\p{Script=Cyrillic})\p{Lu}\p{Ll}/u.test(here)));
    expect(odd.map(({ key, here }) => `${language} ${key}: ${here}`)).toEqual([]);
  });
});

describe('The test of the catalogues', () => {
  it('finds a value that a sentence leaves out', () => {
    const sentence: Sentence = (values) => `осталось ${(values as { left: number }).left}`;
    expect(namesIn(spelled(sentence))).toEqual(['left']);
    expect(namesIn(spelled('осталось'))).toEqual([]);
  });

  it('finds English words, and takes none for them that are typed', () => {
    expect(leftOver('write слово')).toEqual(['write']);
    expect(leftOver('напишите "title:" в posters/a.yaml, {{term "a"}} или --size a4, url: …')).toEqual(
      ['a4'].filter((word) => /[A-Za-z]{2}/.test(word)),
    );
  });
});
