import { type Change, swap } from '../content-folder.js';

/** An invented change for tests, no law: from 2027 the provider has seven working days where it had five. */
export const SEVEN_DAYS: Readonly<Record<string, Change>> = {
  'rules/terms.yaml': swap(
    `    - from: 2026-07-12
      value: 5
      unit: working-day
`,
    `    - from: 2026-07-12
      until: 2026-12-31
      value: 5
      unit: working-day
      basis: law-88v/25(2)
      confidence: A
    - from: 2027-01-01
      value: 7
      unit: working-day
`,
  ),
};
