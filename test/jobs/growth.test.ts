import { join } from 'node:path';
import { expect, it } from 'vitest';
import { stubContent } from '../../bench/stub-content.js';
import { type Content, type Loaded, loadContent, type Sourced } from '../../src/content/load.js';
import type { RuleSource } from '../../src/content/schema.js';
import { daysOf } from '../../src/day/days.js';
import { createAssets } from '../../src/jobs/assets.js';
import { textJobs } from '../../src/jobs/text-jobs.js';
import { makeAnew } from '../../src/output/job.js';
import { NOW } from '../sheets.js';
import { temporaryFolder } from '../temporary-folder.js';

const root = join(import.meta.dirname, '..', '..');

/** Rules that count how often somebody goes through all of them. */
class CountedRules extends Map<string, Sourced<RuleSource>> {
  passes = 0;
  override [Symbol.iterator]() {
    this.passes += 1;
    return super[Symbol.iterator]();
  }
  override values() {
    this.passes += 1;
    return super.values();
  }
}

/** What the checks of all texts of so many posters ask of the rules and of the places in their files. */
async function asked(posters: number) {
  const folder = join(await temporaryFolder(), 'content');
  stubContent(root, folder, { posters, ruleLines: 400 });
  const loaded: Loaded = await loadContent(folder);
  expect(loaded.problems).toEqual([]);
  let places = 0;
  const counted = <T>({ data, source }: Sourced<T>): Sourced<T> => ({
    data,
    source: {
      ...source,
      place: (...path) => {
        places += 1;
        return source.place(...path);
      },
    },
  });
  // Reading a map into another goes through it: it is filled first.
  const rules = new CountedRules();
  for (const [id, rule] of loaded.readable.rules) rules.set(id, rule);
  const content: Content = { ...loaded.readable, rules, posters: loaded.readable.posters.map(counted) };
  const days = daysOf(content);
  const said = days.on(NOW).posters;
  const jobs = textJobs({ loaded, days, posters: said, asOf: NOW, assets: createAssets() });
  const found = [];
  for (const job of jobs) found.push(...(await job.make(makeAnew)).problems);
  expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { days: composed, screens } = days.composed();
  return { passes: rules.passes, places, composed: composed.length, screens: screens.length };
}

it('Twice as many posters ask for twice as many places, and for no more passes through the rules nor days', async () => {
  const [few, many, more] = [await asked(10), await asked(20), await asked(30)];
  expect(few.passes).toBeGreaterThan(0);
  expect([many.passes, more.passes]).toEqual([few.passes, few.passes]);
  expect([many.composed, more.composed]).toEqual([few.composed, few.composed]);
  expect([many.screens, more.screens]).toEqual([few.screens, few.screens]);
  expect(more.places - many.places).toBe(many.places - few.places);
});
