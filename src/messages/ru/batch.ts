import type { SameAs } from '../catalogue.js';
import type { BATCH as ENGLISH } from '../en/batch.js';
import { count } from './words.js';

export const BATCH: SameAs<typeof ENGLISH> = {
  'long-center.found': ({ center, poster, size }) =>
    `название, адрес и часы центра «${center}» не помещаются на плакате ${poster} формата ${size}`,
  'long-center.fix': 'сократите название или адрес либо короче запишите часы работы',
  'sheets-alone.found': ({ centers, names }) =>
    `в таблице указаны экраны или свой код (${count(centers, 'центр', 'центра', 'центров')}, например ${names}), но в комплектах только листы`,
  'sheets-alone.fix': 'экран соберите из папки, в centers.yaml которой есть этот центр, а код поставьте в плакат',
  'bad-shard.found': ({ found }) => `нужна часть вида 2/8, стоит «${found}»`,
  'bad-shard.fix': 'укажите номер этой машины, считая с 1, и число всех машин, например 2/8',
  'bad-shard.variable': ({ name, found }) => `в переменной ${name} нужно целое число, стоит «${found}»`,
  'bad-shard.variable-fix': ({ name }) => `исправьте ${name} или добавьте --shard 2/8`,
  'help.batch': 'листы для каждого центра из таблицы, каждому своя папка',
  'help.batch-centers': 'таблица центров: .csv или .xlsx',
  'help.reprint-centers': 'таблица центров, которые названы в walls.csv, вместо centers.yaml',
  'help.batch-shard': 'сделать одну часть центров, например 2/8; без флага – как скажет очередь заданий этой машины',
  'step.center': ({ id }) => `центр ${id}`,
  'summary.batch': ({ centers, written, unchanged, out }) =>
    `${count(centers, 'центр', 'центра', 'центров')}: ${count(written, 'файл записан', 'файла записано', 'файлов записано')}, без изменений – ${unchanged}, папка ${out}`,
  'summary.batch-failed': ({ ids }) => `без комплекта остались: ${ids}`,
  'summary.batch-left': ({ ids }) => `папки центров, которых в таблице нет: ${ids}`,
};
