import { type ByLanguage, byLanguage, type Language, type Languages, wordsOf } from '../language/language.js';
import type { MarkedStretch } from '../language/marked-words.js';
import type { ChangesLabel, ChangesWords } from '../language/words.js';
import type { MessageLanguage } from '../messages/message-language.js';
import { html, joined, Markup } from './html.js';

/** The tables of a catalogue beside its labels: parts, aspects and the like. */
type Table = Exclude<keyof ChangesWords, 'labels'>;

/**
 * How the sheet of changes says things: in every language of its project, one after the other. What an editor has to mend is said in
 * the language of that editor alone.
 */
export class ImpactVoice {
  constructor(
    readonly languages: Languages,
    readonly reader: MessageLanguage,
  ) {}

  /** A text in every language on one line, once where they are alike. */
  inline(text: ByLanguage<string>): Markup {
    if (this.areAlike(text)) return html`${this.inFirst(text)}`;
    const apart = (index: number): Markup => new Markup(index === 0 ? '' : ' class="apart"');
    return this.each((language, index) => html`<span lang="${language}"${apart(index)}>${text[language]}</span>`, ' ');
  }

  /** A text in every language, a line each. */
  stacked(text: ByLanguage<string>): Markup {
    return this.each((language) => html`<span lang="${language}">${text[language]}</span>`, '<br>');
  }

  /** A text in every language, a paragraph each, once where they are alike. */
  paragraphs(text: ByLanguage<string>): Markup {
    if (this.areAlike(text)) return html`<p>${this.inFirst(text)}</p>`;
    return this.each((language) => html`<p lang="${language}">${text[language]}</p>`, '');
  }

  /** What is made for every language, in their order. */
  each(make: (language: Language, index: number) => Markup, between = ''): Markup {
    return joined(this.languages.map(make), between);
  }

  /** A label of the sheet in each language. */
  words(name: ChangesLabel): ByLanguage<string> {
    return byLanguage(this.languages, (language) => wordsOf(language).changes.labels[name]);
  }

  /** A label of the sheet on one line. */
  label(name: ChangesLabel): Markup {
    return this.inline(this.words(name));
  }

  /** What a table says of one of its things, on one line. */
  entry<T extends Table>(table: T, name: keyof ChangesWords[T]): Markup {
    return this.inline(byLanguage(this.languages, (language) => String(wordsOf(language).changes[table][name])));
  }

  /** A text in the first language. */
  inFirst(text: ByLanguage<string>): string {
    return text[this.languages[0]];
  }

  /** Whether two texts say the same in every language. */
  same(one: ByLanguage<string>, other: ByLanguage<string>): boolean {
    return this.languages.every((language) => one[language] === other[language]);
  }

  /** Whether a text says nothing in any language. */
  isSilent(text: ByLanguage<string>): boolean {
    return this.languages.every((language) => text[language] === '');
  }

  private areAlike(text: ByLanguage<string>): boolean {
    return new Set(this.languages.map((language) => text[language])).size <= 1;
  }
}

/** A wording with what differs marked by `del` or `ins`: lines and frames, not colour alone. */
export function marked(stretches: readonly MarkedStretch[], tag: 'del' | 'ins'): Markup {
  const [open, close] = [new Markup(`<${tag}>`), new Markup(`</${tag}>`)];
  return new Markup(stretches.map(({ text, differs }) => (differs ? html`${open}${text}${close}` : html`${text}`).text).join(''));
}
