import { describe, expect, it } from 'vitest';
import { unreadSource } from '../../src/content/unread.js';
import { contentHash } from '../../src/editions/content-hash.js';
import { type EditionRecord, readRecord, recordHash, recordText } from '../../src/editions/edition-record.js';
import { difference } from '../../src/impact/difference.js';
import { kioskImpact, type ScreenStand } from '../../src/impact/impact-kiosk.js';
import { once } from '../../src/jobs/assets.js';
import { LANGUAGES } from '../../src/language/language.js';
import { copyFrame } from '../../src/poster/copy.js';
import { type Poster, posterSchema } from '../../src/poster/model.js';
import { linksOf, statements } from '../../src/poster/statements.js';
import { divide, saidOf } from '../../src/shapes/declared.js';
import { inBoth } from '../in-both.js';
import { inEnglish } from '../in-english.js';
import { SHIPPED } from './composing.js';
import { otherValue, type SampleLeaf, samplePoster, VARIANTS, valueAt, withAt } from './sample.js';

const SAMPLES = VARIANTS.map(samplePoster);

/** What is kept of a poster when it is written into a record and read from it. */
function kept(poster: Poster): Poster {
  const record: EditionRecord = {
    edition: 'sample-1',
    floor: 10.5,
    theme: 'a',
    fonts: 'b',
    code: 'c',
    poster,
    frame: copyFrame(SHIPPED),
    rules: {},
  };
  const text = recordText(record);
  const read = readRecord(text, { poster: 'sample', number: 1, record: recordHash(text), program: '0.1.0' }, { file: 'editions.yaml' });
  if ('severity' in read) throw new Error(inEnglish(read.message));
  return read.poster;
}

const stand = (poster: Poster) => ({ poster, rules: SHIPPED.rules });
/** A path whose places in lists do not count. */
const nameOf = ({ path }: Pick<SampleLeaf, 'path'>): string => path.filter((key) => typeof key === 'string').join('.');

/** A screen that shows the poster as its one topic. */
function screenOf(poster: Poster): ScreenStand {
  const card = { text: poster.imprint.draft, review: inBoth('draft' as const, 'draft' as const) };
  const topic = {
    id: 'topic',
    icon: 'scale',
    posters: [poster.id],
    card,
    walk: false,
    pages: [{ label: card.text, review: card.review, show: ['none'] }],
  };
  return { kiosk: { data: { labels: {}, topics: [topic] }, source: unreadSource('kiosk.yaml') }, posters: [poster], links: {} };
}

interface Changed {
  readonly name: string;
  readonly poster: Poster;
  readonly other: Poster;
}

/** A sample with one of its blocks, the last where none is asked for: a value for each, which its leaves share. */
const withBlock = SAMPLES.map(({ poster }) => poster.blocks.map((block): Poster => ({ ...poster, blocks: [block] })));

/** The poster with the one block in which a leaf stands, and its path there: so much is enough to try the leaf. */
function alone(sample: number, path: SampleLeaf['path']): { readonly poster: Poster; readonly path: SampleLeaf['path'] } {
  const [inside, block, ...below] = path;
  const poster = withBlock[sample]?.at(inside === 'blocks' ? Number(block) : -1) as Poster;
  return { poster, path: inside === 'blocks' ? ['blocks', 0, ...below] : path };
}

/** Each leaf of the model with another value, in each kind of block that has it; the only kind of a thing has no other. */
const CHANGED: readonly Changed[] = [
  ...new Map(
    SAMPLES.flatMap(({ leaves }, sample) =>
      leaves.flatMap((leaf): readonly (readonly [string, Changed])[] => {
        const { poster, path } = alone(sample, leaf.path);
        const other = otherValue(leaf, valueAt(poster, path));
        if (other === undefined) return [];
        const name = nameOf(leaf);
        return [
          [`${leaf.path[0] === 'blocks' ? leaf.path[1] : ''} ${name}`, { name, poster, other: withAt(poster, path, other) as Poster }],
        ];
      }),
    ),
  ).values(),
];

const known = new WeakMap<Poster, { readonly hash: string; readonly slides: string }>();

/** Hash and slides of a poster with which several others are compared. */
function knownOf(poster: Poster): { readonly hash: string; readonly slides: string } {
  const found = known.get(poster) ?? { hash: contentHash(poster), slides: slidesOf(poster) };
  known.set(poster, found);
  return found;
}

/** What the slides of a poster say. */
const slidesOf = (poster: Poster): string =>
  JSON.stringify(
    divide(posterSchema, poster)
      .parts.filter(({ name }) => name === 'slide')
      .map(({ leaves }) => leaves.map(({ value }) => value)),
  );

/** The leaves with another value, and where it is said. */
const judged = once(async () =>
  CHANGED.map((each) => ({
    ...each,
    said: knownOf(each.poster).hash !== contentHash(each.other),
    onSlide: knownOf(each.poster).slides !== slidesOf(each.other),
  })),
);

describe('The model of a poster', () => {
  it('has every field in a sample, every option of a union and a block of every kind', () => {
    const paths = new Set(SAMPLES.flatMap(({ leaves }) => leaves.map(nameOf)));
    for (const path of [
      'kicker.icon',
      'blocks.qr.url.kk',
      'blocks.leadOut.text.ru.strong',
      'blocks.items.term.counts',
      'title.review.kk.formerly.on',
      'title.where.ru.column',
      'blocks.items.screen.text.kk.text',
    ])
      expect(paths).toContain(path);
    expect(SAMPLES[0]?.poster.blocks.map(({ kind }) => kind)).toEqual([
      'list',
      'checklist',
      'steps',
      'terms',
      'heading',
      'promise',
      'note',
      'body',
      'browser',
      'table',
      'numbers',
      'codes',
      'hours',
      'contacts',
      'picture',
      'floors',
    ]);
    expect(new Set(SAMPLES.map(({ poster }) => poster.title.review.kk.kind))).toEqual(new Set(['official', 'draft', 'approved']));
    expect(CHANGED.length).toBeGreaterThan(500);
  });

  it('survives a record, every leaf of it', () => {
    for (const { poster, leaves } of SAMPLES) {
      // A record takes as many other values as there are: every leaf has one, in every block and outside of them.
      const other = leaves.reduce((changed, leaf) => {
        const value = otherValue(leaf, valueAt(changed, leaf.path));
        return value === undefined ? changed : (withAt(changed, leaf.path, value) as Poster);
      }, poster);
      const changes = leaves.filter(({ path }) => valueAt(poster, path) !== valueAt(other, path));
      expect(changes.length).toBeGreaterThan(leaves.length / 2);
      for (const each of [poster, other]) expect(kept(each)).toEqual(each);
    }
  });

  it('moves the hash and shows in the difference with every leaf that is said', async () => {
    const said = (await judged()).filter((each) => each.said);
    const silent = said.filter(({ poster, other }) => difference(stand(poster), stand(other)).parts.length === 0);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('says on slides what no sheet says: their words, and nothing else; no hash moves with them, and no difference of sheets', async () => {
    const onSlides = (await judged()).filter((each) => each.onSlide);
    expect(onSlides.filter((each) => each.said).map(({ name }) => name)).toEqual([]);
    expect(onSlides.filter(({ poster, other }) => difference(stand(poster), stand(other)).parts.length > 0)).toEqual([]);
    const said = new Set(onSlides.map(({ name }) => name.replace(new RegExp(`^.*?(?=screen)|\\.(${LANGUAGES.join('|')})\\b`, 'g'), '')));
    expect([...said].sort()).toEqual(['screen.text.strong', 'screen.text.text']);
  });

  it('shows the words of a slide that differ to whoever asks what a day changes on the screen', async () => {
    for (const { name, poster, other } of (await judged()).filter((each) => each.onSlide)) {
      const topics = kioskImpact(screenOf(poster), screenOf(other), poster.languages);
      expect(
        topics.map(({ parts }) => parts),
        name,
      ).toEqual([['slides']]);
    }
  });

  it('does not say where a thing comes from, what it is called in its file, for which day it was composed, and what the screen alone says: that, and nothing else', async () => {
    const unsaid = new Set(
      (await judged())
        .filter((each) => !each.said && !each.onSlide)
        .map(({ name }) =>
          name
            .replace(
              /^(blocks\.(items\.|floors\.(rooms\.)?|rows\.(cells\.)?)?)?(title|kicker|leadIn|leadOut|statement|sub|items|corner|columns|notes?|holidays|alt|caption)\.(?=(id|source|written|basis|review|facts|where|at|plain|audio|staleAudio|screen)\b)/,
              'STATEMENT.',
            )
            .replace(/\.plain\..*/, '.plain')
            // What a copy takes of its center.
            .replace(/^(blocks\.shown|blocks\.items\.filled)\..*/, '$1')
            .replace('STATEMENT.screen.', 'SLIDE.')
            .replace(new RegExp(`\\.(${LANGUAGES.join('|')})\\b`, 'g'), ''),
        ),
    );
    expect([...unsaid].sort()).toEqual([
      'SLIDE.at',
      'SLIDE.facts.kind',
      'SLIDE.facts.rule',
      'SLIDE.facts.version',
      'SLIDE.review.by',
      'SLIDE.review.formerly.by',
      'SLIDE.review.formerly.on',
      'SLIDE.review.on',
      'SLIDE.where.column',
      'SLIDE.where.file',
      'SLIDE.where.language',
      'SLIDE.where.line',
      'STATEMENT.at',
      'STATEMENT.audio',
      'STATEMENT.basis.act',
      'STATEMENT.basis.point',
      'STATEMENT.facts.kind',
      'STATEMENT.facts.rule',
      'STATEMENT.facts.version',
      'STATEMENT.id',
      'STATEMENT.plain',
      'STATEMENT.review.by',
      'STATEMENT.review.formerly.by',
      'STATEMENT.review.formerly.on',
      'STATEMENT.review.on',
      'STATEMENT.source',
      'STATEMENT.staleAudio',
      'STATEMENT.where.column',
      'STATEMENT.where.file',
      'STATEMENT.where.language',
      'STATEMENT.where.line',
      'STATEMENT.written',
      'asOf',
      'blocks.floors.rooms.room.facts.kind',
      'blocks.floors.rooms.room.facts.rule',
      'blocks.floors.rooms.room.facts.version',
      'blocks.items.code.rule',
      'blocks.items.code.where.column',
      'blocks.items.code.where.file',
      'blocks.items.code.where.language',
      'blocks.items.code.where.line',
      'blocks.items.figure.facts.kind',
      'blocks.items.figure.facts.rule',
      'blocks.items.figure.facts.version',
      'blocks.items.filled',
      'blocks.items.own',
      'blocks.items.term.rule',
      'blocks.link.rule',
      'blocks.link.where.column',
      'blocks.link.where.file',
      'blocks.link.where.language',
      'blocks.link.where.line',
      'blocks.picture.file',
      'blocks.picture.height',
      'blocks.picture.kind',
      'blocks.picture.photo',
      'blocks.picture.where.column',
      'blocks.picture.where.file',
      'blocks.picture.where.language',
      'blocks.picture.where.line',
      'blocks.picture.width',
      'blocks.qr.rule',
      'blocks.qr.where.column',
      'blocks.qr.where.file',
      'blocks.qr.where.language',
      'blocks.qr.where.line',
      'blocks.rows.cells.figure.facts.kind',
      'blocks.rows.cells.figure.facts.rule',
      'blocks.rows.cells.figure.facts.version',
      'blocks.section.rule',
      'blocks.shown',
      'draft',
      'file',
      'id',
      'imprint.asOf',
      'imprint.draft',
      'issuer.rule',
      'sign',
      'staleSign',
    ]);
  });

  it('gives its statements and links in the order of reading, each once', () => {
    const { poster } = SAMPLES[0] as (typeof SAMPLES)[number];
    const ids = statements(poster).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.slice(0, 6)).toEqual([
      'kicker id',
      'title id',
      'blocks 0 leadIn id',
      'blocks 0 items 0 id',
      'blocks 0 items 1 id',
      'blocks 0 leadOut id',
    ]);
    // A list, a checklist, steps, a note, a body and a table have a code each, the browser its sign; the contacts of a center have two, and codes two that
    // a center has in the place of theirs.
    expect(linksOf(poster)).toHaveLength(11);
  });

  it('tells every leaf that is said once', () => {
    for (const { poster } of SAMPLES) {
      const paths = saidOf(posterSchema, poster).map(({ path }) => path.join('.'));
      expect(new Set(paths).size).toBe(paths.length);
    }
  });

  it.each([
    ['a half too few', 'title.written', (words: object) => Object.fromEntries(Object.entries(words).slice(1))],
    ['a half in a language that it does not speak', 'languages', (languages: object) => (languages as readonly string[]).slice(1)],
  ])('is refused with %s', (_, path, change) => {
    const { poster } = SAMPLES[0] as (typeof SAMPLES)[number];
    const keys = path.split('.');
    const broken = withAt(poster, keys, change(valueAt(poster, keys) as object));
    expect(posterSchema.safeParse(broken).success).toBe(false);
  });
});
