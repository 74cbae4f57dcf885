import { createHash } from 'node:crypto';
import type { Language } from '../language/language.js';
import { contrast } from '../paper/contrast.js';
import { CONTRAST_STANDS, type ColourName, STANDS } from '../theme/palette.js';
import type { Theme } from '../theme/theme.js';
import { WEIGHTS } from '../typography/weights.js';
import { html, Markup } from './html.js';
import { pageStyle } from './page-style.js';

interface ShownPoster {
  readonly id: string;
  readonly design: string;
  /** Kinds of blocks that are seen here first. */
  readonly blocks: readonly string[];
  /** Its sheets as WebP. */
  readonly pictures: readonly Uint8Array[];
}

interface ThemePage {
  readonly theme: Theme;
  readonly languages: readonly [Language, ...Language[]];
  readonly organisation: string;
  readonly asOf: string;
  readonly version: string;
  readonly icons: readonly string[];
  readonly shown: readonly ShownPoster[];
}

/** What a designer looks at before anything is printed: a page that loads nothing, beside the PDF of the same. */
export function themePage({ theme, languages, organisation, asOf, version, icons, shown }: ThemePage): string {
  const style = `${pageStyle(theme.colours)}${STYLE}${swatches(theme)}`;
  const styleHash = createHash('sha256').update(style).digest('base64');
  const names = Object.keys(theme.colours) as ColourName[];
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'">
<title>The look of ${organisation}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<header>
<h1>The look of <span lang="${languages[0]}">${organisation}</span></h1>
<p>As of <time datetime="${asOf}">${asOf}</time>, made by Taqta ${version}. The same to print: <a href="theme.pdf">theme.pdf</a></p>
</header>
<main>
<h2>Colours</h2>
<div class="wide" tabindex="0" role="region" aria-label="Colours">
<table>
<thead><tr><th scope="col">Colour</th><th scope="col">Value</th><th scope="col">Contrast</th><th scope="col">Gray</th><th scope="col">Inks (C M Y K, %)</th></tr></thead>
<tbody>
${names.map((name) => colourRow(name, theme))}
</tbody>
</table>
</div>
<h2>High contrast on screens</h2>
<p>${CONTRAST_STANDS.map(({ what, on }) => on.map((ground) => `${what} ${theme.contrast[what]} on ${ground} ${theme.contrast[ground]}: ${contrast(theme.contrast[what], theme.contrast[ground]).toFixed(1)}:1`).join(', ')).join('; ')}</p>
<h2>Type</h2>
<dl>
<dt>Family</dt><dd>${theme.font.family}</dd>
<dt>Capitals, small letters</dt><dd>${theme.font.capital} and ${theme.font['x-height']} of the type size</dd>
<dt>Weights</dt><dd>${Object.entries(WEIGHTS)
    .map(([weight, name]) => `${name} ${weight}`)
    .join(', ')}</dd>
<dt>Body at A4</dt><dd>${theme.type.floor} to ${theme.type.ceiling} pt, imprint ${theme.type.imprint} pt</dd>
<dt>Ornament</dt><dd>${theme.ornament ? 'yes' : 'no'}</dd>
</dl>
<h2>Pictograms</h2>
<p>${icons.join(', ')}</p>
<h2>Designs and blocks</h2>
${shown.map(posterPart)}
</main>
</body>
</html>
`.text;
}

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

function colourRow(name: ColourName, { colours, gray, press }: Theme): Markup {
  const pairs = STANDS.flatMap(({ what, on, least }) =>
    on.filter((ground) => what === name || ground === name).map((ground) => ({ other: what === name ? ground : what, least })),
  );
  const measured = pairs
    .map(({ other, least }) => `${other} ${contrast(colours[name], colours[other]).toFixed(1)}:1 (least ${least})`)
    .join(', ');
  const inks = press[name];
  return html`<tr><th scope="row"><span class="swatch c-${name}"></span>${name}</th><td>${colours[name]}</td><td>${measured}</td><td><span class="swatch g-${name}"></span>${gray[name]}</td><td>${inks.join(' ')} (${inks.reduce((sum, percent) => sum + percent, 0)} %)</td></tr>`;
}

function posterPart({ id, design, blocks, pictures }: ShownPoster): Markup {
  const sheets = pictures.map(
    (picture, index) =>
      html`<img src="data:image/webp;base64,${Buffer.from(picture).toString('base64')}" alt="${id}, sheet ${index + 1}, in the design ${design}">`,
  );
  return html`<figure><figcaption><strong>${design}</strong>: ${id}${blocks.length > 0 ? `, with ${blocks.join(', ')}` : ''}</figcaption><div>${sheets}</div></figure>`;
}
