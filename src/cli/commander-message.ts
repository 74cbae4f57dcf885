import type { CommanderError } from 'commander';
import { type Phrase, phrase } from '../messages/message.js';

/** What a part of an error of commander's is, and the sentence that says it. */
type Worded = readonly [said: RegExp, message: (parts: readonly string[]) => Phrase];

const WORDED: readonly Worded[] = [
  [/^unknown option '(.*)'$/, ([option = '']) => phrase('wrong-usage.option', { option })],
  [/^unknown command '(.*)'$/, ([command = '']) => phrase('wrong-usage.command', { command })],
  [/^missing required argument '(.*)'$/, ([name = '']) => phrase('wrong-usage.missing', { name })],
  [/^required option '(.*)' not specified$/, ([name = '']) => phrase('wrong-usage.missing', { name })],
  [/^option '(.*)' argument missing$/, ([option = '']) => phrase('wrong-usage.empty', { option })],
  [/^option '(.*)' cannot be used with option '(.*)'$/, ([option = '', other = '']) => phrase('wrong-usage.beside', { option, other })],
  [
    /^too many arguments for '(.*)'\. Expected (\d+) arguments? but got (\d+)\.$/,
    ([command = '', expected, found]) => phrase('wrong-usage.too-many', { command, expected: Number(expected), found: Number(found) }),
  ],
];

const MEANT = /\n?\(Did you mean (one of )?(.*)\?\)$/;

/**
 * What commander found wrong with a command, as a message: it has English sentences alone. One that it has not had so far stays as it
 * is; a test holds those that it has.
 */
export function commanderMessage(error: CommanderError): Phrase {
  const text = error.message.replace(/^error: /, '');
  const said = text.replace(MEANT, '');
  const parts = WORDED.map(([pattern, message]) => ({ found: pattern.exec(said), message })).find(({ found }) => found !== null);
  if (!parts?.found) return phrase('wrong-usage.unworded', { said: text.replace(/\n/, ' ') });
  const message = parts.message(parts.found.slice(1));
  const [, several, meant] = MEANT.exec(text) ?? [];
  if (meant === undefined) return message;
  return several === undefined
    ? phrase('wrong-usage.meant', { said: message, meant })
    : phrase('wrong-usage.meant-one', { said: message, meant });
}
