import { isOfCenter } from '../blocks/blocks.js';
import type { Media } from '../content/media.js';
import { glue } from '../language/glue.js';
import { type Language, type Languages, pairInWords } from '../language/language.js';
import { plain } from '../language/rich.js';
import { type Phrase, phrase } from '../messages/message.js';
import { shortened } from '../messages/shortened.js';
import { blockIn } from '../poster/copy.js';
import type { Link, Poster, Statement } from '../poster/model.js';
import { statements } from '../poster/statements.js';
import type { Problem, ProblemCode } from '../problem.js';
import type { KioskInput } from './input.js';
import { numbersOf, pageView, plainOf } from './page-view.js';
import { type Group, type InCenter, place } from './places.js';
import { qrView } from './qr-view.js';
import { playedAs, type ShownPictures } from './recordings.js';
import { writtenRuns } from './runs.js';
import { said } from './said.js';
import { findShown, type Shown, type TopicSource } from './statement-index.js';
import type { TopicHalf, TopicView, Words } from './view.js';

/** A topic with what it was made from, for the slides that retell it. */
export interface Topic {
  readonly view: TopicView;
  readonly posters: readonly Poster[];
  readonly languages: Languages;
  readonly groups: readonly (readonly Group[])[];
}

const sources = (posters: readonly Poster[], language: Language): string =>
  glue(language, [...new Set(posters.map((poster) => poster.cited[language]).filter((cited) => cited !== ''))].join('; '));

/** A poster that is a title alone says it on a page of its own, as its text. */
const readable = (poster: Poster): Poster =>
  poster.blocks.length > 0 ? poster : { ...poster, blocks: [{ kind: 'body', sheet: 1, statement: poster.title }] };

/** What fills in what blocks say of a center. */
type FilledBy = Partial<Pick<KioskInput, 'project' | 'centers' | 'apart'>> & {
  readonly screens?: Pick<KioskInput['screens'], 'data'>;
  /** The day that is said, where centers put in their own. */
  readonly date?: string;
};

/** What a topic is made from. */
interface TopicSources {
  readonly source: TopicSource;
  readonly first: Poster;
  readonly posters: readonly Poster[];
  readonly pages: readonly Shown[];
  readonly groups: readonly (readonly Group[])[];
  readonly link?: Link;
  readonly media: Media | undefined;
  readonly pictures: ShownPictures | undefined;
}

function half(language: Language, { source, first, posters, pages, groups, link, media, pictures }: TopicSources): TopicHalf {
  const voice = { language, media, pictures };
  const title = said(voice, first.title);
  const explained = groups.map((group, page) => ({ page, texts: plainOf(group).map((text) => said(voice, text)) }));
  const drafts = explained.flatMap(({ texts }) => texts.map(({ draft }) => draft));
  return {
    lang: language,
    kicker: first.kicker ? said(voice, first.kicker) : null,
    name: writtenRuns(language, source.card.text[language]),
    title,
    pages: pages.map((shown, i) => pageView(voice, { shown, groups: groups[i] ?? [], title, single: pages.length === 1 })),
    plain: explained.filter(({ texts }) => texts.length > 0),
    plainDraft: !drafts.includes(true) ? 'none' : drafts.includes(false) ? 'some' : 'all',
    filmed: pages.some(({ standings }) => standings.some(({ poster }) => playedAs(media, poster.sign?.[language]) !== null)),
    cited: sources(posters, language),
    qr: link ? qrView(language, link) : null,
  };
}

/** The name of a topic in every language of the project: also in those that its posters do not speak. */
const card = (topic: TopicSource, languages: Languages): readonly Words[] =>
  languages.map((lang) => ({ lang, runs: writtenRuns(lang, topic.card.text[lang]) }));

/**
 * The topics of the kiosk. Reports `unknown-poster`, and what is wrong with the statements that the pages name; a topic
 * that cannot be made, or whose link is not among those given, is left out.
 */
export function topics(input: Pick<KioskInput, 'kiosk' | 'posters' | 'links' | 'written' | 'lost' | 'media' | 'pictures'> & FilledBy): {
  topics: readonly Topic[];
  problems: readonly Problem[];
} {
  const byId = new Map(input.posters.map((poster) => [poster.id, poster]));
  const problems: Problem[] = [];
  const made: Topic[] = [];
  for (const [index, topic] of input.kiosk.data.topics.entries()) {
    if (topic.posters.some((id) => input.lost?.has(id))) continue;
    const report = (code: ProblemCode, path: readonly PropertyKey[], message: Phrase, fix: Phrase): void => {
      problems.push({ code, severity: 'error', where: input.kiosk.source.place(['topics', index, ...path]), message, fix });
    };
    const posters = topic.posters.flatMap((id, i) => {
      const poster = byId.get(id);
      if (!poster) report('unknown-poster', ['posters', i], phrase('unknown-poster.topic', { id }), phrase('unknown-poster.topic-fix'));
      return poster ? [readable(poster)] : [];
    });
    const link = topic.link !== undefined && Object.hasOwn(input.links, topic.link) ? input.links[topic.link] : undefined;
    // Who looked the links up has reported what is wrong with them.
    const [first] = posters;
    if ((topic.link !== undefined && !link) || !first) continue;
    const [spoken, ...more] = first.languages.filter((language) => posters.every(({ languages }) => languages.includes(language)));
    if (spoken === undefined) {
      const each = posters.map(({ id, languages }) => phrase('wrong-value.poster-in', { id, languages }));
      report(
        'wrong-value',
        ['posters'],
        phrase('wrong-value.no-common-language', { posters: each }),
        phrase('wrong-value.no-common-language-fix'),
      );
      continue;
    }
    const languages: Languages = [spoken, ...more];
    const found = findShown(input.kiosk, index, posters, input.written);
    // A page whose statements are all of other days has nothing to say today.
    const pages = found.pages.filter(({ standings }) => standings.length > 0);
    const placed = place(posters, pages);
    const laid = {
      ...placed,
      pages: placed.pages.map((groups, page) =>
        groups.map((group, at) => filledIn(group, posters, { ...input, place: `${topic.id} ${page} ${at}` })),
      ),
    };
    for (const [at, { source }] of pages.entries())
      if (!source.label && numbersOf(laid.pages[at] ?? []) === '')
        report(
          'missing-field',
          ['pages', found.pages.findIndex((page) => page.source === source)],
          phrase('missing-field.page-label'),
          phrase('missing-field.page-label-fix', { pair: pairInWords(first.languages) }),
        );
    problems.push(...found.problems, ...notOnScreen(topic.id, posters, laid.placed));
    for (const [at, { source }] of pages.entries()) {
      if (laid.pages[at]?.length !== 0) continue;
      report(
        'blank-page',
        ['pages', found.pages.findIndex((page) => page.source === source), 'show'],
        phrase('blank-page.found', { named: source.show }),
        phrase('blank-page.fix'),
      );
    }
    made.push({
      posters,
      languages,
      groups: laid.pages,
      view: {
        id: topic.id,
        own: null,
        icon: topic.icon,
        walk: topic.walk,
        single: pages.length === 1,
        card: card(topic, input.project?.languages ?? first.languages),
        halves: languages.map((language) =>
          half(language, {
            source: topic,
            first,
            posters,
            pages,
            groups: laid.pages,
            media: input.media,
            pictures: input.pictures,
            ...(link && { link }),
          }),
        ),
      },
    });
  }
  return { topics: made, problems };
}

/** Reports `not-on-screen` for each statement of a topic's posters that no page shows. */
function notOnScreen(topic: string, posters: readonly Poster[], placed: ReadonlySet<Statement>): readonly Problem[] {
  return posters.flatMap((poster) =>
    statements(poster)
      .filter((statement) => !placed.has(statement))
      .map((statement): Problem => {
        const [first] = poster.languages;
        const words = plain(statement.text[first]);
        return {
          code: 'not-on-screen',
          severity: 'error',
          where: statement.where[first],
          message: phrase('not-on-screen.found', {
            topic,
            id: statement.id,
            words: shortened(words, 48),
          }),
          fix: phrase('not-on-screen.fix', { id: statement.id }),
        };
      }),
  );
}

/** A group whose block says something of a center, with what it says in each that has a screen. */
function filledIn(
  group: Group,
  posters: readonly Poster[],
  { screens, centers = [], project, apart, date = '', place: at }: FilledBy & { readonly place: string },
): Group {
  const { block } = group;
  if (apart) return isOfCenter(block) ? { ...group, own: `${at} ${date}` } : group;
  const poster = posters.find(({ blocks }) => blocks.includes(block));
  if (!poster) return group;
  const there = centers.filter(({ id }) => Object.values(screens?.data ?? {}).some(({ center }) => center === id));
  const filled = there.map(
    (center): InCenter => ({
      center: there.length > 1 ? center.id : null,
      block: blockIn(block, poster, center, project?.country),
    }),
  );
  return filled.every((each) => each.block === block) ? group : { ...group, inCenters: filled };
}
