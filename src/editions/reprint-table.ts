import type { Table } from '../tables/table.js';
import type { OutdatedWall, WallTask } from './reprint-list.js';

const TASKS: Readonly<Record<WallTask, string>> = {
  reprint: 'басып шығару / напечатать',
  'release-first': 'алдымен бекітіп шығару / сначала выпустить',
  'take-down': 'алып тастау / снять',
};

/** The list for whoever prints: a row a wall. */
export function reprintTable(name: string, list: readonly OutdatedWall[]): Table {
  return {
    name,
    columns: ['center', 'wall', 'poster', 'size', 'copies', 'hangs', 'task', 'prints', 'cause_kk', 'cause_ru'],
    rows: list.map(({ wall, task, current, cause }) => [
      wall.center,
      wall.wall,
      wall.poster,
      wall.size,
      String(wall.copies),
      wall.edition ?? '',
      TASKS[task],
      current ?? '',
      cause.kk,
      cause.ru,
    ]),
  };
}
