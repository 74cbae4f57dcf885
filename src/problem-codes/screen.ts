import type { ProblemEntries } from './entry.js';

/** The screen in the lobby. */
export const SCREEN = {
  'unknown-statement': {
    severity: ['error'],
    meaning: 'A page of the screen shows a text that none of the posters of its topic has.',
    example: {
      message: 'expected a statement of "complaint", found "adress"',
      fix: 'write the id of a statement as it stands in posters/',
    },
    remedy: 'Write the id as it stands in posters/.',
  },
  'ambiguous-statement': {
    severity: ['error'],
    meaning: 'A page of the screen names a text that two posters of its topic have.',
    example: {
      message: 'expected an id of one statement, found "review" in 2 of "complaint", "second"',
      fix: 'give one of them another id',
    },
    remedy: 'Give one of the two texts another id.',
  },
  'shown-twice': {
    severity: ['error'],
    meaning: 'A topic of the screen shows the same text on two pages.',
    example: {
      message: 'expected each statement on one page, found "phone" again',
      fix: 'take it off one of the pages',
    },
    remedy: 'Take it off one of them.',
  },
  'not-on-screen': {
    severity: ['error'],
    meaning: 'A text of a poster stands on no page of its topic: the visitor would miss it.',
    example: {
      message: 'expected every statement on a page of the topic "complaint", found "address" on none («Толығырақ egov.kz порталында.»)',
      fix: 'add "address" to a show: list of kiosk.yaml',
    },
    remedy: 'Add its id to a `show:` list of kiosk.yaml.',
  },
  'blank-page': {
    severity: ['error'],
    meaning: 'A page of the screen names only headings or lead-ins: they come along with their texts, and the page would be blank.',
    example: {
      message: 'expected a text on the page, found only "lead", which come along with the texts that they belong to',
      fix: 'name a text that stands below them on the poster as well, or take the page out',
    },
    remedy: 'Name a text that stands below them on the poster as well, or take the page out.',
  },
  'missing-media': {
    severity: ['error'],
    meaning: 'A recording, a film or a picture that a poster names is not there, or is a folder.',
    example: {
      message: 'expected the file media/rights-1.mp3, found none',
      fix: 'put it there (mp3, ogg, m4a), with the capitals of its name as they are written here, or take this line out',
    },
    remedy: 'Put the file there, or take its line out.',
  },
  'media-place': {
    severity: ['error'],
    meaning:
      'A poster names a recording that lies outside of `media/`, a picture outside of `pictures/`, or one that is a link: a content folder holds all that it says.',
    example: {
      message: 'expected a file below media/ of the content folder, such as "media/rights-1.mp3", found "../sound.mp3"',
      fix: 'copy the file into media/ and write its name as it stands there, with "/" between folders',
    },
    remedy: 'Copy the file itself into `media/`, a picture into `pictures/`, and write its name as it stands there.',
  },
  'media-type': {
    severity: ['error'],
    meaning:
      'A recording is of a kind that a screen does not play, a picture of one that is not printed, or either of another kind than its name says.',
    example: {
      message: 'expected a recording as mp3, ogg, m4a, found sound of Windows (wav) or a film of it (avi)',
      fix: 'save it anew as mp3 in the program that made it; another name does not change what is in it',
    },
    remedy: 'Save it anew as mp3, ogg or m4a; a film as mp4 (H.264) or webm; a picture as jpg, png, webp or svg.',
  },
  'media-too-large': {
    severity: ['error'],
    meaning:
      'A recording has more than 10 MB, a film more than 100 MB, or all of them together more than 1,000 MB; a picture more than 30 MB or 50 million pixels, a drawing more than 3 MB.',
    example: {
      message: 'expected at most 10 MB, found 31.2 MB',
      fix: 'save it anew with fewer bits (96 kbit/s are plenty for a voice), or give each statement a file of its own',
    },
    remedy: 'Save it anew in a smaller size.',
  },
  'stale-recording': {
    severity: ['warning'],
    meaning:
      'A recording or a film is of other words than its text or its poster has on the day: it would say what does not hold. No screen plays it; the machine speaks instead, if it has a voice for the language.',
    example: {
      message:
        'expected a recording of the words as they are, "көрсетілетін қызметті алушының шағымы бес жұмыс күні ішінде қаралады;", found media/review.mp3, which says others: no screen plays it',
      fix: 'listen to media/review.mp3, record it anew where it says other words, then write words: "a7b0b863ec08" beside it',
    },
    remedy:
      'Listen to it, record it anew where it says other words, then write the fingerprint that the message names beside it, `words:`.',
  },
  'recording-without-words': {
    severity: ['warning'],
    meaning:
      'A recording or a film stands by its name alone. It is played, but nothing says which words are in it: when the text changes, the screen goes on saying the former ones.',
    example: {
      message:
        'expected the fingerprint of its words beside each recording, found none beside media/review.mp3: nobody would notice that the text has changed',
      fix: 'listen to what is said there; where it is the text as it stands, write kk: { file: "media/review.mp3", words: "a7b0b863ec08" }',
    },
    remedy: 'Listen to it. Where it says the text as it stands, write file and fingerprint in its place, as the message shows them.',
  },
  'slide-too-long': {
    severity: ['error'],
    meaning:
      'A text that was written for screens read from afar (`screen:`) does not fit on one slide of a declared screen in the least letters that are read there, in one of its languages.',
    example: {
      message: 'expected a text for one slide on the screen "tv", which is read from 3 m, found 25 characters too many in «ru»',
      fix: 'say it in 25 characters less, or on two slides: "screen:" may be a list',
    },
    remedy: 'Say it in as many characters less, or on several slides: `screen:` may be a list. Nothing is ever set smaller.',
  },
  'no-slides': {
    severity: ['warning'],
    meaning: 'A declared screen that is read from afar shows texts in parts, cut after a few words: nobody has written them short for it.',
    example: {
      message: 'expected words for one slide on "tv", which is read from 3 m, found 1 that it shows in parts: complaint/review',
      fix: 'write "screen:" beside "text:" there, the same in fewer words',
    },
    remedy: 'Write `screen:` beside `text:` there, the same in fewer words, in every language.',
  },
  'screen-too-small': {
    severity: ['error'],
    meaning:
      'A screen is too small for the distance from which it is read: its least type (capitals of 0.7° of arc, EN 301 549, 5.1.4) leaves no room for a page, or a finger none for its controls.',
    example: {
      message: 'expected room for 12.5 of the least letters along the short side, found 7.7: at 4 m they are 69.8 mm',
      fix: 'let people stand at most 2.45 m away (distance: 2.45), or hang a screen of 71 inches or more',
    },
    remedy: 'Declare the distance at which people really stand, hang a larger screen, or let fewer things be touched.',
  },
  'screen-out-of-reach': {
    severity: ['error'],
    meaning: 'A screen hangs so high that a person in a wheelchair does not reach all of its controls.',
    example: {
      message:
        'expected all controls below 1195 mm, for people in wheelchairs, found 95 mm of the screen below that and controls of 135 mm',
      fix: 'hang it with its lower edge at most 1.06 m above the floor, or let it show fewer topics',
    },
    remedy: 'Hang the screen as low as the message says, or let it show fewer topics.',
  },
  'bad-moment': {
    severity: ['error'],
    meaning: 'A notice begins or ends at a moment that does not exist, or ends before it begins.',
    example: {
      message: 'expected an end after the start, found "2026-11-22 18:00"',
      fix: 'write a day and an hour such as "2026-11-23 14:00"',
    },
    remedy: 'Write a day and an hour, such as "2026-11-23 14:00".',
  },
  'bad-repeat': {
    severity: ['error'],
    meaning:
      'A notice repeats by a rule that cannot be read, that its first time does not follow, or by which it would begin again before its end.',
    example: {
      message: 'expected a rule such as "FREQ=WEEKLY;BYDAY=MO,WE", found "every Monday"',
      fix: 'write FREQ=DAILY, WEEKLY, MONTHLY or YEARLY, then what is needed of INTERVAL, BYDAY, BYMONTHDAY, BYMONTH, COUNT and UNTIL=20271231, with semicolons between them',
    },
    remedy: 'Write a rule of RFC 5545; docs/content.md has examples.',
  },
  'external-reference': {
    severity: ['error'],
    meaning: 'A file of the screen refers to something outside of its folder. The screen has no network.',
    example: {
      message: 'expected references inside the kiosk\'s folder, found "//fonts.example.kz/golos.css"',
      fix: 'bring the file along in the folder, or take the reference out',
    },
    remedy: 'Bring the file along in the folder, or take the reference out.',
  },
} as const satisfies ProblemEntries;
