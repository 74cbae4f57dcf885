import type { SameAs } from '../catalogue.js';
import type { SHEETS as ENGLISH } from '../en/sheets.js';
import { and, count, decimal } from './words.js';

const mm = (millimetres: number, digits?: number): string => `${decimal(millimetres, digits)}\u00a0мм`;
const pt = (points: number): string => `${decimal(points, 1)}\u00a0пт`;

export const SHEETS: SameAs<typeof ENGLISH> = {
  'text-overflow.sheet': ({ sheet, sheets, said, size, points, distance }) =>
    `${sheets} парақтың ${sheet}-парағы: ${said} (${size}, қаріп өлшемі ${pt(points)} – ${decimal(distance)}\u00a0м жерден оқуға болатын ең кішісі)`,
  'text-overflow.in-form': ({ poster, variant, size }) => `${poster} (${variant}, ${size})`,
  'text-overflow.in-enlarged-form': ({ poster, variant, size, on }) => `${poster} (${variant}, ${size} – үлкейтілген ${on})`,
  'text-overflow.sheet-wide': ({ asked, sheet, sheets, said, size, points }) =>
    `${asked}, ${sheets} парақтың ${sheet}-парағы: ${said} (${size}, қаріп өлшемі ${pt(points)})`,
  'text-overflow.needs': ({ first, most, others }) => [`«${first}» мәтініне ${mm(most)} керек`, ...others].join(', '),
  'text-overflow.needs-level': ({ first, most, others, level }) =>
    [`«${first}» мәтініне ${mm(most)} керек`, ...others, `бір-бірімен тең тұрғанда – ${mm(level)}`].join(', '),
  'text-overflow.half': ({ language, most }) => `«${language}» – ${mm(most)}`,
  'text-overflow.title': ({ head, room, needs }) => `тақырып ${mm(head)} алып, мәтінге ${mm(room)} қалдырады, ал ${needs}`,
  'text-overflow.title-fix': ({ characters, language }) =>
    `тақырыпты шамамен ${count(characters, 'таңбаға')} азайтыңыз, алдымен «${language}» тілінде`,
  'text-overflow.holds': ({ needs, room }) => `${needs}; параққа ${mm(room)} мәтін сыяды`,
  'text-overflow.shorten-fix': ({ cuts, move }) => `${[...cuts].join(', ')} азайтыңыз немесе ${move}`,
  'text-overflow.cut': ({ language, characters }) => `«${language}» мәтінін шамамен ${count(characters, 'таңбаға')}`,
  'text-overflow.filled-in': ({ needs, room }) => `${needs}; параққа ${mm(room)} мәтін сыяды, оның көбін {{…}} шақырулары қояды`,
  'text-overflow.filled-in-fix': ({ call, move }) => `${call} шақыруын барлық тілдегі мәтіннен алып тастаңыз немесе ${move}`,
  'text-overflow.signs': ({ needs, room }) => `${needs}, оның бәрін дерлік белгілер мен кодтар алады; параққа ${mm(room)} сыяды`,
  'text-overflow.signs-fix': ({ move }) => `бір блокты алып тастаңыз немесе ${move}`,
  'text-overflow.new-sheet': ({ more }) => `"sheets: ${more}" қойып, блокты жаңа параққа көшіріңіз`,
  'text-overflow.own-poster': ({ most }) => `бір бөлігін басқа плакатқа шығарыңыз: бір плакатта ең көбі ${count(most, 'парақ')} болады`,
  'text-overflow.divide-list': ({ more }) =>
    `"sheets: ${more}" қойып, тізімді екі блокқа бөліңіз, екіншісі "sheet: ${more}" жолымен тұрсын`,
  'text-overflow.table-goes-on': ({ sheets }) => `"sheets: ${sheets}" қойыңыз, кесте сол парақтарда жалғасады`,
  'text-overflow.own-block': ({ out, more }) =>
    `"sheets: ${more}" қойып, шамамен ${out} данасын "sheet: ${more}" бар бөлек блокқа шығарыңыз`,
  'text-overflow.many': ({ needs, texts, least, room }) =>
    `${needs}; параққа ${mm(room)} мәтін сыяды, ал ${count(texts, 'мәтін')} әрқайсысы бір жол болса да ${mm(least)} алады`,
  'text-overflow.many-fix': ({ out, move }) => `олардың шамамен ${out} данасын алып тастаңыз немесе ${move}`,
  'text-overflow.wide': ({ words, characters, by }) => `${words} (${count(characters, 'таңба')}) өз бағанынан ${mm(by, 1)} кең`,
  'text-overflow.wide-fix': ({ fits }) => `екі бос орынның арасында ${fits}\u00a0таңбадан артық қалдырмаңыз`,
  'text-overflow.wide-center-fix': ({ fits }) => `осы файлда екі бос орынның арасында ${fits}\u00a0таңбадан артық қалдырмаңыз`,
  'text-overflow.wide-section-fix': ({ fits }) =>
    `rules/ ішіндегі бөлім атауын қысқартыңыз: екі бос орынның арасында ${fits}\u00a0таңбадан артық болмасын`,
  'text-overflow.wide-frame-fix': ({ fits }) =>
    `плакаттың id мәнін, шығарушысының атауын немесе ол сілтеме жасайтын актіні қысқартыңыз: екі бос орынның арасында ${fits}\u00a0таңбадан артық болмасын`,
  'text-overflow.wide-address-fix': ({ fits }) => `екі қиғаш сызықтың арасында ${fits}\u00a0таңбадан артық жоқ мекенжай алыңыз`,
  'text-overflow.wide-link-fix': ({ rule, fits }) =>
    `«${rule}» сілтемесіне екі қиғаш сызықтың арасында ${fits}\u00a0таңбадан артық жоқ мекенжай беріңіз`,
  'little-room.found': ({ sheet, sheets, least, percent, language }) =>
    `${sheets} парақтың ${sheet}-парағы: мәтіндер ${least}\u00a0% ұзарса да сыятын қор керек, ал «${language}» тілінде ол ${percent}\u00a0%`,
  'little-room.fix': ({ language, characters, move }) =>
    `«${language}» мәтінін шамамен ${count(characters, 'таңбаға')} азайтыңыз немесе ${move}`,
  'text-lost.broken': ({ name, size, words, lines }) => `${name}, ${size}: ${words} бір жолда тұруы керек, ал ${lines} жолға бөлінген`,
  'text-lost.outside': ({ name, size, words, least, inside }) =>
    `${name}, ${size}: ${words} парақ жиегінен ${mm(inside, 1)} жерде тұр, кемінде ${mm(least, 1)} керек`,
  'text-lost.fix': 'осы мәтінді немесе жанындағысын қысқартыңыз',
  'text-lost.nothing': ({ name, size, id, language }) => `${name}, ${size}: парақта «${language}» тіліндегі «${id}» мәтіні жоқ`,
  'text-lost.other': ({ name, size, id, from, language }) =>
    `${name}, ${size}: «${language}» тіліндегі «${id}» мәтіні толық басылмаған, «${from}» тұсынан бастап басқа сөздер тұр`,
  'text-lost.letters-fix': 'бұл сөздерді басқа таңбалармен жазыңыз',
  'overlapping-text.lines': ({ name, size, page, words, depth, other }) =>
    `${name}, ${size}, ${page}-бет: жолдар бірінің үстіне бірі түсіп тұр, ${words} мен ${other} – ${mm(depth, 1)}`,
  'overlapping-text.code': ({ name, size, page, words, depth, url }) =>
    `${name}, ${size}, ${page}-бет: ${words} ${url} мекенжайының QR-кодына ${mm(depth, 1)} кіріп тұр`,
  'text-too-small.found': ({ name, size, words, least, points }) =>
    `${name}, ${size}: ${words} қарпінің өлшемі ${pt(points)}, ең кіші өлшем ${pt(least)} болуы керек`,
  'text-too-small.fix': 'мәтінді қысқартыңыз немесе theme.yaml файлында өлшемді үлкейтіңіз',
  'low-contrast.found': ({ name, size, words, least, ratio, colour, ground }) =>
    `${name}, ${size}: ${words} контрасты ${decimal(ratio, 1)}:1 (мәтін ${colour}, фон ${ground}), кемінде ${decimal(least)}:1 керек`,
  'low-contrast.fix': 'theme.yaml файлында қоюырақ мәтін немесе ашығырақ фон таңдаңыз (қою фонда – керісінше)',
  'language-order.look': ({ sizes, weights, colours }) => `өлшемі ${and(sizes)}, қалыңдығы ${and(weights)}, түсі ${and(colours)}`,
  'language-order.looks': ({ name, size, part, look, language, otherLook, otherLanguage }) =>
    `${name}, ${size}: «${part}» барлық тілде бір өлшемде, қалыңдықта және түсте болуы керек, ал «${language}» тілінде – ${look}, «${otherLanguage}» тілінде – ${otherLook}`,
  'language-order.looks-fix': 'барлық тілде тақырыпты тұтас немесе барлық тілде оның бөлігін белгілеңіз',
  'language-order.pages': ({ name, size, part, first, page, second, otherPage }) =>
    `${name}, ${size}: «${part}» – бірінші тұратын тіл (${first}) ${page}-бетте, екінші (${second}) ${otherPage}-бетте, ал біріншісі алдыңғы бетте тұруы керек`,
  'language-order.side': ({ name, size, part, first, left, top, second, otherLeft, otherTop }) =>
    `${name}, ${size}: «${part}» – бірінші тұратын тіл (${first}) тұтасымен сол жақта немесе жоғарыда болуы керек, ал ол ${mm(left, 0)}, ${mm(top, 0)} нүктесінен, екінші (${second}) ${mm(otherLeft, 0)}, ${mm(otherTop, 0)} нүктесінен басталады`,
  'language-order.level': ({ name, size, part, difference }) =>
    `${name}, ${size}: «${part}» екі тілде тең деңгейден басталмайды, айырмасы ${mm(difference, 1)}`,
  'size-not-printed.found': ({ sizes, variant, found }) =>
    `${variant} үшін ${[...sizes].join(', ')} бар, ал ${[...found].join(', ')} көрсетілген`,
  'size-not-printed.add-fix': ({ size }) => `--size ${size} қосыңыз`,
  'size-not-printed.left-out-fix': ({ found, variant }) =>
    `${variant} үшін ${[...found].join(', ')} өлшемінен ештеңе жасалмады: оны --size мәнінен алып тастаңыз`,
  'size-not-printed.row-fix': ({ size, variant }) =>
    `осы жолдағы пішімдерге ${size} пішімін қосыңыз немесе нұсқалардан ${variant} дегенді алып тастаңыз`,
  'size-not-printed.row-left-out-fix': ({ found }) => `осы жолдағы пішімдерден ${[...found].join(', ')} дегенді алып тастаңыз`,
  'many-words.found': ({ most, language, design, words }) =>
    `«${language}» тілінде ${count(words, 'сөз')} бар, ал "design: ${design}" макеті ең көбі ${most} сөзге арналған`,
  'many-words.fix': ({ words }) => `${count(words, 'сөзді')} алып тастаңыз немесе "design: list" қойыңыз`,
};
