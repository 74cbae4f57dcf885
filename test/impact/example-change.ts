import { type Change, swap } from '../content-folder.js';
import { SAMPLE_RULES } from '../poster/samples.js';

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

/** The same for the small folder without fault. */
export const SEVEN: Readonly<Record<string, Change>> = {
  'rules/facts.yaml': swap(
    '    - { value: 5, unit: working-day, confidence: A }',
    '    - { until: 2026-12-31, value: 5, unit: working-day, confidence: A }\n    - { from: 2027-01-01, value: 7, unit: working-day, confidence: A }',
  ),
};

/** An invented fee for tests, no law: a fifth of the index of docs/content.md, which has another value from 2027; a note asks for it. */
export const FEE: Readonly<Record<string, Change>> = {
  'rules/samples.yaml': () => SAMPLE_RULES.replace('tenge: 4525', 'tenge: 4525\n      basis: law-88v/1'),
  'posters/rights.yaml': (text) =>
    `${text.trimEnd()}\n  - kind: note\n    id: fee\n    text: { kk: 'Көшірме үшін {{amount "copy-fee"}} төленеді.', ru: 'За копию платят {{amount "copy-fee"}}.' }\n`,
};
