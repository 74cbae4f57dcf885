import type { EditionRecord } from '../editions/edition-record.js';
import { type Edition, editionName } from '../editions/ledger.js';
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
    ...(otherVersion ? [`this is Taqta ${today.version}, and Taqta ${edition.program} made it`] : []),
    ...(!otherVersion && record.code !== today.code ? ['the code of the program differs though its version is the same'] : []),
    ...(record.theme === today.theme ? [] : ['theme.yaml differs']),
    ...(record.fonts === today.fonts ? [] : ['the fonts differ']),
  ];
  const known =
    reasons.length > 0
      ? reasons.join('; ')
      : 'program, theme, fonts and words are the same: print the file of the release, which says what it has to';
  return {
    code: 'edition-bytes',
    severity: otherVersion ? 'warning' : 'error',
    where,
    message: `expected the bytes of ${editionName(edition)} as released, found others in ${files.join(', ')}: ${known}`,
    fix: otherVersion ? `for the same bytes use Taqta ${edition.program}` : 'compare the two sheets before you print this one',
  };
}
