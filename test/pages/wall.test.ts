import { describe, expect, it } from 'vitest';
import { type Seen, tilesOf, type WallScreen, wallPage } from '../../src/pages/wall.js';
import { inEnglish } from '../in-english.js';
import { leftOver } from '../messages/left-over.js';

const NOW = Date.UTC(2026, 10, 26, 9, 25);
const VERSION = '2026-11-26.2-0a1b2c3d4e5f';

const screen = (id: string, seen?: Partial<Seen>): WallScreen => ({
  id,
  name: `<${id}>`,
  pixels: [1080, 1920],
  touch: true,
  version: VERSION,
  ...(seen && { seen: { version: VERSION, since: NOW - 1000, at: NOW - 10_000, result: 'current', received: NOW - 10_000, ...seen } }),
});

const wall = (...screens: readonly WallScreen[]): Parameters<typeof wallPage>[0] => ({
  language: 'en',
  screens,
  version: VERSION,
  now: NOW,
  address: 'localhost:8080',
  colours: {} as Parameters<typeof wallPage>[0]['colours'],
  icons: new Map([['check', [['path', { d: 'M20 6 9 17l-5-5' }]]]]),
});

describe('the wall of screens', () => {
  it('shows first the screens that are down, then those with another version, then those with a wrong clock', () => {
    const tiles = tilesOf(
      wall(
        screen('fine', {}),
        screen('fast', { at: NOW + 2 * 3_600_000 }),
        screen('old', { version: '2026-11-26.1-ffffffffffff', result: 'unsigned' }),
        screen('dead', { received: NOW - 3 * 3_600_000, version: 'any' }),
        screen('never'),
      ),
    );
    expect(inEnglish(tiles).map(({ screen: { id }, state, words }) => `${id} ${state}: ${words}`)).toEqual([
      'dead dead: Does not answer',
      'never dead: Not seen yet',
      'old old: Another version',
      'fast clock: Clock ahead by 2 h 0 min',
      'fine ok: In order',
    ]);
    expect(inEnglish(tiles)[2]?.more).toContain('signature');
  });

  it('is a page without a script, says in its title how many need attention, and lets no name become markup', () => {
    const page = wallPage(wall(screen('hall', {}), screen('kids')));
    expect(page).toContain('<title>1 of 2 screens need attention</title>');
    expect(page).not.toMatch(/<script|<hall>|style=/);
    expect(page).toContain('&lt;hall&gt;');
    expect(page).toContain('<path d="M20 6 9 17l-5-5"/>');
    expect(page).toContain('seen 10 s ago');
  });

  it.each(['kk', 'ru'] as const)('speaks %s to whoever looks after the screens', (language) => {
    const screens = [
      ...['waiting', 'unreachable', 'damaged', 'unsigned', 'older', 'empty', 'failed', 'other'].map((result) =>
        screen(`s-${result}`, { version: '1', result }),
      ),
      screen('s-fast', { at: NOW + 2 * 3_600_000 }),
      screen('s-slow', { at: NOW - 2 * 3_600_000 }),
      screen('s-dead', { received: NOW - 3 * 3_600_000 }),
      screen('s-fine', {}),
      screen('s-never'),
    ];
    const page = wallPage({ ...wall(...screens), language });
    expect(page).toContain(`<html lang="${language}">`);
    const words = page.slice(page.indexOf('<body>')).replace(/aria-label="([^"]*)"|<[^>]*>|&[a-z]+;/g, ' $1 ');
    expect(leftOver(words.replace(/s-\w+|localhost|0a1b2c3d4e5f/g, ''))).toEqual([]);
  });
});
