import { isClockSane, today } from './clock.js';
import { SCREEN } from './declared.js';
import type { State } from './state.js';
import { tellOpened } from './updates.js';

/** Topics and languages that were counted since the screen stood at its start: who turns back and forth has opened them once. */
let counted: ReadonlySet<string> = new Set();

/** Counts the topic that a visitor has opened, where the screen is to. A clock that is wrong knows no day. */
export function countOpening({ view, topic, language }: State): void {
  if (!SCREEN.counts || view !== 'topic' || !isClockSane() || counted.has(`${topic} ${language}`)) return;
  counted = new Set([...counted, `${topic} ${language}`]);
  tellOpened(SCREEN.id, { day: today(), topic, language });
}

/** The screen is at its start again. */
export function forgetOpenings(): void {
  counted = new Set();
}
