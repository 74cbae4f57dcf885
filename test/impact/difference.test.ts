import { describe, expect, test } from 'vitest';
import { type Difference, difference } from '../../src/impact/difference.js';
import { compose } from '../../src/poster/compose.js';
import type { Poster } from '../../src/poster/model.js';
import type { IsoDate } from '../../src/rules/date.js';
import { type Change, madeOfficial, swap } from '../content-folder.js';
import { changedContent, SHIPPED } from '../poster/composing.js';
import { SEVEN_DAYS } from './example-change.js';

const TODAY = '2026-11-22';

function posterOn(content: typeof SHIPPED, id: string, day: string): Poster {
  const poster = compose(content, day as IsoDate).posters.find((each) => each.id === id);
  if (!poster) throw new Error(`expected the poster ${id} on ${day}`);
  return poster;
}

/** How a poster differs between two days of one content folder, or between two folders. */
function between(id: string, [before, was]: readonly [typeof SHIPPED, string], [after, is]: readonly [typeof SHIPPED, string]): Difference {
  return difference({ poster: posterOn(before, id, was), rules: before.rules }, { poster: posterOn(after, id, is), rules: after.rules });
}

async function changed(id: string, changes: Readonly<Record<string, Change>>, day = TODAY): Promise<Difference> {
  return between(id, [SHIPPED, day], [await changedContent(changes), day]);
}

describe('a term that changes on a day', () => {
  const sevenDays = async (id: string): Promise<Difference> => {
    const content = await changedContent(SEVEN_DAYS);
    return between(id, [content, TODAY], [content, '2027-01-01']);
  };

  test('differs in its tile and in its sentence, and nowhere else', async () => {
    const found = await sevenDays('complaint');
    expect(found.parts.map(({ kind, id, sheet, aspects }) => ({ kind, id, sheet, aspects }))).toEqual([
      { kind: 'term', id: 'term-provider', sheet: 2, aspects: ['words'] },
      { kind: 'statement', id: 'term-provider', sheet: 2, aspects: ['words'] },
    ]);
    expect(found.parts.map(({ reworded, rules }) => ({ reworded, rules }))).toEqual([
      { reworded: false, rules: ['complaint-review-provider'] },
      { reworded: false, rules: ['complaint-review-provider'] },
    ]);
  });

  test('is shown in both languages before and after', async () => {
    const found = await sevenDays('complaint');
    expect(found.parts[0]).toMatchObject({
      before: { kk: '5 жұмыс күні', ru: '5 рабочих дней' },
      after: { kk: '7 жұмыс күні', ru: '7 рабочих дней' },
    });
    expect(found.parts[1]?.before?.kk).toContain('бастап бес жұмыс күні ішінде қаралуға');
    expect(found.parts[1]?.after?.ru).toContain('в течение семи рабочих дней со дня');
  });

  test('has its cause in one sentence a language, with the day and the basis', async () => {
    const found = await sevenDays('complaint');
    expect(found.cause).toEqual({
      kk: '2027 жылғы 1 қаңтардан бастап мерзім өзгерді: бұрын – бес жұмыс күні, енді – жеті жұмыс күні (15.04.2013 № 88-V Заң, 25-баптың 2-тармағы).',
      ru: 'С 1 января 2027 года изменился срок: было – пять рабочих дней, стало – семь рабочих дней (Закон от 15.04.2013 № 88-V, п. 2 ст. 25).',
    });
    expect(found.parts.map(({ cause }) => cause)).toEqual([found.cause, found.cause]);
  });

  test('names the rule with both versions', async () => {
    const found = await sevenDays('complaint');
    expect(found.rules).toEqual([
      {
        rule: 'complaint-review-provider',
        kind: 'term',
        before: expect.objectContaining({ from: '2026-07-12', until: '2026-12-31', confidence: 'A' }),
        after: expect.objectContaining({ from: '2027-01-01', confidence: 'unverified' }),
      },
    ]);
  });

  test('leaves the other posters as they are', async () => {
    for (const id of ['rights', 'clinic-services', 'clinic-registration-online', 'clinic-registration-portal']) {
      expect(await sevenDays(id)).toEqual({
        poster: id,
        parts: [],
        rules: [],
        cause: { kk: '', ru: '' },
      });
    }
  });
});

test('a version that states the same number under another basis is no difference', () => {
  const { parts } = between('complaint', [SHIPPED, '2026-07-11'], [SHIPPED, '2026-07-12']);
  expect(parts).toEqual([]);
});

test('the day in the imprint alone is no difference', () => {
  expect(between('rights', [SHIPPED, TODAY], [SHIPPED, '2026-11-23']).parts).toEqual([]);
});

describe('from 2018 to today', () => {
  test('a reworded text says so and names the basis of its new version, not the facts that came with it', () => {
    const { parts } = between('complaint', [SHIPPED, '2018-06-01'], [SHIPPED, TODAY]);
    const channel = parts.find(({ id }) => id === 'channel-online');
    expect(channel).toMatchObject({ reworded: true, rules: [], cause: { ru: 'Изменена формулировка.' } });
    const rights = between('rights', [SHIPPED, '2018-06-01'], [SHIPPED, TODAY]).parts.find(({ id }) => id === 'by-the-rules');
    expect(rights?.cause).toEqual({
      kk: 'Мәтін басқаша жазылды (15.04.2013 № 88-V Заң, 4-баптың 1-тармағының 2) тармақшасы).',
      ru: 'Изменена формулировка (Закон от 15.04.2013 № 88-V, подп. 2) п. 1 ст. 4).',
    });
  });

  test('the name of the issuer, the QR code and the acts at the foot are parts of their own', () => {
    const { parts } = between('complaint', [SHIPPED, '2018-06-01'], [SHIPPED, TODAY]);
    expect(parts.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'issuer agency',
      'statement ground-documents',
      'statement channel-bodies',
      'statement channel-online',
      'code complaint-online',
      'statement filing-time',
      'statement term-provider',
      'citation citation',
    ]);
    expect(parts.at(-1)?.cause.ru).toContain(
      'было – Закон от 15.04.2013 № 88-V, ст. 4, 25, стало – Закон от 15.04.2013 № 88-V, ст. 4, 25; АППК, ст. 91, 92, 100.',
    );
  });
});

describe('between two wordings of the content', () => {
  test('a phone written over without a version is seen and shown as it was and is', async () => {
    const { parts, cause } = await changed('rights', { 'rules/phones.yaml': swap('"1414"', '"1415"') });
    expect(parts.map(({ id }) => id)).toEqual(['where-to-ask']);
    expect(cause).toEqual({
      kk: 'Телефон нөмірі өзгерді: бұрын – 1414, енді – 1415.',
      ru: 'Изменился номер телефона: было – 1414, стало – 1415.',
    });
  });

  test('a pictogram, a key phrase and another order are differences without other words', async () => {
    const icon = await changed('complaint', { 'posters/complaint.yaml': swap('icon: ban', 'icon: shield-check') });
    expect(icon.parts).toMatchObject([{ id: 'ground-refusal', aspects: ['icon'], cause: { ru: 'Заменена пиктограмма.' } }]);
    const bold = await changed('complaint', { 'posters/complaint.yaml': swap('негізсіз бас тарту;', 'негізсіз *бас тарту;*') });
    expect(bold.parts).toMatchObject([{ id: 'ground-refusal', aspects: ['emphasis'] }]);
    const moved = await changed('complaint', {
      'posters/complaint.yaml': (text) => {
        const first = text.indexOf('      - id: ground-deadline');
        const second = text.indexOf('      - id: ground-refusal');
        const third = text.indexOf('      # Standards were struck out');
        return text.slice(0, first) + text.slice(second, third) + text.slice(first, second) + text.slice(third);
      },
    });
    expect(moved.parts).toMatchObject([{ aspects: ['place'], cause: { ru: 'Текст стоит на другом месте.', kk: 'Мәтіннің орны ауысты.' } }]);
  });

  test('a text that is taken away or added is shown with its words', async () => {
    const drop: Change = (text) => {
      const first = text.indexOf('      - id: ground-refusal');
      return text.slice(0, first) + text.slice(text.indexOf('      # Standards were struck out'));
    };
    const gone = await changed('complaint', { 'posters/complaint.yaml': drop });
    expect(gone.parts).toMatchObject([{ id: 'ground-refusal', aspects: ['removed'], before: { ru: 'необоснованным отказом;' } }]);
    expect(gone.parts[0]).not.toHaveProperty('after');
    const content = await changedContent({ 'posters/complaint.yaml': drop });
    const come = between('complaint', [content, TODAY], [SHIPPED, TODAY]);
    expect(come.parts).toMatchObject([{ id: 'ground-refusal', aspects: ['added'], cause: { kk: 'Мәтін қосылды.' } }]);
  });

  test('the mark of a draft comes and goes', async () => {
    const { parts } = await changed('clinic-registration-portal', { 'posters/clinic-registration-portal.yaml': madeOfficial });
    expect(parts).toMatchObject([
      { kind: 'mark', aspects: ['removed'], cause: { kk: '«ЖОБА» белгісі алынды.', ru: 'Снята отметка «ПРОЕКТ».' } },
    ]);
  });
});
