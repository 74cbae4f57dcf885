import type { Theme } from '../../src/content/theme.js';
import type { PosterDesign } from '../../src/layout/design.js';
import type { Design } from '../../src/poster/model.js';
import { bannerDesign } from './banner.js';
import { listDesign } from './list.js';
import { procedureDesign } from './procedure.js';
import { stepsDesign } from './steps.js';

/** Every design by the name that content gives it. */
export const DESIGNS: Readonly<Record<Design, (theme: Theme) => PosterDesign>> = {
  list: listDesign,
  procedure: procedureDesign,
  steps: stepsDesign,
  banner: bannerDesign,
};
