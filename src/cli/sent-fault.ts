import { type ExitCode, type Problem, Stop } from '../problem.js';

/** A fault as one process tells another: a Stop is taken apart, since a message carries no class of ours. */
export type SentFault =
  | { readonly kind: 'stop'; readonly exitCode: ExitCode; readonly problems: readonly Problem[] }
  | { readonly kind: 'fault'; readonly fault: unknown };

export const sentFault = (fault: unknown): SentFault =>
  fault instanceof Stop ? { kind: 'stop', exitCode: fault.exitCode, problems: fault.problems } : { kind: 'fault', fault };

export const receivedFault = (sent: SentFault): unknown => (sent.kind === 'stop' ? new Stop(sent.exitCode, sent.problems) : sent.fault);
