import { each, element } from './elements.js';
import { NOTICES } from './state.js';
import { forgetFitOf } from './topic.js';

/* All notices in force as the pages of a topic of their own, behind the bell, each of them whole. */

/** A notice in one language, as an item of a page. */
function itemOf(notice: HTMLElement, language: string): HTMLElement {
  const item = document.createElement('li');
  item.className = 'item';
  const tile = document.createElement('span');
  tile.className = 'tile';
  for (const icon of notice.querySelectorAll('.icon')) tile.append(icon.cloneNode(true));
  const words = document.createElement('div');
  for (const line of each(`.notice-words[lang="${language}"] > *`, notice)) {
    const text = line.cloneNode(true) as HTMLElement;
    text.classList.add('text');
    words.append(text);
  }
  item.append(tile, words);
  return item;
}

/** Sets the notices in force into their pages. What stands there already stays as it is. */
export function setNoticePages(): void {
  const topic = element(`topic-${NOTICES}`);
  const shown = each('#notices .notice').filter((notice) => !notice.hidden);
  const words = shown.map((notice) => notice.textContent).join('\n');
  if (topic.dataset['said'] === words) return;
  topic.dataset['said'] = words;
  for (const half of each('.half', topic))
    for (const page of each('.page', half)) {
      const list = document.createElement('ul');
      list.className = 'items';
      list.append(...shown.map((notice) => itemOf(notice, half.lang)));
      page.replaceChildren(list);
    }
  forgetFitOf(topic);
}
