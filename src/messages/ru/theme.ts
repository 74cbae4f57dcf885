import type { SameAs } from '../catalogue.js';
import type { THEME as ENGLISH } from '../en/theme.js';
import { and, decimal } from './words.js';

export const THEME: SameAs<typeof ENGLISH> = {
  'low-contrast.colour': ({ field, asked, found, colour }) =>
    `${field}: цвет "${colour}" слишком близок к соседним, его контраст ${[...found].join(', ')}; нужно ${and(asked)}`,
  'low-contrast.asked': ({ ratio, names }) => `не меньше ${decimal(ratio)}:1 (${[...names].join(', ')})`,
  'low-contrast.measured': ({ ratio }) => `${decimal(ratio, 1)}:1`,
  'low-contrast.press': ({ field, other, least, ratio, inks }) =>
    `${field}: на мелованной бумаге (FOGRA39) контраст красок ${inks} с ${other} – ${decimal(ratio, 1)}:1, нужно не меньше ${decimal(least, 1)}:1`,
  'low-contrast.press-fix': ({ name }) => `уберите ${name} из "press:": краски тогда следуют из цвета`,
  'low-contrast.press-colour-fix': ({ name, other }) => `сделайте ${name} темнее или ${other} светлее (на темном фоне – наоборот)`,
  'low-contrast.clear': ({ colour }) => `подходит "${colour}"`,
  'low-contrast.none-clear': ({ names }) =>
    `измените и другие цвета: ${[...names].join(', ')}; при любой светлоте этот цвет сливается с одним из них`,
  'unlike-colour.gray': ({ field, own, colour, most, found, apart }) =>
    `${field}: серый ${found} больше не похож на свой цвет, ${own} "${colour}": расстояние CIEDE2000 ${decimal(apart, 1)}, а можно не больше ${most}`,
  'unlike-colour.inks': ({ field, own, colour, most, found, apart }) =>
    `${field}: краски ${found} больше не похожи на свой цвет, ${own} "${colour}": расстояние CIEDE2000 ${decimal(apart, 1)}, а можно не больше ${most}`,
  'unlike-colour.fix': ({ own }) => `уберите эту строку, и программа сама возьмет ${own} по цвету`,
  'wrong-value.above': ({ field, least, mostOf, most }) =>
    `${field}: здесь стоит ${decimal(least)}, а это больше, чем ${mostOf}: ${decimal(most)}`,
  'wrong-value.above-fix': ({ mostOf }) => `уменьшите это число или увеличьте ${mostOf}`,
  'wrong-value.inks': ({ field, other, colour, inks, found }) =>
    `${field}: у одного цвета ${colour} разные краски: здесь ${found}, а в ${other} ${inks}`,
  'wrong-value.inks-fix': 'дайте обоим одни и те же краски или уберите одну из строк',
  'wrong-value.plates': ({ field, colour }) => `${field}: цвет "${colour}" занят метками типографии, нужен другой`,
  'wrong-value.plates-fix': 'напишите "#000000"',
  'missing-file.theme': ({ file, folder }) => `в папке ${folder} нет файла ${file}, который можно прочитать`,
  'missing-file.package-fix': 'верните его из пакета Taqta',
};
