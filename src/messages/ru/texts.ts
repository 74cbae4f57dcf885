import type { SameAs } from '../catalogue.js';
import type { TEXTS as ENGLISH } from '../en/texts.js';
import { and, count } from './words.js';

const quoted = (languages: readonly string[]): string => and(languages.map((language) => `«${language}»`));

export const TEXTS: SameAs<typeof ENGLISH> = {
  'unfilled-call.found': 'вызов {{…}} стоит там, где факты не подставляются',
  'unfilled-call.fix': 'напишите сами слова; вызовы ставят в тексты плакатов, экрана и объявлений',
  'repeated-date.found': ({ rule, written, language }) =>
    `день «${written}» набран вручную в «${language}», а этот плакат уже берет его из «${rule}» в rules/`,
  'hand-written-fact.found': ({ kind, rule, words, language }) =>
    `«${words}» в «${language}» вписано вручную, а это факт из rules/: ${kind} «${rule}»`,
  'hand-written-fact.fix': ({ call }) => `поставьте на это место ${call}`,
  'hand-written-fact.forms-fix': ({ call }) => `поставьте на это место ${call}; другой падеж и вид – в docs/grammar.md`,
  'hand-written-fact.figure': ({ kind, rule, words }) => `«${words}» вписано вручную, а это факт из rules/: ${kind} «${rule}»`,
  'hand-written-fact.figure-fix': ({ field }) => `напишите "${field}" вместо "digits: …"`,
  'number-mismatch.differ': ({ said }) => `числа, дни, телефоны и адреса на разных языках не совпадают: ${[...said].join('; ')}`,
  'number-mismatch.said': ({ shown, language }) => `${shown} в «${language}»`,
  'number-mismatch.differ-fix': ({ ways }) => `сведите их к одному: ${[...ways].join(' или ')}`,
  'number-mismatch.way': ({ shown, languages }) => `${shown} в ${quoted(languages)}`,
  'number-mismatch.alone': ({ shown, language }) =>
    `${shown} есть только в «${language}»: числа, дни, телефоны и адреса должны стоять на всех языках`,
  'number-mismatch.not-in': ({ shown, language, silent }) =>
    `${shown} есть в «${language}», но нет в ${quoted(silent)}: числа, дни, телефоны и адреса должны стоять на всех языках`,
  'number-mismatch.alone-fix': ({ shown, language, silent }) => `добавьте ${shown} в ${quoted(silent)} или уберите из «${language}»`,
  'missing-translation.empty': ({ missing }) => `${missing}: он пуст на всех языках`,
  'missing-translation.alone': ({ missing, other, text }) => `${missing}, есть только ${other}: «${text}»`,
  'missing-translation.in-others': ({ missing, others, text }) => `${missing}, есть ${and(others)}: «${text}»`,
  'missing-translation.fix': ({ language }) => `добавьте "${language}:" с тем же смыслом`,
  'missing-translation.whole': ({ missing, texts }) => `${missing} во всем плакате (${count(texts, 'текст', 'текста', 'текстов')})`,
  'missing-translation.whole-fix': ({ language, spoken }) =>
    `добавьте "${language}:" к каждому тексту или, если этот язык плакату не нужен, напишите в его начале "languages: [${spoken}]"`,
  'wrong-party.found': ({ one, other }) => `языки называют разные стороны: ${one}; ${other}`,
  'wrong-party.named': ({ parties, language }) => `в «${language}» – ${and(parties)}`,
  'wrong-party.none': ({ language }) => `в «${language}» – ни одной`,
  'wrong-party.fix': 'назовите на всех языках одну и ту же сторону; пары стоят в glossary.yaml',
  'glossary-term.crossed': ({ first, firstMeant, firstLanguage, second, secondMeant, secondLanguage }) =>
    `термины не соответствуют друг другу: «${first}» в «${firstLanguage}» – это «${firstMeant}», а «${second}» в «${secondLanguage}» – это «${secondMeant}»`,
  'glossary-term.crossed-fix': ({ firstMeant, firstLanguage, secondMeant, secondLanguage }) =>
    `напишите «${firstMeant}» в «${secondLanguage}» или «${secondMeant}» в «${firstLanguage}»; пары стоят в glossary.yaml`,
  'glossary-term.alone': ({ wanted, other, written, language }) =>
    `в «${language}» стоит термин «${written}», а в «${other}» нет его пары «${wanted}»`,
  'glossary-term.alone-fix':
    'поставьте ее; если слово, которое там стоит, тоже верно, допишите его к термину в glossary.yaml через точку с запятой',
  'mixed-script.found': ({ word, found }) => `в слове «${word}» смешаны буквы разных азбук: ${found}`,
  'mixed-script.fix': 'наберите слово заново в одной раскладке',
  'mixed-script.instead': ({ letter, meant }) => `${letter} вместо ${meant}`,
  'mixed-script.among': ({ letter, script }) => `${letter} среди букв другой азбуки (${script})`,
  'mixed-script.among-instead': ({ letter, script, meant }) => `${letter} вместо ${meant} среди букв другой азбуки (${script})`,
  'mixed-script.lonely': ({ letter, script, own }) => `${letter} – это ${script}, а нужна ${own}`,
  'wrong-language.found': ({ wanted, language, found, word }) =>
    `в тексте «${language}» нужен ${wanted} язык, а со слова «${word}» начинается другой – ${found}`,
  'wrong-language.fix': ({ wanted }) =>
    `напишите текст на нужном языке (${wanted}); название на другом языке берут в кавычки, а рядом пишут, что это`,
  'wrong-language.letter': ({ wanted, language, word, letter }) =>
    `в «${language}» (${wanted} язык) стоит слово «${word}» с чужой буквой ${letter}`,
  'wrong-language.letter-instead': ({ wanted, language, word, letter, meant }) =>
    `в «${language}» (${wanted} язык) стоит слово «${word}» с чужой буквой ${letter}; возможно, имелась в виду ${meant}`,
  'wrong-language.letter-fix': ({ wanted }) =>
    `наберите слово заново, раскладка – ${wanted} язык; название на другом языке берут в кавычки`,
  'same-text.found': ({ other, language, text }) => `в «${other}» и «${language}» стоят одни и те же слова: «${text}»`,
  'same-text.fix': 'переведите текст; название, одинаковое на всех языках, возьмите в кавычки',
  'missing-glyph.found': ({ family, character, code }) => `в шрифте ${family} нет знака «${character}» (${code})`,
  'missing-glyph.fix': 'поставьте другой знак',
  'missing-glyph.line-break': ({ family, code }) => `в тексте стоит перенос строки (${code}), такого знака в шрифте ${family} нет`,
  'missing-glyph.line-break-fix': 'поставьте перед текстом ">-" вместо "|" и уберите пустые строки в нем',
  'broken-emphasis.alone': 'звездочка стоит одна: главные слова стоят между двумя звездочками',
  'broken-emphasis.alone-fix': 'поставьте звездочки до и после слов, *так*, или уберите ее',
  'broken-emphasis.none': 'в тексте стоит звездочка, а главных слов в нем не выделяют',
  'broken-emphasis.none-fix': 'уберите звездочку',
  'broken-emphasis.missing': ({ marked, said, language }) => `в «${marked}» выделено ${said}, а в «${language}» не выделено ничего`,
  'broken-emphasis.missing-fix': ({ marked, line, language }) =>
    `поставьте звездочки вокруг тех же слов в «${language}» или уберите их в «${marked}», строка ${line}`,
  'unknown-icon.found': ({ name }) => `в наборе lucide нет пиктограммы «${name}»`,
  'unknown-icon.near-fix': ({ names }) => `возможно, одна из этих: ${[...names].join(', ')}`,
  'unknown-icon.fix': 'выберите имя на lucide.dev/icons',
  'wrong-value.sheet': ({ sheets, sheet }) => `у плаката листы от 1 до ${sheets}, а указан лист ${sheet}`,
  'wrong-value.sheet-fix': ({ sheet }) => `поставьте "sheets: ${sheet}" в начале плаката или перенесите блок`,
  'empty-sheet.found': ({ sheets, sheet }) => `на листе ${sheet} из ${sheets} нет ни одного блока`,
  'empty-sheet.fix':
    'уменьшите число листов или перенесите блок полем "sheet:"; таблица, в которой строк достаточно, сама продолжится на следующих листах',
  'missing-field.no-text': ({ id }) => `в «${id}» нет ни текста, ни редакций`,
  'missing-field.version-text': ({ version, id }) => `в редакции ${version} у «${id}» нет текста`,
  'missing-field.text-fix': ({ pair }) => `добавьте "text: ${pair}"`,
  'wrong-value.text-and-versions': ({ id }) => `в «${id}» есть и текст, и редакции, а нужно что-то одно`,
  'wrong-value.text-and-versions-fix': 'перенесите текст в редакции',
  'wrong-value.undated': ({ field, id }) => `поле "${field}:" у «${id}» должно стоять в редакциях, а стоит рядом с ними`,
  'wrong-value.undated-fix': ({ field }) => `перенесите "${field}:" в те редакции, к словам которых оно относится`,
  'stale-approval.found': ({ by, on, words }) => `слова уже не те, что ${on} согласовал(а) ${by}: «${words}»; текст снова черновик`,
  'stale-approval.changed': ({ by, on, was, is }) =>
    `слова уже не те, что ${on} согласовал(а) ${by}: было «${was}», стало «${is}»; текст снова черновик`,
  'stale-approval.fix': 'согласуйте слова заново ("taqta review") или верните согласованные',
};
