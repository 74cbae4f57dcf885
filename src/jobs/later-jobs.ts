import { littleRoom } from '../checks/little-room.js';
import type { SizeName } from '../content/schema.js';
import type { Days } from '../day/days.js';
import { laterDays } from '../day/later-days.js';
import { contentHash } from '../editions/content-hash.js';
import { hashOf } from '../hash.js';
import { phrase } from '../messages/message.js';
import type { Job } from '../output/job.js';
import type { Variant } from '../paper/variant.js';
import { type Copy, type CopyFrame, copiesOf } from '../poster/copy.js';
import { lacksHalf } from '../poster/lacks-half.js';
import type { Poster } from '../poster/model.js';
import type { Problem } from '../problem.js';
import type { IsoDate } from '../rules/date.js';
import type { Theme } from '../theme/theme.js';
import { ahead, type Painter } from './painter.js';
import { whyUnfit } from './why-unfit.js';

/** A size of paper in a variant. */
interface Form {
  readonly size: SizeName;
  readonly variant: Variant;
}

interface LaterWork {
  readonly days: Days;
  readonly asOf: IsoDate;
  /** The posters of the day that are asked for. */
  readonly posters: readonly Poster[];
  readonly frame: CopyFrame;
  readonly printed: readonly Form[];
  readonly theme: Theme;
  /** Body type in points at A4 below which nothing is set. */
  readonly floor: number;
  readonly version: string;
  readonly paint: Painter;
  /** Whether another process fits. */
  readonly away: boolean;
}

/**
 * Whether the words of days to come fit: each wording of a poster that is known to take over, set as on its own day. A
 * wording that stands already, or has been met on an earlier day, costs nothing; nothing is painted.
 */
export function laterJobs({ days, asOf, posters, frame, printed, theme, floor, version, paint, away }: LaterWork): readonly Job[] {
  if (posters.length === 0) return [];
  const forms = formsOf(printed);
  const last = new Map(posters.map((poster) => [poster.id, poster]));
  const met = new Set<string>();
  return laterDays(days, asOf).later.flatMap(({ date, posters: then }) =>
    then
      .filter(({ id }) => last.has(id))
      .flatMap((poster): readonly Job[] => {
        const before = last.get(poster.id);
        last.set(poster.id, poster);
        // Most posters stand as they did: only what differs is hashed.
        if (before === undefined || undated(before) === undated(poster)) return [];
        met.add(contentHash(before));
        const words = contentHash(poster);
        if (met.has(words)) return [];
        met.add(words);
        const copies = setApart(copiesOf([poster], frame)).filter((copy) => !lacksHalf(copy));
        const tasks = copies.flatMap((copy) => forms.map((form) => ({ copy, ...form, theme, floor, version })));
        const fitting = ahead(() => Promise.all(tasks.map((task) => fitted(paint, task))));
        return [
          {
            key: `later/${poster.id}/${date}`,
            inputs: hashOf([copies, forms, theme, floor, version]),
            ...(away && { ahead: fitting.begin }),
            make: async () => {
              const found = await fitting.take();
              return { artifacts: [], record: null, problems: found.flat().map((problem) => onDay(problem, date)) };
            },
          },
        ];
      }),
  );
}

/** One copy for each way in which its center makes it be set: those with the same filling are set alike. */
const setApart = (copies: readonly Copy[]): readonly Copy[] =>
  copies.filter(({ filling }, index) => copies.findIndex((other) => other.filling === filling) === index);

/** One form for each way in which a poster is set: the fit for an office printer serves all but large print, which is set for its paper. */
function formsOf(printed: readonly Form[]): readonly Form[] {
  const large = printed.filter(({ variant }) => variant === 'large-print');
  const first = printed.find((form) => !large.includes(form));
  return [...(first ? [{ ...first, variant: 'office' as const }] : []), ...large];
}

type Task = { readonly copy: Copy } & Form & Pick<LaterWork, 'theme' | 'floor' | 'version'>;

async function fitted(paint: Painter, task: Task): Promise<readonly Problem[]> {
  const found = await paint({ ...task, fitOnly: true });
  return found.kind === 'unfit' ? whyUnfit(task, found) : littleRoom(task.copy.poster, found.rooms);
}

/** A poster as it stands in memory, but for its day. */
const undated = ({ asOf: _, imprint: __, ...poster }: Poster): string => JSON.stringify(poster);

/** What will be wrong on a later day, reported today. */
const onDay = (problem: Problem, day: IsoDate): Problem => ({
  ...problem,
  message: phrase('later.on', { day, said: problem.message }),
});
