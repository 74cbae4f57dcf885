import type { Unfit } from '../layout/fit.js';
import type { Kept, KeptSheets } from '../output/kept-sheets.js';
import type { Body } from '../pdf/body.js';
import { joinedLetters, type Letters, MissingLetter } from '../pdf/lettering.js';
import { type FileParts, whole } from '../pdf/stamped.js';
import { type Center, type Copy, type CopyFrame, copiesOf, type EditionMark } from '../poster/copy.js';
import type { Poster } from '../poster/model.js';
import type { PaintedPoster, PosterSheets, SetPoster } from './painted-poster.js';
import { CenterWords, lettersIn, type StripSettings, type Strips, type Type } from './strips.js';

/** A poster in one size and variant, for copies in many centers. */
export interface CopiesTask extends Omit<PosterSheets, 'copy' | 'fits'> {
  readonly poster: Poster;
  readonly edition?: EditionMark;
  /** What all its copies have in common. */
  readonly frame: Omit<CopyFrame, 'centers'>;
  /** By the centers for which it was set, how: one fit serves all its sizes. */
  readonly fits: Map<string, PosterSheets['fits']>;
}

/** Why a center has no copy. */
export type NoCopy =
  | { readonly kind: 'unfit'; readonly unfit: Unfit; readonly copy: Copy }
  /** The poster would stand if its words were shorter. */
  | { readonly kind: 'long'; readonly copy: Copy };

/** The copy of a center. */
export interface CenterCopy {
  readonly kind: 'copy';
  readonly copy: Copy;
  readonly parts: FileParts;
  readonly pages: number;
  /** Of which it was made. */
  readonly body: Body;
  /** That body was painted for it. */
  readonly fresh?: FreshBody;
}

/** A body that nobody has proved yet, as the copy for which it was set. */
interface FreshBody {
  readonly body: Body;
  readonly sheets: PosterSheets;
  readonly painted: PaintedPoster;
  /** Keeps it for other runs. */
  keep(): Promise<void>;
}

/** A poster for all centers whose words take as much room: set, and painted when the first of them has its copy. */
interface Group {
  readonly kind: 'group';
  readonly strips: StripSettings;
  readonly rooms: Rooms;
  made: SetSheets | { readonly kind: 'body'; readonly body: Body };
}

/** A poster that is set for a center. */
interface SetSheets {
  readonly kind: 'set';
  readonly set: SetPoster;
  readonly sheets: PosterSheets;
}

/** The height of the words on each page, in points. */
type Rooms = readonly number[];

/** Posters set for a filling: for one center, and for each height that the words of others have there. */
interface Family {
  readonly kind: 'family';
  readonly base: StripSettings;
  /** By the room of their strips. */
  readonly groups: Map<string, Group | Unfit>;
  /** As it was set for the first center, where this run has set it. */
  readonly first?: Group;
}

/** What a run has for the copies of all its posters. */
interface Common {
  /** For which every poster is set first: that with the fewest words, so that all runs find the same groups. */
  readonly first: Center;
  readonly type: Type;
  /** What the strips of all centers have. */
  letters(): Promise<readonly Letters[]>;
  readonly kept?: Kept;
}

/** Fillings that are kept at a time: a poster that says more of each center than its strip has one for each of them. */
const FAMILIES = 50;

/**
 * The copies of a poster: set and painted once for all centers whose words take as much room, and stamped for each. A body
 * depends on which centers there are by that room and their letters alone.
 */
export class CenterCopies {
  private readonly families = new Map<string, Family | Unfit>();

  constructor(
    private readonly task: CopiesTask,
    private readonly common: Common,
  ) {}

  /** How the strips of all centers are set, as long as they have the room; nothing where the poster cannot be set for the first of them. */
  async strips(): Promise<StripSettings | undefined> {
    const family = await this.familyOf(this.copyIn(this.common.first));
    return family.kind === 'unfit' ? undefined : family.base;
  }

  async of(words: CenterWords): Promise<CenterCopy | NoCopy> {
    const copy = this.copyIn(words.center);
    const family = await this.familyOf(copy);
    // A poster that says more of a center than its strip may be too long for this one alone.
    if (family.kind === 'unfit') return copy.filling === undefined ? { kind: 'unfit', unfit: family, copy } : { kind: 'long', copy };
    const onBase = words.strips(family.base);
    // What is too wide is so by itself: others whose words are as high have their group.
    if (onBase.some((strip) => strip?.tooWide)) return this.alone(copy, words);
    const group = await this.groupOf(family, roomsOf(onBase), copy);
    return (await this.inGroup(group, copy, words)) ?? this.alone(copy, words);
  }

  /** Paints what a center shares with others, where nobody has done so; nothing where that is there, and where it shares nothing. */
  async ahead(words: CenterWords): Promise<FreshBody | undefined> {
    const copy = this.copyIn(words.center);
    const family = copy.filling === undefined ? await this.familyOf(copy) : undefined;
    if (family?.kind !== 'family') return undefined;
    const onBase = words.strips(family.base);
    const group = onBase.some((strip) => strip?.tooWide) ? undefined : await this.groupOf(family, roomsOf(onBase), copy);
    if (group?.kind !== 'group') return undefined;
    const { body, fresh } = await this.painted(group, copy);
    group.made = { kind: 'body', body };
    return fresh;
  }

  /** Nothing where it has no place in the group. */
  private async inGroup(group: Group | Unfit, copy: Copy, words: CenterWords): Promise<CenterCopy | NoCopy | undefined> {
    if (group.kind === 'unfit') return { kind: 'long', copy };
    // On a sheet that is fuller its column may be narrower.
    if (words.strips(group.strips).some((strip) => strip && (!strip.fits || strip.tooWide))) return undefined;
    try {
      return await this.stamped(group, copy, words);
    } catch (error) {
      // In fonts that join letters, as if by hand, words have some beside others that they have not by themselves.
      if (error instanceof MissingLetter) return undefined;
      throw error;
    }
  }

  /** The copy of a center for which the poster is set by itself. */
  private async alone(copy: Copy, words: CenterWords): Promise<CenterCopy | NoCopy> {
    const own = await this.groupFor(copy);
    if (own.kind === 'unfit') return { kind: 'long', copy };
    return this.stamped(own, copy, words, lettersIn([words.strips(own.strips)], this.common.type.faces));
  }

  /** The poster set for one center of those whose copies say the same. */
  private async familyOf(copy: Copy): Promise<Family | Unfit> {
    const name = copy.filling ?? '';
    const known = this.families.get(name);
    if (known) return known;
    const family = copy.filling === undefined ? await this.commonFamily() : familyOf(await this.groupFor(copy));
    if (this.families.size >= FAMILIES) this.families.clear();
    this.families.set(name, family);
    return family;
  }

  /** Of a poster that says nothing of a center but in its strip. */
  private async commonFamily(): Promise<Family | Unfit> {
    const { first, kept } = this.common;
    const key = { of: bodyOf(this.task), by: { first } };
    const before = await kept?.take<KeptSheets>(key);
    if (before) return { kind: 'family', base: before.strips, groups: new Map() };
    const group = await this.groupFor(this.copyIn(first));
    if (group.kind === 'group') await kept?.keep<KeptSheets>(key, { strips: group.strips });
    return familyOf(group);
  }

  private async groupOf({ groups, first }: Family, rooms: Rooms, copy: Copy): Promise<Group | Unfit> {
    const name = nameOf(rooms);
    const known = groups.get(name);
    if (known) return known;
    const isFirst = first && nameOf(first.rooms) === name;
    const group = (await this.keptGroup(rooms, copy)) ?? (isFirst ? first : await this.groupFor(copy));
    groups.set(name, group);
    return group;
  }

  private async keptGroup(rooms: Rooms, { filling }: Copy): Promise<Group | undefined> {
    const { kept } = this.common;
    const before = filling === undefined ? await kept?.take<KeptSheets>(await this.bodyKey(rooms)) : undefined;
    return before?.body && { kind: 'group', strips: before.strips, rooms, made: { kind: 'body', body: before.body } };
  }

  /** `own`: the letters of a center that has a body of its own. */
  private async stamped(group: Group, copy: Copy, words: CenterWords, own?: readonly Letters[]): Promise<CenterCopy> {
    const { body, fresh } = await this.painted(group, copy, own);
    const { strips } = group;
    const parts = words.stampedInto(body, strips);
    // A body into which its first center cannot be stamped is nobody's: it has not been proved.
    group.made = { kind: 'body', body };
    return { kind: 'copy', copy, parts, pages: strips.length, body, ...(fresh && { fresh }) };
  }

  /** The body of a group. */
  private async painted(group: Group, copy: Copy, own?: readonly Letters[]): Promise<{ readonly body: Body; readonly fresh?: FreshBody }> {
    const { made, strips } = group;
    if (made.kind === 'body') return { body: made.body };
    const { set, sheets } = made;
    const { letters, type } = this.common;
    const { paintSet, paintedCopy } = await painting();
    const { body, pages: laid } = await paintSet(set, sheets, joinedLetters([await letters(), own ?? []]));
    // It was set for this center: its pages are measured as it has them.
    const bytes = whole(new CenterWords(sheets.copy.center, type).stampedInto(body, strips));
    const painted = await paintedCopy(set, sheets, { bytes, laid });
    // What says more of each center than its strip is another body for each: only what many share is worth its room.
    const isShared = own === undefined && copy.filling === undefined;
    const keep = async () => (isShared ? this.common.kept?.keep<KeptSheets>(await this.bodyKey(group.rooms), { strips, body }) : undefined);
    return { body, fresh: { body, sheets, painted, keep } };
  }

  /** On what a body depends: plain data. */
  private async bodyKey(rooms: Rooms) {
    const letters = (await this.common.letters()).map(({ weight, glyphs }) => [weight, glyphs.map(({ id }) => id)]);
    return { of: bodyOf(this.task), by: { rooms, letters } };
  }

  /** The copy of a center, with room for its own words alone. */
  private copyIn(center: Center): Copy {
    const { poster, frame, edition } = this.task;
    const [copy] = copiesOf([poster], { ...frame, centers: [center] }, new Map(edition ? [[poster.id, edition]] : []));
    if (!copy) throw new Error('expected a copy for a center');
    return copy;
  }

  private async groupFor(copy: Copy): Promise<Group | Unfit> {
    const sheets: PosterSheets = { ...this.task, copy, fits: this.fitsOf(copy.center) };
    const set = await (await painting()).setPoster(sheets);
    if (set.kind === 'unfit') return set;
    const { strips } = set;
    const rooms = roomsOf(new CenterWords(copy.center, this.common.type).strips(strips));
    return { kind: 'group', strips, rooms, made: { kind: 'set', set, sheets } };
  }

  /** A fit is known by the words of its poster, and not by the room that its strip has. Sizes are set one after the other for a center: those of former ones are over. */
  private fitsOf({ id }: Center): PosterSheets['fits'] {
    const { fits } = this.task;
    const own = fits.get(id) ?? new Map();
    for (const other of fits.keys()) if (other !== this.common.first.id) fits.delete(other);
    fits.set(id, own);
    return own;
  }
}

/** Most runs after the first paint nothing. */
const painting = () => import('./painted-poster.js');

const familyOf = (group: Group | Unfit): Family | Unfit =>
  group.kind === 'unfit' ? group : { kind: 'family', base: group.strips, groups: new Map(), first: group };

const roomsOf = (strips: Strips): Rooms => strips.map((strip) => Math.round((strip?.height ?? 0) * 100) / 100);

const nameOf = (rooms: Rooms): string => rooms.join(' ');

/** Of what the bodies of a poster are kept. */
export const bodyOf = ({ assets: _, rasters: __, pictures: ___, fits: ____, ...plain }: CopiesTask): unknown => plain;
