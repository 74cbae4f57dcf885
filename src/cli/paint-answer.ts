import type { PaintedPoster, RoomyPoster } from '../jobs/painted-poster.js';
import type { Unfit } from '../layout/fit.js';
import type { SentFault } from './sent-fault.js';

/** What a painting process answers to a PaintTask. */
export type PaintAnswer = { readonly kind: 'painted'; readonly painted: PaintedPoster | RoomyPoster | Unfit } | SentFault;
