import { each, element } from './elements.js';
import { closeLayers, openLayer } from './layers.js';
import { SIZES, type State } from './state.js';

/* Size and contrast on a sheet, where the bar has no room for them. */

export const isSheetOpen = (): boolean => !element('sheet').hidden;

/** Opens the sheet, or shows on the open one what the state has become. */
export function openSheet({ size }: State): void {
  const sheet = element('sheet');
  for (const percent of each('.sheet-percent', sheet)) percent.textContent = `${(SIZES[size] ?? 1) * 100}\u00a0%`;
  for (const [act, end] of [
    ['smaller', 0],
    ['larger', SIZES.length - 1],
  ] as const)
    for (const button of sheet.querySelectorAll<HTMLButtonElement>(`[data-act="${act}"]`)) button.disabled = size === end;
  openLayer(sheet);
}

export const closeSheet = (): void => closeLayers();
