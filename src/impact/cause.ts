import { type ByLanguage, byLanguage, type Language, type Languages, wordsOf } from '../language/language.js';
import { sinceDate } from '../language/long-date.js';
import type { Happening } from '../language/words.js';
import type { IsoDate } from '../rules/date.js';
import type { RuleChange } from './rule-change.js';

/** A part of a sentence in the language that is asked for, without capital and full stop. */
export type Clause = (language: Language) => string;

/** «с 1 января 2027 года изменился срок: было – …, стало – … (закон …)»; the day only when it lies after the former one. */
export function ruleClause({ kind, before, after }: RuleChange, former: IsoDate): Clause {
  const since = after?.from !== undefined && after.from > former ? after.from : undefined;
  return (language) => {
    const words = wordsOf(language).cause;
    const what = words.rule[kind];
    const dated = since === undefined ? what : words.dated(what, sinceDate(language, since));
    const values = before && after && before.words[language] !== after.words[language];
    const stated = values ? `${dated}: ${words.stated(before.words[language], after.words[language])}` : dated;
    return onBasis(stated, after?.basis[language] ?? '');
  };
}

/** What stands in a part on either side. */
interface Values {
  readonly before: ByLanguage<string>;
  readonly after: ByLanguage<string>;
}

/** «изменена формулировка»; with what stood and stands there when that says more than the words alone. */
export function clause(happening: Happening, values?: Values): Clause {
  return (language) => {
    const { happened, stated } = wordsOf(language).cause;
    const what = happened[happening];
    return values ? `${what}: ${stated(values.before[language], values.after[language])}` : what;
  };
}

/** «поставлена отметка «ПРОЕКТ»»: the mark of a draft came or went. */
export const markClause =
  (came: boolean, mark: ByLanguage<string>): Clause =>
  (language) =>
    wordsOf(language).cause.marked(came, mark[language]);

/** A clause with the legal basis behind it, where there is one. */
export const withBasis =
  (said: Clause, basis: Clause): Clause =>
  (language) =>
    onBasis(said(language), basis(language));

const onBasis = (said: string, basis: string): string => (basis === '' ? said : `${said} (${basis})`);

/** Clauses as one sentence in each language, each clause said once. */
export function sentence(languages: Languages, clauses: readonly Clause[]): ByLanguage<string> {
  return byLanguage(languages, (language) => {
    const said = [...new Set(clauses.map((each) => each(language)))].join('; ');
    return said === '' ? '' : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  });
}
