import type { Sourced } from '../content/load.js';
import type { KioskSource } from '../content/schema.js';
import { glue, unglue } from '../language/glue.js';
import { type Language, rulesOf, wordsOf } from '../language/language.js';
import { SCREEN_LABELS, type ScreenLabels } from '../language/screen-labels.js';
import { inWords } from '../messages/in-words.js';
import { type Phrase, phrase } from '../messages/message.js';
import { nearest } from '../nearest.js';
import type { Problem } from '../problem.js';

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
export class UnknownLabel extends Error {
  readonly said: Phrase;

  constructor(label: string) {
    const said = phrase('broken-template.label', { label });
    super(inWords(said, 'en'));
    this.said = said;
  }
}

/** A language of the screen, by its tag and its own name. */
export interface ScreenLanguage {
  readonly lang: Language;
  readonly name: string;
  /** Said of a day that is open from midnight to midnight. */
  readonly around: string;
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

/** Reads the labels of kiosk.yaml; what it does not name is said in the language's own words. Reports `unknown-field` for what is no label. */
export function readWording(
  kiosk: Sourced<KioskSource>,
  languages: readonly Language[],
): { wording: Wording; problems: readonly Problem[] } {
  const said = (language: Language, label: keyof ScreenLabels): string =>
    kiosk.data.labels[label]?.text[language] || wordsOf(language).labels[label];
  const labels = new Map(
    languages.map((language) => [
      language,
      new Map<string, string>(SCREEN_LABELS.map((label) => [label, glue(language, said(language, label))])),
    ]),
  );
  const text = (language: Language, label: string): string => {
    const found = labels.get(language)?.get(label);
    if (found === undefined) throw new UnknownLabel(label);
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
    languages: languages.map((lang) => ({ lang, name: rulesOf(lang).name, around: rulesOf(lang).hours.around })),
    pieces: (language, label) => pieces(language, text(language, label)),
    set,
    spoken: (language, label, fill) => unglue(set(language, label, fill)),
  };
  return { wording, problems: strangeLabels(kiosk) };
}

/** A label without a place for the day says it before the hour. */
const dayBesideHour = (words: string, fill: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  fill['d'] && !words.includes('{d}') ? { ...fill, t: `${fill['d']}, ${fill['t']}` } : fill;

/** What stands under labels: and is the name of none. */
function strangeLabels({ data, source }: Sourced<KioskSource>): readonly Problem[] {
  const written = Object.keys(data.labels);
  return written
    .filter((name) => !SCREEN_LABELS.some((label) => label === name))
    .map((name) => {
      const like = nearest(name, SCREEN_LABELS) ?? SCREEN_LABELS.find((label) => label.toLowerCase() === name.toLowerCase());
      const free = like !== undefined && !written.includes(like);
      return {
        code: 'unknown-field',
        severity: 'error',
        where: source.place(['labels', name]),
        message: phrase('unknown-field.label', { name }),
        fix:
          like === undefined
            ? phrase('unknown-field.label-fix')
            : phrase(free ? 'unknown-field.label-meant-fix' : 'unknown-field.label-there-fix', { meant: like }),
      };
    });
}
