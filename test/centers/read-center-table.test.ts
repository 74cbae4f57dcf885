import { describe, expect, it } from 'vitest';
import type { CenterRow } from '../../src/centers/center-row.js';
import { readCenterTable } from '../../src/centers/read-center-table.js';
import type { CenterSource } from '../../src/content/centers.js';
import { weekdaysOf } from '../../src/rules/opening.js';
import { openingInWords } from '../../src/rules/opening-words.js';
import { toXlsx } from '../../src/tables/to-xlsx.js';
import { chances, oneOf } from '../chances.js';
import { inEnglish } from '../in-english.js';
import { ENCODINGS, encoded } from '../tables/encoded.js';
import { type Cells, csvOf, readRows, readText, SETTING, SOUND } from './center-csv.js';
import { csvTextOf, POSTERS, randomTable, type Said } from './random-tables.js';

describe('a row without fault', () => {
  it('is a center as centers.yaml has it', async () => {
    const { centers, problems, rows } = await readRows({});
    expect(problems).toEqual([]);
    expect(rows).toBe(1);
    expect(centers).toEqual([
      {
        id: 'samal',
        center: {
          name: { kk: SOUND['name kk'], ru: SOUND['name ru'] },
          address: { kk: SOUND['address kk'], ru: SOUND['address ru'] },
          phone: '8 (7172) 74-01-00',
          hours: {
            week: [
              { days: [{ first: 0, last: 4 }], from: 540, until: 1110, breaks: [{ from: 780, until: 840 }] },
              { days: [{ first: 5, last: 5 }], from: 600, until: 840, breaks: [] },
            ],
            except: [],
          },
        },
        wanted: {},
        where: { file: 'centers.csv', line: 2 },
      },
    ]);
  });

  it('has what else a center has, and what it wants', async () => {
    const { centers, problems } = await readRows({
      'phone 2': '8 (7172) 74-01-01',
      'phone 3': '109',
      'phone 3 for kk': 'анықтама',
      'phone 3 for ru': 'справочная',
      mail: 'samal@centers.example',
      website: 'https://centers.example/samal',
      position: '51,128 71,43',
      holidays: '16.12.2026 closed; 31.12.2026 9:00–14:00; 01.01.2027–02.01.2027',
      region: 'Ақмола облысы',
      posters: 'Complaint, rights',
      sizes: 'А4 a3',
      variants: 'office',
      copies: '3',
      screens: 'all',
      languages: 'рус, каз',
      qr: 'https://centers.example/q/samal',
    });
    expect(problems).toEqual([]);
    expect(centers[0]).toMatchObject({
      center: {
        phone: '8 (7172) 74-01-00, 8 (7172) 74-01-01',
        phones: [{ number: '109', for: { kk: 'анықтама', ru: 'справочная' } }],
        mail: 'samal@centers.example',
        page: 'https://centers.example/samal',
        qr: 'https://centers.example/q/samal',
        position: { latitude: 51.128, longitude: 71.43 },
        hours: {
          except: [
            { date: '2026-12-16' },
            { date: '2026-12-31', hours: { from: 540, until: 840 } },
            { date: '2027-01-01' },
            { date: '2027-01-02' },
          ],
        },
      },
      region: 'Ақмола облысы',
      wanted: {
        posters: ['complaint', 'rights'],
        sizes: ['a4', 'a3'],
        variants: ['office'],
        copies: 3,
        screens: ['hall', 'tablet'],
        languages: ['kk', 'ru'],
      },
    });
  });

  it('has its hours in a column for each weekday, and the break in another', async () => {
    const week = { Пн: '9–18', Вт: '9–18', Ср: '9:00–18:00', Чт: '9–18', Пт: '9–17', Сб: 'выходной', Вс: '', Обед: '13–14' };
    const { centers, problems } = await readRows({ hours: '', ...week });
    expect(problems).toEqual([]);
    const hours = centers[0]?.center.hours;
    expect(hours && 'week' in hours && openingInWords(hours, 'ru')).toBe(
      'Пн–Чт 9:00–18:00, перерыв 13:00–14:00; Пт 9:00–17:00, перерыв 13:00–14:00',
    );
  });

  it('has its hours in words where no figures say them, in each language', async () => {
    const { centers, problems } = await readRows({
      hours: '',
      'жұмыс уақыты (kk)': 'Айдың бірінші сейсенбісінен басқа күндері',
      'часы работы (ru)': 'Каждый день, кроме первого вторника месяца',
    });
    expect(problems).toEqual([]);
    expect(centers[0]?.center.hours).toEqual({
      kk: 'Айдың бірінші сейсенбісінен басқа күндері',
      ru: 'Каждый день, кроме первого вторника месяца',
    });
  });
});

describe('a row in which something is wrong', () => {
  it.each<[string, Cells, number, string, string]>([
    ['an empty name', { 'name kk': ' ' }, 2, 'name kk: expected a text, found an empty cell', 'write it: every language says it'],
    [
      'an id of digits',
      { id: '101' },
      1,
      'id: expected a short name of small Latin letters, digits and hyphens, such as "complaint-review", found «101»',
      'write "c-101"',
    ],
    ['an id that leads elsewhere', { id: '../../etc' }, 1, 'id: expected a short name', 'write "etc"'],
    [
      'hours that end before they begin',
      { hours: 'Mon–Fri 18:00–9:00' },
      7,
      'hours: expected an hour after that at which it begins',
      'write it as in',
    ],
    [
      'hours of two lines at once',
      { hours: 'Mon–Fri 9–18; Fri 10–14' },
      7,
      'hours: expected hours that no other line has',
      'write it as in',
    ],
    ['no hours', { hours: '' }, 7, 'hours: expected a text, found an empty cell', 'fill it in: no center does without it'],
    [
      'a formula',
      { 'name ru': '=HYPERLINK("http://a.example";"a")' },
      3,
      'name ru: expected a text, found the formula «=HYPERLINK',
      'put its result in its place',
    ],
    [
      'a command as a formula',
      { 'address ru': "+cmd|' /C calc'!A0" },
      5,
      'address ru: expected a text, found the formula',
      'put its result in its place',
    ],
    [
      'a name of 500 letters',
      { 'name ru': 'а'.repeat(500) },
      3,
      'name ru: expected a text of at most 250 characters',
      'write a text of at most 250',
    ],
    [
      'a poster that there is not',
      { posters: 'rigths' },
      8,
      'posters «rigths»: expected names that there are, found "rigths"',
      'write "rights"',
    ],
    [
      'a size that there is not',
      { sizes: 'A7' },
      8,
      'sizes «A7»: expected names that there are, found "A7"',
      'there are: a5, a4, a3, a2, a1',
    ],
    ['a variant that there is not', { variants: 'ofice' }, 8, 'variants «ofice»', 'write "office"'],
    ['no number of copies', { copies: 'many' }, 8, 'copies «many»: expected a number of copies from 1 to 9999', 'write a whole number'],
    [
      'a language that the project lacks',
      { languages: 'kk, en' },
      8,
      'languages «kk, en»: expected languages of the project, found "en"',
      'there are: kk, ru',
    ],
    [
      'a code that opens no safe page',
      { qr: 'http://a.example' },
      8,
      'qr «http://a.example»: "http://a.example", which does not begin with https://',
      'write an address',
    ],
    ['a mail address that is none', { mail: 'samal' }, 8, 'mail: expected an address such as "info@clinic.example"', 'write an address'],
    ['a day without its year', { holidays: '16.12 closed' }, 8, 'holidays «16.12 closed»: expected days with their year', 'write it as in'],
    [
      'a day that is none',
      { holidays: '31.02.2026' },
      8,
      'holidays «31.02.2026»: expected a day of the calendar, found 31.02.2026',
      'write it as in',
    ],
    ['a place that is none', { position: 'Astana' }, 8, 'position «Astana»: expected a latitude and a longitude', 'copy them from a map'],
    ['a place off the map', { position: '91, 71' }, 8, 'position: expected a latitude from -90 to 90', 'write a latitude'],
    [
      'hours in two ways',
      { Пн: '9–18' },
      7,
      'hours «Mon–Fri 9:00–18:30, lunch 13:00–14:00;…»: expected the hours in one cell',
      'leave one of the two',
    ],
    [
      'a phone that has a purpose in one language',
      { 'phone 2': '109', 'phone 2 for ru': 'справочная', 'phone 2 for kk': '' },
      10,
      'phone 2 for kk: expected a text, found an empty cell',
      'write it',
    ],
  ])('%s is reported at its row and column, and the other rows are read', async (_, cells, column, message, fix) => {
    const { centers, problems } = await readRows({ id: 'first' }, { id: 'second', ...cells }, { id: 'third' });
    expect(inEnglish(problems)).toEqual([
      {
        code: 'bad-center',
        severity: 'error',
        where: { file: 'centers.csv', line: 3, column },
        message: expect.stringContaining(message),
        fix: expect.stringContaining(fix),
      },
    ]);
    expect(centers.map(({ id }) => id)).toEqual(['first', 'third']);
  });

  it('is reported for all that is wrong in it at once', async () => {
    const { problems } = await readRows({ id: '', 'name kk': '', phone: '12', hours: 'x', mail: 'x', copies: '0' });
    expect(problems.map(({ code, where }) => `${code} ${where.column}`).sort()).toEqual([
      'bad-center 1',
      'bad-center 2',
      'bad-center 7',
      'bad-center 8',
      'bad-center 9',
      'bad-phone 6',
    ]);
  });

  it('says of signs that nobody sees what they are', async () => {
    const { problems, centers } = await readRows({ 'name ru': 'Центр\u0007' }, { id: 'b', 'address kk': '\u202eабв' });
    expect(problems.map(({ code, where }) => [code, where.line, where.column])).toEqual([
      ['odd-character', 2, 3],
      ['odd-character', 3, 4],
    ]);
    expect(centers).toEqual([]);
  });

  it('has a phone that no net knows as a warning, as centers.yaml has', async () => {
    const { problems, centers } = await readRows({ phone: '+7 999 000 00 00, 8 (000) 000-00-00' });
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([]);
    expect(centers).toHaveLength(1);
  });

  it('says that letters were lost which the encoding lacks, and which these are', async () => {
    const { problems, centers } = await readRows({ 'name kk': '?аза? орталы?ы', 'name ru': 'Где мы?' });
    expect(inEnglish(problems)).toMatchObject([
      { code: 'lost-letters', where: { line: 2, column: 2 }, fix: expect.stringContaining('Windows-1251, which lacks ә ') },
    ]);
    expect(centers).toEqual([]);
  });

  it('has cells beyond the columns: what stands there stands in no column', async () => {
    const { problems, centers } = await readText(`${csvOf([{}])};too;many\r\n${csvOf([{ id: 'b' }]).split('\r\n')[1]}`);
    expect(problems).toMatchObject([{ code: 'bad-table', where: { line: 2 } }]);
    expect(centers.map(({ id }) => id)).toEqual(['b']);
  });
});

describe('ids', () => {
  it('are in small letters, whatever a spreadsheet has made of them', async () => {
    expect((await readRows({ id: 'Samal' })).centers.map(({ id }) => id)).toEqual(['samal']);
  });

  it('stand once, and differ in more than capitals', async () => {
    const { centers, problems } = await readRows({}, {}, { id: 'SAMAL' }, { id: 'other' });
    expect(inEnglish(problems)).toMatchObject([
      { code: 'duplicate-id', where: { line: 3, column: 1 }, message: 'expected "samal" once, found it in line 2 as well' },
      {
        code: 'duplicate-id',
        where: { line: 4, column: 1 },
        message: 'expected ids that differ in more than capitals, found "SAMAL", and in line 2 "samal"',
      },
    ]);
    expect(centers.map(({ id, where }) => `${id} ${where.line}`)).toEqual(['samal 2', 'other 5']);
  });
});

describe('the columns', () => {
  it('that nobody knows are not read, with the nearest name', async () => {
    const { problems, centers } = await readRows({ Note: 'x', 'Adress (ru)': 'y' });
    expect(inEnglish(problems)).toMatchObject([
      { code: 'unknown-column', severity: 'warning', where: { line: 1, column: 8 } },
      {
        code: 'unknown-column',
        severity: 'warning',
        where: { line: 1, column: 9 },
        fix: 'head it "address (ru)" if that is meant, or leave it',
      },
    ]);
    expect(centers).toHaveLength(1);
  });

  it('that are needed are named once, not in every row', async () => {
    const { problems, centers, rows } = await readText('id;name kk;phone\na;А;109\nb;Б;109');
    expect(inEnglish(problems)).toMatchObject([
      {
        code: 'bad-table',
        where: { line: 1 },
        message: expect.stringMatching(
          /^expected a column for each of "мекенжай \(kk\)", "атауы \(ru\)", "мекенжай \(ru\)", "жұмыс уақыты", found none$/,
        ),
      },
    ]);
    expect([centers.length, rows]).toEqual([0, 2]);
  });

  it('of a name say its language by their words, or have to say it', async () => {
    const head = 'Код;Атауы;Название;Мекенжайы;Адрес;Телефон;График работы';
    const row = 'samal;А;Б;В;Г;109;Пн 9–18';
    expect((await readText(`${head}\n${row}`)).problems).toEqual([]);
    const { problems } = await readText(`${head.replace('Название', 'Name')}\n${row}`);
    expect(inEnglish(problems)).toMatchObject([{ code: 'bad-table', where: { line: 1, column: 3 }, fix: 'head it "Name (kk)"' }]);
  });

  it('of one kind stand once', async () => {
    const { problems } = await readRows({ Телефон: '109' });
    expect(inEnglish(problems)).toMatchObject([
      {
        code: 'bad-table',
        where: { column: 8 },
        message: 'expected one column of a kind, found "phone" and "Телефон"',
        fix: 'number them: "phone 1", "phone 2"',
      },
    ]);
  });

  it('are meant by their name alone where another has more words in it', async () => {
    const { problems, centers } = await readRows({
      'Телефон приемной': '1414',
      'Точный адрес (рус.)': 'вход со двора',
      'Reception hours': '',
    });
    expect(inEnglish(problems)).toMatchObject([
      {
        code: 'unknown-column',
        severity: 'warning',
        where: { line: 1, column: 8 },
        message: 'expected one column "phone", found "Телефон приемной" as well: it is not read',
        fix: 'number it if it is to be printed too, "phone 2", or leave it',
      },
      { code: 'unknown-column', message: 'expected one column "address ru", found "Точный адрес (рус.)" as well: it is not read' },
      { code: 'unknown-column', message: 'expected one column "hours", found "Reception hours" as well: it is not read' },
    ]);
    expect(centers[0]?.center).toMatchObject({ phone: '8 (7172) 74-01-00', address: { ru: SOUND['address ru'] } });
    const numbered = await readRows({ 'Телефон 2 приемной': '1414' });
    expect([numbered.problems, numbered.centers[0]?.center.phone]).toEqual([[], '8 (7172) 74-01-00, 1414']);
  });

  it('with words beside their names are two of a kind where none has the name alone', async () => {
    const { problems } = await readText(`${Object.keys(SOUND).join(';').replace('phone', 'Телефон приемной;Тел. регистратуры')}\r\na`);
    expect(problems.filter(({ where }) => where.line === 1).map(({ code }) => code)).toEqual(['bad-table']);
  });
});

describe('the file', () => {
  it('is a workbook as well, and of its sheets the one that is such a table', async () => {
    const columns = Object.keys(SOUND);
    const bytes = await toXlsx([
      { name: 'notes', columns: ['a'], rows: [['b']] },
      { name: 'centers', columns, rows: [Object.values(SOUND)] },
    ]);
    const { centers, form, problems } = await readCenterTable(bytes, 'centers.xlsx', SETTING);
    expect(problems).toEqual([]);
    expect(form).toEqual({ kind: 'xlsx' });
    expect(centers).toEqual((await readRows({})).centers.map((center) => ({ ...center, where: { file: 'centers.xlsx', line: 2 } })));
  });

  it.each([
    ['bytes of a picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0]), 'expected text in UTF-8'],
    ['a workbook under another name', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'found a workbook under the name of a .csv file'],
    ['nothing', new Uint8Array(), 'expected the names of the columns in row 1'],
    ['a head alone', new TextEncoder().encode(csvOf([])), 'expected at least one center'],
    ['1,000,000 rows', new TextEncoder().encode(`id\n${'a\n'.repeat(1_000_000)}`), 'expected at most 20000 rows, found more'],
  ])('of %s is no table, which is said', async (_, bytes, message) => {
    const { problems, centers } = await readCenterTable(bytes, 'centers.csv', SETTING);
    expect(inEnglish(problems)).toMatchObject([{ code: 'bad-table', severity: 'error', message: expect.stringContaining(message) }]);
    expect(centers).toEqual([]);
  });

  it('is refused by its name', async () => {
    await expect(readCenterTable(new Uint8Array(), 'centers.pdf', SETTING)).rejects.toMatchObject({ exitCode: 2 });
  });
});

it('gives the centers in the form of centers.yaml, with the place of each part', async () => {
  const { source } = await readRows({}, { id: 'b', 'phone 2': '109', 'phone 2 for kk': 'а', 'phone 2 for ru': 'б' });
  expect(Object.keys(source.data)).toEqual(['samal', 'b']);
  const place = (...path: readonly PropertyKey[]) => source.source.place(path);
  expect(place('b', 'name', 'ru')).toEqual({ file: 'centers.csv', line: 3, column: 3 });
  expect(place('b', 'phones', 0, 'for', 'ru')).toEqual({ file: 'centers.csv', line: 3, column: 10 });
  expect(place('b', 'hours', 'week', 1)).toEqual({ file: 'centers.csv', line: 3, column: 7 });
  expect(place('b')).toEqual({ file: 'centers.csv', line: 3 });
  expect(place('c')).toEqual({ file: 'centers.csv' });
});

describe('whatever a table says is read back, in whichever way it is written', () => {
  const SEPARATORS = [';', ',', '\t'];
  const minutes = (hours: CenterSource['hours']) => {
    const week = 'week' in hours ? hours.week : [];
    return Array.from(
      { length: 7 },
      (_, day) =>
        week
          .filter(({ days }) => days.some((range) => weekdaysOf(range).includes(day)))
          .map(({ from, until, breaks }) => ({ from, until, ...(breaks[0] && { rest: [breaks[0].from, breaks[0].until] }) }))[0],
    );
  };
  const heard = ({ id, center, region, wanted }: CenterRow) => ({
    id,
    halves: { name: center.name, address: center.address },
    week: minutes(center.hours),
    region,
    ...{ copies: wanted.copies, sizes: wanted.sizes?.toSorted(), posters: wanted.posters?.toSorted() },
  });
  const said = ({ phone: _, sizes, posters, ...rest }: Said) => ({ ...rest, sizes: sizes?.toSorted(), posters: posters?.toSorted() });
  const setting = { ...SETTING, posters: POSTERS };

  it.each([...ENCODINGS, 'xlsx'] as const)('in %s', async (form) => {
    for (let seed = 1; seed <= 25; seed += 1) {
      const table = randomTable(seed, form === 'windows-1251');
      const separator = SEPARATORS[seed % 3] as string;
      const bytes =
        form === 'xlsx'
          ? await toXlsx([{ name: 'centers', columns: table.head, rows: table.rows }])
          : encoded(csvTextOf(table, separator, seed), form);
      const { centers, problems } = await readCenterTable(bytes, form === 'xlsx' ? 'a.xlsx' : 'a.csv', setting);
      expect({ seed, head: table.head, rows: table.rows, problems: inEnglish(problems) }).toMatchObject({ seed, problems: [] });
      expect({ seed, centers: centers.map(heard) }).toEqual({ seed, centers: table.said.map(said) });
    }
  });
});

it('of whatever bytes and cells somebody sends is read, or said to be none', async () => {
  const chance = chances(15);
  const signs = [...';,\t\n\r"\'=+-@?{}*«»–А1:/\u0000\u202e\ufeffқ😀'];
  for (let turn = 0; turn < 200; turn += 1) {
    const { head, rows } = randomTable(turn, false);
    const text = [...csvTextOf({ said: [], head, rows }, ';', turn)];
    for (let changes = 0; changes < 12; changes += 1) {
      const at = Math.floor(chance() * text.length);
      text.splice(at, Math.floor(chance() * 3), ...Array.from({ length: Math.floor(chance() * 3) }, () => oneOf(signs, chance)));
    }
    const bytes = encoded(text.join(''), oneOf(ENCODINGS, chance));
    const cut = bytes.subarray(0, chance() < 0.1 ? Math.floor(chance() * bytes.length) : bytes.length);
    const { centers, rows: found, problems } = await readCenterTable(cut, 'a.csv', SETTING);
    expect(centers.length).toBeLessThanOrEqual(found);
    const said = problems.flatMap(({ message, fix }) => inEnglish([message, ...(fix ? [fix] : [])]));
    expect(said.filter((each) => /undefined|\[object|NaN/.test(each))).toEqual([]);
    for (const { id } of centers) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
  }
});
