/* What the machine keeps from one start of the screen to the next. Storage may be full or forbidden: then nothing is kept. */

/** What was kept under a name, as it was found: anything at all, since others may write there too. */
export function recall(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(`taqta-${name}`) || 'null');
  } catch {
    return null;
  }
}

/** Keeps a value. False where the machine keeps nothing. */
export function keep(name: string, value: unknown): boolean {
  try {
    localStorage.setItem(`taqta-${name}`, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
