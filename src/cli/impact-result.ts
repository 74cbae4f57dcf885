import type { PartDifference } from '../impact/difference.js';
import type { RuleVersion } from '../impact/rule-change.js';
import type { Json } from '../output/job.js';
import type { FoundImpact } from '../stories/impact.js';

/** The `result` of `impact --json`; docs/rule-change.md describes it. A field that does not apply is null. */
export function impactResult({ before, after, edition, impact, sheets, overwritten, page }: FoundImpact): Json {
  return {
    before,
    after,
    edition: edition ?? null,
    page,
    rules: impact.rules.map((rule) => ({
      rule: rule.rule,
      kind: rule.kind,
      posters: rule.posters,
      before: version(rule.before),
      after: version(rule.after),
    })),
    renewed: impact.renewed,
    posters: impact.posters.map(({ id, file, title, change, after: is, difference, sheets: touched, sizes, recordings }) => {
      const found = sheets.get(id);
      return {
        id,
        file,
        title,
        change,
        cause: difference.cause,
        sheets: touched,
        sizes,
        parts: difference.parts.map(part),
        draft: is?.draft ?? false,
        fits: found === undefined || found.unfit.length === 0,
        type: (found?.sheets ?? []).map(({ page: number, typeBefore, typeAfter, reflowed }) => ({
          sheet: number,
          before: typeBefore ?? null,
          after: typeAfter ?? null,
          reflowed,
        })),
        recordings: recordings.map(({ statement, language, file: recording, plays }) => ({
          statement: statement ?? null,
          language,
          file: recording,
          plays,
        })),
      };
    }),
    same: impact.same,
    overwritten: overwritten.map(({ poster, edition: name, parts }) => ({ poster, edition: name, parts })),
    labels: impact.labels,
    screen: impact.screen.map(({ topic, name, posters, parts, pages }) => ({ topic, name, posters, parts, pages })),
  };
}

function part({ kind, id, block, sheet, aspects, before, after, rules, reworded, cause }: PartDifference): Json {
  return {
    kind,
    id,
    block: block ?? null,
    sheet: sheet ?? null,
    aspects,
    before: before ?? null,
    after: after ?? null,
    rules,
    reworded,
    cause,
  };
}

function version(one: RuleVersion | undefined): Json {
  if (!one) return null;
  const { words, from = null, until = null, basis, confidence, found = null, checked = null } = one;
  return { words, from, until, basis, confidence, found, checked };
}
