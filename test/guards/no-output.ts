import { afterEach, beforeEach, expect, vi } from 'vitest';

const METHODS = ['log', 'info', 'warn', 'error', 'debug'] as const;
const said: string[] = [];

/** A library that whispers on the console reports a fault that nobody would see. */
beforeEach(() => {
  said.length = 0;
  for (const method of METHODS) {
    vi.spyOn(console, method).mockImplementation((...words) => {
      said.push(`console.${method}: ${words.join(' ')}`);
    });
  }
});

afterEach(() => {
  expect(said, 'nothing may be written to the console').toEqual([]);
});
