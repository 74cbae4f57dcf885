import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Document, isMap, isScalar, parseDocument, visit } from 'yaml';
import type { Design } from '../designs.js';
import type { Language, Languages } from '../language/language.js';
import { inWords } from '../messages/in-words.js';
import { phrase } from '../messages/message.js';
import type { MessageLanguage } from '../messages/message-language.js';
import type { Example, ExamplePoster } from './examples.js';
import { inLanguages, written } from './halves.js';

/** A poster that is to be made like one that comes with the program. */
interface NewPoster {
  readonly id: string;
  readonly languages: Languages;
  /** Its title in some languages; that of the example in the others. */
  readonly title: Readonly<Partial<Record<Language, string>>>;
  /** The language of the remarks in its files. */
  readonly remarks: MessageLanguage;
}

/** The files that a folder gains: the poster, and the rules that it asks for and the folder has not. */
interface MadePoster {
  readonly poster: string;
  readonly rules?: string;
  /** Languages that the example does not speak: their halves hold those of another one, to be translated. */
  readonly toTranslate: readonly Language[];
}

/** The first poster of a design among the examples. */
export function exampleOf(
  design: Design,
  examples: readonly Example[],
): { readonly example: Example; readonly poster: ExamplePoster } | undefined {
  for (const example of examples) {
    const poster = example.posters.find((each) => each.design === design);
    if (poster) return { example, poster };
  }
  return undefined;
}

/** Where the words of the example come from. */
const OF_ITS_SOURCE = new Set(['basis', 'source', 'checked', 'official']);

/** A poster like an example, with the example's rules that it names and that are not `known`. */
export async function posterLike(
  { example, poster }: { readonly example: Example; readonly poster: ExamplePoster },
  { id, languages, title, remarks }: NewPoster,
  known: ReadonlySet<string>,
): Promise<MadePoster> {
  const text = await readFile(join(example.folder, poster.file), 'utf8');
  const file = parseDocument(inLanguages(text, languages));
  file.set('id', id);
  // The organisation of the folder issues it.
  file.delete('issuer');
  // Nor does it stand on the acts of the example.
  visit(file, { Pair: (_, pair) => (isScalar(pair.key) && OF_ITS_SOURCE.has(String(pair.key.value)) ? visit.REMOVE : undefined) });
  const words = file.getIn(['title', 'text']);
  if (isMap(words)) for (const [language, half] of Object.entries(title)) if (words.has(language)) words.set(language, half);
  file.commentBefore = ` ${inWords(phrase('made.like', { id }), remarks)}`;
  const made = written(file);
  const rules = await rulesNamedIn(made, example.folder, languages, known);
  if (rules) rules.commentBefore = ` ${inWords(phrase('made.rules'), remarks)}`;
  return { poster: made, toTranslate: missingIn(text, languages), ...(rules && { rules: written(rules) }) };
}

/** The languages in which the title of a poster is not said. */
function missingIn(poster: string, languages: Languages): readonly Language[] {
  const title = parseDocument(poster).getIn(['title', 'text']);
  return languages.filter((language) => !(isMap(title) && title.has(language)));
}

/** The rules of a folder that a text names, and those that they name, as one file; `undefined` where nothing is missing. */
async function rulesNamedIn(text: string, folder: string, languages: Languages, known: ReadonlySet<string>): Promise<Document | undefined> {
  const inside = join(folder, 'rules');
  const names = await readdir(inside).catch(() => []);
  const files = await Promise.all(
    names
      .filter((name) => name.endsWith('.yaml'))
      .map(async (name) => parseDocument(inLanguages(await readFile(join(inside, name), 'utf8'), languages))),
  );
  const rules = new Map(files.flatMap(entriesOf));
  const wanted = new Set<string>();
  const search = (words: string): void => {
    for (const [id, rule] of rules) {
      if (wanted.has(id) || !new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`).test(words)) continue;
      wanted.add(id);
      search(String(rule));
    }
  };
  search(text);
  const missing = [...rules].filter(([id]) => wanted.has(id) && !known.has(id));
  if (missing.length === 0) return undefined;
  const file = parseDocument('{}');
  file.contents = file.createNode({}, { flow: false }) as never;
  for (const [id, rule] of missing) file.set(id, rule);
  return file;
}

const entriesOf = ({ contents }: Document): readonly (readonly [id: string, rule: unknown])[] =>
  isMap(contents) ? contents.items.map(({ key, value }) => [String(isScalar(key) ? key.value : key), value] as const) : [];
