import { join } from 'node:path';
import { type Content, loadContent } from '../../src/content/load.js';
import { type Composed, compose } from '../../src/poster/compose.js';
import type { Statement } from '../../src/poster/model.js';
import { statements } from '../../src/poster/statements.js';
import type { IsoDate } from '../../src/rules/date.js';
import { type Change, contentFolder } from '../content-folder.js';

async function whole(folder: string): Promise<Content> {
  const { content, problems } = await loadContent(folder);
  if (!content || problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
  return content;
}

/** The content as it is shipped, read once. */
export const SHIPPED: Content = await whole(join(import.meta.dirname, '../../content'));

/** The shipped content with some of its files changed; throws when a change breaks the shape of a file. */
export async function changedContent(changes: Readonly<Record<string, Change>>): Promise<Content> {
  return whole(await contentFolder(changes));
}

/** What the changed content says on a day. */
export async function composed(day: string, changes?: Readonly<Record<string, Change>>): Promise<Composed> {
  return compose(changes ? await changedContent(changes) : SHIPPED, day as IsoDate);
}

/** A statement of a poster by its id. */
export function statementOf({ posters }: Composed, poster: string, id: string): Statement {
  const found = posters
    .filter((one) => one.id === poster)
    .flatMap(statements)
    .find((statement) => statement.id === id);
  if (!found) throw new RangeError(`expected the statement ${id} in ${poster}, found none`);
  return found;
}
