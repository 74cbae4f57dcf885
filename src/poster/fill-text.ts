import type { SourceFile } from '../content/source-file.js';
import type { Language } from '../language/language.js';
import { fillTemplate, indexAt, TemplateFault, typedByHand } from '../language/template.js';
import { phrase } from '../messages/message.js';
import type { Problem } from '../problem.js';
import type { Facts } from './facts.js';
import { type Found, found } from './found.js';
import type { FactUse } from './model.js';

/** A half of a text as it stands in its file. */
interface WrittenText {
  readonly text: string;
  readonly language: Language;
  readonly source: SourceFile;
  readonly path: readonly PropertyKey[];
}

interface FilledText {
  readonly text: string;
  /** The rules that it states. */
  readonly uses: readonly FactUse[];
}

/** A text with its facts filled in; as it was written where a call is at fault, which is reported at its place. */
export function fillText(written: WrittenText, facts: Facts): Found<FilledText> {
  const { text, language } = written;
  const { helpers, uses } = facts.calls(language);
  try {
    return found({ text: fillTemplate(text, helpers), uses });
  } catch (fault) {
    if (!(fault instanceof TemplateFault)) throw fault;
    const { code, said, fix } = fault;
    const wrong = faultAt(written, indexAt(text, fault.at), { code, message: said, ...(fix === undefined ? {} : { fix }) });
    return { value: { text, uses }, problems: [wrong] };
  }
}

/** Reports a brace that belongs to no call: it would stand on the wall. */
export function loneBraces(written: WrittenText): readonly Problem[] {
  try {
    const stretch = typedByHand(written.text).find(({ text }) => /[{}]/.test(text));
    if (stretch === undefined) return [];
    const message = phrase('broken-template.lone-brace');
    const fix = phrase('broken-template.lone-brace-fix');
    return [faultAt(written, stretch.index + stretch.text.search(/[{}]/), { code: 'broken-template', message, fix })];
  } catch (fault) {
    // A call that does not parse has been reported by filling.
    if (!(fault instanceof TemplateFault)) throw fault;
    return [];
  }
}

function faultAt({ source, path, language }: WrittenText, index: number, reported: Pick<Problem, 'code' | 'message' | 'fix'>): Problem {
  return {
    ...reported,
    severity: 'error',
    where: source.placeAt(path, index, language),
    message: phrase('half.in', { language, said: reported.message }),
  };
}
