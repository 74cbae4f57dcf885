import type { CenterRow } from '../centers/center-row.js';
import { textOverflow } from '../checks/text-overflow.js';
import type { SizeName } from '../content/schema.js';
import type { Unfit } from '../layout/fit.js';
import { phrase } from '../messages/message.js';
import { pt } from '../paper/units.js';
import type { Copy } from '../poster/copy.js';
import type { Problem } from '../problem.js';
import { readingDistance } from '../typography/reading-distance.js';
import type { PaintTask } from './painter.js';

type UnfitTask = Pick<PaintTask, 'copy' | 'theme' | 'size' | 'variant'>;

/** Why a poster does not fit, with the distance in metres that its least type is read from. */
export function whyUnfit({ copy, theme, variant, size }: UnfitTask, unfit: Unfit): readonly Problem[] {
  const distance = readingDistance(pt(unfit.setting.body), theme.font.capital);
  const form = variant === 'large-print' ? { variant, size } : undefined;
  return textOverflow(copy.poster, unfit, Math.round(distance * 100) / 100, form);
}

/** A center whose name, address and hours, or what else a poster says of it, leave the poster no room that stands with those of others. */
export function whyLong({ id, where }: CenterRow, { poster, filling }: Pick<Copy, 'poster' | 'filling'>, size: SizeName): Problem {
  const said = { center: id, poster: poster.id, size: size.toUpperCase() };
  const isFilled = filling !== undefined;
  return {
    code: 'long-center',
    severity: 'error',
    where,
    message: phrase(isFilled ? 'long-center.filled' : 'long-center.found', said),
    fix: phrase(isFilled ? 'long-center.filled-fix' : 'long-center.fix'),
  };
}
