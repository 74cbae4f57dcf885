import type { SameAs } from '../catalogue.js';
import type { RULE_VALUES as ENGLISH } from '../en/rule-values.js';

export const RULE_VALUES: SameAs<typeof ENGLISH> = {
  'value.decimal': ({ least, most, places }) => `число от ${least} до ${most}, после точки не больше ${places} цифр`,
  'value.decimal-meant': ({ number }) => `${number}: одни цифры, перед дробной частью точка`,
  'value.one-index': 'один показатель и сколько раз он берется, например { mci: 0.2 }',
  'value.tenge-or-multiple': 'только одно из двух: "tenge:" или "multiple:"',
  'value.multiple-beside': 'рядом "multiple:"; без него сумма не округляется',
  'value.sum': 'сумма, например 865, или "multiple:" вместо нее',
  'value.rounding': ({ ways }) => `одно из: ${ways.map((way) => `"${way}"`).join(', ')} – как акт округляет до целых тенге`,
  'value.one-moment': 'что-то одно: один момент или "begins:" и "ends:"',
  'value.hour-or-ends': 'час, например "9:00", или "begins:" и "ends:" вместо него',
  'value.hour-of-day': 'час позже "begins:"; для ночи нужны два факта с "at:"',
  'value.day-or-yearly': 'день календаря, например 2026-12-30, или день каждого года, например 12-30',
  'value.day-or-ends': 'день, например 2026-12-30, или "begins:" и "ends:" вместо него',
  'value.some-day': 'день, например 2026-12-30',
  'value.year-in-both': 'год в обоих днях или ни в одном',
  'value.later-day': 'день из "begins:" или более поздний',
  'value.on-door': 'номер на двери, например 214 или "214А"',
  'value.on-door-or-floor': 'номер на двери или "floor:" либо "window:" вместо него',
  'value.age': ({ most }) => `возраст в целых годах от 0 до ${most}`,
  'value.inflected': 'название или его падежи, например "genitive: …"',
  'value.address': ({ most }) => `адрес не длиннее ${most} знаков: больше не вмещает QR-код (буква не из a–z занимает шесть)`,
};
