import { textOf } from '../messages/in-words.js';
import { type PhraseOrText, phrase } from '../messages/message.js';
import type { Step } from '../output/run.js';
import type { Surroundings } from './outcome.js';

export interface Progress {
  onProgress(step: Step): void;
  /** Leaves a clean line for what comes after. */
  end(): void;
}

/** One line that is written over on a terminal, a line a step for a log, silence where a program reads. */
export function showProgress({ terminal, json, language }: Pick<Surroundings, 'terminal' | 'json' | 'language'>): Progress {
  if (json) return { onProgress: () => undefined, end: () => undefined };
  const lineOf = ({ done, total, what }: Step): string =>
    `${String(done).padStart(String(total).length)}/${total} ${textOf(wordsOf(what), language)}`;
  if (!terminal.watched) return { onProgress: (step) => terminal.err(`${lineOf(step)}\n`), end: () => undefined };
  const wipe = '\r\u001b[2K';
  return {
    onProgress: (step) => terminal.err(wipe + terminal.errColours.dim(lineOf(step))),
    end: () => terminal.err(wipe),
  };
}

/** What a step was, by the name of its job, such as `poster/rights/a4`; the name of a file or a poster stands as it is. */
function wordsOf(what: string): PhraseOrText {
  const [kind, first = '', ...rest] = what.split('/');
  switch (kind) {
    case 'poster':
      return phrase('step.poster', { name: [first, ...rest].join('/') });
    case 'later':
      return phrase('step.later', { name: first, day: rest.join('/') });
    case 'pictures':
      return phrase('step.pictures', { name: first });
    case 'content':
      return phrase('step.texts', { name: first });
    case 'facts':
      return phrase('step.facts');
    case 'common':
      return phrase('step.common');
    case 'center':
      return phrase('step.center', { id: first });
    case 'kiosk':
      return phrase('step.kiosk');
    case 'contact-sheet':
      return phrase('step.contact-sheet');
    default:
      return what;
  }
}
