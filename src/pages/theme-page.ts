import { createHash } from 'node:crypto';
import type { Language } from '../language/language.js';
import { type Speaker, speakerOf } from '../messages/in-words.js';
import { phrase } from '../messages/message.js';
import type { MessageLanguage } from '../messages/message-language.js';
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
  /** In which the page speaks to its designer. */
  readonly language: MessageLanguage;
  readonly theme: Theme;
  readonly languages: readonly [Language, ...Language[]];
  readonly organisation: string;
  readonly asOf: string;
  readonly version: string;
  readonly icons: readonly string[];
  readonly shown: readonly ShownPoster[];
}

/** Stands in a sentence where an element comes in between. */
const PLACE = '\u2063';

const HEADS = ['look.colour', 'look.value', 'look.contrasts', 'look.gray-tone', 'look.four-inks'] as const;

/** What a designer looks at before anything is printed: a page that loads nothing, beside the PDF of the same. */
export function themePage({ language, theme, languages, organisation, asOf, version, icons, shown }: ThemePage): string {
  const style = `${pageStyle(theme.colours)}${STYLE}${swatches(theme)}`;
  const styleHash = createHash('sha256').update(style).digest('base64');
  const names = Object.keys(theme.colours) as ColourName[];
  const say = speakerOf(language);
  const [before = '', after = ''] = say(phrase('look.title', { organisation: PLACE })).split(PLACE);
  const [made = '', by = ''] = say(phrase('look.made', { day: PLACE, version })).split(PLACE);
  const colours = say(phrase('look.colours'));
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'">
<title>${before}${organisation}${after}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<header>
<h1>${before}<span lang="${languages[0]}">${organisation}</span>${after}</h1>
<p>${made}<time datetime="${asOf}">${say(phrase('page.day', { day: asOf }))}</time>${by}</p>
<p><a href="theme.pdf">${say(phrase('look.print'))}</a></p>
</header>
<main>
<h2>${colours}</h2>
<div class="wide" tabindex="0" role="region" aria-label="${colours}">
<table>
<thead><tr>${HEADS.map((head) => html`<th scope="col">${say(phrase(head))}</th>`)}</tr></thead>
<tbody>
${names.map((name) => colourRow(name, theme, say))}
</tbody>
</table>
</div>
<h2>${say(phrase('look.high-contrast'))}</h2>
<p>${highContrast(theme, say)}</p>
<h2>${say(phrase('look.lettering'))}</h2>
<dl>
<dt>${say(phrase('look.family'))}</dt><dd>${theme.font.family}</dd>
<dt>${say(phrase('look.letter-heights'))}</dt><dd>${say(phrase('look.of-type-size', { capital: theme.font.capital, small: theme.font['x-height'] }))}</dd>
<dt>${say(phrase('look.weights'))}</dt><dd>${Object.entries(WEIGHTS)
    .map(([weight, name]) => `${name} ${weight}`)
    .join(', ')}</dd>
<dt>${say(phrase('look.body'))}</dt><dd>${say(phrase('look.body-sizes', { least: theme.type.floor, most: theme.type.ceiling, imprint: theme.type.imprint }))}</dd>
<dt>${say(phrase('look.ornament'))}</dt><dd>${say(phrase(theme.ornament ? 'look.yes' : 'look.no'))}</dd>
</dl>
<h2>${say(phrase('look.pictograms'))}</h2>
<p>${icons.join(', ')}</p>
<h2>${say(phrase('look.designs'))}</h2>
${shown.map((poster) => posterPart(poster, say))}
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

/** The colours of the high-contrast set that stand on others, with what was measured. */
const highContrast = ({ contrast: set }: Theme, say: Speaker): string =>
  CONTRAST_STANDS.map(({ what, on }) =>
    on
      .map((ground) => {
        const named = { colour: `${what} ${set[what]}`, ground: `${ground} ${set[ground]}` };
        return say(phrase('look.colour-on', { ...named, contrast: contrast(set[what], set[ground]) }));
      })
      .join(', '),
  ).join('; ');

function colourRow(name: ColourName, { colours, gray, press }: Theme, say: Speaker): Markup {
  const pairs = STANDS.flatMap(({ what, on, least }) =>
    on.filter((ground) => what === name || ground === name).map((ground) => ({ other: what === name ? ground : what, least })),
  );
  const measured = pairs
    .map(({ other, least }) =>
      say(phrase('look.colour-contrast', { colour: other, contrast: contrast(colours[name], colours[other]), least })),
    )
    .join(', ');
  const inks = press[name];
  return html`<tr><th scope="row"><span class="swatch c-${name}"></span>${name}</th><td>${colours[name]}</td><td>${measured}</td><td><span class="swatch g-${name}"></span>${gray[name]}</td><td>${inks.join(' ')} (${inks.reduce((sum, percent) => sum + percent, 0)} %)</td></tr>`;
}

function posterPart({ id, design, blocks, pictures }: ShownPoster, say: Speaker): Markup {
  const sheets = pictures.map(
    (picture, index) =>
      html`<img src="data:image/webp;base64,${Buffer.from(picture).toString('base64')}" alt="${say(phrase('look.sheet-in-design', { poster: id, sheet: index + 1, design }))}">`,
  );
  return html`<figure><figcaption><strong>${design}</strong>: ${id}${blocks.length > 0 ? `, ${say(phrase('look.with-blocks', { blocks }))}` : ''}</figcaption><div>${sheets}</div></figure>`;
}
