import { phrase } from '../messages/message.js';
import type { Problem } from '../problem.js';
import type { SheetCheck } from './check.js';
import { placeOf, quoted } from './line-place.js';

const CODE = 'text-too-small';
/** Points; sizes come out of sums. */
const TOLERANCE = 0.01;

/** Statements below the floor, words of the frame below the imprint's own size. */
export const textTooSmall: SheetCheck = {
  code: CODE,
  run: ({ copy: { name, poster }, size, paper: { scale }, theme, floor, pages }) => {
    const reported = new Set<string>();
    return pages
      .flatMap((page) => page.lines)
      .flatMap((line): readonly Problem[] => {
        const least = (line.kind === 'text' ? floor : theme.type.imprint) * scale;
        const key = `${line.statement ?? line.role} ${line.language} ${line.size}`;
        if (line.size >= least - TOLERANCE || reported.has(key)) return [];
        reported.add(key);
        return [
          {
            code: CODE,
            severity: 'error',
            where: placeOf(poster, line),
            message: phrase('text-too-small.found', { name, size: size.toUpperCase(), words: quoted(line), least, points: line.size }),
            fix: phrase('text-too-small.fix'),
          },
        ];
      });
  },
};
