import type { Step } from '../output/run.js';
import type { Shard } from '../output/shard.js';
import { BodyTurns, type Turn } from './body-turns.js';
import { type CenterSets, joinedSets, type MadeSets, type SetsOptions } from './center-sets.js';
import type { MadePart, SetsCrew, SetsPart } from './sets-part.js';

/** A run whose sets are made. */
interface CrewedRun extends Omit<SetsPart, 'shard'> {
  readonly shard?: Shard;
  readonly crew?: SetsCrew;
  /** Sets as this process makes them. */
  setsOf(more: Partial<SetsOptions>): CenterSets;
  /** The sheets of which bodies are painted. */
  turns(): readonly Turn[];
  onProgress(step: Step): void;
}

/** Sets that this process has made, and those of others. */
interface SharedSets {
  readonly own: MadeSets;
  readonly others: readonly NonNullable<MadePart>[];
}

/** Makes the sets of a run, with the help of others where there is enough to do. */
export async function makeShared(run: CrewedRun): Promise<SharedSets> {
  const { crew, setsOf, onProgress, table, asOf, common } = run;
  const alone = setsOf({});
  const parts = crew ? Math.min(crew.most + 1, 1 + Math.floor(alone.outstanding() / crew.worth)) : 1;
  if (!crew || parts === 1) return { own: await alone.all(), others: [] };
  const turns = new BodyTurns(run.turns());
  const [first, ...rest] = divided(run.shard ?? WHOLE, parts);
  const progress = sumOf(onProgress, alone.count);
  const others = rest.map((each, at) => crew.make({ shard: each, table, asOf, common }, turns, progress(at)));
  const mine = setsOf({ shard: first, turn: turns.member().next, onProgress: progress(others.length) }).all();
  const [own, ...made] = await Promise.all([mine, ...others]);
  // What others have given back: they were ended, or their content was another, since somebody has just changed it.
  const left = rest.filter((_, at) => made[at] === undefined);
  const again: MadeSets[] = [];
  for (const each of left) again.push(await setsOf({ shard: each, onProgress: () => undefined }).all());
  return { own: joinedSets([own, ...again]), others: made.filter((each) => each !== undefined) };
}

const WHOLE: Shard = { index: 1, count: 1 };

/** A shard divided into so many: a center of it is in one of them. */
export function divided({ index, count }: Shard, parts: number): readonly [Shard, ...Shard[]] {
  const part = (at: number): Shard => ({ index: index + at * count, count: count * parts });
  return [part(0), ...Array.from({ length: parts - 1 }, (_, at) => part(at + 1))];
}

/** The steps of several processes as those of one. */
function sumOf(onProgress: CrewedRun['onProgress'], total: number): (member: number) => (step: Step) => void {
  const by = new Map<number, number>();
  return (member) =>
    ({ done, what }) => {
      by.set(member, done);
      onProgress({ done: [...by.values()].reduce((sum, each) => sum + each, 0), total, what });
    };
}
