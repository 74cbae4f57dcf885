import type { Content } from '../content/load.js';
import type { PairSource } from '../content/schema.js';
import { phrase } from '../messages/message.js';
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

/** Why nothing can be said of a picture: a sheet of ours whose mark is missing, a code of others, or none. */
export function withoutMark({ file, kind, addresses, others }: ReadWithoutMark, content: Content, posters: readonly Poster[]): Problem {
  const report = reporterOf(file);
  const address = addresses.find((each) => postersBehind(each, content, posters).length > 0);
  if (address !== undefined) {
    const found = { address, posters: postersBehind(address, content, posters) };
    if (kind === 'pdf') return report('sheet-not-released', phrase('sheet-not-released.found', found), phrase('sheet-not-released.fix'));
    return report('mark-not-found', phrase('mark-not-found.found', found), phrase('mark-not-found.fix', { draft: draftOf(content) }));
  }
  const foreign = [...addresses, ...others];
  if (foreign.length > 0) {
    return report('foreign-code', phrase('foreign-code.found', { codes: foreign }), phrase('foreign-code.fix'));
  }
  return report('no-code', phrase('no-code.found'), phrase(kind === 'pdf' ? 'no-code.pdf-fix' : 'no-code.photo-fix'));
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
