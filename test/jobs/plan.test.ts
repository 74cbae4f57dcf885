import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadContent } from '../../src/content/load.js';
import { daysOf } from '../../src/day/days.js';
import { planJobs } from '../../src/jobs/plan.js';
import { type Made, makeAnew } from '../../src/output/job.js';
import { readKioskSources } from '../../src/shipped/kiosk-sources.js';
import { loadTheme } from '../../src/theme/theme.js';
import { contentFolder } from '../content-folder.js';
import { SEVEN_DAYS } from '../impact/example-change.js';
import { versionOf } from '../player/version-in.js';
import { NOW, profile } from '../sheets.js';

const templates = join(import.meta.dirname, '..', '..', 'templates');

it('A run composes each day once, though checks, screen and later days ask for it', async () => {
  const loaded = await loadContent(await contentFolder(SEVEN_DAYS));
  const { theme } = await loadTheme(templates);
  const days = daysOf(loaded.readable);
  const { posters } = days.on(NOW);
  const kiosk = await readKioskSources(templates);
  const jobs = planJobs({
    folder: '',
    asOf: NOW,
    version: '0.0.0',
    loaded,
    days,
    posters,
    editions: new Map(),
    theme,
    kiosk,
    writes: false,
  });
  for (const job of jobs.filter(({ key }) => !key.startsWith('poster/'))) expect((await job.make(makeAnew)).problems).toBeDefined();
  const { days: composed, screens } = days.composed();
  expect(composed).toEqual([NOW, '2027-01-01']);
  expect(screens).toEqual([...new Set(screens)]);
  // The screen is filled for days that are over as well, whose faults are looked for.
  expect(screens).toEqual(expect.arrayContaining([NOW, '2027-01-01', '2022-12-31']));
});

it('A check makes the page of the screen and writes no version of it, and cuts no fonts, as a build does', async () => {
  const loaded = await loadContent(await contentFolder({}));
  const { theme } = await loadTheme(templates);
  const kiosk = await readKioskSources(templates);
  const made = async (writes: boolean): Promise<Made | undefined> => {
    const days = daysOf(loaded.readable);
    const { posters } = days.on(NOW);
    const jobs = planJobs({ folder: '', asOf: NOW, version: '0.0.0', loaded, days, posters, editions: new Map(), theme, kiosk, writes });
    return jobs.find(({ key }) => key === 'kiosk')?.make(makeAnew);
  };
  const [checked, built] = [await made(false), await made(true)];
  expect(checked).toEqual({ artifacts: [], record: null, problems: [] });
  expect(built?.problems).toEqual([]);
  const read = (path: string) => built?.artifacts.find((file) => file.path === `kiosk/${path}`)?.bytes ?? new Uint8Array();
  const files = (await versionOf(read)).map(({ path }) => path);
  expect(files.filter((path) => path.endsWith('.ttf'))).toHaveLength(4);
});

it('Files for a print shop are made anew for another profile, and no others are', async () => {
  const loaded = await loadContent(await contentFolder({}));
  const { theme } = await loadTheme(templates);
  const kiosk = await readKioskSources(templates);
  const hashes = (sha256: string): ReadonlyMap<string, string> => {
    const days = daysOf(loaded.readable);
    const { posters } = days.on(NOW);
    const said = { asOf: NOW, version: '0.0.0', loaded, days, posters, editions: new Map(), theme, kiosk, writes: true };
    const jobs = planJobs({ folder: '', ...said, variants: ['office', 'press'], profile: { ...profile, sha256 } });
    return new Map(jobs.map(({ key, inputs }) => [key, inputs]));
  };
  const [one, other] = [hashes(profile.sha256), hashes('0'.repeat(64))];
  const moved = [...one].filter(([key, inputs]) => other.get(key) !== inputs).map(([key]) => key);
  expect(moved).toEqual([...one.keys()].filter((key) => key.endsWith('/press')));
  expect(moved.length).toBeGreaterThan(0);
});

it('A text of a poster is checked anew for what it asks for, not for what the screen says or where it stands', async () => {
  const { theme } = await loadTheme(templates);
  const kiosk = await readKioskSources(templates);
  const hashes = async (file: string): Promise<ReadonlyMap<string, string>> => {
    const loaded = await loadContent(await contentFolder({ [file]: (text) => `${text}\n# a remark\n` }));
    const days = daysOf(loaded.readable);
    const { posters } = days.on(NOW);
    const jobs = planJobs({
      folder: '',
      asOf: NOW,
      version: '0.0.0',
      loaded,
      days,
      posters,
      editions: new Map(),
      theme,
      kiosk,
      writes: false,
    });
    return new Map(jobs.filter(({ key }) => /^(?:facts$|common$|content\/)/.test(key)).map(({ key, inputs }) => [key, inputs]));
  };
  const before = await hashes('walls.csv');
  const anew = async (file: string) => {
    const after = await hashes(file);
    return [...before.keys()].filter((key) => before.get(key) !== after.get(key));
  };
  const all = [...before.keys()];
  for (const file of ['kiosk.yaml', 'notices.yaml', 'centers.yaml']) expect(await anew(file), file).toEqual(['facts', 'common']);
  for (const file of ['rules/terms.yaml', 'glossary.yaml', 'project.yaml']) expect(await anew(file), file).toEqual(all);
  expect(await anew('posters/rights.yaml')).toEqual(['facts', 'content/rights']);
});
