import { composeBlock } from '../blocks/blocks.js';
import type { Content, Sourced } from '../content/load.js';
import type { BlockSource, PairSource, PosterSource, StatementSource } from '../content/schema.js';
import { statementSources } from '../content/statement-sources.js';
import { TITLE_ALONE } from '../designs.js';
import { byLanguage, type Language, type Languages } from '../language/language.js';
import { shortDate } from '../language/long-date.js';
import { phrase } from '../messages/message.js';
import { hasErrors, type Place, type Problem } from '../problem.js';
import type { IsoDate, Period } from '../rules/date.js';
import { stretchWithout } from '../rules/in-force.js';
import { daysOf } from '../rules/period-words.js';
import { turns } from '../rules/turns.js';
import { cite } from './cite.js';
import { Facts } from './facts.js';
import { fingerprint } from './fingerprint.js';
import { type Found, gathered, lookUp, reported } from './found.js';
import type { Block, Poster } from './model.js';
import { playedOf } from './played.js';
import { posterWords } from './poster-words.js';
import { anyDraft, composeStatement } from './statement.js';
import { statements } from './statements.js';
import { tableRuns } from './table-runs.js';

interface Composed {
  readonly posters: readonly Poster[];
  readonly problems: readonly Problem[];
}

/** What every poster says on a day. A poster with an error in its facts or texts is left out and reported; an approval or a recording of other words is reported. */
export function compose(content: Content, asOf: IsoDate): Composed {
  const facts = new Facts(content, asOf);
  const posters: Poster[] = [];
  const problems: Problem[] = [];
  for (const poster of content.posters) {
    const languages = poster.data.languages ?? content.languages;
    const composed = composePoster(poster, facts.in(languages), frame(content, languages, asOf));
    problems.push(...composed.problems);
    if (composed.value && !hasErrors(composed.problems)) posters.push(composed.value);
  }
  return { posters, problems };
}

/** What every sheet of a project shows, whatever its subject. */
function frame(content: Content, languages: Languages, asOf: IsoDate): Framed {
  const { imprint, name } = content.project.data;
  const half = (pair: PairSource) => byLanguage(languages, (language) => pair[language] ?? '');
  const dated = byLanguage(languages, (language) => half(imprint.as_of)[language].replace('{date}', shortDate(asOf)));
  return {
    languages,
    imprint: { asOf: dated, draft: half(imprint.draft) },
    issuer: { words: half(name) },
  };
}

type Framed = Pick<Poster, 'languages' | 'imprint' | 'issuer'>;

/** A poster in its words, with those of its films that sign them. */
function composePoster(written: Sourced<PosterSource>, facts: Facts, framed: Framed): Found<Poster | undefined> {
  const { value: poster, problems } = wordPoster(written, facts, framed);
  const { sign: recorded } = written.data;
  if (!poster || !recorded || hasErrors(problems)) return { value: poster, problems };
  const later = (language: Language) => () =>
    turns([
      ...facts.periods(JSON.stringify(written.data)),
      ...statementSources(written.data).flatMap(({ statement }) => statement.versions ?? []),
    ])
      .filter((day) => day > facts.asOf)
      .flatMap((day) => wordPoster(written, facts.on(day), framed).value ?? [])
      .map((then) => fingerprint(posterWords(then, language)));
  const signed = playedOf({ kind: 'sign', recorded, source: written.source, path: ['sign'] }, (language) => ({
    text: posterWords(poster, language),
    later: later(language),
    former: () => undefined,
  }));
  const { played, stale } = signed.value;
  return {
    value: { ...poster, ...(played && { sign: played }), ...(stale && { staleSign: stale }) },
    problems: [...problems, ...signed.problems],
  };
}

function wordPoster({ data, source }: Sourced<PosterSource>, facts: Facts, framed: Framed): Found<Poster | undefined> {
  return gathered((take) => {
    const one = (statement: StatementSource, ...path: PropertyKey[]) => take(composeStatement({ statement, path, source }, facts));
    const title = one(data.title, 'title');
    const kicker = data.kicker && one(data.kicker, 'kicker');
    const named = data.issuer;
    const issuer = named === undefined ? framed.issuer : take(lookUp(source.place(['issuer']), () => facts.name(named)));
    const blocks = data.blocks.map((block, index) => take(composed(block, index, { data, source }, facts))).filter((b) => b !== undefined);
    const run = new Set(tableRuns({ blocks, sheets: data.sheets }).flatMap(({ sheets }) => sheets));
    for (let sheet = 1; sheet <= data.sheets; sheet += 1) {
      const alone = sheet === 1 && data.design === TITLE_ALONE;
      if (!alone && !run.has(sheet) && !data.blocks.some((block) => (block.sheet ?? 1) === sheet))
        take(reported(emptySheet(sheet, data.sheets, source.place(['sheets']))));
    }
    if (!title && data.title.versions) take(reported(noTitle(data.title.versions, facts.asOf, source.place(['title']))));
    if (!title || !issuer) return undefined;
    const poster: Poster = {
      id: data.id,
      design: data.design,
      ground: data.ground,
      icon: data.icon,
      arrangement: data.arrangement,
      sheets: data.sheets,
      issuer,
      ...(kicker ? { kicker } : {}),
      title,
      blocks,
      cited: byLanguage(facts.languages, () => ''),
      asOf: facts.asOf,
      draft: false,
      languages: framed.languages,
      imprint: framed.imprint,
      file: source.file,
    };
    const all = statements(poster);
    // Two texts of one id, reported when the file was read, cannot be distinguished on a sheet.
    if (new Set(all.map(({ id }) => id)).size < all.length) return undefined;
    return { ...poster, cited: take(cite(all, facts)), draft: anyDraft(all, facts.languages) };
  });
}

function composed(
  block: BlockSource,
  index: number,
  { data: poster, source }: Sourced<PosterSource>,
  facts: Facts,
): Found<Block | undefined> {
  return gathered((take) => {
    const path = ['blocks', index];
    const fact = <T>(look: () => T, more: readonly PropertyKey[]) => take(lookUp(source.place([...path, ...more]), look));
    const sheet = block.sheet ?? 1;
    if (sheet > poster.sheets) {
      take(reported(noSheet(sheet, poster.sheets, source.place([...path, 'sheet']))));
    }
    return composeBlock(block, {
      sheet,
      text: (statement, ...more) => take(composeStatement({ statement, path: [...path, ...more], source }, facts)),
      link: (rule, ...more) => fact(() => facts.link(rule), more),
      name: (rule, ...more) => fact(() => facts.name(rule), more),
      term: (rule, counts, ...more) => fact(() => facts.term(rule, counts), more),
      figure: (written, ...more) => fact(() => facts.figure(written), more),
      picture: (written) => facts.picture(written, source.place([...path, 'picture'])),
      code: (written, ...more) => fact(() => facts.code(written, source.place([...path, ...more])), more),
    });
  });
}

const noSheet = (sheet: number, sheets: number, where: Place): Problem => ({
  code: 'wrong-value',
  severity: 'error',
  where,
  message: phrase('wrong-value.sheet', { sheets, sheet }),
  fix: phrase('wrong-value.sheet-fix', { sheet }),
});

const emptySheet = (sheet: number, sheets: number, where: Place): Problem => ({
  code: 'empty-sheet',
  severity: 'error',
  where,
  message: phrase('empty-sheet.found', { sheets, sheet }),
  fix: phrase('empty-sheet.fix'),
});

const noTitle = (versions: readonly Period[], asOf: IsoDate, where: Place): Problem => ({
  code: 'title-not-in-force',
  severity: 'error',
  where,
  message: phrase('title-not-in-force.found', { days: daysOf(stretchWithout(versions, asOf)) }),
  fix: phrase('title-not-in-force.fix'),
});
