import type { SameAs } from '../catalogue.js';
import type { THEME as ENGLISH } from '../en/theme.js';
import { and, decimal } from './words.js';

export const THEME: SameAs<typeof ENGLISH> = {
  'low-contrast.colour': ({ field, asked, found, colour }) =>
    `${field}: "${colour}" түсі көршілес түстерге тым жақын, контрасты ${[...found].join(', ')}; керегі: ${and(asked)}`,
  'low-contrast.asked': ({ ratio, names }) => `кемінде ${decimal(ratio)}:1 (${[...names].join(', ')})`,
  'low-contrast.measured': ({ ratio }) => `${decimal(ratio, 1)}:1`,
  'low-contrast.press': ({ field, other, least, ratio, inks }) =>
    `${field}: борланған қағазда (FOGRA39) ${inks} бояуларының ${other} түсімен контрасты ${decimal(ratio, 1)}:1, кемінде ${decimal(least, 1)}:1 керек`,
  'low-contrast.press-fix': ({ name }) => `${name} түсін "press:" ішінен алып тастаңыз: сонда бояулары түсінен шығады`,
  'low-contrast.press-colour-fix': ({ name, other }) =>
    `${name} түсін қоюырақ немесе ${other} түсін ашығырақ етіңіз (қою фонда – керісінше)`,
  'low-contrast.clear': ({ colour }) => `"${colour}" жарайды`,
  'low-contrast.none-clear': ({ names }) =>
    `басқа түстерді де өзгертіңіз: ${[...names].join(', ')}; бұл түс қаншалықты ашық немесе қою болса да, солардың бірімен қосылып кетеді`,
  'unlike-colour.gray': ({ field, own, colour, most, found, apart }) =>
    `${field}: ${found} сұр түсі енді өз түсіне ұқсамайды, ${own} "${colour}": CIEDE2000 айырмасы ${decimal(apart, 1)}, ал ең көбі ${most} болуы керек`,
  'unlike-colour.inks': ({ field, own, colour, most, found, apart }) =>
    `${field}: ${found} бояулары енді өз түсіне ұқсамайды, ${own} "${colour}": CIEDE2000 айырмасы ${decimal(apart, 1)}, ал ең көбі ${most} болуы керек`,
  'unlike-colour.fix': ({ own }) => `бұл жолды алып тастаңыз, сонда бағдарлама түс бойынша ${own} мәнін өзі алады`,
  'wrong-value.above': ({ field, least, mostOf, most }) =>
    `${field}: мұнда ${decimal(least)} тұр, ал бұл ${mostOf} мәнінен үлкен: ${decimal(most)}`,
  'wrong-value.above-fix': ({ mostOf }) => `бұл санды кішірейтіңіз немесе ${mostOf} мәнін үлкейтіңіз`,
  'wrong-value.inks': ({ field, other, colour, inks, found }) =>
    `${field}: бір ${colour} түсінің бояулары әртүрлі: мұнда ${found}, ал ${other} өрісінде ${inks}`,
  'wrong-value.inks-fix': 'екеуіне бірдей бояу беріңіз немесе жолдардың бірін алып тастаңыз',
  'wrong-value.plates': ({ field, colour }) => `${field}: "${colour}" түсін баспахана белгілері алған, басқа түс керек`,
  'wrong-value.plates-fix': '"#000000" деп жазыңыз',
  'missing-file.theme': ({ file, folder }) => `${folder} қалтасында оқуға болатын ${file} файлы жоқ`,
  'missing-file.package-fix': 'оны Taqta пакетінен қайтарып қойыңыз',
};
