import { type Mm, mm } from '../paper/units.js';

/** Side of a module of a QR code on paper: office printers and cheap cameras lose a smaller one. */
export const LEAST_MODULE: Mm = mm(0.5);

/** The side that a design gives a module at A4, so that it has the least one on A5, which is set at two thirds of A4. */
export const LEAST_MODULE_AT_A4: Mm = mm(LEAST_MODULE * 1.5);
