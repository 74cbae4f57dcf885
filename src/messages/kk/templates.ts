import type { SameAs } from '../catalogue.js';
import type { TEMPLATES as ENGLISH } from '../en/templates.js';
import { count, decimal, or } from './words.js';

export const TEMPLATES: SameAs<typeof ENGLISH> = {
  'broken-template.no-case': ({ language, wanted }) =>
    `шақыруда case="${wanted}" тұр, ал бұл тілдің (${language}) грамматикасы бағдарламаға белгісіз`,
  'broken-template.no-case-fix': ({ wanted }) => `case="${wanted}" бөлігін алып тастап, сөйлемді негізгі тұлға тұратындай етіп құрыңыз`,
  'broken-template.no-number-words': ({ language, value }) =>
    `${value} санын сөзбен жазу керек, ал бұл тілдің (${language}) сан сөздері бағдарламаға белгісіз`,
  'broken-template.no-number-words-fix': ({ value }) => `шақырудың орнына сөздің өзін немесе цифрды жазыңыз: {{number "${value}"}}`,
  'broken-template.no-references': ({ language, article }) =>
    `шақыру ${article}-бапты сұрайды, ал бұл тілдің (${language}) грамматикасы бағдарламаға белгісіз: мұнда актідегі орын сөзбен жазылады`,
  'broken-template.no-references-fix': '{{reference …}} орнына сөздердің өзін жазыңыз',
  'broken-template.call-fix': 'шақыруды docs/content.kk.md бетінде көрсетілгендей жазыңыз',
  'broken-template.option': ({ names, name }) => `шақыруда «${name}» параметрі жоқ, бары: ${[...names].join(', ')}`,
  'broken-template.no-options': ({ name }) => `шақыруда параметр болмайды, ал «${name}» тұр`,
  'broken-template.option-fix': ({ name }) => `"${name}=" бөлігін алып тастаңыз`,
  'broken-template.choice': ({ choices, found }) => `мұнда ${or(choices)} болады, ал «${found}» тұр`,
  'broken-template.choice-fix': ({ choices, name }) => `${or(choices)} деп жазыңыз немесе "${name}=" бөлігін алып тастаңыз`,
  'broken-template.case': ({ found }) => `«${found}» деген септік жоқ; септік, мысалы, "genitive" деп аталады`,
  'broken-template.case-fix': ({ cases }) => `мыналардың бірі: ${[...cases].join(', ')}`,
  'broken-template.whole-in-words': ({ value }) => `сөзбен тек бүтін сан айтылады, ал ${decimal(value)} тұр`,
  'broken-template.multiple': 'сома көрсеткіш еселігімен емес, теңгемен берілген',
  'broken-template.year': 'цифрмен жылы бар күн жазылады, ал бұл – әр жылдың күні',
  'broken-template.part': ({ part }) => `орында мұндай бөлік жоқ: «${part}»`,
  'broken-template.digits': ({ found }) => `цифрмен жазылған бүтін сан керек, ал «${found}» тұр`,
  'broken-template.range': ({ most, value }) => `0 мен ${most} арасындағы бүтін сан керек, ал ${decimal(value)} тұр`,
  'broken-template.twelve-digits': ({ found }) => `бір мен он екі аралығында цифр керек, ал «${found}» тұр`,
  'broken-template.sign-case': ({ found }) => `₸ белгісі бар сомада септік болмайды, ал «${found}» тұр`,
  'broken-template.lacks-case': ({ language, cases, found }) =>
    `бұл тілде (${language}) «${found}» септігі жоқ, бары: ${[...cases].join(', ')}`,
  'broken-template.nominative': ({ found }) =>
    `қазақ тілінде зат есім алдындағы сан есім тек атау септігінде тұрады, ал «${found}» сұралған`,
  'broken-template.day': ({ found }) => `2019-12-06 түріндегі күн керек, ал «${found}» тұр`,
  'broken-template.no-such-day': ({ found, last }) => `күнтізбеде мұндай күн жоқ: «${found}», бұл айда ${count(last, 'күн')} бар`,
  'broken-template.reference': ({ found }) => `акт пен ондағы орын керек, мысалы "law-88v/25(2)", ал «${found}» тұр`,
  'broken-template.reference-fix': 'бап, жақша ішінде тармақ, жақшасымен тармақша: "law-88v/4(1)3)"',
  'broken-template.unfinished': '{{…}} шақыруы аяқталмаған немесе қате жазылған',
  'broken-template.other-call': ({ found }) => `мұнда тек {{term "name-of-the-rule"}} түріндегі шақыру болады, ал тұрғаны – ${found}`,
  'broken-template.other-call-fix': ({ names }) => `тек мына шақырулар бар: ${[...names].join(', ')}`,
  'broken-template.block': 'блок, кірістірме немесе түсініктеме',
  'broken-template.three-braces': 'үш жақшалы шақыру',
  'broken-template.swallows': '~ белгісі бар, айналасындағы бос орынды жоятын шақыру',
  'broken-template.unquoted': ({ name }) => `мәні тырнақшасыз "${name}"`,
  'broken-template.several-names': ({ name, count: names }) => `бір id орнына ${names} id тұрған "${name}"`,
  'broken-template.lone-brace': 'фигуралы жақша жалғыз тұр: шақыруда екі жағында екіден, {{…}}, болады',
  'broken-template.lone-brace-fix': '{{term "name-of-the-rule"}} деп, екі жағына екі жақшадан қойып жазыңыз',
  'missing-form.genitive-of-act': ({ id, language }) => `«${id}» актісінің «${language}» тіліндегі ілік септігі жоқ`,
  'missing-form.genitive-of-act-fix': ({ pair, id }) => `«${id}» актісінің "cite:" астына "genitive: ${pair}" қосыңыз`,
  'missing-form.found': ({ wanted, id }) => `rules/ ішіндегі «${id}» атауында мұндай тұлға жоқ: "${wanted}"`,
  'missing-form.name-fix': ({ wanted, id }) => `«${id}» атауына "${wanted}:" қосыңыз`,
  'missing-form.short-fix': ({ wanted, id, language }) =>
    `«${id}» көрсеткішінің «${language}» тіліндегі "short:" өрісіне "${wanted}:" қосыңыз`,
};
