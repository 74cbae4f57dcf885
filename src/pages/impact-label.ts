import type { MarkedStretch } from '../impact/marked-words.js';
import type { Bilingual } from '../language/language.js';
import { html, Markup } from './html.js';

/** A label in both languages on one line, once where they are alike. */
export function label({ kk, ru }: Bilingual<string>): Markup {
  return kk === ru ? html`${kk}` : html`<span lang="kk">${kk}</span> <span lang="ru" class="apart">${ru}</span>`;
}

/** A label in both languages, a line each. */
export function stacked({ kk, ru }: Bilingual<string>): Markup {
  return html`<span lang="kk">${kk}</span><br><span lang="ru">${ru}</span>`;
}

/** A text in both languages, a paragraph each, once where they are alike. */
export function paragraphs({ kk, ru }: Bilingual<string>): Markup {
  return kk === ru ? html`<p>${kk}</p>` : html`<p lang="kk">${kk}</p><p lang="ru">${ru}</p>`;
}

/** A wording with what differs marked by `del` or `ins`: lines and frames, not colour alone. */
export function marked(stretches: readonly MarkedStretch[], tag: 'del' | 'ins'): Markup {
  const [open, close] = [new Markup(`<${tag}>`), new Markup(`</${tag}>`)];
  return new Markup(stretches.map(({ text, differs }) => (differs ? html`${open}${text}${close}` : html`${text}`).text).join(''));
}
