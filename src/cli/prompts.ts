import { inWords, textOf } from '../messages/in-words.js';
import { type Phrase, type PhraseOrText, phrase } from '../messages/message.js';
import type { MessageLanguage } from '../messages/message-language.js';

/** Whoever was asked went away (Ctrl-C, Esc): nothing has been done. */
export class Left extends Error {}

interface Choice<T extends string> {
  readonly value: T;
  readonly label: PhraseOrText;
  readonly hint?: Phrase;
}

/** Questions to the person at the terminal; each throws `Left` when that person goes away. */
export interface Prompts {
  text(question: Phrase, given?: { readonly initial?: string; readonly wrong?: (answer: string) => string | undefined }): Promise<string>;
  choose<T extends string>(question: Phrase, choices: readonly Choice<T>[]): Promise<T>;
  several<T extends string>(question: Phrase, choices: readonly Choice<T>[], initial: readonly T[]): Promise<readonly T[]>;
  confirm(question: Phrase): Promise<boolean>;
}

/** Questions in the terminal of this process. The library is loaded by the first of them. */
export function terminalPrompts(language: MessageLanguage): Prompts {
  const asked = async <T>(ask: (clack: typeof import('@clack/prompts')) => Promise<T | symbol>): Promise<T> => {
    const clack = await import('@clack/prompts');
    const answer = await ask(clack);
    if (!clack.isCancel(answer)) return answer as T;
    throw new Left();
  };
  const options = (choices: readonly Choice<string>[]) =>
    choices.map(({ value, label, hint }) => ({ value, label: textOf(label, language), ...(hint && { hint: inWords(hint, language) }) }));
  return {
    text: (question, { initial, wrong } = {}) =>
      asked<string>((clack) =>
        clack.text({
          message: inWords(question, language),
          ...(initial !== undefined && { placeholder: initial, defaultValue: initial }),
          ...(wrong && { validate: (answer) => wrong(answer || (initial ?? '')) }),
        }),
      ),
    choose: <T extends string>(question: Phrase, choices: readonly Choice<T>[]) =>
      asked<T>((clack) => clack.select({ message: inWords(question, language), options: options(choices) as never })),
    several: <T extends string>(question: Phrase, choices: readonly Choice<T>[], initial: readonly T[]) =>
      asked<readonly T[]>((clack) =>
        clack.multiselect({
          message: inWords(question, language),
          options: options(choices) as never,
          initialValues: [...initial],
          required: true,
        }),
      ),
    confirm: (question) =>
      asked<boolean>((clack) =>
        clack.confirm({
          message: inWords(question, language),
          active: inWords(phrase('ask.yes'), language),
          inactive: inWords(phrase('ask.no'), language),
        }),
      ),
  };
}
