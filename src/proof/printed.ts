import type { Content } from '../content/load.js';
import type { PairSource } from '../content/schema.js';
import { LANGUAGES, type Language } from '../language/language.js';
import type { Place } from '../problem.js';
import { typed, writings } from './writings.js';

/** A text in both languages, wherever in a content folder it stands. */
export interface PrintedPair {
  readonly pair: PairSource;
  /** `link`: its halves may differ by design, each language has a page of its own. */
  readonly kind: 'statement' | 'link' | 'other';
  where(language?: Language): Place;
}

/** Every pair of texts that a sheet or a screen shows. */
export function printedPairs(content: Content): readonly PrintedPair[] {
  const { project, kiosk, notices } = content;
  const at = (
    source: { place(path: readonly PropertyKey[], language?: Language): Place },
    pair: PairSource | undefined,
    path: readonly PropertyKey[],
    kind: PrintedPair['kind'] = 'other',
  ): readonly PrintedPair[] =>
    pair === undefined
      ? []
      : [{ pair, kind, where: (language) => source.place([...path, ...(language === undefined ? [] : [language])], language) }];
  const { name, center, imprint } = project.data;
  return [
    ...at(project.source, name, ['name']),
    ...at(project.source, center.name, ['center', 'name']),
    ...at(project.source, center.address, ['center', 'address']),
    ...at(project.source, center.hours, ['center', 'hours']),
    ...at(project.source, imprint.as_of, ['imprint', 'as_of']),
    ...at(project.source, imprint.draft, ['imprint', 'draft']),
    ...at(project.source, imprint.edition, ['imprint', 'edition']),
    ...writings(content).map(
      (writing): PrintedPair => ({ pair: writing.text, kind: 'statement', where: (language) => writing.where('text', language) }),
    ),
    ...Object.entries(kiosk.data.labels).flatMap(([id, label]) => at(kiosk.source, label.text, ['labels', id, 'text'])),
    ...kiosk.data.topics.flatMap((topic, index) => [
      ...at(kiosk.source, topic.card.text, ['topics', index, 'card', 'text']),
      ...topic.pages.flatMap((page, inner) => at(kiosk.source, page.label, ['topics', index, 'pages', inner, 'label'])),
    ]),
    ...notices.data.flatMap((notice, index) => [
      ...at(notices.source, notice.title, [index, 'title']),
      ...at(notices.source, notice.text, [index, 'text']),
    ]),
    ...[...content.rules].flatMap(([id, { data, source }]) => {
      if (data.kind === 'act') {
        return data.versions.flatMap((version, index) => [
          ...at(source, version.name, [id, 'versions', index, 'name']),
          ...at(source, version.cite, [id, 'versions', index, 'cite']),
          ...at(source, version.genitive, [id, 'versions', index, 'genitive']),
        ]);
      }
      if (data.kind !== 'link') return [];
      return data.versions.flatMap((version, index) => [
        ...(typeof version.url === 'string' ? [] : at(source, version.url, [id, 'versions', index, 'url'], 'link')),
        ...(typeof version.words === 'string' ? [] : at(source, version.words, [id, 'versions', index, 'words'], 'link')),
      ]);
    }),
  ];
}

/** One stretch of words as it stands in a file. */
export interface PrintedText {
  readonly text: string;
  readonly language?: Language;
  readonly where: Place;
}

/** Every stretch of words that a sheet or a screen shows, calls of facts left out: the facts' own words are among them. */
export function printedTexts(content: Content): readonly PrintedText[] {
  const halves = printedPairs(content).flatMap(({ pair, kind, where }) =>
    LANGUAGES.flatMap((language): readonly PrintedText[] => {
      const text = pair[language] ?? '';
      return (kind === 'statement' ? typed(text) : [text]).map((stretch) => ({ text: stretch, language, where: where(language) }));
    }),
  );
  const { center } = content.project.data;
  return [...halves, { text: center.phone, where: content.project.source.place(['center', 'phone']) }, ...ruleTexts(content)];
}

function ruleTexts(content: Content): readonly PrintedText[] {
  return [...content.rules].flatMap(([id, { data, source }]) =>
    data.versions.flatMap((version, index): readonly PrintedText[] => {
      const at = (...path: PropertyKey[]) => source.place([id, 'versions', index, ...path]);
      if (data.kind === 'phone' && 'value' in version) return [{ text: String(version.value), where: at('value') }];
      if ('words' in version && typeof version.words === 'string') return [{ text: version.words, where: at('words') }];
      if (!('confidence' in version && 'kk' in version)) return [];
      return LANGUAGES.flatMap((language) => {
        const name = version[language];
        const forms = typeof name === 'string' ? [name] : Object.values(name);
        return forms.map((text) => ({ text, language, where: source.place([id, 'versions', index, language], language) }));
      });
    }),
  );
}
