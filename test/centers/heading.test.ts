import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { folded, headingLike, headingOf, languageNamed } from '../../src/centers/heading.js';
import { CENTER_COLUMNS } from '../../src/language/center-table.js';
import { LANGUAGES, rulesOf } from '../../src/language/language.js';

test.each([
  ['id', 'id'],
  ['Код ЦОНа', 'id'],
  ['Тел.', 'phone 1'],
  ['Телефон2', 'phone 2'],
  ['тел. 2 (назначение, рус)', 'purpose 2 ru'],
  ['Phone 2 for (kk)', 'purpose 2 kk'],
  ['НАЗВАНИЕ   (каз.)', 'name kk'],
  ['Атауы (орысша)', 'name ru'],
  ['Наименование на казахском языке', 'name kk'],
  ['name_ru', 'name ru'],
  ['Часы приёма', 'hours'],
  ['E-mail', 'mail'],
  ['Бойлық', 'longitude'],
  ['Кол-во', 'copies'],
  // A Latin «e» and «o» in a Russian word.
  ['Тeлeфoн', 'phone 1'],
  ['Пн–Пт', 'week 0,1,2,3,4'],
  ['Тел. регистратуры', 'phone 1'],
  ['Тел. 2 приемной', 'phone 2'],
  ['Раб. время', 'hours'],
  ['Время раб.', 'hours'],
  ['адрес каз.', 'address kk'],
  ['Фактич. адрес (рус.)', 'address ru'],
  ['Полное наим. (каз.)', 'name kk'],
  ['Граф. работы центра', 'hours'],
  ['Тіркеу бөлімінің телефоны', 'phone 1'],
  ['Жұм. уақыты', 'hours'],
  ['Phone of the reception', 'phone 1'],
])('«%s» is understood as %s', (heading, meant) => {
  const found = headingOf(heading);
  const said =
    found?.kind === 'week'
      ? `week ${found.days}`
      : [found?.column, ...(found?.column === 'phone' || found?.column === 'purpose' ? [found.number] : []), found?.language]
          .filter((each) => each !== undefined)
          .join(' ');
  expect(said).toBe(meant);
});

test.each(['', 'Ф.И.О. руководителя', 'Примечание', 'name fr', 'Телефон директора', 'Дом. адрес', 'т. в.'])(
  '«%s» is no column of ours',
  (heading) => {
    expect(headingOf(heading)).toBeUndefined();
  },
);

it('says what a slip was meant for', () => {
  expect(['Adress (ru)', 'Телефн', 'Мекенжайыы', 'Ф.И.О. руководителя', 'Телефон директора'].map(headingLike)).toEqual([
    'address (ru)',
    'телефон',
    'мекенжайы',
    undefined,
    'телефон',
  ]);
});

it('knows the language whose word a heading is, unless others have the same', () => {
  expect(['name', 'Название', 'Атауы', 'Плакат'].map((each) => headingOf(each))).toMatchObject([
    { spoken: 'en' },
    { spoken: 'ru' },
    { spoken: 'kk' },
    { column: 'posters' },
  ]);
  expect(headingOf('Плакат')).not.toHaveProperty('spoken');
});

it('knows languages by their ids and by the names that people give them', () => {
  expect(['kk', 'Каз', 'қазақша', 'по-русски', 'English', 'эльфийский'].map(languageNamed)).toEqual([
    'kk',
    'kk',
    'kk',
    'ru',
    'en',
    undefined,
  ]);
});

it('has no name for two columns, and none for two languages', () => {
  const columns = new Map<string, string>();
  const doubles = LANGUAGES.flatMap((language) =>
    CENTER_COLUMNS.flatMap((column) =>
      rulesOf(language)
        .centerTable.columns[column].map(folded)
        .filter((name) => (columns.get(name) ?? column) !== column || !columns.set(name, column)),
    ),
  );
  expect(doubles).toEqual([]);
  const called = LANGUAGES.flatMap((language) => [...new Set([language, ...rulesOf(language).called].map(folded))]);
  expect(called.filter((name, at) => called.indexOf(name) < at)).toEqual([]);
});

it('knows every name of a column that docs/centers.md lists, and the page lists every column', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/centers.md'), 'utf8');
  const rows = page.split('\n').flatMap((line) => {
    const [, column = '', ...cells] = line.split('|').map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
    return Array.isArray(column) && column[0] !== undefined ? [{ column: column[0], names: cells.slice(0, 3).flat() }] : [];
  });
  const taken = rows.flatMap(({ column, names }) =>
    names.map((name) => {
      const says = headingOf(name);
      return { name, column, says: says?.kind === 'week' ? 'week' : says?.column };
    }),
  );
  expect(
    taken.filter(({ column, says }) => says !== column && !(column === 'position' && (says === 'latitude' || says === 'longitude'))),
  ).toEqual([]);
  expect([...new Set(taken.map(({ says }) => says))].sort()).toEqual([...CENTER_COLUMNS, 'week'].sort());
});
