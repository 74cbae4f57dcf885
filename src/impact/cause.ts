import { type Bilingual, both } from '../language/language.js';
import { sinceDate } from '../language/long-date.js';
import type { Happening } from '../language/words.js';
import { wordsOf } from '../language/words-of.js';
import type { IsoDate } from '../rules/date.js';
import type { RuleChange } from './rule-change.js';

/** A part of the sentence, without capital and full stop. */
export type Clause = Bilingual<string>;

/** «с 1 января 2027 года изменился срок: было – …, стало – … (закон …)»; the day only when it lies after the former one. */
export function ruleClause({ kind, before, after }: RuleChange, former: IsoDate): Clause {
  const since = after?.from !== undefined && after.from > former ? after.from : undefined;
  return both((language) => {
    const words = wordsOf(language).cause;
    const what = words.rule[kind];
    const day = since === undefined ? what : words.dated(what, sinceDate(language, since));
    const values = before && after && before.words[language] !== after.words[language];
    const stated = values ? `${day}: ${words.stated(before.words[language], after.words[language])}` : day;
    const basis = after?.basis[language] ?? '';
    return basis === '' ? stated : `${stated} (${basis})`;
  });
}

/** «изменена формулировка»; with what stood and stands there when that says more than the words alone. */
export function clause(happening: Happening, told?: { readonly before: Bilingual<string>; readonly after: Bilingual<string> }): Clause {
  return both((language) => {
    const { happened, stated } = wordsOf(language).cause;
    const what = happened[happening];
    return told ? `${what}: ${stated(told.before[language], told.after[language])}` : what;
  });
}

/** «поставлена отметка «ПРОЕКТ»»: the mark of a draft came or went. */
export const markClause = (came: boolean, mark: Bilingual<string>): Clause =>
  both((language) => wordsOf(language).cause.marked(came, mark[language]));

/** A clause with the legal basis behind it, where there is one. */
export function withBasis(said: Clause, basis: Bilingual<string>): Clause {
  return both((language) => (basis[language] === '' ? said[language] : `${said[language]} (${basis[language]})`));
}

/** Clauses as one sentence, each said once. */
export function sentence(clauses: readonly Clause[]): Bilingual<string> {
  return both((language) => {
    const said = [...new Set(clauses.map((each) => each[language]))].join('; ');
    return said === '' ? '' : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  });
}
