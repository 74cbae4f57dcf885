import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/language/rich.js';
import type { Problem } from '../../src/problem.js';
import type { Change } from '../content-folder.js';
import { placeOf, swap } from '../content-folder.js';
import { inEnglish } from '../in-english.js';
import { NOW, THEN } from '../sheets.js';
import { composed, statementOf } from './composing.js';

const POSTER = 'posters/clinic-registration-portal.yaml';
const shipped = (file: string): Promise<string> => readFile(join(import.meta.dirname, '../../content', file), 'utf8');

/** The body of the portal poster with other lines for its review and texts. */
const body =
  (lines: string): Change =>
  (text) => {
    const start = text.indexOf('    basis: attachment-order\n    versions', text.indexOf('id: portal-body'));
    return `${text.slice(0, start)}${lines}\n`;
  };
const gone: Change = () => undefined;
/** A folder with that poster alone. */
const alone = (lines: string) => ({
  'posters/clinic-registration-online.yaml': gone,
  'posters/clinic-services.yaml': gone,
  'posters/complaint.yaml': gone,
  'posters/rights.yaml': gone,
  [POSTER]: body(lines),
});
const said = async (lines: string, day: string = NOW) =>
  statementOf(await composed(day, alone(lines)), 'clinic-registration-portal', 'portal-body');
const problems = async (lines: string, day: string = NOW): Promise<readonly Problem[]> => (await composed(day, alone(lines))).problems;

const versions = (...stretches: readonly string[]): string =>
  `    versions:\n${stretches.map((stretch, index) => `      - { ${stretch}text: { kk: ${index + 1} нұсқа, ru: Версия ${index + 1} } }`).join('\n')}`;

describe('A statement', () => {
  it('says its facts in words and keeps what was written', async () => {
    const term = statementOf(await composed(NOW), 'complaint', 'term-provider');
    expect(plain(term.text.ru)).toMatch(/в течение пяти рабочих дней со дня ее регистрации\.$/);
    expect(term.text.ru.filter(({ strong }) => strong)).toEqual([{ text: 'в течение пяти рабочих дней', strong: true }]);
    expect(term.written.ru).toContain('{{term "complaint-review-provider" case="genitive"}}');
    expect(term.facts.map(({ rule, kind }) => `${kind} ${rule}`)).toEqual([
      'name state-corporation-short',
      'term complaint-review-provider',
    ]);
    expect(term.basis).toEqual([{ act: 'law-88v', point: '25(2)' }]);
  });

  it('may say the same in plain language, which is a draft of its own and waits for review behind it', async () => {
    const lines = `    review: { kk: official, ru: official }
    text: { kk: Бір, ru: Один }
    plain:
      text: { kk: 'Мерзімі – {{term "complaint-review-provider"}}.', ru: 'Срок – {{term "complaint-review-provider"}}.' }`;
    const day = await composed(NOW, alone(lines));
    const statement = statementOf(day, 'clinic-registration-portal', 'portal-body');
    expect(statement.plain && plain(statement.plain.text.ru)).toBe('Срок – пять рабочих дней.');
    expect(statement.plain?.review).toEqual({ kk: { kind: 'draft' }, ru: { kind: 'draft' } });
    expect(statement.plain?.at).toEqual([...statement.at, 'plain']);
    expect(statement.review.ru.kind).toBe('official');
  });

  it('may say the same on slides, each in every language, with its facts and a draft of its own; the mark of the sheet does not follow from them', async () => {
    const lines = `    review: { kk: official, ru: official }
    text: { kk: Бір, ru: Один }
    screen:
      - { kk: 'Мерзімі – *{{term "complaint-review-provider"}}*', ru: 'Срок – *{{term "complaint-review-provider"}}*' }
      - { review: { kk: draft, ru: draft }, kk: Екі, ru: Два }`;
    const day = await composed(NOW, alone(lines));
    const statement = statementOf(day, 'clinic-registration-portal', 'portal-body');
    expect(statement.screen?.map(({ text }) => plain(text.ru))).toEqual(['Срок – пять рабочих дней', 'Два']);
    expect(statement.screen?.map(({ review }) => review.kk.kind)).toEqual(['draft', 'draft']);
    expect(statement.screen?.map(({ at }) => at)).toEqual([0, 1].map((index) => [...statement.at, 'screen', index]));
    expect(statement.screen?.[0]?.facts.map(({ rule }) => rule)).toEqual(['complaint-review-provider']);
    expect(statement.screen?.[1]?.where.ru).toMatchObject({ file: POSTER, language: 'ru' });
    // A text that is approved word for word prints no mark, whatever waits on its slides.
    const title = 'review: { kk: draft, ru: draft }';
    const approved = await composed(NOW, {
      ...alone(lines),
      [POSTER]: (text) => (body(lines)(text) as string).replace(title, title.replaceAll('draft', 'official')),
    });
    expect(approved.posters.map(({ draft }) => draft)).toEqual([false]);
  });

  it('has its slides in its versions, as their words are those of its days; a call on one is filled or reported as in a text', async () => {
    const screen = '    screen: { kk: Бір, ru: Раз }\n';
    expect(inEnglish(await problems(`${screen}${versions('until: 2020-12-31, ', 'from: 2021-01-01, ')}`))).toMatchObject([
      { code: 'wrong-value', fix: 'move "screen:" into the versions to whose words it belongs' },
    ]);
    const broken = await problems('    text: { kk: Бір, ru: Один }\n    screen: { kk: \'{{term "none"}}\', ru: Раз }');
    expect(broken).toMatchObject([{ code: 'unknown-rule', where: { language: 'kk' } }]);
  });

  it('knows which version of a fact it states', async () => {
    const index = async (day: string) =>
      statementOf(await composed(day), 'complaint', 'term-provider').facts.find(({ kind }) => kind === 'term')?.version;
    expect([await index('2018-06-01'), await index('2019-12-06'), await index('2019-12-07')]).toEqual([1, 1, 2]);
  });

  it('is a draft where nobody has reviewed a half', async () => {
    const half = await said(
      '    review: { kk: draft, ru: { approved: { by: A. Editor, on: 2026-01-31, words: 8e2a72a66707 } } }\n    text: { kk: Бір, ru: Один }',
    );
    expect(half.review).toEqual({ kk: { kind: 'draft' }, ru: { kind: 'approved', by: 'A. Editor', on: '2026-01-31' } });
    expect((await said('    text: { kk: Бір, ru: Один }')).review).toEqual({ kk: { kind: 'draft' }, ru: { kind: 'draft' } });
  });

  it('may come from several places, and from an act as a whole', async () => {
    const both = await said('    basis: [law-88v/4(1)5), attachment-order]\n    text: { kk: Бір, ru: Один }');
    expect(both.basis).toEqual([
      { act: 'law-88v', point: '4(1)5)' },
      { act: 'attachment-order', point: '' },
    ]);
  });

  it('is set in one line whatever lines its file gives it', async () => {
    const { text } = await said('    text:\n      kk: |\n        Бір\n        екі\tүш\n      ru: >\n        Один\n\n        два\n');
    expect([plain(text.kk), plain(text.ru)]).toEqual(['Бір екі үш', 'Один два']);
  });

  it('keeps a no-break space that an editor has set', async () => {
    expect(plain((await said('    text: { kk: "Бір\\_екі", ru: "Один\\_два" }')).text.ru)).toBe('Один\u00A0два');
  });

  it('may lack a half: a check reports it with the words of the other', async () => {
    const { text, written } = await said('    text: { ru: Один }');
    expect([plain(text.kk), written.kk]).toEqual(['', '']);
  });
});

describe('Dated versions', () => {
  const two = versions('until: 2019-12-06, ', 'from: 2019-12-07, ');

  it.each([
    ['2018-06-01', 'Версия 1'],
    ['2019-12-06', 'Версия 1'],
    ['2019-12-07', 'Версия 2'],
    ['2026-11-22', 'Версия 2'],
  ])('are picked by the day: %s', async (day, words) => {
    expect(plain((await said(two, day)).text.ru)).toBe(words);
  });

  it('inherit the basis and the review that stand beside them', async () => {
    const one = await said(`    basis: law-88v/4\n    review: { kk: official, ru: official }\n${two}`);
    expect(one).toMatchObject({
      basis: [{ act: 'law-88v', point: '4' }],
      review: { kk: { kind: 'official' } },
      where: { ru: { language: 'ru', line: expect.any(Number) } },
    });
  });

  it('do not exist before the first and after the last of them', async () => {
    const late = versions('from: 2020-01-01, until: 2020-12-31, ');
    for (const day of ['2019-12-31', '2021-01-01']) {
      const { posters, problems: found } = await composed(day, alone(late));
      expect(found).toEqual([]);
      expect(posters.find(({ id }) => id === 'clinic-registration-portal')?.blocks).toEqual([]);
    }
  });

  it('stand beside no other text, and each says one', async () => {
    expect(inEnglish(await problems(`    text: { kk: Бір, ru: Один }\n${two}`))).toEqual([
      expect.objectContaining({ code: 'wrong-value', message: expect.stringContaining('found both') }),
    ]);
    expect(inEnglish(await problems('    versions:\n      - { from: 2019-12-07 }'))).toEqual([
      expect.objectContaining({ code: 'missing-field', message: expect.stringContaining('version 1') }),
    ]);
    expect(inEnglish(await problems('    basis: law-88v'))).toEqual([
      expect.objectContaining({ code: 'missing-field', message: expect.stringContaining('found neither') }),
    ]);
  });
});

describe('A call that cannot be filled', () => {
  it('is a fault at its own line and column inside a text of many lines', async () => {
    const call = '{{phone "contact-centre-phone"}}';
    const wrong = '{{phone "contact-center-phone"}}';
    const rights = await shipped('posters/rights.yaml');
    const russian = rights.lastIndexOf(call);
    const text = `${rights.slice(0, russian)}${wrong}${rights.slice(russian + call.length)}`;
    const { problems: found } = await composed(NOW, { 'posters/rights.yaml': () => text });
    expect(inEnglish(found)).toEqual([
      expect.objectContaining({
        code: 'unknown-rule',
        where: { file: 'posters/rights.yaml', language: 'ru', ...placeOf(text, wrong) },
        fix: 'there are: contact-centre-phone; or write it into rules/',
      }),
    ]);
  });

  it.each([
    ['an unknown helper', '{{turm \\"x\\"}}', 'broken-template'],
    ['a call that does not end', '{{term \\"x\\"', 'broken-template'],
    ['a call with one brace', '{term \\"x\\"}', 'broken-template'],
    ['a prototype key', '{{constructor}}', 'broken-template'],
    ['an unknown option', '{{name \\"portal\\" kase=\\"dative\\"}}', 'broken-template'],
    ['an option named like a prototype', '{{name \\"portal\\" __proto__=\\"dative\\"}}', 'broken-template'],
    ['an unknown case', '{{name \\"portal\\" case=\\"vocative\\"}}', 'broken-template'],
    ['a form that the rule lacks', '{{name \\"portal\\" case=\\"instrumental\\"}}', 'missing-form'],
    ['an unknown rule', '{{name \\"portel\\"}}', 'unknown-rule'],
    ['a rule that is not in force', '{{name \\"e-otinish\\"}}', 'rule-not-in-force'],
  ])('is a fault of its language: %s', async (_, call, code) => {
    const found = await problems(`    text:\n      kk: Бір\n      ru: "один ${call}"`, THEN);
    expect(inEnglish(found)).toEqual([
      expect.objectContaining({
        code,
        severity: 'error',
        where: expect.objectContaining({ file: POSTER, language: 'ru' }),
        message: expect.stringMatching(/^«ru»: expected .*, found /),
      }),
    ]);
  });

  it('is a fault of both languages where both have it', async () => {
    const found = await problems('    text: { kk: \'{{name "x"}}\', ru: \'{{name "y"}}\' }');
    expect(found.map(({ where }) => where.language)).toEqual(['kk', 'ru']);
  });
});

it('A swapped act in a basis is reported at the statement', async () => {
  const { problems: found } = await composed(NOW, { [POSTER]: swap('basis: attachment-order', 'basis: attachment-ordre') });
  expect(inEnglish(found)).toEqual([
    expect.objectContaining({ code: 'unknown-rule', message: expect.stringContaining('attachment-ordre') }),
  ]);
});
