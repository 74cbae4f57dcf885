import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/load.js';
import { daysOf } from '../../src/day/days.js';
import { laterJobs } from '../../src/jobs/later-jobs.js';
import { createPainter } from '../../src/jobs/painter.js';
import { type Job, makeAnew } from '../../src/output/job.js';
import type { Variant } from '../../src/paper/variant.js';
import { copyFrame } from '../../src/poster/copy.js';
import type { Problem } from '../../src/problem.js';
import type { IsoDate } from '../../src/rules/date.js';
import { loadTheme } from '../../src/theme/theme.js';
import { type Change, contentFolder } from '../content-folder.js';
import { SEVEN_DAYS } from '../impact/example-change.js';
import { inEnglish } from '../in-english.js';
import { OK } from '../projects/broken-project.js';
import { assets, NOW } from '../sheets.js';

const { theme } = await loadTheme(join(import.meta.dirname, '..', '..', 'templates'));
const OFFICE = [
  { size: 'a4', variant: 'office' },
  { size: 'a3', variant: 'office' },
] as const;

async function jobsOf(
  changes: Readonly<Record<string, Change>>,
  {
    from,
    asOf = NOW,
    printed = OFFICE,
  }: { from?: string; asOf?: IsoDate; printed?: readonly { size: 'a4' | 'a3'; variant: Variant }[] } = {},
): Promise<readonly Job[]> {
  const { readable, problems } = await loadContent(await contentFolder(changes, from));
  expect(problems).toEqual([]);
  const days = daysOf(readable);
  const { posters } = days.on(asOf);
  const floor = theme.type.floor;
  const paint = createPainter(assets);
  return laterJobs({ days, asOf, posters, frame: copyFrame(readable), printed, theme, floor, version: '0.0.0', paint, away: false });
}

const made = async (jobs: readonly Job[]): Promise<readonly Problem[]> =>
  (await Promise.all(jobs.map((job) => job.make(makeAnew)))).flatMap(({ problems }) => problems);

const keys = (jobs: readonly Job[]): readonly string[] => jobs.map(({ key }) => key);

/** The first text of the small poster, which takes over on a day with so many words in each language. */
const reworded = (...versions: readonly (readonly [from: string, times: number])[]): Record<string, Change> => {
  const text = (times: number) =>
    `{ kk: "${'көрсетілетін қызметті алушының шағымы '.repeat(times)}қаралады;", ru: "${'жалоба услугополучателя '.repeat(times)}рассматривается;" }`;
  const list = versions.map(([from, times], index) => {
    const until = versions[index + 1]?.[0];
    const days = [index === 0 ? '' : `from: ${from}, `, until === undefined ? '' : `until: ${dayBefore(until)}, `].join('');
    return `          - { ${days}text: ${text(times)} }`;
  });
  return {
    'posters/complaint.yaml': (yaml) =>
      yaml.replace(
        /( *- id: review\n *icon: calendar-days\n) *text:\n.*\n.*\n/,
        (_, head: string) => `${head}        versions:\n${list.join('\n')}\n`,
      ),
  };
};

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

describe('The words of days to come', () => {
  it('are fitted today, where a rule changes them, and of those posters alone', async () => {
    const jobs = await jobsOf(SEVEN_DAYS);
    expect(keys(jobs)).toEqual(['later/complaint/2027-01-01', ...keys(jobs).slice(1)]);
    expect(new Set(keys(jobs)).size).toBe(jobs.length);
    expect(await made(jobs)).toEqual([]);
  });

  it('fit where a law makes a term longer from a day on', async () => {
    const longer: Change = (yaml) => {
      const [before = '', after = ''] = yaml.split(/(?=\ncomplaint-review-agency:)/);
      const rule = /( {4}- from: 2016-03-01[^\n]*\n)( {6}value: 15\n(?: {6}.*\n)*)/;
      return (
        before +
        after.replace(rule, (_, from: string, rest: string) => {
          const then = `    - from: 2027-01-01\n${rest.replace('value: 15', 'value: 18')}`;
          return `${from}      until: 2026-12-31\n${rest}${then}`;
        })
      );
    };
    const jobs = await jobsOf({ 'rules/terms.yaml': longer });
    expect(keys(jobs)).toContain('later/complaint/2027-01-01');
    expect(await made(jobs)).toEqual([]);
  });

  it('that do not fit are reported today, with their day, at their place', async () => {
    const [problem, ...others] = await made(await jobsOf(reworded(['', 1], ['2027-01-01', 60]), { from: OK }));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'text-overflow', severity: 'error', where: { file: 'posters/complaint.yaml', language: 'kk' } });
    expect(inEnglish(problem?.message)).toMatch(/^on 2027-01-01, sheet 1 of 1: «kk» needs \d+ mm/);
    expect(inEnglish(problem?.fix)).toMatch(/^shorten «kk» by about/);
  });

  it('that fit with little room are reported as a warning', async () => {
    const problems = await made(await jobsOf(reworded(['', 1], ['2027-01-01', 44]), { from: OK }));
    expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['warning little-room']);
    expect(inEnglish(problems[0]?.message)).toMatch(/^on 2027-01-01, sheet 1 of 1: expected room/);
  });

  it('cost nothing where they stand already, or come back', async () => {
    expect(keys(await jobsOf({}, { from: OK }))).toEqual([]);
    const back = reworded(['', 1], ['2027-01-01', 2], ['2028-01-01', 1], ['2029-01-01', 2], ['2030-01-01', 3]);
    expect(keys(await jobsOf(back, { from: OK }))).toEqual(['later/complaint/2027-01-01', 'later/complaint/2030-01-01']);
    expect(keys(await jobsOf(back, { from: OK, asOf: '2030-01-01' as IsoDate }))).toEqual([]);
  });

  it('depend on nothing but themselves: the same words have the same inputs', async () => {
    const inputs = async (changes: Readonly<Record<string, Change>>) => (await jobsOf(changes, { from: OK })).map((job) => job.inputs);
    const words = reworded(['', 1], ['2027-01-01', 2]);
    expect(await inputs(words)).toEqual(await inputs({ ...words, 'glossary.yaml': (text) => `# nothing\n${text}` }));
    expect(await inputs(words)).not.toEqual(await inputs(reworded(['', 1], ['2027-01-01', 3])));
  });
});
