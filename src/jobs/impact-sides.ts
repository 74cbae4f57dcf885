import type { Sourced } from '../content/load.js';
import { problemsOf } from '../day/day.js';
import type { Days } from '../day/days.js';
import { recordedRules } from '../editions/kept-rules.js';
import { type Edition, editionName, type Ledger } from '../editions/ledger.js';
import { keptRecord } from '../editions/read-records.js';
import { unknownEdition } from '../editions/unknown-edition.js';
import type { ImpactSide } from '../impact/impact.js';
import { type AskedDays, impactDays } from '../impact/impact-days.js';
import { type Phrase, phrase } from '../messages/message.js';
import { EXIT, type Problem, type ProblemCode, Stop } from '../problem.js';
import { type IsoDate, parseDate } from '../rules/date.js';

/** What is compared: a day with a day, or an edition with a day. */
export interface Compared {
  readonly before: ImpactSide;
  readonly after: ImpactSide;
  /** The edition that stands for the earlier day. */
  readonly edition?: Edition;
  /** What keeps a side from being shown whole. */
  readonly problems: readonly Problem[];
}

export interface Asked extends Pick<AskedDays, 'asOf' | 'today'> {
  /** A day, or the name of an edition, as it was typed. */
  readonly against?: string;
}

/**
 * Finds the two sides that are meant: an edition, `otherwise`, where nothing is asked for and no day changes anything. Stops
 * on an unknown edition, on a text that is neither, and on twice the same day.
 */
export async function comparedSides(folder: string, days: Days, asked: Asked, otherwise?: string): Promise<Compared> {
  const day = asked.against === undefined ? undefined : parseDate(asked.against);
  if (asked.against !== undefined && day === undefined) return againstEdition(folder, days, asked, asked.against);
  const turns = days.changes();
  const { asOf, today } = asked;
  const meant = impactDays({ today, ...(asOf === undefined ? {} : { asOf }), ...(day === undefined ? {} : { against: day }) }, turns);
  if (meant === undefined && otherwise !== undefined && (asOf ?? day) === undefined) return againstEdition(folder, days, asked, otherwise);
  if (meant === undefined) throw nothingToCompare(asOf ?? day ?? today, today, turns);
  const [before, after] = [sideOn(days, meant.before), sideOn(days, meant.after)];
  return { before, after, problems: [before, after].flatMap((side) => problemsToday(side, today)) };
}

/** What is wrong on a side: beside a recording of today stands no fingerprint of another day, and which it makes stale the impact says itself. */
const problemsToday = ({ date, problems }: Side, today: IsoDate): readonly Problem[] =>
  date === today ? problems : problems.filter(({ code }) => code !== 'stale-recording' && code !== 'recording-without-words');

interface Side extends ImpactSide {
  readonly problems: readonly Problem[];
}

/** What is in force on a day. Editions are not marked: the mark changes with every release and says nothing of its own. */
function sideOn(days: Days, date: IsoDate): Side {
  const day = days.on(date);
  const { posters, kiosk, links } = day;
  return { content: days.content, date, posters, kiosk, links, problems: problemsOf(day) };
}

async function againstEdition(folder: string, days: Days, { asOf, today }: Asked, name: string): Promise<Compared> {
  const { content } = days;
  const { data: ledger, source } = content.editions as Sourced<Ledger>;
  const index = ledger.findIndex((entry) => editionName(entry) === name);
  const edition = ledger[index];
  if (edition === undefined) throw unknownEdition(name, ledger, '--against');
  const record = await keptRecord(folder, edition, source.place([index, 'record']));
  const [former, after] = [sideOn(days, edition.asOf), sideOn(days, asOf ?? today)];
  if ('severity' in record) return { before: former, after, edition, problems: [record, ...former.problems, ...after.problems] };
  // What hangs is known from its record: the folder may have been written over since.
  const { poster } = record;
  const rules = new Map([...content.rules, ...recordedRules(record.rules, name)]);
  const others = former.posters.filter(({ id }) => id !== poster.id);
  const before = { ...former, content: { ...content, rules }, posters: [...others, poster] };
  return { before, after, edition, problems: after.problems };
}

function nothingToCompare(day: IsoDate, today: IsoDate, turns: readonly IsoDate[]): Stop {
  const next = turns.find((turn) => turn > today);
  const last = turns.findLast((turn) => turn <= today);
  return usage('same-day', phrase('same-day.found', { day }), near(next, last));
}

/** When something changes. */
function near(next: IsoDate | undefined, last: IsoDate | undefined): Phrase {
  if (next === undefined) return last === undefined ? phrase('same-day.never-fix') : phrase('same-day.last-fix', { last });
  return last === undefined ? phrase('same-day.next-fix', { next }) : phrase('same-day.near-fix', { next, last });
}

const usage = (code: ProblemCode, message: Phrase, fix: Phrase): Stop =>
  new Stop(EXIT.usage, [{ code, severity: 'error', where: { file: '--against' }, message, fix }]);
