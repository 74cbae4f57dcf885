import { codeOf } from '../blocks/codes.js';
import { tableOf } from '../blocks/floors.js';
import type { HoursBlock } from '../blocks/hours.js';
import { figuresOf } from '../blocks/hours-shown.js';
import { drawnWords } from '../blocks/table.js';
import type { ByLanguage, Language, Languages } from '../language/language.js';
import { plain } from '../language/rich.js';
import type { PictureBlock, Slide, Statement, TableBlock, TableRow, TermItem } from '../poster/model.js';
import { clauses, shortParts } from './clauses.js';
import { farSteps } from './far-steps.js';
import { figureOf, pictureView, unitOf } from './page-parts.js';
import { type Group, standingsOf } from './places.js';
import type { ShownPictures } from './recordings.js';
import { runs, writtenRuns } from './runs.js';
import type { Topic } from './topic.js';
import type { DisplaySlide, PictureView, Run } from './view.js';

type Half = DisplaySlide['halves'][number];

const EMPTY = {
  center: null,
  figure: null,
  unit: null,
  badge: null,
  heading: [],
  lead: [],
  paragraphs: [],
  draft: false,
  qr: null,
} as const;

function paragraph(language: Language, statement: Statement, listed: boolean): Half['paragraphs'][number] {
  const pieces = clauses(runs(language, statement.text[language])).flatMap((clause) =>
    shortParts(clause).map((part, i) => ({ runs: part, within: i > 0 })),
  );
  return { listed, pieces };
}

/** The end of a text from its key phrase on: what its list hangs on. */
function leadOf(language: Language, statement: Statement): readonly Run[] {
  const text = runs(language, statement.text[language]);
  return text.slice(
    Math.max(
      0,
      text.findLastIndex((run) => run.strong),
    ),
  );
}

/** The slides of a group in each center of the screens. */
const halves = (group: Group, language: Language): readonly Half[] =>
  standingsOf(group).flatMap(({ center, block }) => halvesOf({ ...group, block }, language).map((half) => ({ ...half, center })));

/** One statement a slide; a checklist is one thought and stands together. */
function halvesOf(group: Group, language: Language): readonly Half[] {
  const { block, members } = group;
  const before = group.leadIn ?? group.headings.at(-1);
  const heading = before ? runs(language, before.text[language]) : [];
  switch (block.kind) {
    case 'list':
    case 'steps':
      return members.map((statement) => ({
        ...EMPTY,
        lang: language,
        badge: String(block.items.indexOf(statement) + 1),
        heading,
        paragraphs: [paragraph(language, statement, false)],
      }));
    case 'checklist': {
      const listed = members.map((statement) => paragraph(language, statement, true));
      const tail = group.leadOut ? [paragraph(language, group.leadOut, false)] : [];
      return [{ ...EMPTY, lang: language, heading, paragraphs: [...listed, ...tail] }];
    }
    case 'terms':
      return block.items
        .filter((item) => members.includes(item.statement))
        .map((item) => ({
          ...EMPTY,
          lang: language,
          figure: figureOf(item),
          unit: unitOf(language, item),
          lead: item.sub.length > 0 ? leadOf(language, item.statement) : [],
          paragraphs: [paragraph(language, item.statement, false), ...item.sub.map((sub) => paragraph(language, sub, true))],
        }));
    case 'numbers':
      return block.items
        .filter((item) => members.includes(item.statement))
        .map((item) => ({
          ...EMPTY,
          lang: language,
          figure: item.figure.digits,
          unit: '',
          paragraphs: [item.statement, ...(item.note ? [item.note] : [])].map((statement) => paragraph(language, statement, false)),
        }));
    case 'table':
      return block.rows
        .filter((row) => members.includes(row.statement))
        .map((row) => ({ ...EMPTY, lang: language, ...rowSlide(language, block, row) }));
    case 'floors':
      return block.floors.flatMap((floor) => {
        const table = tableOf(floor, block.sheet);
        return table.rows
          .filter((row) => members.includes(row.statement))
          .map((row) => ({
            ...EMPTY,
            lang: language,
            heading: runs(language, floor.statement.text[language]),
            ...rowSlide(language, table, row),
          }));
      });
    case 'codes':
      return block.items
        .filter((item) => members.includes(item.statement))
        .map((item) => {
          const address = { listed: false, pieces: [{ runs: writtenRuns(language, codeOf(item).words[language]), within: false }] };
          return { ...EMPTY, lang: language, heading, paragraphs: [paragraph(language, item.statement, false), address] };
        });
    case 'hours':
      return hoursSlides(language, block);
    case 'contacts':
      return (block.shown ?? []).map(({ label, value }) => ({
        ...EMPTY,
        lang: language,
        heading: runs(language, block.statement.text[language]),
        paragraphs: [lineOf(language, [label[language], value[language]], false)],
      }));
    case 'picture':
      // What stands for a picture is shown by it.
      return block.caption ? [{ ...EMPTY, lang: language, heading, paragraphs: [paragraph(language, block.caption, false)] }] : [];
    case 'promise':
    case 'note':
    case 'body':
      return members.map((statement) => ({ ...EMPTY, lang: language, heading, paragraphs: [paragraph(language, statement, false)] }));
    case 'heading':
    case 'browser':
      return [];
  }
}

/** The week on one slide, the days on which other hours count on another. */
function hoursSlides(language: Language, { statement, holidays, shown }: HoursBlock): readonly Half[] {
  const { week = [], exceptional = [], inWords } = shown ?? {};
  const slide = (headed: Statement, paragraphs: Half['paragraphs']): Half => ({
    ...EMPTY,
    lang: language,
    heading: runs(language, headed.text[language]),
    paragraphs,
  });
  const ofWeek = week.map((row) =>
    lineOf(language, [row.days[language], [...figuresOf(row), row.note[language]].filter(Boolean).join(', ')]),
  );
  const ofDays = exceptional.map((row) =>
    lineOf(language, [row.date, [row.name?.[language] ?? '', row.note[language]].filter((each) => each !== '').join(', ')]),
  );
  const words = inWords ? [{ listed: false, pieces: [{ runs: writtenRuns(language, inWords[language]), within: false }] }] : ofWeek;
  return [slide(statement, words), ...(ofDays.length > 0 ? [slide(holidays ?? statement, ofDays)] : [])];
}

/** What is said of something, after its name. */
function lineOf(language: Language, [name, said]: readonly [string, string], listed = true): Half['paragraphs'][number] {
  const text = runs(language, [
    { text: `${name}: `, strong: false },
    { text: said, strong: true },
  ]);
  return { listed, pieces: [{ runs: text, within: false }] };
}

/** One row of a table: its name heads the slide; a lone number stands large, else each cell follows the head of its column. */
function rowSlide(language: Language, { columns }: TableBlock, { statement, note, cells }: TableRow): Partial<Half> {
  const [only] = cells;
  const name = [statement, ...(note ? [note] : [])].map((each) => paragraph(language, each, false));
  if (cells.length === 1 && only?.kind === 'figure') return { figure: only.figure.digits, unit: '', paragraphs: name };
  const listed = cells.map((cell, at) => {
    const column = columns[at];
    const head = column ? [...runs(language, column.text[language]), { text: ': ', strong: false, breaks: false }] : [];
    const value =
      cell.kind === 'text'
        ? runs(language, cell.statement.text[language])
        : runs(language, [{ text: drawnWords(language, cell), strong: true }]);
    return { listed: true, pieces: [{ runs: [...head, ...value], within: false }] };
  });
  return { paragraphs: [...name, ...listed] };
}

/** A picture and what is heard of it, in every language. */
function pictureSlide(block: PictureBlock, languages: Languages, pictures: ShownPictures | undefined): DisplaySlide['picture'] {
  const [shown] = languages.map((language) => pictureView({ language, pictures }, block));
  const { credit: _, ...picture } = shown as PictureView;
  return { ...picture, alt: languages.map((language) => plain(block.alt.text[language])).join(' / ') };
}

/** Whether a word of what a slide says waits for approval. */
const isDraft = (group: Group, language: Language): boolean =>
  [...group.headings.slice(-1), group.leadIn, ...group.members, group.leadOut].some(
    (statement) => statement?.review[language].kind === 'draft',
  );

/** What one slide says, in each language. */
type Level = readonly Half[];

/** The slides of a group's statements by their texts, one a statement. */
function textLevels(group: Group, languages: Languages): readonly Level[] {
  const said = languages.map((language) => halves(group, language).map((half) => ({ ...half, draft: isDraft(group, language) })));
  return (said[0] ?? []).map((_, i) => said.flatMap((each) => each[i] ?? []));
}

/** Words that were written for a slide: they are never cut. */
const shortLevel = ({ text, review }: Slide, languages: Languages, item?: TermItem): Level =>
  languages.map((lang) => ({
    ...EMPTY,
    lang,
    ...(item && { figure: figureOf(item), unit: unitOf(lang, item) }),
    paragraphs: [{ listed: false, pieces: [{ runs: runs(lang, text[lang]), within: false }] }],
    draft: review[lang].kind === 'draft',
  }));

/** A statement of a far screen: the slides that show it, and whether they were written for it. */
interface FarStatement {
  readonly kind: 'statement' | 'short';
  readonly levels: readonly Level[];
}

const farStatements = (groups: readonly Group[], languages: Languages): readonly FarStatement[] =>
  groups.flatMap(farSteps).flatMap((step): readonly FarStatement[] => {
    if ('rest' in step) return textLevels(step.rest, languages).map((level) => ({ kind: 'statement', levels: [level] }));
    return [{ kind: 'short', levels: step.slides.map((slide) => shortLevel(slide, languages, step.item)) }];
  });

/**
 * The slides of a screen without touch: each topic by its name, for screens that have no room for it beside a text; every
 * statement; and at the end the address to take along. Far screens have the words written for their slides, where there
 * are some. `draft` is the mark of a draft.
 */
export function displaySlides(
  topics: readonly Topic[],
  { draft, pictures }: { readonly draft: ByLanguage<string>; readonly pictures?: ShownPictures | undefined },
): readonly DisplaySlide[] {
  return topics.flatMap(({ view, groups, languages }) => {
    const slide = (kind: DisplaySlide['kind'], on: DisplaySlide['on'], more: Partial<DisplaySlide> = {}): DisplaySlide => ({
      topic: view.id,
      icon: view.icon,
      card: view.card,
      kind,
      on,
      place: null,
      marks: [],
      shared: null,
      picture: null,
      center: null,
      halves: [],
      ...more,
      draft: (more.halves ?? []).filter((half) => half.draft).map(({ lang }) => ({ lang, text: draft[lang] })),
    });
    const all = groups.flat();
    const ofGroups = all.map((group) => ({ group, levels: textLevels(group, languages) }));
    const count = ofGroups.reduce((sum, { levels }) => sum + levels.length, 0);
    let place = 0;
    const far = farStatements(all, languages);
    const same = far.every(({ kind }) => kind === 'statement');
    const texts = ofGroups.flatMap(({ group: { block }, levels }) => [
      // A picture has a slide to itself, before its words.
      ...(block.kind === 'picture' ? [slide('picture', 'every', { picture: pictureSlide(block, languages, pictures) })] : []),
      ...levels.map((level) => {
        place += 1;
        return slide('statement', same ? 'every' : 'near', {
          halves: level,
          center: level[0]?.center ?? null,
          place: `${place} / ${count}`,
        });
      }),
    ]);
    const shown = far.flatMap(({ kind, levels: own }, i) =>
      own.map((level, at) =>
        slide(kind, 'far', {
          halves: level,
          center: level[0]?.center ?? null,
          place: `${i + 1} / ${far.length}`,
          marks: own.length > 1 ? own.map((_, n) => n === at) : [],
        }),
      ),
    );
    const taken = view.halves.map(({ lang, qr }) => ({ ...EMPTY, lang, qr }));
    const [code, ...others] = taken.map(({ qr }) => qr);
    const shared = code && others.every((other) => other?.path === code.path) ? code : null;
    return [
      slide('topic', 'far'),
      ...texts,
      ...(same ? [] : shown),
      ...(code ? [slide('address', 'every', { halves: taken, shared })] : []),
    ];
  });
}
