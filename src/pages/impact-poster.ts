import type { PartDifference } from '../impact/difference.js';
import type { PosterImpact } from '../impact/impact.js';
import type { TopicImpact } from '../impact/impact-kiosk.js';
import { markWords } from '../impact/marked-words.js';
import type { Picture } from '../impact/outlined-sheet.js';
import type { SheetImpact, SheetsImpact } from '../impact/sheet-impact.js';
import { type Bilingual, LANGUAGES, type Language } from '../language/language.js';
import type { Problem } from '../problem.js';
import { html, type Markup } from './html.js';
import { label, marked, paragraphs, stacked } from './impact-label.js';
import { ASPECTS, KINDS, TOPIC_PARTS, WORDS } from './impact-words.js';

/** One poster: its words before and after, its sheets, its pages on the screen, and whether it fits. */
export function posterSection(poster: PosterImpact, screen: readonly TopicImpact[], sheets: SheetsImpact | undefined): Markup {
  const { id, title, change, difference, sizes } = poster;
  const pictures = sheets?.sheets.filter(({ page }) => poster.sheets.includes(page) || change !== 'changed') ?? [];
  return html`<section class="poster panel" aria-labelledby="${id}">
<h3 id="${id}">${label(title)} <span class="name">${id}</span></h3>
${change === 'changed' ? '' : html`<p><strong>${label(change === 'came' ? WORDS.came : WORDS.went)}</strong></p>`}
<dl class="facts">
${difference.cause.ru === '' ? '' : html`<dt>${label(WORDS.why)}</dt><dd>${paragraphs(difference.cause)}</dd>`}
<dt>${label(WORDS.sizes)}</dt><dd>${sizes.map((size) => size.toUpperCase()).join(', ')}; ${label(WORDS.sheet)} ${poster.sheets.join(', ')}</dd>
<dt>${label(WORDS.screen)}</dt><dd>${onScreen(screen.filter(({ posters }) => posters.includes(id)))}</dd>
${sheets === undefined || sheets.unfit.length > 0 ? '' : html`<dt>${label(WORDS.fits)}</dt><dd>${types(sheets.sheets)}</dd>`}
${poster.after?.draft ? html`<dt>${label(WORDS.review)}</dt><dd>${label(WORDS.draft)}</dd>` : ''}
</dl>
${sheets === undefined || sheets.unfit.length === 0 ? '' : unfit(sheets.unfit)}
${difference.parts.map((each) => part(each, difference.cause))}
${pictures.some(({ before, after }) => before || after) ? pictures.map((sheet) => figures(id, sheet)) : ''}
</section>`;
}

function onScreen(topics: readonly TopicImpact[]): Markup {
  if (topics.length === 0) return label(WORDS.noScreen);
  return html`${topics.map(({ name, parts, pages }) => {
    const said = [
      ...parts.map((each) => label(TOPIC_PARTS[each])),
      ...pages.map((page) => html`${label(WORDS.page)} ${page.number} (${label(page.name)})`),
    ];
    return html`<p>${label(name)}: ${said.flatMap((each, index) => (index === 0 ? [each] : [html`; ${each}`]))}</p>`;
  })}`;
}

function types(sheets: readonly SheetImpact[]): Markup {
  return html`${sheets.map(({ page, typeBefore, typeAfter }) => {
    const now = `${typeAfter?.toFixed(1) ?? '–'} pt`;
    const was = typeBefore === undefined || typeBefore === typeAfter ? '' : `${typeBefore.toFixed(1)} → `;
    return html`<p>${label(WORDS.sheet)} ${page}: ${label(WORDS.type)} ${was}${now}</p>`;
  })}`;
}

const unfit = (problems: readonly Problem[]): Markup => html`<div class="alarm"><p><strong>${label(WORDS.unfit)}</strong></p>
${problems.map(({ message, fix }) => html`<p lang="en">${message}${fix === undefined ? '' : `; ${fix}`}</p>`)}</div>`;

/** The words of one part, each language in its column, the former above the new; its cause where that is not the cause of the whole. */
function part({ kind, id, sheet, aspects, before, after, cause }: PartDifference, whole: Bilingual<string>): Markup {
  const words = (language: Language) => markWords(before?.[language] ?? '', after?.[language] ?? '');
  const cell = (language: Language, side: 'before' | 'after'): Markup => {
    const absent = side === 'before' ? before === undefined : after === undefined;
    if (absent) return html`<td lang="${language}">${WORDS.missing[language]}</td>`;
    return html`<td lang="${language}">${marked(words(language)[side], side === 'before' ? 'del' : 'ins')}</td>`;
  };
  const row = (side: 'before' | 'after'): Markup =>
    html`<tr><th scope="row">${stacked(WORDS[side])}</th>${LANGUAGES.map((language) => cell(language, side))}</tr>`;
  const why =
    cause.ru === whole.ru
      ? ''
      : html`<tr><th scope="row">${stacked(WORDS.why)}</th>${LANGUAGES.map((language) => html`<td lang="${language}">${cause[language]}</td>`)}</tr>`;
  const place = sheet === undefined ? '' : html`, ${label(WORDS.sheet)} ${sheet}`;
  const other = aspects.filter((aspect) => aspect !== 'words');
  return html`<table class="words">
<caption>${label(KINDS[kind])} <span class="name">${id}${place}${other.map((aspect) => html`; ${label(ASPECTS[aspect])}`)}</span></caption>
<thead><tr><td></td><th scope="col" lang="kk">Қазақша</th><th scope="col" lang="ru">По-русски</th></tr></thead>
<tbody>
${row('before')}
${row('after')}
${why}
</tbody>
</table>`;
}

function figures(id: string, { page, before, after, reflowed }: SheetImpact): Markup {
  const figure = (picture: Picture | undefined, side: 'before' | 'after'): Markup => {
    const caption = html`<figcaption>${label(WORDS.sheet)} ${page}: <strong>${label(WORDS[side])}</strong></figcaption>`;
    if (!picture) return html`<figure>${caption}<p>${label(WORDS.missing)}</p></figure>`;
    const data = Buffer.from(picture.bytes).toString('base64');
    return html`<figure>${caption}<img src="data:image/webp;base64,${data}" width="${picture.width}" height="${picture.height}" alt="${id}, ${WORDS.sheet.kk} ${page}, ${WORDS[side].kk}"></figure>`;
  };
  return html`<div class="sheets">${figure(before, 'before')}${figure(after, 'after')}</div>
<p class="name">${label(reflowed ? WORDS.reflowed : WORDS.outlined)}</p>`;
}
