import { centerWords } from '../content/centers.js';
import { EMBLEMS } from '../content/emblems.js';
import type { Content } from '../content/load.js';
import type { PairSource, RuleSource, StatementSource } from '../content/schema.js';
import type { SourceFile } from '../content/source-file.js';
import { type LocatedStatement, plainSources, slidesAt, statementSources } from '../content/statement-sources.js';
import { type ByLanguage, byLanguage, type Language, type Languages } from '../language/language.js';
import type { Place } from '../problem.js';

/**
 * Where a text speaks: on sheets, as a control or a label of the screen, as a card or a notice on it, as a link, whose
 * halves may differ by design, or anywhere else. Calls are filled on sheets and screens; only sheets, cards and notices
 * have key phrases.
 */
type PrintedKind = 'statement' | 'label' | 'notice' | 'link' | 'other';

/** A text in every language, wherever in a content folder it stands. */
export interface PrintedPair {
  readonly pair: PairSource;
  /** In which it is to be said. */
  readonly languages: Languages;
  readonly kind: PrintedKind;
  /** The places in it that the program fills: `{n}`. */
  readonly fills: Fills;
  where(language?: Language): Place;
  /** The place of a character of a half, by its index. */
  at(language: Language, index: number): Place;
}

/** Names of places that the program fills, without their braces. */
interface Fills {
  readonly needed: readonly string[];
  readonly possible: readonly string[];
  /** Whether forms of a word may stand for a number: `{секунду|секунды|секунд}`. */
  readonly forms: boolean;
}

const fills = (needed: readonly string[], possible: readonly string[] = [], forms = false): Fills => ({ needed, possible, forms });
const NOTHING = fills([]);
/** What the screen fills into its labels (templates/kiosk). */
const LABEL_FILLS: Readonly<Record<string, Fills>> = {
  page: fills(['n', 'm']),
  step: fills(['n', 'm']),
  qrSaid: fills(['a']),
  more: fills(['n']),
  volume: fills(['n', 'm']),
  countdown: fills(['n'], [], true),
  opens: fills(['d', 't']),
  until: fills(['t'], ['d']),
};

// Nearly every check asks for them.
const remembered = new WeakMap<Content, readonly PrintedPair[]>();

/** Every pair of texts that a sheet or a screen shows, on whichever days it is in force. */
export function printedPairs(content: Content): readonly PrintedPair[] {
  const pairs = remembered.get(content) ?? [
    ...inAll(content, [...ofProject(content), ...ofEmblems(content), ...ofCenters(content), ...ofScreens(content)]),
    ...ofPosters(content),
    ...inAll(content, [...ofScreen(content), ...ofRules(content)]),
  ];
  remembered.set(content, pairs);
  return pairs;
}

/** A pair, whoever says in which languages. */
type Pair = Omit<PrintedPair, 'languages'>;

const inAll = ({ languages }: Pick<Content, 'languages'>, pairs: readonly Pair[]): readonly PrintedPair[] =>
  pairs.map((pair) => ({ ...pair, languages }));

type Path = readonly PropertyKey[];
type NameVersion = ByLanguage<string | Readonly<Record<string, string>>>;

function printed(
  source: SourceFile,
  pair: PairSource | undefined,
  path: Path,
  kind: PrintedKind | { readonly kind: PrintedKind; readonly fills: Fills },
): readonly Pair[] {
  if (pair === undefined) return [];
  return [
    {
      pair,
      ...(typeof kind === 'string' ? { kind, fills: NOTHING } : kind),
      where: (language) => source.place([...path, ...(language === undefined ? [] : [language])], language),
      at: (language, index) => source.placeAt([...path, language], index, language),
    },
  ];
}

/** The form of a name that stands for it: the nominative, or the first that somebody has written. */
export function mainForm(name: string | Readonly<Record<string, string>>): { readonly text: string; readonly path: Path } {
  if (typeof name === 'string') return { text: name, path: [] };
  const form = 'nominative' in name ? 'nominative' : (Object.keys(name)[0] ?? '');
  return { text: name[form] ?? '', path: [form] };
}

function ofProject({ project: { data, source } }: Content): readonly Pair[] {
  const { as_of: asOf, draft, edition } = data.imprint;
  const filled = (...needed: readonly string[]) => ({ kind: 'other', fills: fills(needed) }) as const;
  return [
    ...printed(source, data.name, ['name'], 'other'),
    ...printed(source, asOf, ['imprint', 'as_of'], filled('date')),
    ...printed(source, draft, ['imprint', 'draft'], 'other'),
    ...printed(source, edition, ['imprint', 'edition'], filled('number', 'code')),
  ];
}

const ofEmblems = ({ emblems: { data, source } }: Content): readonly Pair[] =>
  EMBLEMS.flatMap((name) => printed(source, data[name]?.alt, [name, 'alt'], 'other'));

const ofCenters = ({ centers: { data, source } }: Content): readonly Pair[] =>
  Object.entries(data).flatMap(([id, center]) =>
    centerWords(center).pairs.flatMap(({ pair, path }) => printed(source, pair, [id, ...path], 'other')),
  );

const ofScreens = ({ screens: { data, source } }: Content): readonly Pair[] =>
  Object.entries(data).flatMap(([id, { name }]) => printed(source, name, [id, 'name'], 'other'));

/** A poster may speak in fewer languages than its project. */
const ofPosters = ({ posters, languages: project }: Content): readonly PrintedPair[] =>
  posters.flatMap(({ data, source }) => {
    const credits = data.blocks.flatMap((block, index) =>
      block.kind === 'picture' && typeof block.credit === 'object'
        ? printed(source, block.credit, ['blocks', index, 'credit'], 'other')
        : [],
    );
    const pairs = statementSources(data).flatMap((located) => [
      ...ofStatement(source, located),
      ...plainSources(located).flatMap(({ statement, path }) => printed(source, statement.text ?? {}, [...path, 'text'], 'statement')),
    ]);
    return inAll({ languages: data.languages ?? project }, [...pairs, ...credits]);
  });

/** A text or the versions of it, each with its slides. */
function ofStatement(source: SourceFile, { statement, path }: LocatedStatement): readonly Pair[] {
  const worded = ({ text, screen }: Pick<StatementSource, 'text' | 'screen'>, at: Path) => [
    ...printed(source, text ?? {}, [...at, 'text'], 'statement'),
    ...slidesAt(screen, at).flatMap((slide) => printed(source, slide.slide, slide.path, 'statement')),
  ];
  if (statement.versions === undefined) return worded(statement, path);
  return statement.versions.flatMap((version, index) => worded(version, [...path, 'versions', index]));
}

function ofScreen({ kiosk, notices }: Content): readonly Pair[] {
  return [
    ...Object.entries(kiosk.data.labels).flatMap(([id, label]) =>
      printed(kiosk.source, label.text, ['labels', id, 'text'], { kind: 'label', fills: LABEL_FILLS[id] ?? NOTHING }),
    ),
    ...kiosk.data.topics.flatMap((topic, index) => [
      ...printed(kiosk.source, topic.card.text, ['topics', index, 'card', 'text'], 'notice'),
      ...(topic.pages ?? []).flatMap((page, at) => printed(kiosk.source, page.label, ['topics', index, 'pages', at, 'label'], 'label')),
    ]),
    ...notices.data.flatMap((notice, index) => [
      ...printed(notices.source, notice.title, [index, 'title'], 'notice'),
      ...printed(notices.source, notice.text, [index, 'text'], 'notice'),
    ]),
  ];
}

/** The names of a rule that stand in cases, version by version: those of a name, and how a text calls an index. */
export function inflectedNames(id: string, rule: RuleSource): readonly { readonly name: NameVersion; readonly path: Path }[] {
  if (rule.kind === 'name') return rule.versions.map((name, index) => ({ name, path: [id, 'versions', index] }));
  if (rule.kind !== 'index') return [];
  return rule.versions.map(({ short }, index) => ({ name: short, path: [id, 'versions', index, 'short'] }));
}

const ofRules = ({ rules, languages }: Content): readonly Pair[] =>
  [...rules].flatMap(([id, { data, source }]) => {
    if (data.kind === 'act') {
      return data.versions.flatMap((version, index) =>
        (['name', 'cite', 'genitive'] as const).flatMap((part) => printed(source, version[part], [id, 'versions', index, part], 'other')),
      );
    }
    if (data.kind !== 'link') return inflectedNames(id, data).map(({ name, path }) => ofName(source, path, name, languages));
    return data.versions.flatMap((version, index) =>
      (['url', 'words'] as const).flatMap((part) => {
        const half = version[part];
        return typeof half === 'string' ? [] : printed(source, half, [id, 'versions', index, part], 'link');
      }),
    );
  });

function ofName(source: SourceFile, path: Path, name: NameVersion, languages: Languages): Pair {
  const forms = byLanguage(languages, (language) => mainForm(name[language]));
  const pathOf = (language: Language): Path => [...path, language, ...forms[language].path];
  return {
    pair: byLanguage(languages, (language) => forms[language].text),
    kind: 'other',
    fills: NOTHING,
    where: (language) => source.place(language === undefined ? path : pathOf(language), language),
    at: (language, index) => source.placeAt(pathOf(language), index, language),
  };
}
