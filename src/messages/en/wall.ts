import type { English } from '../catalogue.js';
import { decimal } from './words.js';

/** The page of all screens, for whoever looks after them. */
export const WALL = {
  'page.wall': 'Screens',
  'page.wall-fine': 'All screens are in order',
  'page.wall-troubled': ({ troubled, all }: { troubled: number; all: number }) => `${troubled} of ${all} screens need attention`,
  'page.wall-list': 'Screens, those that need attention first',
  'page.wall-version': ({ version }: { version: string }) => `version ${version}`,
  'page.wall-foot': ({ address }: { address: string }) =>
    `${address} · this page is shown on this machine only, and renews itself every 10 seconds`,
  'page.wall-seen': ({ version, span }: { version: string; span: string }) => `${version} · seen ${span} ago`,
  'page.wall-unknown': 'no version known',
  'page.seconds': ({ seconds }: { seconds: number }) => `${decimal(seconds)} s`,
  'page.minutes': ({ minutes }: { minutes: number }) => `${decimal(minutes)} min`,
  'page.hours': ({ hours, minutes }: { hours: number; minutes: number }) => `${hours} h ${minutes} min`,
  'page.days': ({ days, hours }: { days: number; hours: number }) => `${days} d ${hours} h`,
  'page.tile-unseen': 'Not seen yet',
  'page.tile-unseen-more': 'Nothing was heard of it since this server started.',
  'page.tile-silent': 'Does not answer',
  'page.tile-silent-more': 'Check its power and its network.',
  'page.tile-old': 'Another version',
  'page.tile-old-more': 'It takes the new version over with its next look.',
  'page.tile-ahead': ({ span }: { span: string }) => `Clock ahead by ${span}`,
  'page.tile-behind': ({ span }: { span: string }) => `Clock behind by ${span}`,
  'page.tile-clock-more': 'Notices come and go by this clock.',
  'page.tile-ok': 'In order',
  'page.result-waiting': 'The new version is there; somebody uses the screen.',
  'page.result-unreachable': 'The new version could not be read.',
  'page.result-damaged': 'The new version came damaged.',
  'page.result-unsigned': 'The new version was refused: its signature does not hold.',
  'page.result-older': 'The server hands out an older version than the screen has.',
  'page.result-empty': 'The server hands out an empty version.',
  'page.result-failed': 'The new version did not start.',
} as const satisfies English;
