import { type ByLanguage, byLanguage, type Language, type Languages, rulesOf } from '../language/language.js';
import { phrase } from '../messages/message.js';
import type { Problem } from '../problem.js';
import type { ContentCheck } from './check.js';
import type { KnownFacts } from './known-facts.js';
import { type PrintedPair, printedPairs } from './printed.js';
import { type Said, type Saying, sayingsOf } from './sayings.js';

const CODE = 'number-mismatch';

/** A number, a day, a phone or an address that only one language says: the halves would promise different things. */
export const numberMismatch: ContentCheck = {
  code: CODE,
  run: ({ content, known }) =>
    printedPairs(content)
      .filter(({ kind, pair, languages }) => kind !== 'link' && languages.every((language) => (pair[language] ?? '').trim() !== ''))
      .flatMap((printed) => compare(printed, known)),
};

/** What one language says and others do not. */
interface Alone {
  readonly language: Language;
  readonly saying: Saying;
  readonly silent: readonly Language[];
}

function compare({ pair, languages, at }: PrintedPair, known: KnownFacts): readonly Problem[] {
  const said = byLanguage(languages, (language) => sayingsOf(language, pair[language] ?? '', known));
  const alone = languages.map((language) => aloneIn(language, languages, said));
  const sorts = [...new Set(alone.flat().map(({ saying }) => saying.sort))];
  const groups = sorts.flatMap((sort) => together(alone.map((of) => of.filter(({ saying }) => saying.sort === sort))));
  const found = groups.length > 0 ? groups : units(languages, said);
  return found.map((group) => report(group, languages, at));
}

/** Of what a language says, whatever another one does not say; what is written once is reported once. */
function aloneIn(language: Language, languages: Languages, said: ByLanguage<Said>): readonly Alone[] {
  const found = said[language].sayings.flatMap((saying): readonly Alone[] => {
    const silent = languages.filter((other) => other !== language && isAsked(other, saying) && !says(said[other], saying));
    return silent.length === 0 ? [] : [{ language, saying, silent }];
  });
  return firstOfEach(
    firstOfEach(found, ({ saying }) => saying.key),
    ({ saying }) => `${saying.index} ${saying.shown}`,
  );
}

/** Of a language whose number words are not known, figures alone are asked for. */
const isAsked = (language: Language, { sort, shown }: Saying): boolean =>
  sort !== 'number' || /\d/.test(shown) || rulesOf(language).reading.numberForms(2).length > 0;

const firstOfEach = <T>(things: readonly T[], keyOf: (thing: T) => string): readonly T[] =>
  things.filter((thing, index) => things.findIndex((other) => keyOf(other) === keyOf(thing)) === index);

function says({ sayings, hints }: Said, { key, parts }: Saying): boolean {
  const has = (wanted: string): boolean => hints.has(wanted) || sayings.some((one) => one.key === wanted);
  return has(key) || (parts?.every(has) ?? false);
}

/** What stands in one language where something else stands in another, one with one in their order. */
function together(alone: readonly (readonly Alone[])[]): readonly (readonly Alone[])[] {
  const most = Math.max(...alone.map(({ length }) => length));
  return Array.from({ length: most }, (_, order) => alone.flatMap((of) => of[order] ?? []));
}

/** The same numbers of different things: «5 жұмыс күні», «5 календарных дней». */
function units(languages: Languages, said: ByLanguage<Said>): readonly (readonly Alone[])[] {
  const [first, ...others] = languages;
  const counted = (language: Language): readonly Saying[] => said[language].sayings.filter(({ units: of }) => of !== undefined);
  return others.flatMap((other) =>
    counted(first).flatMap((saying) => {
      const same = counted(other).filter(({ key }) => key === saying.key);
      const [another] = same;
      if (another === undefined || same.some(({ units: of }) => of?.some((unit) => saying.units?.includes(unit)))) return [];
      return [
        [
          { language: first, saying, silent: [other] },
          { language: other, saying: another, silent: [first] },
        ],
      ];
    }),
  );
}

function report(group: readonly Alone[], languages: Languages, at: PrintedPair['at']): Problem {
  const [{ language, saying, silent }] = group as readonly [Alone, ...Alone[]];
  const { shown } = saying;
  const where = at(language, saying.index);
  if (group.length > 1) {
    const said = group.map((one) => phrase('number-mismatch.said', { shown: one.saying.shown, language: one.language }));
    const ways = group.map((one) => phrase('number-mismatch.way', { shown: one.saying.shown, languages: one.silent }));
    const message = phrase('number-mismatch.differ', { said });
    return { code: CODE, severity: 'error', where, message, fix: phrase('number-mismatch.differ-fix', { ways }) };
  }
  const message =
    silent.length === languages.length - 1
      ? phrase('number-mismatch.alone', { shown, language })
      : phrase('number-mismatch.not-in', { shown, language, silent });
  return { code: CODE, severity: 'error', where, message, fix: phrase('number-mismatch.alone-fix', { shown, language, silent }) };
}
