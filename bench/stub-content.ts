import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Lines of a rule of the stub. */
const LINES_A_RULE = 8;
/** A file of content may hold a megabyte. */
const RULES_A_FILE = 4000;

/** Puts so many small posters, and rules of so many lines, beside the shipped content in a new folder. */
export function stubContent(
  root: string,
  folder: string,
  { posters, ruleLines }: { readonly posters: number; readonly ruleLines: number },
): void {
  cpSync(join(root, 'content'), folder, { recursive: true });
  mkdirSync(join(folder, 'rules'), { recursive: true });
  const rules = Array.from({ length: Math.ceil(ruleLines / LINES_A_RULE) }, (_, index) => rule(index));
  for (let from = 0; from < rules.length; from += RULES_A_FILE)
    writeFileSync(join(folder, 'rules', `stub-${from / RULES_A_FILE}.yaml`), rules.slice(from, from + RULES_A_FILE).join(''));
  for (let index = 0; index < posters; index += 1)
    writeFileSync(join(folder, 'posters', `${nameOf(index)}.yaml`), poster(index, Math.max(1, rules.length)));
}

const nameOf = (index: number): string => `stub-poster-${index}`;

const KINDS = ['term', 'name', 'phone', 'link'] as const;

/** A rule of one of four kinds, with a version that is over and one in force. */
function rule(index: number): string {
  const kind = KINDS[index % KINDS.length];
  const [day, digits] = [index % 28, String(1_000_000 + index).slice(1)];
  const value = {
    term: (old: boolean) => [`value: ${(index % 90) + (old ? 100 : 200)}`, 'unit: hour'],
    name: (old: boolean) => [`kk: Қор ${digits}${old ? '' : ' жаңа'}`, `ru: Фонд ${digits}${old ? '' : ' новый'}`],
    phone: (old: boolean) => [`value: "8 (71${old ? 0 : 1}2) ${digits.slice(0, 2)}-${digits.slice(2, 4)}-${digits.slice(4)}"`],
    link: (old: boolean) => [`url: https://${old ? 'old' : 'new'}-${index}.kz`, `words: ${old ? 'old' : 'new'}-${index}.kz`],
  }[kind ?? 'term'];
  const version = (old: boolean): string =>
    `    - { ${old ? 'until' : 'from'}: 2024-01-${String(day + (old ? 1 : 2)).padStart(2, '0')}, ${value(old).join(', ')}, confidence: A }\n`;
  return `\n# A rule to measure with, no fact.\nstub-rule-${index}:\n  kind: ${kind}\n  versions:\n${version(true)}${version(false)}\n`;
}

/** A poster of two texts, of which one asks for a rule. */
function poster(index: number, rules: number): string {
  const asked = (index * KINDS.length) % rules;
  return `id: ${nameOf(index)}
design: list
ground: service
icon: search
issuer: agency
title:
  id: stub-title
  review: { kk: draft, ru: draft }
  text: { kk: "Көрме *тақта*", ru: "Пробный *плакат*" }
blocks:
  - kind: list
    items:
      - id: stub-item
        review: { kk: draft, ru: draft }
        text:
          kk: 'Өтініш {{term "stub-rule-${asked - (asked % KINDS.length)}"}} ішінде қаралады;'
          ru: 'Заявление рассматривается в течение {{term "stub-rule-${asked - (asked % KINDS.length)}" case="genitive"}}.'
`;
}
