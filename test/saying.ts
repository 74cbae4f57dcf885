import { type Phrase, phrase } from '../src/messages/message.js';

/** A message that says just this, whatever it is: for tests of what carries messages on. */
export const saying = (text: string): Phrase => phrase('wrong-usage.unworded', { said: text });
