import type { ProjectSource, SizeName } from '../content/schema.js';
import { sheetOf } from '../paper/sheet.js';
import type { Theme } from '../theme/theme.js';
import { sizeForDistance } from '../typography/reading-distance.js';

/**
 * The smallest body type in points at A4: the theme's floor, or more when a size that is asked for has to be read from
 * farther away. One fit serves all sizes, so the most demanding one decides.
 */
export function leastBodyType(theme: Theme, project: ProjectSource, sizes: readonly SizeName[]): number {
  const asked = sizes.map((size) => {
    const metres = project.reading_distance[size];
    return metres === undefined ? 0 : sizeForDistance(metres, theme.font.capital) / sheetOf(size).scale;
  });
  return Math.max(theme.type.floor, ...asked);
}
