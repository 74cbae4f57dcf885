import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.js';
import { daysOf } from '../../src/day/days.js';
import { approve, changedContent } from '../../src/review/approve.js';
import { waits } from '../../src/review/half.js';
import { chances, oneOf } from '../chances.js';
import { NOW } from '../sheets.js';
import { temporaryFolder } from '../temporary-folder.js';
import { approved, halvesOf } from './reviewing.js';

const PROJECT = ['name: { kk: Емхана, ru: Поликлиника, en: Clinic }', 'languages: [kk, ru, en]'].join('\n');

const CENTERS = [
  'center:',
  '  name: { kk: Орталық, ru: Центр, en: Center }',
  '  address: { kk: Мекенжай, ru: Адрес, en: Address }',
  '  phone: "8 (727) 111-22-33"',
  '  hours: { week: [{ days: mon-fri, from: "9:00", until: "18:00" }] }',
].join('\n');

const WORDS = { kk: 'Есік жабық', ru: 'Дверь закрыта', en: 'The door is shut' } as const;
type Spoken = readonly (keyof typeof WORDS)[];
const SPOKEN: readonly (Spoken | undefined)[] = [
  undefined,
  ['kk'],
  ['ru'],
  ['en'],
  ['kk', 'ru'],
  ['kk', 'en'],
  ['ru', 'en'],
  ['kk', 'ru', 'en'],
];

/** A poster whose head declares these languages, written in one of the many ways in which one can be. */
function posterOf(id: string, spoken: Spoken | undefined, chance: () => number): string {
  const languages = spoken ?? (['kk', 'ru', 'en'] as const);
  const isOften = () => chance() < 0.5;
  const declared = isOften()
    ? `languages: [${languages.join(', ')}]`
    : `languages: # these\n${languages.map((each) => `  - ${each}`).join('\n')}`;
  const head = [
    `id: ${id}`,
    'design: notice',
    `ground: ${oneOf(['law', 'service'], chance)}`,
    'icon: info',
    ...(spoken ? [declared] : []),
    ...(isOften() ? ['sheets: 1'] : []),
    ...(isOften() ? ['# The title'] : []),
  ];
  const inFlow = (of: (language: keyof typeof WORDS) => string) => `{ ${languages.map((each) => `${each}: ${of(each)}`).join(', ')} }`;
  const text = (indent: string) =>
    isOften()
      ? `text: ${inFlow((each) => WORDS[each])}`
      : `text:\n${languages.map((each) => `${indent}  ${each}: ${WORDS[each]}`).join('\n')}`;
  const review = (indent: string) => (isOften() ? [`${indent}review: ${inFlow(() => 'draft')}`] : []);
  const title = isOften()
    ? [`title: { id: title, text: ${inFlow((each) => WORDS[each])} }`]
    : ['title:', '  id: title', `  ${text('  ')}`, ...review('  ')];
  const body = ['blocks:', '  - kind: note', '    id: words', ...review('    '), `    ${text('    ')}`];
  const lines = [...(isOften() ? head : head.toSorted(() => chance() - 0.5)), ...title, ...body, ''];
  return lines.join('\n').replaceAll('\n', oneOf(['\n', '\r\n'], chance));
}

test('all texts of posters with heads of every kind are approved at once, and wait for nobody afterwards', async () => {
  const chance = chances(7);
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'posters'));
  await writeFile(join(folder, 'project.yaml'), PROJECT);
  await writeFile(join(folder, 'centers.yaml'), CENTERS);
  const heads = Array.from({ length: 12 }, () => SPOKEN).flat();
  for (const [index, spoken] of heads.entries())
    await writeFile(join(folder, 'posters', `p${index}.yaml`), posterOf(`p${index}`, spoken, chance));
  const { content, problems } = await loadContent(folder);
  expect(problems).toEqual([]);
  if (!content) throw new Error('expected a content, found none');
  const all = halvesOf(content);
  const waiting = all.filter(waits);
  expect(waiting).toHaveLength(2 * heads.reduce((sum, spoken) => sum + (spoken?.length ?? 3), 0));
  const written = approve(daysOf(content), all, waiting.map(approved), NOW);
  expect(written.problems).toEqual([]);
  expect(written.texts.size).toBe(heads.length);
  expect(halvesOf(changedContent(content, written.texts)).filter(waits)).toEqual([]);
  for (const [file, text] of written.texts) await writeFile(join(folder, file), text);
  expect((await loadContent(folder)).problems).toEqual([]);
});
