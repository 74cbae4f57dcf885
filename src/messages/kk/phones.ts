import type { SameAs } from '../catalogue.js';
import type { PHONES as ENGLISH } from '../en/phones.js';

export const PHONES: SameAs<typeof ENGLISH> = {
  'phone.mark': ({ mark, typed }) => `ішінде ${mark} тырнақшасы тұр: ${typed}`,
  'phone.mark-fix': ({ phone }) => `${phone} деп жазып, тік тырнақшаға алыңыз`,
  'phone.letter': ({ letter, typed }) => `"${typed}" ішінде ${letter} әрпі тұр`,
  'phone.letter-fix': 'нөмірдің өзін ғана цифрмен жазыңыз',
  'phone.write': ({ phone }) => `${phone} деп жазыңыз`,
  'phone.sign': ({ sign, typed }) => `"${typed}" ішінде ${sign} белгісі тұр`,
  'phone.sign-fix': 'цифр, бос орын, дефис және жақшаны ғана қалдырыңыз',
  'phone.unknown': ({ typed }) => `"${typed}": бірде-бір қалада не операторда нөмір бұлай басталмайды`,
  'phone.unknown-fix': 'нөмірді салыстырып тексеріңіз; дұрыс болса, ештеңе істеудің керегі жоқ',
  'phone.no-code': ({ typed }) => `"${typed}" нөмірінде қаланың коды жоқ`,
  'phone.whole-fix': 'нөмірді басқа қаладан теретіндей етіп, толық жазыңыз',
  'phone.short-fix': ({ digits }) => `қысқа нөмір болса, ${digits} деп жазыңыз, әйтпесе басқа қаладан теретіндей етіп, толық жазыңыз`,
  'phone.few': ({ typed, digits }) => `"${typed}" нөмірінде цифр жетпейді, саны ${digits}`,
  'phone.few-fix': 'жетпейтін цифрларды жазыңыз',
  'phone.many': ({ typed, digits }) => `"${typed}" нөмірінде цифр артық, саны ${digits}`,
  'phone.many-fix': 'артық цифрларды алып тастаңыз немесе екі нөмірдің арасына үтір қойыңыз',
  'address.blank': ({ address }) => `${address} ішінде бос орын, кері қиғаш сызық немесе көрінбейтін белгі бар`,
  'address.way': ({ address }) => `${address}, басы https:// емес`,
  'address.password': ({ address }) => `${address} ішінде сайттың алдында ат немесе құпиясөз тұр`,
  'address.port': ({ address }) => `${address} ішінде порт көрсетілген`,
  'address.host': ({ host }) => `"${host}", ал бұл "egov.kz" сияқты сайт атауы емес`,
  'address.unopened': ({ address }) => `${address}, мұндай мекенжай ашылмайды`,
  'address.mixed': ({ host, part }) => `"${host}", ал бұл "egov.kz" сияқты сайт атауы емес: "${part}" ішінде екі әліпбидің әріптері бар`,
  'address.disguised': ({ host, part }) =>
    `"${host}", ал бұл "egov.kz" сияқты сайт атауы емес: "${part}" латынға ұқсас кириллицамен терілген`,
};
