import type { English } from '../catalogue.js';

/** The folder of finished files, and screens that are delivered. */
export const OUTPUT = {
  'changed-file.found': 'expected a file that stays as it is while the output is written, found that it has been changed',
  'changed-file.fix': 'run the command again',
  'path-collision.found': ({ first, second }: { first: string; second: string }) =>
    `expected one source for this file, found two: ${first} and ${second}`,
  'path-collision.manifest': 'the manifest',
  'path-collision.fix': 'give one of them another id',
  'no-kiosk.found': 'expected a built kiosk, found none',
  'no-kiosk.build-fix': 'run "taqta build" first: it makes a screen where the content folder has kiosk.yaml and screens.yaml',
  'no-kiosk.center-fix': 'give the center a screen in the column "screens" of its table, and run "taqta batch"',
  'no-kiosk.deliver-fix': 'copy the screen there with "taqta deliver" first',
  'bad-counts.found': 'expected the counts of a screen as "taqta serve --screens" writes them, found something else',
  'bad-counts.fix': 'move the file away: the screen hands over again what it still has',
} as const satisfies English;
