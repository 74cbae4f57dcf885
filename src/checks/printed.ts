import type { Content } from '../content/load.js';
import type { PairSource } from '../content/schema.js';
import type { SourceFile } from '../content/source-file.js';
import { statementSources } from '../content/statement-sources.js';
import type { Language } from '../language/language.js';
import type { Place } from '../problem.js';
import { handTypedText } from './hand-typed-text.js';

/**
 * Where a text speaks: on sheets, as a control or a label of the screen, as a card or a notice on it, as a link, whose
 * halves may differ by design, or anywhere else. Calls are filled on sheets and screens; only sheets, cards and notices
 * have key phrases.
 */
type PrintedKind = 'statement' | 'label' | 'notice' | 'link' | 'other';

/** A text in every language, wherever in a content folder it stands. */
export interface PrintedPair {
  readonly pair: PairSource;
  readonly kind: PrintedKind;
  where(language?: Language): Place;
  /** The place of a character of a half, by its index. */
  at(language: Language, index: number): Place;
}

/** Every pair of texts that a sheet or a screen shows, on whichever days it is in force. */
export function printedPairs(content: Content): readonly PrintedPair[] {
  return [...ofProject(content), ...ofCenters(content), ...ofPosters(content), ...ofScreen(content), ...ofRules(content)];
}

type Path = readonly PropertyKey[];

function printed(source: SourceFile, pair: PairSource | undefined, path: Path, kind: PrintedKind): readonly PrintedPair[] {
  if (pair === undefined) return [];
  return [
    {
      pair,
      kind,
      where: (language) => source.place([...path, ...(language === undefined ? [] : [language])], language),
      at: (language, index) => source.placeAt([...path, language], index, language),
    },
  ];
}

function ofProject({ project: { data, source } }: Content): readonly PrintedPair[] {
  const at = (pair: PairSource, ...path: Path) => printed(source, pair, path, 'other');
  return [
    ...at(data.name, 'name'),
    ...at(data.imprint.as_of, 'imprint', 'as_of'),
    ...at(data.imprint.draft, 'imprint', 'draft'),
    ...at(data.imprint.edition, 'imprint', 'edition'),
  ];
}

const ofCenters = ({ centers: { data, source } }: Content): readonly PrintedPair[] =>
  Object.entries(data).flatMap(([id, center]) =>
    Object.entries(center).flatMap(([field, value]) => (typeof value === 'string' ? [] : printed(source, value, [id, field], 'other'))),
  );

const ofPosters = ({ posters }: Content): readonly PrintedPair[] =>
  posters.flatMap(({ data, source }) =>
    statementSources(data).flatMap(({ statement, path }) => {
      if (statement.versions === undefined) return printed(source, statement.text ?? {}, [...path, 'text'], 'statement');
      return statement.versions.flatMap(({ text }, index) =>
        printed(source, text ?? {}, [...path, 'versions', index, 'text'], 'statement'),
      );
    }),
  );

function ofScreen({ kiosk, notices }: Content): readonly PrintedPair[] {
  return [
    ...Object.entries(kiosk.data.labels).flatMap(([id, label]) => printed(kiosk.source, label.text, ['labels', id, 'text'], 'label')),
    ...kiosk.data.topics.flatMap((topic, index) => [
      ...printed(kiosk.source, topic.card.text, ['topics', index, 'card', 'text'], 'notice'),
      ...topic.pages.flatMap((page, at) => printed(kiosk.source, page.label, ['topics', index, 'pages', at, 'label'], 'label')),
    ]),
    ...notices.data.flatMap((notice, index) => [
      ...printed(notices.source, notice.title, [index, 'title'], 'notice'),
      ...printed(notices.source, notice.text, [index, 'text'], 'notice'),
    ]),
  ];
}

const ofRules = ({ rules }: Content): readonly PrintedPair[] =>
  [...rules].flatMap(([id, { data, source }]) => {
    if (data.kind === 'act') {
      return data.versions.flatMap((version, index) =>
        (['name', 'cite', 'genitive'] as const).flatMap((part) => printed(source, version[part], [id, 'versions', index, part], 'other')),
      );
    }
    if (data.kind !== 'link') return [];
    return data.versions.flatMap((version, index) =>
      (['url', 'words'] as const).flatMap((part) => {
        const half = version[part];
        return typeof half === 'string' ? [] : printed(source, half, [id, 'versions', index, part], 'link');
      }),
    );
  });

/** One stretch of words as it stands in a file. */
export interface PrintedText {
  readonly text: string;
  readonly language?: Language;
  /** The place of a character, by its index in the stretch. */
  at(index: number): Place;
}

/** Every stretch of words that a sheet or a screen shows, calls of facts left out: the facts' own words are among them. */
export function printedTexts(content: Content): readonly PrintedText[] {
  const halves = printedPairs(content).flatMap(({ pair, at }) =>
    content.languages.flatMap((language) =>
      handTypedText(pair[language] ?? '').map((stretch) => ({
        text: stretch.text,
        language,
        at: (index: number) => at(language, stretch.at(index)),
      })),
    ),
  );
  return [...halves, ...centerTexts(content), ...ruleTexts(content)];
}

/** What a center says alike in every language, such as its phone. */
const centerTexts = ({ centers: { data, source } }: Content): readonly PrintedText[] =>
  Object.entries(data).flatMap(([id, center]) =>
    Object.entries(center).flatMap(([field, value]) =>
      typeof value === 'string' ? [{ text: value, at: (index: number) => source.placeAt([id, field], index) }] : [],
    ),
  );

function ruleTexts(content: Content): readonly PrintedText[] {
  return [...content.rules].flatMap(([id, { data, source }]) =>
    data.versions.flatMap((version, index): readonly PrintedText[] => {
      const one = (text: string, part: string): PrintedText => ({ text, at: (at) => source.placeAt([id, 'versions', index, part], at) });
      if (data.kind === 'phone' && 'value' in version) return [one(String(version.value), 'value')];
      if ('words' in version && typeof version.words === 'string') return [one(version.words, 'words')];
      if (data.kind !== 'name') return [];
      return content.languages.flatMap((language) => {
        const name = data.versions[index]?.[language] ?? '';
        const path = [id, 'versions', index, language];
        const forms =
          typeof name === 'string' ? [[name, path] as const] : Object.entries(name).map(([form, text]) => [text, [...path, form]] as const);
        return forms.map(([text, of]) => ({ text, language, at: (at: number) => source.placeAt(of, at, language) }));
      });
    }),
  );
}
