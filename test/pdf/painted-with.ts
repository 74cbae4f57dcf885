import { type Mm, pt, toMm } from '../../src/paper/units.js';
import { contentsOf, operatorOf } from './faults-of.js';
import { followed } from './objects-of.js';

/** One thing that a page paints, and with what. */
export interface Painted {
  readonly kind: 'text' | 'area' | 'line';
  /** The colour as it is written: `0 0 0 1`. */
  readonly colour: string;
  /** Whether it is printed over what lies under it, with its own inks alone. */
  readonly over: boolean;
  /** The thickness of a line, or the shorter side of a rectangle. */
  readonly across?: Mm;
}

interface State {
  readonly scale: readonly [number, number];
  readonly width: number;
  readonly fill: string;
  readonly stroke: string;
  readonly over: boolean;
}

const FRESH: State = { scale: [1, 1], width: 1, fill: '0', stroke: '0', over: false };

/** Everything that the pages of a file paint, in its graphics state (ISO 32000-1, 8.4). */
export const paintedWith = (objects: ReadonlyMap<number, string>): readonly Painted[] =>
  contentsOf(objects).flatMap(([page, lines]) => {
    const states = followed(objects, page, 'Resources');
    const saved: State[] = [];
    let state = FRESH;
    let sides: readonly number[] = [];
    const painted: Painted[] = [];
    for (const line of lines) {
      const operator = operatorOf(line);
      const numbers = line.split(' ').map(Number);
      if (operator === 'q') saved.push(state);
      if (operator === 'Q') state = saved.pop() ?? FRESH;
      if (operator === 'cm') state = { ...state, scale: [state.scale[0] * (numbers[0] ?? 1), state.scale[1] * (numbers[3] ?? 1)] };
      if (operator === 'w') state = { ...state, width: numbers[0] ?? 1 };
      if (operator === 'scn') state = { ...state, fill: line.slice(0, -' scn'.length) };
      if (operator === 'SCN') state = { ...state, stroke: line.slice(0, -' SCN'.length) };
      if (operator === 'gs') state = { ...state, ...overprinting(followed(objects, states, /^\/(\w+)/.exec(line)?.[1] ?? '')) };
      if (operator === 're') sides = [numbers[2] ?? 0, numbers[3] ?? 0];
      const mm = (length: number, at: 0 | 1): Mm => toMm(pt(Math.abs(length * state.scale[at])));
      if (/^T[jJ]$/.test(operator)) painted.push({ kind: 'text', colour: state.fill, over: state.over });
      if (/^(f\*?|B\*?)$/.test(operator)) {
        const [width, height] = sides;
        const across = width === undefined || height === undefined ? undefined : (Math.min(mm(width, 0), mm(height, 1)) as Mm);
        painted.push({ kind: 'area', colour: state.fill, over: state.over, ...(across !== undefined && { across }) });
      }
      if (/^(S|s|B\*?)$/.test(operator)) painted.push({ kind: 'line', colour: state.stroke, over: false, across: mm(state.width, 0) });
      if (/^(f\*?|B\*?|S|s|n|W)$/.test(operator)) sides = [];
    }
    return painted;
  });

/** What a graphics state says of overprinting; nothing where it is about something else. */
function overprinting(state: string): Pick<State, 'over'> | undefined {
  const [, over] = /\/op (true|false)\n/.exec(state) ?? [];
  return over === undefined ? undefined : { over: over === 'true' && /\/OPM 1\n/.test(state) };
}
