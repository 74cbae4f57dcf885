import type { Impact, RuleImpact } from '../impact/impact.js';
import type { RuleVersion } from '../impact/rule-change.js';
import { shortDate } from '../language/long-date.js';
import { html, type Markup } from './html.js';
import { label, paragraphs } from './impact-label.js';
import { CONFIDENCE, WORDS } from './impact-words.js';

/** Which rules differ, on what they rest, and who has looked at them. */
export function rulesSection({ rules, renewed }: Impact): Markup {
  return html`<h2 id="rules">${label(WORDS.rules)}</h2>
${rules.length === 0 ? html`<p class="panel">${label(WORDS.noRules)}</p>` : table(rules)}
${renewed.length === 0 ? '' : html`<p>${label(WORDS.renewed)}: ${renewed.join(', ')}</p>`}`;
}

function table(rules: readonly RuleImpact[]): Markup {
  return html`<div class="panel"><table class="rules" aria-labelledby="rules">
<thead><tr><th scope="col">${label(WORDS.rule)}</th><th scope="col">${label(WORDS.before)}</th><th scope="col">${label(WORDS.after)}</th><th scope="col">${label(WORDS.standing)}</th></tr></thead>
<tbody>
${rules.map(
  ({ rule, before, after, posters }) => html`<tr>
<th scope="row">${rule}<br><span class="name">${posters.length === 0 ? label(WORDS.nowhere) : posters.join(', ')}</span></th>
<td>${version(before)}</td>
<td>${version(after)}</td>
<td>${after ? standing(after) : ''}</td>
</tr>`,
)}
</tbody>
</table></div>`;
}

function version(one: RuleVersion | undefined): Markup {
  if (!one) return html`<p>${label(WORDS.missing)}</p>`;
  const { words, from, until, basis } = one;
  const days = [from, until].map((day) => (day === undefined ? '…' : shortDate(day))).join(' – ');
  return html`${paragraphs(words)}
${from === undefined && until === undefined ? '' : html`<p class="name">${label(WORDS.since)}: ${days}</p>`}
<p class="name">${label(WORDS.basis)}: ${basis.ru === '' ? label(WORDS.noBasis) : label(basis)}</p>`;
}

function standing({ confidence, found, checked }: RuleVersion): Markup {
  return html`<p>${label(CONFIDENCE[confidence])}</p>
${found === undefined ? '' : html`<p class="name" lang="en">${found}</p>`}
<p class="name">${checked === undefined ? label(WORDS.notChecked) : html`${label(WORDS.checked)}: ${checked.by}, ${shortDate(checked.on)}, ${checked.against}`}</p>`;
}
