import type { Figure } from '../blocks/figure.js';
import { grouped } from '../grouped.js';
import { type ByLanguage, byLanguage, type Language, languagesOf } from '../language/language.js';
import { plain, type Rich } from '../language/rich.js';
import {
  type Basis,
  type Block,
  type Link,
  type Named,
  type Poster,
  posterSchema,
  type ShownPicture,
  type Statement,
  type Term,
} from '../poster/model.js';
import { statements } from '../poster/statements.js';
import { type DeclaredPart, divide, isOnSheet, type Leaf, type SheetPartName } from '../shapes/declared.js';

/** The parts that the model declares; `mark` stands in the imprint, `design` is whatever else a sheet or a block is set by. */
export type SheetPartKind = SheetPartName | 'mark' | 'design';

/** One thing that a sheet says, whatever its place and its type. */
export interface SheetPart extends Described {
  readonly kind: SheetPartKind;
  /** Names the same part on both days. */
  readonly key: string;
  /** The kind of its block; absent for what belongs to the whole poster. */
  readonly block?: Block['kind'];
  /** Counted from 1; absent for what stands on every sheet. */
  readonly sheet?: number;
  /** All that it says, its words among it: two parts that differ in this alone are set in another way. */
  readonly said: string;
}

/** What is shown of a part. */
interface Described {
  /** Id of the statement, or of the rule. */
  readonly id: string;
  readonly words: ByLanguage<string>;
  /** The words that are set bold. */
  readonly strong?: ByLanguage<string>;
  readonly icon?: string;
  /** The template of a statement as its editor wrote it. */
  readonly written?: ByLanguage<string>;
  readonly basis: readonly Basis[];
  /** Ids of the rules that it states. */
  readonly rules: readonly string[];
}

type Place = Pick<SheetPart, 'block' | 'sheet'>;

/** Everything that a poster says, in the order of reading. The day in the imprint is left out: it differs always. */
export function partsOf(poster: Poster): readonly SheetPart[] {
  const { leaves, parts } = divide(posterSchema, poster);
  const [ownOf, partsIn] = [grouped(leaves, blockOf), grouped(parts.filter(isOnSheet), blockOf)];
  const whole = compared(partsIn.get(undefined) ?? [], {}, '');
  const blocks = poster.blocks.flatMap((block, index) => {
    const place = { block: block.kind, sheet: block.sheet };
    const found = compared(partsIn.get(index) ?? [], place, String(index));
    const own = (ownOf.get(index) ?? []).filter(({ path }) => !STANDING.has(path.slice(2).join('.')));
    const id = found[0]?.id ?? String(index);
    return own.length === 0 ? found : [...found, { ...design(poster, own), ...place, id, key: `design ${id}` }];
  });
  const acts = new Set(statements(poster).flatMap(({ basis }) => basis.map(({ act }) => act)));
  return [
    ...whole.filter(({ kind }) => kind !== 'citation'),
    ...blocks,
    ...whole.filter(({ kind }) => kind === 'citation').map((citation) => ({ ...citation, rules: [...acts] })),
    ...(poster.draft ? [mark(poster)] : []),
    design(poster, ownOf.get(undefined) ?? []),
  ];
}

const blockOf = ({ path }: Leaf | DeclaredPart): number | undefined => (path[0] === 'blocks' ? Number(path[1]) : undefined);

/** Where a block stands, which is compared as the place of its parts. */
const STANDING = new Set(['kind', 'sheet']);

/** Parts that stand together, each with a key of its own: several of one kind beside one text are counted. */
function compared(parts: readonly DeclaredPart<SheetPartName>[], place: Place, around: string): readonly SheetPart[] {
  const counted = new Map<string, number>();
  return parts.map((part) => {
    const beside = textBeside(part, parts)?.id ?? around;
    const name = `${part.name} ${beside}`.trim();
    const number = (counted.get(name) ?? 0) + 1;
    counted.set(name, number);
    return {
      ...DESCRIBED[part.name](part.value as never, beside),
      kind: part.name,
      key: number === 1 ? name : `${name} ${number}`,
      ...place,
      said: saidBy(part.leaves, part.path.length),
    };
  });
}

/** The text that a part is or stands beside: the first one of the smallest thing around it that has one. */
function textBeside({ path }: DeclaredPart, parts: readonly DeclaredPart[]): Statement | undefined {
  const texts = parts.filter(({ name }) => name === 'statement');
  for (let length = path.length; length > 0; length -= 1) {
    const near = texts.find((text) => path.slice(0, length).every((key, index) => text.path[index] === key));
    if (near) return near.value as Statement;
  }
  return undefined;
}

const saidBy = (leaves: readonly Leaf[], from: number): string =>
  JSON.stringify(leaves.map(({ path, value }) => [path.slice(from).join('.'), value]));

/** What is shown of each declared part; `beside` is the id of the text that it stands beside. */
const DESCRIBED: Readonly<Record<SheetPartName, (value: never, beside: string) => Described>> = {
  statement: ofStatement,
  term: ({ value, counts, unitWords, rule }: Term, beside) => {
    const sign = counts === 'added' ? '+' : '';
    const words = byLanguage(languagesOf(unitWords), (language) => `${sign}${value} ${unitWords[language]}`);
    return { id: beside, words, basis: [], rules: [rule] };
  },
  figure: ({ facts, digits, spoken }: Figure, beside) => ({
    id: beside,
    words: byLanguage(languagesOf(spoken), () => digits),
    basis: [],
    rules: facts.map(({ rule }) => rule),
  }),
  code: ofLink,
  sign: ofLink,
  section: ofNamed,
  picture: ofPicture,
  issuer: ofIssuer,
  citation: (words: ByLanguage<string>) => ({ id: 'citation', words, basis: [], rules: [] }),
};

function ofStatement({ id, icon, text, written, basis, facts }: Statement): Described {
  const languages = languagesOf(text);
  const bold = (rich: Rich): string =>
    rich
      .filter(({ strong }) => strong)
      .map((span) => span.text)
      .join(' … ');
  return {
    id,
    words: byLanguage(languages, (language) => plain(text[language])),
    strong: byLanguage(languages, (language) => bold(text[language])),
    ...(icon === undefined ? {} : { icon }),
    written: byLanguage(languages, (language) => oneLine(written[language])),
    basis,
    rules: facts.map(({ rule }) => rule),
  };
}

/** How the lines of a text are cut in its file says nothing about the sheet. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What is printed beside a code, and what a phone opens. */
function ofLink({ rule, url, words }: Link): Described {
  return {
    id: rule,
    words: byLanguage(languagesOf(words), (language) => `${words[language]} (${url[language]})`),
    basis: [],
    rules: [rule],
  };
}

/** The name of a file says nothing: another picture may have it. */
function ofPicture({ sha256, width, height, credit }: ShownPicture, beside: string): Described {
  const seen = `${width} × ${height} · ${sha256.slice(0, 8)}`;
  return {
    id: beside,
    words: byLanguage(languagesOf(credit), (language) => [seen, credit[language]].filter((each) => each !== '').join(' · ')),
    basis: [],
    rules: [],
  };
}

function ofNamed({ rule, words }: Named): Described {
  return { id: rule, words, basis: [], rules: [rule] };
}

function ofIssuer({ rule, words }: Poster['issuer']): Described {
  return { id: rule ?? 'issuer', words, basis: [], rules: rule === undefined ? [] : [rule] };
}

function mark({ imprint }: Poster): SheetPart {
  return { kind: 'mark', key: 'mark', id: 'mark', words: imprint.draft, basis: [], rules: [], said: JSON.stringify(imprint.draft) };
}

/** What a poster or a block is set by, or says beside its parts. */
function design({ languages }: Poster, leaves: readonly Leaf[]): SheetPart {
  const spoken = (own: Language) => leaves.filter(({ language }) => language === undefined || language === own);
  const words = byLanguage(languages, (language) =>
    spoken(language)
      .map(({ value }) => value)
      .join(', '),
  );
  return { kind: 'design', key: 'design', id: 'design', words, basis: [], rules: [], said: saidBy(leaves, 0) };
}

/** Whether two parts say the same in every language that either speaks. */
export function sameWords(a: ByLanguage<string> | undefined, b: ByLanguage<string> | undefined): boolean {
  const languages = [a, b].flatMap((each) => (each ? languagesOf(each) : []));
  return languages.every((language) => a?.[language] === b?.[language]);
}
