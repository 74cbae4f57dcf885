import { ownDay, today } from './clock.js';
import { element } from './elements.js';

/* What later days change waits in the page, a template a day, and takes over at midnight in Kazakhstan. */

/** The parts of the bundle's own day, by their id, once another has taken their place. */
const own = new Map<string, Element>();
/** The day whose version of a part stands in the page; a part of the bundle's own day is not named. */
const standing = new Map<string, string>();

/** Puts the parts in force today into the page, all at once. True when something has changed. */
export function takeOver(): boolean {
  const later = [...document.querySelectorAll<HTMLTemplateElement>('template[data-from]')];
  const day = (template: HTMLTemplateElement): string => template.dataset['from'] ?? '';
  const newestFirst = later.filter((template) => day(template) <= today()).reverse();
  const ids = new Set(later.flatMap(({ content }) => [...content.children].map(({ id }) => id).filter((id) => id !== '')));
  let changed = false;
  for (const id of ids) {
    const newest = newestFirst.find(({ content }) => content.getElementById(id));
    const from = newest ? day(newest) : ownDay();
    if ((standing.get(id) ?? ownDay()) === from) continue;
    const current = element(id);
    if (!own.has(id)) own.set(id, current);
    const part = newest?.content.getElementById(id);
    current.replaceWith(part ? document.importNode(part, true) : (own.get(id) as Element));
    standing.set(id, from);
    changed = true;
  }
  return changed;
}
