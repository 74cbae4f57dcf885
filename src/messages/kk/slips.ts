import type { SameAs } from '../catalogue.js';
import type { SLIPS as ENGLISH } from '../en/slips.js';
import { count } from './words.js';

export const SLIPS: SameAs<typeof ENGLISH> = {
  'impossible-day.found': ({ written }) => `күнтізбеде мұндай күн жоқ: «${written}»`,
  'impossible-day.fix': 'қажетті күнді жазыңыз; {{date "2027-02-28"}} оны әр тілде дұрыс басып шығарады',
  'impossible-day.weekday': ({ written, weekday }) => `апта күні бұл күнге сай емес, дұрысы – ${weekday}: «${written}»`,
  'impossible-day.weekday-fix': ({ weekday }) => `апта күнін (${weekday}) немесе күннің өзін түзетіңіз`,
  'list-length.found': ({ items, written }) => `тізімде ${count(items, 'тармақ')} бар, ал мәтінде «${written}» делінген`,
  'list-length.fix': ({ items }) => `${items} деп жазыңыз, тармақ қосыңыз немесе артығын алып тастаңыз`,
  'list-length.found-from': ({ items, day, written }) =>
    `${day} күнінен бастап тізімде ${count(items, 'тармақ')} бар, ал мәтінде «${written}» делінген`,
  'list-length.fix-from': ({ items, day }) =>
    `мәтінге ${day} күнінен бастап ${items} деп жазылған редакция қосыңыз, немесе тармақ қосыңыз, немесе артығын алып тастаңыз`,
  'doubled-word.found': ({ words }) => `сөз қатарынан екі рет жазылған: «${words}»`,
  'doubled-word.fix': ({ word }) =>
    `бір «${word}» сөзін алып тастаңыз; қайталау керек болса, дефис, «${word}-${word}», немесе үтір қойыңыз`,
  'unpaired-mark.found': ({ mark }) => `«${mark}» белгісінің жұбы жоқ: тырнақша мен жақша жұбымен қойылады`,
  'unpaired-mark.fix': ({ mark }) => `«${mark}» белгісінің жұбын қойыңыз немесе оны алып тастаңыз`,
  'stray-markup.entity': ({ found }) => `мәтінде веб-беттегі белгінің коды тұр: «${found}»`,
  'stray-markup.entity-fix': 'белгінің өзін теріңіз; жол бөлінбейтін бос орынды бағдарлама өзі қояды',
  'stray-markup.tag': ({ found }) => `мәтінде веб-беттің тегі тұр: «${found}»`,
  'stray-markup.link': ({ found }) => `мәтінде Markdown белгілеуіндегі сілтеме тұр: «${found}»`,
  'stray-markup.link-fix': 'тек сөздерін қалдырыңыз, ал мекенжайды rules/links.yaml файлына енгізіңіз: оны {{link "name"}} басып шығарады',
  'stray-markup.markdown': ({ found }) => `мәтінде Markdown белгілеуінің белгісі тұр: «${found}»`,
  'stray-markup.stars-fix': 'оны алып тастаңыз; мәтіннің негізгі сөздері *жұлдызшамен* белгіленеді',
  'stray-markup.filled': ({ found }) => `мәтінде басқа бағдарлама толтыратын орын тұр: «${found}»`,
  'stray-markup.filled-fix': 'сөздердің өзін жазыңыз; rules/ ішіндегі деректі {{term "name"}} сияқты шақыру қояды',
  'unfinished-text.found': ({ found }) => `мәтін аяқталмаған: онда «${found}» қалып қойған`,
  'unfinished-text.fix': ({ found }) => `«${found}» орнына қажетті мәтінді жазыңыз`,
  'broken-placeholder.nothing-filled': ({ place }) => `${place} мәтінде осы күйінде қалады: бұл жерде бағдарлама ештеңе қоймайды`,
  'broken-placeholder.words-fix': ({ place }) => `${place} орнына сөздерді жазыңыз`,
  'broken-placeholder.unknown': ({ known, place }) => `бұл жерде бағдарлама ${[...known].join(', ')} қояды, ал ${place} жазылған`,
  'broken-placeholder.unknown-fix': ({ meant }) => `осы орынға латын әріптерімен ${[...meant].join(', ')} деп жазыңыз`,
  'broken-placeholder.lost': ({ place, language }) => `«${language}» мәтінінде ${place} жоқ`,
  'broken-placeholder.lost-fix': ({ place }) => `${place} белгісін басқа тілде тұрған орнына қойыңыз: оны бағдарлама толтырады`,
  'broken-placeholder.forms': ({ forms, found, language, place }) =>
    `«${language}» тілі үшін сөздің ${count(forms, 'тұлғасы')} керек, ал ${found} берілген: ${place}`,
  'broken-placeholder.forms-fix': ({ rules }) => `әр жағдайға (${[...rules].join(', ')}) бір тұлғадан беріп, оларды | белгісімен бөліңіз`,
};
