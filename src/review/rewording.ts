import type { Content } from '../content/load.js';
import type { SourceFile } from '../content/source-file.js';
import { parseRich } from '../language/rich.js';
import { fillTemplate } from '../language/template.js';
import { type Phrase, phrase } from '../messages/message.js';
import { Facts } from '../poster/facts.js';
import { fingerprint } from '../poster/fingerprint.js';
import type { IsoDate } from '../rules/date.js';
import type { Half } from './half.js';
import { reword, withEdits } from './reword.js';
import type { EditedText } from './splice-words.js';

/** A half that gets the words of a table: a draft then, whoever had approved it. */
export interface Rewording {
  readonly half: Half;
  /** As they stand in the table. */
  readonly words: string;
  readonly texts: readonly EditedText[];
}

/** Why words of a table cannot be taken. */
export interface Unwordable {
  readonly found: Phrase;
  readonly fix: Phrase;
}

/** How the file of a half has to change so that it says the words of a table on the day of that table. */
export function rewordingOf(content: Content, asOf: IsoDate, half: Half, words: string): Rewording | Unwordable {
  const { helpers } = new Facts(content, asOf).calls(half.language);
  const fill = (text: string): string => fillTemplate(text, helpers);
  const texts = textsOf(content, half);
  const found = reword(
    texts.map(({ written }) => written),
    words,
    fill,
  );
  if ('found' in found) return found;
  const edited = texts.map((text, index): EditedText => ({ ...text, edits: found.edits[index] ?? [] }));
  const said = edited.map(({ written, edits }) => fill(withEdits(written, edits))).join(' ');
  const wanted = fingerprint(parseRich(words));
  if (fingerprint(parseRich(said)) !== wanted)
    return { found: phrase('words-edited.place', { words }), fix: phrase('words-edited.by-hand-fix') };
  return { half, words, texts: edited.filter(({ edits }) => edits.length > 0) };
}

/** The texts of a file whose words a half joins: one, or title and text of a notice. A slide holds its words itself. */
function textsOf(content: Content, { at, language, where }: Half): readonly Pick<EditedText, 'path' | 'written'>[] {
  const sources: readonly SourceFile[] = [content.kiosk.source, content.notices.source, ...content.posters.map(({ source }) => source)];
  const source = sources.find(({ file }) => file === where.file);
  const holder = at.reduce<unknown>((value, key) => Reflect.get(value as object, key), source?.data) as Readonly<Record<string, unknown>>;
  const own = holder[language];
  if (typeof own === 'string') return [{ path: [...at, language], written: own }];
  return ['title', 'label', 'text'].flatMap((field) => {
    const pair = holder[field];
    const written = typeof pair === 'object' && pair !== null && !('id' in pair) ? Reflect.get(pair, language) : undefined;
    return typeof written === 'string' ? [{ path: [...at, field, language], written }] : [];
  });
}
