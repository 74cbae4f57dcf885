import { describe, expect, it } from 'vitest';
import { calendarEvent } from '../../src/qr/calendar-event.js';
import { calledCode } from '../../src/qr/called-code.js';
import { partsOfCode } from '../../src/qr/content-lines.js';
import { vcard } from '../../src/qr/vcard.js';
import { chances, oneOf } from '../chances.js';

describe('What a code is called in a message', () => {
  it.each([
    ['WIFI:T:WPA;S:Bulaq Guest;P:12345678;;', '«Bulaq Guest»'],
    ['WIFI:S:A\\;P\\:B;T:WPA;P:se;;', '«A;P:B»'],
    ['WIFI:T:WPA;P:S\\:secret\\;S:x;S:Name;H:true;;', '«Name»'],
    ['WIFI:P:secret;;', 'WIFI'],
    [vcard({ name: 'Бұлақ, «А»', phones: ['+77172000000'] }), '«Бұлақ, «А»»'],
    [calendarEvent({ name: 'Жиналыс', days: { begins: '2026-12-15', ends: '2026-12-15' }, ahead: 300 }), '«Жиналыс»'],
    ['https://egov.kz', 'https://egov.kz'],
    ['tel:103', 'tel:103'],
  ])('%s', (contents, called) => {
    expect(calledCode(contents)).toBe(called);
  });

  it('is never the password of a network', () => {
    const chance = chances(7);
    for (let round = 0; round < 300; round += 1) {
      const password = `pw${Array.from({ length: 8 }, () => oneOf(['a', ';', ':', ',', '"', '\\', 'S'], chance)).join('')}`;
      const escaped = password.replace(/[\\;,":]/g, (sign) => `\\${sign}`);
      for (const fields of [`S:Name;P:${escaped}`, `P:${escaped};S:Name`]) expect(calledCode(`WIFI:T:WPA;${fields};;`)).toBe('«Name»');
    }
  });

  it('is made of what people read in a card and an event alone', () => {
    expect(partsOfCode(vcard({ name: 'A', phones: ['103'], address: 'x; y' })).map(({ value }) => value)).toEqual(['A', '103', 'x; y']);
    expect(partsOfCode('https://egov.kz')).toEqual([]);
  });
});
