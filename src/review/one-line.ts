import { Document, isCollection } from 'yaml';

/** A value as YAML in one line, quoted where it has to be. */
export function oneLine(value: unknown): string {
  if (typeof value === 'string') return listed(value);
  const document = new Document(value);
  if (isCollection(document.contents)) document.contents.flow = true;
  return document.toString({ lineWidth: 0 }).trimEnd();
}

/** A text as it may stand between brackets. */
function listed(value: string): string {
  return oneLine([value]).replace(/^\[ | \]$/g, '');
}
