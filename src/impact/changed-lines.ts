import type { Area } from '../paper/area.js';
import { px } from '../paper/units.js';
import type { MeasuredLine, MeasuredPage } from '../pdf/measured.js';
import type { PixelArea } from './changed-areas.js';

/**
 * Where a page says something that the other page does not: the lines of statements whose words differ, words of the
 * frame, codes that lead elsewhere. Holds also when every line has moved. `scale` is pixels a point.
 */
export function changedLines(page: MeasuredPage, other: MeasuredPage, scale: number): readonly PixelArea[] {
  const urls = new Set(other.codes.map(({ url }) => url));
  const codes = page.codes.filter(({ url }) => !urls.has(url));
  return [...changedLabels(page, other, scale), ...boxesOf(changed(page, other, 'text'), scale), ...boxesOf(codes, scale)];
}

/** The same for numerals, units and other words of the frame alone: of a numeral the whole is outlined, not the strokes that differ. */
export function changedLabels(page: MeasuredPage, other: MeasuredPage, scale: number): readonly PixelArea[] {
  return boxesOf(changed(page, other, 'label'), scale);
}

function changed(page: MeasuredPage, other: MeasuredPage, kind: MeasuredLine['kind']): readonly MeasuredLine[] {
  const said = wordsBy(other.lines, kind);
  return [...wordsBy(page.lines, kind)].filter(([key, { words }]) => said.get(key)?.words !== words).flatMap(([, { lines }]) => lines);
}

const boxesOf = (things: readonly { readonly box: Area }[], scale: number): readonly PixelArea[] =>
  things.map(({ box }) => toPixels(box, scale));

interface Said {
  readonly words: string;
  readonly lines: readonly MeasuredLine[];
}

/** The lines of each statement together, however they are broken; a label by its place among those of its role. */
function wordsBy(lines: readonly MeasuredLine[], kind: MeasuredLine['kind']): ReadonlyMap<string, Said> {
  const found = new Map<string, Said>();
  for (const line of lines) {
    if (line.kind !== kind) continue;
    const whole = `${line.statement ?? line.role} ${line.language ?? ''}`;
    const key = line.statement === undefined && line.role !== 'imprint' ? `${whole} ${countOf(found, whole)}` : whole;
    const before = found.get(key);
    found.set(key, { words: `${before?.words ?? ''}${bare(line.text)}`, lines: [...(before?.lines ?? []), line] });
  }
  return found;
}

const countOf = (found: ReadonlyMap<string, Said>, whole: string): number =>
  [...found.keys()].filter((key) => key.startsWith(`${whole} `)).length;

/** Without what a line break adds or takes away. */
const bare = (text: string): string => text.replace(/[\s\u00AD‑-]/gu, '');

function toPixels({ left, top, width, height }: Area, scale: number): PixelArea {
  const [x, y] = [Math.floor(left * scale), Math.floor(top * scale)];
  const [right, bottom] = [Math.ceil((left + width) * scale), Math.ceil((top + height) * scale)];
  return { left: px(x), top: px(y), width: px(right - x), height: px(bottom - y) };
}
