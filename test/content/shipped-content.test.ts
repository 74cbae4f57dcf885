import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Content, type Loaded, loadContent } from '../../src/content/load.js';
import { statementSources } from '../../src/content/statement-sources.js';
import { problemsOf } from '../../src/day/day.js';
import { daysOf } from '../../src/day/days.js';
import { plain } from '../../src/language/rich.js';
import type { Block, Poster, Statement } from '../../src/poster/model.js';
import { statements, statementsOf } from '../../src/poster/statements.js';
import type { IsoDate } from '../../src/rules/date.js';
import { loadIcons } from '../../src/shipped/icons.js';
import { SHIPPED_LANGUAGES } from '../in-both.js';

/** The blocks of the five source posters, as they read while the source hung on the wall, and after each of the changes since. A block that the law has struck out has no version of the days after. */
interface SourceBlock {
  readonly id: string;
  readonly versions: readonly { readonly on: IsoDate; readonly kk: string; readonly ru: string }[];
}

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
/** Sentences of the acts as they stood on days, from stored copies: what an official half may say. */
const sentences = JSON.parse(read('../golden/act-sentences.json')) as readonly {
  readonly days: readonly string[];
  readonly kk: readonly string[];
  readonly ru: readonly string[];
}[];
const golden = JSON.parse(read('../golden/source-blocks.json')) as readonly SourceBlock[];
const DAYS = ['2018-06-01' as IsoDate, '2024-01-01' as IsoDate, '2026-05-01' as IsoDate, '2026-11-22' as IsoDate];
/** What the law asks for and the source does not say. */
const ADDED = ['filing-time'];
/** Blocks that stand on the sheet as the name of the issuer, with the poster that carries each. */
const ISSUER = new Map([
  ['P1.01', 'rights'],
  ['P2.01', 'complaint'],
]);

let loaded: Loaded;
let content: Content;
let icons: ReadonlySet<string>;

beforeAll(async () => {
  loaded = await loadContent(fileURLToPath(new URL('../../content', import.meta.url)));
  if (!loaded.content) throw new Error(JSON.stringify(loaded.problems, null, 2));
  content = loaded.content;
  icons = new Set((await loadIcons()).keys());
});

/** What comes along by itself: titles, headings, lead-ins, lead-outs. The rest has to be placed on a page of the kiosk. */
function toBePlaced(poster: Poster): readonly Statement[] {
  const own = (block: Block): readonly (Statement | undefined)[] => {
    if (block.kind === 'heading') return [block.statement];
    return 'items' in block && 'leadIn' in block ? [block.leadIn, block.leadOut] : [];
  };
  return poster.blocks.flatMap((block) => statementsOf(block).filter((statement) => !own(block).includes(statement)));
}

describe('the shipped content', () => {
  it('reads without a problem', () => {
    expect(loaded.problems).toEqual([]);
  });

  it('knows all 53 blocks of the source posters, sixteen of them in several wordings, one that is gone', () => {
    expect(golden).toHaveLength(53);
    const [reworded, gone] = [
      golden.filter(({ versions }) => versions[0]?.ru !== versions.at(-1)?.ru),
      golden.filter(({ versions }) => versions.at(-1)?.on !== DAYS.at(-1)),
    ];
    expect([reworded.length, gone.map(({ id }) => id)]).toEqual([16, ['P1.08']]);
  });

  describe.each(DAYS)('as of %s', (day) => {
    let posters: readonly Poster[];
    let all: readonly Statement[];

    beforeAll(() => {
      const said = daysOf(content).on(day);
      expect(problemsOf(said)).toEqual([]);
      posters = said.posters;
      all = posters.flatMap(statements);
    });

    it('has the five posters, the complaint on two sheets', () => {
      expect(posters.map(({ id, sheets }) => `${id} ${sheets}`).sort()).toEqual([
        'clinic-registration-online 1',
        'clinic-registration-portal 1',
        'clinic-services 1',
        'complaint 2',
        'rights 1',
      ]);
    });

    it.each(golden.map(({ id }) => id))('says block %s word for word in both languages', (id) => {
      const wanted = golden.find((block) => block.id === id)?.versions.find(({ on }) => on === day);
      const issuer = posters.find((poster) => poster.id === ISSUER.get(id))?.issuer.words;
      const said = issuer
        ? [issuer]
        : all.filter(({ source }) => source === id).map(({ text }) => ({ kk: plain(text.kk), ru: plain(text.ru) }));
      expect(said).toEqual(wanted ? [{ kk: wanted.kk, ru: wanted.ru }] : []);
    });

    it('says nothing that is not in the source, but what the law has added', () => {
      const known = new Set(golden.map(({ id }) => id));
      const added = all.filter(({ source }) => source === undefined || !known.has(source));
      expect(added.filter(({ id, basis }) => !ADDED.includes(id) || basis.length === 0).map(({ id }) => id)).toEqual([]);
    });

    it('marks at most one key phrase a statement, in both languages or in none', () => {
      const marks = (statement: Statement) =>
        SHIPPED_LANGUAGES.map((language) => statement.text[language].filter(({ strong }) => strong).length);
      expect(all.filter((statement) => !['0 0', '1 1'].includes(marks(statement).join(' '))).map(({ id }) => id)).toEqual([]);
    });

    it('names only pictograms that exist', () => {
      const named = [...posters, ...all, ...content.kiosk.data.topics].map(({ icon }) => icon).filter((icon) => icon !== undefined);
      expect(named.filter((icon) => !icons.has(icon))).toEqual([]);
    });

    it('is a draft on every poster, for nobody has approved it', () => {
      expect(posters.filter(({ draft }) => !draft).map(({ id }) => id)).toEqual([]);
      expect(
        all.filter(({ review }) => SHIPPED_LANGUAGES.some((language) => review[language].kind === 'approved')).map(({ id }) => id),
      ).toEqual([]);
    });

    it('gives every official half the act that it comes from', () => {
      const official = all.filter(({ review }) => SHIPPED_LANGUAGES.some((language) => review[language].kind === 'official'));
      expect(official.length).toBeGreaterThan(0);
      expect(official.filter(({ basis }) => basis.length === 0).map(({ id }) => id)).toEqual([]);
    });

    // No wording of 2018 was read in both languages.
    it.skipIf(day < '2024')('calls official only what stands in the act on that day, word for word', () => {
      const official = all.flatMap(({ id, text, review }) =>
        SHIPPED_LANGUAGES.filter((language) => review[language].kind === 'official').map((language) => ({
          id,
          language,
          said: plain(text[language]).replace(/[;.]$/, ''),
        })),
      );
      const known = (language: 'kk' | 'ru') => sentences.filter(({ days }) => days.includes(day)).flatMap((act) => act[language]);
      expect(official.filter(({ language, said }) => !known(language).includes(said))).toEqual([]);
    });

    it('puts every statement of a topic on exactly one page of the kiosk', () => {
      const sleeping = new Set(content.posters.flatMap(({ data }) => statementSources(data).map(({ statement }) => statement.id)));
      for (const { id } of all) sleeping.delete(id);
      for (const topic of content.kiosk.data.topics) {
        const shown = (topic.pages ?? []).flatMap(({ show }) => show).filter((id) => !sleeping.has(id));
        const wanted = posters
          .filter(({ id }) => topic.posters.includes(id))
          .flatMap(toBePlaced)
          .map(({ id }) => id);
        expect([...shown].sort(), topic.id).toEqual([...wanted].sort());
      }
    });

    it('gives a statement an id of its own within its topic, whichever posters stand in it', () => {
      for (const topic of content.kiosk.data.topics) {
        const ids = posters
          .filter(({ id }) => topic.posters.includes(id))
          .flatMap(statements)
          .map(({ id }) => id);
        expect(ids, topic.id).toHaveLength(new Set(ids).size);
      }
    });
  });

  it('shows every poster in a topic of the kiosk', () => {
    const shown = content.kiosk.data.topics.flatMap(({ posters }) => posters);
    expect([...shown].sort()).toEqual(content.posters.map(({ data }) => data.id).sort());
  });

  it('never leaves a day between two wordings or two versions of a rule', () => {
    const days = [...loaded.sources.values()].flatMap((text) => text.match(/(?<=(?:from|until): )\d{4}-\d{2}-\d{2}/g) ?? []) as IsoDate[];
    const since = days.filter((day) => day >= '2016-09-13');
    expect(since.length).toBeGreaterThan(10);
    for (const day of since) expect(problemsOf(daysOf(content).on(day)), day).toEqual([]);
  });
});
