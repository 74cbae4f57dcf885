import { TemplateFault, typedByHand } from '../language/template.js';

/** Words that an editor typed, without the marks of key phrases, and where each of their characters stands in the text. */
export interface HandTyped {
  readonly text: string;
  at(index: number): number;
}

/** Stands for each character of a call: no letter, no digit, no mark. */
const CALL = '\uFFFC';

/** What the editor typed by hand, stretch by stretch; nothing of a text whose calls do not parse, which composing reports. */
export const handTypedText = (text: string): readonly HandTyped[] => stretchesOf(text).map(withoutStars);

/** The same in one piece, with a sign of its own for each character of a call: for what may begin before a call and end after it. */
export function wholeText(text: string): readonly HandTyped[] {
  const stretches = stretchesOf(text);
  if (stretches.length === 0) return [];
  const typed = stretches.reduce((whole, stretch) => `${whole}${CALL.repeat(stretch.index - whole.length)}${stretch.text}`, '');
  return [withoutStars({ text: typed, index: 0 })];
}

function withoutStars({ text, index }: { readonly text: string; readonly index: number }): HandTyped {
  // Places are asked for where something is wrong, which is seldom.
  let kept: readonly number[] | undefined;
  return {
    text: text.replaceAll('*', ''),
    at: (place) => {
      kept ??= Array.from(text.matchAll(/[^*]/gs), (sign) => index + sign.index);
      return kept[place] ?? index;
    },
  };
}

function stretchesOf(text: string): ReturnType<typeof typedByHand> {
  try {
    return typedByHand(text);
  } catch (fault) {
    if (fault instanceof TemplateFault) return [];
    throw fault;
  }
}
