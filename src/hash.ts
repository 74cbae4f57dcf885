import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal; a text is hashed as UTF-8. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

/** Hash of plain data that does not depend on the order of its keys. */
export function hashOf(value: unknown): string {
  return sha256(JSON.stringify(value, (_key, part) => (isRecord(part) ? sorted(part) : part)) ?? 'undefined');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
