import type { Theme } from '../theme/theme.js';
import { pageStyle } from './page-style.js';

/** The style sheet of the page of all screens: state by icon, words and edge, never by colour alone. */
export const wallStyle = (colours: Theme['colours']): string => `${pageStyle(colours)}
header { padding: 1rem 1.5rem; }
main { padding: 1.125rem 1.5rem; }
footer { padding: 0 1.5rem 1rem; font-size: .875rem; }
.wall { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr)); gap: .875rem; }
.tile { display: grid; grid-template-columns: 5.75rem minmax(0, 1fr); gap: .875rem; align-items: center; min-height: 9.5rem; padding: .75rem .875rem; background: var(--paper); border: 1px solid var(--deep); border-radius: .875rem; }
.words { display: grid; gap: .125rem; align-content: center; font-size: .9375rem; line-height: 1.3; }
.id { font-size: 1.0625rem; overflow-wrap: anywhere; }
.state { display: flex; gap: .5rem; align-items: center; margin-top: .25rem; }
.icon { width: 1.25em; height: 1.25em; flex: none; fill: none; stroke: currentColor; stroke-width: 2.2; stroke-linecap: round; stroke-linejoin: round; }
.dead { border: 4px solid var(--alarm); }
.dead .state { color: var(--alarm); }
.old, .clock { border: 4px solid var(--ink); background: #fff1c7; }
.pic { justify-self: center; width: 3.875rem; height: 6.75rem; background: linear-gradient(var(--paper) 8%, var(--night) 8% 32%, var(--tint) 32% 90%, var(--paper) 90%); border: 3px solid var(--ink); border-radius: 5px; }
.wide, .tv { width: 5.75rem; height: 3.375rem; }
.tv { background: linear-gradient(var(--night) 20%, var(--paper) 20%); }
.dead .pic { background: repeating-linear-gradient(45deg, #2a3640 0 6px, #1b252d 6px 12px); border-color: var(--alarm); }
`;
