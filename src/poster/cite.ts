import { type Bilingual, both } from '../language/language.js';
import { citeArticles } from '../language/legal-reference.js';
import { FactFault } from '../language/template.js';
import type { Problem } from '../problem.js';
import type { Facts } from './facts.js';
import type { Statement } from './model.js';

/** The legal sources of the statements, as an imprint cites them: each act once, with its articles in order. */
export function cite(statements: readonly Statement[], facts: Facts, problems: Problem[]): Bilingual<string> {
  const articles = new Map<string, Set<string>>();
  const acts = new Map<string, Bilingual<string>>();
  for (const statement of statements) {
    for (const { act, point } of statement.basis) {
      try {
        const { value } = facts.version('act', act);
        acts.set(
          act,
          both((language) => value.cite[language] ?? ''),
        );
      } catch (fault) {
        if (!(fault instanceof FactFault)) throw fault;
        problems.push({
          code: fault.code,
          severity: 'error',
          where: statement.where.kk,
          message: fault.message,
          ...(fault.fix === undefined ? {} : { fix: fault.fix }),
        });
        continue;
      }
      const article = /^\d+(-\d+)?/.exec(point)?.[0];
      const set = articles.get(act) ?? new Set<string>();
      if (article !== undefined) set.add(article);
      articles.set(act, set);
    }
  }
  return both((language) =>
    [...acts]
      .map(([act, words]) => {
        const list = [...(articles.get(act) ?? [])].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
        return list.length === 0 ? words[language] : `${words[language]}, ${citeArticles(language, list) ?? list.join(', ')}`;
      })
      .join('; '),
  );
}
