import type { SaidProblem } from '../../src/problem.js';
import { dayAfter, parseDate } from '../../src/rules/date.js';

/** A rule as its file holds it. */
interface Rule {
  readonly kind: string;
  readonly versions: readonly Version[];
}
export type Version = Record<string, unknown>;
export type Rules = Record<string, Rule>;

/** A number of a version of a rule, another one in its place, and the remedies that an editor may follow there. */
export interface Change {
  /** Which number, as a failure names it: `terms.yaml complaint-filing 0 value 3 → 17`. */
  readonly name: string;
  readonly rule: string;
  readonly version: number;
  apply(version: Version): void;
}

/** What a law, an operator or a slip may set in the place of a number. */
const LENGTHS = [1, 2, 4, 7, 12, 17, 21, 30, 90, 365];
const FIGURES = ['0', '1', '8', '17', '31', '99', '100', '365', '2027', '88888'];
const PHONES = [
  '109',
  '1477',
  '8 800 080 77 77',
  '+7 (7172) 74-10-05',
  '8 (727) 300-00-10',
  '87011234567',
  '74-10-05',
  '8 (7172) 74-10-0',
  '+7 7172 7410 055',
  '8 (7172) 74-O1-02',
];
const DAYS = [
  '2000-01-01',
  '2016-02-29',
  '2018-06-01',
  '2019-12-07',
  '2021-06-30',
  '2024-02-29',
  '2026-07-12',
  '2026-11-23',
  '2027-01-01',
  '2040-12-31',
];

/** Every number of a file of rules, each with ten others in its place. */
export function numberChanges(file: string, rules: Rules): readonly Change[] {
  return Object.entries(rules).flatMap(([rule, { versions }]) =>
    versions.flatMap((version, index) =>
      changesOf(version).map(({ what, apply }) => ({ name: `${file} ${rule} ${index} ${what}`, rule, version: index, apply })),
    ),
  );
}

type VersionChange = { readonly what: string; readonly apply: Change['apply'] };

const set =
  (field: string) =>
  (other: unknown): VersionChange['apply'] =>
  (version) => {
    version[field] = other;
  };

function changesOf(version: Version): readonly VersionChange[] {
  const { value } = version;
  const others = (field: string, values: readonly unknown[]): readonly VersionChange[] =>
    values
      .filter((other) => other !== version[field])
      .map((other) => ({ what: `${field} ${String(version[field])} → ${String(other)}`, apply: set(field)(other) }));
  const days = ['from', 'until'].filter((field) => field in version).flatMap((field) => others(field, DAYS));
  if (typeof value === 'number') return [...others('value', LENGTHS), ...days];
  if (typeof value === 'string') return [...others('value', PHONES), ...days];
  return [...figures(version), ...days];
}

/** What is said, without days and notes. */
const SAID = ['name', 'cite', 'genitive', 'kk', 'ru', 'url', 'words'];

/** Runs of figures in the texts of a version: the same one changes in all of them, in both languages. */
function figures(version: Version): readonly VersionChange[] {
  const said = SAID.filter((field) => field in version);
  const runs = new Set(said.flatMap((field) => JSON.stringify(version[field]).match(/\d+/g) ?? []));
  return [...runs].flatMap((run) =>
    FIGURES.filter((other) => other !== run).map((other) => ({
      what: `«${run}» → «${other}»`,
      apply: (changed: Version) => {
        for (const field of said)
          changed[field] = JSON.parse(JSON.stringify(changed[field]).replace(new RegExp(`(?<!\\d)${run}(?!\\d)`, 'g'), other));
      },
    })),
  );
}

/** Does what a message says of a version; reports whether it says anything that can be done. */
export function mended(rule: Rule, problem: SaidProblem): boolean {
  const before = JSON.stringify(rule);
  const { code, fix = '', message } = problem;
  const numbered = /end version (\d+) with "until: ([\d-]+)"/.exec(fix);
  const begun = /begin this version with "from: ([\d-]+)"/.exec(fix);
  const written = /write ([\d+][\d ()-]*\d)/.exec(fix)?.[1];
  if (numbered) (rule.versions[Number(numbered[1]) - 1] as Version)['until'] = numbered[2];
  else if (begun) {
    const later = rule.versions.find((version) => String(version['from'] ?? '') > String(begun[1]));
    if (later) later['from'] = begun[1];
  } else if (code === 'version-overlap') {
    // "Say which of them holds on which days": the second from the day on after the first one ends.
    const [first, second] = [...message.matchAll(/version (\d+)/g)].map(([, number]) => rule.versions[Number(number) - 1]);
    const ends = parseDate(String(first?.['until'] ?? ''));
    if (second && ends) second['from'] = dayAfter(ends);
  } else if (code === 'version-backwards') {
    for (const version of rule.versions) if (String(version['from'] ?? '') > String(version['until'] ?? '9')) delete version['from'];
  } else if (code === 'version-order')
    (rule.versions as Version[]).sort((one, other) => (String(one['from'] ?? '') < String(other['from'] ?? '') ? -1 : 1));
  else if (code === 'rule-not-in-force') {
    // "Give the rule a version for those days": the last one goes on, or a first one says until then what is said now.
    const inOrder = [...rule.versions].sort((one, other) => (String(one['from'] ?? '') < String(other['from'] ?? '') ? -1 : 1));
    const missing = /found no version until ([\d-]+)/.exec(message)?.[1];
    if (missing === undefined) delete inOrder.at(-1)?.['until'];
    else if (inOrder[0]?.['until'] !== missing) {
      const { from: _, ...said } = inOrder[0] ?? {};
      (rule.versions as Version[]).unshift({ ...structuredClone(said), until: missing });
    }
  } else if (code === 'bad-phone') {
    const [version] = rule.versions as readonly [Version];
    const digits = String(version['value']).replace(/\D/g, '');
    const whole = fix.includes('the whole number') ? `8 (7172) ${String(version['value'])}` : undefined;
    version['value'] = written ?? whole ?? (digits.length < 11 ? digits.padEnd(11, '1') : digits.slice(0, 11));
  } else if (code === 'impossible-day') {
    const day = /found «([^»]+)»/.exec(message)?.[1] ?? '';
    for (const version of rule.versions)
      for (const field of SAID.filter((each) => each in version))
        version[field] = JSON.parse(
          JSON.stringify(version[field]).replaceAll(day, /^\d+\./.test(day) ? '01.02.2024' : day.replace(/(?<!\d)\d{1,2}(?!\d)/, '1')),
        );
  }
  return JSON.stringify(rule) !== before;
}
