import type { SameAs } from '../catalogue.js';
import type { LEDGER as ENGLISH } from '../en/ledger.js';

export const LEDGER: SameAs<typeof ENGLISH> = {
  'edition-record.found': ({ edition, file, found }) => `с записью издания ${edition} в ${file} что-то не так: ${found}`,
  'edition-record.none': 'ее нет',
  'edition-record.changed': 'ее изменили после выпуска',
  'edition-record.later': ({ format, most }) => `ее формат ${format}, а эта программа читает форматы до ${most}`,
  'edition-record.foreign': ({ language, known }) => `в ней есть язык «${language}», а эта программа знает ${[...known].join(', ')}`,
  'edition-record.misshapen': 'ее содержание испорчено',
  'edition-record.misshapen-at': ({ path }) => `ее содержание испорчено: ${path}`,
  'edition-record.fix': ({ file }) => `верните ${file} из истории или из копии`,
  'edition-format.fix': ({ program }) => `обновите Taqta: запись сделала версия ${program}`,
  'ledger.restore-fix': 'верните файл из истории или из копии: записи реестра изданий не меняют',
  'ledger.again-fix':
    'два редактора сделали выпуск по одному и тому же реестру: оставьте записи того, чьи листы напечатаны, остальные уберите вместе с их файлами в editions/ и releases/ и снова запустите "taqta release"',
  'edition-twice.found': ({ edition }) => `издание ${edition} записано дважды: это вторая запись с тем же номером`,
  'edition-hole.found': ({ next, poster, edition }) => `следующее издание плаката «${poster}» должно быть ${next}, а записано ${edition}`,
  'edition-altered.code': ({ code, edition, found }) =>
    `по плакату, номеру и содержанию издания ${edition} выходит код ${code}, а записан ${found}`,
  'edition-altered.seal': ({ edition }) => `"seal:" не сходится с записью ${edition} и записью перед ней: одну из двух изменили вручную`,
  'edition-forked.found': ({ edition }) => `запись ${edition} не следует за записью перед ней: ее внесли в более раннее состояние реестра`,
  'ledger-layout.found': 'нужен список, в котором каждая запись начинается с дефиса в начале строки, а этот записан иначе',
  'ledger-layout.fix': 'запишите их так, как это делает "taqta release"; в пустом реестре оставьте только комментарии',
  'unknown-edition.found': ({ name }) => `нужно выпущенное издание, а дано «${name}»`,
  'unknown-edition.against': ({ name }) => `нужен день, например 2027-01-01, или выпущенное издание, а дано «${name}»`,
  'unknown-edition.none-fix': 'еще ничего не выпущено: выпуск делает "taqta release"',
  'unknown-edition.none-against-fix': 'еще ничего не выпущено: укажите день',
  'unknown-edition.fix': ({ editions }) => `есть такие: ${editions}`,
  'edition-unlisted.found': ({ file }) => `для ${file} нет записи в реестре: ее убрали или выпуск оборвался`,
  'edition-unlisted.fix': ({ ledger, file }) => `верните ${ledger} из истории или из копии; если это издание не печатали, удалите ${file}`,
  'edition-taken.found': ({ edition, file }) => `издание ${edition} еще не выпущено, а его запись ${file} уже есть, и слова в ней другие`,
};
