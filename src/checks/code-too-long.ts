import { phrase } from '../messages/message.js';
import { copiesOf, copyFrame } from '../poster/copy.js';
import { codesIn } from '../poster/statements.js';
import type { Problem } from '../problem.js';
import { calledCode } from '../qr/called-code.js';
import { partsOfCode } from '../qr/content-lines.js';
import type { ContentCheck } from './check.js';

const CODE = 'code-too-long';

/**
 * Octets of a code whose modules are half a millimetre wide where three stand beside each other on A4: 85 modules a side hold
 * 364 with correction Q (ISO/IEC 18004, table 7).
 */
const MOST = 360;

/** A card or an event of more words than a code holds that phones read. */
export const codeTooLong: ContentCheck = {
  code: CODE,
  run: ({ content, posters }) => {
    const found = copiesOf(posters, copyFrame(content)).flatMap(({ poster }) =>
      poster.blocks.flatMap((block) => codesIn(block).flatMap(({ url, where }) => tooLong(url[poster.languages[0]], where))),
    );
    // A poster has one text for all of its centers, and a center one card for all of its posters.
    return found.filter((problem, index) => found.findIndex((other) => JSON.stringify(other) === JSON.stringify(problem)) === index);
  },
};

function tooLong(contents: string, where: Problem['where']): readonly Problem[] {
  const octets = sizeOf(contents);
  const parts = partsOfCode(contents);
  if (octets <= MOST || parts.length === 0) return [];
  const [longest] = [...parts].sort((one, other) => sizeOf(other.value) - sizeOf(one.value));
  return [
    {
      code: CODE,
      severity: 'error',
      where,
      message: phrase('code-too-long.found', { called: calledCode(contents), most: MOST, found: octets }),
      fix: phrase('code-too-long.fix', { words: longest?.value ?? '', octets: sizeOf(longest?.value ?? '') }),
    },
  ];
}

const sizeOf = (text: string): number => new TextEncoder().encode(text).length;
