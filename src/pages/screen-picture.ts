import type { Speaker } from '../messages/in-words.js';
import { phrase } from '../messages/message.js';
import type { ScreenReport } from '../output/screen-report.js';
import { html, type Markup } from './html.js';

/** A grown person, and the reach of somebody who sits, in millimetres above the floor. */
const PERSON = 1700;
const REACH = 1195;
/** What the picture shows: to this height, with this room beside the screen. */
const HEIGHT = 2400;
const BESIDE = 700;
/** A screen without a declared height hangs over the heads. */
const OVERHEAD = 1500;

/**
 * A screen at its true scale on the wall, a person before it, and the line below which a wheelchair user reaches: an SVG of
 * the sheet itself, one unit a millimetre.
 */
export function screenPicture({ id, widthMm, heightMm, controlsMm }: ScreenReport, say: Speaker): Markup {
  const width = widthMm + BESIDE + 100;
  const lower = controlsMm?.from ?? OVERHEAD;
  const top = HEIGHT - lower - heightMm;
  const y = (height: number): number => HEIGHT - height;
  const said = say(phrase('page.screen-picture', { screen: id, width: widthMm, height: heightMm, lower, person: PERSON }));
  const touched = controlsMm
    ? html`<rect class="touched" x="${BESIDE}" y="${y(controlsMm.to)}" width="${widthMm.toFixed(0)}" height="${(controlsMm.to - controlsMm.from).toFixed(0)}"/><path class="reach" d="M0 ${y(REACH)}H${width.toFixed(0)}"/>`
    : '';
  return html`<svg class="wall" role="img" aria-label="${said}" viewBox="0 0 ${width.toFixed(0)} ${HEIGHT + 20}">
<rect class="panel" x="${BESIDE}" y="${top.toFixed(0)}" width="${widthMm.toFixed(0)}" height="${heightMm.toFixed(0)}" rx="12"/>
${touched}
<circle class="person" cx="330" cy="${y(PERSON - 120)}" r="120"/>
<path class="person" d="M190 ${y(760)}v-450a140 140 0 0 1 280 0v450h-50v740h-180v-740z"/>
<path class="floor" d="M0 ${HEIGHT}H${width.toFixed(0)}"/>
</svg>`;
}
