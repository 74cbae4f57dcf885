import { beforeAll, describe, expect, it } from 'vitest';
import { wrongParty } from '../../src/checks/wrong-party.js';
import { leadIn, notice, reported } from './changed-folder.js';
import { openWorkshop, type Workshop } from './proved-folder.js';

let workshop: Workshop;

beforeAll(async () => {
  workshop = await openWorkshop();
});

describe('the parties of a service', () => {
  it.each([
    ['қызметті алушы', 'услугодатель'],
    ['КӨРСЕТІЛЕТІН ҚЫЗМЕТТІ БЕРУШІЛЕРДІҢ', 'УСЛУГОПОЛУЧАТЕЛЕЙ'],
    ['қызметті берушіден', 'у услугополучателя от услугодателя'],
    ['адам', 'услугополучатель'],
  ])('may not differ: %s / %s', async (kk, ru) => {
    expect(await reported(wrongParty, leadIn(kk, ru), workshop)).toHaveLength(1);
    expect((await reported(wrongParty, notice(kk, ru), workshop)).map(({ where }) => where.file)).toEqual(['notices.yaml']);
  });

  it.each([
    ['көрсетілетін қызметті алушыларға', 'услугополучателям'],
    ['КӨРСЕТІЛЕТІН ҚЫЗМЕТТІ АЛУШЫ', 'УСЛУГОПОЛУЧАТЕЛЬ'],
    ['қызметті алушыдан қызметті берушіге', 'от услугополучателя услугодателю'],
    ['қызметті *алушы*', 'услуго*получатель*'],
    ['қызметті алушы', 'услугополучатель {{term "a"'],
  ])('are the same, or cannot be read: %s / %s', async (kk, ru) => {
    expect(await reported(wrongParty, leadIn(kk, ru), workshop)).toEqual([]);
  });
});
