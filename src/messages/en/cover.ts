import type { English } from '../catalogue.js';
import { count } from './words.js';

/** The sheet beside the copies that a center hangs anew. */
export const COVER = {
  'cover.title': 'Sheets to replace',
  'cover.as-of': ({ day }: { day: string }) => `For what holds on ${day}`,
  'cover.what-to-do':
    'Print the files named here, hang each sheet where it says, and take the old one down. Then write the new edition into the row of that wall.',
  'cover.only-down': 'Take down what is named here: nothing takes its place.',
  'cover.print': 'To print',
  'cover.paper': ({ file, paper, sheets }: { file: string; paper: string; sheets: string }) => `${file}: ${sheets} of ${paper}`,
  'cover.wall': ({ paper, copies }: { paper: string; copies: number }) => `${paper}, ${count(copies, 'copy', 'copies')}`,
  'cover.replaces': ({ hangs, prints }: { hangs: string; prints: string }) => `hang ${prints} in the place of ${hangs}`,
  'cover.replaces-unnumbered': ({ prints }: { prints: string }) => `hang ${prints} in the place of a sheet without an edition`,
  'cover.take-down': 'To take down',
  'cover.signed': 'Hung by, on:',
  'cover.page': ({ page, pages }: { page: number; pages: number }) => `Sheet ${page} of ${pages}`,
} as const satisfies English;
