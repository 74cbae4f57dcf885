import type { PartDifference } from '../impact/difference.js';
import { type Impact, type PosterImpact, screenAlone } from '../impact/impact.js';
import type { TopicImpact } from '../impact/impact-kiosk.js';
import { type MarkedStretch, markWords } from '../impact/marked-words.js';
import type { SheetsImpact } from '../impact/sheet-impact.js';
import { type Language, type Languages, languagesOf } from '../language/language.js';
import type { FoundImpact } from '../stories/impact.js';
import type { Colours } from './terminal.js';

/** An impact as a text to read: the rules, then poster by poster. */
export function impactText(found: FoundImpact, page: string, colours: Colours): string {
  const { before, after, edition, impact, sheets } = found;
  const head = `${edition === undefined ? before : `${edition} (${before})`} → ${after}`;
  // One language is enough to know a rule by; the page has all of them.
  const shown = impact.languages.at(-1) ?? impact.languages[0];
  const rules = impact.rules.map(({ rule, before: was, after: is, posters }) => {
    const stated = `${was?.words[shown] ?? '–'} → ${is?.words[shown] ?? '–'}`;
    return `  ${rule}: ${stated}${posters.length === 0 ? colours.dim('  on no poster') : ''}`;
  });
  const posters = impact.posters.map((poster) => posterText(poster, impact, sheets.get(poster.id), colours));
  const end = [
    ...screenAlone(impact).map((topic) => `Screen: ${topicText(topic)}`),
    ...(impact.labels.length === 0 ? [] : [`Labels of the screen: ${impact.labels.join(', ')}`]),
    ...(impact.renewed.length === 0 ? [] : [`Another version that states the same: ${impact.renewed.join(', ')}`]),
    ...(impact.same.length === 0 ? [] : [`Nothing changes in: ${impact.same.join(', ')}`]),
  ];
  const done = `${colours.green('✔')} ${head}: ${count(impact.posters.length, 'poster')} changed, to be approved on ${page}`;
  return [
    [colours.underline(head), ...(rules.length === 0 ? ['  no rule states anything else'] : rules)].join('\n'),
    ...posters,
    [...end, done].join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

function posterText(poster: PosterImpact, { screen }: Impact, sheets: SheetsImpact | undefined, colours: Colours): string {
  const { id, change, difference, sizes } = poster;
  const paper = `${sizes.map((size) => size.toUpperCase()).join(', ')}, sheet ${poster.sheets.join(', ')}`;
  const topics = screen.filter(({ posters }) => posters.includes(id));
  return [
    `${colours.underline(id)}  ${change === 'changed' ? paper : change === 'came' ? `new, ${paper}` : 'is taken down'}`,
    ...difference.parts.flatMap((part) => partText(part, languagesOf(poster.title), colours)),
    ...topics.map((topic) => `  screen: ${topicText(topic)}`),
    ...(sheets === undefined ? [] : fitText(sheets)),
    ...(poster.after?.draft ? ['  draft: some of its texts wait for approval, see "taqta review"'] : []),
  ].join('\n');
}

const topicText = ({ topic, parts, pages }: TopicImpact): string =>
  `${topic}, ${[...parts, ...pages.map(({ number }) => `page ${number}`)].join(', ')}`;

/** How many words of what stays the same stand around a change. */
const AROUND = 3;

function partText({ kind, id, aspects, before, after }: PartDifference, languages: Languages, colours: Colours): readonly string[] {
  const head = `  ${kind} ${id}${aspects.includes('words') && aspects.length === 1 ? '' : `: ${aspects.join(', ')}`}`;
  const lines = (language: Language): readonly string[] => {
    const words = markWords(before?.[language] ?? '', after?.[language] ?? '');
    const line = (sign: string, stretches: readonly MarkedStretch[], paint: (text: string) => string): string =>
      `    ${language} ${sign} ${stretches.map(({ text, differs }, index) => (differs ? paint(text) : shortened(text, index > 0, index < stretches.length - 1))).join('')}`;
    return [
      ...(before === undefined ? [] : [line('−', words.before, (text) => colours.red(`[${text}]`))]),
      ...(after === undefined ? [] : [line('+', words.after, (text) => colours.green(`[${text}]`))]),
    ];
  };
  const differs = before === undefined || after === undefined || aspects.includes('words');
  return [head, ...(differs ? languages.flatMap(lines) : [])];
}

/** The words next to a change; the middle of a long stretch is left out, and the end of one without a change. */
function shortened(text: string, changeBefore: boolean, changeAfter: boolean): string {
  const words = text.split(/(?<=\s)/);
  const [first, last] = changeBefore || changeAfter ? [changeBefore ? AROUND : 0, changeAfter ? AROUND : 0] : [3 * AROUND, 0];
  if (words.length <= first + last + 1) return text;
  const left = words.slice(0, first).join('');
  return last === 0 ? `${left}…` : `${left}… ${words.slice(-last).join('')}`;
}

function fitText({ sheets, unfit }: SheetsImpact): readonly string[] {
  if (unfit.length > 0) return unfit.map(({ message }) => `  does not fit: ${message}`);
  const types = sheets.map(({ typeBefore, typeAfter }) => {
    const was = typeBefore === undefined || typeBefore === typeAfter ? '' : `${typeBefore.toFixed(1)} → `;
    return `${was}${typeAfter?.toFixed(1) ?? '–'} pt`;
  });
  return types.length === 0 ? [] : [`  fits: type ${types.join(', ')}`];
}

const count = (number: number, noun: string): string => `${number === 0 ? 'no' : number} ${noun}${number === 1 ? '' : 's'}`;
