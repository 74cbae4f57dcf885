import type { Sourced } from '../content/load.js';
import type { Days } from '../day/days.js';
import { latestOf } from '../editions/edition-marks.js';
import { recordedRules } from '../editions/kept-rules.js';
import { editionName, type Ledger } from '../editions/ledger.js';
import { keptRecord } from '../editions/read-records.js';
import { difference } from '../impact/difference.js';
import type { IsoDate } from '../rules/date.js';

/** A poster that says for the day of its edition something else than the edition does: a value was written over, no version began. */
export interface Overwritten {
  readonly poster: string;
  /** The last edition of it: `prices-2`. */
  readonly edition: string;
  /** What differs, by its id. */
  readonly parts: readonly string[];
}

/** Holds the last edition of each poster against what the folder says today for the same day. A record that cannot be read is passed over: `check` reports it. */
export async function overwritten(folder: string, days: Days, today: IsoDate): Promise<readonly Overwritten[]> {
  const { content } = days;
  const { data: ledger, source } = content.editions as Sourced<Ledger>;
  const found: Overwritten[] = [];
  for (const { id } of days.on(today).posters) {
    const edition = latestOf(ledger, { id, asOf: today });
    if (edition === undefined) continue;
    const record = await keptRecord(folder, edition, source.place([ledger.indexOf(edition), 'record']));
    const poster = days.on(edition.asOf).posters.find((each) => each.id === id);
    if ('severity' in record || poster === undefined) continue;
    const name = editionName(edition);
    const rules = new Map([...content.rules, ...recordedRules(record.rules, name)]);
    // Whether a text is approved changes no word.
    const was = { poster: { ...record.poster, draft: false }, rules };
    const { parts } = difference(was, { poster: { ...poster, draft: false }, rules: content.rules });
    if (parts.length > 0) found.push({ poster: id, edition: name, parts: [...new Set(parts.map((part) => part.id))] });
  }
  return found;
}
