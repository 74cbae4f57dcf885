import type { SameAs } from '../catalogue.js';
import type { REPORT as ENGLISH } from '../en/report.js';
import { count } from './words.js';

export const REPORT: SameAs<typeof ENGLISH> = {
  'report.error': 'ошибка',
  'report.warning': 'предупреждение',
  'report.fix': 'что сделать:',
  'report.errors': ({ errors }) => count(errors, 'ошибка', 'ошибки', 'ошибок'),
  'report.warnings': ({ warnings }) => count(warnings, 'предупреждение', 'предупреждения', 'предупреждений'),
  'report.files': ({ files }) => count(files, 'файле', 'файлах', 'файлах'),
  'report.sum': ({ parts, files }) => `${[...parts].join(', ')} в ${files}`,
  'report.sum-verbose': ({ sum }) => `${sum}; с параметром --verbose видны строка каждого предупреждения и совет`,
  'place.command-line': 'командная строка',
  'place.painting': 'процесс, который рисует листы',
  'place.port': ({ port }) => `порт ${port}`,
  'several.named': ({ said, names }) => `${said}: ${[...names].join(', ')}`,
  'several.named-more': ({ said, names, more }) => `${said}: ${[...names].join(', ')} и еще ${more}`,
  'several.others': ({ number, code }) => `${count(number, 'предупреждение', 'предупреждения', 'предупреждений')} вида «${code}»`,
  'several.bad-phone': ({ number }) =>
    `${count(number, 'телефонный номер не относится', 'телефонных номера не относятся', 'телефонных номеров не относятся')} ни к одному известному городу или оператору`,
  'several.bad-table': ({ number }) => count(number, 'ошибка в таблицах', 'ошибки в таблицах', 'ошибок в таблицах'),
  'several.bad-wall': ({ number }) =>
    count(number, 'строка списка стен непонятна', 'строки списка стен непонятны', 'строк списка стен непонятны'),
  'several.edition-bytes': ({ number }) =>
    count(number, 'лист получился с другими байтами', 'листа получились с другими байтами', 'листов получились с другими байтами'),
  'several.edition-content': ({ number }) =>
    `${count(number, 'место расходится', 'места расходятся', 'мест расходятся')} с выпущенным изданием`,
  'several.edition-unlisted': ({ number }) =>
    `${count(number, 'запись не относится', 'записи не относятся', 'записей не относятся')} ни к одному изданию в реестре`,
  'several.glossary-term': ({ number }) =>
    count(
      number,
      'текст называет термин не так, как в словаре',
      'текста называют термин не так, как в словаре',
      'текстов называют термин не так, как в словаре',
    ),
  'several.little-room': ({ number }) => `${count(number, 'лист заполнен', 'листа заполнены', 'листов заполнены')} почти целиком`,
  'several.unused-code': ({ number }) => `коды центров без места на плакатах: ${number}`,
  'several.outdated-sheets': ({ number }) =>
    `${count(number, 'таблица', 'таблицы', 'таблиц')}: некоторые центры остались без запрошенных файлов для печати или архивов`,
  'several.release-elsewhere': ({ number }) => `${count(number, 'выпуск лежит', 'выпуска лежат', 'выпусков лежат')} на другом компьютере`,
  'several.recording-without-words': ({ number }) => `в ${count(number, 'месте', 'местах', 'местах')} у записей нет отпечатка слов`,
  'several.repeated-date': ({ number }) =>
    `${count(number, 'день набран', 'дня набраны', 'дней набраны')} вручную рядом с правилом, где он уже есть`,
  'several.size-not-printed': ({ number }) =>
    `${count(number, 'вариант печати не делается', 'варианта печати не делаются', 'вариантов печати не делаются')} в запрошенном формате`,
  'several.sample-value': ({ number }) =>
    count(number, 'значение осталось из примера', 'значения остались из примера', 'значений остались из примера'),
  'several.stale-approval': ({ number }) => `${count(number, 'согласование дано', 'согласования даны', 'согласований даны')} другим словам`,
  'several.stale-recording': ({ number }) => `${count(number, 'запись сделана', 'записи сделаны', 'записей сделано')} для других слов`,
  'several.stands-already': ({ number }) =>
    `${count(number, 'строка согласует', 'строки согласуют', 'строк согласуют')} то, что уже не черновик`,
  'several.unconfirmed-fact': ({ number }) => count(number, 'факт не подтвержден', 'факта не подтверждены', 'фактов не подтверждены'),
  'several.undecided-row': ({ number }) => `${count(number, 'строка', 'строки', 'строк')} без решения`,
  'several.unknown-file': ({ number }) => `${count(number, 'файл', 'файла', 'файлов')} никто не читает`,
  'several.unknown-poster': ({ number }) => `нет ${count(number, 'плаката', 'плакатов', 'плакатов')}`,
  'several.unread-column': ({ number }) => count(number, 'столбец не прочитан', 'столбца не прочитаны', 'столбцов не прочитаны'),
  'several.font-licence': ({ number }) => `${count(number, 'шрифт нельзя', 'шрифта нельзя', 'шрифтов нельзя')} встраивать так, как здесь`,
  'several.low-resolution': ({ number }) => `${count(number, 'картинке', 'картинкам', 'картинкам')} не хватает пикселей для печати`,
  'several.no-slides': ({ number }) => `${count(number, 'экран показывает', 'экрана показывают', 'экранов показывают')} тексты по частям`,
  'several.same-text': ({ number }) => `${count(number, 'текст одинаков', 'текста одинаковы', 'текстов одинаковы')} на двух языках`,
  'several.unfinished-text': ({ number }) => count(number, 'текст не дописан', 'текста не дописаны', 'текстов не дописаны'),
  'several.unknown-column': ({ number }) => count(number, 'столбец неизвестен', 'столбца неизвестны', 'столбцов неизвестны'),
  'several.unlike-colour': ({ number }) =>
    `${count(number, 'значение не похоже', 'значения не похожи', 'значений не похожи')} на свой цвет`,
};
