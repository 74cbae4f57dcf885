import type { SameAs } from '../catalogue.js';
import type { RELEASES as ENGLISH } from '../en/releases.js';
import { and } from './words.js';

export const RELEASES: SameAs<typeof ENGLISH> = {
  'edition-content.gone': ({ edition, day }) => `издание ${edition} вышло на ${day}, а сегодня этот плакат на тот день уже не собрать`,
  'edition-content.found': ({ edition, day, part, change }) =>
    `издание ${edition} на ${day} говорит иначе, чем содержимое сегодня; «${part}»: ${change}`,
  'edition-content.fix':
    'для этого листа ничего: он сделан по своей записи; в следующий раз не меняйте старый текст, а добавьте редакцию с "from:"',
  'edition-content.center': ({ center, edition }) =>
    `центр «${center}» внизу издания ${edition} назван иначе, чем в содержимом сегодня, или его там уже нет`,
  'edition-content.center-fix': 'для этого листа ничего: он сделан по своей записи; листы с сегодняшними данными делает "taqta build"',
  'edition-content.added': 'этой части в издании не было',
  'edition-content.removed': 'этой части больше нет',
  'edition-content.aspects': ({ aspects }) => `изменилось: ${and(aspects)}`,
  'edition-content.words': ({ language, after, before }) => `«${language}» "${after}" вместо "${before}"`,
  'edition-content.several': ({ changes }) => `${[...changes].join('; ')}`,
  'aspect.added': 'добавление',
  'aspect.removed': 'удаление',
  'aspect.words': 'слова',
  'aspect.emphasis': 'выделение',
  'aspect.icon': 'пиктограмма',
  'aspect.place': 'место на листе',
  'aspect.design': 'оформление',
  'ledger-changed.found': 'реестр изданий изменили, пока шел выпуск',
  'ledger-changed.fix': 'запустите команду снова; ничего не выпущено',
  'release-elsewhere.found': ({ folder }) => `файлы этого выпуска должны лежать в ${folder} папки с готовыми файлами, а такой папки нет`,
  'release-elsewhere.fix': 'скопируйте ее оттуда, где был сделан выпуск; отдельные издания вернет "taqta build --edition"',
  'released-file-missing.found': ({ path }) => `выпущенного файла ${path} нет`,
  'released-file-altered.found': ({ path }) => `файл ${path} уже не тот, что был выпущен`,
  'released-file.fix': ({ edition }) => `верните его из копии или командой "taqta build --edition ${edition}"`,
  'unapproved.draft': ({ language, words }) => `«${language}»: текст не согласован, это черновик: ${words}`,
  'unapproved.formerly': ({ language, by, on, words }) => `«${language}»: текст изменили после согласования (${by}, ${on}): ${words}`,
  'unapproved.fix': 'дайте его согласовать ("taqta review") и сделайте выпуск снова',
  'edition-bytes.found': ({ edition, files, reasons }) =>
    `издание ${edition} вышло не байт в байт таким, как было выпущено: ${[...files].join(', ')}; ${[...reasons].join('; ')}`,
  'edition-bytes.version': ({ today, former }) => `сейчас работает Taqta ${today}, а издание сделала Taqta ${former}`,
  'edition-bytes.code': 'код программы другой, хотя версия та же',
  'edition-bytes.theme': 'theme.yaml другой',
  'edition-bytes.fonts': 'шрифты другие',
  'edition-bytes.alike': 'программа, theme.yaml, шрифты и слова те же: печатайте файл выпуска, в нем все верно',
  'edition-bytes.version-fix': ({ former }) => `чтобы файл вышел тем же самым, возьмите Taqta ${former}`,
  'edition-bytes.fix': 'сравните оба листа, прежде чем печатать этот',
};
