import type { ContentCheck, SheetCheck } from './check.js';

/** Every rule of content, in the order in which an editor reads about them. */
export const CONTENT_CHECKS: readonly ContentCheck[] = [];

/** Every rule of a finished sheet. */
export const SHEET_CHECKS: readonly SheetCheck[] = [];
