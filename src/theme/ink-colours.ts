import { iccTag } from '../content/icc-profile.js';
import type { Lab } from './cie.js';
import type { Inks } from './palette.js';

/** Channels of a press, and of a colour. */
const INKS = 4;
const PARTS = 3;
/** Where the tables of `lut16Type` begin (ICC.1:2010, 10.8). */
const TABLES = 52;
/** L* = 100 in the 16 bits that this type keeps of version 2, and a step of a* and b* (ICC.1:2010, 6.3.4.2). */
const WHITE = 0xff00;
const STEP = 0x100;

/**
 * Which colour inks have on the paper of a press, by the table `A2B1` of its profile (relative to the white of the paper).
 * `undefined` for a profile that keeps it in another form than `lut16Type`.
 */
export function inkColours(profile: Uint8Array): ((inks: Inks) => Lab) | undefined {
  const table = iccTag(profile, 'A2B1');
  if (table?.toString('latin1', 0, 4) !== 'mft2' || table[8] !== INKS || table[9] !== PARTS) return undefined;
  const side = table[10] as number;
  const [entries, results] = [table.readUInt16BE(48), table.readUInt16BE(50)];
  const grid = TABLES + INKS * entries * 2;
  const curves = grid + side ** INKS * PARTS * 2;
  const at = (offset: number, index: number): number => table.readUInt16BE(offset + index * 2);
  /** A value of a curve between two of its entries; in and out from 0 to 1. */
  const curve = (offset: number, length: number, value: number): number => {
    const place = value * (length - 1);
    const low = Math.min(length - 2, Math.floor(place));
    const part = place - low;
    return (at(offset, low) * (1 - part) + at(offset, low + 1) * part) / 0xffff;
  };
  return (inks) => {
    const places = inks.map((percent, ink) => curve(TABLES + ink * entries * 2, entries, percent / 100) * (side - 1));
    const lows = places.map((place) => Math.min(side - 2, Math.floor(place)));
    const sums = [0, 0, 0];
    for (let corner = 0; corner < 2 ** INKS; corner += 1) {
      let weight = 1;
      let node = 0;
      for (let ink = 0; ink < INKS; ink += 1) {
        const [place, low] = [places[ink] as number, lows[ink] as number];
        const up = (corner >> ink) & 1;
        weight *= up === 1 ? place - low : 1 - (place - low);
        node = node * side + low + up;
      }
      if (weight === 0) continue;
      for (let part = 0; part < PARTS; part += 1) sums[part] = (sums[part] as number) + weight * at(grid, node * PARTS + part);
    }
    const [l, a, b] = sums.map((sum, part) => curve(curves + part * results * 2, results, sum / 0xffff) * 0xffff) as [
      number,
      number,
      number,
    ];
    return { mode: 'lab', l: (l / WHITE) * 100, a: a / STEP - 128, b: b / STEP - 128 };
  };
}
