import type { Impact, RuleImpact } from '../impact/impact.js';
import type { RuleVersion } from '../impact/rule-change.js';
import { shortDate } from '../language/long-date.js';
import { html, type Markup } from './html.js';
import type { ImpactVoice } from './impact-voice.js';

/** Which rules differ, on what they rest, and who has looked at them. */
export function rulesSection(voice: ImpactVoice, { rules, renewed }: Impact): Markup {
  return html`<h2 id="rules">${voice.label('rules')}</h2>
${rules.length === 0 ? html`<p class="panel">${voice.label('noRules')}</p>` : table(voice, rules)}
${renewed.length === 0 ? '' : html`<p>${voice.label('renewed')}: ${renewed.join(', ')}</p>`}`;
}

function table(voice: ImpactVoice, rules: readonly RuleImpact[]): Markup {
  return html`<div class="panel"><table class="rules" aria-labelledby="rules">
<thead><tr><th scope="col">${voice.label('rule')}</th><th scope="col">${voice.label('before')}</th><th scope="col">${voice.label('after')}</th><th scope="col">${voice.label('standing')}</th></tr></thead>
<tbody>
${rules.map(
  ({ rule, before, after, posters }) => html`<tr>
<th scope="row">${rule}<br><span class="name">${posters.length === 0 ? voice.label('nowhere') : posters.join(', ')}</span></th>
<td>${version(voice, before)}</td>
<td>${version(voice, after)}</td>
<td>${after ? standing(voice, after) : ''}</td>
</tr>`,
)}
</tbody>
</table></div>`;
}

function version(voice: ImpactVoice, one: RuleVersion | undefined): Markup {
  if (!one) return html`<p>${voice.label('missing')}</p>`;
  const { words, from, until, basis } = one;
  const days = [from, until].map((day) => (day === undefined ? '…' : shortDate(day))).join(' – ');
  return html`${voice.paragraphs(words)}
${from === undefined && until === undefined ? '' : html`<p class="name">${voice.label('since')}: ${days}</p>`}
<p class="name">${voice.label('basis')}: ${voice.isSilent(basis) ? voice.label('noBasis') : voice.inline(basis)}</p>`;
}

function standing(voice: ImpactVoice, { confidence, found, checked }: RuleVersion): Markup {
  return html`<p>${voice.entry('confidence', confidence)}</p>
${found === undefined ? '' : html`<p class="name" lang="en">${found}</p>`}
<p class="name">${checked === undefined ? voice.label('notChecked') : html`${voice.label('checked')}: ${checked.by}, ${shortDate(checked.on)}, ${checked.against}`}</p>`;
}
