import { inWords } from '../messages/in-words.js';
import { type Phrase, phrase } from '../messages/message.js';

/** What a language refuses to word: a case that it lacks, a number too large, what only grammar could say; and what to write in its place. */
export class NoRule extends RangeError {
  constructor(
    readonly said: Phrase,
    readonly fix: Phrase = phrase('broken-template.call-fix'),
  ) {
    super(inWords(said, 'en'));
    this.name = 'NoRule';
  }
}
