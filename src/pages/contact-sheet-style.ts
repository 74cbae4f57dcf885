import type { Language } from '../language/language.js';
import type { Theme } from '../theme/theme.js';
import { pageStyle } from './page-style.js';

/** The look of the contact sheet, in the colours of paper and screen; a title stands on a line of its own in each language. */
export function contactSheetStyle(colours: Theme['colours'], languages: readonly Language[]): string {
  const others = languages.slice(1).map((language) => `.about [lang=${language}] { display: block; }\n`);
  return `${pageStyle(colours)}main { max-width: 110rem; }
h2 { margin: 2rem 0 1rem; font-size: 1.375rem; }
h3 { margin: 0; font-size: 1.0625rem; line-height: 1.3; }
a { color: var(--night); text-underline-offset: .2em; }
a:hover { text-decoration-thickness: .15em; }
:focus-visible { outline: .1875rem solid var(--night); outline-offset: .1875rem; border-radius: .25rem; }
header :focus-visible { outline-color: var(--gold); }
.start { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1.25rem 0 0; padding: 0; list-style: none; }
.button { display: inline-block; min-height: 2.75rem; padding: .5rem 1.25rem; border-radius: .5rem; background: var(--gold); color: var(--ink); font-weight: 600; text-decoration: none; }
.posters { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: 1.5rem; margin: 0; padding: 0; list-style: none; }
article { display: flex; flex-direction: column; height: 100%; background: var(--paper); border: .0625rem solid var(--line); border-radius: .75rem; overflow: hidden; }
.picture { display: grid; place-items: center; padding: 1.25rem; background: var(--tint); border-bottom: .0625rem solid var(--line); }
.picture img { display: block; width: auto; max-width: 100%; height: 22rem; object-fit: contain; filter: drop-shadow(0 .125rem .5rem rgb(10 34 51 / .25)); }
.pictures { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(24rem, 100%), 1fr)); gap: 1.5rem; margin: 0; padding: 0; list-style: none; }
.pictures li { padding: 1.25rem; background: var(--paper); border: .0625rem solid var(--line); border-radius: .75rem; }
.pictures h3 { margin-bottom: .5rem; }
.pictures dl { row-gap: .5rem; }
.pictures dd a { margin-inline-end: .75rem; }
.screens { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(24rem, 100%), 1fr)); gap: 1.5rem; margin: 0; padding: 0; list-style: none; }
.screens li { display: grid; grid-template-columns: auto 1fr; background: var(--paper); border: .0625rem solid var(--line); border-radius: .75rem; overflow: hidden; }
.wall { display: block; height: 14rem; width: auto; background: var(--tint); }
.panel { fill: var(--night); }
.touched { fill: var(--gold); }
.reach { fill: none; stroke: var(--ink); stroke-width: 12; stroke-dasharray: 40 30; }
.person { fill: var(--mute); }
.floor { fill: none; stroke: var(--ink); stroke-width: 20; }
.about { display: flex; flex-direction: column; gap: .75rem; flex: 1; padding: 1.25rem; }
${others.join('')}dl { display: grid; grid-template-columns: auto 1fr; gap: .125rem .75rem; margin: 0; font-variant-numeric: tabular-nums; }
dt { color: var(--mute); }
dd { margin: 0; }
details { font-size: .9375rem; }
summary { min-height: 1.5rem; cursor: pointer; color: var(--night); }
details dl { margin-top: .5rem; }
.print { margin: auto 0 0; padding-top: .5rem; }
.warnings { margin: 0; padding: .75rem 1rem .75rem 2rem; background: var(--gold-tint); border-inline-start: .25rem solid var(--gold); border-radius: .25rem; overflow-wrap: anywhere; }
.warnings li + li { margin-top: .5rem; }
.place { display: block; font-size: .875rem; color: var(--mute); }
@media print { header { background: none; color: var(--ink); } .start { display: none; } article { break-inside: avoid; } }
`;
}
