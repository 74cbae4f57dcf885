import { expect, test } from 'vitest';
import { openingOf } from '../../src/content/centers.js';
import { loadContent } from '../../src/content/load.js';
import { copyFrame } from '../../src/poster/copy.js';
import { type Change, contentFolder } from '../content-folder.js';
import { inEnglish } from '../in-english.js';

const load = async (changes: Readonly<Record<string, Change>>) => loadContent(await contentFolder(changes));

/** The center of the shipped content as it stood in project.yaml before there could be several. */
const FORMER = `center:
  name: { kk: Бұрынғы орталық, ru: Прежний центр }
  address: { kk: "Самал көшесі, 1", ru: "ул. Самал, 1" }
  phone: 8 (000) 000-00-00
  hours: { kk: "Дс–Жм 9:00–18:00", ru: "Пн–Пт 9:00–18:00" }
`;

test('a center that still stands in project.yaml is one Problem, and what it says to do mends it', async () => {
  const { problems, content } = await load({ 'project.yaml': (text) => `${text}${FORMER}`, 'centers.yaml': () => undefined });
  expect(inEnglish(problems)).toMatchObject([
    {
      code: 'center-moved',
      where: { file: 'project.yaml', column: 1 },
      fix: expect.stringMatching(/^cut "center:" out .* put them into centers\.yaml/),
    },
  ]);
  expect(content).toBeUndefined();
  const mended = await load({ 'centers.yaml': () => FORMER, 'screens.yaml': (text) => text.replaceAll('center: samal', 'center: center') });
  expect(mended.problems).toEqual([]);
  expect(mended.content && copyFrame(mended.content).centers).toMatchObject([{ id: 'center', name: { ru: 'Прежний центр' } }]);
});

test('a center that stands in both files is to be taken out of the old one', async () => {
  const { problems } = await load({ 'project.yaml': (text) => `${text}${FORMER}` });
  expect(problems.map(({ code }) => code)).toEqual(['center-moved']);
});

test('the centers keep the order of their file', async () => {
  const second = FORMER.replace('center:', 'aksai:');
  const { content } = await load({ 'centers.yaml': (text) => `${text}${second}` });
  expect(content && copyFrame(content).centers.map(({ id }) => id)).toEqual(['samal', 'aksai']);
});

test.each([
  ['none at all', '{}', 'wrong-value', 'expected at least one center'],
  ['nothing but comments', '# none yet\n', 'wrong-value', 'expected fields with names, found nothing'],
  ['a name that is no id', FORMER.replace('center:', 'Орталық:'), 'wrong-value', 'expected a short name'],
  ['a name that JavaScript keeps for itself', `${FORMER}${FORMER.replace('center:', '__proto__:')}`, 'wrong-value', 'found "__proto__"'],
  ['a field that is missing', FORMER.replace(/ {2}phone.*\n/, ''), 'missing-field', 'expected center.phone'],
  ['a field that nobody knows', `${FORMER}  fax: 1\n`, 'unknown-field', 'found "fax"'],
  ['a page of its own code without a way', `${FORMER}  qr: centers.example\n`, 'wrong-value', 'center.qr: expected an address such as'],
  [
    'a page of its own code that is too long',
    `${FORMER}  qr: https://a.example/${'a'.repeat(190)}\n`,
    'wrong-value',
    'at most 200 characters',
  ],
  ['an id that stands twice', `${FORMER}${FORMER}`, 'broken-yaml', 'center'],
])('%s is a Problem of centers.yaml', async (_, text, code, message) => {
  const { problems } = await load({
    'centers.yaml': () => text,
    'screens.yaml': (screens) => screens.replaceAll('center: samal', 'center: center'),
  });
  expect(inEnglish(problems)).toMatchObject([{ code, where: { file: 'centers.yaml' }, message: expect.stringContaining(message) }]);
});

const WEEK = '    week:\n      - { days: mon-sat, from: "9:00", until: "20:00" }\n';
/** The center with hours in figures. */
const inFigures = (hours: string): string => FORMER.replace(/ {2}hours.*\n/, `  hours:\n${hours}`);
const loadHours = (hours: string) =>
  load({ 'centers.yaml': () => inFigures(hours), 'screens.yaml': (text) => text.replaceAll('center: samal', 'center: center') });

test('hours in figures are printed as their words were, those in words stay as they are written', async () => {
  const { content, problems } = await loadHours(
    `${WEEK}    except:\n      - { date: 2026-12-16, closed: true }\n      - { date: 2026-12-31, from: "9:00", until: "14:00" }\n`,
  );
  expect(problems).toEqual([]);
  expect(content && copyFrame(content).centers[0]?.hours).toEqual({ kk: 'Дс–Сб 9:00–20:00', ru: 'Пн–Сб 9:00–20:00' });
  expect(content && [...openingOf(content.centers.data)]).toMatchObject([
    ['center', { except: [{ date: '2026-12-16' }, { date: '2026-12-31', hours: { from: 540, until: 840 } }] }],
  ]);
  const words = await load({ 'centers.yaml': () => FORMER, 'screens.yaml': (text) => text.replaceAll('center: samal', 'center: center') });
  expect(words.content && [copyFrame(words.content).centers[0]?.hours, openingOf(words.content.centers.data).size]).toEqual([
    { kk: 'Дс–Жм 9:00–18:00', ru: 'Пн–Пт 9:00–18:00' },
    0,
  ]);
});

const line = (rest: string): string => `    week:\n      - { ${rest} }\n`;
const NINE = 'days: mon-sat, from: "9:00"';

test.each([
  ['an unknown day', line('days: mon-sta, from: "9:00", until: "20:00"'), 'hours.week.0.days', 'expected weekdays such as "mon-fri"', 7],
  ['an unknown hour', line('days: mon, from: "9.00", until: "20:00"'), 'hours.week.0.from', 'expected an hour such as "9:00"', 7],
  ['an hour that is a number', line('days: mon, from: 9, until: "20:00"'), 'hours.week.0.from', 'in quotation marks', 7],
  ['an end before its beginning', line('days: mon, from: "20:00", until: "8:00"'), 'hours.week.0.until', 'a night goes on', 7],
  ['a day twice in a line', line('days: "mon, sun-tue", from: "9:00", until: "20:00"'), 'hours.week.0.days', '"mon" is here twice', 7],
  [
    'lines over each other',
    `${WEEK}      - { days: sat-sun, from: "19:00", until: "22:00" }\n`,
    'hours.week.1.days',
    '"sat" is open in line 1',
    8,
  ],
  [
    'a break outside',
    line(`${NINE}, until: "20:00", breaks: [{ from: "20:00", until: "21:00" }]`),
    'breaks.0',
    'between 9:00 and 20:00',
    7,
  ],
  [
    'breaks over each other',
    line(`${NINE}, until: "20:00", breaks: [{ from: "12:00", until: "13:00" }, { from: "12:30", until: "14:00" }]`),
    'breaks.1',
    'between 13:00 and 20:00',
    7,
  ],
  ['no line', '    week: []\n', 'hours.week', 'expected at least one line', 6],
  ['a day that is none', `${WEEK}    except: [{ date: 2026-02-30, closed: true }]\n`, 'except.0.date', 'a day of the calendar', 8],
  [
    'a day twice',
    `${WEEK}    except: [{ date: 2026-12-16, closed: true }, { date: 2026-12-16, closed: true }]\n`,
    'except.1.date',
    'each day once',
    8,
  ],
  [
    'a day with half of its hours',
    `${WEEK}    except: [{ date: 2026-12-31, until: "14:00" }]\n`,
    'except.0',
    'expected "closed: true", or hours',
    8,
  ],
  [
    'a day that is closed and open',
    `${WEEK}    except: [{ date: 2026-12-31, closed: true, from: "9:00" }]\n`,
    'except.0',
    'expected "closed: true", or hours',
    8,
  ],
  [
    'a short day without length',
    `${WEEK}    except: [{ date: 2026-12-31, from: "9:00", until: "9:00" }]\n`,
    'except.0.until',
    'an hour after that at which it begins',
    8,
  ],
])('%s is a Problem at its place', async (_, hours, field, message, at) => {
  const { problems } = await loadHours(hours);
  expect(inEnglish(problems)).toMatchObject([
    { code: 'wrong-value', where: { file: 'centers.yaml', line: at }, message: expect.stringContaining(message) },
  ]);
  expect(inEnglish(problems[0]?.message)).toContain(field);
});

test('words in a language that the project has not are a field that nobody knows, not hours in figures', async () => {
  const { problems } = await load({
    'centers.yaml': () => FORMER.replace(', ru: "Пн–Пт 9:00–18:00"', ', ru: "Пн–Пт 9:00–18:00", en: "Mon"'),
    'screens.yaml': (text) => text.replaceAll('center: samal', 'center: center'),
  });
  expect(inEnglish(problems)).toMatchObject([{ code: 'unknown-field', message: expect.stringContaining('"en"') }]);
});

test.each([
  'around-the-clock',
  '"24/7"',
  'Круглосуточно',
  '{ kk: тәулік бойы, ru: круглосуточно }',
  '{ week: [{ days: mon-sun, from: "0:00", until: "24:00" }] }',
])('a center that is open day and night says so in one value: %s', async (hours) => {
  const { content, problems } = await load({
    'centers.yaml': (text) => text.replace(/^ {2}hours:\n(?: {4}.*\n| *\n)*/m, `  hours: ${hours}\n`),
  });
  expect(problems).toEqual([]);
  const { samal } = content?.centers.data ?? {};
  expect(content && [...openingOf(content.centers.data)]).toMatchObject([
    ['samal', { week: [{ days: [{ first: 0, last: 6 }], from: 0, until: 1440, breaks: [] }] }],
  ]);
  expect(samal && content && copyFrame(content).centers[0]?.hours).toEqual({ kk: 'Тәулік бойы', ru: 'Круглосуточно' });
});

test.each([
  ['words below days', '{ mon-fri: "24/7" }', 'unknown-field', '"mon-fri"'],
  ['words in a list', '["24/7"]', 'wrong-value', 'hours'],
  ['words beside a language that the project has not', '{ kk: тәулік бойы, ru: круглосуточно, en: "24/7" }', 'unknown-field', '"en"'],
  ['words below a name of JavaScript', '{ constructor: "24/7" }', 'unknown-field', '"constructor"'],
])('%s are not hours around the clock', async (_, hours, code, message) => {
  const { content, problems } = await load({
    'centers.yaml': (text) => text.replace(/^ {2}hours:\n(?: {4}.*\n| *\n)*/m, `  hours: ${hours}\n`),
  });
  expect(content).toBeUndefined();
  expect(inEnglish(problems)).toContainEqual(
    expect.objectContaining({ code, where: expect.objectContaining({ file: 'centers.yaml' }), message: expect.stringContaining(message) }),
  );
});
