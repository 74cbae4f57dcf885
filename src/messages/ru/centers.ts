import type { SameAs } from '../catalogue.js';
import type { CENTERS as ENGLISH } from '../en/centers.js';

export const CENTERS: SameAs<typeof ENGLISH> = {
  'nothing-of-center.found': ({ block, center, fields }) =>
    `блоку «${block}» нечего показать: у центра «${center}» нет ни одного из полей ${[...fields].join(', ')}`,
  'nothing-of-center.fix': ({ center, fields }) =>
    `добавьте ${[...fields].join(' или ')} центру «${center}» в centers.yaml либо уберите блок`,
  'code-too-long.found': ({ called, most, found }) =>
    `код ${called} слишком длинный: в нем ${found} байт, а помещается не больше ${most}; буква не из a–z занимает два`,
  'code-too-long.fix': ({ words, octets }) => `уберите или сократите «${words}»: это ${octets} байт`,
  'wrong-value.yearly': ({ rule }) => `правило «${rule}» называет дни каждого года, а событию в коде нужен год`,
  'wrong-value.yearly-fix': ({ day }) => `напишите «on: ${day}» вместо этого правила либо добавьте в правило год`,
};
