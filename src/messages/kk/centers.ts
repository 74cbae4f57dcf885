import type { SameAs } from '../catalogue.js';
import type { CENTERS as ENGLISH } from '../en/centers.js';

export const CENTERS: SameAs<typeof ENGLISH> = {
  'nothing-of-center.found': ({ block, center, fields }) =>
    `«${block}» блогында көрсететін ештеңе жоқ: «${center}» орталығында ${[...fields].join(', ')} өрістерінің бірі де жоқ`,
  'nothing-of-center.fix': ({ center, fields }) =>
    `centers.yaml файлында «${center}» орталығына ${[...fields].join(' немесе ')} қосыңыз немесе блокты алып тастаңыз`,
  'code-too-long.found': ({ called, most, found }) =>
    `${called} коды тым ұзын: онда ${found} байт бар, ал ең көбі ${most} байт сыяды; a–z әріптерінен басқа әріп екі байт алады`,
  'code-too-long.fix': ({ words, octets }) => `«${words}» мәтінін алып тастаңыз немесе қысқартыңыз: ол ${octets} байт алады`,
  'wrong-value.yearly': ({ rule }) => `«${rule}» ережесі жыл сайынғы күндерді атайды, ал кодтағы іс-шараға жыл керек`,
  'wrong-value.yearly-fix': ({ day }) => `ереженің орнына «on: ${day}» деп жазыңыз немесе ережеге жылын қосыңыз`,
};
