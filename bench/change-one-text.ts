import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

/** Changes one item of one poster, as an editor would: another text at every call. */
export function changeOneText(content: string, run: number): void {
  const file = join(content, 'posters', 'clinic-services.yaml');
  const document = parseDocument(readFileSync(file, 'utf8'));
  const path = ['blocks', 0, 'items', 0, 'text', 'ru'];
  const item = document.getIn(path);
  if (typeof item !== 'string') throw new Error(`expected a text at ${path.join('.')} in ${file}`);
  document.setIn(path, `${item.replace(/[;,]$/, '')}${run % 2 === 0 ? ',' : ';'}`);
  writeFileSync(file, document.toString({ lineWidth: 0 }));
}
