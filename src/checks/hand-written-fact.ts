import { FIGURE_RULES } from '../blocks/figure.js';
import type { Content } from '../content/load.js';
import { phrase } from '../messages/message.js';
import type { Problem } from '../problem.js';
import type { ContentCheck } from './check.js';
import { handTypedText } from './hand-typed-text.js';
import type { FoundFact, KnownFacts } from './known-facts.js';
import { printedPairs } from './printed.js';

const CODE = 'hand-written-fact';

/** What is said in one way alone; of all else a sentence may ask for a case or a form. */
const PLAIN: ReadonlySet<FoundFact['helper']> = new Set(['phone', 'link']);

/** A fact of rules/ typed into a text, or as digits beside one: it would stay as it is when the rule changes. */
export const handWrittenFact: ContentCheck = {
  code: CODE,
  run: ({ content, known }) => [...inTexts(content, known), ...inFigures(content, known)],
};

const inTexts = (content: Content, known: KnownFacts): readonly Problem[] =>
  printedPairs(content)
    .filter(({ kind }) => kind === 'statement' || kind === 'label' || kind === 'notice')
    .flatMap(({ pair, at }) =>
      content.languages.flatMap((language) =>
        handTypedText(pair[language] ?? '').flatMap((stretch) =>
          known.saidIn(language, stretch.text).map(
            ({ helper, rule, words, index }): Problem => ({
              code: CODE,
              severity: 'error',
              where: at(language, stretch.at(index)),
              message: phrase('hand-written-fact.found', { kind: phrase(`kind.${helper}`), rule, words, language }),
              fix: phrase(PLAIN.has(helper) ? 'hand-written-fact.fix' : 'hand-written-fact.forms-fix', { call: `{{${helper} "${rule}"}}` }),
            }),
          ),
        ),
      ),
    );

/** Digits in the cell of a table or as a giant number, which are read in every language. */
const inFigures = ({ posters, languages }: Content, known: KnownFacts): readonly Problem[] =>
  posters.flatMap(({ data, source }) =>
    typedDigits(data.blocks, ['blocks']).flatMap(({ digits, path }): readonly Problem[] => {
      const [fact] = languages.flatMap((language) => known.saidIn(language, digits)).filter(isFigure);
      if (fact === undefined) return [];
      const { helper, rule, words, index } = fact;
      return [
        {
          code: CODE,
          severity: 'error',
          where: source.placeAt([...path, 'digits'], index),
          message: phrase('hand-written-fact.figure', { kind: phrase(`kind.${helper}`), rule, words }),
          fix: phrase('hand-written-fact.figure-fix', { field: `${helper}: ${rule}` }),
        },
      ];
    }),
  );

/** Without a word beside it, «101» is a door as well as a phone; seven digits are no door. */
const isFigure = ({ helper, words }: FoundFact): boolean =>
  FIGURE_RULES.some((kind) => kind === helper) && (helper !== 'phone' || words.replace(/\D/g, '').length > 6);

interface TypedDigits {
  readonly digits: string;
  /** Of the thing that has them. */
  readonly path: readonly PropertyKey[];
}

/** Digits that no rule governs, however deep in a block they stand. */
function typedDigits(value: unknown, path: readonly PropertyKey[]): readonly TypedDigits[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'digits' in value && typeof value.digits === 'string' ? [{ digits: value.digits, path }] : [];
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, each]) => typedDigits(each, [...path, Array.isArray(value) ? Number(key) : key])),
  ];
}
