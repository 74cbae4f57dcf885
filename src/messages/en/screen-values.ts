import type { English } from '../catalogue.js';

/** What a field of screens.yaml, kiosk.yaml and notices.yaml is to hold, after the word "expected". */
export const SCREEN_VALUES = {
  'value.pixels': 'a number of pixels, such as 1080',
  'value.least-pixels': ({ least }: { least: number }) => `at least ${least} pixels`,
  'value.most-pixels': ({ most }: { most: number }) => `at most ${most} pixels`,
  'value.pixels-both': 'pixels across and down, such as [1080, 1920]',
  'value.loudness': 'a loudness from 1 to 5, or 0 for a screen without sound',
  'value.least-diagonal': ({ least }: { least: number }) => `a diagonal of at least ${least} inches`,
  'value.most-diagonal': ({ most }: { most: number }) => `a diagonal of at most ${most} inches`,
  'value.least-distance': ({ least }: { least: number }) => `a distance of at least ${least} m`,
  'value.most-distance': ({ most }: { most: number }) => `a distance of at most ${most} m`,
  'value.height-above': 'a height above the floor in metres, such as 0.68',
  'value.height-metres': 'a height in metres, such as 0.68',
  'value.lower-edge': 'the height of the lower edge above the floor in metres, such as 0.68',
  'value.topics': 'at least one topic; without "topics:" it shows all',
  'value.topic-once': 'each topic once',
  'value.touched-counts': 'a screen that is touched: on another one nobody opens a topic that could be counted',
  'value.touched-prints': 'a screen that is touched: on another one nobody asks for a leaflet',
  'value.touched-speaks': 'a screen that is touched: on another one nobody asks for a voice, and without a touch none sounds',
  'value.screens': 'at least one screen, such as "hall:" with its name, center, diagonal, pixels, distance and mounting_height',
  'value.label-name': 'the name of a label such as "prevStep"',
  'value.label-and-review': 'a label and its review, or neither for the numbers of the items',
  'value.moment': 'a day and an hour such as "2026-11-23 14:00"',
} as const satisfies English;
