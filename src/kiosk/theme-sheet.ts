import type { Language } from '../language/language.js';
import type { Theme } from '../theme/theme.js';
import { LINE_BOX } from '../typography/line-box.js';
import { WEIGHTS, type Weight } from './input.js';

/** Where the screen finds its font of a weight. */
export const fontPath = ({ font }: Pick<Theme, 'font'>, weight: Weight): string =>
  font.files ? `fonts/own-${weight}.ttf` : `fonts/golos-text-${weight}.ttf`;

/** The colours of theme.yaml as custom properties: `--theme-night`, and `--contrast-accent` of the high-contrast set. */
export function themeSheet(theme: Theme): string {
  const lines = [
    `--font: "${theme.font.family}";`,
    ...Object.entries(theme.colours).map(([name, value]) => `--theme-${name}: ${value};`),
    ...Object.entries(theme.contrast).map(([name, value]) => `--contrast-${name}: ${value};`),
  ];
  return `:root {\n${lines.map((line) => `  ${line}`).join('\n')}\n}\n`;
}

/** What stands in the place of the ornament where the theme has none: less room, and no horns. Comes after the style sheets. */
export const plainSheet = ({ ornament }: Theme): string => (ornament ? '' : PLAIN);

const PLAIN = `:root .ornament { height: 1.2rem; margin-top: 1.2rem; background: none; }
:root .hero { padding-bottom: 3rem; }
:root .hero::after { display: none; }
:root .step-sign { background-image: none; }
:root .step-sign .icon { margin-bottom: 0; }
`;

/**
 * How many languages there are, `--languages`; and what shows of what stands in every language the chosen one alone: the labels
 * of the bar, home where it has room for one, and the halves of a topic, which keep their room: their texts are laid out when
 * they are chosen or measured.
 */
export function languageSheet(languages: readonly Language[]): string {
  const count = `:root { --languages: ${languages.length}; }\n`;
  const hidden = languages
    .map(
      (language) =>
        `[data-single][data-lang="${language}"] :is(.spoken, .home [lang]):not([lang="${language}"]) { display: none; }\n` +
        `[data-lang="${language}"] :not([data-measured]) > .half:not([lang="${language}"]) { content-visibility: hidden; z-index: -1; }\n`,
    )
    .join('');
  return count + hidden;
}

/** The rules that bind the subset fonts to their weights. */
export function fontSheet(theme: Theme): string {
  const { family, files } = theme.font;
  return WEIGHTS.map(
    (weight) =>
      `@font-face { font-family: "${family}"; src: url(${fontPath(theme, weight)}) format("truetype"); font-weight: ${weight}; font-display: block;${files ? OUR_BOX : ''} }\n`,
  ).join('');
}

const percent = (ems: number): string => `${Math.round(ems * 100)}%`;

/** The box of a line that Golos Text has, for every other font: what fonts say of their own differs widely. */
const OUR_BOX = ` ascent-override: ${percent(LINE_BOX.ascent)}; descent-override: ${percent(LINE_BOX.height - LINE_BOX.ascent)}; line-gap-override: 0%;`;
