import { arrangement, LEAST_REM } from '../../src/kiosk/arrangement.js';
import { SCREEN } from './declared.js';
import { root } from './elements.js';
import { SIZES } from './state.js';

/** A landscape screen lower than this, in rem, has smaller cards. */
const LOW = 95;
/** A control is hit by a finger that shakes from this size on, in mm. */
const TARGET_MM = 20;

/**
 * Sets the measure of everything for a step of the text size: 1 rem is the least type of the declared screen ÷ 2.8, so that
 * no screen sets anything smaller; and with it how the screen is arranged. A window of another size, such as an editor's,
 * shows the same screen smaller.
 */
export function measure(size: number): void {
  const wide = innerWidth > innerHeight;
  // A panel that was turned has its pixels turned.
  const turned = wide !== SCREEN.width > SCREEN.height;
  const [width, height] = turned ? [SCREEN.height, SCREEN.width] : [SCREEN.width, SCREEN.height];
  const scale = Math.min(innerWidth / width, innerHeight / height);
  const least = SCREEN.leastPx * scale;
  const pxPerMm = scale / SCREEN.mmPerPixel;
  const { bar, room } = arrangement({
    ems: Math.min(innerWidth, innerHeight) / least,
    size: SIZES[size] ?? 1,
    touch: SCREEN.touch,
    landscape: wide,
  });
  const set = (name: string, value: number): void => root.style.setProperty(name, `${value.toFixed(2)}px`);
  root.style.fontSize = `${(least / LEAST_REM).toFixed(3)}px`;
  set('--touch', TARGET_MM * pxPerMm);
  set('--reach', Math.min(innerHeight, SCREEN.reachMm * pxPerMm));
  root.dataset['size'] = String(size);
  root.dataset['bar'] = bar;
  root.dataset['room'] = room;
  root.toggleAttribute('data-large', room !== 'roomy');
  root.toggleAttribute('data-wide', wide && bar === 'full');
  root.toggleAttribute('data-landscape', wide);
  root.toggleAttribute('data-low', wide && bar === 'full' && (LEAST_REM * innerHeight) / least < LOW);
}
