import type { Theme } from '../theme/theme.js';
import { pageStyle } from './page-style.js';

/** The look of the lists to print by: on paper black on white, a center never cut by the edge of a page. */
export const printListStyle = (colours: Theme['colours']): string => `${pageStyle(colours)}main { max-width: 70rem; margin: 0; }
a { color: var(--night); text-underline-offset: .2em; }
:focus-visible { outline: .1875rem solid var(--night); outline-offset: .1875rem; }
.back { margin: 0 0 1rem; }
table { width: 100%; border-collapse: collapse; background: var(--paper); border: .0625rem solid var(--line); font-variant-numeric: tabular-nums; }
th, td { padding: .375rem .75rem; text-align: start; vertical-align: top; }
thead th { color: var(--mute); font-weight: 400; border-bottom: .125rem solid var(--night); }
tbody tr + tr td, .regions tbody tr + tr > * { border-top: .0625rem solid var(--line); }
tfoot > tr > * { border-top: .125rem solid var(--night); font-weight: 600; }
.center th { padding-top: .875rem; background: var(--tint); border-top: .0625rem solid var(--edge); font-weight: 600; }
.id { color: var(--mute); font-weight: 400; white-space: nowrap; }
:is(td, thead, .note) [lang] { display: block; }
:is(td, thead, .note) .between { display: none; }
.variant { display: block; color: var(--mute); }
.note { color: var(--mute); }
td:last-child, thead th:last-child, .regions td, .regions thead th + th { text-align: end; white-space: nowrap; }
.centers td:nth-child(2) { white-space: nowrap; }
.centers td a { display: inline-block; min-width: 2.5rem; padding: .125rem .375rem; text-align: center; border: .0625rem solid var(--edge); border-radius: .25rem; font-weight: 600; text-decoration: none; }
.centers .start { text-align: start; white-space: normal; }
.centers td.start a { min-width: 0; padding: 0; border: 0; text-align: start; font-weight: 400; overflow-wrap: anywhere; text-decoration: underline; }
.centers .alone { text-align: start; white-space: normal; font-weight: 600; }
.centers .all td { font-weight: 600; }
.centers .all td:last-child { white-space: normal; }
.center a { margin-inline-start: .75rem; font-weight: 400; }
@media print {
  @page { size: A4; margin: 12mm; }
  body, table, .center th { background: none; color: #000; }
  body { font-size: 9.5pt; }
  header { padding: 0 0 .5rem; background: none; color: #000; border-bottom: 1pt solid #000; }
  h1 { font-size: 14pt; }
  main { padding: .75rem 0 0; }
  .back { display: none; }
  th, td { padding: .125rem .375rem; }
  a, .id, .variant, .note, thead th { color: #000; text-decoration: none; }
  .centers td a { padding: 0; min-width: 2rem; border: 0; }
  tbody { break-inside: avoid; }
  thead { display: table-header-group; }
}
`;
