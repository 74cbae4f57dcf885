import { stringify } from 'yaml';
import type { Ledger } from './ledger.js';

/** The text of a ledger with more entries at its end; what stands there, comments and layout, stays as it is. */
export function withEntries(text: string, entries: Ledger): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const former = text.trimEnd();
  const added = entries.map(entryText).join('\n');
  return `${former === '' ? '' : `${former}\n\n`}${added}`.replaceAll(/\r?\n/g, newline);
}

function entryText({ files, asOf, poster, number, code, release, date, content, record, program, by, seal }: Ledger[number]): string {
  const entry = { poster, number, code, release, date, as_of: asOf, content, record, files, program, by, seal };
  return stringify([entry], { lineWidth: 0, indentSeq: true });
}
