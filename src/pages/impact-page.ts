import { createHash } from 'node:crypto';
import type { Theme } from '../content/theme.js';
import type { Impact } from '../impact/impact.js';
import type { SheetsImpact } from '../impact/sheet-impact.js';
import type { Bilingual } from '../language/language.js';
import { shortDate } from '../language/long-date.js';
import type { IsoDate } from '../rules/date.js';
import { html, Markup } from './html.js';
import { label } from './impact-label.js';
import { posterSection } from './impact-poster.js';
import { rulesSection } from './impact-rules.js';
import { impactStyle } from './impact-style.js';
import { WORDS } from './impact-words.js';

interface ImpactPage {
  readonly organisation: Bilingual<string>;
  readonly before: IsoDate;
  /** The edition that stands for the earlier day, such as `rights-3`. */
  readonly edition?: string;
  readonly after: IsoDate;
  readonly version: string;
  readonly colours: Theme['colours'];
  readonly impact: Impact;
  /** By the id of the poster. */
  readonly sheets: ReadonlyMap<string, SheetsImpact>;
}

/** The sheet of changes as one page with everything in it, to be sent to whoever has to approve them. It loads nothing. */
export function impactPage(page: ImpactPage): string {
  const { organisation, before, edition, after, version, colours, impact, sheets } = page;
  const style = impactStyle(colours);
  const styleHash = createHash('sha256').update(style).digest('base64');
  const { text } = html`<!doctype html>
<html lang="kk">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'">
<title>${WORDS.name.kk} · ${WORDS.name.ru}: ${before} → ${after}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<header>
<p>${label(organisation)}</p>
<h1>${label(WORDS.name)}</h1>
<dl class="days">
<div><dt>${label(WORDS.before)}</dt><dd>${day(before)}${edition === undefined ? '' : html` (${label(WORDS.edition)} ${edition})`}</dd></div>
<div><dt>${label(WORDS.after)}</dt><dd>${day(after)}</dd></div>
</dl>
</header>
<main>
${rulesSection(impact)}
<h2>${label(WORDS.posters)}</h2>
${impact.posters.length === 0 ? html`<p class="panel">${label(WORDS.nothing)}</p>` : ''}
${impact.posters.map((poster) => posterSection(poster, impact.screen, sheets.get(poster.id)))}
${impact.labels.length === 0 ? '' : html`<p>${label(WORDS.labels)}: ${impact.labels.join(', ')}</p>`}
${impact.same.length === 0 ? '' : html`<p>${label(WORDS.same)}: ${impact.same.join(', ')}</p>`}
${impact.posters.length === 0 ? '' : APPROVAL}
</main>
<footer><p>${label(WORDS.madeBy)}: Taqta ${version}</p></footer>
</body>
</html>
`;
  return text;
}

const day = (date: IsoDate): Markup => html`<time datetime="${date}">${shortDate(date)}</time>`;

/** For a pen: whoever approves answers on the printed page. */
const APPROVAL = html`<section class="approval panel" aria-labelledby="approval">
<h2 id="approval">${label(WORDS.approval)}</h2>
<p><span class="box" aria-hidden="true"></span>${label(WORDS.agreed)}</p>
<p><span class="box" aria-hidden="true"></span>${label(WORDS.remarks)}:</p>
<div class="lines" aria-hidden="true"></div>
<div class="sign"><div>${label(WORDS.person)}</div><div>${label(WORDS.date)}</div><div>${label(WORDS.signature)}</div></div>
</section>`;
