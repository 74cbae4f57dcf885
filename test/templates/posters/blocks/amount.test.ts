import { describe, expect, it } from 'vitest';
import { decimal } from '../../../../templates/posters/blocks/amount.js';

describe('A number in a column', () => {
  it.each([
    ['865 ₸', '865', '', '₸'],
    ['34 600 ₸', '34 600', '', '₸'],
    ['12,50 ₸', '12', ',50', '₸'],
    ['2.5 %', '2', '.5', '%'],
    ['18', '18', '', ''],
  ])('%s is parted into whole digits, fraction and sign', (text, whole, fraction, sign) => {
    expect(decimal(text)).toEqual({ whole, fraction, sign });
  });

  it.each(['9:00–18:00', '201–204', '8 (000) 000-00-00', '№ 5'])('%s is whole', (text) => {
    expect(decimal(text)).toEqual({ whole: text, fraction: '', sign: '' });
  });
});
