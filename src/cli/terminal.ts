import picocolors from 'picocolors';

export type Colours = ReturnType<typeof picocolors.createColors>;

/** Where a command writes. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Whether somebody looks at the error stream, on which progress is shown. */
  readonly watched: boolean;
  /** Paint for each stream; none when it is piped or NO_COLOR is set. */
  readonly outColours: Colours;
  readonly errColours: Colours;
}

/** The terminal of this process. */
export function openTerminal(): Terminal {
  // A reader that leaves early, such as `head`, is no fault of ours.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    watched: process.stderr.isTTY === true,
    outColours: picocolors.createColors(isPainted(process.stdout)),
    errColours: picocolors.createColors(isPainted(process.stderr)),
  };
}

/** https://no-color.org: any value that is not empty means no colour. */
function isPainted(stream: NodeJS.WriteStream): boolean {
  if (process.env['NO_COLOR']) return false;
  return Boolean(process.env['FORCE_COLOR']) || (stream.isTTY === true && process.env['TERM'] !== 'dumb');
}
