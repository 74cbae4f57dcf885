import { type Case, KAZAKH_CASES, kazakhCase } from './grammatical-case.js';
import { type KazakhNumberWord, lastSpokenWord } from './kazakh-number-words.js';

const suffixes = (line: string): readonly string[] => ['', ...line.split(' ').map((suffix) => `-${suffix}`)];

/** By the last spoken word, in the order of KAZAKH_CASES (docs/grammar.md, "Kazakh: a suffix on a number"). */
const SUFFIXES: Readonly<Record<KazakhNumberWord, readonly string[]>> = {
  нөл: suffixes('дің ге ді де ден мен'),
  бір: suffixes('дің ге ді де ден мен'),
  екі: suffixes('нің ге ні де ден мен'),
  үш: suffixes('тің ке ті те тен пен'),
  төрт: suffixes('тің ке ті те тен пен'),
  бес: suffixes('тің ке ті те тен пен'),
  алты: suffixes('ның ға ны да дан мен'),
  жеті: suffixes('нің ге ні де ден мен'),
  сегіз: suffixes('дің ге ді де ден бен'),
  тоғыз: suffixes('дың ға ды да дан бен'),
  он: suffixes('ның ға ды да нан мен'),
  жиырма: suffixes('ның ға ны да дан мен'),
  отыз: suffixes('дың ға ды да дан бен'),
  қырық: suffixes('тың қа ты та тан пен'),
  елу: suffixes('дің ге ді де ден мен'),
  алпыс: suffixes('тың қа ты та тан пен'),
  жетпіс: suffixes('тің ке ті те тен пен'),
  сексен: suffixes('нің ге ді де нен мен'),
  тоқсан: suffixes('ның ға ды да нан мен'),
  жүз: suffixes('дің ге ді де ден бен'),
  мың: suffixes('ның ға ды да нан мен'),
  миллион: suffixes('ның ға ды да нан мен'),
};

/**
 * Kazakh digits with the suffix of a case, by harmony with the last word that is said: «1414-ке», «40-қа», «2013-тен».
 * A text does better to put the case on a noun after the number («1414 нөміріне»).
 * Throws a RangeError on anything but one to nine digits, and on a case that Kazakh lacks.
 * Source: docs/grammar.md, "Kazakh: a suffix on a number".
 */
export function withSuffix(value: number | string, wanted: Case): string {
  const digits = String(value);
  return `${digits}${SUFFIXES[lastSpokenWord(digits)][KAZAKH_CASES.indexOf(kazakhCase(wanted))]}`;
}
