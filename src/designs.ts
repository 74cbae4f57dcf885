/** Of what type the file is stays out of our declarations: whoever reads them needs none of its libraries. */
const file = (load: () => Promise<unknown>): (() => Promise<unknown>) => load;

/**
 * Every kind of poster: a line here and its file, and content may name it. The file is loaded by whoever sets a sheet: what
 * only reads content needs no more than the names.
 */
export const DESIGN_FILES = {
  list: file(() => import('../templates/posters/list.js')),
  procedure: file(() => import('../templates/posters/procedure.js')),
  steps: file(() => import('../templates/posters/steps.js')),
  banner: file(() => import('../templates/posters/banner.js')),
  directions: file(() => import('../templates/posters/directions.js')),
  emergency: file(() => import('../templates/posters/emergency.js')),
  notice: file(() => import('../templates/posters/notice.js')),
  'price-list': file(() => import('../templates/posters/price-list.js')),
  timetable: file(() => import('../templates/posters/timetable.js')),
} as const;

export type Design = keyof typeof DESIGN_FILES;

/** The design of which a title alone is a poster. */
export const TITLE_ALONE: Design = 'notice';

/** The names that `design:` of content and `designs:` of the theme know. */
export const DESIGNS = Object.keys(DESIGN_FILES) as readonly Design[];
