import { type Speaker, speakerOf } from '../messages/in-words.js';
import { type Phrase, phrase } from '../messages/message.js';
import type { MessageLanguage } from '../messages/message-language.js';
import type { IconNode } from '../shipped/icons.js';
import type { Theme } from '../theme/theme.js';
import { html, joined, Markup } from './html.js';

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
  /** The version that the server hands out to it. */
  readonly version: string;
  readonly seen?: Seen;
}

interface Wall {
  /** In which the page speaks. */
  readonly language: MessageLanguage;
  readonly screens: readonly WallScreen[];
  /** The newest of them. */
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

/** How the last look for a newer version ended, where something has to be said about it. */
const RESULTS = ['waiting', 'unreachable', 'damaged', 'unsigned', 'older', 'empty', 'failed'] as const;

interface Tile {
  readonly screen: WallScreen;
  readonly state: State;
  readonly words: Phrase;
  readonly more?: Phrase;
}

/** A stretch of time in its largest units, `3 h 12 min`. */
function span(ms: number): Phrase {
  const seconds = Math.max(0, Math.round(ms / 1000));
  if (seconds < 60) return phrase('page.seconds', { seconds });
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return phrase('page.minutes', { minutes });
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return phrase('page.hours', { hours, minutes: minutes % 60 });
  return phrase('page.days', { days: Math.floor(hours / 24), hours: hours % 24 });
}

/** How it stands with a screen. */
function tileOf(screen: WallScreen, { now }: Wall): Tile {
  const { seen } = screen;
  if (!seen) return { screen, state: 'dead', words: phrase('page.tile-unseen'), more: phrase('page.tile-unseen-more') };
  if (now - seen.received > SILENT)
    return { screen, state: 'dead', words: phrase('page.tile-silent'), more: phrase('page.tile-silent-more') };
  if (seen.version !== screen.version) {
    const result = RESULTS.find((each) => each === seen.result);
    const more = result === undefined ? phrase('page.tile-old-more') : phrase(`page.result-${result}`);
    return { screen, state: 'old', words: phrase('page.tile-old'), more };
  }
  const off = seen.at - seen.received;
  if (Math.abs(off) > WRONG_CLOCK * 60_000) {
    const by = { span: span(Math.abs(off)) };
    const words = off > 0 ? phrase('page.tile-ahead', by) : phrase('page.tile-behind', by);
    return { screen, state: 'clock', words, more: phrase('page.tile-clock-more') };
  }
  return { screen, state: 'ok', words: phrase('page.tile-ok') };
}

/** All screens, those in trouble first. */
export function tilesOf(wall: Wall): readonly Tile[] {
  const order = Object.keys(STATES);
  const tiles = wall.screens.map((screen) => tileOf(screen, wall));
  return tiles.toSorted((one, other) => order.indexOf(one.state) - order.indexOf(other.state));
}

/** The page of all screens for an administrator. It has no script, and asks for itself anew. */
export function wallPage(wall: Wall): string {
  const say = speakerOf(wall.language);
  const tiles = tilesOf(wall);
  const troubled = tiles.filter(({ state }) => state !== 'ok').length;
  const sum = say(phrase('page.wall-troubled', { troubled, all: tiles.length }));
  const clock = new Date(wall.now + 5 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
  return html`<!doctype html>
<html lang="${wall.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="10">
<title>${sum}</title>
<link rel="stylesheet" href="wall.css">
</head>
<body>
<header><h1>${say(phrase('page.wall'))}</h1><p>${troubled === 0 ? say(phrase('page.wall-fine')) : sum} · ${say(phrase('page.wall-version', { version: wall.version }))} · ${clock} UTC+05:00</p></header>
<main>
<ul class="wall" aria-label="${say(phrase('page.wall-list'))}">
${tiles.map((tile) => tileMarkup(tile, wall, say))}
</ul>
</main>
<footer>${say(phrase('page.wall-foot', { address: wall.address }))}</footer>
</body>
</html>
`.text;
}

function tileMarkup({ screen, state, words, more }: Tile, { now, icons }: Wall, say: Speaker): Markup {
  const { id, name, seen, pixels, touch } = screen;
  const form = !touch ? 'tv' : pixels[0] > pixels[1] ? 'wide' : 'hall';
  const facts = seen ? phrase('page.wall-seen', { version: seen.version, span: span(now - seen.received) }) : phrase('page.wall-unknown');
  return html`<li class="tile ${state}" id="${id}"><span class="pic ${form}" aria-hidden="true"></span><span class="words"><b class="id">${id}</b><span>${name}</span><span class="state">${drawn(icons.get(STATES[state]) ?? [])}<b>${say(words)}</b></span><span>${say(facts)}</span><span class="more">${more === undefined ? '' : say(more)}</span></span></li>`;
}

/** A pictogram; its words stand beside it. */
function drawn(nodes: readonly IconNode[]): Markup {
  const shapes = nodes.map(([shape, attributes]) => {
    const written = Object.entries(attributes).map(([attribute, value]) => html` ${new Markup(attribute)}="${value}"`);
    return html`<${new Markup(shape)}${joined(written, '')}/>`;
  });
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${joined(shapes, '')}</svg>`;
}
