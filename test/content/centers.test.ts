import { expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.js';
import { copyFrame } from '../../src/poster/copy.js';
import { type Change, contentFolder } from '../content-folder.js';

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
  expect(problems).toMatchObject([
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
  ['an id that stands twice', `${FORMER}${FORMER}`, 'broken-yaml', 'center'],
])('%s is a Problem of centers.yaml', async (_, text, code, message) => {
  const { problems } = await load({
    'centers.yaml': () => text,
    'screens.yaml': (screens) => screens.replaceAll('center: samal', 'center: center'),
  });
  expect(problems).toMatchObject([{ code, where: { file: 'centers.yaml' }, message: expect.stringContaining(message) }]);
});
