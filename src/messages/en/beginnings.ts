import type { English } from '../catalogue.js';

/** Folders and posters of one's own: what is asked, what is refused, and the remarks in the files that are made. */
export const BEGINNINGS = {
  'unknown-example.found': ({ found }: { found: string }) => `expected the name of an example, found "${found}"`,
  'unknown-example.fix': ({ names, poster }: { names: readonly string[]; poster: string }) =>
    `there are: ${[...names].join(', ')}; or one of their posters, such as ${poster}`,
  'unknown-design.found': ({ found }: { found: string }) => `expected a design for --design, found "${found}"`,
  'unknown-design.none': 'expected a design for --design, found none',
  'unknown-design.fix': 'docs/designs.md shows each',
  'new-poster.taken': ({ id }: { id: string }) => `expected an id that no poster and no file of rules/ has, found "${id}"`,
  'new-poster.taken-fix': 'choose another one',
  'new-poster.bad-id': ({ found }: { found: string }) =>
    `expected a short name of small Latin letters, digits and hyphens for --id, found "${found}"`,
  'new-poster.bad-id-fix': 'write it as --id opening-hours',
  'new-poster.made': ({ files, poster, command }: { files: readonly string[]; poster: string; command: string }) =>
    `${[...files].join(', ')}: write your own words into ${poster}, then: ${command}`,
  'new-poster.translate': ({ languages }: { languages: string }) =>
    `the example is not written in ${languages}: translate what stands there in another language`,
  'init.both': 'expected --blank or --example, found both',
  'init.both-fix': 'leave one of them out',
  'init.name-alone': 'expected --blank beside --name, found none',
  'init.name-alone-fix': 'add --blank, or leave --name out',
  'init.no-folder': 'expected the name of a new folder, found none',
  'init.no-folder-fix': 'write it: taqta init my-center',
  'init.made': ({ folder, command }: { folder: string; command: string }) =>
    `${folder} holds a content folder. Change its texts, then: ${command}`,
  'halves.unknown-language': ({ option, found }: { option: string; found: string }) =>
    `expected a language for ${option}, found "${found}"`,
  'halves.choose': ({ names }: { names: readonly string[] }) => `choose from ${[...names].join(', ')}`,
  'halves.none': ({ option }: { option: string }) => `expected names for ${option}, found none`,
  'halves.none-fix': ({ option, example }: { option: string; example: string }) => `write them as ${option} ${example}`,
  'halves.too-many': ({ option, most, found }: { option: string; most: number; found: number }) =>
    `expected at most ${most} languages for ${option}, found ${found}`,
  'halves.too-many-fix': 'leave some of them out',
  'halves.other-number': ({ option, languages, found }: { option: string; languages: readonly string[]; found: number }) =>
    `expected a text for ${option} in ${[...languages].join(', ')}, with " / " between them, found ${found}`,
  'halves.other-number-fix': ({ option, pattern }: { option: string; pattern: string }) => `write it as ${option} "${pattern}"`,
  'ask.folder': 'A folder for your posters',
  'ask.begin': 'What does it begin with?',
  'ask.blank': 'One notice of your own',
  'ask.blank-hint': 'nothing of another agency',
  'ask.sample': 'The five posters of public service centers',
  'ask.example-hint': 'an example, invented',
  'ask.languages': ({ most }: { most: number }) => `Which languages? At most ${most}`,
  'ask.organisation': ({ language }: { language: string }) => `The organisation – ${language}`,
  'ask.center': ({ language }: { language: string }) => `The center where the posters hang – ${language}`,
  'ask.address': ({ language }: { language: string }) => `Its address – ${language}`,
  'ask.phone': 'Its phone',
  'ask.screen': 'Is there a screen in its lobby?',
  'ask.yes': 'Yes',
  'ask.no': 'No',
  'ask.design': 'Which design? docs/designs.md shows them',
  'ask.title': ({ language }: { language: string }) => `Title – ${language}`,
  'made.project': 'The organisation and its sheets. Sizes: a5, a4, a3, a2, a1.',
  'made.centers': 'The centers in which the posters hang; each stands at the foot of its sheets. Check phone and hours.',
  'made.poster': 'One poster a file. *Key words* stand between stars.',
  'made.kiosk': 'What the screen shows: topics of posters.',
  'made.screens': 'The screens: inches, pixels across and down, metres to the eye and from the floor.',
  'made.like': ({ id }: { id: string }) =>
    `${id}: made like an example, whose words, sums and numbers may be invented: put your own in their place.`,
  'made.rules': 'What an example needs: put your own facts in their place, and say where you found them.',
} as const satisfies English;
