import { beforeAll, describe, expect, it } from 'vitest';
import { unconfirmedFact } from '../../src/checks/unconfirmed-fact.js';
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
    expect(problems.map(({ severity, where, message }) => [severity, where.line, message.endsWith('it stands on complaint')])).toEqual([
      ['warning', 9, true],
    ]);
  });

  it.each(['confidence: B', 'confidence: C, checked: { by: Editor, on: 2026-11-01, against: the page }'])(
    'is settled by %s',
    async (confidence) => {
      expect(await reported(unconfirmedFact, doubt(confidence), workshop)).toEqual([]);
    },
  );

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
    expect((await reported(unconfirmedFact, changes, workshop)).map(({ message }) => message)).toEqual([
      expect.stringContaining('the screen\'s "complaint"'),
    ]);
  });
});
