const BELOW_TWENTY =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** From the largest down: what a number has in thousands and more is said before the rest. */
const SCALES = [
  [1_000_000_000, 'billion'],
  [1_000_000, 'million'],
  [1000, 'thousand'],
  [100, 'hundred'],
] as const;

/**
 * A whole number from 0 to 999,999,999,999 in English words: «twenty-five», «two hundred and five», «two thousand and thirteen».
 * Source: docs/grammar.md, "English".
 */
export function englishNumberInWords(value: number): string {
  if (value < 20) return BELOW_TWENTY[value] as string;
  if (value < 100) return [TENS[Math.floor(value / 10) - 2], ...(value % 10 === 0 ? [] : [BELOW_TWENTY[value % 10]])].join('-');
  const [scale, word] = SCALES.find(([least]) => value >= least) ?? SCALES[3];
  const rest = value % scale;
  const head = `${englishNumberInWords(Math.floor(value / scale))} ${word}`;
  if (rest === 0) return head;
  return `${head} ${rest < 100 ? 'and ' : ''}${englishNumberInWords(rest)}`;
}
