import type { ProblemEntries } from './entry.js';

/** Reading the files of a content folder. */
export const READING = {
  'missing-content': {
    severity: ['error'],
    meaning: 'The folder that a command should read its content from is not there, or holds nothing that belongs into one.',
    example: {
      message: 'expected a content folder at no-such-folder, found none',
      fix: 'give its place with --content, or make one with "taqta init"',
    },
    remedy: 'Give its place with `--content`, or make a folder with `taqta init`.',
  },
  'missing-file': {
    severity: ['error'],
    meaning: 'A file that is needed, or that a command names, is not there or is a folder.',
    example: {
      message: 'expected the file centers.yaml, found none',
      fix: 'restore it, or start from a fresh folder with "taqta init"',
    },
    remedy: 'Check its name and its folder; bring a lost file back from a copy or from a fresh folder of `taqta init`.',
  },
  'broken-file': {
    severity: ['error'],
    meaning:
      'A file cannot be read as text: it is a link or a pipe, far too large, in another encoding than UTF-8, or a file of an office program under another name.',
    example: {
      message: 'expected text in UTF-8, found other bytes',
      fix: 'save the file as UTF-8 in your editor',
    },
    remedy: 'Put a plain text file there, saved as UTF-8.',
  },
  'unreadable-file': {
    severity: ['error'],
    meaning: 'The system does not let you read a file or list a folder, so that nobody knows what it says. The exit code is 3.',
    example: {
      message: 'expected posters/complaint.yaml to be readable, found that the system refuses it (EACCES)',
      fix: 'ask for the right to read it, or copy it anew as yourself',
    },
    remedy: 'Ask for the right to read it, or copy it anew as yourself.',
  },
  'unknown-file': {
    severity: ['error', 'warning'],
    meaning:
      'A file lies in the content folder that nobody reads: its name ends otherwise than in .yaml, has capitals in its ending, or is none of those that the folder knows. It is an error where the file was most likely meant to be read.',
    example: {
      message: 'expected a name that ends in .yaml, found posters/new.yaml.txt: nobody reads it',
      fix: 'rename it to posters/new.yaml, or move it out of posters/',
    },
    remedy: 'Rename the file, or move it out of the folder. Windows hides the last ending of a name: let the file manager show it.',
  },
  'too-much-content': {
    severity: ['error'],
    meaning: 'The folder holds more than a check can read in a time that somebody waits for; most often something else was copied into it.',
    example: {
      message: 'expected at most 3000 files in posters/, found 3001',
      fix: 'move those that nobody needs any more out of it, or make a second content folder',
    },
    remedy: 'Move out of the folder what nobody needs any more, or make a second one.',
  },
  'broken-yaml': {
    severity: ['error'],
    meaning:
      'A line is written so that YAML reads something else than was meant, or nothing at all. All such lines of a file are reported at once, and what else is wrong in it as well.',
    example: { message: 'expected ] at the end of this line, found none', fix: 'close what opens here with ]' },
    remedy: 'Change the line as the message shows: most often it is a quotation mark, a colon, a brace or the blanks at its beginning.',
  },
  'comment-in-text': {
    severity: ['error'],
    meaning: 'A # with a blank before it begins a remark: the rest of a text that has no quotation marks would not be printed.',
    example: {
      message: 'expected a text, found # in it: "#2-кеңсе" is taken for a remark and would not be printed',
      fix: 'write it so: "Самал көшесі, 1 #2-кеңсе"; a remark stands on a line of its own',
    },
    remedy: 'Put the whole text in quotation marks. A remark stands on a line of its own.',
  },
  'odd-character': {
    severity: ['error'],
    meaning:
      'A text holds a sign that nobody sees, or that everybody sees as something else: a control character, a lost letter, an accent on a letter that has none. What has a meaning is not reported: docs/content.md says how it is taken.',
    example: {
      message: 'expected letters, figures and signs that everybody sees, found a control character (U+0000) after «Не білу»',
      fix: 'delete the word there and type it again by hand: what is pasted may bring such signs along',
    },
    remedy: 'Delete the word and type it again by hand.',
  },
  'merge-conflict': {
    severity: ['error'],
    meaning: 'The words of two editors stand in a file, with the marks of git between them.',
    example: {
      message: 'expected one text, found the marks of git between those of two editors',
      fix: 'keep what is right of both, and take the lines <<<<<<<, ======= and >>>>>>> out',
    },
    remedy: 'Keep what is right of both, and take the lines with the marks out.',
  },
  'center-moved': {
    severity: ['error'],
    meaning: 'A center stands in project.yaml, as it did while there could be one only. Centers have a file of their own, each with an id.',
    example: {
      message: 'expected the centers in centers.yaml, found one here',
      fix: 'cut "center:" out with the lines below it and put them into centers.yaml as they are; "center" is the id of that center then, which you may change',
    },
    remedy: 'Move the lines into centers.yaml as the message says.',
  },
  'screen-moved': {
    severity: ['error'],
    meaning:
      'The screen stands in project.yaml, or its center in kiosk.yaml, as they did while there could be one screen only. Screens have a file of their own, each with an id.',
    example: {
      message: 'expected the center of each screen in screens.yaml, found one here',
      fix: 'take "center:" out here, and write "center: sample" to the screen in screens.yaml',
    },
    remedy: 'Move it into screens.yaml as the message says.',
  },
  'unknown-topic': {
    severity: ['error'],
    meaning: 'A screen is to show a topic that kiosk.yaml does not have.',
    example: { message: 'expected a topic of kiosk.yaml, found "complaints"', fix: 'there are: complaint' },
    remedy: 'Write one of the ids that the message lists, or take "topics:" out: the screen then shows all.',
  },
  'unknown-center': {
    severity: ['error'],
    meaning: 'A screen is said to stand in a center that centers.yaml does not have.',
    example: { message: 'expected a center of centers.yaml, found "smal"', fix: 'there are: sample' },
    remedy: 'Write one of the ids that the message lists, or add the center.',
  },
  'unknown-field': {
    severity: ['error'],
    meaning: 'A field stands where none of this name is known. It would be passed over in silence, so it is refused.',
    example: {
      message: 'expected only known fields in the file, found "icno"',
      fix: 'check the spelling of "icno", or take it out',
    },
    remedy: 'Check its spelling and how far it is moved in; docs/content.md has the fields.',
  },
  'missing-field': {
    severity: ['error'],
    meaning: 'A field is missing without which the text, the rule or the file says nothing.',
    example: {
      message: 'expected icon, found nothing',
      fix: 'add "icon:" with a text',
    },
    remedy: 'Add the field that the message names.',
  },
  'wrong-value': {
    severity: ['error'],
    meaning: 'A field holds something else than what belongs there.',
    example: {
      message: 'review-term.versions.0.value: expected a number, found "five"',
      fix: 'write it in digits, with a point and without quotation marks',
    },
    remedy: 'Write what the message says; docs/content.md shows each field.',
  },
  'duplicate-id': {
    severity: ['error'],
    meaning: 'Two things that have to differ bear the same id or name on the same day.',
    example: {
      message: 'expected "title" once, found it in line 7 as well',
      fix: 'give one of the two another id',
    },
    remedy: 'Give one of the two another id, or join them.',
  },
} as const satisfies ProblemEntries;
