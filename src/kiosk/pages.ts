import Handlebars from 'handlebars';
import type { Language } from '../language/language.js';
import { type PhraseOrText, phrase } from '../messages/message.js';
import type { Problem } from '../problem.js';
import { type Piece, type ScreenLanguage, UnknownLabel, type Wording } from './wording.js';

/** Helpers of Handlebars itself that the templates use; no other name is known but ours. */
const BUILT_IN = { each: true, if: true, unless: true, with: true, lookup: true };

/** Sets a template with the words of a view, or of a part of it. */
export type SetPage = (template: string, view: unknown) => { readonly html: string; readonly problems: readonly Problem[] };

const OURS = {
  stretches: true,
  count: true,
  word: true,
  label: true,
  spoken: true,
  spokenInEach: true,
  same: true,
  languages: true,
  first: true,
};
/** Figures from one to another, `8:00–20:00`: a browser ends a line after their dash, unless they are set as one. */
const RANGE = /(\d[\d:.,]*–\d+(?:[:.,]\d+)*)/;

/** A text in what is a range of figures and what is not. */
const stretches = (text: string): readonly { readonly text: string; readonly range: boolean }[] =>
  text
    .split(RANGE)
    .map((part, i) => ({ text: part, range: i % 2 === 1 }))
    .filter((part) => part.text !== '');

const STRICT = { strict: true, knownHelpersOnly: true, knownHelpers: { ...BUILT_IN, ...OURS }, preventIndent: true };

type Helpers = Readonly<Record<keyof typeof OURS, Handlebars.HelperDelegate>>;

const helpersOf = (wording: Wording): Helpers => {
  const { languages } = wording;
  return {
    stretches,
    count: (index: number): number => index + 1,
    word: (language: Language, label: string): readonly Piece[] => wording.pieces(language, label),
    label: (language: Language, label: string, options: Handlebars.HelperOptions): string => wording.set(language, label, options.hash),
    spoken: (language: Language, label: string, options: Handlebars.HelperOptions): string => wording.spoken(language, label, options.hash),
    spokenInEach: (label: string): string => languages.map(({ lang }) => wording.spoken(lang, label, {})).join(' / '),
    same: (label: string): boolean => new Set(languages.map(({ lang }) => wording.set(lang, label, {}))).size === 1,
    languages: (): readonly ScreenLanguage[] => languages,
    first: (): string => languages[0]?.lang ?? '',
  };
};

/**
 * Readies the templates, once for all days: `index` is the page, the others are its parts. Strict: an unknown name is a
 * `broken-template` Problem, never an empty string; everything is escaped, nothing of a prototype is reached.
 */
export function pagesOf(templates: Readonly<Record<string, string>>): (wording: Wording) => SetPage {
  const read = Object.entries(templates).map(([name, text]) => [name, readied(name, text)] as const);
  const broken = read.flatMap(([, found]) => ('code' in found ? [found] : []));
  if (broken.length > 0) return () => () => ({ html: '', problems: broken });
  const compiled = Object.fromEntries(read.flatMap(([name, found]) => ('code' in found ? [] : [[name, found]])));
  return (wording) => {
    const helpers = helpersOf(wording);
    return (template, view) => setPage({ template, view, helpers, compiled });
  };
}

const engine = Handlebars.create();
const known = new Map<string, Handlebars.TemplateDelegate>();

/** A template to be set, or its fault. Whoever bundles screen after screen has the same ones each time: to compile them takes as long as to set all pages. */
function readied(name: string, text: string): Handlebars.TemplateDelegate | Problem {
  const before = known.get(text);
  if (before) return before;
  const read = readTemplate(name, text);
  if ('code' in read) return read;
  const made = engine.compile(read, STRICT);
  known.set(text, made);
  return made;
}

interface PageToSet {
  readonly template: string;
  readonly view: unknown;
  readonly helpers: Helpers;
  readonly compiled: Readonly<Record<string, Handlebars.TemplateDelegate>>;
}

const SAFETY = { allowProtoMethodsByDefault: false, allowProtoPropertiesByDefault: false };

function setPage({ template, view, helpers, compiled }: PageToSet): ReturnType<SetPage> {
  try {
    return { html: compiled[template]?.(view, { helpers, partials: compiled, ...SAFETY }) ?? '', problems: [] };
  } catch (fault) {
    // Handlebars says by its own exception what a template asks for in vain, the wording by another; anything else is a bug of ours.
    if (!(fault instanceof Handlebars.Exception || fault instanceof UnknownLabel)) throw fault;
    return { html: '', problems: [brokenTemplate(template, fault instanceof UnknownLabel ? fault.said : fault.message)] };
  }
}

/** A template that was read, or its fault. */
function readTemplate(name: string, text: string): hbs.AST.Program | Problem {
  try {
    return engine.parse(text);
  } catch (fault) {
    if (!(fault instanceof Error)) throw fault;
    return brokenTemplate(name, fault.message);
  }
}

/** `fault` is a sentence of ours, or what Handlebars says: it names a line. */
function brokenTemplate(name: string, fault: PhraseOrText): Problem {
  const own = typeof fault === 'string' ? fault : '';
  const line = /on line (\d+)/.exec(own)?.[1];
  return {
    code: 'broken-template',
    severity: 'error',
    where: { file: `kiosk/${name}.hbs`, ...(line === undefined ? {} : { line: Number(line) }) },
    message: phrase('broken-template.screen', { fault: own === '' ? fault : (own.split('\n')[0] ?? '') }),
    fix: phrase('broken-template.screen-fix'),
  };
}
