import { grouped } from '../grouped.js';
import { type Language, wordsOf } from '../language/language.js';
import { type Phrase, phrase } from '../messages/message.js';
import { firstNames } from '../problem.js';
import { CODE_LENGTH, CODE_SIGNS } from '../qr/edition-mark.js';
import type { Content } from './load.js';

/** An edition as its name, `rights-3`; or why the cell names none. */
type NamedEdition = { readonly name: string } | { readonly message: Phrase; readonly fix: Phrase };

type Released = Content['editions']['data'][number];

/** What a word of a cell says of the edition. A sheet in two languages says everything twice. */
type Claim = { readonly poster: string } | { readonly number: number } | { readonly code: string };

const PLACE = '{number}';
const NUMBER = /^\d{1,4}$/;
/** In small letters, as `wordsIn` gives it. */
const CODE = new RegExp(`^[${CODE_SIGNS.toLowerCase()}]{${CODE_LENGTH}}$`);

/** Reads the editions of a list of walls, in every form in which a sheet bears them at its foot. */
export class EditionCells {
  readonly #byPoster: ReadonlyMap<string, readonly Released[]>;
  readonly #byCode: ReadonlyMap<string, readonly Released[]>;
  readonly #posters: ReadonlySet<string>;
  /** The words of the labels that hold no number: «издание». */
  readonly #words: ReadonlySet<string>;
  /** Those that do, cut at it: «{number}-басылым». */
  readonly #labels: readonly (readonly string[])[];

  constructor({ editions, languages, project, posters }: Pick<Content, 'editions' | 'languages' | 'project' | 'posters'>) {
    this.#byPoster = grouped(editions.data, ({ poster }) => poster);
    this.#byCode = grouped(editions.data, ({ code }) => code.toLowerCase());
    this.#posters = new Set([...posters.map(({ data }) => data.id), ...this.#byPoster.keys()]);
    const own: Readonly<Partial<Record<Language, string | undefined>>> = project.data.imprint.edition;
    const said = languages.flatMap((language) => [wordsOf(language).imprint.edition, own[language] ?? '']).flatMap(wordsIn);
    this.#words = new Set(said.filter((word) => !/[{}]/.test(word)));
    this.#labels = said.filter((word) => word.includes(PLACE)).map((word) => word.split(PLACE));
  }

  /**
   * The edition of a poster that a cell names by its number, by its code or by both: `1`, `61N94C`, `Rights-1`, a label
   * of the project or of Taqta such as «издание 1 · 61N94C». All that the cell says has to be true of it.
   */
  named(cell: string, poster: string): NamedEdition {
    const own = this.#byPoster.get(poster) ?? [];
    const there = own.length === 0 ? phrase('bad-wall.none-released') : phrase('names.there', { names: firstNames(own.map(nameOf)) });
    const claims = this.#claims(wordsIn(cell), poster) ?? [];
    const other = claims.flatMap((claim) => this.#postersOf(claim)).find((each) => each !== poster);
    if (other !== undefined) {
      const message = phrase('bad-wall.other-poster', { poster, found: cell, other });
      return { message, fix: phrase('bad-wall.other-poster-fix', { poster, there }) };
    }
    const meant = own.filter((edition) => claims.some((claim) => !('poster' in claim) && holds(claim, edition)));
    const [edition] = meant.filter((each) => claims.every((claim) => holds(claim, each)));
    if (edition) return { name: nameOf(edition) };
    if (meant.length === 0) {
      return { message: phrase('bad-wall.edition', { poster, found: cell }), fix: phrase('bad-wall.edition-fix', { there }) };
    }
    const known = meant.map((each) => phrase('bad-wall.known', { edition: nameOf(each), code: each.code }));
    return { message: phrase('bad-wall.code', { found: cell, known }), fix: phrase('bad-wall.code-fix', { there }) };
  }

  #postersOf(claim: Claim): readonly string[] {
    if ('poster' in claim) return [claim.poster];
    return 'code' in claim ? (this.#byCode.get(claim.code) ?? []).map(({ poster }) => poster) : [];
  }

  /** `undefined` when one of the words is neither number, code, poster nor part of a label. */
  #claims(words: readonly string[], poster: string): readonly Claim[] | undefined {
    const claims: Claim[] = [];
    for (const word of words) {
      const read = this.#claimsOf(word, poster);
      if (read === undefined) return undefined;
      claims.push(...read);
    }
    return claims;
  }

  #claimsOf(word: string, poster: string): readonly Claim[] | undefined {
    const labelled = this.#labels.map((label) => numberIn(word, label)).find((number) => number !== undefined);
    const [, ahead = '', behind = ''] = /^(.+)-([^-]+)$/.exec(word) ?? [];
    // A code of six digits is no number, and `rights-1` is an edition of `rights` even where a poster is called so.
    if (this.#byCode.has(word)) return [{ code: word }];
    if (this.#words.has(word)) return [];
    if (labelled !== undefined) return [{ number: Number(labelled) }];
    if (NUMBER.test(word)) return [{ number: Number(word) }];
    if (this.#posters.has(word) && ahead !== poster) return [{ poster: word }];
    if (CODE.test(word)) return [{ code: word }];
    return ahead === '' ? undefined : this.#claims([ahead, behind], poster);
  }
}

const nameOf = ({ poster, number }: Pick<Released, 'poster' | 'number'>): string => `${poster}-${number}`;

function holds(claim: Claim, { poster, number, code }: Released): boolean {
  if ('poster' in claim) return claim.poster === poster;
  return 'number' in claim ? claim.number === number : claim.code === code.toLowerCase();
}

/** The words of a cell in small letters; a hyphen holds its neighbours together, whatever dash was typed for it. */
function wordsIn(cell: string): readonly string[] {
  const even = cell
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s*[\u2010-\u2015\u2212-]\s*/g, '-');
  return even.split(/[\s·•,;:|()/№#"«»]+|\.(?=\s|$)/).filter((word) => word !== '');
}

function numberIn(word: string, [before = '', after = '']: readonly string[]): string | undefined {
  const number = word.startsWith(before) && word.endsWith(after) ? word.slice(before.length, word.length - after.length) : '';
  return NUMBER.test(number) ? number : undefined;
}
