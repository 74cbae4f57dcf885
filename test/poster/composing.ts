import { join } from 'node:path';
import { type Content, loadContent } from '../../src/content/load.js';
import { type Day, problemsOf } from '../../src/day/day.js';
import { daysOf } from '../../src/day/days.js';
import { otherDays } from '../../src/day/other-days.js';
import type { Statement } from '../../src/poster/model.js';
import { statements } from '../../src/poster/statements.js';
import type { Problem } from '../../src/problem.js';
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

/** All that a content says on a day. */
export const dayOf = (content: Content, date: string): Day => daysOf(content).on(date as IsoDate);

/** What the changed content says on a day, with all that is wrong with it. */
export async function composed(date: string, changes?: Readonly<Record<string, Change>>) {
  const day = dayOf(changes ? await changedContent(changes) : SHIPPED, date);
  return { posters: day.posters, problems: problemsOf(day) };
}

/** What is wrong with the words of other days, on the screen and on all posters. */
export function faultsOfOtherDays(content: Content, date: string): readonly Problem[] {
  const { ofScreen, ofPoster } = otherDays(daysOf(content), date as IsoDate);
  return [...ofScreen(), ...content.posters.flatMap(ofPoster)];
}

/** A statement of a poster by its id. */
export function statementOf({ posters }: Pick<Day, 'posters'>, poster: string, id: string): Statement {
  const found = posters
    .filter((one) => one.id === poster)
    .flatMap(statements)
    .find((statement) => statement.id === id);
  if (!found) throw new RangeError(`expected the statement ${id} in ${poster}, found none`);
  return found;
}
