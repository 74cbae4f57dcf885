import type { Problem } from '../problem.js';
import type { ProofSheet } from './check.js';
import { SHEET_CHECKS } from './checks.js';

/** All that is wrong with the finished pages of one poster in one size; its QR codes are read by `checkCodes`. */
export function checkSheet(sheet: ProofSheet): readonly Problem[] {
  return SHEET_CHECKS.flatMap((check) => check.run(sheet));
}
