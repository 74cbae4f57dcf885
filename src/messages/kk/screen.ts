import type { SameAs } from '../catalogue.js';
import type { SCREEN as ENGLISH } from '../en/screen.js';
import { and, count, decimal } from './words.js';

const mm = (millimetres: number, digits?: number): string => `${decimal(millimetres, digits)}\u00a0мм`;
const m = (metres: number, digits?: number): string => `${decimal(metres, digits)}\u00a0м`;

export const SCREEN: SameAs<typeof ENGLISH> = {
  'slide-too-long.word': ({ screen, distance, word, signs }) =>
    `«${word}» сөзі ${m(distance)} жерден оқылатын «${screen}» экранының жолына сыймайды: ${count(signs, 'таңба')} артық`,
  'slide-too-long.word-fix': 'қысқарақ сөзбен немесе екі сөзбен айтыңыз',
  'slide-too-long.text': ({ screen, distance, signs, language }) =>
    `«${language}» мәтіні ${m(distance)} жерден оқылатын «${screen}» экранының бір слайдына сыймайды: ${count(signs, 'таңба')} артық`,
  'slide-too-long.text-fix': ({ signs }) =>
    `мәтінді ${count(signs, 'таңбаға')} азайтыңыз немесе екі слайдқа бөліңіз: "screen:" тізім бола алады`,
  'no-slides.found': ({ screen, distance, texts, named }) =>
    `${m(distance)} жерден оқылатын «${screen}» экранында ${count(texts, 'мәтін')} бөлік-бөлік көрсетіледі: ${named}`,
  'no-slides.fix': 'сол жерде "text:" жанына "screen:" өрісін қосыңыз – дәл соның қысқасы',
  'screen-too-small.letters': ({ least, letters, distance, letter }) =>
    `қысқа қабырға бойына ең кіші әріптен ${decimal(letters, 1)} сыяды, ${decimal(least)} керек: ${m(distance)} жерден мұндай әріп – ${mm(letter, 1)}`,
  'screen-too-small.letters-fix': ({ nearer, larger }) =>
    `адамдар ${m(nearer)} (distance: ${nearer}) жерден алыс тұрмасын немесе ${larger}\u00a0дюймнен кіші емес экран іліңіз`,
  'screen-too-small.controls': ({ least, target, width }) =>
    `${mm(target)} болатын үш батырмаға кемінде ${mm(least)} керек, ал экранның ені – ${mm(width, 0)}`,
  'screen-too-small.controls-fix': ({ larger }) => `${larger}\u00a0дюймнен кіші емес экран алыңыз немесе "touch: false" деп жазыңыз`,
  'screen-out-of-reach.found': ({ most, below, needed }) =>
    `кресло-арбадан қол жетуі үшін барлық батырма ${mm(most)} биіктіктен төмен болуы керек: экранның одан төмен бөлігі ${mm(below, 0)}, ал батырмаларға ${mm(needed, 0)} керек`,
  'screen-out-of-reach.fix': ({ edge }) =>
    `экранды төменгі жиегі еденнен ${m(edge, 2)} биіктен аспайтындай іліңіз немесе онда азырақ тақырып көрсетіңіз`,
  'bad-moment.end': ({ found }) => `аяқталуы басталуынан кейін емес: «${found}»`,
  'bad-moment.found': ({ found }) => `мұндай күн мен сағат жоқ: «${found}»`,
  'bad-moment.fix': 'күн мен сағатты жазыңыз, мысалы "2026-11-23 14:00"',
  'bad-repeat.unreadable': ({ rule }) => `бұл "FREQ=WEEKLY;BYDAY=MO,WE" сияқты қайталау ережесі емес: «${rule}»`,
  'bad-repeat.unreadable-fix':
    '"FREQ=DAILY", "WEEKLY", "MONTHLY" немесе "YEARLY" деп, содан кейін INTERVAL, BYDAY, BYMONTHDAY, BYMONTH, COUNT және "UNTIL=20271231" ішінен керегін нүктелі үтірмен бөліп жазыңыз',
  'bad-repeat.first': ({ rule, from }) => `«${from}» басталуы «${rule}» ережесіне сай емес`,
  'bad-repeat.first-fix': ({ next }) => `бірінші ретін жазыңыз, "${next}", немесе ережені өзгертіңіз`,
  'bad-repeat.never-fix': 'осы күннен кейін ереже бірде-бір күн бермейді: UNTIL мәнін кейінірек қойыңыз немесе оны алып тастаңыз',
  'bad-repeat.long': ({ from, until }) =>
    `қайталанатын хабарландыру бір тәулік ішінде және келесі ретінен бұрын аяқталуы керек, ал ол «${from}» бастап «${until}» дейін`,
  'bad-repeat.long-fix': 'аяқталуын ертерек қойыңыз немесе бірнеше хабарландыру жасаңыз',
  'unknown-poster.topic': ({ id }) => `posters/ ішінде «${id}» плакаты жоқ`,
  'unknown-poster.topic-fix': 'плакаттың id мәнін жазыңыз',
  'wrong-value.no-common-language': ({ posters }) => `плакаттардың ортақ тілі жоқ: ${and(posters)}`,
  'wrong-value.poster-in': ({ id, languages }) => `«${id}» – ${[...languages].join(', ')}`,
  'wrong-value.no-common-language-fix': 'олардың әрқайсысынан бөлек тақырып жасаңыз',
  'missing-field.page-label': 'беттің жазуы да, ондағы нөмірленген тармақтар да жоқ',
  'missing-field.page-label-fix': ({ pair }) => `"label: ${pair}" және "review:" қосыңыз`,
  'blank-page.found': ({ named }) =>
    `бетте өз мәтіні жоқ, тек ${named.map((id) => `«${id}»`).join(', ')} бар, ал олар өзі тиесілі мәтінмен бірге көрсетіледі`,
  'blank-page.fix': 'плакатта солардың астында тұрған мәтінді де атаңыз немесе бетті алып тастаңыз',
  'not-on-screen.found': ({ topic, id, words }) => `«${id}» мәтіні («${words}») «${topic}» тақырыбының бірде-бір бетінде жоқ`,
  'not-on-screen.fix': ({ id }) => `«${id}» мәнін kiosk.yaml файлының "show:" тізіміне қосыңыз`,
  'unknown-statement.found': ({ posters, id }) => `${posters.map((poster) => `«${poster}»`).join(', ')} плакатында «${id}» мәтіні жоқ`,
  'unknown-statement.fix': 'мәтіннің id мәнін posters/ ішінде тұрғандай жазыңыз',
  'ambiguous-statement.found': ({ id, times, posters }) =>
    `«${id}» id мәні бірнеше мәтінде (${times}) тұр: ${posters.map((poster) => `«${poster}»`).join(', ')}`,
  'other-id.fix': 'олардың біріне басқа id беріңіз',
  'shown-twice.found': ({ id }) => `«${id}» беттерде екі рет тұр, ал әр мәтін бір рет көрсетіледі`,
  'shown-twice.fix': 'оны беттердің бірінен алып тастаңыз',
  'unknown-field.label': ({ name }) => `экранда «${name}» деген жазу жоқ`,
  'unknown-field.label-meant-fix': ({ meant }) => `оның орнына "${meant}:" деп жазыңыз`,
  'unknown-field.label-fix': 'оны алып тастаңыз',
  'unknown-field.label-there-fix': ({ meant }) => `оны алып тастаңыз: «${meant}» жазуы бар`,
  'unknown-icon.screen': ({ name }) => `экран үлгісі lucide жинағында жоқ пиктограмманы атайды: «${name}»`,
  'missing-glyph.screen': ({ font, character, code }) => `${font} қарпінде «${character}» (${code}) таңбасы жоқ`,
  'missing-glyph.screen-fix': 'экрандағы таңбаны қаріпте бар басқасымен ауыстырыңыз',
  'broken-template.screen': ({ fault }) => `экран үлгісінде қате бар: ${fault}`,
  'broken-template.label': ({ label }) =>
    `«${label}» деген жазу жоқ; экран жазулары – "welcome", "ask", "hint" және басқалары, kiosk.yaml файлын қараңыз`,
  'broken-template.screen-fix': 'үлгіні түзетіңіз немесе оны templates/ қалтасының жаңа көшірмесінен алыңыз',
  'bad-counts.columns': ({ screen, day, found }) =>
    `«${screen}», «${day}» бағандары және тілі артында тұрған әр тақырыпқа бір баған керек, ал «${found}» тұр`,
  'bad-counts.row': ({ screen, day }) => `экранның id мәні мен 2026-11-27 түріндегі күн керек, ал «${screen}» және «${day}» тұр`,
  'bad-counts.count': ({ most, found }) => `0 мен ${most} аралығындағы сан керек, ал «${found}» тұр`,
  'bad-counts.table-fix':
    'кестені экранның жай-күй бетінен қайта алыңыз: оның файлын немесе телефон кодтарынан оқығанын, әр кодты бөлек файлға',
};
