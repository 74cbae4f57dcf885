import { launchBrowser } from '../test/browser.js';
import { chances } from '../test/chances.js';
import { type Lobby, openLobby } from './lobby.js';

/** Days unless another number is given, and what comes to the screen in as many. */
const DAYS = 30;
const PER_DAY = { updates: 100 / 30, emergencies: 20 / 30, visits: 6 };
/** Days after which the memory is to stay as it is, and the days at either end whose middle is compared. */
const WARM = 4;
const COMPARED = 5;
/** Part by which memory and elements may have grown after the screen is warm. */
const MOST_GROWN = 0.05;

/**
 * `npm run soak:days -- DAYS SEED`: a real browser shows the shipped screen from a share for thirty days in hurried time:
 * visits, midnights, a hundred versions, twenty emergencies, in an order that follows from the seed. No frame may be blank,
 * no fault be said, nothing be asked of elsewhere; every version and every emergency has to be shown; memory, elements and
 * listeners stay as they are.
 */
export async function days(): Promise<void> {
  const [count = DAYS, seed = 1] = process.argv.slice(3).map(Number);
  const browser = await launchBrowser();
  const lobby = await openLobby(browser);
  try {
    const chance = chances(seed);
    const spent: Spent[] = [];
    for (let day = 0; day < count; day += 1) spent.push(await spend(lobby, chance));
    const grown = (['heap', 'nodes', 'listeners'] as const).map((what) => ({ what, by: growth(spent.map((each) => each[what])) }));
    const sum = (of: 'updates' | 'emergencies' | 'visits'): number => spent.reduce((all, each) => all + each[of], 0);
    const wrong = [
      ...lobby.faults,
      ...grown.filter(({ by }) => by > MOST_GROWN).map(({ what, by }) => `${what} have grown by ${percent(by)}`),
    ];
    process.stdout.write(
      `${count} days, ${sum('visits')} visits, ${sum('updates')} updates, ${sum('emergencies')} emergencies, ${lobby.frames} frames: ` +
        `${grown.map(({ what, by }) => `${what} ${percent(by)}`).join(', ')}; ${wrong.length} faults\n`,
    );
    if (wrong.length === 0) return;
    process.stdout.write(`${wrong.slice(0, 40).join('\n')}\n`);
    process.exitCode = 1;
  } finally {
    await lobby.close();
    await browser.close();
  }
}

interface Spent {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly updates: number;
  readonly emergencies: number;
  readonly visits: number;
}

/** One day, from the small hours to the next ones; what it leaves in memory is measured when nobody is there. */
async function spend(lobby: Lobby, chance: () => number): Promise<Spent> {
  // A part of an event falls on every so manyeth day.
  const times = (perDay: number): number => Math.floor(perDay) + (chance() < perDay % 1 ? 1 : 0);
  const [updates, emergencies, visits] = [times(PER_DAY.updates), times(PER_DAY.emergencies), times(PER_DAY.visits)];
  const events = [
    ...Array.from({ length: updates }, () => () => lobby.update()),
    ...Array.from({ length: emergencies }, () => () => lobby.emergency()),
    ...Array.from({ length: visits }, () => () => lobby.visit(chance)),
  ]
    .map((run) => ({ run, hour: 7 + chance() * 14 }))
    .toSorted((one, other) => one.hour - other.hour);
  for (const { run, hour } of events) {
    await lobby.waitUntil(hour);
    await run();
  }
  await lobby.waitUntil(24 + 3);
  return { ...(await lobby.memory()), updates, emergencies, visits };
}

/** How much the last days have more than the first warm ones, as a part of those. */
function growth(values: readonly number[]): number {
  const warm = values.slice(Math.min(WARM, values.length - 1));
  const middle = (of: readonly number[]): number => of.toSorted((one, other) => one - other)[Math.floor(of.length / 2)] ?? Number.NaN;
  return middle(warm.slice(-COMPARED)) / middle(warm.slice(0, COMPARED)) - 1;
}

const percent = (part: number): string => `${part < 0 ? '−' : '+'}${Math.abs(part * 100).toFixed(1)} %`;
