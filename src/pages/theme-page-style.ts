import type { ColourName } from '../theme/palette.js';
import type { Theme } from '../theme/theme.js';
import { pageStyle } from './page-style.js';

/** What a page of a look looks like. */
export const themePageStyle = (theme: Theme): string => `${pageStyle(theme.colours)}${STYLE}${swatches(theme)}`;

const STYLE = `main { max-width: 90rem; }
h2 { margin: 2rem 0 .75rem; }
header a { color: inherit; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; background: var(--paper); }
th, td:not(:nth-child(3)) { white-space: nowrap; }
th, td { padding: .5rem .75rem; text-align: start; border-bottom: .0625rem solid var(--line); font-variant-numeric: tabular-nums; }
.swatch { display: inline-block; width: 4rem; height: 1.75rem; margin-inline-end: .75rem; vertical-align: middle; border: .0625rem solid var(--edge); border-radius: .25rem; }
dl { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem; }
dt { color: var(--mute); }
dd { margin: 0; }
figure { margin: 0 0 2rem; }
figure div { display: flex; flex-wrap: wrap; gap: 1rem; }
figure img { width: 20rem; max-width: 100%; height: auto; background: var(--paper); border: .0625rem solid var(--line); }
figcaption { margin-bottom: .5rem; }
`;

/** A class for each swatch: the page has no style but the one of its head. */
const swatches = ({ colours, gray }: Theme): string =>
  (Object.keys(colours) as ColourName[])
    .map((name) => `.c-${name} { background: ${colours[name]}; }\n.g-${name} { background: ${gray[name]}; }\n`)
    .join('');
