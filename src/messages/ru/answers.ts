import type { SameAs } from '../catalogue.js';
import type { ANSWERS as ENGLISH } from '../en/answers.js';
import { count } from './words.js';

export const ANSWERS: SameAs<typeof ENGLISH> = {
  'summary.unknown-edition': ({ file }) => `${file}: неизвестное издание`,
  'summary.misread-mark': ({ file }) => `${file}: метка издания прочитана с ошибкой`,
  'summary.known': ({ file, edition, code, released, day }) => `${file}: ${edition} (${code}), день выпуска ${released}, правила на ${day}`,
  'summary.holds': ({ known, day }) => `${known}; на ${day} действует`,
  'summary.undecided': ({ known, day }) => `${known}; чтобы сказать больше, нужно исправить содержимое на ${day}`,
  'summary.early': ({ known, day }) => `${known}; на ${day} еще не действует`,
  'summary.withdrawn': ({ known }) => `${known}; плакат отменен`,
  'summary.superseded': ({ known, by, day }) => `${known}; заменено изданием ${by} от ${day}, причина:`,
  'summary.superseded-by-none': ({ known }) => `${known}; устарело, новое издание еще не выпущено`,
  'summary.ended-release': ({ name }) => `прерванный выпуск ${name} доведен до конца`,
  'summary.nothing-released': 'Ничего не выпущено.',
  'summary.nothing-to-release': 'после последних изданий ничего не изменилось: выпускать нечего',
  'summary.not-confirmed': ({ rules }) => `не подтверждено: ${[...rules].join(', ')}`,
  'summary.only-a-look': 'Только просмотр: ничего не записано.',
  'summary.released': ({ editions, page }) => `выпущено ${count(editions, 'издание', 'издания', 'изданий')}. Откройте ${page}`,
  'summary.nothing-made': 'Ничего не сделано.',
  'summary.put-back': ({ path }) => `возвращен файл ${path}`,
  'summary.edition': ({ edition, released, by, day }) => `${edition}, день выпуска ${released}, выпустил(а) ${by}, правила на ${day}`,
  'summary.same-bytes': ({ edition, folder }) => `${edition}: файлы совпали до последнего байта. Откройте ${folder}`,
  'summary.other-bytes': ({ edition, folder }) => `${edition}: файлы отличаются от выпущенных. Откройте ${folder}`,
  'summary.words-not-compared': 'Слова ни с чем не сверены: назовите папку содержимого в --content.',
  'summary.delivered': ({ folder, version, files }) => `${folder}: версия ${version}, записано ${count(files, 'файл', 'файла', 'файлов')}`,
  'summary.delivered-before': ({ folder, version }) => `${folder}: версия ${version} уже была там`,
  'summary.key-made': ({ path }) => `Создан ключ: ${path}`,
  'summary.key-there': ({ path }) => `Ключ уже есть: ${path}`,
  'summary.key-public': ({ key }) => `открытый ключ: ${key}`,
  'summary.key-keep': 'Сохраните этот файл: экраны не примут того, что подписано другим ключом. Следующая сборка будет подписана им.',
  'summary.screens-as-they-were': 'Ничего не записано: экраны показывают то же, что и раньше.',
  'summary.no-notices': 'объявлений нет',
  'summary.notice': ({ id, level }) => `${id} (${level})`,
  'notice-level.info': 'сообщение',
  'notice-level.urgent': 'срочно',
  'notice-level.emergency': 'чрезвычайная ситуация',
  'summary.notices': ({ notices }) => `${[...notices].join(', ')}: в собранном экране; экраны покажут это в течение минуты`,
  'summary.notices-in': ({ notices, folders }) =>
    `${[...notices].join(', ')}: в собранном экране и в папках ${[...folders].join(', ')}; экраны покажут это в течение минуты`,
  'summary.exported': ({ file, version, kilobytes, taker }) =>
    `${file}: ${version}, ${kilobytes} КБ, для ${taker}. Как его загрузить, написано в docs/screens.ru.md.`,
  'summary.version': ({ version }) => `версия ${version}`,
  'summary.version-as': ({ version, screen }) => `версия ${version}, экран ${screen}`,
  'summary.serving': ({ url }) => `Экран открывается по адресу ${url} (Ctrl-C завершает показ)`,
  'summary.all-screens': ({ url }) =>
    `Все экраны: ${url} (только на этом компьютере). Откройте на каждом экране один раз его собственный адрес:`,
  'summary.nothing-counted': ({ from }) =>
    `Пока ничего не сосчитано: ${[...from].join(', ')}. Экран считает, если в screens.yaml стоит "counts: true".`,
  'summary.no-theme': 'Ничего не записано: сначала исправьте ошибки.',
  'summary.theme': ({ designs, blocks, page, file }) =>
    `${count(designs, 'макет', 'макета', 'макетов')}, ${count(blocks, 'вид блоков', 'вида блоков', 'видов блоков')}. Откройте ${page}, распечатайте ${file}`,
  'summary.counted': ({ openings, screens }) =>
    `${count(openings, 'открытие', 'открытия', 'открытий')} на ${count(screens, 'экране', 'экранах', 'экранах')}`,
  'summary.counted-in': ({ openings, screens, table }) =>
    `${count(openings, 'открытие', 'открытия', 'открытий')} на ${count(screens, 'экране', 'экранах', 'экранах')}. Таблица записана в ${table}`,
};
