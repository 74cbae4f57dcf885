/**
 * The source of a pattern for an English word, in small letters, in any form: «complaint», «complaints»; «apply», «applied»;
 * «file», «filing»; «refuse», «refused».
 */
export function englishForms(word: string): string {
  if (word.length < 3) return word;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}(?:y|ies|ied|ying)`;
  if (word.endsWith('e')) return `${word.slice(0, -1)}(?:e|es|ed|ing|er|ers)`;
  // «stop», «stopped».
  const doubled = /[^aeiou][aeiou][bdgklmnprt]$/.test(word) ? `${word.at(-1)}?` : '';
  return `${word}(?:s|es|(?:${doubled}(?:ed|ing|er|ers)))?`;
}
