import { type ByLanguage, byLanguage } from '../language/language.js';
import { citeArticles } from '../language/legal-reference.js';
import type { Facts } from './facts.js';
import { type Found, gathered, lookUp } from './found.js';
import type { Statement } from './model.js';

/** The legal sources of the statements, as an imprint cites them: each act once, with its articles in order. */
export function cite(statements: readonly Statement[], facts: Facts): Found<ByLanguage<string>> {
  return gathered((take) => {
    const articles = new Map<string, Set<string>>();
    const acts = new Map<string, ByLanguage<string>>();
    for (const statement of statements) {
      for (const { act, point } of statement.basis) {
        const found = take(lookUp(statement.where[facts.languages[0]], () => facts.version('act', act)));
        if (!found) continue;
        acts.set(
          act,
          byLanguage(facts.languages, (language) => found.value.cite[language] ?? ''),
        );
        const article = /^\d+(-\d+)?/.exec(point)?.[0];
        const set = articles.get(act) ?? new Set<string>();
        if (article !== undefined) set.add(article);
        articles.set(act, set);
      }
    }
    return byLanguage(facts.languages, (language) =>
      [...acts]
        .map(([act, words]) => {
          const list = citeArticles(language, [...(articles.get(act) ?? [])]);
          return list === undefined ? words[language] : `${words[language]}, ${list}`;
        })
        .join('; '),
    );
  });
}
