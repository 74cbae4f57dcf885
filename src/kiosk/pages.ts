import Handlebars from 'handlebars';
import type { Language } from '../language/language.js';
import type { Problem } from '../problem.js';
import type { KioskView } from './view.js';
import type { Piece, Wording } from './wording.js';

/** Helpers of Handlebars itself that the templates use; no other name is known but ours. */
const BUILT_IN = { each: true, if: true, unless: true, with: true, lookup: true };

/** Sets the page with the words of a view. */
export type SetPage = (view: KioskView) => { readonly html: string; readonly problems: readonly Problem[] };

/**
 * Readies the templates: `index.hbs` with the other templates as its parts. Strict: an unknown name is a `broken-template`
 * Problem, never an empty string; everything is escaped, nothing of a prototype is reached.
 */
export function pageOf(templates: Readonly<Record<string, string>>, wording: Wording): SetPage {
  const helpers = {
    word: (language: Language, label: string): readonly Piece[] => wording.pieces(language, label),
    label: (language: Language, label: string, options: Handlebars.HelperOptions): string => wording.set(language, label, options.hash),
    spoken: (language: Language, label: string, options: Handlebars.HelperOptions): string => wording.spoken(language, label, options.hash),
    same: (label: string): boolean => wording.set('kk', label, {}) === wording.set('ru', label, {}),
  };
  const engine = Handlebars.create();
  const options = {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: { ...BUILT_IN, word: true, label: true, spoken: true, same: true },
    preventIndent: true,
  };
  const partials = Object.fromEntries(Object.entries(templates).map(([name, text]) => [name, engine.compile(text, options)]));
  const page = engine.compile(templates['index'] ?? '', options);
  const safety = { allowProtoMethodsByDefault: false, allowProtoPropertiesByDefault: false };
  return (view) => {
    try {
      return { html: page(view, { helpers, partials, ...safety }), problems: [] };
    } catch (fault) {
      if (!(fault instanceof Error)) throw fault;
      const [message = ''] = fault.message.split('\n');
      const problem: Problem = {
        code: 'broken-template',
        severity: 'error',
        where: { file: 'kiosk/index.hbs' },
        message: `expected templates that fit the kiosk, found: ${message}`,
        fix: 'mend the template, or take it from a fresh copy of templates/',
      };
      return { html: '', problems: [problem] };
    }
  };
}
