import type { SameAs } from '../catalogue.js';
import type { FACTS as ENGLISH } from '../en/facts.js';
import { decimal, or } from './words.js';

export const FACTS: SameAs<typeof ENGLISH> = {
  'unconfirmed-fact.rule': ({ id, doubt, places }) => `«${id}» дерегі расталмаған: ${doubt}; ол мына жерде тұр: ${[...places].join(', ')}`,
  'unconfirmed-fact.rule-fix': 'оны актімен немесе ресми бетпен салыстырып, "checked: { by: …, on: …, against: … }" қосыңыз',
  'unconfirmed-fact.words': ({ id, doubt }) => `«${id}» сөздерін ешкім актімен салыстырмаған: ${doubt}`,
  'unconfirmed-fact.words-fix': 'оларды қолданыстағы актімен салыстырып, "checked: { by: …, on: …, against: … }" қосыңыз',
  'unconfirmed-fact.own-knowledge': 'дереккөзі – редактордың өз білімі (сенімділігі C)',
  'unconfirmed-fact.value-nowhere': 'мәні еш жерден табылмаған (сенімділігі "unverified")',
  'unconfirmed-fact.wording-nowhere': 'тұжырымы еш жерден табылмаған (сенімділігі "unverified")',
  'unconfirmed-fact.sample': 'мәні үлгі үшін ойдан алынған (сенімділігі "sample")',
  'sample-value.found': ({ id, places }) => `«${id}» ішінде үлгінің мәні қалған; ол мына жерде тұр: ${[...places].join(', ')}`,
  'sample-value.fix': 'өз мәніңізді жазыңыз, "confidence: sample" орнына оның сенімділігін қойыңыз: актінің өзі оқылса, "A"',
  'unconfirmed-fact.screen': ({ id }) => `экран, «${id}» тақырыбы`,
  'unconfirmed-fact.far-screens': ({ id }) => `алыстан оқылатын экрандар, «${id}» плакаты`,
  'unconfirmed-fact.accept-fix': ({ fix }) => `${fix}; немесе --accept-unconfirmed арқылы шығарыңыз, бұл басылымдардың жазбасында қалады`,
  'bad-link.fault': ({ fault }) => `телефон аша алатын https мекенжайы керек; тұрғаны: ${fault}`,
  'bad-link.fault-fix': 'url: https://host.kz/… деп портсыз, атсыз және құпиясөзсіз жазып, "words:" өрісінде сол сайтты атаңыз',
  'bad-link.words': ({ words, url }) => `«${words}» сөздері жанында тұрған мекенжайдың бетіне апармайды: ${url}`,
  'bad-link.words-fix': ({ names }) => `words: ${or(names)} деп жазыңыз немесе url мәнін түзетіңіз`,
  'bad-phone.found': ({ fault }) => `бұл телефонға қоңырау шалу мүмкін емес: ${fault}`,
  'bad-phone.found-in': ({ fault, language }) => `«${language}» мәтініндегі телефонға қоңырау шалу мүмкін емес: ${fault}`,
  'bad-phone.forms': ({ first, firstLanguage, other, language }) =>
    `телефон тілдерде әртүрлі жазылған: «${firstLanguage}» мәтінінде ${first}, «${language}» мәтінінде ${other}`,
  'bad-phone.forms-fix': ({ printed }) => `әр тілде ${printed} деп жазыңыз`,
  'unknown-rule.none': ({ kind, id }) => `rules/ ішінде мұндай ереже жоқ: ${kind} «${id}»`,
  'unknown-rule.other': ({ kind, id, found }) => `rules/ ішінде «${id}» атымен басқа нәрсе тұр: керегі – ${kind}, бары – ${found}`,
  'unknown-rule.fix': ({ names }) => `бары: ${names}; немесе оны rules/ ішіне енгізіңіз`,
  'unknown-rule.no-kind-fix': ({ kind }) => `оны rules/ ішіне енгізіңіз: онда бұл түрдегі (${kind}) ереже әзірге жоқ`,
  'sum-out-of-range.found': ({ id, most, times, tenge }) =>
    `«${id}» сомасы 1 мен ${most}\u00a0теңге аралығында болуы керек, ал ${decimal(times)} × ${decimal(tenge)} шығады`,
  'sum-out-of-range.fix': ({ times, index }) => `осындағы ${decimal(times)} санын немесе «${index}» мәнін түзетіңіз`,
};
