/** Whoever was asked went away (Ctrl-C, Esc): nothing has been done. */
export class Left extends Error {}

interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
}

/** Questions to the person at the terminal; each throws `Left` when that person goes away. */
export interface Prompts {
  text(question: string, given?: { readonly initial?: string; readonly wrong?: (answer: string) => string | undefined }): Promise<string>;
  choose<T extends string>(question: string, choices: readonly Choice<T>[]): Promise<T>;
  several<T extends string>(question: string, choices: readonly Choice<T>[], initial: readonly T[]): Promise<readonly T[]>;
  confirm(question: string): Promise<boolean>;
}

/** Questions in the terminal of this process. The library is loaded by the first of them. */
export function terminalPrompts(): Prompts {
  const asked = async <T>(ask: (clack: typeof import('@clack/prompts')) => Promise<T | symbol>): Promise<T> => {
    const clack = await import('@clack/prompts');
    const answer = await ask(clack);
    if (!clack.isCancel(answer)) return answer as T;
    throw new Left();
  };
  return {
    text: (message, { initial, wrong } = {}) =>
      asked<string>((clack) =>
        clack.text({
          message,
          ...(initial !== undefined && { placeholder: initial, defaultValue: initial }),
          ...(wrong && { validate: (answer) => wrong(answer || (initial ?? '')) }),
        }),
      ),
    choose: <T extends string>(message: string, choices: readonly Choice<T>[]) =>
      asked<T>((clack) => clack.select({ message, options: [...choices] as never })),
    several: <T extends string>(message: string, choices: readonly Choice<T>[], initial: readonly T[]) =>
      asked<readonly T[]>((clack) =>
        clack.multiselect({ message, options: [...choices] as never, initialValues: [...initial], required: true }),
      ),
    confirm: (message) => asked<boolean>((clack) => clack.confirm({ message })),
  };
}
