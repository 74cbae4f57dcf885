import { beforeAll, describe, expect, it } from 'vitest';
import type { ContentInput } from '../../src/checks/check.js';
import { unconfirmedFact, unconfirmedOn } from '../../src/checks/unconfirmed-fact.js';
import { inEnglish } from '../in-english.js';
import { reported } from './changed-folder.js';
import { openWorkshop, type Workshop } from './proved-folder.js';

let workshop: Workshop;

beforeAll(async () => {
  workshop = await openWorkshop();
});

describe('a fact of doubtful standing', () => {
  const doubt = (confidence: string) =>
    ({ 'rules/facts.yaml': [['value: "1414", confidence: A', `value: "1414", ${confidence}`]] }) as const;

  it.each(['confidence: C', 'confidence: unverified'])('is reported with the posters that state it: %s', async (confidence) => {
    const problems = await reported(unconfirmedFact, doubt(confidence), workshop);
    expect(
      inEnglish(problems).map(({ severity, where, message }) => [severity, where.line, message.endsWith('it stands on complaint')]),
    ).toEqual([['warning', 9, true]]);
  });

  it.each(['confidence: B', 'confidence: C, checked: { by: Editor, on: 2026-11-01, against: the page }'])(
    'is settled by %s',
    async (confidence) => {
      expect(await reported(unconfirmedFact, doubt(confidence), workshop)).toEqual([]);
    },
  );

  it('that was invented stands in the way of a release, whoever has checked it', async () => {
    const invented = doubt('confidence: sample, checked: { by: Editor, on: 2026-11-01, against: the page }');
    const release = { ...unconfirmedFact, run: ({ content, posters, asOf }: ContentInput) => unconfirmedOn(posters, content, asOf) };
    expect((await reported(release, invented, workshop)).map(({ severity, where }) => [severity, where.line])).toEqual([['error', 9]]);
  });

  it('is not reported while nothing states it', async () => {
    const changes = {
      ...doubt('confidence: C'),
      'posters/complaint.yaml': [
        [': {{phone "line"}}.', '.'],
        [': {{phone "line"}}.', '.'],
      ],
    } as const;
    expect(await reported(unconfirmedFact, changes, workshop)).toEqual([]);
  });

  it('is reported of the link that only the screen shows', async () => {
    const changes = {
      'rules/facts.yaml': [
        ['agency:\n', 'other:\n  kind: link\n  versions:\n    - { url: "https://gov.kz", words: gov.kz, confidence: C }\n\nagency:\n'],
      ],
      'kiosk.yaml': [['link: portal', 'link: other']],
    } as const;
    expect(inEnglish(await reported(unconfirmedFact, changes, workshop)).map(({ message }) => message)).toEqual([
      expect.stringContaining('the screen\'s "complaint"'),
    ]);
  });
});

describe('words that nobody has read', () => {
  const lead = '{ kk: "Не білу керек:", ru: "Что надо знать:" }';
  const worded = (more: string) => ({ 'posters/complaint.yaml': [[`text: ${lead}`, `text: ${lead}\n      ${more}`]] }) as const;
  const versions = (until: string, from: string) =>
    ({
      'posters/complaint.yaml': [
        [
          `text: ${lead}`,
          `versions:\n        - { until: ${until}, text: ${lead} }\n        - { from: ${from}, confidence: unverified, text: ${lead} }`,
        ],
      ],
    }) as const;

  it.each(['C', 'unverified'])('are reported where they stand: confidence %s', async (confidence) => {
    const problems = await reported(unconfirmedFact, worded(`confidence: ${confidence}`), workshop);
    expect(problems).toMatchObject([{ severity: 'warning', where: { file: 'posters/complaint.yaml' } }]);
    expect(inEnglish(problems[0]?.message)).toMatch(/^expected words of "[a-z-]+" that somebody has read in the act, found /);
  });

  it.each(['confidence: B', 'confidence: C\n      checked: { by: Editor, on: 2026-11-01, against: the act }'])(
    'are settled by %s',
    async (more) => {
      expect(await reported(unconfirmedFact, worded(more), workshop)).toEqual([]);
    },
  );

  it('are reported from the day of their version on', async () => {
    expect(await reported(unconfirmedFact, versions('2026-11-22', '2026-11-23'), workshop)).toEqual([]);
    expect(await reported(unconfirmedFact, versions('2026-11-21', '2026-11-22'), workshop)).toHaveLength(1);
  });
});
