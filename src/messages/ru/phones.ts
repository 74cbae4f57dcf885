import type { SameAs } from '../catalogue.js';
import type { PHONES as ENGLISH } from '../en/phones.js';

export const PHONES: SameAs<typeof ENGLISH> = {
  'phone.mark': ({ mark, typed }) => `в нем стоит кавычка ${mark}: ${typed}`,
  'phone.mark-fix': ({ phone }) => `напишите ${phone}, в прямых кавычках`,
  'phone.letter': ({ letter, typed }) => `в "${typed}" стоит буква ${letter}`,
  'phone.letter-fix': 'оставьте только номер, цифрами',
  'phone.write': ({ phone }) => `напишите ${phone}`,
  'phone.sign': ({ sign, typed }) => `в "${typed}" стоит знак ${sign}`,
  'phone.sign-fix': 'оставьте цифры, пробелы, дефисы и скобки',
  'phone.unknown': ({ typed }) => `"${typed}": ни в одном городе и ни у одного оператора номера так не начинаются`,
  'phone.unknown-fix': 'сверьте номер; если он верен, ничего делать не нужно',
  'phone.no-code': ({ typed }) => `в "${typed}" нет кода города`,
  'phone.whole-fix': 'напишите номер целиком, как его набирают из другого города',
  'phone.short-fix': ({ digits }) => `если номер короткий, напишите ${digits}, иначе напишите его целиком, как набирают из другого города`,
  'phone.few': ({ typed, digits }) => `в "${typed}" не хватает цифр, их ${digits}`,
  'phone.few-fix': 'допишите недостающие цифры',
  'phone.many': ({ typed, digits }) => `в "${typed}" лишние цифры, их ${digits}`,
  'phone.many-fix': 'уберите лишние цифры или поставьте запятую между двумя номерами',
  'address.blank': ({ address }) => `в ${address} есть пробел, обратная косая черта или невидимый знак`,
  'address.way': ({ address }) => `${address}, начало не https://`,
  'address.password': ({ address }) => `в ${address} перед сайтом стоит имя или пароль`,
  'address.port': ({ address }) => `в ${address} указан порт`,
  'address.host': ({ host }) => `"${host}", а это не имя сайта, как "egov.kz"`,
  'address.unopened': ({ address }) => `${address}, такой адрес не открыть`,
  'address.mixed': ({ host, part }) => `"${host}", а это не имя сайта, как "egov.kz": в "${part}" буквы двух алфавитов`,
  'address.disguised': ({ host, part }) =>
    `"${host}", а это не имя сайта, как "egov.kz": "${part}" набрано кириллицей, похожей на латиницу`,
};
