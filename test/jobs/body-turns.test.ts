import { expect, test } from 'vitest';
import { BodyTurns } from '../../src/jobs/body-turns.js';

const turn = (poster: string, size: string) => ({ key: `${poster}-${size}`, poster });
const SHEETS = [turn('fees', 'a4'), turn('fees', 'a3'), turn('hours', 'a4'), turn('hours', 'a3')];

/** What has become of promises by now. */
const stateOf = async (promise: Promise<unknown>): Promise<unknown> => Promise.race([promise, Promise.resolve('waits')]);

test('each sheet is painted once, and those of one poster by one process as long as there is another poster', async () => {
  const turns = new BodyTurns(SHEETS);
  const [one, other] = [turns.member(), turns.member()];
  expect(await one.next()).toEqual(turn('fees', 'a4'));
  expect(await other.next()).toEqual(turn('hours', 'a4'));
  expect(await one.next()).toEqual(turn('fees', 'a3'));
  expect(await one.next()).toEqual(turn('hours', 'a3'));
});

test('nobody goes on before the last is done', async () => {
  const turns = new BodyTurns(SHEETS.slice(0, 2));
  const [one, other, late] = [turns.member(), turns.member(), turns.member()];
  await one.next();
  await other.next();
  const onOne = one.next();
  expect(await stateOf(onOne)).toBe('waits');
  const onOther = other.next();
  expect([await onOne, await onOther]).toEqual([undefined, undefined]);
  expect(await late.next()).toBeUndefined();
});

test('what one had that has ended is given to another that waits', async () => {
  const turns = new BodyTurns(SHEETS.slice(0, 2));
  const [one, other] = [turns.member(), turns.member()];
  const had = await one.next();
  await other.next();
  const waits = other.next();
  one.leave();
  expect(await waits).toEqual(had);
  one.leave();
  expect(await other.next()).toBeUndefined();
});

test('with nothing to paint all go on at once', async () => {
  expect(await new BodyTurns([]).member().next()).toBeUndefined();
});
