import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blankFolder, NO_PHONE } from '../../src/beginnings/blank.js';
import { exampleCalled, exampleNames, examplesOf } from '../../src/beginnings/examples.js';
import { folderOfExample } from '../../src/beginnings/folder-of-example.js';
import { inLanguages } from '../../src/beginnings/halves.js';
import { loadContent } from '../../src/content/load.js';
import { problemsOf } from '../../src/day/day.js';
import { daysOf } from '../../src/day/days.js';
import { DESIGNS } from '../../src/designs.js';
import { writeFolder } from '../../src/disk/copy-folder.js';
import { LANGUAGES, type Languages } from '../../src/language/language.js';
import type { IsoDate } from '../../src/rules/date.js';
import { newPoster } from '../../src/stories/new-poster.js';
import { temporaryFolder } from '../temporary-folder.js';

const ROOT = join(import.meta.dirname, '..', '..');
const TODAY = '2026-11-26' as IsoDate;

/** Everything that reading a folder and saying it on a day reports as an error. */
async function errorsIn(folder: string): Promise<readonly string[]> {
  const { content, problems } = await loadContent(folder);
  const found = [...problems, ...(content ? problemsOf(daysOf(content).on(TODAY)) : [])];
  return found.filter(({ severity }) => severity === 'error').map(({ code, where, message }) => `${where.file} ${code} ${message}`);
}

const blank = (languages: Languages, screen: boolean) =>
  blankFolder({ languages, name: {}, center: { name: {}, address: {}, phone: NO_PHONE }, screen }, 'en');

async function kept(files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const folder = join(await temporaryFolder(), 'content');
  await writeFolder(files, folder, 'content');
  return folder;
}

describe('A folder with one notice', () => {
  it.each([...LANGUAGES.map((language) => [language] as const), ['kk', 'ru', 'en'], ['kk', 'ru', 'de', 'tr']] as readonly Languages[])(
    'is read without a fault in %s, with a screen and without',
    async (...languages) => {
      for (const screen of [false, true]) expect(await errorsIn(await kept(blank(languages as unknown as Languages, screen)))).toEqual([]);
    },
  );

  it('says nothing of the shipped agency', async () => {
    const text = [...blank(['kk', 'ru'], true).values()].map((bytes) => Buffer.from(bytes).toString('utf8')).join('\n');
    expect(text).not.toMatch(/агентт|агентств|egov|тақта/i);
  });
});

describe('An example', () => {
  it('has a name of its own, and is read without a fault, whole and poster by poster', async () => {
    const examples = await examplesOf(ROOT);
    const names = exampleNames(examples);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(['clinic', 'sample', 'fees', 'rights', 'emergency']));
    for (const name of names) {
      const found = exampleCalled(name, examples);
      if (!found) throw new Error(`expected an example ${name}`);
      expect(await errorsIn(await kept(await folderOfExample(found.example, found))), name).toEqual([]);
    }
  });

  it('brings no walls and no editions of whoever made it', async () => {
    const sample = exampleCalled('sample', await examplesOf(ROOT));
    if (!sample) throw new Error('expected the shipped content');
    expect([...(await folderOfExample(sample.example)).keys()].filter((path) => /walls|editions/.test(path))).toEqual([]);
  });

  it('may be had in fewer languages', async () => {
    const clinic = exampleCalled('clinic', await examplesOf(ROOT));
    if (!clinic) throw new Error('expected the clinic');
    const folder = await kept(await folderOfExample(clinic.example, { languages: ['kk'] }));
    expect(await errorsIn(folder)).toEqual([]);
    expect((await loadContent(folder)).content?.languages).toEqual(['kk']);
  });
});

describe('A poster of a design', () => {
  it('is made like an example of each design, with the facts that it needs and a topic of the screen', async () => {
    const folder = await kept(blank(['kk', 'ru'], true));
    // A blank folder has a notice already.
    const ids = DESIGNS.map((design) => (design === 'notice' ? 'notice-2' : design));
    for (const [index, design] of DESIGNS.entries()) {
      const { id, problems } = await newPoster({ content: folder, design, title: { kk: '*Тақырып*', ru: '*Заголовок*' } });
      expect([id, problems], design).toEqual([ids[index], []]);
    }
    expect(await errorsIn(folder)).toEqual([]);
    const { content } = await loadContent(folder);
    expect(content?.posters.map(({ data }) => data.design)).toEqual(expect.arrayContaining([...DESIGNS]));
    expect(content?.kiosk.data.topics.map(({ posters }) => posters)).toEqual([['notice'], ...ids.map((id) => [id])]);
  });

  it('has another name where one of its design is there, and leaves what is there as it is', async () => {
    const folder = await kept(blank(['kk', 'ru'], false));
    await newPoster({ content: folder, design: 'list' });
    const first = await readFile(join(folder, 'posters', 'list.yaml'));
    expect((await newPoster({ content: folder, design: 'list' })).id).toBe('list-2');
    expect(await readFile(join(folder, 'posters', 'list.yaml'))).toEqual(first);
    await expect(newPoster({ content: folder, design: 'list', id: 'list-2' })).rejects.toMatchObject({
      problems: [{ code: 'file-exists' }],
    });
  });

  it('is not made in a folder with errors', async () => {
    const folder = await kept(new Map([...blank(['kk', 'ru'], false), ['centers.yaml', Buffer.from('{}')]]));
    expect((await newPoster({ content: folder, design: 'list' })).problems.map(({ code }) => code)).toContain('wrong-value');
    expect(await readdir(join(folder, 'posters'))).toEqual(['notice.yaml']);
    const sound = await kept(blank(['kk', 'ru'], false));
    await mkdir(join(sound, 'rules', 'price-list.yaml'), { recursive: true });
    expect((await newPoster({ content: sound, design: 'price-list' })).problems.map(({ code }) => code)).toEqual(['broken-file']);
    expect(await readdir(join(sound, 'posters'))).toEqual(['notice.yaml']);
  });
});

it('Halves keep their comments, their order is that of the languages, and what is no half stays behind them', () => {
  const text = '# a remark\nfee:\n  versions:\n    - { ru: Цена, kk: Баға, confidence: C } # why\n  review: { ru: { by: A }, kk: draft }\n';
  expect(inLanguages(text, ['kk', 'en'])).toBe(
    '# a remark\nfee:\n  versions:\n    - { kk: Баға, en: Цена, confidence: C } # why\n  review: { kk: draft, en: draft }\n',
  );
});
