import type { PartDifference } from '../impact/difference.js';
import type { PosterImpact } from '../impact/impact.js';
import type { TopicImpact } from '../impact/impact-kiosk.js';
import type { Picture } from '../impact/outlined-sheet.js';
import type { RecordingImpact } from '../impact/recording-impact.js';
import { type SheetImpact, type SheetsImpact, typeChange } from '../impact/sheet-impact.js';
import { type ByLanguage, type Language, wordsOf } from '../language/language.js';
import { markWords } from '../language/marked-words.js';
import { inWords } from '../messages/in-words.js';
import { type Problem, say } from '../problem.js';
import { html, type Markup } from './html.js';
import { type ImpactVoice, marked } from './impact-voice.js';

/** One poster: its words before and after, its sheets, its pages on the screen, and whether it fits. */
export function posterSection(
  voice: ImpactVoice,
  poster: PosterImpact,
  screen: readonly TopicImpact[],
  sheets: SheetsImpact | undefined,
): Markup {
  const { id, title, change, difference, sizes, recordings } = poster;
  const pictures = sheets?.sheets.filter(({ page }) => poster.sheets.includes(page) || change !== 'changed') ?? [];
  return html`<section class="poster panel" aria-labelledby="${id}">
<h3 id="${id}">${voice.inline(title)} <span class="name">${id}</span></h3>
${change === 'changed' ? '' : html`<p><strong>${voice.label(change)}</strong></p>`}
<dl class="facts">
${voice.isSilent(difference.cause) ? '' : html`<dt>${voice.label('why')}</dt><dd>${voice.paragraphs(difference.cause)}</dd>`}
<dt>${voice.label('sizes')}</dt><dd>${sizes.map((size) => size.toUpperCase()).join(', ')}; ${voice.label('sheet')} ${poster.sheets.join(', ')}</dd>
<dt>${voice.label('screen')}</dt><dd>${onScreen(
    voice,
    screen.filter(({ posters }) => posters.includes(id)),
  )}</dd>
${recordings.length === 0 ? '' : html`<dt>${voice.label('recordings')}</dt><dd>${recordings.map((each) => recording(voice, each))}</dd>`}
${sheets === undefined || sheets.unfit.length > 0 ? '' : html`<dt>${voice.label('fits')}</dt><dd>${types(voice, sheets.sheets)}</dd>`}
${poster.after?.draft ? html`<dt>${voice.label('review')}</dt><dd>${voice.label('draft')}</dd>` : ''}
</dl>
${sheets === undefined || sheets.unfit.length === 0 ? '' : unfit(voice, sheets.unfit)}
${difference.parts.map((each) => part(voice, each, difference.cause))}
${pictures.some(({ before, after }) => before || after) ? pictures.map((sheet) => figures(voice, id, sheet)) : ''}
</section>`;
}

/** A recording that says the words of before: what it reads, and whether a screen goes on playing it. */
const recording = (voice: ImpactVoice, { statement, language, file, plays }: RecordingImpact): Markup =>
  html`<p>${file} <span class="name">${statement === undefined ? '' : `${statement}, `}${language}</span>: ${voice.label(plays ? 'stillPlayed' : 'silenced')}</p>`;

/** What differs of some topics of the screen, a line each. */
export function onScreen(voice: ImpactVoice, topics: readonly TopicImpact[]): Markup {
  if (topics.length === 0) return voice.label('noScreen');
  return html`${topics.map(({ name, parts, pages }) => {
    const said = [
      ...parts.map((each) => voice.entry('topic', each)),
      ...pages.map((page) => html`${voice.label('page')} ${page.number} (${voice.inline(page.name)})`),
    ];
    return html`<p>${voice.inline(name)}: ${said.flatMap((each, index) => (index === 0 ? [each] : [html`; ${each}`]))}</p>`;
  })}`;
}

function types(voice: ImpactVoice, sheets: readonly SheetImpact[]): Markup {
  return html`${sheets.map(
    (sheet) => html`<p>${voice.label('sheet')} ${sheet.page}: ${voice.label('type')} ${inWords(typeChange(sheet), voice.reader)}</p>`,
  )}`;
}

const unfit = (
  voice: ImpactVoice,
  problems: readonly Problem[],
): Markup => html`<div class="alarm"><p><strong>${voice.label('unfit')}</strong></p>
${problems.map((problem) => say(problem, voice.reader)).map(({ message, fix }) => html`<p lang="${voice.reader}">${message}${fix === undefined ? '' : `; ${fix}`}</p>`)}</div>`;

/** The words of one part, each language in its column, the former above the new; its cause where that is not the cause of the whole. */
function part(voice: ImpactVoice, difference: PartDifference, whole: ByLanguage<string>): Markup {
  const { kind, id, sheet, aspects, before, after, cause } = difference;
  const words = (language: Language) => markWords(before?.[language] ?? '', after?.[language] ?? '');
  const cell = (language: Language, side: 'before' | 'after'): Markup => {
    const absent = side === 'before' ? before === undefined : after === undefined;
    if (absent) return html`<td lang="${language}">${voice.words('missing')[language]}</td>`;
    return html`<td lang="${language}">${marked(words(language)[side], side === 'before' ? 'del' : 'ins')}</td>`;
  };
  const row = (side: 'before' | 'after'): Markup =>
    html`<tr><th scope="row">${voice.stacked(voice.words(side))}</th>${voice.languages.map((language) => cell(language, side))}</tr>`;
  const why = voice.same(cause, whole)
    ? ''
    : html`<tr><th scope="row">${voice.stacked(voice.words('why'))}</th>${voice.languages.map((language) => html`<td lang="${language}">${cause[language]}</td>`)}</tr>`;
  const place = sheet === undefined ? '' : html`, ${voice.label('sheet')} ${sheet}`;
  const other = aspects.filter((aspect) => aspect !== 'words');
  return html`<table class="words">
<caption>${voice.entry('parts', kind)} <span class="name">${id}${place}${other.map((aspect) => html`; ${voice.entry('aspects', aspect)}`)}</span></caption>
<thead><tr><td></td>${voice.each((language) => html`<th scope="col" lang="${language}">${wordsOf(language).column}</th>`)}</tr></thead>
<tbody>
${row('before')}
${row('after')}
${why}
</tbody>
</table>`;
}

function figures(voice: ImpactVoice, id: string, { page, before, after, reflowed }: SheetImpact): Markup {
  const figure = (picture: Picture | undefined, side: 'before' | 'after'): Markup => {
    const caption = html`<figcaption>${voice.label('sheet')} ${page}: <strong>${voice.label(side)}</strong></figcaption>`;
    if (!picture) return html`<figure>${caption}<p>${voice.label('missing')}</p></figure>`;
    const data = Buffer.from(picture.bytes).toString('base64');
    return html`<figure>${caption}<img src="data:image/webp;base64,${data}" width="${picture.width}" height="${picture.height}" alt="${id}, ${voice.inFirst(voice.words('sheet'))} ${page}, ${voice.inFirst(voice.words(side))}"></figure>`;
  };
  return html`<div class="sheets">${figure(before, 'before')}${figure(after, 'after')}</div>
<p class="name">${voice.label(reflowed ? 'reflowed' : 'outlined')}</p>`;
}
