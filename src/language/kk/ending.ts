import type { Case } from '../grammatical-case.js';
import { KAZAKH_CASES, type KazakhCase, kazakhCase } from './cases.js';

const BACK = 'аоұыяё';
const FRONT = 'әөүіеэ';
/** In the order of KAZAKH_CASES, for a back vowel; a front one has `е` and `і`, and `к`, `г` for `қ`, `ғ`. */
const PLAIN = {
  vowel: ['', 'ның', 'ға', 'ны', 'да', 'дан', 'мен'],
  nasal: ['', 'ның', 'ға', 'ды', 'да', 'нан', 'мен'],
  voiced: ['', 'дың', 'ға', 'ды', 'да', 'дан', 'мен'],
  buzzing: ['', 'дың', 'ға', 'ды', 'да', 'дан', 'бен'],
  voiceless: ['', 'тың', 'қа', 'ты', 'та', 'тан', 'пен'],
} as const;
/** After the possessive «-ы», «-сы» of a noun that belongs to another: «жұмыс күні», «25-баптың 2-тармағы». */
const POSSESSIVE = ['', 'ның', 'на', 'н', 'нда', 'нан', 'мен'] as const;

/**
 * The ending that a Kazakh word takes in a case, by harmony with its last vowel and by its last letter: «ке» for
 * «төрт», «нан» for «он», «ге» for «елу». Nothing in the nominative. A possessive word, which ends in «ы» or «і»,
 * has a paradigm of its own. Source: docs/grammar.md, "Kazakh: a suffix on a number".
 */
export function kazakhEnding(word: string, wanted: KazakhCase, paradigm: 'plain' | 'possessive' = 'plain'): string {
  const endings = paradigm === 'possessive' ? POSSESSIVE : PLAIN[soundOf(word)];
  const ending = endings[KAZAKH_CASES.indexOf(wanted)] as string;
  if (isBack(word) || wanted === 'instrumental') return ending;
  const front: Readonly<Record<string, string>> = { а: 'е', ы: 'і', қ: 'к', ғ: 'г' };
  return ending.replace(/[аықғ]/g, (letter) => front[letter] as string);
}

/** A Kazakh word in a case: «күннен»; possessive «күнінен». */
export const inKazakhCase = (word: string, wanted: KazakhCase, paradigm: 'plain' | 'possessive' = 'plain'): string =>
  `${word}${kazakhEnding(word, wanted, paradigm)}`;

/** What a Russian ending adds to a Kazakh name: the harmony is that of the name, «Тоқаевтың», «Әуезовтің». */
const SURNAME = /(?<=^(?:.*\s)?\p{Lu}\S*[аәеоөұүыіэюяё]\S*?)[ое]в$/u;

/**
 * Whether the last vowel is a back one; «и», «у», «ю» follow the vowel before them: «елу» is front, «жазылу» back. Of a
 * surname in «-ев», «-ов» the vowel before that counts.
 */
export function isBack(word: string): boolean {
  const vowels = [...word.replace(SURNAME, '').toLowerCase()].filter((letter) => BACK.includes(letter) || FRONT.includes(letter));
  const last = vowels.at(-1);
  return last === undefined ? /[ую][^и]*$/i.test(word) : BACK.includes(last);
}

/** «и» and «у» at the end sound as consonants: «елуді», «жазылудың». */
function soundOf(word: string): keyof typeof PLAIN {
  const last = word.toLowerCase().at(-1) ?? '';
  if (`${BACK}${FRONT}`.includes(last)) return 'vowel';
  if ('мнң'.includes(last)) return 'nasal';
  if ('зж'.includes(last)) return 'buzzing';
  return 'рлйуию'.includes(last) ? 'voiced' : 'voiceless';
}

/** An «ы» or «і» may be a possessive ending, «и», «у» and a cluster may be foreign: those go by no letter. */
const TELLING = /(?:[аәеоөұүыі][бвгғджзйкқлмнңпрстфхһцчшщ]|[аәеоөя])$/;

/**
 * A Kazakh name in a case, where its last letters leave no doubt of the ending: «электрондық цифрлық қолтаңбаны», «уәкілетті
 * органға». `undefined` where they do not: after a possessive, an abbreviation, a quotation mark, digits.
 * Throws a RangeError on a case that Kazakh lacks. Source: docs/grammar.md, "Kazakh: a suffix on a number".
 */
export function kazakhName(name: string, wanted: Case): string | undefined {
  const grammatical = kazakhCase(wanted);
  if (grammatical === 'nominative') return name;
  return TELLING.test(name) ? inKazakhCase(name, grammatical) : undefined;
}
