import type { SameAs } from '../catalogue.js';
import type { TEXTS as ENGLISH } from '../en/texts.js';
import { and, count } from './words.js';

const quoted = (languages: readonly string[]): string => and(languages.map((language) => `«${language}»`));

export const TEXTS: SameAs<typeof ENGLISH> = {
  'unfilled-call.found': '{{…}} шақыруы дерек қойылмайтын жерде тұр',
  'unfilled-call.fix': 'сөздердің өзін жазыңыз; шақыру плакаттың, экранның және хабарландырудың мәтініне қойылады',
  'repeated-date.found': ({ rule, written, language }) =>
    `«${language}» мәтінінде «${written}» күні қолмен терілген, ал бұл плакат оны rules/ ішіндегі «${rule}» дерегінен алып тұр`,
  'hand-written-fact.found': ({ kind, rule, words, language }) =>
    `«${language}» мәтінінде «${words}» қолмен жазылған, ал бұл – rules/ ішіндегі дерек: ${kind} «${rule}»`,
  'hand-written-fact.fix': ({ call }) => `оның орнына ${call} қойыңыз`,
  'hand-written-fact.forms-fix': ({ call }) => `оның орнына ${call} қойыңыз; басқа септігі мен түрі – docs/grammar.md ішінде`,
  'hand-written-fact.figure': ({ kind, rule, words }) => `«${words}» қолмен жазылған, ал бұл – rules/ ішіндегі дерек: ${kind} «${rule}»`,
  'hand-written-fact.figure-fix': ({ field }) => `"digits: …" орнына "${field}" деп жазыңыз`,
  'number-mismatch.differ': ({ said }) => `сандар, күндер, телефондар мен мекенжайлар әр тілде әртүрлі: ${[...said].join('; ')}`,
  'number-mismatch.said': ({ shown, language }) => `«${language}» мәтінінде ${shown}`,
  'number-mismatch.differ-fix': ({ ways }) => `бірдей етіңіз: ${[...ways].join(' немесе ')}`,
  'number-mismatch.way': ({ shown, languages }) => `${quoted(languages)} мәтінінде ${shown}`,
  'number-mismatch.alone': ({ shown, language }) =>
    `${shown} тек «${language}» мәтінінде бар: сандар, күндер, телефондар мен мекенжайлар барлық тілде тұруы керек`,
  'number-mismatch.not-in': ({ shown, language, silent }) =>
    `${shown} «${language}» мәтінінде бар, ал ${quoted(silent)} мәтінінде жоқ: сандар, күндер, телефондар мен мекенжайлар барлық тілде тұруы керек`,
  'number-mismatch.alone-fix': ({ shown, language, silent }) =>
    `${quoted(silent)} мәтініне ${shown} қосыңыз немесе оны «${language}» мәтінінен алып тастаңыз`,
  'missing-translation.empty': ({ missing }) => `${missing}: ол барлық тілде бос`,
  'missing-translation.alone': ({ missing, other, text }) => `${missing}, тек ${other} бар: «${text}»`,
  'missing-translation.in-others': ({ missing, others, text }) => `${missing}, ${and(others)} бар: «${text}»`,
  'missing-translation.fix': ({ language }) => `"${language}:" жолын қосып, сол мағынаны жазыңыз`,
  'missing-translation.whole': ({ missing, texts }) => `бүкіл плакатта ${missing} (${count(texts, 'мәтін')})`,
  'missing-translation.whole-fix': ({ language, spoken }) =>
    `әр мәтінге "${language}:" қосыңыз немесе, плакатқа бұл тіл керек болмаса, оның басына "languages: [${spoken}]" деп жазыңыз`,
  'wrong-party.found': ({ one, other }) => `тілдерде әртүрлі тараптар аталған: ${one}; ${other}`,
  'wrong-party.named': ({ parties, language }) => `«${language}» мәтінінде – ${and(parties)}`,
  'wrong-party.none': ({ language }) => `«${language}» мәтінінде – бірде-бірі жоқ`,
  'wrong-party.fix': 'барлық тілде бір тарапты атаңыз; жұптары glossary.yaml файлында тұр',
  'glossary-term.crossed': ({ first, firstMeant, firstLanguage, second, secondMeant, secondLanguage }) =>
    `терминдер бір-біріне сәйкес емес: «${firstLanguage}» мәтініндегі «${first}» – бұл «${firstMeant}», ал «${secondLanguage}» мәтініндегі «${second}» – бұл «${secondMeant}»`,
  'glossary-term.crossed-fix': ({ firstMeant, firstLanguage, secondMeant, secondLanguage }) =>
    `«${secondLanguage}» мәтінінде «${firstMeant}» немесе «${firstLanguage}» мәтінінде «${secondMeant}» деп жазыңыз; жұптары glossary.yaml файлында тұр`,
  'glossary-term.alone': ({ wanted, other, written, language }) =>
    `«${language}» мәтінінде «${written}» термині тұр, ал «${other}» мәтінінде оның «${wanted}» жұбы жоқ`,
  'glossary-term.alone-fix':
    'оны қойыңыз; сонда тұрған сөз де дұрыс болса, оны glossary.yaml файлындағы терминге нүктелі үтірден кейін қосып жазыңыз',
  'mixed-script.found': ({ word, found }) => `«${word}» сөзінде әртүрлі әліпбидің әріптері араласқан: ${found}`,
  'mixed-script.fix': 'сөзді бір пернетақта тілінде қайта теріңіз',
  'mixed-script.instead': ({ letter, meant }) => `${meant} орнына ${letter}`,
  'mixed-script.among': ({ letter, script }) => `басқа әліпбидің әріптері арасында (${script}) ${letter} тұр`,
  'mixed-script.among-instead': ({ letter, script, meant }) =>
    `басқа әліпбидің әріптері арасында (${script}) ${meant} орнына ${letter} тұр`,
  'mixed-script.lonely': ({ letter, script, own }) => `${letter} – бұл ${script}, ал керегі – ${own}`,
  'wrong-language.found': ({ wanted, language, found, word }) =>
    `«${language}» мәтінінде ${wanted} керек, ал «${word}» сөзінен бастап басқа тіл басталады – ${found}`,
  'wrong-language.fix': ({ wanted }) =>
    `мәтінді қажетті тілде жазыңыз (${wanted}); басқа тілдегі атау тырнақшаға алынады, жанына оның не екені жазылады`,
  'wrong-language.letter': ({ wanted, language, word, letter }) =>
    `«${language}» мәтінінде (${wanted}) «${word}» сөзінде бөтен әріп тұр: ${letter}`,
  'wrong-language.letter-instead': ({ wanted, language, word, letter, meant }) =>
    `«${language}» мәтінінде (${wanted}) «${word}» сөзінде бөтен әріп тұр: ${letter}; бәлкім, ${meant} болуы керек`,
  'wrong-language.letter-fix': ({ wanted }) => `сөзді қайта теріңіз, пернетақта тілі – ${wanted}; басқа тілдегі атау тырнақшаға алынады`,
  'same-text.found': ({ other, language, text }) => `«${other}» және «${language}» мәтінінде бірдей сөздер тұр: «${text}»`,
  'same-text.fix': 'мәтінді аударыңыз; барлық тілде бірдей атауды тырнақшаға алыңыз',
  'missing-glyph.found': ({ family, character, code }) => `${family} қарпінде «${character}» (${code}) таңбасы жоқ`,
  'missing-glyph.fix': 'басқа таңба қойыңыз',
  'missing-glyph.line-break': ({ family, code }) => `мәтінде жол ауысымы (${code}) тұр, ${family} қарпінде мұндай таңба жоқ`,
  'missing-glyph.line-break-fix': 'мәтіннің алдына "|" орнына ">-" қойып, ішіндегі бос жолдарды алып тастаңыз',
  'broken-emphasis.alone': 'жұлдызша жалғыз тұр: негізгі сөздер екі жұлдызшаның арасында тұрады',
  'broken-emphasis.alone-fix': 'сөздердің алды мен артына жұлдызша қойыңыз, *осылай*, немесе оны алып тастаңыз',
  'broken-emphasis.none': 'мәтінде жұлдызша тұр, ал бұл мәтінде негізгі сөздер белгіленбейді',
  'broken-emphasis.none-fix': 'жұлдызшаны алып тастаңыз',
  'broken-emphasis.missing': ({ marked, said, language }) =>
    `«${marked}» мәтінінде ${said} белгіленген, ал «${language}» мәтінінде ештеңе белгіленбеген`,
  'broken-emphasis.missing-fix': ({ marked, line, language }) =>
    `«${language}» мәтінінде сол сөздердің екі жағына жұлдызша қойыңыз немесе оны «${marked}» мәтінінен (${line}-жол) алып тастаңыз`,
  'unknown-icon.found': ({ name }) => `lucide жинағында «${name}» пиктограммасы жоқ`,
  'unknown-icon.near-fix': ({ names }) => `бәлкім, мыналардың бірі: ${[...names].join(', ')}`,
  'unknown-icon.fix': 'атауын lucide.dev/icons бетінен таңдаңыз',
  'wrong-value.sheet': ({ sheets, sheet }) => `плакатта 1 мен ${sheets} аралығындағы парақтар бар, ал ${sheet}-парақ көрсетілген`,
  'wrong-value.sheet-fix': ({ sheet }) => `плакат басына "sheets: ${sheet}" қойыңыз немесе блокты көшіріңіз`,
  'empty-sheet.found': ({ sheets, sheet }) => `${sheets} парақтың ${sheet}-парағында бірде-бір блок жоқ`,
  'empty-sheet.fix':
    'парақ санын азайтыңыз немесе блокты "sheet:" өрісімен көшіріңіз; жолы жеткілікті кесте келесі парақтарда өзі жалғасады',
  'missing-field.no-text': ({ id }) => `«${id}» ішінде мәтін де, редакциялар да жоқ`,
  'missing-field.version-text': ({ version, id }) => `«${id}» мәтінінің ${version}-редакциясында мәтін жоқ`,
  'missing-field.text-fix': ({ pair }) => `"text: ${pair}" қосыңыз`,
  'wrong-value.text-and-versions': ({ id }) => `«${id}» ішінде мәтін де, редакциялар да бар, ал біреуі ғана керек`,
  'wrong-value.text-and-versions-fix': 'мәтінді редакцияларға көшіріңіз',
  'wrong-value.undated': ({ field, id }) =>
    `«${id}» мәтінінің "${field}:" өрісі редакциялардың ішінде тұруы керек, ал ол солардың жанында тұр`,
  'wrong-value.undated-fix': ({ field }) => `"${field}:" өрісін сөзі тиесілі редакцияларға көшіріңіз`,
  'stale-approval.found': ({ by, on, words }) => `сөздері ${on} күні ${by} келіскен сөздер емес: «${words}»; мәтін қайтадан жоба`,
  'stale-approval.changed': ({ by, on, was, is }) =>
    `сөздері ${on} күні ${by} келіскен сөздер емес: бұрын «${was}», қазір «${is}»; мәтін қайтадан жоба`,
  'stale-approval.fix': 'сөздерді қайта келісіңіз ("taqta review") немесе келісілгендерін қайтарыңыз',
};
