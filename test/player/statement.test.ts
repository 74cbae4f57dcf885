import { verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { compareOrder, envelope, opened, readStatement, type VersionStatement } from '../../src/player/statement.js';
import { chances } from '../chances.js';
import { newSigner, smallScreen } from './small-screen.js';

describe('a script that hands texts over', () => {
  it('gives them back, whatever stands in them', () => {
    const texts = ['</script>', '"\\\n\u2028', '', 'Қ', ');\n'];
    expect(opened(envelope(...texts))).toEqual(texts);
  });

  it('is nothing when it is cut off anywhere', () => {
    const script = envelope('{"taqta":1}', 'c2lnbmVk');
    for (let length = 0; length < script.length; length += 1) expect(opened(script.slice(0, length))).toBeUndefined();
  });
});

describe('a statement', () => {
  it('is read as it was written, and is nothing when any of it was changed to something that no build writes', async () => {
    const { statement } = await smallScreen('red');
    const text = JSON.stringify(statement);
    expect(readStatement(text)).toEqual(statement);
    const broken: readonly object[] = [
      { taqta: 2 },
      { kind: 'page' },
      { day: '27.11.2026' },
      { number: 0 },
      { number: 1.5 },
      { id: '../../..' },
      { files: [] },
      { files: [{ ...statement.files[0], path: '../../secret.js' }] },
      { files: [{ ...statement.files[0], sha256: 'none' }] },
      { files: [{ ...statement.files[0], holds: 'scripts' }] },
    ];
    for (const change of broken) expect([change, readStatement(JSON.stringify({ ...statement, ...change }))]).toEqual([change, undefined]);
  });

  it('never fails on what chance makes of it', async () => {
    const text = JSON.stringify((await smallScreen('red')).statement);
    const chance = chances(7);
    for (let round = 0; round < 2000; round += 1) {
      const at = Math.floor(chance() * text.length);
      const spoiled = text.slice(0, at) + String.fromCharCode(32 + Math.floor(chance() * 95)) + text.slice(at + Math.floor(chance() * 4));
      const read = readStatement(spoiled);
      if (read?.kind === 'version') expect(read.files.every(({ path }) => /^files\/[0-9a-f]{16}\.js$/.test(path))).toBe(true);
    }
  });
});

it('The next version of a day is newer, one of the next day as well, and the same content keeps its number', async () => {
  const one = (await smallScreen('red')).statement;
  const same = (await smallScreen('red', { former: one })).statement;
  const next = (await smallScreen('green', { former: same })).statement;
  const tomorrow = (await smallScreen('red', { former: next, day: '2026-11-28' })).statement;
  expect(same).toEqual(one);
  const order: readonly VersionStatement[] = [tomorrow, one, next];
  expect([...order].sort(compareOrder).map(({ day, number }) => `${day}.${number}`)).toEqual([
    '2026-11-27.1',
    '2026-11-27.2',
    '2026-11-28.1',
  ]);
});

it('A pointer bears the signature of its text by the key that the player trusts', async () => {
  const signer = newSigner();
  const { files } = await smallScreen('red', { signer });
  const script = Buffer.from(files.find(({ path }) => path === 'current.js')?.bytes ?? []).toString();
  const [text = '', signature = ''] = opened(script) ?? [];
  const key = {
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(signer.publicKey, 'base64').toString('base64url') },
    format: 'jwk',
  } as const;
  expect(verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64'))).toBe(true);
  expect(verify(null, Buffer.from(text.replace('2026', '2027')), key, Buffer.from(signature, 'base64'))).toBe(false);
});
