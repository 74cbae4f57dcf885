import { phrase } from '../messages/message.js';
import { contrast, textContrast } from '../paper/contrast.js';
import type { MeasuredLine } from '../pdf/measured.js';
import type { Problem } from '../problem.js';
import type { ProofSheet, SheetCheck } from './check.js';
import { placeOf, quoted } from './line-place.js';

const CODE = 'low-contrast';

/** Text that does not stand out from its ground. */
export const lowContrast: SheetCheck = {
  code: CODE,
  run: (sheet) => {
    const { scale } = sheet.paper;
    const reported = new Set<string>();
    return sheet.pages
      .flatMap((page) => page.lines)
      .flatMap((line): readonly Problem[] => {
        const least = textContrast(line.size / scale);
        const ratio = contrast(line.colour, line.ground);
        const key = `${line.statement ?? line.role} ${line.language} ${line.colour} ${line.ground}`;
        if (ratio >= least || reported.has(key)) return [];
        reported.add(key);
        return [report(sheet, line, ratio, least)];
      });
  },
};

function report({ copy: { name, poster }, size }: ProofSheet, line: MeasuredLine, ratio: number, least: number): Problem {
  return {
    code: CODE,
    severity: 'error',
    where: placeOf(poster, line),
    message: phrase('low-contrast.found', {
      name,
      size: size.toUpperCase(),
      words: quoted(line),
      least,
      ratio,
      colour: line.colour,
      ground: line.ground,
    }),
    fix: phrase('low-contrast.fix'),
  };
}
