import type { English } from '../catalogue.js';

/** Recordings and other files that texts name. */
export const RECORDINGS = {
  'media-place.outside': ({ folder, example, found }: { folder: string; example: string; found: string }) =>
    `expected a file below ${folder}/ of the content folder, such as "${example}", found "${found}"`,
  'media-place.outside-fix': ({ folder }: { folder: string }) =>
    `copy the file into ${folder}/ and write its name as it stands there, with "/" between folders`,
  'media-place.meant-fix': ({ file }: { file: string }) => `write "${file}"`,
  'media-place.link': ({ file, there }: { file: string; there: string }) =>
    `expected ${file} to lie in the content folder itself, under this very name, found a link to ${there}`,
  'media-place.link-fix': 'copy the file itself there',
  'missing-media.found': ({ file }: { file: string }) => `expected the file ${file}, found none`,
  'missing-media.not-plain': ({ file }: { file: string }) => `expected ${file} to be a plain file, found something else`,
  'missing-media.fix': ({ kinds }: { kinds: string }) =>
    `put it there (${kinds}), with the capitals of its name as they are written here, or take this line out`,
  'media-too-large.found': ({ most, megabytes }: { most: number; megabytes: number }) =>
    `expected at most ${most} MB, found ${megabytes.toFixed(1)} MB`,
  'media-too-large.audio-fix': 'save it anew with fewer bits (96 kbit/s are plenty for a voice), or give each statement a file of its own',
  'media-too-large.video-fix': 'save it anew in a smaller size (1280 × 720, 1.5 Mbit/s are plenty), or cut what is not said off',
  'media-too-large.together': ({ most, megabytes }: { most: number; megabytes: number }) =>
    `expected at most ${most} MB in all recordings together, found ${megabytes} MB`,
  'media-too-large.together-fix': 'save the films anew in a smaller size, or take some of them out',
  'media-type.audio': ({ kinds, found }: { kinds: string; found: string }) => `expected a recording as ${kinds}, found ${found}`,
  'media-type.video': ({ kinds, found }: { kinds: string; found: string }) => `expected a film as ${kinds}, found ${found}`,
  'media-type.anew-fix': ({ kind }: { kind: string }) =>
    `save it anew as ${kind} in the program that made it; another name does not change what is in it`,
  'media-type.name': ({ found, file }: { found: string; file: string }) =>
    `expected a name that says what is in the file, found ${found} under the name "${file}"`,
  'media-type.rename-fix': ({ meant, folder }: { meant: string; folder: string }) => `rename it to ${meant}, here and in ${folder}/`,
  'stale-recording.found': ({ file, words }: { file: string; words: string }) =>
    `expected a recording of the words as they are, "${words}", found ${file}, which says others: no screen plays it`,
  'stale-recording.changed': ({ file, was, is }: { file: string; was: string; is: string }) =>
    `expected a recording of "${is}", found ${file}, which says "${was}": no screen plays it`,
  'stale-recording.film': ({ file }: { file: string }) =>
    `expected a film of the words of the poster as they are, found ${file}, which says others: no screen shows it`,
  'stale-recording.audio-fix': ({ file, words }: { file: string; words: string }) =>
    `listen to ${file}, record it anew where it says other words, then write words: "${words}" beside it`,
  'stale-recording.sign-fix': ({ file, words }: { file: string; words: string }) =>
    `watch ${file}, film it anew where it says other words, then write words: "${words}" beside it`,
  'recording-without-words.audio': ({ files }: { files: readonly string[] }) =>
    `expected the fingerprint of its words beside each recording, found none beside ${[...files].join(', ')}: nobody would notice that the text has changed`,
  'recording-without-words.sign': ({ files }: { files: readonly string[] }) =>
    `expected the fingerprint of its words beside each film, found none beside ${[...files].join(', ')}: nobody would notice that the poster has changed`,
  'recording-without-words.audio-fix': ({ written }: { written: string }) =>
    `listen to what is said there; where it is the text as it stands, write ${written}`,
  'recording-without-words.sign-fix': ({ written }: { written: string }) =>
    `watch what is said there; where it is the poster as it stands, write ${written}`,
  'media-kind.empty': 'an empty file',
  'media-kind.sound-mpeg': 'sound in MPEG-4 (m4a)',
  'media-kind.quicktime': 'a film of QuickTime (mov)',
  'media-kind.matroska': 'a film of Matroska (mkv)',
  'media-kind.other': 'something else',
  'media-kind.riff': 'sound of Windows (wav) or a film of it (avi)',
  'media-kind.flac': 'sound in FLAC',
  'media-kind.aac': 'sound in AAC without a container',
  'media-kind.windows': 'a file of Windows Media (wma, wmv)',
  'media-kind.pdf': 'a PDF',
  'media-kind.packed': 'a packed file',
  'media-kind.picture': 'a picture',
  'media-kind.page': 'a page or a drawing',
} as const satisfies English;
