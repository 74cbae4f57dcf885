/** What a rule of rules/ may state. */
export const FACT_KINDS = [
  'term',
  'phone',
  'name',
  'link',
  'act',
  'index',
  'amount',
  'percent',
  'number',
  'age',
  'time',
  'dates',
  'place',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];
