import type { ProblemEntries } from './entry.js';

/** What was typed as a command. */
export const COMMAND = {
  'wrong-usage': {
    severity: ['error'],
    meaning: 'There is no such command or option.',
    example: {
      message: "unknown command 'bake'",
      fix: 'see what there is with --help',
    },
    remedy: 'See what there is with `taqta --help`.',
  },
  'bad-flags': {
    severity: ['error'],
    meaning: 'Two options were given that do not go together.',
    example: {
      message: 'expected --take alone, found --table, --for or --as-of beside it',
      fix: 'run the command twice; the day stands in the table that is taken',
    },
    remedy: 'Run the command twice.',
  },
  'empty-list': {
    severity: ['error'],
    meaning: 'An option that takes names has none.',
    example: {
      message: 'expected names for --only, found none',
      fix: 'write them as --only one,two',
    },
    remedy: 'Write them after it, with commas between them.',
  },
  'bad-date': {
    severity: ['error'],
    meaning: 'A day is none of the calendar, is written in another way, or has not come yet.',
    example: {
      message: 'expected a day for --as-of, found "2019-02-29"',
      fix: 'write it as 2026-11-22',
    },
    remedy: 'Write it as 2026-11-22.',
  },
  'unknown-language': {
    severity: ['error'],
    meaning:
      'Messages are asked for in a language that Taqta does not speak. In which languages posters are is another thing: project.yaml says it.',
    example: {
      message: 'expected a language of messages for --lang, found "de"',
      fix: 'choose from kk, ru, en',
    },
    remedy: 'Choose from those that the message lists, for `--lang` as for `TAQTA_LANG`.',
  },
  'unknown-size': {
    severity: ['error'],
    meaning: 'A size of paper is asked for that Taqta does not know.',
    example: {
      message: 'expected a size of paper for --size, found "letter"',
      fix: 'choose from a5, a4, a3, a2, a1',
    },
    remedy: 'Choose from those that the message lists.',
  },
  'bad-package': {
    severity: ['error'],
    meaning: 'A screen should be written as a package of a kind that Taqta does not make.',
    example: {
      message: 'expected a file .htz or .zip, found "hall.rar"',
      fix: 'name it hall.htz for Xibo, hall.zip for piSignage and others that take a zip with an index.html',
    },
    remedy: 'Name a file that ends in .htz or .zip.',
  },
  'unknown-screen': {
    severity: ['error'],
    meaning: 'A screen is asked for that was not built.',
    example: {
      message: 'expected a screen of the built version for --screen, found "hal"',
      fix: 'there are: hall',
    },
    remedy: 'Choose from those that the message lists, or declare it in screens.yaml and build again.',
  },
  'unknown-example': {
    severity: ['error'],
    meaning: 'A folder should begin with an example that Taqta does not have.',
    example: {
      message: 'expected the name of an example, found "hospital"',
      fix: 'there are: clinic, emergency, school, sample; or one of their posters, such as contacts',
    },
    remedy: 'Choose from those that the message lists.',
  },
  'unknown-design': {
    severity: ['error'],
    meaning: 'A poster should be made of a design that Taqta does not know, or of none.',
    example: {
      message: 'expected a design for --design, found "leaflet"',
      fix: 'docs/designs.md shows each',
    },
    remedy: 'Choose one that docs/designs.md shows.',
  },
  'unknown-variant': {
    severity: ['error'],
    meaning: 'A variant is asked for that Taqta does not know.',
    example: {
      message: 'expected a variant for --variant, found "grey"',
      fix: 'choose from office, press, tiles, gray, large-print',
    },
    remedy: 'Choose from those that the message lists.',
  },
  'bad-output-profile': {
    severity: ['error'],
    meaning: 'The file of `--output-profile` is not the ICC profile of a press in four inks: a press file cannot claim PDF/X-4 with it.',
    example: {
      message: 'expected the ICC profile of a press in cyan, magenta, yellow and black, found a profile of a screen',
      fix: 'ask the print shop for the ICC profile of its press and paper, or leave --output-profile out',
    },
    remedy: 'Ask the print shop for the profile of its press and paper, a file that ends in `.icc`, or leave `--output-profile` out.',
  },
  'profile-unused': {
    severity: ['error'],
    meaning: 'A profile of a print shop is given, and nothing is made for a print shop.',
    example: {
      message: 'expected --variant press beside --output-profile, found none',
      fix: 'add --variant press',
    },
    remedy: 'Add `--variant press`.',
  },
  'unknown-addition': {
    severity: ['error'],
    meaning: 'Something is asked for beside the sheets of each center that Taqta does not make.',
    example: {
      message: 'expected print or zip for --also, found "folder"',
      fix: 'choose from print, zip',
    },
    remedy: 'Choose from those that the message lists. The folder of each center is always made.',
  },
  'two-up-unused': {
    severity: ['error'],
    meaning: 'Two sheets on one paper are asked for, and no print file is made that could have them.',
    example: {
      message: 'expected --also print beside --two-up, found none',
      fix: 'add --also print',
    },
    remedy: 'Add `--also print`.',
  },
  'reprint-folder': {
    severity: ['error'],
    meaning: 'What centers hang anew has no folder of its own, or no table says which centers there are.',
    example: {
      message: 'expected --centers beside --out, found none',
      fix: 'add --centers with the table of the centers',
    },
    remedy: 'Give `--out` a folder of its own, and `--centers` the table. The output of `taqta batch` goes after `--sets`.',
  },
  'unknown-poster': {
    severity: ['error', 'warning'],
    meaning: 'A poster is named that the content does not have.',
    example: {
      message: 'expected the id of a poster, found "complaints"',
      fix: 'there are: complaint; and kiosk, the screen',
    },
    remedy: 'Write the id of a poster as it stands in posters/.',
  },
  'no-office-sheet': {
    severity: ['error'],
    meaning: 'Pictures are asked for without the office variant that they are made of.',
    example: {
      message: 'expected the office variant, of which pictures are made, found gray',
      fix: 'leave out --pictures, or add office to --variant',
    },
    remedy: 'Leave out `--pictures`, or add office to `--variant`.',
  },
  'same-day': {
    severity: ['error'],
    meaning: 'A day should be compared with itself.',
    example: {
      message: 'expected two different days to compare, found 2026-11-22 twice',
      fix: 'no rule and no text has a version that begins on a day: add one with "from:"; a value that was written over is seen against an edition: --against',
    },
    remedy: 'Choose two days between which something changes; the message names some.',
  },
  'no-name': {
    severity: ['error'],
    meaning: 'A release does not say who makes it.',
    example: {
      message: 'expected the name of who releases, found none',
      fix: 'write it as --by "A. Editor"',
    },
    remedy: 'Write it as `--by "A. Editor"`.',
  },
  'bad-port': {
    severity: ['error'],
    meaning: 'A port is no number from 0 to 65535.',
    example: {
      message: 'expected a port from 0 to 65535 for --port, found "99999"',
      fix: 'choose one such as 8080, or 0 for any that is free',
    },
    remedy: 'Choose one such as 8080, or 0 for any that is free.',
  },
  'bad-host': {
    severity: ['error'],
    meaning: 'The server should listen at an address that this machine does not have.',
    example: {
      message: 'expected an address of this machine for --host, found "203.0.113.9"',
      fix: 'write 0.0.0.0 for all of its networks, or leave --host out for this machine alone',
    },
    remedy: 'Write 0.0.0.0 for all of its networks, or leave `--host` out for this machine alone.',
  },
  'port-taken': {
    severity: ['error'],
    meaning: 'Another program listens on the port, or the system keeps it for itself.',
    example: {
      message: 'expected a free port, found it taken or kept by the system',
      fix: 'choose another with --port, or 0 for any that is free',
    },
    remedy: 'Choose another with `--port`, or 0 for any that is free.',
  },
  'bad-key': {
    severity: ['error'],
    meaning:
      'The private key that signs what screens take is missing, is none, may be read by others, or lies where it would travel along.',
    example: {
      message: 'expected the private key of the screens, found no such file',
      fix: 'make it with "taqta keys", or name another one with --key',
    },
    remedy: 'Make it with `taqta keys`, keep it outside of content and output, and let nobody but its owner read it.',
  },
  'no-kiosk': {
    severity: ['error'],
    meaning: 'The screen should be shown and was not built yet.',
    example: {
      message: 'expected a built kiosk, found none',
      fix: 'run "taqta build" first: it makes a screen where the content folder has kiosk.yaml and screens.yaml',
    },
    remedy: 'Run `taqta build` first.',
  },
  'bad-shard': {
    severity: ['error'],
    meaning: 'A part of the centers is asked for that is none, on the command line or by a variable of the machine.',
    example: {
      message: 'expected a shard such as 2/8, found "9/8"',
      fix: 'give the number of this machine, from 1, and that of all, such as 2/8',
    },
    remedy: 'Say which of how many machines this one is, counted from 1.',
  },
} as const satisfies ProblemEntries;
