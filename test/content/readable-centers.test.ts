import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { IsoDate } from '../../src/rules/date.js';
import { check } from '../../src/stories/check.js';
import { chances, oneOf } from '../chances.js';
import { contentFolder } from '../content-folder.js';
import { OK } from '../projects/broken-project.js';

/** Each line of a center, sound; and what may stand there, with what is reported of it. */
const LINES: readonly (readonly [sound: string, ...faults: readonly (readonly [line: string, code: string])[]])[] = [
  ['    kk: Үлгі орталық', ['    kk: Үлгі орталық {{x}}', 'unfilled-call'], ['    kk: 5', 'wrong-value']],
  ['    ru: Центр-образец', ['    ru: Центр центр образец', 'doubled-word'], ['    ru: «Центр-образец', 'unpaired-mark']],
  ['  address:'],
  ['    kk: "Үлгі көшесі, 1"', [`    kk: "${'Үлгі көшесі, '.repeat(25)}1"`, 'wrong-value']],
  ['    ru: "ул. Образцовая, 1"', ['    ru: "ул. Oбразцовая, 1"', 'mixed-script'], ['    ru: [1]', 'wrong-value']],
  ['  phone: 8 (000) 000-00-00', ['  phone: "12"', 'bad-phone'], ['  phone: [1]', 'wrong-value']],
  ['  phones:'],
  ['    - number: 8 (000) 000-00-01', ['    - number: "12"', 'bad-phone'], ['    - number: {}', 'wrong-value']],
  ['      for:'],
  ['        kk: Дәрігер', ['        kk: 5', 'wrong-value']],
  ['        ru: Врач', ['        ru: Врач {{x}}', 'unfilled-call']],
  ['  mail: info@center.example', ['  mail: info', 'wrong-value']],
  ['  hours:'],
  ['    kk: "Дс–Жм 9:00–18:00"', ['    kk: "Дс–Жм 9:00–18:00 {{x}}"', 'unfilled-call']],
  ['    ru: "Пн–Пт 9:00–18:00"', ['    ru: 9', 'wrong-value']],
];

test('all faults of a center come in one run, whichever they are, and no others', async () => {
  const chance = chances(20261127);
  for (let round = 0; round < 10; round += 1) {
    const planted = LINES.map(([sound, ...faults]) => (faults.length > 0 && chance() < 0.4 ? oneOf(faults, chance) : ([sound] as const)));
    const text = ['sample:', '  name:', ...planted.map(([line]) => line)].join('\n');
    const { problems } = await check({
      templates: join(import.meta.dirname, '../../templates'),
      asOf: '2026-11-22' as IsoDate,
      content: await contentFolder({ 'centers.yaml': () => `${text}\n` }, OK),
      sizes: ['a4'],
      only: ['complaint'],
      version: '0',
      code: 'test',
      onProgress: () => undefined,
      signal: new AbortController().signal,
    });
    const found = problems.filter(({ where }) => where.file === 'centers.yaml').map(({ code, where }) => `${where.line} ${code}`);
    const expected = planted.flatMap(([, code], at) => (code === undefined ? [] : [`${at + 3} ${code}`]));
    expect([...new Set(found)].sort(), text).toEqual(expected.sort());
  }
});
