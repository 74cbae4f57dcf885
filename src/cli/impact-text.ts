import type { PartDifference } from '../impact/difference.js';
import { type Impact, type PosterImpact, screenAlone } from '../impact/impact.js';
import type { TopicImpact } from '../impact/impact-kiosk.js';
import type { RecordingImpact } from '../impact/recording-impact.js';
import { type SheetsImpact, typeChange } from '../impact/sheet-impact.js';
import { type Language, type Languages, languagesOf } from '../language/language.js';
import { type MarkedStretch, markWords } from '../language/marked-words.js';
import type { ChangesWords } from '../language/words.js';
import type { Speaker } from '../messages/in-words.js';
import { type Phrase, phrase } from '../messages/message.js';
import type { FoundImpact } from '../stories/impact.js';
import type { Speech } from './outcome.js';

/** How an impact is worded: its parts by the words of the page on which it is approved. */
interface ImpactSpeech extends Speech {
  readonly language: Language;
  readonly changes: ChangesWords;
}

/** An impact as a text to read: the rules, then poster by poster. */
export function impactText(found: FoundImpact, page: string, speech: ImpactSpeech): string {
  const { language, colours, say } = speech;
  const { before, after, edition, impact, sheets } = found;
  const head = `${edition === undefined ? before : `${edition} (${before})`} → ${after}`;
  // One language is enough to know a rule by; the page has all of them.
  const shown = impact.languages.find((each) => each === language) ?? impact.languages.at(-1) ?? impact.languages[0];
  const rules = impact.rules.map(({ rule, before: was, after: is, posters }) => {
    const stated = `${was?.words[shown] ?? '–'} → ${is?.words[shown] ?? '–'}`;
    return `  ${rule}: ${stated}${posters.length === 0 ? colours.dim(`  ${say(phrase('summary.on-no-poster'))}`) : ''}`;
  });
  const posters = impact.posters.map((poster) => posterText(poster, impact, sheets.get(poster.id), speech));
  const end = [
    ...screenAlone(impact).map((topic) => say(phrase('summary.screen', { topic: topicText(topic, speech) }))),
    ...(impact.labels.length === 0 ? [] : [say(phrase('summary.screen-labels', { labels: impact.labels }))]),
    ...(impact.renewed.length === 0 ? [] : [say(phrase('summary.renewed', { rules: impact.renewed }))]),
    ...(impact.same.length === 0 ? [] : [say(phrase('summary.same', { posters: impact.same }))]),
  ];
  const unseen = [
    ...found.overwritten.map((each) => `${colours.yellow('⚠')} ${say(phrase('summary.overwritten', each))}`),
    ...(found.datedOnly ? [colours.dim(say(phrase('summary.dated-only')))] : []),
  ];
  const posterCount = impact.posters.length;
  const changed =
    posterCount === 0
      ? phrase('summary.none-changed', { days: head, page })
      : phrase('summary.changed', { days: head, posters: posterCount, page });
  const done = `${colours.green('✔')} ${say(changed)}`;
  return [
    [colours.underline(head), ...(rules.length === 0 ? [`  ${say(phrase('summary.no-rule'))}`] : rules)].join('\n'),
    ...posters,
    [...end, ...unseen, done].join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

function posterText(poster: PosterImpact, { screen }: Impact, sheets: SheetsImpact | undefined, speech: ImpactSpeech): string {
  const { colours, say } = speech;
  const { id, change, difference, sizes } = poster;
  const paper = phrase('summary.paper', { sizes: sizes.map((size) => size.toUpperCase()).join(', '), sheets: poster.sheets.join(', ') });
  const what = { changed: paper, came: phrase('summary.new', { paper }), went: phrase('summary.gone') }[change];
  const topics = screen.filter(({ posters }) => posters.includes(id));
  return [
    `${colours.underline(id)}  ${say(what)}`,
    ...difference.parts.flatMap((part) => partText(part, languagesOf(poster.title), speech)),
    ...topics.map((topic) => `  ${say(phrase('summary.screen-of-poster', { topic: topicText(topic, speech) }))}`),
    ...poster.recordings.map((each) => `  ${say(recordingText(each))}`),
    ...(sheets === undefined ? [] : fitText(sheets, say)),
    ...(poster.after?.draft ? [`  ${say(phrase('summary.draft'))}`] : []),
  ].join('\n');
}

function recordingText({ statement, language, file, plays }: RecordingImpact): Phrase {
  const said = statement === undefined ? language : `${statement}, ${language}`;
  return phrase(plays ? 'summary.recording-plays' : 'summary.recording', { file, said });
}

const topicText = ({ topic, parts, pages }: TopicImpact, { changes, say }: ImpactSpeech): string =>
  [topic, ...parts.map((part) => changes.topic[part]), ...pages.map(({ number }) => say(phrase('summary.screen-page', { number })))].join(
    ', ',
  );

/** How many words of what stays the same stand around a change. */
const AROUND = 3;

function partText(
  { kind, id, aspects, before, after }: PartDifference,
  languages: Languages,
  { changes, colours }: ImpactSpeech,
): readonly string[] {
  const other = aspects.includes('words') && aspects.length === 1 ? [] : aspects.map((aspect) => changes.aspects[aspect]);
  const head = `  ${changes.parts[kind]} ${id}${other.length === 0 ? '' : `: ${other.join(', ')}`}`;
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

function fitText({ sheets, unfit }: SheetsImpact, say: Speaker): readonly string[] {
  if (unfit.length > 0) return unfit.map(({ message }) => `  ${say(phrase('summary.unfit', { said: message }))}`);
  const types = sheets.map(typeChange);
  return types.length === 0 ? [] : [`  ${say(phrase('summary.fits', { types }))}`];
}
