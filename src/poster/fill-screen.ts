import type { Content } from '../content/load.js';
import type { PairSource } from '../content/schema.js';
import type { SourceFile } from '../content/source-file.js';
import type { Problem } from '../problem.js';
import type { IsoDate } from '../rules/date.js';
import { Facts } from './facts.js';
import { fillText, loneBraces } from './fill-text.js';
import { gathered, reported } from './found.js';

/** The files of the screen with their facts filled in, as it speaks on a day. */
export interface FilledScreen extends Pick<Content, 'kiosk' | 'notices'> {
  readonly problems: readonly Problem[];
}

/**
 * Fills the facts of a day into the texts of kiosk.yaml and notices.yaml. Reports what a text asks for and cannot have,
 * as composing a poster does. The single braces of a label stay: the screen fills them.
 */
export function fillScreen(content: Content, asOf: IsoDate): FilledScreen {
  const facts = new Facts(content, asOf);
  const { value, problems } = gathered((take) => {
    const fill = (source: SourceFile, pair: PairSource, ...path: readonly PropertyKey[]): PairSource => {
      const halves = content.languages.flatMap((language): readonly (readonly [string, string])[] => {
        const text = pair[language];
        if (text === undefined) return [];
        const written = { text, language, source, path: [...path, language] };
        if (source === content.notices.source) take(reported(...loneBraces(written)));
        return [[language, take(fillText(written, facts)).text]];
      });
      return Object.fromEntries(halves);
    };
    const { kiosk, notices } = content;
    const labels = Object.entries(kiosk.data.labels).map(([id, label]) => {
      return [id, { ...label, text: fill(kiosk.source, label.text, 'labels', id, 'text') }] as const;
    });
    const topics = kiosk.data.topics.map((topic, index) => ({
      ...topic,
      card: { ...topic.card, text: fill(kiosk.source, topic.card.text, 'topics', index, 'card', 'text') },
      pages: topic.pages?.map((page, at) => ({
        ...page,
        ...(page.label && { label: fill(kiosk.source, page.label, 'topics', index, 'pages', at, 'label') }),
      })),
    }));
    const announced = notices.data.map((notice, index) => ({
      ...notice,
      title: fill(notices.source, notice.title, index, 'title'),
      ...(notice.text && { text: fill(notices.source, notice.text, index, 'text') }),
    }));
    return {
      kiosk: { ...kiosk, data: { ...kiosk.data, labels: Object.fromEntries(labels), topics } },
      notices: { ...notices, data: announced },
    };
  });
  return { ...value, problems };
}
