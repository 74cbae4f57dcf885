import type { EditionRecord } from '../editions/edition-record.js';
import { type Edition, editionName } from '../editions/ledger.js';
import { phrase } from '../messages/message.js';
import type { Problem } from '../problem.js';

/** What makes sheets today. */
interface Workshop {
  /** Version of Taqta, and the hash of its code. */
  readonly version: string;
  readonly code: string;
  readonly theme: string;
  readonly fonts: string;
}

/** An edition that was made again, and the files of it that came out otherwise. */
interface Remade {
  readonly edition: Edition;
  readonly record: EditionRecord;
  readonly files: readonly string[];
  readonly where: Problem['where'];
}

/**
 * Why files of an edition came out with other bytes than they were released with: `edition-bytes`, a warning when
 * another version of Taqta made them, else an error.
 */
export function whyBytesDiffer({ edition, record, files, where }: Remade, today: Workshop): Problem {
  const otherVersion = edition.program !== today.version;
  const reasons = [
    ...(otherVersion ? [phrase('edition-bytes.version', { today: today.version, former: edition.program })] : []),
    ...(!otherVersion && record.code !== today.code ? [phrase('edition-bytes.code')] : []),
    ...(record.theme === today.theme ? [] : [phrase('edition-bytes.theme')]),
    ...(record.fonts === today.fonts ? [] : [phrase('edition-bytes.fonts')]),
  ];
  const known = reasons.length > 0 ? reasons : [phrase('edition-bytes.alike')];
  return {
    code: 'edition-bytes',
    severity: otherVersion ? 'warning' : 'error',
    where,
    message: phrase('edition-bytes.found', { edition: editionName(edition), files, reasons: known }),
    fix: otherVersion ? phrase('edition-bytes.version-fix', { former: edition.program }) : phrase('edition-bytes.fix'),
  };
}
