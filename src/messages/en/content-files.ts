import type { English } from '../catalogue.js';

/** Files of a content folder, and what in them names another. */
export const CONTENT_FILES = {
  'missing-file.found': ({ file }: { file: string }) => `expected the file ${file}, found none`,
  'missing-file.restore-fix': 'restore it, or start from a fresh folder with "taqta init"',
  'broken-file.folder': ({ file }: { file: string }) => `expected ${file} to be a plain file, found a folder`,
  'broken-file.link': ({ file }: { file: string }) => `expected ${file} to be a plain file, found a link`,
  'broken-file.device': ({ file }: { file: string }) => `expected ${file} to be a plain file, found a pipe, a socket or a device`,
  'broken-file.plain-fix': 'put the file itself here',
  'broken-file.bytes': ({ most, bytes }: { most: number; bytes: number }) => `expected at most ${most} bytes, found ${bytes}`,
  'broken-file.split-fix': 'split the file',
  'broken-file.found': ({ found }: { found: string }) => `expected text in UTF-8, found ${found}`,
  'broken-file.bytes-fix': 'save the file as UTF-8 in your editor',
  'broken-file.as-text-fix':
    'open it in the program that made it, copy the text, and save that with a plain text editor; renaming a file does not change what is in it',
  'broken-file.as-utf-fix': 'save it again in your editor, with the encoding UTF-8',
  'file-kind.other': 'other bytes',
  'file-kind.office': 'a file of Word, Excel or another office program, or a packed one (.docx, .xlsx, .odt, .zip)',
  'file-kind.old-office': 'a file of an old Word or Excel (.doc, .xls)',
  'file-kind.rich-text': 'a file of a word processor (.rtf)',
  'file-kind.pdf': 'a PDF',
  'file-kind.picture': 'a picture',
  'file-kind.utf-sixteen': 'text in UTF-16, which Windows calls Unicode',
  'unreadable-file.found': ({ file, code }: { file: string; code: string }) =>
    `expected ${file} to be readable, found that the system refuses it (${code})`,
  'unreadable-file.fix': 'ask for the right to read it, or copy it anew as yourself',
  'unknown-file.meant': ({ meant, name }: { meant: string; name: string }) => `expected the name ${meant}, found ${name}: nobody reads it`,
  'unknown-file.rename-fix': ({ meant }: { meant: string }) => `rename it to ${meant}`,
  'unknown-file.top': ({ known, name }: { known: readonly string[]; name: string }) =>
    `expected one of ${[...known].join(', ')}, found ${name}: nobody reads it`,
  'unknown-file.move-in-fix': 'put a poster into posters/, and facts into rules/',
  'unknown-file.move-out-fix': 'move it out of the content folder, unless it is in nobody’s way',
  'unknown-file.broken-name': ({ name }: { name: string }) =>
    `expected a name of letters that every system can write, found ${name}: nobody reads it`,
  'unknown-file.letters-fix': 'rename it, in small Latin letters at best',
  'unknown-file.ending': ({ name }: { name: string }) => `expected a name that ends in .yaml, found ${name}: nobody reads it`,
  'unknown-file.ending-fix': ({ meant, folder }: { meant: string; folder: string }) =>
    `rename it to ${meant}, or move it out of ${folder}/`,
  'unknown-file.inside': ({ folder, name }: { folder: string; name: string }) =>
    `expected files that end in .yaml in ${folder}/, found ${name}: nobody reads it`,
  'unknown-file.inside-fix': ({ folder }: { folder: string }) => `move it out of ${folder}/, or give it the ending .yaml`,
  'unknown-file.more': ({ said, more }: { said: string; more: number }) => `${said}, nor ${more} more`,
  'too-much-content.files': ({ most, folder, files }: { most: number; folder: string; files: number }) =>
    `expected at most ${most} files in ${folder}/, found ${files}`,
  'too-much-content.files-fix': 'move those that nobody needs any more out of it, or make a second content folder',
  'too-much-content.signs': ({ most }: { most: number }) =>
    `expected at most ${most} characters in all files together, found more: this file and those after it are not read`,
  'too-much-content.signs-fix': 'move posters and rules that nobody needs any more out of the folder, or make a second content folder',
  'missing-content.empty': ({ folder }: { folder: string }) =>
    `expected a content folder at ${folder}, found one with none of its files, such as project.yaml`,
  'missing-content.file': ({ folder }: { folder: string }) => `expected a content folder at ${folder}, found a file`,
  'missing-content.none': ({ folder }: { folder: string }) => `expected a content folder at ${folder}, found none`,
  'missing-content.fix': 'give its place with --content, or make one with "taqta init"',
  'missing-file.posters': 'expected at least one poster in posters/, found none',
  'missing-file.posters-fix': 'make one with "taqta new poster", or add posters/<name>.yaml',
  'wrong-value.reserved': ({ name }: { name: string }) =>
    `expected a short name of small Latin letters, digits and hyphens, found "${name}"`,
  'wrong-value.reserved-fix': 'give it another name, or take it out',
  'duplicate-id.line': ({ id, line }: { id: string; line: number }) => `expected "${id}" once, found it in line ${line} as well`,
  'duplicate-id.file': ({ id, file }: { id: string; file: string }) => `expected "${id}" once, found it in ${file} as well`,
  'duplicate-id.fix': 'give one of the two another id',
  'bad-output-profile.found': ({ found }: { found: string }) =>
    `expected the ICC profile of a press in cyan, magenta, yellow and black, found ${found}`,
  'bad-output-profile.fix': 'ask the print shop for the ICC profile of its press and paper, or leave --output-profile out',
  'profile.none': 'no file of this name',
  'profile.folder': 'no file but a folder',
  'profile.megabytes': ({ megabytes }: { megabytes: number }) => `${megabytes} MB`,
  'profile.unreadable': 'a file that may not be read',
  'profile.other': 'another kind of file',
  'profile.cut': ({ bytes, of }: { bytes: number; of: number }) => `${bytes} bytes of ${of}: the file is not whole`,
  'profile.version': ({ version }: { version: number }) => `version ${version} of ICC profiles`,
  'profile.class': ({ device }: { device: string }) => `a profile of ${device}`,
  'profile.inks': ({ inks }: { inks: string }) => `a profile in ${inks}`,
  'profile.beyond': 'a file whose parts lie beyond its end',
  'profile.without': ({ tables }: { tables: readonly string[] }) => `a profile without ${[...tables].join(' and ')}`,
  'device.scanner': 'a scanner',
  'device.screen': 'a screen',
  'device.link': 'a way between two devices',
  'device.space': 'a colour space',
  'device.effect': 'an effect',
  'device.named': 'named colours',
  'device.other': 'another device',
  'center-moved.found': ({ centers }: { centers: string }) => `expected the centers in ${centers}, found one here`,
  'center-moved.fix': ({ centers }: { centers: string }) =>
    `cut "center:" out with the lines below it and put them into ${centers} as they are; "center" is the id of that center then, which you may change`,
  'screen-moved.found': ({ screens }: { screens: string }) => `expected the screens in ${screens}, found one here`,
  'screen-moved.fix': ({ screens, screen }: { screens: string; screen: string }) =>
    `take "screen:" out with what belongs to it, and write into ${screens}: hall: { ${screen} }; "center" is an id of centers.yaml, "mounting_height" the metres from the floor to the lower edge`,
  'screen-moved.center': ({ screens }: { screens: string }) => `expected the center of each screen in ${screens}, found one here`,
  'screen-moved.center-fix': ({ center, screens }: { center: string; screens: string }) =>
    `take "center:" out here, and write "center: ${center}" to the screen in ${screens}`,
  'unknown-center.found': ({ found }: { found: string }) => `expected a center of centers.yaml, found "${found}"`,
  'unknown-topic.found': ({ found }: { found: string }) => `expected a topic of kiosk.yaml, found "${found}"`,
  'names.there': ({ names }: { names: string }) => `there are: ${names}`,
} as const satisfies English;
