import { Parser } from 'saxen';
import { type Phrase, phrase } from '../messages/message.js';
import { ATTRIBUTES, KEPT, LEFT_OUT, leadsOut, type Refusal, reachesOut, refusedElement, runsScript } from './drawing-rules.js';
import type { Unfit } from './picture-file.js';

/** A drawing taken apart and written anew of what a drawing needs. */
export interface Drawing {
  readonly svg: string;
  /** Sides in units of its own. */
  readonly width: number;
  readonly height: number;
}

/** Elements that a plan or a sign has at most, and with all that is used again: a map of a town has some thousands. */
const MOST_ELEMENTS = 20_000;
const MOST_DRAWN = 100_000;
const DEEPEST = 100;
const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';

interface Shape {
  readonly id: string | undefined;
  /** Ids of what is drawn again for it. */
  readonly uses: readonly string[];
  readonly parts: Shape[];
}

/** Thrown inside of the parser's calls, and caught around it. */
class Refused extends Error {
  constructor(
    readonly what: Refusal,
    readonly line?: number,
  ) {
    super();
  }
}

/**
 * Takes a drawing apart and writes it anew: shapes and their looks, nothing that runs, leads out of the file, or needs a
 * font. `unsafe-drawing` for what cannot be left out without changing the picture, `broken-picture` for what is no SVG.
 */
export function readDrawing(text: string): Drawing | Unfit {
  try {
    return rewritten(text);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { what, line } = error;
    const { found, fix } = what;
    const message = line === undefined ? phrase('unsafe-drawing.found', { found }) : phrase('unsafe-drawing.found-in', { found, line });
    return { code: 'unsafe-drawing', message, fix };
  }
}

const tooMuch = (found: Phrase): Refused => new Refused({ found, fix: phrase('unsafe-drawing.simpler-fix') });

function rewritten(text: string): Drawing | Unfit {
  const plain = text.replace(/<!--[\s\S]*?-->/g, '');
  if (/<!ENTITY|<!DOCTYPE[^>]*\[/i.test(plain))
    throw new Refused({ found: phrase('unsafe-drawing.entities'), fix: phrase('unsafe-drawing.plain-fix') });
  const written: string[] = [];
  const root: Shape = { id: undefined, uses: [], parts: [] };
  const open: { readonly name: string; readonly shape: Shape }[] = [];
  let [count, skipped, inStyle] = [0, 0, false];
  let size: Omit<Drawing, 'svg'> | undefined;
  let broken: string | undefined;

  const parser = new Parser({ proxy: true });
  parser.ns({ [SVG]: 'svg', [XLINK]: 'xlink' });
  parser.on('error', (error) => {
    if (error instanceof Refused) throw error;
    broken ??= error.message;
  });
  parser.on('openTag', ({ name: full, attrs }, decode, _, context) => {
    if (skipped > 0 || !full.startsWith('svg:')) {
      skipped += 1;
      return;
    }
    const name = full.slice('svg:'.length);
    // Asked for where something is refused alone: it counts the lines from the beginning.
    const line = () => context().line + 1;
    if (LEFT_OUT.has(name)) {
      skipped = 1;
      return;
    }
    if (!KEPT.has(name)) throw new Refused(refusedElement(name), line());
    count += 1;
    if (count > MOST_ELEMENTS) throw tooMuch(phrase('unsafe-drawing.many', { most: MOST_ELEMENTS }));
    if (open.length > DEEPEST) throw tooMuch(phrase('unsafe-drawing.deep', { most: DEEPEST }));
    const attributes = keptAttributes(attrs, decode, line);
    const first = size === undefined;
    if (first && name !== 'svg')
      throw new Refused({ found: phrase('unsafe-drawing.root', { name }), fix: phrase('unsafe-drawing.plain-fix') });
    if (first) size = sizeOf(attributes);
    const kept = first ? { ...attributes, ...rootAttributes(size as Drawing) } : attributes;
    const shape: Shape = { id: attributes['id'], uses: usesOf(attributes), parts: [] };
    (open.at(-1)?.shape ?? root).parts.push(shape);
    open.push({ name, shape });
    inStyle = name === 'style';
    written.push(
      `<${name}${Object.entries(kept)
        .map(([key, value]) => ` ${key}="${escaped(value)}"`)
        .join('')}>`,
    );
  });
  parser.on('closeTag', () => {
    if (skipped > 0) {
      skipped -= 1;
      return;
    }
    const closed = open.pop();
    inStyle = false;
    if (closed) written.push(`</${closed.name}>`);
  });
  const styled = (css: string): void => {
    if (skipped > 0 || !inStyle) return;
    const out = reachesOut(css);
    if (out !== undefined) throw new Refused(leadsOut(out));
    written.push(escaped(css));
  };
  parser.on('text', (value, decode) => styled(decode(value)));
  parser.on('cdata', styled);
  parser.parse(text);

  if (broken !== undefined || size === undefined || open.length > 0) {
    const message =
      broken === undefined && size === undefined
        ? phrase('broken-picture.no-svg', { root: `<svg xmlns="${SVG}">` })
        : phrase('broken-picture.markup', { why: broken ?? UNCLOSED });
    return { code: 'broken-picture', message, fix: phrase('broken-picture.drawing-fix') };
  }
  if (drawnBy(root) > MOST_DRAWN) throw tooMuch(phrase('unsafe-drawing.drawn', { most: MOST_DRAWN }));
  return { svg: written.join(''), ...size };
}

function keptAttributes(
  given: Readonly<Record<string, string>>,
  decode: (value: string) => string,
  line: () => number,
): Readonly<Record<string, string>> {
  const kept: Record<string, string> = {};
  for (const [full, raw] of Object.entries(given)) {
    const name = full.replace(/^(?:svg|xlink):/, '');
    const value = decode(raw);
    if (/^on/i.test(name)) throw new Refused(runsScript(name), line());
    if (!ATTRIBUTES.has(name)) continue;
    if (name === 'href' && !/^#[\w:.-]+$/.test(value.trim())) throw new Refused(leadsOut('href'), line());
    const out = name === 'href' ? undefined : reachesOut(value);
    if (out !== undefined) throw new Refused(leadsOut(out), line());
    kept[name] = value;
  }
  return kept;
}

/** Ids that an element draws again, or is drawn with. */
const usesOf = (attributes: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(attributes).flatMap(([name, value]) =>
    name === 'href' ? [value.trim().slice(1)] : [...value.matchAll(/url\(\s*["']?#([^"')\s]+)/g)].map(([, id = '']) => id),
  );

/** As the parser says it of a file that ends in an element. */
const UNCLOSED = 'unclosed tag';

const badSize = (found: Phrase): Refused => new Refused({ found, fix: phrase('unsafe-drawing.size-fix') });

function sizeOf({ viewBox, width, height }: Readonly<Record<string, string>>): Omit<Drawing, 'svg'> {
  const box = viewBox
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  const sides = box?.length === 4 ? box.slice(2) : [length(width), length(height)];
  const [wide = 0, high = 0] = sides;
  if (!(wide > 0 && high > 0 && Number.isFinite(wide * high))) throw badSize(phrase('unsafe-drawing.size'));
  if (wide / high > MOST_RATIO || high / wide > MOST_RATIO) throw badSize(phrase('unsafe-drawing.narrow', { most: MOST_RATIO }));
  return { width: wide, height: high };
}

const MOST_RATIO = 50;

/** A length without a unit, or in pixels. */
const length = (text: string | undefined): number => Number(/^\s*([\d.]+)(?:px)?\s*$/.exec(text ?? '')?.[1] ?? Number.NaN);

/** The width that a drawing says of itself: its proportion counts, whatever units it was drawn in. */
export const DRAWN_WIDTH = 1000;

const rootAttributes = ({ width, height }: Omit<Drawing, 'svg'>) => ({
  xmlns: SVG,
  width: String(DRAWN_WIDTH),
  height: String((DRAWN_WIDTH * height) / width),
});

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** How many elements are drawn when all that is used again counts each time. */
function drawnBy(root: Shape): number {
  const byId = new Map<string, Shape>();
  const note = (shape: Shape): void => {
    if (shape.id !== undefined) byId.set(shape.id, shape);
    shape.parts.forEach(note);
  };
  note(root);
  const known = new Map<Shape, number>();
  const around = new Set<Shape>();
  const cost = (shape: Shape): number => {
    const before = known.get(shape);
    if (before !== undefined) return before;
    if (around.has(shape)) throw tooMuch(phrase('unsafe-drawing.itself'));
    if (around.size > 2 * DEEPEST) throw tooMuch(phrase('unsafe-drawing.chain', { most: 2 * DEEPEST }));
    around.add(shape);
    const used = shape.uses.map((id) => byId.get(id)).filter((each) => each !== undefined);
    const sum = [...shape.parts, ...used].reduce((total, each) => total + cost(each), 1);
    around.delete(shape);
    known.set(shape, sum);
    return sum;
  };
  return cost(root);
}
