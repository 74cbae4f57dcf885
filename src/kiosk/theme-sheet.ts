import type { Theme } from '../content/theme.js';

/** The colours of theme.yaml as custom properties: `--theme-night`, and `--contrast-accent` of the high-contrast set. */
export function themeSheet(theme: Theme): string {
  const lines = [
    ...Object.entries(theme.colours).map(([name, value]) => `--theme-${name}: ${value};`),
    ...Object.entries(theme.contrast).map(([name, value]) => `--contrast-${name}: ${value};`),
  ];
  return `:root {\n${lines.map((line) => `  ${line}`).join('\n')}\n}\n`;
}

/** The rules that bind the subset fonts to their weights. */
export function fontSheet(theme: Theme, files: readonly { readonly weight: number; readonly path: string }[]): string {
  return files
    .map(
      ({ weight, path }) =>
        `@font-face { font-family: "${theme.font.family}"; src: url(${path}) format("truetype"); font-weight: ${weight}; font-display: block; }\n`,
    )
    .join('');
}
