import { Fragment, type ReactElement } from 'react';
import type { ByLanguage } from '../../../src/language/language.js';
import type { PlacedRow } from '../../../src/layout/place.js';
import { phrase } from '../../../src/messages/message.js';
import { pt } from '../../../src/paper/units.js';
import type { TypeStyle } from '../../../src/typography/paragraph.js';
import { Box } from '../blocks/primitives.js';
import type { Element } from '../blocks/tag.js';
import { at } from './at.js';
import { type Band, type ColumnLanguages, Columns, type Look, MARGIN, type Part, type Said } from './cover-columns.js';

/** Sheets on a wall, as its list names it. */
interface CoveredWall {
  readonly wall: string;
  readonly paper: string;
  readonly copies: number;
  /** The edition that hangs there, where it is known. */
  readonly hangs?: string;
}

/** A poster that is replaced, or taken down where nothing takes its place. */
export interface CoveredPoster {
  readonly id: string;
  readonly title: ByLanguage<string>;
  /** Why, in every language of the poster. */
  readonly cause: ByLanguage<string>;
  /** The edition that is hung; absent where none is. */
  readonly prints?: string;
  readonly walls: readonly CoveredWall[];
}

/** What a center reads beside the copies that it hangs anew. */
export interface CoverSheets {
  /** Its words, and in which language what is around them is said, column by column. */
  readonly columns: readonly ColumnLanguages[];
  readonly organisation: ByLanguage<string>;
  readonly center: { readonly id: string; readonly name: ByLanguage<string> };
  readonly day: string;
  readonly version: string;
  readonly posters: readonly CoveredPoster[];
  /** The files to print, with how many sheets of which paper. */
  readonly prints: readonly { readonly file: string; readonly paper: string; readonly sheets: number }[];
}

const [TOP, FOOT] = [at(16), at(20)] as const;
/** The square in which whoever hangs a sheet makes a tick. */
const TICK = at(3.6);
const INDENT = at(6);

/** The pages in the look of the posters, every language in a column of its own. */
export function coverSheets(cover: CoverSheets, look: Look): readonly (readonly PlacedRow[])[] {
  return new Cover(cover, look).pages();
}

class Cover {
  private readonly columns: Columns;

  constructor(
    private readonly cover: CoverSheets,
    private readonly look: Look,
  ) {
    this.columns = new Columns(cover.columns, look);
  }

  pages(): readonly (readonly PlacedRow[])[] {
    const { sheet } = this.look;
    const head = this.head();
    const full = sheet.height - FOOT;
    const pages: { top: number; readonly bands: { readonly band: Band; readonly top: number }[] }[] = [
      { top: head.height, bands: [{ band: head, top: 0 }] },
    ];
    const bands = this.bands();
    bands.forEach((band, index) => {
      const last = pages.at(-1);
      const needed = band.height + (band.leads ? (bands[index + 1]?.height ?? 0) : 0);
      const page = last && last.top + needed <= full ? last : { top: TOP as number, bands: [] };
      if (page !== last) pages.push(page);
      page.bands.push({ band, top: page.top });
      page.top += band.height;
    });
    return pages.map((page, index) => {
      const foot = this.foot(index + 1, pages.length);
      const draw = (): ReactElement => (
        <Fragment>
          {[...page.bands, { band: foot, top: sheet.height - FOOT + at(6) }].map(({ band, top }) => (
            <Fragment key={top}>{band.draw(top)}</Fragment>
          ))}
        </Fragment>
      );
      return [{ row: { height: sheet.height, draw }, top: pt(0), height: sheet.height }];
    });
  }

  private head(): Band {
    const { paper, night, gold } = this.look.theme.colours;
    const { organisation, center, day } = this.cover;
    const words = this.columns.across([
      { said: organisation, type: this.type(9, 400, paper), within: [{ role: 'P', name: 'organisation', order: 'first' }] },
      { said: phrase('cover.title'), type: this.type(20, 800, paper), within: [{ role: 'H1', bookmark: center.id }], gap: at(2) },
      { said: center.name, type: this.type(12, 600, paper), within: [{ role: 'P', name: 'center' }], gap: at(3) },
      {
        said: phrase('cover.as-of', { day: phrase('page.day', { day }) }),
        type: this.type(9, 400, paper),
        within: [{ role: 'P', name: 'day' }],
        gap: at(1.5),
      },
    ]);
    const height = words.height + at(18);
    const { width } = this.look.sheet;
    return {
      height: height + at(3),
      draw: () => (
        <Fragment>
          <Box style={{ position: 'absolute', left: 0, top: 0, width, height, backgroundColor: night }} />
          <Box style={{ position: 'absolute', left: 0, top: height, width, height: at(1.2), backgroundColor: gold }} />
          {words.draw(at(9))}
        </Fragment>
      ),
    };
  }

  private bands(): readonly Band[] {
    const { ink } = this.look.theme.colours;
    const { prints, posters } = this.cover;
    const body = this.type(10.5, 400, ink);
    const hung = posters.filter((poster) => poster.prints !== undefined);
    const down = posters.filter((poster) => poster.prints === undefined);
    const todo = phrase(hung.length > 0 ? 'cover.what-to-do' : 'cover.only-down');
    return [
      this.columns.across([{ said: todo, type: body, within: [{ role: 'P', name: 'to-do' }], gap: at(4) }]),
      ...(prints.length > 0 ? [this.heading(phrase('cover.print'), 'print')] : []),
      ...prints.map(({ file, paper, sheets }) => {
        const said = phrase('cover.paper', { file, paper, sheets: phrase('page.papers', { papers: sheets }) });
        return this.columns.across([{ said, type: this.type(10.5, 600, ink), within: inList('print', file), gap: at(1.5) }]);
      }),
      ...hung.flatMap((poster) => this.poster(poster)),
      ...(down.length > 0 ? [this.heading(phrase('cover.take-down'), 'take-down')] : []),
      ...down.flatMap((poster) => this.poster(poster)),
      this.signed(),
    ];
  }

  private poster({ id, title, cause, prints, walls }: CoveredPoster): readonly Band[] {
    const { ink } = this.look.theme.colours;
    return [
      this.heading(title, `poster ${id}`),
      {
        ...this.columns.across([
          { said: cause, type: this.type(10.5, 400, ink), within: [{ role: 'P', name: `cause ${id}` }], gap: at(1.5) },
        ]),
        leads: true,
      },
      ...walls.map((wall, index) => this.wall(wall, prints, inList(`walls ${id}`, String(index + 1)))),
    ];
  }

  private wall({ wall, paper, copies, hangs }: CoveredWall, prints: string | undefined, within: readonly Element[]): Band {
    const { ink, mute } = this.look.theme.colours;
    const place = this.columns.same(cut(wall));
    const named: Part[] = [
      { said: place, type: this.type(10.5, 700, ink), within, gap: at(2) },
      { said: phrase('cover.wall', { paper, copies }), type: this.type(10.5, 400, ink), within },
    ];
    const exchange =
      hangs === undefined
        ? phrase('cover.replaces-unnumbered', { prints: prints ?? '' })
        : phrase('cover.replaces', { hangs, prints: prints ?? '' });
    const words = this.columns.across(
      [...named, ...(prints === undefined ? [] : [{ said: exchange, type: this.type(9, 400, mute), within }])],
      INDENT,
    );
    return {
      height: words.height,
      draw: (top) => (
        <Fragment>
          {this.cover.columns.map(({ words: language }, column) => (
            <Box
              key={language}
              style={{
                position: 'absolute',
                left: this.columns.left(column),
                top: top + at(2.4),
                width: TICK,
                height: TICK,
                borderWidth: 0.9,
                borderColor: ink,
              }}
            />
          ))}
          {words.draw(top)}
        </Fragment>
      ),
    };
  }

  /** A heading with a line above it. */
  private heading(said: Said, name: string): Band {
    const { night, line } = this.look.theme.colours;
    const words = this.columns.across([{ said, type: this.type(12, 700, night), within: [{ role: 'H2', name }], gap: at(3) }]);
    const above = at(4);
    return {
      height: words.height + above,
      leads: true,
      draw: (top) => (
        <Fragment>
          <Box
            style={{
              position: 'absolute',
              left: MARGIN,
              top: top + above,
              width: this.columns.inner,
              height: at(0.35),
              backgroundColor: line,
            }}
          />
          {words.draw(top + above)}
        </Fragment>
      ),
    };
  }

  private signed(): Band {
    const { ink, mute } = this.look.theme.colours;
    const words = this.columns.across([
      { said: phrase('cover.signed'), type: this.type(9, 400, mute), within: [{ role: 'P', name: 'signed' }], gap: at(8) },
    ]);
    return {
      height: words.height + at(10),
      draw: (top) => (
        <Fragment>
          {words.draw(top)}
          {this.cover.columns.map(({ words: language }, column) => (
            <Box
              key={language}
              style={{
                position: 'absolute',
                left: this.columns.left(column),
                top: top + words.height + at(8),
                width: this.columns.width,
                height: at(0.3),
                backgroundColor: ink,
              }}
            />
          ))}
        </Fragment>
      ),
    };
  }

  private foot(page: number, pages: number): Band {
    const type = this.type(8, 400, this.look.theme.colours.mute);
    const furniture = { furniture: 'Footer' } as const;
    return this.columns.across([
      { said: phrase('cover.page', { page, pages }), type, within: [{ role: 'P', name: 'foot' }], tag: furniture },
      { said: this.columns.same(`Taqta ${this.cover.version}`), type, within: [{ role: 'P', name: 'foot' }], tag: furniture },
    ]);
  }

  private type(size: number, weight: TypeStyle['weight'], colour: string): TypeStyle {
    return {
      size: pt(size),
      leading: pt(size * 1.3),
      weight,
      strong: weight < 700 ? 700 : weight,
      colour,
      tracking: 0,
      capitals: false,
      divided: true,
      close: false,
      addresses: 'broken',
    };
  }
}

/** Characters of the name of a wall beyond which nobody looks for it. */
const LONGEST = 160;

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text);

const inList = (list: string, item: string): readonly Element[] => [
  { role: 'L', name: list, numbering: 'None' },
  { role: 'LI', name: item },
  { role: 'LBody' },
];
