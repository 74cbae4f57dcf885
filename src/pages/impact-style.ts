import type { Theme } from '../theme/theme.js';
import { pageStyle } from './page-style.js';

/** The look of the page of changes, which prints on A4. */
export function impactStyle(colours: Theme['colours']): string {
  return `${pageStyle(colours)}body { line-height: 1.45; }
header { padding-block: 1.75rem; }
main { padding-top: 1.5rem; max-width: 82rem; }
h2 { margin: 2rem 0 .75rem; font-size: 1.375rem; line-height: 1.25; }
h3 { margin: 1.5rem 0 .5rem; font-size: 1.0625rem; line-height: 1.3; }
.apart::before { content: " · "; }
.days { display: flex; flex-wrap: wrap; gap: .25rem 2rem; margin: 1rem 0 0; }
.days div { display: flex; gap: .5rem; }
.days dd { margin: 0; font-weight: 700; font-variant-numeric: tabular-nums; }
.panel { background: var(--paper); border: .0625rem solid var(--line); border-radius: .75rem; padding: 1rem 1.25rem; }
.panel + .panel { margin-top: 1rem; }
.panel h3:first-child { margin-top: 0; }
table { width: 100%; border-collapse: collapse; }
caption { text-align: start; font-weight: 700; padding-bottom: .375rem; }
th, td { text-align: start; vertical-align: top; padding: .5rem .75rem .5rem 0; border-top: .0625rem solid var(--line); overflow-wrap: anywhere; }
th { font-weight: 600; }
thead th { color: var(--mute); }
td p { margin: 0; }
td p + p { margin-top: .25rem; }
.rules { table-layout: fixed; }
.rules th:first-child { width: 22%; }
.words { margin-top: 1.25rem; table-layout: fixed; }
.words tr > :first-child { width: 6rem; overflow-wrap: normal; }
del, ins { padding: 0 .125em; border-radius: .125em; font-weight: 700; }
del { background: none; text-decoration: line-through; text-decoration-thickness: .125em; box-shadow: inset 0 0 0 .0625rem var(--mute); }
ins { background: var(--gold-tint); text-decoration: underline; text-decoration-thickness: .125em; text-underline-offset: .15em; box-shadow: inset 0 0 0 .0625rem var(--ink); }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: .75rem 0; }
.facts dt { color: var(--mute); }
.facts dd { margin: 0; }
.facts dd p { margin: 0; }
.name, .mute { color: var(--mute); font-size: .875rem; font-weight: 400; }
.said { margin: .25rem 0; }
.alarm { border-inline-start: .375rem solid var(--alarm); padding: .5rem .75rem; margin: .75rem 0; background: var(--paper); box-shadow: inset 0 0 0 .0625rem var(--alarm); }
.alarm p { margin: 0; }
.sheets { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; margin: .75rem 0 0; }
figure { margin: 0; }
figure img { display: block; width: 100%; height: auto; border: .0625rem solid var(--edge); background: var(--paper); }
figcaption { padding-bottom: .25rem; }
.sign { display: grid; grid-template-columns: 2fr 1fr 1fr; gap: 2rem; margin-top: 2.5rem; }
.sign div { border-top: .0625rem solid var(--ink); padding-top: .25rem; font-size: .875rem; }
.lines { height: 5.25rem; background: repeating-linear-gradient(var(--paper) 0 1.6875rem, var(--mute) 1.6875rem 1.75rem); }
.box { display: inline-block; width: 1rem; height: 1rem; border: .125rem solid var(--ink); border-radius: .125rem; vertical-align: -.125rem; margin-inline-end: .375rem; }
footer { padding: 0 clamp(1rem, 4vw, 4rem) 2rem; max-width: 82rem; margin: 0 auto; color: var(--mute); font-size: .875rem; }
@media (max-width: 40rem) { .sheets { grid-template-columns: 1fr; } .facts { grid-template-columns: 1fr; } }
@page { size: A4; margin: 12mm; }
@media print {
  :root { font-size: 9.5pt; }
  body { background: none; }
  header { background: none; color: var(--ink); padding: 0 0 3mm; border-bottom-width: 1mm; }
  main, footer { padding: 0; max-width: none; }
  .panel { border: 0; border-radius: 0; padding: 0; }
  .poster + .poster { break-before: page; }
  tr, figure, .alarm, .approval { break-inside: avoid; }
  h2, h3, caption { break-after: avoid; }
  figure img { max-height: 120mm; width: auto; max-width: 100%; }
  del, ins, .lines { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
}
