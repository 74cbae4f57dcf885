import type { SameAs } from '../catalogue.js';
import type { CODES as ENGLISH } from '../en/codes.js';
import { decimal } from './words.js';

export const CODES: SameAs<typeof ENGLISH> = {
  'qr-unreadable.none': ({ name, url, dpi }) => `${name}: ${url} мекенжайының QR-коды ${dpi} dpi кезінде парақтан оқылмайды`,
  'qr-unreadable.others': ({ name, url, dpi, read }) =>
    `${name}: ${url} мекенжайының QR-коды ${dpi} dpi кезінде парақтан оқылмайды, оқылғаны басқа: ${read.map((text) => `«${text}»`).join(', ')}`,
  'qr-unreadable.shorter-fix': 'сілтемеге қысқарақ мекенжай беріңіз',
  'qr-unreadable.less-fix': 'кодта жазылғанды азайтыңыз немесе қасына азырақ код қойыңыз',
  'qr-unreadable.modules': ({ name, size, least, module }) =>
    `${name}: ${size} парағында QR-код модульдері тым ұсақ: ${decimal(module, 2)}\u00a0мм, кемінде ${decimal(least)}\u00a0мм керек`,
  'qr-unreadable.modules-fix': ({ most }) => `сілтемеге ${most}\u00a0таңбадан аспайтын мекенжай беріңіз`,
  'qr-unreadable.symbol': ({ name, size, least, symbol }) =>
    `${name}: ${size} парағында QR-код тым кішкентай: ${decimal(symbol, 1)}\u00a0мм, кемінде ${decimal(least, 1)}\u00a0мм керек`,
  'qr-unreadable.faint': ({ name, least, ratio }) =>
    `${name}: QR-код бозғылт: айналасындағы жиекпен контрасты ${decimal(ratio, 1)}:1, кемінде ${decimal(least)}:1 керек`,
  'qr-unreadable.ink-fix': 'theme.yaml файлында қоюырақ бояу таңдаңыз',
  'qr-unreadable.absent': ({ name, url }) => `${name}: парақта ${url} мекенжайының QR-коды жоқ`,
  'qr-unreadable.absent-fix': '"qr:" жолын алып тастаңыз',
  'mark-unreadable.found': ({ name, expected, dpi, found }) => `${name}: ${expected}; ${dpi} dpi кезінде оқылғаны: ${found}`,
  'mark-unreadable.unreleased': 'шығарылмаған парақта басылым белгісі болмауы керек',
  'mark-unreadable.mark': ({ mark }) => `басылымның ${mark} белгісі керек`,
  'mark-unreadable.none': 'ештеңе',
  'mark-unreadable.read': ({ read }) => read.map((text) => `«${text}»`).join(', '),
  'mark-unreadable.modules-fix': 'theme.yaml файлында белгінің модульдерін ірілендіріңіз',
  'mark-unreadable.faint': ({ name, least, ratio }) =>
    `${name}: басылым белгісі бозғылт: фонмен контрасты ${decimal(ratio, 1)}:1, кемінде ${decimal(least)}:1 керек`,
  'external-reference.found': ({ target }) => `сілтеме экран қалтасынан тыс жерге апарады: «${target}»`,
  'external-reference.fix': 'файлды қалтаға салыңыз немесе сілтемені алып тастаңыз',
};
