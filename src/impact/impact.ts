import type { Content } from '../content/load.js';
import type { SizeName } from '../content/schema.js';
import { type ByLanguage, byLanguage, type Languages } from '../language/language.js';
import { plain } from '../language/rich.js';
import type { Poster } from '../poster/model.js';
import type { IsoDate } from '../rules/date.js';
import { inForce } from '../rules/in-force.js';
import { type Difference, difference } from './difference.js';
import { kioskImpact, labelsImpact, type ScreenStand, type TopicImpact } from './impact-kiosk.js';
import { type RecordingImpact, recordingImpact } from './recording-impact.js';
import { type RuleChange, ruleChange } from './rule-change.js';

/** What a content folder says on a day. */
export interface ImpactSide extends ScreenStand {
  readonly date: IsoDate;
  /** Whose rules explain what differs. */
  readonly content: Content;
}

/** A rule that states something else, and the posters whose words differ for it. */
export interface RuleImpact extends RuleChange {
  readonly posters: readonly string[];
}

/** A poster that says something else, came or went. */
export interface PosterImpact {
  readonly id: string;
  readonly file: string;
  readonly title: ByLanguage<string>;
  readonly change: 'changed' | 'came' | 'went';
  readonly before?: Poster;
  readonly after?: Poster;
  /** Empty for a poster that came or went: all of it differs. */
  readonly difference: Difference;
  /** The sheets that differ, counted from 1. */
  readonly sheets: readonly number[];
  readonly sizes: readonly SizeName[];
  /** Recordings of its words, and films of it, that say what they were before. */
  readonly recordings: readonly RecordingImpact[];
}

/** All that differs between two days. */
export interface Impact {
  /** In which all of it is said. */
  readonly languages: Languages;
  readonly rules: readonly RuleImpact[];
  /** Rules with another version in force that states the same. */
  readonly renewed: readonly string[];
  readonly posters: readonly PosterImpact[];
  /** Ids of the posters that say the same. */
  readonly same: readonly string[];
  readonly screen: readonly TopicImpact[];
  /** Labels of the screen's controls that say something else. */
  readonly labels: readonly string[];
}

/** Compares what is said on two days; `only` limits it to one poster and what shows it. */
export function impactOf(before: ImpactSide, after: ImpactSide, only?: string): Impact {
  const ids = [...new Set([...after.posters, ...before.posters].map(({ id }) => id))].filter((id) => only === undefined || id === only);
  const found = ids.map((id) => posterImpact(id, before, after));
  const posters = found.filter(({ change, difference: { parts } }) => change !== 'changed' || parts.length > 0);
  const { languages } = after.content;
  const screen = kioskImpact(before, after, languages);
  return {
    languages,
    rules: rulesOf(before, after, posters).filter((rule) => only === undefined || rule.posters.length > 0),
    renewed: only === undefined ? renewed(before, after) : [],
    posters,
    same: found.filter((each) => !posters.includes(each)).map(({ id }) => id),
    screen: screen.filter((topic) => only === undefined || topic.posters.includes(only)),
    labels: only === undefined ? labelsImpact(before, after, languages) : [],
  };
}

/** The topics that differ while the sheets of their posters stay. */
export const screenAlone = ({ screen, posters }: Pick<Impact, 'screen' | 'posters'>): readonly TopicImpact[] =>
  screen.filter((topic) => !posters.some(({ id }) => topic.posters.includes(id)));

function posterImpact(id: string, before: ImpactSide, after: ImpactSide): PosterImpact {
  const was = before.posters.find((poster) => poster.id === id);
  const is = after.posters.find((poster) => poster.id === id);
  const poster = (is ?? was) as Poster;
  const compared: Difference =
    was && is
      ? difference({ poster: unmarked(was), rules: before.content.rules }, { poster: unmarked(is), rules: after.content.rules })
      : { poster: id, parts: [], rules: [], cause: byLanguage(poster.languages, () => '') };
  const written = after.content.posters.find(({ data }) => data.id === id)?.data;
  const every = Array.from({ length: poster.sheets }, (_, index) => index + 1);
  const touched = new Set(compared.parts.flatMap(({ sheet }) => (sheet === undefined ? every : [sheet])));
  return {
    id,
    file: poster.file,
    title: byLanguage(poster.languages, (language) => plain(poster.title.text[language])),
    change: was && is ? 'changed' : is ? 'came' : 'went',
    ...(was ? { before: was } : {}),
    ...(is ? { after: is } : {}),
    difference: compared,
    sheets: was && is ? every.filter((sheet) => touched.has(sheet)) : every,
    sizes: after.content.project.data.sizes,
    recordings: was && is ? recordingImpact(was, is, written) : [],
  };
}

/** Without the mark of a draft: whether a text is approved is a matter of review, and changes no word. */
const unmarked = (poster: Poster): Poster => ({ ...poster, draft: false });

function rulesOf(before: ImpactSide, after: ImpactSide, posters: readonly PosterImpact[]): readonly RuleImpact[] {
  const [was, is] = [
    { ...before.content, asOf: before.date },
    { ...after.content, asOf: after.date },
  ];
  return [...new Set([...is.rules.keys(), ...was.rules.keys()])].flatMap((id) => {
    const change = ruleChange(id, was, is);
    if (!change) return [];
    const touched = posters.filter(({ difference: { parts } }) => parts.some(({ states }) => states.includes(id)));
    return [{ ...change, posters: touched.map((poster) => poster.id) }];
  });
}

/** Another law, another basis, the same words: nothing to reprint, but something to know. */
function renewed(before: ImpactSide, after: ImpactSide): readonly string[] {
  return [...after.content.rules].flatMap(([id, { data }]) => {
    const was = before.content.rules.get(id)?.data;
    if (!was || ruleChange(id, { ...before.content, asOf: before.date }, { ...after.content, asOf: after.date })) return [];
    const [old, now] = [was.versions[inForce(was.versions, before.date)], data.versions[inForce(data.versions, after.date)]];
    return old && now && JSON.stringify(old) !== JSON.stringify(now) ? [id] : [];
  });
}
