import type { IconNode } from '../shipped/icons.js';
import type { Theme } from '../theme/theme.js';
import { html, joined, Markup } from './html.js';
import { pageStyle } from './page-style.js';

/** What a screen has said of itself, and when that came. */
export interface Seen {
  readonly version: string;
  /** When it took that version over, and what it says the time is, in milliseconds since 1970. */
  readonly since: number;
  readonly at: number;
  /** How its last look for a newer version ended. */
  readonly result: string;
  /** By the clock of the server. */
  readonly received: number;
}

/** A screen that should be there. */
export interface WallScreen {
  readonly id: string;
  readonly name: string;
  readonly pixels: readonly [across: number, down: number];
  readonly touch: boolean;
  readonly seen?: Seen;
}

interface Wall {
  readonly screens: readonly WallScreen[];
  /** The version that the server hands out. */
  readonly version: string;
  readonly now: number;
  /** Where it listens, for its foot. */
  readonly address: string;
  readonly colours: Theme['colours'];
  readonly icons: ReadonlyMap<string, readonly IconNode[]>;
}

/** A screen looks every 20 seconds; one of which nothing was heard for so long is down, in milliseconds. */
const SILENT = 90_000;
/** Minutes by which a clock may be wrong. */
const WRONG_CLOCK = 5;

/** States in the order of their trouble, with the icon that shows each beside its words. */
const STATES = { dead: 'monitor-off', old: 'refresh-cw', clock: 'clock', ok: 'check' } as const;
type State = keyof typeof STATES;

const RESULTS: Readonly<Record<string, string>> = {
  waiting: 'The new version is there; somebody uses the screen.',
  unreachable: 'The new version could not be read.',
  damaged: 'The new version came damaged.',
  unsigned: 'The new version was refused: its signature does not hold.',
  older: 'The server hands out an older version than the screen has.',
  empty: 'The server hands out an empty version.',
  failed: 'The new version did not start.',
};

interface Tile {
  readonly screen: WallScreen;
  readonly state: State;
  readonly words: string;
  readonly more: string;
}

/** A stretch of time in its largest units, `3 h 12 min`. */
function span(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? `${hours} h ${minutes % 60} min` : `${Math.floor(hours / 24)} d ${hours % 24} h`;
}

/** How it stands with a screen. */
function tileOf(screen: WallScreen, { version, now }: Wall): Tile {
  const { seen } = screen;
  if (!seen) return { screen, state: 'dead', words: 'Not seen yet', more: 'Nothing was heard of it since this server started.' };
  if (now - seen.received > SILENT) return { screen, state: 'dead', words: 'Does not answer', more: 'Check its power and its network.' };
  if (seen.version !== version)
    return {
      screen,
      state: 'old',
      words: 'Another version',
      more: RESULTS[seen.result] ?? 'It takes the new version over with its next look.',
    };
  const off = seen.at - seen.received;
  if (Math.abs(off) > WRONG_CLOCK * 60_000)
    return {
      screen,
      state: 'clock',
      words: `Clock ${off > 0 ? 'ahead' : 'behind'} by ${span(Math.abs(off))}`,
      more: 'Notices come and go by this clock.',
    };
  return { screen, state: 'ok', words: 'In order', more: '' };
}

/** All screens, those in trouble first. */
export function tilesOf(wall: Wall): readonly Tile[] {
  const order = Object.keys(STATES);
  const tiles = wall.screens.map((screen) => tileOf(screen, wall));
  return tiles.toSorted((one, other) => order.indexOf(one.state) - order.indexOf(other.state));
}

/** The page of all screens for an administrator. It has no script, and asks for itself anew. */
export function wallPage(wall: Wall): string {
  const tiles = tilesOf(wall);
  const troubled = tiles.filter(({ state }) => state !== 'ok').length;
  const sum = `${troubled} of ${tiles.length} screens need attention`;
  const clock = new Date(wall.now + 5 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="10">
<title>${sum}</title>
<link rel="stylesheet" href="wall.css">
</head>
<body>
<header><h1>Screens</h1><p>${troubled === 0 ? 'All screens are in order' : sum} · version ${wall.version} · ${clock} UTC+05:00</p></header>
<main>
<ul class="wall" aria-label="Screens, those that need attention first">
${tiles.map((tile) => tileMarkup(tile, wall))}
</ul>
</main>
<footer>${wall.address} · this page is shown on this machine only, and renews itself every 10 seconds</footer>
</body>
</html>
`.text;
}

function tileMarkup({ screen, state, words, more }: Tile, { now, icons }: Wall): Markup {
  const { id, name, seen, pixels, touch } = screen;
  const form = !touch ? 'tv' : pixels[0] > pixels[1] ? 'wide' : 'hall';
  const facts = seen ? `${seen.version} · seen ${span(now - seen.received)} ago` : 'no version known';
  return html`<li class="tile ${state}" id="${id}"><span class="pic ${form}" aria-hidden="true"></span><span class="words"><b class="id">${id}</b><span>${name}</span><span class="state">${drawn(icons.get(STATES[state]) ?? [])}<b>${words}</b></span><span>${facts}</span><span class="more">${more}</span></span></li>`;
}

/** A pictogram; its words stand beside it. */
function drawn(nodes: readonly IconNode[]): Markup {
  const shapes = nodes.map(([shape, attributes]) => {
    const written = Object.entries(attributes).map(([attribute, value]) => html` ${new Markup(attribute)}="${value}"`);
    return html`<${new Markup(shape)}${joined(written, '')}/>`;
  });
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${joined(shapes, '')}</svg>`;
}

/** Its style sheet: state by icon, words and edge, never by colour alone. */
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
