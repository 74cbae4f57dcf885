import { type Phrase, phrase } from '../messages/message.js';
import { isBlank, linesOf, type Mend } from './yaml-fault.js';

const MARK = /^(?:---|\.\.\.)(?=\s|$)/;
/** Lines that are looked at as marks: of a text full of them, the rest is another document. */
const MOST_MARKS = 20;
const NAME = /^([\w-]+):/;

interface DocumentMarks {
  /** Lines that begin another document though what follows belongs to the first. */
  readonly mends: readonly Mend[];
  /** Where another document begins that has fields of the first again. */
  readonly second?: { readonly start: number; readonly inside: number; readonly message: Phrase; readonly fix: Phrase };
}

/** What lines such as `---` make of a text: content has one document in a file. At the beginning of a line they mean that wherever they stand. */
export function documentMarks(text: string): DocumentMarks {
  const lines = linesOf(text);
  const first = lines.findIndex((line) => !isBlank(line) && !/^%/.test(line.text) && !MARK.test(line.text));
  const seen = new Set<string>();
  const mends: Mend[] = [];
  for (const [index, line] of lines.entries()) {
    const name = NAME.exec(line.text)?.[1];
    if (name !== undefined) seen.add(name);
    const mark = MARK.exec(line.text)?.[0];
    if (mark === undefined || index < first) continue;
    const rest = lines.slice(index + 1);
    if (rest.every(isBlank)) continue;
    const inside = line.start + mark.length;
    if (mends.length >= MOST_MARKS || rest.some((each) => seen.has(NAME.exec(each.text)?.[1] ?? ''))) {
      const message = phrase('broken-yaml.second', { mark });
      return {
        mends,
        second: { start: line.start, inside, message, fix: phrase('broken-yaml.second-fix') },
      };
    }
    const message = phrase('broken-yaml.mark', { mark });
    mends.push({
      start: line.start,
      message,
      fix: phrase('broken-yaml.mark-fix', { mark }),
      splices: [{ start: line.start, end: inside, text: '' }],
    });
  }
  return { mends };
}
