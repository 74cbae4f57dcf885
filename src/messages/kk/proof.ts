import type { SameAs } from '../catalogue.js';
import type { PROOF as ENGLISH } from '../en/proof.js';
import { count, decimal } from './words.js';

const mm = (millimetres: number, digits?: number): string => `${decimal(millimetres, digits)}\u00a0мм`;

export const PROOF: SameAs<typeof ENGLISH> = {
  'proof.as-made': 'файлды taqta build жасаған күйінде басып шығарып, жіберіңіз; мәтінді өзгертудің қажеті жоқ',
  'proof.of-sheet': ({ name, size, said }) => `${name}, ${size}: ${said}`,
  'page-box.no-pages': 'файлда бет жоқ',
  'page-box.sizes': ({ page, measures }) => `беттердің өлшемі әртүрлі: ${page}-бет – ${measures}`,
  'page-box.measures': ({ width, height }) => `${decimal(width, 1)} × ${mm(height, 1)}`,
  'page-box.sheet': ({ sizes, measures }) => `бұл тігінен тұрған ${[...sizes].join(', ')} парағы емес: ${measures}`,
  'page-box.bleed': ({ bleed, page }) =>
    `${page}-бетте қиюға арналған шет (BleedBox) қиылған өлшемнің (TrimBox) айналасында ${mm(bleed)} емес`,
  'page-box.form': ({ wanted, found }) => `керегі: ${wanted}, файлдағысы: ${found}`,
  'font-not-embedded.found': ({ name }) => `${name} қарпі файлға ендірілмеген`,
  'qr-unreadable.file-modules': ({ least, module }) => `QR-код модульдері тым ұсақ: ${mm(module, 2)}, кемінде ${mm(least)} керек`,
  'qr-unreadable.file-none': ({ page, dpi }) => `${page}-беттегі QR-код ${dpi} dpi кезінде оқылмайды`,
  'qr-unreadable.file-address': ({ url, page, dpi, read }) =>
    `${page}-беттегі ${url} мекенжайының QR-коды ${dpi} dpi кезінде оқылмайды; оқылғаны: ${read}`,
  'qr-unreadable.nothing-read': 'ештеңе',
  'text-lost.edge': ({ least, page, edge }) => `${page}-бетте мәтін парақ жиегінен ${mm(edge, 1)} жерде тұр, кемінде ${mm(least, 1)} керек`,
  'word-space.narrower': ({ page, percent, words }) =>
    `${page}-бет: «${words}» ішіндегі сөз арасы қаріптің өз аралығынан ${decimal(percent, 1)}\u00a0% тар`,
  'word-space.wider': ({ page, percent, words }) =>
    `${page}-бет: «${words}» ішіндегі сөз арасы қаріптің өз аралығынан ${decimal(percent, 1)}\u00a0% кең`,
  'low-contrast.painted': ({ page, least, ratio, words }) =>
    `${page}-бет: растрда «${words}» контрасты ${decimal(ratio, 1)}:1, кемінде ${decimal(least)}:1 керек`,
  'language-order.parts': ({ counts }) => `екі тілде бөліктер саны әртүрлі: ${[...counts].join(', ')}`,
  'language-order.half': ({ count: parts, language }) => `«${language}» тілінде ${parts}`,
  'language-order.file-side': ({ first, second, words, place, otherPlace }) =>
    `«${words}» мәтіні (${first}) сол жақта немесе жоғарыда тұруы керек, ал оның орны: ${place}; екіншісінің (${second}) орны: ${otherPlace}`,
  'language-order.at': ({ left, top, page }) => `${decimal(left, 0)}, ${mm(top, 0)}, ${page}-бет`,
  'language-order.file-looks': ({ words, looks, others }) =>
    `«${words}» екі тілде бір өлшемде, қалыңдықта және түсте болуы керек, ал олар әртүрлі: ${[...looks].join(', ')}; ${[...others].join(', ')}`,
  'untagged.found': ({ fault }) => `файл құрылымы парақтың бәрін жеткізбейді: ${fault}`,
  'untagged.loose': ({ what, page }) => `${page}-бетте ${what} элементтен тыс тұр және безендіру деп белгіленбеген`,
  'untagged.sections': ({ found, page }) => `${page}-бетте ${[...found].join(', ')} тұр`,
  'untagged.no-elements': ({ page }) => `${page}-бетте элемент жоқ`,
  'untagged.order': ({ id, language }) => `«${language}» тілінде «${id}» өз орнында емес`,
  'untagged.not-whole': ({ id, language }) => `«${language}» тілінде «${id}» толық емес`,
  'untagged.unseen': ({ id, language }) => `«${language}» тілінде «${id}» мәтінімен сипатталған сурет жоқ`,
  'untagged.empty': ({ role }) => `бос ${role} элементі`,
  'untagged.wordless': 'сөзі жоқ сурет',
  'untagged.dead': ({ links }) => `${count(links, 'сілтеме')} еш жерге апармайды`,
  'untagged.live-codes': ({ figures, wanted }) => `ашылатын код саны: ${wanted} орнына ${figures}`,
  'untagged.codes': ({ figures, wanted }) => `сөзі бар код саны: ${wanted} орнына ${figures}`,
};
