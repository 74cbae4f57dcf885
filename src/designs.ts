/**
 * Every kind of poster: a line here and its file, and content may name it. The file is loaded by whoever sets a sheet: what
 * only reads content needs no more than the names.
 */
export const DESIGN_FILES = {
  list: () => import('../templates/posters/list.js'),
  procedure: () => import('../templates/posters/procedure.js'),
  steps: () => import('../templates/posters/steps.js'),
  banner: () => import('../templates/posters/banner.js'),
  directions: () => import('../templates/posters/directions.js'),
  emergency: () => import('../templates/posters/emergency.js'),
  notice: () => import('../templates/posters/notice.js'),
  'price-list': () => import('../templates/posters/price-list.js'),
  timetable: () => import('../templates/posters/timetable.js'),
} as const;

export type Design = keyof typeof DESIGN_FILES;

/** The names that `design:` of content and `designs:` of the theme know. */
export const DESIGNS = Object.keys(DESIGN_FILES) as readonly Design[];
