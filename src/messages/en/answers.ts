import type { English } from '../catalogue.js';
import { count } from './words.js';

/** What is said of editions on walls and in files, and of screens. */
export const ANSWERS = {
  'summary.unknown-edition': ({ file }: { file: string }) => `${file}: an unknown edition`,
  'summary.misread-mark': ({ file }: { file: string }) => `${file}: a misread mark`,
  'summary.known': ({ file, edition, code, released, day }: Record<'file' | 'edition' | 'code' | 'released' | 'day', string>) =>
    `${file}: ${edition} (${code}), released on ${released}, as of ${day}`,
  'summary.holds': ({ known, day }: { known: string; day: string }) => `${known}; it holds on ${day}`,
  'summary.undecided': ({ known, day }: { known: string; day: string }) =>
    `${known}; the content of ${day} has to be mended before more can be said`,
  'summary.early': ({ known, day }: { known: string; day: string }) => `${known}; it does not hold yet on ${day}`,
  'summary.withdrawn': ({ known }: { known: string }) => `${known}; the poster is withdrawn`,
  'summary.superseded': ({ known, by, day }: { known: string; by: string; day: string }) =>
    `${known}; superseded by ${by} of ${day}, because`,
  'summary.superseded-by-none': ({ known }: { known: string }) => `${known}; superseded; its successor is not released`,
  'summary.ended-release': ({ name }: { name: string }) => `ended the release ${name}, which had been interrupted`,
  'summary.nothing-released': 'Nothing was released.',
  'summary.nothing-to-release': 'nothing has changed since the latest editions: nothing to release',
  'summary.not-confirmed': ({ rules }: { rules: readonly string[] }) => `not confirmed: ${[...rules].join(', ')}`,
  'summary.only-a-look': 'Only a look: nothing was written.',
  'summary.released': ({ editions, page }: { editions: number; page: string }) =>
    `${count(editions, 'edition', 'editions')} released. Open ${page}`,
  'summary.nothing-made': 'Nothing was made.',
  'summary.put-back': ({ path }: { path: string }) => `put back: ${path}`,
  'summary.edition': ({ edition, released, by, day }: Record<'edition' | 'released' | 'by' | 'day', string>) =>
    `${edition}, released on ${released} by ${by}, as of ${day}`,
  'summary.same-bytes': ({ edition, folder }: { edition: string; folder: string }) => `${edition}: the same bytes. Open ${folder}`,
  'summary.other-bytes': ({ edition, folder }: { edition: string; folder: string }) =>
    `${edition}: other bytes than were released. Open ${folder}`,
  'summary.words-not-compared': 'The words were compared with nothing: name the content with --content.',
  'summary.delivered': ({ folder, version, files }: { folder: string; version: string; files: number }) =>
    `${folder}: version ${version}, ${files} files written`,
  'summary.delivered-before': ({ folder, version }: { folder: string; version: string }) =>
    `${folder}: version ${version}, was there already`,
  'summary.key-made': ({ path }: { path: string }) => `Made a key: ${path}`,
  'summary.key-there': ({ path }: { path: string }) => `There is a key: ${path}`,
  'summary.key-public': ({ key }: { key: string }) => `public key: ${key}`,
  'summary.key-keep': 'Keep the file: screens take nothing that another key has signed. The next build is signed with it.',
  'summary.screens-as-they-were': 'Nothing was written: the screens show what they showed.',
  'summary.no-notices': 'no notices',
  'summary.notice': ({ id, level }: { id: string; level: string }) => `${id} (${level})`,
  'notice-level.info': 'info',
  'notice-level.urgent': 'urgent',
  'notice-level.emergency': 'emergency',
  'summary.notices': ({ notices }: { notices: readonly string[] }) =>
    `${[...notices].join(', ')}: in the built screen; screens show it within a minute`,
  'summary.notices-in': ({ notices, folders }: { notices: readonly string[]; folders: readonly string[] }) =>
    `${[...notices].join(', ')}: in the built screen and ${[...folders].join(', ')}; screens show it within a minute`,
  'summary.exported': ({ file, version, kilobytes, taker }: { file: string; version: string; kilobytes: number; taker: string }) =>
    `${file}: ${version}, ${kilobytes} kB, for ${taker}. docs/screens.md says how it is taken.`,
  'summary.version': ({ version }: { version: string }) => `version ${version}`,
  'summary.version-as': ({ version, screen }: { version: string; screen: string }) => `version ${version} as ${screen}`,
  'summary.serving': ({ url }: { url: string }) => `The kiosk is at ${url} (Ctrl-C ends it)`,
  'summary.all-screens': ({ url }: { url: string }) =>
    `All screens: ${url} (on this machine only). Start each screen once with its own address:`,
  'summary.nothing-counted': ({ from }: { from: readonly string[] }) =>
    `Nothing was counted yet: ${[...from].join(', ')}. A screen counts with "counts: true" in screens.yaml.`,
  'summary.no-theme': 'Nothing was written: mend the errors first.',
  'summary.theme': ({ designs, blocks, page, file }: { designs: number; blocks: number; page: string; file: string }) =>
    `${designs} designs and ${blocks} kinds of blocks. Open ${page}, print ${file}`,
  'summary.counted': ({ openings, screens }: { openings: number; screens: number }) => `${openings} openings on ${screens} screens`,
  'summary.counted-in': ({ openings, screens, table }: { openings: number; screens: number; table: string }) =>
    `${openings} openings on ${screens} screens. The table is in ${table}`,
} as const satisfies English;
