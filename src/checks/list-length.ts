import type { Sourced } from '../content/load.js';
import type { PosterSource, StatementSource } from '../content/schema.js';
import { type Language, rulesOf } from '../language/language.js';
import { phrase } from '../messages/message.js';
import type { Problem } from '../problem.js';
import type { IsoDate } from '../rules/date.js';
import { inForce } from '../rules/in-force.js';
import { turns } from '../rules/turns.js';
import type { ContentCheck } from './check.js';
import { wholeText } from './hand-typed-text.js';
import { spokenNumbers } from './spoken-number.js';

const CODE = 'list-length';

/** A text that says of how many items a list is, «три документа:», «за 5 шагов», beside a list of another number of them, today or later. */
export const listLength: ContentCheck = {
  code: CODE,
  run: ({ content, asOf }) =>
    content.posters.flatMap((poster) =>
      countedLists(poster).flatMap((list) =>
        content.languages.flatMap((language) => {
          const faults = daysOf(list, asOf).flatMap((day) => faultsOn(day, { language, list, poster, asOf }));
          // The first day of a fault is enough.
          const places = faults.map(({ where }) => `${where.line}:${where.column}`);
          return faults.filter((_, index) => places.indexOf(places[index] as string) === index);
        }),
      ),
    ),
};

/** A list, and a text that may count its items. */
interface CountedList {
  readonly items: readonly StatementSource[];
  readonly text: StatementSource;
  readonly path: readonly PropertyKey[];
  /** A lead-in counts whatever its list holds, a title the steps alone. */
  readonly counts: 'items' | 'steps';
}

function countedLists({ data: { title, blocks } }: Sourced<PosterSource>): readonly CountedList[] {
  const lists = blocks.flatMap((block, at) =>
    block.kind === 'list' || block.kind === 'checklist' || block.kind === 'steps' ? [{ ...block, path: ['blocks', at, 'lead_in'] }] : [],
  );
  const steps = lists.filter(({ kind }) => kind === 'steps');
  const [only] = steps;
  const ofLeadIns = lists.flatMap(({ items, lead_in: text, path }): readonly CountedList[] =>
    text ? [{ items, text, path, counts: 'items' }] : [],
  );
  return only === undefined || steps.length > 1
    ? ofLeadIns
    : [...ofLeadIns, { items: only.items, text: title, path: ['title'], counts: 'steps' }];
}

/** The day of the run, and each later one on which the text or an item changes. */
function daysOf({ items, text }: CountedList, asOf: IsoDate): readonly IsoDate[] {
  const periods = [text, ...items].flatMap(({ versions }) => versions ?? []);
  return [asOf, ...turns(periods).filter((day) => day > asOf)];
}

interface Counting {
  readonly language: Language;
  readonly list: CountedList;
  readonly poster: Sourced<PosterSource>;
  readonly asOf: IsoDate;
}

function faultsOn(day: IsoDate, { language, list: { items, text, path, counts }, poster: { source }, asOf }: Counting): readonly Problem[] {
  const version = text.versions === undefined ? undefined : inForce(text.versions, day);
  if (version === -1) return [];
  const said = (version === undefined ? text.text : text.versions?.[version]?.text)?.[language] ?? '';
  const there = items.filter(({ versions }) => versions === undefined || inForce(versions, day) >= 0).length;
  return wholeText(said).flatMap((whole) =>
    countsIn(language, whole.text, counts)
      .filter(({ value }) => value !== there)
      .map(
        ({ written, index }): Problem => ({
          code: CODE,
          severity: 'error',
          where: source.placeAt(
            [...path, ...(version === undefined ? ['text'] : ['versions', version, 'text']), language],
            whole.at(index),
            language,
          ),
          message:
            day === asOf
              ? phrase('list-length.found', { items: there, written })
              : phrase('list-length.found-from', { items: there, day, written }),
          fix: day === asOf ? phrase('list-length.fix', { items: there }) : phrase('list-length.fix-from', { items: there, day }),
        }),
      ),
  );
}

/** The numbers that count what a list holds: a noun for it follows, at most a word between them. */
function countsIn(language: Language, text: string, counts: 'items' | 'steps'): ReturnType<typeof spokenNumbers> {
  if (counts === 'items' && !/:\s*$/.test(text)) return [];
  const { levelled, listed } = rulesOf(language).reading;
  return spokenNumbers(language, text).filter(({ end, value }) => {
    const [, near = '', next = ''] = /^[\s\u00A0]+(\p{L}+)(?:[\s\u00A0]+(\p{L}+))?/u.exec(levelled(text.slice(end))) ?? [];
    return value > 1 && Number.isInteger(value) && (listed[counts].test(near) || listed[counts].test(next));
  });
}
