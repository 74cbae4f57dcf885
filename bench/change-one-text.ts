import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

/** Changes the Russian title of one poster, as an editor would: another text at every call. */
export function changeOneText(content: string, run: number): void {
  const file = join(content, 'posters', 'clinic-services.yaml');
  const document = parseDocument(readFileSync(file, 'utf8'));
  const path = ['title', 'text', 'ru'];
  const title = document.getIn(path);
  if (typeof title !== 'string') throw new Error(`expected a title at ${path.join('.')} in ${file}`);
  document.setIn(path, `${title.replace(/!+$/, '')}${'!'.repeat((run % 2) + 1)}`);
  writeFileSync(file, document.toString({ lineWidth: 0 }));
}
