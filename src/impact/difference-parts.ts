import { type ByLanguage, byLanguage, languagesOf } from '../language/language.js';
import { plain, type Rich } from '../language/rich.js';
import type { Basis, Block, Link, Poster, Statement, Term } from '../poster/model.js';
import { statementsOf } from '../poster/statements.js';

/** `code` is a QR code, `sign` the drawn browser, `citation` and `mark` stand in the imprint. */
export type PartKind = 'statement' | 'term' | 'code' | 'sign' | 'section' | 'issuer' | 'citation' | 'mark' | 'design';

/** One thing that a sheet says, whatever its place and its type. */
export interface Part {
  readonly kind: PartKind;
  /** Names the same part on both days. */
  readonly key: string;
  /** Id of the statement, or of the rule. */
  readonly id: string;
  /** The kind of its block; absent for what belongs to the whole poster. */
  readonly block?: Block['kind'];
  /** Counted from 1; absent for what stands on every sheet. */
  readonly sheet?: number;
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

type Place = Pick<Part, 'block' | 'sheet'>;

/** Everything that a poster says, in the order of reading. The day in the imprint is left out: it differs always. */
export function partsOf(poster: Poster): readonly Part[] {
  const { languages, kicker, title, issuer, design, ground, arrangement, sheets, icon, cited, draft, imprint } = poster;
  const whole = (kind: PartKind, words: ByLanguage<string>, rules: readonly string[] = []): Part => ({
    kind,
    key: kind,
    id: rules[0] ?? kind,
    words,
    basis: [],
    rules,
  });
  const acts = new Set([title, ...poster.blocks.flatMap(statementsOf)].flatMap(({ basis }) => basis.map(({ act }) => act)));
  return [
    whole('issuer', issuer.words, [issuer.rule]),
    ...(kicker ? [statementPart(kicker, {})] : []),
    statementPart(title, {}),
    ...poster.blocks.flatMap((block, index) => blockParts(block, index)),
    { ...whole('citation', cited), rules: [...acts] },
    ...(draft ? [whole('mark', imprint.draft)] : []),
    whole(
      'design',
      byLanguage(languages, () => [design, ground, arrangement, sheets, icon].join(', ')),
    ),
  ];
}

function blockParts(block: Block, index: number): readonly Part[] {
  const place: Place = { block: block.kind, sheet: block.sheet };
  if (block.kind === 'browser') {
    const { rule, words } = block.section;
    const section: Part = { kind: 'section', key: `section ${index}`, id: rule, ...place, words, basis: [], rules: [rule] };
    return [linkPart('sign', `sign ${index}`, block.link, place), section];
  }
  const first = statementsOf(block)[0]?.id ?? String(index);
  const said =
    block.kind === 'terms'
      ? block.items.flatMap(({ statement, term, sub }) => [termPart(statement.id, term, place), ...[statement, ...sub].map(on(place))])
      : statementsOf(block).map(on(place));
  return block.qr ? [...said, linkPart('code', `code ${first}`, block.qr, place)] : said;
}

const on = (place: Place) => (statement: Statement) => statementPart(statement, place);

function statementPart(statement: Statement, place: Place): Part {
  const { id, icon, text, written, basis, facts } = statement;
  const languages = languagesOf(text);
  const bold = (rich: Rich): string =>
    rich
      .filter(({ strong }) => strong)
      .map((span) => span.text)
      .join(' … ');
  return {
    kind: 'statement',
    key: `statement ${id}`,
    id,
    ...place,
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

/** The large number of a tile with the unit below it. */
function termPart(statement: string, term: Term, place: Place): Part {
  const sign = term.counts === 'added' ? '+' : '';
  const words = byLanguage(languagesOf(term.unitWords), (language) => `${sign}${term.value} ${term.unitWords[language]}`);
  return { kind: 'term', key: `term ${statement}`, id: statement, ...place, words, basis: [], rules: [term.rule] };
}

/** What is printed beside a code, and what a phone opens. */
function linkPart(kind: 'code' | 'sign', key: string, link: Link, place: Place): Part {
  const words = byLanguage(languagesOf(link.words), (language) => `${link.words[language]} (${link.url[language]})`);
  return { kind, key, id: link.rule, ...place, words, basis: [], rules: [link.rule] };
}

/** Whether two parts say the same in every language that either speaks. */
export function sameWords(a: ByLanguage<string> | undefined, b: ByLanguage<string> | undefined): boolean {
  const languages = [a, b].flatMap((each) => (each ? languagesOf(each) : []));
  return languages.every((language) => a?.[language] === b?.[language]);
}
