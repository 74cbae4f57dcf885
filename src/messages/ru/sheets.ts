import type { SameAs } from '../catalogue.js';
import type { SHEETS as ENGLISH } from '../en/sheets.js';
import { and, count, decimal } from './words.js';

const mm = (millimetres: number, digits?: number): string => `${decimal(millimetres, digits)}\u00a0мм`;
const pt = (points: number): string => `${decimal(points, 1)}\u00a0пт`;
const signs = (characters: number): string => count(characters, 'знак', 'знака', 'знаков');

export const SHEETS: SameAs<typeof ENGLISH> = {
  'text-overflow.sheet': ({ sheet, sheets, said, size, points, distance }) =>
    `лист ${sheet} из ${sheets}: ${said} (${size}, кегль ${pt(points)} – наименьший для чтения с ${decimal(distance)}\u00a0м)`,
  'text-overflow.in-form': ({ poster, variant, size }) => `${poster} (${variant}, ${size})`,
  'text-overflow.in-enlarged-form': ({ poster, variant, size, on }) => `${poster} (${variant}, ${size} – увеличенный ${on})`,
  'text-overflow.sheet-wide': ({ asked, sheet, sheets, said, size, points }) =>
    `${asked}, лист ${sheet} из ${sheets}: ${said} (${size}, кегль ${pt(points)})`,
  'text-overflow.needs': ({ first, most, others }) => [`тексту «${first}» нужно ${mm(most)}`, ...others].join(', '),
  'text-overflow.needs-level': ({ first, most, others, level }) =>
    [`тексту «${first}» нужно ${mm(most)}`, ...others, `а вровень друг с другом – ${mm(level)}`].join(', '),
  'text-overflow.half': ({ language, most }) => `«${language}» – ${mm(most)}`,
  'text-overflow.title': ({ head, room, needs }) => `заголовок занимает ${mm(head)} и оставляет тексту ${mm(room)}, а ${needs}`,
  'text-overflow.title-fix': ({ characters, language }) =>
    `сократите заголовок примерно на ${signs(characters)}, прежде всего в «${language}»`,
  'text-overflow.holds': ({ needs, room }) => `${needs}; на листе помещается ${mm(room)} текста`,
  'text-overflow.shorten-fix': ({ cuts, move }) => `сократите ${[...cuts].join(' и ')} или ${move}`,
  'text-overflow.cut': ({ language, characters }) => `«${language}» примерно на ${signs(characters)}`,
  'text-overflow.filled-in': ({ needs, room }) =>
    `${needs}; на листе помещается ${mm(room)} текста, а большую его часть подставляют вызовы {{…}}`,
  'text-overflow.filled-in-fix': ({ call, move }) => `уберите ${call} из текста на всех языках или ${move}`,
  'text-overflow.signs': ({ needs, room }) => `${needs}, почти все занимают знаки и коды; на листе помещается ${mm(room)}`,
  'text-overflow.signs-fix': ({ move }) => `уберите один блок или ${move}`,
  'text-overflow.new-sheet': ({ more }) => `поставьте "sheets: ${more}" и перенесите блок на новый лист`,
  'text-overflow.own-poster': ({ most }) => `вынесите часть в другой плакат: в одном не больше ${count(most, 'листа', 'листов', 'листов')}`,
  'text-overflow.divide-list': ({ more }) => `поставьте "sheets: ${more}" и разделите список на два блока, второй – с "sheet: ${more}"`,
  'text-overflow.table-goes-on': ({ sheets }) => `поставьте "sheets: ${sheets}", и таблица продолжится на них`,
  'text-overflow.own-block': ({ out, more }) =>
    `поставьте "sheets: ${more}" и вынесите примерно ${out} из них в отдельный блок с "sheet: ${more}"`,
  'text-overflow.many': ({ needs, texts, least, room }) =>
    `${needs}; на листе помещается ${mm(room)} текста, а ${count(texts, 'текст', 'текста', 'текстов')}, даже в одну строку каждый, занимают ${mm(least)}`,
  'text-overflow.many-fix': ({ out, move }) => `уберите примерно ${out} из них или ${move}`,
  'text-overflow.wide': ({ words, characters, by }) => `${words} (${signs(characters)}) шире своей колонки на ${mm(by, 1)}`,
  'text-overflow.wide-fix': ({ fits }) => `оставьте не больше ${fits}\u00a0знаков от пробела до пробела`,
  'text-overflow.wide-center-fix': ({ fits }) => `оставьте в этом файле не больше ${fits}\u00a0знаков от пробела до пробела`,
  'text-overflow.wide-section-fix': ({ fits }) =>
    `сократите название раздела в rules/: не больше ${fits}\u00a0знаков от пробела до пробела`,
  'text-overflow.wide-frame-fix': ({ fits }) =>
    `сократите id плаката, название его автора или акт, на который он ссылается: не больше ${fits}\u00a0знаков от пробела до пробела`,
  'text-overflow.wide-address-fix': ({ fits }) => `возьмите адрес, в котором между двумя косыми чертами не больше ${fits}\u00a0знаков`,
  'text-overflow.wide-link-fix': ({ rule, fits }) =>
    `дайте ссылке «${rule}» адрес, в котором между двумя косыми чертами не больше ${fits}\u00a0знаков`,
  'little-room.found': ({ sheet, sheets, least, percent, language }) =>
    `лист ${sheet} из ${sheets}: нужен запас для текстов на ${least}\u00a0% длиннее, а в «${language}» он ${percent}\u00a0%`,
  'little-room.fix': ({ language, characters, move }) => `сократите «${language}» примерно на ${signs(characters)} или ${move}`,
  'text-lost.broken': ({ name, size, words, lines }) => `${name}, ${size}: ${words} должно стоять в одну строку, а разбито на ${lines}`,
  'text-lost.outside': ({ name, size, words, least, inside }) =>
    `${name}, ${size}: ${words} стоит в ${mm(inside, 1)} от края листа, нужно не меньше ${mm(least, 1)}`,
  'text-lost.fix': 'сократите этот текст или соседний',
  'text-lost.nothing': ({ name, size, id, language }) => `${name}, ${size}: на листе нет текста «${id}» в «${language}»`,
  'text-lost.other': ({ name, size, id, from, language }) =>
    `${name}, ${size}: текст «${id}» в «${language}» напечатан не весь, с «${from}» на листе другие слова`,
  'text-lost.letters-fix': 'запишите эти слова другими знаками',
  'overlapping-text.lines': ({ name, size, page, words, depth, other }) =>
    `${name}, ${size}, страница ${page}: строки заходят друг на друга, ${words} на ${other} – ${mm(depth, 1)}`,
  'overlapping-text.code': ({ name, size, page, words, depth, url }) =>
    `${name}, ${size}, страница ${page}: ${words} заходит на QR-код адреса ${url} – ${mm(depth, 1)}`,
  'text-too-small.found': ({ name, size, words, least, points }) =>
    `${name}, ${size}: кегль ${pt(points)} у ${words} мельче наименьшего, ${pt(least)}`,
  'text-too-small.fix': 'сократите текст или увеличьте кегль в theme.yaml',
  'low-contrast.found': ({ name, size, words, least, ratio, colour, ground }) =>
    `${name}, ${size}: у ${words} контраст ${decimal(ratio, 1)}:1 (${colour} на ${ground}), нужно не меньше ${decimal(least)}:1`,
  'low-contrast.fix': 'выберите в theme.yaml текст темнее или фон светлее (на темном фоне – наоборот)',
  'language-order.look': ({ sizes, weights, colours }) => `кегль ${and(sizes)}, насыщенность ${and(weights)}, цвет ${and(colours)}`,
  'language-order.looks': ({ name, size, part, look, language, otherLook, otherLanguage }) =>
    `${name}, ${size}: у «${part}» на всех языках должны быть одни кегль, насыщенность и цвет, а в «${language}» – ${look}, в «${otherLanguage}» – ${otherLook}`,
  'language-order.looks-fix': 'выделите на всех языках весь заголовок или на всех языках его часть',
  'language-order.pages': ({ name, size, part, first, page, second, otherPage }) =>
    `${name}, ${size}: «${part}» – ${first} текст стоит на странице ${page}, ${second} на странице ${otherPage}, а должен идти на странице перед ним`,
  'language-order.side': ({ name, size, part, first, left, top, second, otherLeft, otherTop }) =>
    `${name}, ${size}: «${part}» – ${first} текст должен стоять целиком левее или выше, а он начинается в ${mm(left, 0)}, ${mm(top, 0)}, и ${second} в ${mm(otherLeft, 0)}, ${mm(otherTop, 0)}`,
  'language-order.level': ({ name, size, part, difference }) =>
    `${name}, ${size}: «${part}» на двух языках начинается не вровень, разница ${mm(difference, 1)}`,
  'size-not-printed.found': ({ sizes, variant, found }) =>
    `для ${variant} есть ${[...sizes].join(', ')}, а указано ${[...found].join(', ')}`,
  'size-not-printed.add-fix': ({ size }) => `добавьте --size ${size}`,
  'size-not-printed.left-out-fix': ({ found, variant }) =>
    `из ${[...found].join(', ')} для ${variant} ничего не сделано: уберите это из --size`,
  'size-not-printed.row-fix': ({ size, variant }) => `добавьте в этой строке к форматам ${size} или уберите из вариантов ${variant}`,
  'size-not-printed.row-left-out-fix': ({ found }) => `уберите в этой строке из форматов ${[...found].join(', ')}`,
  'many-words.found': ({ most, language, design, words }) =>
    `в «${language}» ${count(words, 'слово', 'слова', 'слов')}, а макет "design: ${design}" рассчитан не больше чем на ${most}`,
  'many-words.fix': ({ words }) => `уберите ${count(words, 'слово', 'слова', 'слов')} или поставьте "design: list"`,
};
