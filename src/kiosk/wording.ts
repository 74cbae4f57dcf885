import { diffChars } from 'diff';
import type { Sourced } from '../content/load.js';
import type { KioskSource } from '../content/schema.js';
import { glue, unglue } from '../language/glue.js';
import { type Language, rulesOf } from '../language/language.js';
import type { Problem } from '../problem.js';

/** The labels that the templates set; kiosk.yaml has to give each of them in every language. */
const LABELS = [
  'welcome',
  'ask',
  'hint',
  'home',
  'back',
  'language',
  'size',
  'contrast',
  'view',
  'smaller',
  'larger',
  'controls',
  'topics',
  'pages',
  'prev',
  'next',
  'prevStep',
  'nextStep',
  'start',
  'done',
  'page',
  'step',
  'take',
  'scan',
  'camera',
  'qrSaid',
  'basis',
  'draft',
  'still',
  'countdown',
  'stay',
  'anywhere',
  'touch',
  'pause',
  'resume',
  'notice',
  'more',
  'urgent',
  'until',
  'read',
  'status',
  'close',
  'posters',
  'asOf',
  'version',
  'clock',
  'glyphs',
  'uptime',
  'down',
  'downAsk',
  'downWait',
  'closed',
  'opens',
  'today',
  'closedToday',
  'tomorrow',
  'weekdays',
  'listen',
  'stop',
  'quieter',
  'louder',
  'volume',
  'sign',
  'watch',
  'plain',
  'plainMark',
  'official',
  'danger',
  'inform',
  'screen',
  'faults',
  'update',
  'announcements',
  'history',
  'counts',
  'leaflet',
  'printing',
] as const;
/**
 * A stretch of a label: words, a place that the screen fills with a figure (`{n}`), or words of which the screen
 * shows one by the plural rules of the language (`{секунду|секунды|секунд}`, in the order of its `plurals`).
 */
export interface Piece {
  readonly text: string | null;
  readonly fill: string | null;
  readonly forms: readonly { readonly category: string; readonly text: string }[];
}

function pieces(language: Language, text: string): readonly Piece[] {
  return text
    .split(/(\{[^}]*\})/)
    .filter((part) => part !== '')
    .map((part): Piece => {
      const inside = /^\{(.*)\}$/.exec(part)?.[1];
      if (inside === undefined) return { text: part, fill: null, forms: [] };
      const forms = inside.split('|');
      if (forms.length === 1) return { text: null, fill: inside, forms: [] };
      const { plurals } = rulesOf(language);
      return { text: null, fill: null, forms: forms.map((form, i) => ({ category: plurals[i] ?? 'other', text: form })) };
    });
}

/** A template asks for a label that does not exist. */
export class UnknownLabel extends Error {}

/** A language of the screen, by its tag and its own name. */
export interface ScreenLanguage {
  readonly lang: Language;
  readonly name: string;
}

/** What the controls say. */
export interface Wording {
  /** In which languages, in their order. */
  readonly languages: readonly ScreenLanguage[];
  /** The label in pieces, for the page. */
  pieces(language: Language, label: string): readonly Piece[];
  /** The label as one string to set, its places filled. */
  set(language: Language, label: string, fill: Readonly<Record<string, unknown>>): string;
  /** The same to be said by a screen reader: with plain spaces and hyphens. */
  spoken(language: Language, label: string, fill: Readonly<Record<string, unknown>>): string;
}

/** Reads the labels of kiosk.yaml. Reports `missing-label` for each that the templates need and nobody wrote, and `unknown-field` for what is none. */
export function readWording(
  kiosk: Sourced<KioskSource>,
  languages: readonly Language[],
): { wording: Wording; problems: readonly Problem[] } {
  const written = (language: Language, label: string): string => kiosk.data.labels[label]?.text[language] ?? '';
  const strange = strangeLabels(kiosk);
  const missing = LABELS.filter((label) => !strange.some(({ meant }) => meant === label)).flatMap((label) =>
    languages.filter((language) => written(language, label) === '').map((language) => missingLabel(kiosk, label, language)),
  );
  const labels = new Map(
    languages.map((language) => [
      language,
      new Map<string, string>(LABELS.map((label) => [label, glue(language, written(language, label))])),
    ]),
  );
  const text = (language: Language, label: string): string => {
    const found = labels.get(language)?.get(label);
    if (found === undefined) throw new UnknownLabel(`no label "${label}": the labels are welcome, ask, hint and so on, see kiosk.yaml`);
    return found;
  };
  const set: Wording['set'] = (language, label, fill) => {
    const words = text(language, label);
    const filled = dayBesideHour(words, fill);
    // What has nothing to say leaves no blank behind.
    return words.replace(/[ \u00A0]?\{(\w+)\}/g, (place, name: string) => {
      const said = String(filled[name] ?? `{${name}}`);
      return said === '' ? '' : place.replace(/\{\w+\}/, () => said);
    });
  };
  const wording: Wording = {
    languages: languages.map((lang) => ({ lang, name: rulesOf(lang).name })),
    pieces: (language, label) => pieces(language, text(language, label)),
    set,
    spoken: (language, label, fill) => unglue(set(language, label, fill)),
  };
  return { wording, problems: [...strange.map(({ problem }) => problem), ...missing] };
}

/** A label without a place for the day says it before the hour. */
const dayBesideHour = (words: string, fill: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  fill['d'] && !words.includes('{d}') ? { ...fill, t: `${fill['d']}, ${fill['t']}` } : fill;

const missingLabel = (kiosk: Sourced<KioskSource>, label: string, language: Language): Problem => ({
  code: 'missing-label',
  severity: 'error',
  where: kiosk.source.place(['labels', label], language),
  message: `expected a label "${label}" in ${language}, found none`,
  fix: `add it under labels: in ${kiosk.source.file}`,
});

/** What stands under labels: and is the name of none, with the missing label for which it was written, where one is called nearly so. */
function strangeLabels({ data, source }: Sourced<KioskSource>): readonly { readonly problem: Problem; readonly meant?: string }[] {
  const written = Object.keys(data.labels);
  const missing = LABELS.filter((label) => !written.includes(label));
  return written
    .filter((name) => !LABELS.some((label) => label === name))
    .map((name) => {
      const meant = nearest(name, missing);
      const like = meant ?? nearest(name, LABELS);
      const instead =
        meant === undefined ? `take it out${like === undefined ? '' : `: "${like}" is there`}` : `write "${meant}:" in its place`;
      const problem: Problem = {
        code: 'unknown-field',
        severity: 'error',
        where: source.place(['labels', name]),
        message: `expected the name of a label of the screen, found "${name}", which nothing on it says`,
        fix: instead,
      };
      return { problem, ...(meant !== undefined && { meant }) };
    });
}

/** Part of its letters in which a name may differ from another for which it was typed. */
const SLIP = 0.5;

/** The name that differs least from another one, whatever their capitals; none where all differ in much. */
function nearest(name: string, names: readonly string[]): string | undefined {
  const unlike = (other: string): number =>
    diffChars(name.toLowerCase(), other.toLowerCase()).reduce((sum, { added, removed, count }) => sum + (added || removed ? count : 0), 0);
  const [best] = names.map((other) => ({ other, by: unlike(other) })).toSorted((one, two) => one.by - two.by);
  return best && best.by <= SLIP * Math.min(name.length, best.other.length) ? best.other : undefined;
}
