/** The kinds of poster, as `design:` of content and `designs:` of the theme name them; templates/posters/designs.ts has the look of each. */
export const DESIGNS = ['list', 'procedure', 'steps', 'banner'] as const;

export type Design = (typeof DESIGNS)[number];
