import { type Languages, wordsOf } from '../language/language.js';
import type { Table } from '../tables/table.js';
import type { OutdatedWall, WallTask } from './reprint-list.js';

const inEach = (task: WallTask, languages: Languages): string =>
  languages.map((language) => wordsOf(language).editions.tasks[task]).join(' / ');

/** The list for whoever prints: a row a wall. */
export function reprintTable(name: string, list: readonly OutdatedWall[], languages: Languages): Table {
  return {
    name,
    columns: ['center', 'wall', 'poster', 'size', 'copies', 'hangs', 'task', 'prints', ...languages.map((language) => `cause_${language}`)],
    rows: list.map(({ wall, task, current, cause }) => [
      wall.center,
      wall.wall,
      wall.poster,
      wall.size,
      String(wall.copies),
      wall.edition ?? '',
      inEach(task, languages),
      current ?? '',
      ...languages.map((language) => cause[language] ?? ''),
    ]),
  };
}
