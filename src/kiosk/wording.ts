import type { Sourced } from '../content/load.js';
import type { KioskSource } from '../content/schema.js';
import { glue, unglue } from '../language/glue.js';
import { type Bilingual, both, LANGUAGES, type Language } from '../language/language.js';
import type { Problem } from '../problem.js';

/** The labels that the templates set; kiosk.yaml has to give each of them in both languages. */
const LABELS = [
  'welcome',
  'ask',
  'hint',
  'home',
  'back',
  'language',
  'size',
  'contrast',
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
  'qrSaid',
  'basis',
  'draft',
  'still',
  'countdown',
  'stay',
  'touch',
  'pause',
  'resume',
  'notice',
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
] as const;
/**
 * A stretch of a label: words, a place that the screen fills with a figure (`{n}`), or words of which the screen
 * shows one by the plural rules of the language (`{секунду|секунды|секунд}`, in the order one, few, many).
 */
export interface Piece {
  readonly text: string | null;
  readonly fill: string | null;
  readonly forms: readonly { readonly category: string; readonly text: string }[];
}

const CATEGORIES: Bilingual<readonly string[]> = { kk: ['one', 'other'], ru: ['one', 'few', 'many'] };

function pieces(language: Language, text: string): readonly Piece[] {
  return text
    .split(/(\{[^}]*\})/)
    .filter((part) => part !== '')
    .map((part): Piece => {
      const inside = /^\{(.*)\}$/.exec(part)?.[1];
      if (inside === undefined) return { text: part, fill: null, forms: [] };
      const forms = inside.split('|');
      if (forms.length === 1) return { text: null, fill: inside, forms: [] };
      return { text: null, fill: null, forms: forms.map((form, i) => ({ category: CATEGORIES[language][i] ?? 'other', text: form })) };
    });
}

/** A template asks for a label that does not exist. */
export class UnknownLabel extends Error {}

/** What the controls say. */
export interface Wording {
  /** The label in pieces, for the page. */
  pieces(language: Language, label: string): readonly Piece[];
  /** The label as one string to set, its places filled. */
  set(language: Language, label: string, fill: Readonly<Record<string, unknown>>): string;
  /** The same to be said by a screen reader: with plain spaces and hyphens. */
  spoken(language: Language, label: string, fill: Readonly<Record<string, unknown>>): string;
}

/** Reads the labels of kiosk.yaml. Reports `missing-label` for each that the templates need and nobody wrote. */
export function readWording(kiosk: Sourced<KioskSource>): { wording: Wording; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const labels = new Map<string, Bilingual<string>>();
  for (const label of LABELS) {
    const written = kiosk.data.labels[label];
    for (const language of LANGUAGES) {
      if (written?.text[language]) continue;
      problems.push({
        code: 'missing-label',
        severity: 'error',
        where: kiosk.source.place(['labels', label], language),
        message: `expected a label "${label}" in ${language}, found none`,
        fix: `add it under labels: in ${kiosk.source.file}`,
      });
    }
    labels.set(
      label,
      both((language) => glue(language, written?.text[language] ?? '')),
    );
  }
  const text = (language: Language, label: string): string => {
    const found = labels.get(label)?.[language];
    if (found === undefined) throw new UnknownLabel(`no label "${label}": the labels are welcome, ask, hint and so on, see kiosk.yaml`);
    return found;
  };
  const set: Wording['set'] = (language, label, fill) =>
    text(language, label).replace(/\{(\w+)\}/g, (place, name: string) => String(fill[name] ?? place));
  const wording: Wording = {
    pieces: (language, label) => pieces(language, text(language, label)),
    set,
    spoken: (language, label, fill) => unglue(set(language, label, fill)),
  };
  return { wording, problems };
}
