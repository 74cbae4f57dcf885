/** What counts as now. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** SOURCE_DATE_EPOCH: seconds since 1970 that stand for now in a reproducible build (reproducible-builds.org). */
  readonly epoch: string | undefined;
}

/** The clock of this machine. */
export const clock = (): Clock => ({ now: Date.now(), epoch: process.env['SOURCE_DATE_EPOCH'] });
