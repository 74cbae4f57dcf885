import type { Content } from '../content/load.js';
import type { Language } from '../language/language.js';
import { phrase } from '../messages/message.js';
import type { Place, Problem } from '../problem.js';
import { phoneProblem, readPhone } from '../rules/phone.js';
import type { ContentCheck, ContentInput } from './check.js';
import { handTypedText } from './hand-typed-text.js';
import { type PrintedPair, printedPairs } from './printed.js';
import { digitsOf, spokenPhones } from './spoken-contact.js';

const CODE = 'bad-phone';

/** A phone that cannot be dialled as it stands, or that one language writes in another way than the other. */
export const badPhone: ContentCheck = {
  code: CODE,
  run: (input) => [
    ...declared(input.content).flatMap(
      ({ value, where }) => phoneProblem(readPhone(value, input.content.project.data.country), where) ?? [],
    ),
    ...printedPairs(input.content).flatMap((printed) => inTexts(printed, input)),
  ],
};

/** The phones of rules/ and of the centers. */
function declared({ rules, centers }: Content): readonly { readonly value: string; readonly where: Place }[] {
  return [
    ...[...rules].flatMap(([id, { data, source }]) => {
      if (data.kind !== 'phone') return [];
      return data.versions.map(({ value }, index) => ({ value, where: source.place([id, 'versions', index, 'value']) }));
    }),
    ...Object.entries(centers.data).flatMap(([id, { phone, phones = [] }]) => [
      { value: phone, where: centers.source.place([id, 'phone']) },
      ...phones.map(({ number }, at) => ({ value: number, where: centers.source.place([id, 'phones', at, 'number']) })),
    ]),
  ];
}

interface TypedPhone {
  readonly words: string;
  readonly language: Language;
  readonly where: Place;
}

/** Phones that were typed into a text: those that cannot be dialled, and those whose form differs between the languages. */
function inTexts({ pair, kind, at }: PrintedPair, { content, known }: ContentInput): readonly Problem[] {
  if (kind === 'link') return [];
  const { country } = content.project.data;
  const typed = content.languages.flatMap((language) =>
    handTypedText(pair[language] ?? '').flatMap((stretch) =>
      spokenPhones(stretch.text)
        .filter(({ words }) => isDialled(words))
        .map(({ words, index }): TypedPhone => ({ words, language, where: at(language, stretch.at(index)) })),
    ),
  );
  return typed.flatMap(({ words, language, where }): readonly Problem[] => {
    const { printed, fault } = readPhone(words, country);
    if (fault && !fault.doubtful) {
      const message = phrase('bad-phone.found-in', { fault: fault.found, language });
      return [{ code: CODE, severity: 'error', where, message, fix: fault.fix }];
    }
    // A phone of rules/ has to be asked for: `hand-written-fact` says so.
    if (known.saidIn(language, words).some(({ helper }) => helper === 'phone')) return [];
    const first = typed.find((other) => digitsOf(other.words) === digitsOf(words) && !readPhone(other.words, country).fault);
    if (first === undefined || first.language === language || plain(first.words) === plain(words)) return [];
    const message = phrase('bad-phone.forms', { first: first.words, firstLanguage: first.language, other: words, language });
    return [{ code: CODE, severity: 'error', where, message, fix: phrase('bad-phone.forms-fix', { printed }) }];
  });
}

const plain = (words: string): string => words.replace(/[\s\u00A0]+/g, ' ').replaceAll('\u2011', '-');

/** Whether digits with signs between them are a phone and no sum or number of a document: a code in brackets, +7 in front, or groups such as 74-01-00. */
const isDialled = (words: string): boolean => /^\+7|\(\d{3,5}\)|\d-..-..$/u.test(words);
