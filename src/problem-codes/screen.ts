import type { ProblemEntries } from './entry.js';

/** The screen in the lobby. */
export const SCREEN = {
  'unknown-statement': {
    severity: ['error'],
    meaning: 'A page of the screen shows a text that none of the posters of its topic has.',
    remedy: 'Write the id as it stands in posters/.',
  },
  'ambiguous-statement': {
    severity: ['error'],
    meaning: 'A page of the screen names a text that two posters of its topic have.',
    remedy: 'Give one of the two texts another id.',
  },
  'shown-twice': {
    severity: ['error'],
    meaning: 'A topic of the screen shows the same text on two pages.',
    remedy: 'Take it off one of them.',
  },
  'not-on-screen': {
    severity: ['error'],
    meaning: 'A text of a poster stands on no page of its topic: the visitor would miss it.',
    remedy: 'Add its id to a `show:` list of kiosk.yaml.',
  },
  'missing-label': {
    severity: ['error'],
    meaning: 'The screen needs a label that nobody has written in a language.',
    remedy: 'Add it under `labels:` in kiosk.yaml.',
  },
  'bad-moment': {
    severity: ['error'],
    meaning: 'A notice begins or ends at a moment that does not exist, or ends before it begins.',
    remedy: 'Write a day and an hour, such as "2026-11-23 14:00".',
  },
  'external-reference': {
    severity: ['error'],
    meaning: 'A file of the screen refers to something outside of its folder. The screen has no network.',
    remedy: 'Bring the file along in the folder, or take the reference out.',
  },
} as const satisfies ProblemEntries;
