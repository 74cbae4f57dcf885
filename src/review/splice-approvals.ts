import { isMap, type YAMLMap, type YAMLSeq } from 'yaml';
import type { ApprovalSource } from '../content/schema.js';
import type { Splice } from '../content/splice.js';
import { oneLine } from './one-line.js';
import { lineBreak, lineEnd, replaced, stretchOf } from './yaml-stretch.js';

type Splices = readonly (Splice | undefined)[];

/** One approval becomes another one, or the first of a list. */
export function spliceApproval(former: YAMLMap, next: readonly ApprovalSource[], text: string): Splices {
  const [first, ...more] = next;
  if (first === undefined) return [undefined];
  const own = spliceParts(former, first, text);
  if (more.length === 0) return own;
  const stretch = stretchOf(former, text);
  if (stretch === undefined) return [undefined];
  const [start, end] = stretch;
  if (former.flow === true) {
    const behind = more.map((approval) => `, ${oneLine(approval)}`).join('');
    return [...own, { start, end: start, text: '[' }, { start: end, end, text: `${behind}]` }];
  }
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (indent.trim() !== '') return [undefined];
  const breaks = [...text.slice(start, end).matchAll(/\n(?=[^\r\n])/g)].map(({ index }) => start + index + 1);
  const moved = breaks.map((place): Splice => ({ start: place, end: place, text: '  ' }));
  return [...own, { start, end: start, text: '- ' }, ...moved, ...more.map((approval) => inNewLine(approval, indent, end, text))];
}

/**
 * A list keeps the approvals that stand in both, the first of the others gives its place to what is new, and the rest
 * goes. What remains alone is no list any more.
 */
export function spliceList(former: YAMLSeq, next: readonly ApprovalSource[], text: string): Splices {
  const items = former.items.filter((item) => isMap(item));
  const whole = stretchOf(former, text);
  const stretches = items.map((item) => stretchOf(item, text)).filter((stretch) => stretch !== undefined);
  if (!whole || stretches.length < former.items.length) return [undefined];
  const dashes = former.flow === true ? [] : stretches.map(([start]) => dashBefore(start, text));
  const ends = stretches.map(([, end]) => end);
  const kept = items.map((item) => next.some(({ words }) => words === item.get('words')));
  const fresh = next.filter(({ words }) => !items.some((item) => item.get('words') === words));
  const splices: (Splice | undefined)[] = [];
  items.forEach((item, index) => {
    if (kept[index]) return;
    const approval = fresh.shift();
    if (approval) splices.push(...spliceParts(item, approval, text));
    else splices.push(removal(index, dashes, ends, text));
  });
  const last = ends.at(-1) ?? whole[1];
  const indent = ' '.repeat(columnOf(dashes[0] ?? 0, text));
  splices.push(
    ...fresh.map((approval) =>
      former.flow === true ? { start: last, end: last, text: `, ${oneLine(approval)}` } : inNewLine(approval, indent, last, text),
    ),
  );
  if (next.length > 1) return splices;
  const start = stretches[0]?.[0] ?? whole[0];
  if (former.flow !== true) return [...splices, dashes[0] === undefined ? undefined : { start: dashes[0], end: dashes[0] + 1, text: ' ' }];
  return [...splices, { start: whole[0], end: start, text: '' }, { start: last, end: whole[1], text: '' }];
}

/** Who, when and which words change; quotation marks, comments and lines around them stay. */
function spliceParts(former: YAMLMap, next: ApprovalSource, text: string): Splices {
  const parts = Object.entries(next).filter(([key, part]) => former.get(key) !== part);
  return parts.map(([key, part]) => replaced(former.get(key, true), oneLine(part), text));
}

function inNewLine(approval: ApprovalSource, indent: string, place: number, text: string): Splice {
  const end = lineEnd(text, place);
  return { start: end, end, text: `${lineBreak(text, end)}${indent}- ${oneLine(approval)}` };
}

/** An approval goes with all that stands between it and the one before. */
function removal(index: number, dashes: readonly (number | undefined)[], ends: readonly number[], text: string): Splice | undefined {
  const [before, end] = [ends[index - 1], ends[index]];
  if (before === undefined || end === undefined) return undefined;
  if (dashes.length === 0) return { start: before, end, text: '' };
  return { start: lineEnd(text, before), end: lineEnd(text, end), text: '' };
}

/** The hyphen that begins an item of a list over lines. */
function dashBefore(start: number, text: string): number | undefined {
  const dash = text.lastIndexOf('-', start - 1);
  return text.slice(dash + 1, start).trim() === '' && dash >= 0 ? dash : undefined;
}

const columnOf = (place: number, text: string): number => place - (text.lastIndexOf('\n', place - 1) + 1);
