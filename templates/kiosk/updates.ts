import type { Counts, Opened } from '../../src/player/counts.js';
import { type LookReport, MEDIA_CAME, type MediaCame, NOTICES_CAME, type ToPlayer, type ToVersion, toldBy } from '../player/told.js';
import { each } from './elements.js';
import { takeRecordings } from './recordings.js';

/* What this version and the player around it tell each other; opened alone, without a player, it has nobody to tell. */

const player = parent === window ? undefined : parent;

let report: LookReport | undefined;
let told: boolean | undefined;

/** What the player found when it last looked for a newer version; `undefined` where no player is. */
export const lastLook = (): LookReport | undefined => report;

/** Tells the player whether somebody uses the screen: a newer version takes its place only when nobody does. */
export function tellIdle(idle: boolean): void {
  if (idle === told) return;
  told = idle;
  player?.postMessage({ taqta: 'idle', idle } satisfies ToPlayer, '*');
}

/** Hands an opened topic to the player, which counts it. */
export function tellOpened(screen: string, opened: Opened): void {
  player?.postMessage({ taqta: 'opened', screen, opened } satisfies ToPlayer, '*');
}

let answer: (counts: Counts) => void = () => undefined;

/** Asks the player what was counted on a screen; `then` is called with it, and never where no player is. */
export function askForCounts(screen: string, then: (counts: Counts) => void): void {
  answer = then;
  player?.postMessage({ taqta: 'asked', screen } satisfies ToPlayer, '*');
}

/** Puts notices that came after this version in the place of its own, in every `data-slot` of the page. */
export function placeNotices(): void {
  for (const slot of each('[data-slot]')) {
    const came = document.querySelector<HTMLTemplateElement>(`template[data-came="${slot.dataset['slot']}"]`);
    if (came) slot.replaceChildren(document.importNode(came.content, true));
  }
}

/** Listens to the player, and calls what is to be done when notices or recordings have come. */
export function listenToPlayer({ onNotices, onRecordings }: Readonly<Record<'onNotices' | 'onRecordings', () => void>>): void {
  if (!player) return;
  addEventListener('message', (event) => {
    const message = toldBy<ToVersion>(event, player);
    if (message?.taqta === 'report') report = message.report;
    if (message?.taqta === 'counts') answer(message.counts);
  });
  document.addEventListener(MEDIA_CAME, (event) => {
    takeRecordings((event as MediaCame).detail);
    onRecordings();
  });
  document.addEventListener(NOTICES_CAME, () => {
    placeNotices();
    onNotices();
  });
}
