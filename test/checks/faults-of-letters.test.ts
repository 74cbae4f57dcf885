import { beforeAll, describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/rules/date.js';
import { type Change, contentFolder, swap } from '../content-folder.js';
import { OK } from '../projects/broken-project.js';
import { openWorkshop, read, type Workshop } from './proved-folder.js';

let workshop: Workshop;

beforeAll(async () => {
  workshop = await openWorkshop();
});

/** A sign by its number, so that what is not seen can be read here. */
const U = (code: number): string => String.fromCodePoint(code);

const POSTER = 'posters/complaint.yaml';
const REVIEW = 'в течение {{term "review-term" case="genitive"}}';

/** All that reading, composing and checking the small folder reports after a change, as «code file:line:column». */
async function reports(file: string, ...changes: readonly Change[]): Promise<readonly string[]> {
  const change: Change = (text) => changes.reduce<string>((changed, each) => each(changed) as string, text);
  const { problems } = await read(await contentFolder({ [file]: change }, OK), '2026-11-22' as IsoDate, workshop);
  return problems.map(({ code, where }) => `${code} ${where.file}:${where.line}:${where.column}`);
}

describe('what is pasted into a text', () => {
  it.each([
    [
      'й and ё of two signs each',
      swap('Толығырақ', `Толығырақ қызмет алуи${U(0x306)}`),
      swap('Подробнее', `Подробнее услугои${U(0x306)}, е${U(0x308)}лка`),
    ],
    ['a soft hyphen', swap('Подробнее', `Под${U(0xad)}робнее`)],
    ['a narrow space', swap('Подробнее на', `Подробнее${U(0x202f)}на`)],
    ['a thin space and marks of direction', swap('Подробнее на', `${U(0x200e)}Подробнее${U(0x2009)}на${U(0x200f)}`)],
    ['a zero-width space', swap('Подробнее', `Под${U(0x200b)}робнее`)],
  ] satisfies readonly (readonly [string, ...Change[]])[])('is taken: %s', async (_, ...changes) => {
    expect(await reports(POSTER, ...(changes as readonly Change[]))).toEqual([]);
  });

  it.each([
    ['the mark of a file', 0xfeff],
    ['NUL', 0],
  ])('is reported once where it means nothing, and hides no typed fact: %s', async (_, code) => {
    const found = await reports(
      POSTER,
      swap(REVIEW, `в течение 5 рабо${U(code)}чих дней`),
      swap('{{term "review-term"}} ішінде', 'бес жұмыс күні ішінде'),
    );
    expect(found).toEqual([`odd-character ${POSTER}:19:71`, `hand-written-fact ${POSTER}:18:53`, `hand-written-fact ${POSTER}:19:65`]);
  });

  it('is reported once where a letter only looks right', async () => {
    expect(await reports(POSTER, swap('Толығырақ', 'Əлеуметтік'))).toEqual([`mixed-script ${POSTER}:30:11`]);
  });

  it('is reported once where the type lacks it', async () => {
    expect(await reports(POSTER, swap('Толығырақ', `Толығырақ ☎${U(0xfe0f)}`))).toEqual([`missing-glyph ${POSTER}:30:21`]);
  });

  it('is reported wherever it stands', async () => {
    expect(await reports('kiosk.yaml', swap('Главная', `Гла${U(7)}вная`))).toEqual(['odd-character kiosk.yaml:5:44']);
    expect(await reports('centers.yaml', swap('Үлгі көшесі', `Үлгі${U(0xfffd)} көшесі`))).toEqual(['odd-character centers.yaml:3:23']);
    expect(await reports('rules/facts.yaml', swap('Единый', `Еди${U(0x301)}ный`))).toEqual(['odd-character rules/facts.yaml:24:48']);
  });
});

describe('languages that were confused are reported where they stand', () => {
  it.each([
    [
      'a poster',
      POSTER,
      [swap('Толығырақ {{link "portal"}} порталында', 'Подробнее на портале {{link "portal"}}')],
      [`wrong-language ${POSTER}:30:11`],
    ],
    ['a label', 'kiosk.yaml', [swap('kk: "Басты бет"', 'kk: "Главная"')], ['wrong-language kiosk.yaml:5:24']],
    ['a center', 'centers.yaml', [swap('ru: "ул. Образцовая, 1"', 'ru: "Үлгі көшесі, 1"')], ['wrong-language centers.yaml:3:41']],
    ['a name', 'rules/facts.yaml', [swap('kk: Үлгі агенттігі', 'kk: Рабочая группа')], ['wrong-language rules/facts.yaml:19:13']],
    [
      'a party of the glossary',
      'glossary.yaml',
      [swap('kk: қызметті алушы', 'kk: получатель услуги')],
      ['wrong-language glossary.yaml:3:26'],
    ],
    ['an organisation', 'project.yaml', [swap('kk: Үлгі ұйым', 'kk: Образцовая организация')], ['wrong-language project.yaml:1:13']],
    [
      'a notice',
      'notices.yaml',
      [
        () =>
          '- { id: a, level: info, from: "2026-11-23 14:00", until: "2026-11-23 15:00", title: { kk: Центр закрыт на ремонт, ru: Орталық жөндеуге жабылды } }\n',
      ],
      ['wrong-language notices.yaml:1:104', 'wrong-language notices.yaml:1:119'],
    ],
  ] as const)('%s', async (_, file, changes, found) => {
    expect((await reports(file, ...changes)).filter((each) => each.startsWith('wrong-language'))).toEqual(found);
  });
});

it('a text of 50,000 words, every third of which opens a quotation, is read to its end', async () => {
  const text = Array.from({ length: 50_000 }, (_, at) => (at % 3 === 0 ? 'Қала «' : 'қызмет')).join(' ');
  const small = await reports(POSTER, swap('Толығырақ', text));
  expect(small.filter((each) => each.startsWith('wrong-language'))).toEqual([]);
});
