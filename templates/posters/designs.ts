import type { Design } from '../../src/content/designs.js';
import type { Theme } from '../../src/content/theme.js';
import type { PosterDesign } from '../../src/layout/design.js';
import { bannerDesign } from './banner.js';
import { listDesign } from './list.js';
import { procedureDesign } from './procedure.js';
import { stepsDesign } from './steps.js';

/** The look of every design. */
export const LOOKS: Readonly<Record<Design, (theme: Theme) => PosterDesign>> = {
  list: listDesign,
  procedure: procedureDesign,
  steps: stepsDesign,
  banner: bannerDesign,
};
