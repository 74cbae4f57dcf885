import { editionCode } from '../../src/editions/edition-code.js';
import type { Edition, Ledger } from '../../src/editions/ledger.js';
import { sealOf } from '../../src/editions/seal.js';
import type { IsoDate } from '../../src/rules/date.js';

/** A ledger in order, an entry for each poster and hash of content. */
export function released(...entries: readonly (readonly [poster: string, content: string])[]): Ledger {
  const ledger: Edition[] = [];
  for (const [poster, content] of entries) {
    const number = ledger.filter((entry) => entry.poster === poster).length + 1;
    const day = `2026-11-${String(ledger.length + 1).padStart(2, '0')}` as IsoDate;
    const entry = {
      poster,
      number,
      code: editionCode(poster, number, content),
      release: day,
      date: day,
      asOf: day,
      content,
      record: 'd'.repeat(64),
      files: [{ path: `posters/${poster}-a4.pdf`, size: 'a4', sha256: 'e'.repeat(64) }] as const,
      program: '0.1.0',
      by: 'A. Editor',
    };
    ledger.push({ ...entry, seal: sealOf(entry, ledger.at(-1)) });
  }
  return ledger;
}
