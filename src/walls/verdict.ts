import type { Content } from '../content/load.js';
import { contentHash } from '../editions/content-hash.js';
import { editionMarks, isEarly, type Released } from '../editions/edition-marks.js';
import type { EditionRecord } from '../editions/edition-record.js';
import type { Edition } from '../editions/ledger.js';
import { reasonOf } from '../editions/reason.js';
import type { ByLanguage } from '../language/language.js';
import type { Poster } from '../poster/model.js';
import { codeOf } from '../qr/edition-mark.js';

/** What the mark of a sheet says on a day. */
export type Verdict =
  | { readonly kind: 'holds'; readonly edition: Edition }
  | {
      readonly kind: 'superseded';
      readonly edition: Edition;
      /** The edition that has the words in force; absent while they have not been released. */
      readonly by?: Edition;
      /** One sentence in each language; absent when the record of the edition cannot be read. */
      readonly cause?: ByLanguage<string>;
    }
  /** It was released for a later day; `until` then holds another one, when there is one. */
  | { readonly kind: 'early'; readonly edition: Edition; readonly until?: Edition }
  /** The content has this poster no more. */
  | { readonly kind: 'withdrawn'; readonly edition: Edition }
  /** What is in force cannot be composed: its own problems are reported. */
  | { readonly kind: 'undecided'; readonly edition: Edition }
  | { readonly kind: 'unknown'; readonly code: string }
  /** Its check sign is wrong. */
  | { readonly kind: 'misread'; readonly mark: string };

export interface Ground {
  readonly content: Content;
  /** What is in force on the day. */
  readonly posters: readonly Poster[];
  readonly released: Released;
  /** What an edition said; `undefined` when its record cannot be read. */
  record(edition: Edition): EditionRecord | undefined;
}

/** Which edition a mark names, and whether the words of that edition are those in force: the same words hold, whatever their number. */
export function judge(mark: string, { content, posters, released, record }: Ground): Verdict {
  const code = codeOf(mark);
  if (code === undefined) return { kind: 'misread', mark };
  const { ledger } = released;
  const edition = ledger.find((entry) => entry.code === code);
  if (edition === undefined) return { kind: 'unknown', code };
  const now = posters.find(({ id }) => id === edition.poster);
  if (now === undefined) {
    return { kind: content.posters.some(({ data }) => data.id === edition.poster) ? 'undecided' : 'withdrawn', edition };
  }
  if (contentHash(now) === released.wordsOf(edition)) return { kind: 'holds', edition };
  const current = editionMarks([now], released).get(now.id)?.number;
  const by = ledger.find((entry) => entry.poster === now.id && entry.number === current);
  if (isEarly(edition, ledger, now.asOf)) return { kind: 'early', edition, ...(by ? { until: by } : {}) };
  const before = record(edition);
  return {
    kind: 'superseded',
    edition,
    ...(by ? { by } : {}),
    ...(before ? { cause: reasonOf(before, now, content.rules) } : {}),
  };
}
