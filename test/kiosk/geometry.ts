import type { Page } from 'playwright-core';

/** What stands outside the screen or outside its own box, in words; empty when all is well. */
export function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const layer = [...document.querySelectorAll<HTMLElement>('.layer')].findLast((each) => !each.hidden);
    const top: Element = layer ?? document.body;
    /** Within a box of a pixel: said to those who hear the screen, shown to nobody. */
    const isClipped = (part: Element | null): boolean => part !== null && (part.clientWidth === 1 || isClipped(part.parentElement));
    const shown = (part: Element): boolean =>
      part.checkVisibility({ visibilityProperty: true }) &&
      !part.closest('.hidden-text, .sprite, [aria-hidden="true"].page, .page[aria-hidden="true"]') &&
      !isClipped(part);
    const name = (part: Element): string => `${part.tagName.toLowerCase()}.${part.className} «${part.textContent?.trim().slice(0, 40)}»`;
    const found: string[] = [];
    for (const part of top.querySelectorAll(
      'p, h1, h2, h3, li, a, button, dt, dd, .card, .item, .term, .qr, .clock, .notice, .sign, .num',
    )) {
      if (!shown(part)) continue;
      const view = part.closest('.view')?.getBoundingClientRect();
      for (const box of part.getClientRects()) {
        if (box.width < 2 || box.height < 2) continue;
        // Another page of the same text stands beside the view; only what crosses its edge is cut.
        if (view && (box.left >= view.right - 1 || box.right <= view.left + 1)) continue;
        const [right, bottom] = view ? [view.right + 1, view.bottom + 1] : [innerWidth + 1, innerHeight + 1];
        const [left, above] = view ? [view.left - 1, view.top - 1] : [-1, -1];
        if (box.right > right || box.bottom > bottom || box.left < left || box.top < above)
          found.push(`outside: ${name(part)} ${Math.round(box.right)},${Math.round(box.bottom)}`);
      }
      if (part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 1 && getComputedStyle(part).display !== 'inline')
        found.push(`too wide: ${name(part)} ${part.scrollWidth}>${part.clientWidth}`);
    }
    return found;
  });
}

/** Texts and controls that lie upon each other, in words. */
export function overlaps(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const layer = [...document.querySelectorAll<HTMLElement>('.layer')].findLast((each) => !each.hidden);
    const top: Element = layer ?? document.body;
    const shown = [
      ...top.querySelectorAll('p, h1, h2, h3, button, a, .qr, .sign, .num, .clock, .card-sign, .term-figure, .step-sign, .notice'),
    ].filter(
      (part) =>
        part.checkVisibility({ visibilityProperty: true }) &&
        !part.closest('.hidden-text, .page[aria-hidden="true"]') &&
        !part.matches('.attract-all'),
    );
    const inView = ({ left }: DOMRect): boolean => left >= 0 && left < innerWidth;
    const parts = shown
      .filter((part) => inView(part.getBoundingClientRect()))
      .map((part) => ({
        part,
        boxes: [...part.getClientRects()],
        name: `${part.className || part.tagName} «${part.textContent?.trim().slice(0, 30)}»`,
      }));
    const found: string[] = [];
    for (const [i, a] of parts.entries()) {
      for (const b of parts.slice(i + 1)) {
        const upon = a.boxes.some((p) =>
          b.boxes.some((q) => p.left < q.right - 2 && q.left < p.right - 2 && p.top < q.bottom - 2 && q.top < p.bottom - 2),
        );
        if (upon && !a.part.contains(b.part) && !b.part.contains(a.part)) found.push(`${a.name} on ${b.name}`);
      }
    }
    return found;
  });
}
