import { beforeAll, describe, expect, it } from 'vitest';
import { badPhone } from '../../src/checks/bad-phone.js';
import { handWrittenFact } from '../../src/checks/hand-written-fact.js';
import { mixedScript } from '../../src/checks/mixed-script.js';
import { numberMismatch } from '../../src/checks/number-mismatch.js';
import { inEnglish } from '../in-english.js';
import { leadIn, notice, places, reported } from './changed-folder.js';
import { openWorkshop, type Workshop } from './proved-folder.js';

let workshop: Workshop;

beforeAll(async () => {
  workshop = await openWorkshop();
});

const ruled = (phone: string) => ({ 'rules/facts.yaml': [['value: "1414"', `value: ${JSON.stringify(phone)}`]] }) as const;
const ofCenter = (phone: string) => ({ 'centers.yaml': [['phone: 8 (000) 000-00-00', `phone: ${JSON.stringify(phone)}`]] }) as const;
const kinds = [badPhone, mixedScript, numberMismatch, handWrittenFact];
const all = async (changes: Parameters<typeof reported>[1]) =>
  (await Promise.all(kinds.map((check) => reported(check, changes, workshop)))).flat();

describe('a phone of rules/ or of a center', () => {
  it.each(['8 (7172) 74-O1-02', '8 (7172) 74-О1-02', '+7 (7172) 74-01-0', '“1414”', '«8 (7172) 74-01-00»', '74-01-00'])(
    'that cannot be dialled is one Problem at its place: %s',
    async (phone) => {
      for (const changes of [ruled(phone), ofCenter(phone)]) {
        const problems = await all(changes);
        expect(problems.map(({ code, severity, where }) => `${severity} ${code} ${where.file}:${where.line}`)).toEqual([
          `error bad-phone ${Object.keys(changes)[0] === 'centers.yaml' ? 'centers.yaml:4' : 'rules/facts.yaml:9'}`,
        ]);
        expect(inEnglish(problems[0]?.fix)).toMatch(/^write /);
      }
    },
  );

  it.each(['1414', '109', '8 (7172) 74-01-00', '+7 7172 740100', '8 (000) 000-00-00', '8 (7172) 74-01-00, 8 (701) 123-45-67'])(
    'that can be dialled is right: %s',
    async (phone) => {
      expect([...(await all(ruled(phone))), ...(await all(ofCenter(phone)))]).toEqual([]);
    },
  );

  it('of an unknown place or operator is a warning: plans of numbers grow', async () => {
    expect((await reported(badPhone, ruled('8 (799) 111-22-33'), workshop)).map(({ severity }) => severity)).toEqual(['warning']);
  });
});

describe('a phone that was typed into a text', () => {
  it('with a letter for a digit is one Problem, whichever language it stands in', async () => {
    const problems = await all(leadIn('Телефон 8 (7172) 74-O1-02:', 'Телефон 8 (7172) 74-01-02:'));
    expect(problems.map(({ code }) => code)).toEqual(['bad-phone']);
    expect(places(problems)).toEqual(['13:28 kk']);
    expect(inEnglish(problems[0]?.fix)).toBe('write 8 (7172) 74-01-02');
  });

  it('with a digit too few is reported in each language', async () => {
    const problems = await all(notice('8 (7172) 74-01-0', '8 (7172) 74-01-0'));
    expect(problems.map(({ code, where }) => `${code} ${where.language}`)).toEqual(['bad-phone kk', 'bad-phone ru']);
  });

  it('in another form in each language is reported with the one form', async () => {
    const problems = await all(notice('8 (7172) 74-01-00', '+7 7172 740100'));
    expect(inEnglish(problems).map(({ code, where, fix }) => `${code} ${where.language}: ${fix}`)).toEqual([
      'bad-phone ru: write 8 (7172) 74-01-00 in each',
    ]);
  });

  it.each(['8 (7172) 74-01-00', '1 000 000 000', '№ 1234567', '12.10.2026', '880101300123', '2026-12-07', '+5 000 000'])(
    'in one form, or what only looks like a phone, is right: %s',
    async (said) => {
      expect(await reported(badPhone, notice(said, said), workshop)).toEqual([]);
    },
  );
});
