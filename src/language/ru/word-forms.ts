const ADJECTIVE = '(?:ый|ий|ой|ого|его|ому|ему|ым|им|ом|ем|ая|яя|ую|юю|ое|ее|ые|ие|ых|их|ыми|ими)';
const NOUN = '(?:а|я|ы|и|у|ю|е|о|ь|й|ью|ой|ей|ом|ем|ам|ям|ами|ями|ах|ях|ов|ев)?';

/**
 * The source of a pattern for a Russian word, in small letters, in any form: «жалоба», «жалобами»; «иностранец», «иностранца»;
 * «обжаловать», «обжалуют». Source: docs/grammar.md, "Words of the glossary".
 */
export function russianForms(word: string): string {
  if (word.length < 3) return word;
  if (/овать$/.test(word)) return `${word.slice(0, -5)}(?:ова|у).{1,6}`;
  if (/[аеиыуя]ть$/.test(word)) return `${word.slice(0, -3)}.{1,6}`;
  if (/(?:ый|ий|ой|ая|яя|ое|ее|ые)$/.test(word)) return `${word.slice(0, -2)}${ADJECTIVE}`;
  if (/е(?:нь|ц)$/.test(word)) return `${word.slice(0, word.endsWith('ц') ? -2 : -3)}е?${word.endsWith('ц') ? 'ц' : 'н'}${NOUN}`;
  const stem = word.replace(/[аяоеьй]$/, '');
  // «вкладка», «вкладок».
  return `${stem.replace(/(?<=[^аеиоуыэюя])к$/, '(?:к|ок|ек)')}${NOUN}`;
}
