import { TemplateFault, typedByHand } from '../language/template.js';

/** Words that an editor typed, without the marks of key phrases, and where each of their characters stands in the text. */
interface HandTyped {
  readonly text: string;
  at(index: number): number;
}

/** What the editor typed by hand, stretch by stretch; nothing of a text whose calls do not parse, which composing reports. */
export function handTypedText(text: string): readonly HandTyped[] {
  try {
    return typedByHand(text).map((stretch) => {
      const kept = [...stretch.text.matchAll(/[^*]/g)].map(({ index }) => stretch.index + index);
      return { text: stretch.text.replaceAll('*', ''), at: (index) => kept[index] ?? stretch.index };
    });
  } catch (fault) {
    if (fault instanceof TemplateFault) return [];
    throw fault;
  }
}
