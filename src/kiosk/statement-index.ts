import { entriesOf } from '../blocks/blocks.js';
import type { Sourced } from '../content/load.js';
import type { KioskSource } from '../content/schema.js';
import { byLanguage } from '../language/language.js';
import { type Phrase, phrase } from '../messages/message.js';
import type { Block, Poster, Statement } from '../poster/model.js';
import { statementsOf } from '../poster/statements.js';
import type { Problem, ProblemCode } from '../problem.js';

export type TopicSource = KioskSource['topics'][number];
type PageSource = NonNullable<TopicSource['pages']>[number];

/** Where a statement stands: its poster, its block, its place in the block. */
export interface Standing {
  readonly poster: Poster;
  readonly block: Block;
  readonly statement: Statement;
}

/** What a page of kiosk.yaml shows, in its order. */
export interface Shown {
  readonly source: PageSource;
  readonly standings: readonly Standing[];
}

/** The pages of a topic: those that kiosk.yaml cuts, or one for each block of its posters, called by its number. */
export const pagesOf = ({ pages }: TopicSource, posters: readonly Poster[]): readonly PageSource[] =>
  pages ??
  posters
    .flatMap(({ blocks, languages }) => blocks.filter(({ kind }) => kind !== 'heading').map((block) => ({ block, languages })))
    .map(({ block, languages }) => ({ show: entriesOf(block).map(({ statement }) => statement.id), languages }))
    .filter(({ show }) => show.length > 0)
    .map(({ show, languages }, index) => ({ show, label: byLanguage(languages, () => String(index + 1)) }));

/**
 * Finds the statements that the pages of a topic name; one that is `written` for other days is passed over. Reports `unknown-statement` for an id that no poster of the
 * topic has, `ambiguous-statement` for one that two of them have, and `shown-twice`.
 */
export function findShown(
  kiosk: Sourced<KioskSource>,
  topicIndex: number,
  posters: readonly Poster[],
  written: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
): { pages: readonly Shown[]; problems: readonly Problem[] } {
  const topic = kiosk.data.topics[topicIndex] as TopicSource;
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const report = (code: ProblemCode, path: readonly PropertyKey[], message: Phrase, fix: Phrase): void => {
    problems.push({ code, severity: 'error', where: kiosk.source.place(path), message, fix });
  };
  const pages = pagesOf(topic, posters).map((source, page): Shown => {
    const standings = source.show.flatMap((id, place): readonly Standing[] => {
      const path = ['topics', topicIndex, 'pages', page, 'show', place];
      const found = posters.flatMap((poster) =>
        poster.blocks.flatMap((block) =>
          statementsOf(block)
            .filter((statement) => statement.id === id)
            .map((statement) => ({ poster, block, statement })),
        ),
      );
      const names = posters.map((poster) => poster.id);
      const sleeps = posters.some((poster) => written.get(poster.id)?.has(id));
      if (found.length === 0 && !sleeps)
        report('unknown-statement', path, phrase('unknown-statement.found', { posters: names, id }), phrase('unknown-statement.fix'));
      if (found.length > 1)
        report(
          'ambiguous-statement',
          path,
          phrase('ambiguous-statement.found', { id, times: found.length, posters: names }),
          phrase('other-id.fix'),
        );
      if (seen.has(id)) report('shown-twice', path, phrase('shown-twice.found', { id }), phrase('shown-twice.fix'));
      const again = seen.has(id);
      seen.add(id);
      return again ? [] : found;
    });
    return { source, standings };
  });
  return { pages, problems };
}
