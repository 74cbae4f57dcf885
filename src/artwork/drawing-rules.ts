import { type Phrase, type PhraseOrText, phrase } from '../messages/message.js';

/*
 * What a drawing may be made of (SVG 2). Whatever is not named here is left out where it draws nothing, and refused where
 * the picture would look otherwise without it, or could reach out of its file.
 */

/** Shapes, what holds them together, and how they are filled. */
export const KEPT: ReadonlySet<string> = new Set([
  'svg',
  'g',
  'defs',
  'symbol',
  'use',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'linearGradient',
  'radialGradient',
  'stop',
  'clipPath',
  'mask',
  'pattern',
  'marker',
  'style',
]);

/** Words about a drawing, which nobody sees. */
export const LEFT_OUT: ReadonlySet<string> = new Set(['title', 'desc', 'metadata', 'view']);

/** What is refused, and how to mend it. */
export interface Refusal {
  readonly found: Phrase;
  readonly fix: Phrase;
}

const PLAIN = phrase('unsafe-drawing.plain-fix');
const WORDS: Refusal = { found: phrase('unsafe-drawing.words'), fix: phrase('unsafe-drawing.words-fix') };
const ANIMATION: Refusal = { found: phrase('unsafe-drawing.animation'), fix: PLAIN };

/** What is refused, by the name of the element. */
const REFUSED: Readonly<Record<string, Refusal>> = {
  script: { found: phrase('unsafe-drawing.script'), fix: PLAIN },
  foreignObject: { found: phrase('unsafe-drawing.page'), fix: PLAIN },
  a: { found: phrase('unsafe-drawing.link'), fix: phrase('unsafe-drawing.link-fix') },
  image: { found: phrase('unsafe-drawing.picture'), fix: phrase('unsafe-drawing.picture-fix') },
  text: WORDS,
  tspan: WORDS,
  textPath: WORDS,
  font: WORDS,
  filter: { found: phrase('unsafe-drawing.effect'), fix: phrase('unsafe-drawing.effect-fix') },
  animate: ANIMATION,
  animateTransform: ANIMATION,
  animateMotion: ANIMATION,
  set: ANIMATION,
};

/** What is wrong with an element that is not kept. */
export const refusedElement = (name: string): Refusal => REFUSED[name] ?? { found: phrase('unsafe-drawing.element', { name }), fix: PLAIN };

export const leadsOut = (what: PhraseOrText): Refusal => ({ found: phrase('unsafe-drawing.leads-out', { what }), fix: PLAIN });

export const runsScript = (name: string): Refusal => ({ found: phrase('unsafe-drawing.runs', { name }), fix: PLAIN });

/** Attributes that draw. */
export const ATTRIBUTES: ReadonlySet<string> = new Set([
  'id',
  'class',
  'style',
  'transform',
  'viewBox',
  'preserveAspectRatio',
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'fx',
  'fy',
  'fr',
  'width',
  'height',
  'd',
  'points',
  'pathLength',
  'href',
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-miterlimit',
  'stroke-dasharray',
  'stroke-dashoffset',
  'opacity',
  'color',
  'display',
  'visibility',
  'overflow',
  'clip-path',
  'clip-rule',
  'mask',
  'paint-order',
  'vector-effect',
  'shape-rendering',
  'color-interpolation',
  'offset',
  'stop-color',
  'stop-opacity',
  'gradientUnits',
  'gradientTransform',
  'spreadMethod',
  'clipPathUnits',
  'maskUnits',
  'maskContentUnits',
  'mask-type',
  'patternUnits',
  'patternContentUnits',
  'patternTransform',
  'marker-start',
  'marker-mid',
  'marker-end',
  'markerUnits',
  'markerWidth',
  'markerHeight',
  'refX',
  'refY',
  'orient',
  'mix-blend-mode',
  'isolation',
  'type',
  'media',
]);

/** What in a style sheet or a value leads out of the file, or hides that it does. */
export function reachesOut(css: string): PhraseOrText | undefined {
  if (/@import/i.test(css)) return '@import';
  if (/@font-face/i.test(css)) return '@font-face';
  if (/\\/.test(css)) return phrase('unsafe-drawing.spelling', { sign: '\\' });
  if (/expression\s*\(|javascript:/i.test(css)) return phrase('unsafe-drawing.script');
  const addresses = [...css.matchAll(/(?:url|src|image|image-set)\(\s*(["']?)([^)]*)/gi)].map(([, , address = '']) => address.trim());
  return addresses.some((address) => !address.startsWith('#')) ? 'url(…)' : undefined;
}
