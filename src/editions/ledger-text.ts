import { isDeepStrictEqual } from 'node:util';
import { stringify } from 'yaml';
import { editionsSchema } from '../content/editions-schema.js';
import type { Sourced } from '../content/load.js';
import { shape } from '../content/shape.js';
import { readYaml } from '../content/source-file.js';
import { phrase } from '../messages/message.js';
import { EXIT, Stop } from '../problem.js';
import type { Ledger } from './ledger.js';

/**
 * The text of a ledger with more entries at its end; comments and layout stay as they are. Stops on a list that is
 * written in another way, to which nothing can be added at the end.
 */
export function withEntries({ data, source: { file, text } }: Sourced<Ledger>, entries: Ledger): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const former = text.trimEnd();
  const added = [...(former === '' ? [] : [former]), ...entries.map(entryText)].join('\n\n');
  const whole = `${added}\n`.replaceAll(/\r?\n/g, newline);
  const { source } = readYaml(file, whole);
  const read = source && shape(editionsSchema, source).data;
  if (isDeepStrictEqual(read, [...data, ...entries])) return whole;
  const message = phrase('ledger-layout.found');
  const fix = phrase('ledger-layout.fix');
  throw new Stop(EXIT.content, [{ code: 'ledger-layout', severity: 'error', where: { file }, message, fix }]);
}

function entryText({ poster, number, code, release, date, asOf, content, record, files, program, by, seal }: Ledger[number]): string {
  const entry = { poster, number, code, release, date, as_of: asOf, content, record, files, program, by, seal };
  return stringify([entry], { lineWidth: 0 }).trimEnd();
}
