import type { Content } from '../content/load.js';
import type { PairSource } from '../content/schema.js';
import type { Poster } from '../poster/model.js';
import { linksOf } from '../poster/statements.js';
import type { Problem } from '../problem.js';
import { openedAddress } from '../rules/web-address.js';
import { reporterOf } from './reporter.js';

/** What was read in a picture in which no mark of an edition was. */
interface ReadWithoutMark {
  readonly file: string;
  readonly kind: 'photo' | 'pdf';
  /** Texts of QR codes. */
  readonly addresses: readonly string[];
  /** Texts of Data Matrix codes that are no marks. */
  readonly others: readonly string[];
}

const NEARER = 'hold the camera straight, so near that the sheet fills the picture, in even light; or photograph its foot alone';

/** Why nothing can be said of a picture: a sheet of ours whose mark is missing, a code of others, or none. */
export function withoutMark({ file, kind, addresses, others }: ReadWithoutMark, content: Content, posters: readonly Poster[]): Problem {
  const report = reporterOf(file);
  const address = addresses.find((each) => postersBehind(each, content, posters).length > 0);
  if (address !== undefined) {
    const ids = postersBehind(address, content, posters).join(' or ');
    const found = `found only the QR code of ${address}, which stands on ${ids}`;
    if (kind === 'pdf') {
      const message = `expected the mark of an edition beside the imprint, ${found}: this sheet was never released`;
      return report('sheet-not-released', message, 'release the poster, and print the sheet in the folder of its release');
    }
    const message = `expected the small code of an edition beside the imprint, ${found}: which edition is not known`;
    return report(
      'mark-not-found',
      message,
      `${NEARER}; a sheet that bears ${draftOf(content)} or no edition at its foot was never released`,
    );
  }
  const foreign = [...addresses, ...others];
  if (foreign.length > 0) {
    const message = `expected the mark of an edition, found only codes of others: ${foreign.map((text) => `"${text}"`).join(', ')}`;
    return report('foreign-code', message, 'check that this is a poster of this content folder');
  }
  return report(
    'no-code',
    'expected a poster with the mark of an edition, found no code at all',
    kind === 'pdf' ? 'choose a sheet of a release' : NEARER,
  );
}

/** The mark of a draft, as its sheets bear it. */
const draftOf = ({ languages, project }: Content): string =>
  languages.map((language) => project.data.imprint.draft[language] ?? '').join(' / ');

/** The posters that show the QR code of an address, now or with an earlier version of its rule. */
export function postersBehind(address: string, { rules }: Content, posters: readonly Poster[]): readonly string[] {
  const known = [...rules].filter(([, { data }]) => data.kind === 'link' && data.versions.some(({ url }) => halves(url).includes(address)));
  const ids = known.map(([id]) => id);
  return posters.filter((poster) => linksOf(poster).some(({ rule }) => ids.includes(rule))).map(({ id }) => id);
}

const halves = (url: string | PairSource): readonly string[] =>
  (typeof url === 'string' ? [url] : Object.values(url)).map((half) => openedAddress(half ?? ''));
