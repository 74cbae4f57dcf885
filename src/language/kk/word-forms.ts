/** Endings in their order: plural, possessive, case, and what makes an adjective of a place. */
const PLURAL = '(?:[ыі]?[лдт][ае]р)?';
const POSSESSIVE = '(?:ы|і|сы|сі|[ыі]м|[ыі]ң|м|ң|[ыі]?м[ыі]з|[ыі]?ң[ыі]з)?';
const CASE = '(?:[ндт][ыі]ң|[ғгқк][ае]|н?[ае]|[ндт][ыі]|н|н?[дт][ае]|н?[дт][ае]н|н[ае]н|[мбп]ен)?';
const ADJECTIVE = '(?:[ғг][ыі])?(?:с[ыі]з)?';
/** Sounds at the end of a stem before an ending with a vowel: «қызмет», but «көмек» and «көмегі», «талап» and «талабы». */
const SOFTENED: Readonly<Record<string, string>> = { қ: '[қғ]', к: '[кг]', п: '[пб]' };

/**
 * The source of a pattern for a Kazakh word, in small letters, in any form: «шағым», «шағымдарын»; of a noun in «-у» also the
 * forms of its verb, «тіркеу», «тіркелген». Source: docs/grammar.md, "Words of the glossary".
 */
export function kazakhForms(word: string): string {
  const stem = word.replace(/[қкп]$/u, (last) => SOFTENED[last] as string);
  const noun = `${stem}${PLURAL}${POSSESSIVE}${CASE}${ADJECTIVE}`;
  return /..у$/u.test(word) ? `(?:${noun}|${word.slice(0, -1)}.{1,8})` : noun;
}
