import { each } from './elements.js';
import { noteFault } from './faults.js';
import { addressOf, passOver } from './recordings.js';

/*
 * Pictures come when the screen has nothing else to do, one after the other, and are shown when they are decoded: what
 * somebody reads never moves.
 */

/** Fetches the pictures that are not there yet, those of pages that are not shown among them. */
export async function showPictures(): Promise<void> {
  for (const room of each('[data-picture]', document)) {
    const path = room.dataset['picture'];
    const address = addressOf(path);
    if (path === undefined || address === undefined || room.querySelector('img')) continue;
    const picture = new Image();
    picture.alt = '';
    picture.src = address;
    try {
      await picture.decode();
      room.append(picture);
    } catch {
      passOver(path);
      noteFault(`a picture is not shown: ${path}`);
    }
  }
}
