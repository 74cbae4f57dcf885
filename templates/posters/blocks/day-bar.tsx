import { Fragment, type ReactElement } from 'react';
import type { Frame } from '../../../src/layout/frame.js';
import { pt } from '../../../src/paper/units.js';
import type { OpenDay, Stretch } from '../../../src/rules/opening.js';
import type { Cell } from './cell.js';
import { Box } from './primitives.js';
import { digits } from './signs.js';

/** Millimetres at A4: the bar of a day, what is open on it, its lines, and the room below; and type of its hours against the body. */
const BAR = { width: 58, open: 4.4, line: 0.4, axis: 0.6, below: 1, apart: 0.8, hours: 0.95 } as const;

/** Hours that a bar shows at least, in minutes after midnight. */
const DAY = { from: 8 * 60, until: 20 * 60 } as const;

/** The hours that the bars of some days have in common. */
export function barOf(days: readonly (readonly OpenDay[])[]): Stretch {
  const open = days.flat();
  return {
    from: Math.min(DAY.from, ...open.map(({ from }) => Math.floor(from / 60) * 60)),
    until: Math.max(DAY.until, ...open.map(({ until }) => Math.ceil(until / 60) * 60)),
  };
}

/** What is open of a day, without its breaks. */
export const stretchesOf = ({ from, until, breaks }: OpenDay): readonly Stretch[] =>
  [from, ...breaks.map((pause) => pause.until)].map((begin, at) => ({ from: begin, until: breaks[at]?.from ?? until }));

interface BarLook {
  /** The hours that it shows. */
  readonly day: Stretch;
  /** Whether begin and end of the day stand below it: those of its breaks always do. */
  readonly ends: boolean;
}

/** A day as a bar: what is open in gold, a break as a gap; hours stand inside of the ends of what they bound, so that none meets another. */
export function dayBar(frame: Frame, open: readonly OpenDay[], { day, ends }: BarLook): Cell {
  const { ink, gold, paper } = frame.theme.colours;
  const width = frame.mm(BAR.width);
  const tall = frame.mm(BAR.open * (1 + frame.setting.fill));
  const at = (minutes: number): number => (width * (minutes - day.from)) / (day.until - day.from);
  const hour = (minutes: number): Cell =>
    digits(frame, clock(minutes), { size: frame.setting.body * BAR.hours, weight: 800, colour: frame.theme.colours.night });
  const stretches = open.flatMap(stretchesOf).map(({ from, until }, index, all) => {
    const [left, right] = [at(from), at(until)];
    const begin = ends || index > 0 ? hour(from) : undefined;
    const end = ends || index < all.length - 1 ? hour(until) : undefined;
    // Hours that have no room stand in words beside it.
    const holds = (begin?.width ?? 0) + (end?.width ?? 0) + frame.mm(BAR.apart) <= right - left;
    return { left, right, ...(holds && begin && { begin }), ...(holds && end && { end }) };
  });
  const labels = Math.max(0, ...stretches.map(({ begin, end }) => (begin ?? end)?.height ?? 0));
  const axis = frame.line(BAR.axis);
  return {
    width,
    height: pt(tall + (labels > 0 ? frame.mm(BAR.below) + labels : 0)),
    draw: (left, top): ReactElement => (
      <Fragment>
        <Box style={{ position: 'absolute', left, top: top + (tall - axis) / 2, width, height: axis, backgroundColor: ink }} />
        {stretches.map((each) => (
          <Fragment key={each.left}>
            <Box
              style={{
                position: 'absolute',
                left: left + each.left,
                top,
                width: each.right - each.left,
                height: tall,
                borderRadius: frame.mm(0.6),
                borderWidth: frame.line(BAR.line),
                borderColor: ink,
                backgroundColor: frame.theme.outlined ? paper : gold,
              }}
            />
            {each.begin?.draw(left + each.left, top + tall + frame.mm(BAR.below))}
            {each.end?.draw(left + each.right - each.end.width, top + tall + frame.mm(BAR.below))}
          </Fragment>
        ))}
      </Fragment>
    ),
  };
}

const clock = (minutes: number): string =>
  minutes % 60 === 0 ? String(minutes / 60) : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
