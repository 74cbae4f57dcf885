export const root = document.documentElement;

/** An element that the page always has. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}

/** Every element that a selector finds, in the order of the page. */
export function each(selector: string, inside: ParentNode = document): readonly HTMLElement[] {
  return [...inside.querySelectorAll<HTMLElement>(selector)];
}

/** Puts a figure into the places that a label keeps for it, and picks the words that go with it. */
export function fill(inside: ParentNode, name: string, value: number): void {
  for (const place of each(`[data-fill="${name}"]`, inside)) place.textContent = String(value);
  for (const form of each('[data-plural]', inside)) {
    const language = form.closest<HTMLElement>('[lang]')?.lang;
    form.hidden = form.dataset['plural'] !== new Intl.PluralRules(language).select(value);
  }
}

/** Shown at this moment: no part of it or of what holds it is hidden. */
export function isShown(target: HTMLElement): boolean {
  return target.checkVisibility({ visibilityProperty: true });
}
