import type { SameAs } from '../catalogue.js';
import type { CODES as ENGLISH } from '../en/codes.js';
import { decimal } from './words.js';

export const CODES: SameAs<typeof ENGLISH> = {
  'qr-unreadable.none': ({ name, url, dpi }) => `${name}: QR-код адреса ${url} не читается с листа при ${dpi} dpi`,
  'qr-unreadable.others': ({ name, url, dpi, read }) =>
    `${name}: QR-код адреса ${url} не читается с листа при ${dpi} dpi, прочитано другое: ${read.map((text) => `«${text}»`).join(', ')}`,
  'qr-unreadable.shorter-fix': 'дайте ссылке адрес короче',
  'qr-unreadable.less-fix': 'запишите в код меньше или поставьте рядом меньше кодов',
  'qr-unreadable.modules': ({ name, size, least, module }) =>
    `${name}: модули QR-кода на ${size} слишком малы: ${decimal(module, 2)}\u00a0мм, нужно не меньше ${decimal(least)}\u00a0мм`,
  'qr-unreadable.modules-fix': ({ most }) => `дайте ссылке адрес не длиннее ${most}\u00a0знаков`,
  'qr-unreadable.symbol': ({ name, size, least, symbol }) =>
    `${name}: QR-код на ${size} слишком мал: ${decimal(symbol, 1)}\u00a0мм, нужно не меньше ${decimal(least, 1)}\u00a0мм`,
  'qr-unreadable.faint': ({ name, least, ratio }) =>
    `${name}: QR-код бледен: контраст с полем вокруг него ${decimal(ratio, 1)}:1, нужно не меньше ${decimal(least)}:1`,
  'qr-unreadable.ink-fix': 'выберите в theme.yaml краску темнее',
  'qr-unreadable.absent': ({ name, url }) => `${name}: на листе нет QR-кода адреса ${url}`,
  'qr-unreadable.absent-fix': 'уберите "qr:"',
  'mark-unreadable.found': ({ name, expected, dpi, found }) => `${name}: ${expected}; при ${dpi} dpi прочитано: ${found}`,
  'mark-unreadable.unreleased': 'на невыпущенном листе не должно быть метки издания',
  'mark-unreadable.mark': ({ mark }) => `нужна метка издания ${mark}`,
  'mark-unreadable.none': 'ничего',
  'mark-unreadable.read': ({ read }) => read.map((text) => `«${text}»`).join(', '),
  'mark-unreadable.modules-fix': 'сделайте модули метки крупнее в theme.yaml',
  'mark-unreadable.faint': ({ name, least, ratio }) =>
    `${name}: метка издания бледна: контраст с фоном ${decimal(ratio, 1)}:1, нужно не меньше ${decimal(least)}:1`,
  'external-reference.found': ({ target }) => `ссылка ведет за пределы папки экрана: «${target}»`,
  'external-reference.fix': 'положите файл в папку или уберите ссылку',
};
