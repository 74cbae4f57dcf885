/** A sheet of which bodies are to be painted: plain data, which another process can be sent. */
export interface Turn {
  readonly key: string;
  readonly poster: string;
}

/** The next sheet whose bodies are painted here; nothing when the bodies of all sheets are there. Who asks again has done what it had. */
export type NextTurn = () => Promise<Turn | undefined>;

/** A process that takes part. */
interface Member {
  readonly next: NextTurn;
  /** It has ended: another one does what it had. */
  leave(): void;
}

interface Waiting {
  /** The poster that it has just set. */
  readonly poster: string | undefined;
  give(turn: Turn | undefined): void;
}

/**
 * The bodies of a run, painted by several processes: each sheet by one of them. Nobody goes on before all are done: whoever
 * needs a body then finds it kept.
 */
export class BodyTurns {
  private readonly left: Turn[];
  /** What is being painted. */
  private readonly taken = new Set<Turn>();
  private waiting: readonly Waiting[] = [];

  constructor(turns: Iterable<Turn>) {
    this.left = [...turns];
  }

  member(): Member {
    let own: Turn | undefined;
    return {
      next: () => {
        const done = own;
        if (done) this.taken.delete(done);
        return new Promise((resolve) => {
          const give = (turn: Turn | undefined): void => {
            own = turn;
            resolve(turn);
          };
          this.serve([...this.waiting, { poster: done?.poster, give }]);
        });
      },
      leave: () => {
        if (own && this.taken.delete(own)) this.left.unshift(own);
        own = undefined;
        this.serve(this.waiting);
      },
    };
  }

  /** Each has a turn while there are some; when the last is done, all go on. */
  private serve(waiting: readonly Waiting[]): void {
    this.waiting = waiting.filter(({ poster, give }) => {
      const turn = this.take(poster);
      if (!turn && this.taken.size > 0) return true;
      give(turn);
      return false;
    });
  }

  /** Sheets of one poster share a fit: one process has them, as long as the others find another poster. */
  private take(last: string | undefined): Turn | undefined {
    const busy = new Set([...this.taken].map(({ poster }) => poster));
    const same = this.left.findIndex(({ poster }) => poster === last);
    const free = this.left.findIndex(({ poster }) => !busy.has(poster));
    const [turn] = this.left.splice([same, free].find((at) => at >= 0) ?? 0, 1);
    if (turn) this.taken.add(turn);
    return turn;
  }
}

/** What is asked of a sheet of a center. */
interface PaintedSheet {
  readonly key: string;
  readonly task: { readonly poster: { readonly id: string } };
}

/** The sheets of a run, those of each poster one after the other. */
export function turnsOf(sheets: Iterable<PaintedSheet>): readonly Turn[] {
  const turns = new Map<string, Turn>();
  for (const { key, task } of sheets) turns.set(key, { key, poster: task.poster.id });
  return [...turns.values()].toSorted((one, other) => (one.poster < other.poster ? -1 : Number(one.poster > other.poster)));
}
