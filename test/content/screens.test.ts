import { expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.js';
import { type Change, contentFolder, swap } from '../content-folder.js';
import { inEnglish } from '../in-english.js';
import { OK } from '../projects/broken-project.js';

const load = async (changes: Readonly<Record<string, Change>>) => loadContent(await contentFolder(changes, OK));

/** The one screen of a folder as it stood in project.yaml. */
const FORMER = 'screen: { diagonal: 55, pixels: [1920, 1080], distance: 1.5, touch: true }\n';

test('a screen that still stands in project.yaml is one Problem, and what it says to write is read', async () => {
  const { problems, content } = await load({ 'project.yaml': (text) => text + FORMER, 'screens.yaml': () => undefined });
  expect(problems).toMatchObject([{ code: 'screen-moved', where: { file: 'project.yaml' } }]);
  expect(content).toBeUndefined();
  const [, written = ''] = /write into screens\.yaml: (hall: \{.*\}); /.exec(inEnglish(problems[0]?.fix) ?? '') ?? [];
  const named = written.replaceAll('…', 'sample');
  const mended = await load({ 'screens.yaml': () => `${named}\n` });
  expect(mended.problems).toEqual([]);
  expect(mended.content?.screens.data).toMatchObject({
    hall: { center: 'sample', diagonal: 55, pixels: [1920, 1080], distance: 1.5, touch: true, mounting_height: 0.68 },
  });
});

test('the center of the one screen in kiosk.yaml is to be moved as well', async () => {
  const { problems } = await load({ 'kiosk.yaml': (text) => `center: sample\n${text}` });
  expect(inEnglish(problems)).toMatchObject([
    { code: 'screen-moved', where: { file: 'kiosk.yaml', line: 1 }, fix: expect.stringContaining('write "center: sample" to the screen') },
  ]);
});

test('a folder without a file of screens misses it', async () => {
  const { problems } = await load({ 'screens.yaml': () => undefined });
  expect(problems.map(({ code, where }) => [code, where.file])).toEqual([['missing-file', 'screens.yaml']]);
});

const SCREEN =
  'hall: { name: { kk: А, ru: Б }, center: sample, diagonal: 43, pixels: [1080, 1920], distance: 0.8, mounting_height: 0.68 }\n';

test.each([
  ['a loudness beyond five', SCREEN.replace('distance', 'loudness: 6, distance'), 'wrong-value', 'expected a loudness from 1 to 5'],
  ['none at all', '{}\n', 'wrong-value', 'expected at least one screen'],
  ['a list of screens', `- ${SCREEN}`, 'wrong-value', 'expected'],
  ['an id in capitals', SCREEN.replace('hall', 'Hall'), 'wrong-value', 'expected a short name of small Latin letters'],
  ['an id that differs in its capitals alone', SCREEN + SCREEN.replace('hall', 'HALL'), 'wrong-value', 'found "HALL"'],
  ['an id twice', SCREEN + SCREEN, 'broken-yaml', 'hall'],
  ['a diagonal that is none', SCREEN.replace('43', '-43'), 'wrong-value', 'at least 5 inches'],
  ['a diagonal in millimetres', SCREEN.replace('43', '1092'), 'wrong-value', 'at most 120 inches'],
  ['pixels as one text', SCREEN.replace('[1080, 1920]', '1080x1920'), 'wrong-value', 'pixels'],
  ['a third pixel', SCREEN.replace('1920]', '1920, 60]'), 'wrong-value', 'pixels'],
  ['half a pixel', SCREEN.replace('1080', '1080.5'), 'wrong-value', 'number of pixels'],
  ['a digit lost', SCREEN.replace('1080', '400'), 'wrong-value', 'pixels across and down'],
  ['a distance of nothing', SCREEN.replace('0.8', '0'), 'wrong-value', 'at least 0.25 m'],
  ['a distance in centimetres', SCREEN.replace('0.8', '80'), 'wrong-value', 'at most 10 m'],
  ['a height in millimetres', SCREEN.replace('0.68', '680'), 'wrong-value', 'in metres'],
  ['no height of a screen that is touched', SCREEN.replace(', mounting_height: 0.68', ''), 'missing-field', 'mounting_height'],
  ['a word for yes that is none', SCREEN.replace('center:', 'counts: some, center:'), 'wrong-value', 'counts'],
  [
    'counts of a screen that nobody touches',
    SCREEN.replace('mounting_height: 0.68', 'touch: false, counts: true'),
    'wrong-value',
    'that is touched',
  ],
  [
    'a printer of a screen that nobody touches',
    SCREEN.replace('mounting_height: 0.68', 'touch: false, printer: true'),
    'wrong-value',
    'that is touched',
  ],
  [
    'a loudness of a screen that nobody touches',
    SCREEN.replace('mounting_height: 0.68', 'touch: false, loudness: 3'),
    'wrong-value',
    'that is touched',
  ],
  ['a topic twice', SCREEN.replace('center:', 'topics: [complaint, complaint], center:'), 'wrong-value', 'each topic once'],
  ['no topic', SCREEN.replace('center:', 'topics: [], center:'), 'wrong-value', 'at least one topic'],
  ['a field that nobody knows', SCREEN.replace('center:', 'colour: blue, center:'), 'unknown-field', 'found "colour"'],
])('%s is a Problem of screens.yaml', async (_, text, code, message) => {
  const { problems } = await load({ 'screens.yaml': () => text });
  expect(inEnglish(problems)).toMatchObject([{ code, where: { file: 'screens.yaml' }, message: expect.stringContaining(message) }]);
});

test('a screen that nobody touches may hang anywhere', async () => {
  const text = SCREEN.replace('mounting_height: 0.68', 'touch: false');
  expect((await load({ 'screens.yaml': () => text })).problems).toEqual([]);
});

test.each(['around-the-clock', '"24/7"', 'Круглосуточно', '{ kk: тәулік бойы, ru: круглосуточно }'])(
  'a screen that is on day and night says so as a center does: %s',
  async (hours) => {
    const { problems, content } = await load({ 'screens.yaml': () => SCREEN.replace('center:', `hours: ${hours}, center:`) });
    expect(problems).toEqual([]);
    expect(content?.screens.data['hall']?.hours).toEqual({
      week: [{ days: [{ first: 0, last: 6 }], from: 0, until: 1440, breaks: [] }],
      except: [],
    });
  },
);

test('a screen has no hours in words: it would not know when to be dark', async () => {
  const { problems } = await load({ 'screens.yaml': () => SCREEN.replace('center:', 'hours: { kk: Дс–Жм, ru: Пн–Пт }, center:') });
  expect(problems).toContainEqual(
    expect.objectContaining({ code: 'missing-field', where: expect.objectContaining({ file: 'screens.yaml' }) }),
  );
});

test('a center and a topic that are not there are Problems that name those there are, unless their file cannot be read', async () => {
  const text = SCREEN.replace('center: sample', 'topics: [complaint, complaints], center: smal');
  const { problems } = await load({ 'screens.yaml': () => text });
  expect(inEnglish(problems)).toMatchObject([
    { code: 'unknown-center', where: { file: 'screens.yaml', line: 1 }, fix: 'there are: sample' },
    {
      code: 'unknown-topic',
      where: { file: 'screens.yaml', line: 1 },
      message: expect.stringContaining('"complaints"'),
      fix: 'there are: complaint',
    },
  ]);
  const unread = await load({ 'screens.yaml': () => text, 'centers.yaml': swap('sample:', '{'), 'kiosk.yaml': swap('labels:', '{') });
  expect(unread.problems.map(({ where }) => where.file)).not.toContain('screens.yaml');
});
