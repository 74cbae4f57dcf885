import { textOverflow } from '../checks/text-overflow.js';
import type { Unfit } from '../layout/fit.js';
import { pt } from '../paper/units.js';
import type { Problem } from '../problem.js';
import { readingDistance } from '../typography/reading-distance.js';
import type { PaintTask } from './painter.js';

/** Why a poster does not fit, with the distance in metres that its least type is read from. */
export function whyUnfit({ copy, theme }: Pick<PaintTask, 'copy' | 'theme'>, unfit: Unfit): readonly Problem[] {
  const distance = readingDistance(pt(unfit.setting.body), theme.font.capital);
  return textOverflow(copy.poster, unfit, Math.round(distance * 100) / 100);
}
