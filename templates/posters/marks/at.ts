import { mm, type Pt, toPt } from '../../../src/paper/units.js';

/** Millimetres of a sheet as they are typed, in points. */
export const at = (millimetres: number): Pt => toPt(mm(millimetres));
