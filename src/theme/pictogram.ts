import { Parser } from 'saxen';
import { type Phrase, phrase } from '../messages/message.js';
import type { IconNode } from '../shipped/icons.js';

/** Why a drawing is no pictogram, and what helps. */
interface Refusal {
  readonly found: Phrase;
  readonly fix: Phrase;
  /** Counted from 1. */
  readonly line?: number;
}

/** The shapes of a pictogram, and what says where they are; each value is a number, or as stated. */
const SHAPES: Readonly<Record<string, readonly string[]>> = {
  path: ['d'],
  circle: ['cx', 'cy', 'r'],
  rect: ['x', 'y', 'width', 'height', 'rx', 'ry'],
  line: ['x1', 'y1', 'x2', 'y2'],
  ellipse: ['cx', 'cy', 'rx', 'ry'],
  polyline: ['points'],
  polygon: ['points'],
};
const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?$/i;
const VALUES: Readonly<Record<string, RegExp>> = { d: /^[MmZzLlHhVvCcSsQqTtAa\d\s.,e+-]+$/, points: /^[\d\s.,e+-]+$/ };
/** Characters of a file, and shapes in it: lucide's largest has 15. */
const MOST = { signs: 50_000, shapes: 100 } as const;

/** What draws nothing, and what pictograms say of themselves and the program says again: their pen. */
const LEFT_OUT = new Set(['title', 'desc', 'metadata']);
const OF_THE_PEN =
  /^(?:id|class|xmlns|version|width|height|viewBox|stroke|stroke-width|stroke-linecap|stroke-linejoin|fill|role|focusable|aria-[a-z]+|data-[a-z-]+|xml:space|enable-background)$/;
const GRID = /^\s*0[\s,]+0[\s,]+24[\s,]+24\s*$/;

const PLAIN = phrase('icon-file.draw-fix');
const ANEW = phrase('icon-file.anew-fix');
const SVG = 'http://www.w3.org/2000/svg';

/** Thrown inside of the parser's calls, and caught around it. */
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.found.key);
  }
}

/** Takes the drawing of a pictogram apart: the shapes that lucide's have, and nothing else of the file. */
export function pictogram(text: string): { readonly shapes: readonly IconNode[] } | Refusal {
  if (text.length > MOST.signs) return { found: phrase('drawing.signs', { signs: text.length }), fix: PLAIN };
  if (/<!ENTITY|<!DOCTYPE[^>]*\[/i.test(text.replace(/<!--[\s\S]*?-->/g, ''))) return { found: phrase('drawing.entities'), fix: PLAIN };
  try {
    return { shapes: shapesOf(text) };
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

interface Pen {
  readonly fill: string;
  readonly stroke: string;
}

function shapesOf(text: string): readonly IconNode[] {
  const shapes: IconNode[] = [];
  const open: Pen[] = [];
  let [skipped, rooted] = [0, false];
  let broken = false;
  const parser = new Parser({ proxy: true });
  parser.ns({ [SVG]: 'svg' });
  parser.on('error', (error) => {
    if (error instanceof Refused) throw error;
    broken = true;
  });
  parser.on('openTag', ({ name: full, attrs }, decode, _, context) => {
    const line = context().line + 1;
    const refuse = (found: Phrase, fix = PLAIN): never => {
      throw new Refused({ found, fix, line });
    };
    const name = full.replace(/^svg:/, '');
    if (skipped > 0 || !full.startsWith('svg:') || LEFT_OUT.has(name)) {
      if (skipped === 0 && !full.startsWith('svg:') && !rooted) refuse(phrase('drawing.root', { name: full, namespace: SVG }));
      skipped += 1;
      return;
    }
    const given = Object.fromEntries(Object.entries(attrs).map(([key, value]) => [key.replace(/^svg:/, ''), decode(value)]));
    const above = open.at(-1) ?? { fill: 'black', stroke: 'none' };
    const pen = { fill: given['fill'] ?? above.fill, stroke: given['stroke'] ?? above.stroke };
    const places = SHAPES[name] ?? [];
    const other = Object.keys(given).find(
      (key) => !OF_THE_PEN.test(key) && !places.includes(key) && !key.includes(':') && !key.startsWith('xmlns'),
    );
    if (other !== undefined) refuse(phrase('drawing.attribute', { attribute: other, name }));
    if (!rooted) {
      if (name !== 'svg') refuse(phrase('drawing.not-svg', { name }));
      const { viewBox = `0 0 ${given['width']} ${given['height']}` } = given;
      if (!GRID.test(viewBox)) refuse(phrase('drawing.box', { box: viewBox }), phrase('icon-file.size-fix'));
      rooted = true;
    } else if (places.length > 0) shapes.push(shapeOf(name, given, pen, refuse));
    else if (name !== 'g') refuse(phrase('drawing.part', { part: `<${name}>` }));
    if (shapes.length > MOST.shapes) refuse(phrase('drawing.many', { most: MOST.shapes }));
    open.push(pen);
  });
  parser.on('closeTag', () => {
    if (skipped > 0) skipped -= 1;
    else open.pop();
  });
  parser.parse(text);
  if (broken) throw new Refused({ found: phrase('drawing.broken'), fix: ANEW });
  if (!rooted || open.length > 0) throw new Refused({ found: phrase(rooted ? 'drawing.cut' : 'drawing.none'), fix: ANEW });
  if (shapes.length === 0) throw new Refused({ found: phrase('drawing.no-shape'), fix: PLAIN });
  return shapes;
}

function shapeOf(name: string, given: Readonly<Record<string, string>>, { fill, stroke }: Pen, refuse: (found: Phrase) => never): IconNode {
  if (stroke === 'none') refuse(fill === 'none' ? phrase('drawing.unseen', { name }) : phrase('drawing.filled', { name }));
  if (fill !== 'none' && fill !== 'currentColor') refuse(phrase('drawing.fill', { name, fill }));
  const places = (SHAPES[name] ?? []).flatMap((key) => {
    const value = given[key]?.trim();
    if (value === undefined) return [];
    if (!(VALUES[key] ?? NUMBER).test(value)) refuse(phrase('drawing.part', { part: `${key}="${value.slice(0, 40)}"` }));
    return [[key, value] as const];
  });
  if (places.length === 0) refuse(phrase('drawing.no-place', { name }));
  return [name, { ...Object.fromEntries(places), ...(fill === 'currentColor' && { fill }) }];
}
