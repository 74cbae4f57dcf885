import type { SameAs } from '../catalogue.js';
import type { PROOF as ENGLISH } from '../en/proof.js';
import { count, decimal } from './words.js';

const mm = (millimetres: number, digits?: number): string => `${decimal(millimetres, digits)}\u00a0мм`;

export const PROOF: SameAs<typeof ENGLISH> = {
  'proof.as-made': 'печатайте и отправляйте файл таким, каким его делает taqta build; тексты менять не нужно',
  'proof.of-sheet': ({ name, size, said }) => `${name}, ${size}: ${said}`,
  'page-box.no-pages': 'в файле нет страниц',
  'page-box.sizes': ({ page, measures }) => `страницы разного размера: страница ${page} – ${measures}`,
  'page-box.measures': ({ width, height }) => `${decimal(width, 1)} × ${mm(height, 1)}`,
  'page-box.sheet': ({ sizes, measures }) => `это не лист ${[...sizes].join(', ')} в книжной ориентации: ${measures}`,
  'page-box.bleed': ({ bleed, page }) => `на странице ${page} вылеты (BleedBox) не ${mm(bleed)} вокруг обрезного формата (TrimBox)`,
  'page-box.form': ({ wanted, found }) => `нужно ${wanted}, а в файле ${found}`,
  'font-not-embedded.found': ({ name }) => `шрифт ${name} не встроен в файл`,
  'qr-unreadable.file-modules': ({ least, module }) => `модули QR-кода слишком малы: ${mm(module, 2)}, нужно не меньше ${mm(least)}`,
  'qr-unreadable.file-none': ({ page, dpi }) => `QR-код на странице ${page} не читается при ${dpi} dpi`,
  'qr-unreadable.file-address': ({ url, page, dpi, read }) =>
    `QR-код адреса ${url} на странице ${page} не читается при ${dpi} dpi; прочитано: ${read}`,
  'qr-unreadable.nothing-read': 'ничего',
  'text-lost.edge': ({ least, page, edge }) =>
    `на странице ${page} текст стоит в ${mm(edge, 1)} от края листа, нужно не меньше ${mm(least, 1)}`,
  'word-space.narrower': ({ page, percent, words }) =>
    `страница ${page}: пробел в «${words}» уже пробела шрифта на ${decimal(percent, 1)}\u00a0%`,
  'word-space.wider': ({ page, percent, words }) =>
    `страница ${page}: пробел в «${words}» шире пробела шрифта на ${decimal(percent, 1)}\u00a0%`,
  'low-contrast.painted': ({ page, least, ratio, words }) =>
    `страница ${page}: у «${words}» контраст в растре ${decimal(ratio, 1)}:1, нужно не меньше ${decimal(least)}:1`,
  'language-order.parts': ({ counts }) => `на двух языках разное число частей: ${[...counts].join(', ')}`,
  'language-order.half': ({ count: parts, language }) => `${parts} в «${language}»`,
  'language-order.file-side': ({ first, second, words, place, otherPlace }) =>
    `${first} текст «${words}» должен стоять левее или выше, а стоит здесь: ${place}; ${second} – здесь: ${otherPlace}`,
  'language-order.at': ({ left, top, page }) => `${decimal(left, 0)}, ${mm(top, 0)}, страница ${page}`,
  'language-order.file-looks': ({ words, looks, others }) =>
    `у «${words}» на двух языках должны быть одни кегль, насыщенность и цвет, а они разные: ${[...looks].join(', ')}; ${[...others].join(', ')}`,
  'untagged.found': ({ fault }) => `структура файла не передает весь лист: ${fault}`,
  'untagged.loose': ({ what, page }) => `${what} на странице ${page} стоит вне элементов и не помечено как оформление`,
  'untagged.sections': ({ found, page }) => `на странице ${page} стоит ${[...found].join(', ')}`,
  'untagged.no-elements': ({ page }) => `на странице ${page} нет элементов`,
  'untagged.order': ({ id, language }) => `«${id}» в «${language}» стоит не на своем месте`,
  'untagged.not-whole': ({ id, language }) => `«${id}» в «${language}» передано не целиком`,
  'untagged.unseen': ({ id, language }) => `ни одна картинка не говорит словами текста «${id}» на языке «${language}»`,
  'untagged.empty': ({ role }) => `пустой элемент ${role}`,
  'untagged.wordless': 'рисунок без слов',
  'untagged.dead': ({ links }) => `${count(links, 'ссылка никуда не ведет', 'ссылки никуда не ведут', 'ссылок никуда не ведут')}`,
  'untagged.live-codes': ({ figures, wanted }) => `живых кодов ${figures} из ${wanted}`,
  'untagged.codes': ({ figures, wanted }) => `кодов со словами ${figures} из ${wanted}`,
};
