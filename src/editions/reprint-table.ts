import { LANGUAGES } from '../language/language.js';
import { wordsOf } from '../language/words-of.js';
import type { Table } from '../tables/table.js';
import type { OutdatedWall, WallTask } from './reprint-list.js';

const inEach = (task: WallTask): string => LANGUAGES.map((language) => wordsOf(language).editions.tasks[task]).join(' / ');

/** The list for whoever prints: a row a wall. */
export function reprintTable(name: string, list: readonly OutdatedWall[]): Table {
  return {
    name,
    columns: ['center', 'wall', 'poster', 'size', 'copies', 'hangs', 'task', 'prints', ...LANGUAGES.map((language) => `cause_${language}`)],
    rows: list.map(({ wall, task, current, cause }) => [
      wall.center,
      wall.wall,
      wall.poster,
      wall.size,
      String(wall.copies),
      wall.edition ?? '',
      inEach(task),
      current ?? '',
      ...LANGUAGES.map((language) => cause[language]),
    ]),
  };
}
