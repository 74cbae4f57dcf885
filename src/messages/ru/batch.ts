import type { SameAs } from '../catalogue.js';
import type { BATCH as ENGLISH } from '../en/batch.js';
import { count } from './words.js';

export const BATCH: SameAs<typeof ENGLISH> = {
  'long-center.found': ({ center, poster, size }) =>
    `название, адрес и часы центра «${center}» не помещаются на плакате ${poster} формата ${size}`,
  'long-center.fix': 'сократите название или адрес либо короче запишите часы работы',
  'sheets-alone.found': ({ centers, names }) =>
    `в таблице указан свой код (${count(centers, 'центр', 'центра', 'центров')}, например ${names}), но в комплектах его нет`,
  'sheets-alone.fix': 'поставьте код в плакат',
  'bad-shard.found': ({ found }) => `нужна часть вида 2/8, стоит «${found}»`,
  'bad-shard.fix': 'укажите номер этой машины, считая с 1, и число всех машин, например 2/8',
  'bad-shard.variable': ({ name, found }) => `в переменной ${name} нужно целое число, стоит «${found}»`,
  'bad-shard.variable-fix': ({ name }) => `исправьте ${name} или добавьте --shard 2/8`,
  'bad-batch.none': 'здесь нет отчета команды taqta batch',
  'bad-batch.none-fix': 'укажите папку, которая стояла после --out у taqta batch, либо сначала запустите эту команду',
  'bad-batch.found': 'в файле стоит не то, что записала команда taqta batch',
  'bad-batch.fix': 'снова запустите taqta batch для этой части: готовое заново не делается',
  'mixed-batch.version': ({ found, others }) => `части сделаны разными версиями Taqta: эта – ${found}, другие – ${others}`,
  'mixed-batch.day': ({ found, others }) => `части сделаны на разные дни: эта – на ${found}, другие – на ${others}`,
  'mixed-batch.division': ({ found, others }) => `число частей разное: у этой – ${found}, у других – ${others}`,
  'mixed-batch.table': 'эта часть сделана по другой таблице центров',
  'mixed-batch.content': 'эта часть сделана из другого содержимого или с другим оформлением',
  'mixed-batch.fix': 'запустите эту часть снова: с той же таблицей, содержимым, версией и --as-of, что у остальных',
  'double-center.found': ({ id, other }) => `центр «${id}» есть и в другом отчете: ${other}`,
  'double-center.fix': 'назовите каждую папку один раз; части, поделенные иначе, запустите снова',
  'double-center.folder': ({ id, other }) => `здесь лежит второй комплект центра «${id}», первый – в папке ${other}`,
  'double-center.folder-fix': 'удалите здесь папку этого центра',
  'missing-shard.found': ({ count: all, shards }) => `есть не все отчеты, а частей ${all}; нет: ${shards}`,
  'missing-shard.fix': ({ shard }) => `для каждой из них запустите taqta batch с флагом вида --shard ${shard}, затем повторите taqta merge`,
  'missing-set.unaccounted': ({ wanted, found }) => `в таблице ${count(wanted, 'центр', 'центра', 'центров')}, а в отчетах – ${found}`,
  'missing-set.fix': 'запустите части снова: готовое заново не делается',
  'missing-set.failed': ({ ids }) => `комплект не получился у центров: ${ids}`,
  'missing-set.failed-fix': 'исправьте то, что сообщила о них taqta batch, и запустите их часть снова',
  'changed-set.found': ({ ids }) => `файлов нет или они не те, что были сделаны, у центров: ${ids}`,
  'changed-set.shared': ({ folder }) => `в папке ${folder} нет части общих файлов экранов или они обрезаны`,
  'changed-set.fix': 'снова запустите taqta batch для этой части: она сделает недостающее',
  'help.merge': 'собрать вместе сделанное частями и назвать то, чего нет или что есть дважды',
  'help.merge-takes': 'папки, куда писала taqta batch: одна общая или по одной с каждой машины',
  'help.merge-out': 'куда записать batch.json и страницы; без флага – в первую из папок',
  'help.batch': 'листы для каждого центра из таблицы, каждому своя папка',
  'help.batch-centers': 'таблица центров: .csv или .xlsx',
  'help.reprint-centers': 'таблица центров, которые названы в walls.csv, вместо centers.yaml',
  'help.batch-shard': 'сделать одну часть центров, например 2/8; без флага – как скажет очередь заданий этой машины',
  'help.batch-also':
    'сделать кроме листов: "print" – файл на каждую бумагу со всеми листами в нужном числе экземпляров; "zip" – все файлы центра в одном',
  'help.batch-two-up': 'форматы, которые в файлах для печати стоят по два на листе под разрезку: a5, a4, a3, a2',
  'unknown-addition.found': ({ found }) => `в --also нужно "print" или "zip", а стоит «${found}»`,
  'unknown-size.two-up': ({ found }) => `в --two-up нужен формат, который помещается на лист дважды, а стоит «${found}»`,
  'two-up-unused.found': 'параметр --two-up указан без --also "print"',
  'two-up-unused.fix': 'добавьте "--also print"',
  'step.center': ({ id }) => `центр ${id}`,
  'summary.batch': ({ centers, written, unchanged, out }) =>
    `${count(centers, 'центр', 'центра', 'центров')}: ${count(written, 'файл записан', 'файла записано', 'файлов записано')}, без изменений – ${unchanged}, папка ${out}`,
  'summary.batch-screens': ({ screens, folder }) => `${count(screens, 'экран', 'экрана', 'экранов')}, общее – в папке ${folder}`,
  'summary.batch-failed': ({ ids }) => `без комплекта остались: ${ids}`,
  'summary.batch-left': ({ ids }) => `папки центров, которых в таблице нет: ${ids}`,
  'summary.merged': ({ centers, files, out }) =>
    `${count(centers, 'центр', 'центра', 'центров')}, ${count(files, 'файл', 'файла', 'файлов')}: все на месте, ничего дважды, папка ${out}`,
  'summary.merged-in-part': ({ centers, files, out }) =>
    `${count(centers, 'центр', 'центра', 'центров')}, ${count(files, 'файл', 'файла', 'файлов')}, комплект есть не у всех, папка ${out}`,
  'summary.not-merged': ({ out }) => `Не собрано: batch.json и страницы в папке ${out} остались прежними`,
};
