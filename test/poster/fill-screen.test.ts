import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/load.js';
import { fillScreen } from '../../src/poster/fill-screen.js';
import type { IsoDate } from '../../src/rules/date.js';
import { contentFolder, placeOf, swap } from '../content-folder.js';
import { NOW } from '../sheets.js';

const NOTICE = (kk: string, ru: string): string =>
  `- id: line\n  level: info\n  from: "2026-11-23 09:00"\n  until: "2026-11-23 16:30"\n  title: { kk: Байланыс, ru: Связь }\n  text:\n    kk: >-\n      ${kk}\n    ru: >-\n      ${ru}\n`;

async function screen(changes: Parameters<typeof contentFolder>[0], day: string = NOW) {
  const { content } = await loadContent(await contentFolder(changes));
  if (!content) throw new Error('expected the content to load');
  return fillScreen(content, day as IsoDate);
}

describe('The texts of the screen', () => {
  it('say the facts of the day in notices, cards and labels', async () => {
    const { kiosk, notices, problems } = await screen({
      'notices.yaml': () =>
        NOTICE('{{phone "contact-centre-phone" case="dative"}} хабарласыңыз', 'Звоните: {{phone "contact-centre-phone"}}'),
      'kiosk.yaml': (text) =>
        text.replace('ru: "Ваши права"', `ru: 'Ваши права: {{link "egov"}}'`).replace('ru: "Назад"', `ru: '{{number "5" form="words"}}'`),
    });
    expect(problems).toEqual([]);
    expect(notices.data[0]?.text).toEqual({ kk: '1414-ке хабарласыңыз', ru: 'Звоните: 1414' });
    expect(kiosk.data.topics[0]?.card.text.ru).toBe('Ваши права: egov.kz');
    expect(kiosk.data.labels['back']?.text.ru).toBe('пять');
  });

  it('change with the day', async () => {
    const changes = { 'notices.yaml': () => NOTICE('{{link "complaint-online"}}', '{{link "complaint-online"}}') };
    const said = async (day: string) => (await screen(changes, day)).notices.data[0]?.text?.ru;
    expect([await said('2022-12-31'), await said('2023-01-01')]).toEqual(['dialog.egov.kz', 'eotinish.kz']);
  });

  it('keep the single braces of a label, which the screen fills', async () => {
    const { kiosk, problems } = await screen({});
    expect(problems).toEqual([]);
    expect(kiosk.data.labels['page']?.text.ru).toBe('Страница {n} из {m}');
  });

  it.each([
    ['an unknown rule', '{{phone "line"}}', 'unknown-rule', '{{phone'],
    ['a call that does not end', 'x {{phone "contact-centre-phone"', 'broken-template', '{{phone'],
    ['a lone brace', 'x {phone}', 'broken-template', '{phone'],
  ])('are at fault at their place: %s', async (_, russian, code, words) => {
    const text = NOTICE('Бір', russian);
    const { problems } = await screen({ 'notices.yaml': () => text });
    expect(problems).toEqual([expect.objectContaining({ code, where: { file: 'notices.yaml', language: 'ru', ...placeOf(text, words) } })]);
  });

  it('are at fault in a card as well', async () => {
    const { problems } = await screen({ 'kiosk.yaml': swap('ru: "Ваши права"', `ru: 'Права {{name "x"}}'`) });
    expect(problems.map(({ code, where }) => `${code} ${where.file} ${where.language}`)).toEqual(['unknown-rule kiosk.yaml ru']);
  });
});
