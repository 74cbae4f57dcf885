const BELOW_TWENTY =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number from 0 to 9999 in English words: «twenty-five», «two hundred and five», «two thousand and thirteen». */
export function englishNumberInWords(value: number): string {
  if (value < 20) return BELOW_TWENTY[value] as string;
  if (value < 100) return [TENS[Math.floor(value / 10) - 2], ...(value % 10 === 0 ? [] : [BELOW_TWENTY[value % 10]])].join('-');
  const [scale, word] = value < 1000 ? ([100, 'hundred'] as const) : ([1000, 'thousand'] as const);
  const rest = value % scale;
  const head = `${englishNumberInWords(Math.floor(value / scale))} ${word}`;
  if (rest === 0) return head;
  return `${head} ${rest < 100 ? 'and ' : ''}${englishNumberInWords(rest)}`;
}
