import { alongOf, entriesOf } from '../blocks/blocks.js';
import { glue } from '../language/glue.js';
import { type Language, languagesOf } from '../language/language.js';
import { plain } from '../language/rich.js';
import type { PlainText, Statement } from '../poster/model.js';
import { pageParts } from './page-parts.js';
import type { Group } from './places.js';
import { playedAs } from './recordings.js';
import type { Voice } from './said.js';
import type { Shown } from './statement-index.js';
import type { PageView, Said } from './view.js';

/** Every statement that a page sets, sub-items included. */
function onPage(groups: readonly Group[]): readonly Statement[] {
  return groups.flatMap(({ block, headings, leadIn, members, leadOut }) => [
    ...headings,
    ...(leadIn ? [leadIn] : []),
    ...members,
    ...alongOf(block),
    ...entriesOf(block)
      .filter(({ statement }) => members.includes(statement))
      .flatMap(({ sub }) => sub),
    ...(leadOut ? [leadOut] : []),
  ]);
}

/** Ticked items of at most this many characters stand two beside each other on a wide screen. */
const SHORT = 48;

const isShort = (statement: Statement): boolean =>
  languagesOf(statement.text).every((language) => plain(statement.text[language]).length <= SHORT);

function kindOf(groups: readonly Group[]): PageView['kind'] {
  const kinds = new Set(groups.map((group) => group.block.kind));
  if (groups.some(({ block, members }) => block.kind === 'steps' && members.length === 1)) return 'step';
  if (kinds.has('terms')) return 'terms';
  const ticked = groups.filter((group) => group.block.kind === 'checklist').flatMap((group) => group.members);
  return ticked.length > 0 && ticked.every(isShort) ? 'checks' : 'text';
}

function draftOf(title: Said, statements: readonly Statement[], language: Language): PageView['draft'] {
  const drafts = [title.draft, ...statements.map((statement) => statement.review[language].kind === 'draft')];
  if (!drafts.includes(true)) return 'none';
  return drafts.includes(false) ? 'some' : 'all';
}

/** A page as it is declared, what it shows, and where it belongs. */
interface DeclaredPage {
  readonly shown: Shown;
  readonly groups: readonly Group[];
  /** Of its topic. */
  readonly title: Said;
  /** The only page of its topic, whose label says nothing. */
  readonly single: boolean;
}

/** The numbers of the items on a page as their sheet prints them, such as «1–2» or «3»; empty where nothing is numbered. */
export function numbersOf(groups: readonly Group[]): string {
  const numbers = groups.flatMap(({ block, members }) =>
    entriesOf(block).flatMap(({ statement, number }) => (number !== undefined && members.includes(statement) ? [number] : [])),
  );
  const runs: number[][] = [];
  for (const number of numbers.sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last?.at(-1) === number - 1) last.push(number);
    else runs.push([number]);
  }
  return runs.map((run) => (run.length === 1 ? `${run[0]}` : `${run[0]}–${run.at(-1)}`)).join(', ');
}

/** What the statements of a page say in plain language, where somebody has written it. */
export const plainOf = (groups: readonly Group[]): readonly PlainText[] => onPage(groups).flatMap(({ plain: text }) => text ?? []);

/** One declared page of a topic in one language. */
export function pageView(voice: Voice, { shown, groups, title, single }: DeclaredPage): PageView {
  const { language, media } = voice;
  const laid = groups.flatMap((group) => pageParts(voice, group));
  const kind = kindOf(groups);
  const step = laid.find((part) => part.partial === 'part-step');
  const steps = groups.find((group) => group.block.kind === 'steps')?.block;
  const own = laid.some((part) => part.partial === 'part-heading' || (part.partial === 'part-lead' && kind !== 'step'));
  const notes = laid.every((part) => part.partial === 'part-note' || part.partial === 'part-promise');
  const name = shown.source.label ? glue(language, shown.source.label[language] ?? '') : numbersOf(groups);
  // A page that is called by its number alone is counted below.
  const headed = notes && !single && !/^\d+$/.test(name);
  return {
    name,
    kind,
    nameShown: !own && !step && headed,
    nameHidden: !own && !step && !headed,
    step: step?.partial === 'part-step' && steps?.kind === 'steps' ? { n: step.number, m: steps.items.length } : null,
    parts: laid,
    draft: draftOf(title, onPage(groups), language),
    film: playedAs(media, shown.standings[0]?.poster.sign?.[language]),
  };
}
