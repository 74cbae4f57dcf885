import { createHash } from 'node:crypto';
import { type Impact, screenAlone } from '../impact/impact.js';
import type { SheetsImpact } from '../impact/sheet-impact.js';
import { type ByLanguage, languagesOf } from '../language/language.js';
import { shortDate } from '../language/long-date.js';
import type { MessageLanguage } from '../messages/message-language.js';
import type { IsoDate } from '../rules/date.js';
import type { Theme } from '../theme/theme.js';
import { html, Markup } from './html.js';
import { onScreen, posterSection } from './impact-poster.js';
import { rulesSection } from './impact-rules.js';
import { impactStyle } from './impact-style.js';
import { ImpactVoice } from './impact-voice.js';

interface ImpactPage {
  readonly organisation: ByLanguage<string>;
  readonly before: IsoDate;
  /** The edition that stands for the earlier day, such as `rights-3`. */
  readonly edition?: string;
  readonly after: IsoDate;
  readonly version: string;
  /** The language of whoever makes the page: what an editor has to mend is said in it. */
  readonly reader: MessageLanguage;
  readonly colours: Theme['colours'];
  readonly impact: Impact;
  /** By the id of the poster. */
  readonly sheets: ReadonlyMap<string, SheetsImpact>;
}

/** The sheet of changes as one page with everything in it, to be sent to whoever has to approve them. It loads nothing. */
export function impactPage(page: ImpactPage): string {
  const { organisation, before, edition, after, version, reader, colours, impact, sheets } = page;
  const { languages } = impact;
  const voice = new ImpactVoice(languages, reader);
  const alone = screenAlone(impact);
  const style = impactStyle(colours);
  const styleHash = createHash('sha256').update(style).digest('base64');
  const { text } = html`<!doctype html>
<html lang="${languages[0]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'">
<title>${languages.map((language) => voice.words('name')[language]).join(' · ')}: ${before} → ${after}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<header>
<p>${voice.inline(organisation)}</p>
<h1>${voice.label('name')}</h1>
<dl class="days">
<div><dt>${voice.label('before')}</dt><dd>${day(before)}${edition === undefined ? '' : html` (${voice.label('edition')} ${edition})`}</dd></div>
<div><dt>${voice.label('after')}</dt><dd>${day(after)}</dd></div>
</dl>
</header>
<main>
${rulesSection(voice, impact)}
<h2>${voice.label('posters')}</h2>
${impact.posters.length === 0 && impact.screen.length === 0 ? html`<p class="panel">${voice.label('nothing')}</p>` : ''}
${impact.posters.map((poster) => posterSection(new ImpactVoice(languagesOf(poster.title), reader), poster, impact.screen, sheets.get(poster.id)))}
${alone.length === 0 ? '' : html`<div class="panel"><h3>${voice.label('screen')}</h3>${onScreen(voice, alone)}</div>`}
${impact.labels.length === 0 ? '' : html`<p>${voice.label('labels')}: ${impact.labels.join(', ')}</p>`}
${impact.same.length === 0 ? '' : html`<p>${voice.label('same')}: ${impact.same.join(', ')}</p>`}
${impact.posters.length === 0 ? '' : approval(voice)}
</main>
<footer><p>${voice.label('madeBy')}: Taqta ${version}</p></footer>
</body>
</html>
`;
  return text;
}

const day = (date: IsoDate): Markup => html`<time datetime="${date}">${shortDate(date)}</time>`;

/** For a pen: whoever approves answers on the printed page. */
const approval = (voice: ImpactVoice): Markup => html`<section class="approval panel" aria-labelledby="approval">
<h2 id="approval">${voice.label('approval')}</h2>
<p><span class="box" aria-hidden="true"></span>${voice.label('agreed')}</p>
<p><span class="box" aria-hidden="true"></span>${voice.label('remarks')}:</p>
<div class="lines" aria-hidden="true"></div>
<div class="sign"><div>${voice.label('person')}</div><div>${voice.label('date')}</div><div>${voice.label('signature')}</div></div>
</section>`;
