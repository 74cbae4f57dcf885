import type { Unfit } from '../layout/fit.js';
import type { Body } from '../pdf/body.js';
import type { Letters } from '../pdf/lettering.js';
import { type Center, type Copy, type CopyFrame, copiesOf, type EditionMark } from '../poster/copy.js';
import type { Poster } from '../poster/model.js';
import { type PaintedPoster, type PosterSheets, paintedCopy, paintSet, type SetPoster, setPoster } from './painted-poster.js';
import { lettersIn, type Strips, stampedWith, stripsOf } from './strips.js';

/** A poster in one size and variant, for copies in many centers. */
export interface CopiesTask extends Omit<PosterSheets, 'copy' | 'fits'> {
  readonly poster: Poster;
  readonly edition?: EditionMark;
  /** What all its copies have in common. */
  readonly frame: Omit<CopyFrame, 'centers'>;
  /** By the centers for which it was set, how: one fit serves all its sizes. */
  readonly fits: Map<string, PosterSheets['fits']>;
}

/** Where bodies are kept from one run to the next. */
interface KeptBodies {
  take(key: BodyKey): Promise<Body | undefined>;
  keep(key: BodyKey, body: Body): Promise<void>;
}

/** On what a body depends, beside the letters that it holds: plain data. */
interface BodyKey {
  readonly poster: unknown;
  readonly filling?: string;
  /** The room of its strips, in points, page by page. */
  readonly rooms: readonly number[];
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
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** The body of which it was made was painted for it. */
  readonly fresh?: FreshBody;
}

/** A body that nobody has proved yet, as the copy for which it was set. */
interface FreshBody {
  readonly sheets: PosterSheets;
  readonly painted: PaintedPoster;
  /** Keeps it for other runs. */
  keep(): Promise<void>;
}

/** A poster set for all centers whose words take as much room. */
interface Group {
  readonly kind: 'group';
  readonly set: SetPoster;
  readonly sheets: PosterSheets;
  readonly rooms: readonly number[];
  body?: Body | undefined;
}

/** Posters set for a filling: for one center, and for each height that the words of others have there. */
interface Family {
  readonly base: SetPoster;
  readonly groups: Map<string, Group | Unfit>;
}

/** What a run has for the copies of all its posters. */
interface Common {
  /** For which every poster is set first: that with the fewest words, so that all runs find the same groups. */
  readonly first: Center;
  readonly letters: readonly Letters[];
  readonly kept?: KeptBodies;
}

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

  async of(center: Center): Promise<CenterCopy | NoCopy> {
    const copy = copyIn(this.task, center);
    const family = await this.familyOf(copy);
    // A poster that says more of a center than its strip may be too long for this one alone.
    if ('kind' in family) return copy.filling === undefined ? { kind: 'unfit', unfit: family, copy } : { kind: 'long', copy };
    const onBase = stripsOf(family.base.pages, center);
    // What is too wide is so by itself: others whose words are as high have their group.
    if (onBase.some((strip) => strip?.tooWide)) return this.alone(copy);
    const group = await this.groupOf(family, onBase, copy);
    if (group.kind === 'unfit') return { kind: 'long', copy };
    const strips = group.set === family.base ? onBase : stripsOf(group.set.pages, center);
    if (strips.every((strip) => strip === undefined || (strip.fits && !strip.tooWide))) return this.stamped(group, copy, strips);
    // On a sheet that is fuller its column may be narrower.
    return this.alone(copy);
  }

  /** The copy of a center for which the poster is set by itself. */
  private async alone(copy: Copy): Promise<CenterCopy | NoCopy> {
    const own = await groupFor(this.task, copy);
    return own.kind === 'unfit' ? { kind: 'long', copy } : this.stamped(own, copy, stripsOf(own.set.pages, copy.center));
  }

  /** The poster set for one center of those whose copies say the same. */
  private async familyOf(copy: Copy): Promise<Family | Unfit> {
    const key = copy.filling ?? '';
    const known = this.families.get(key);
    if (known) return known;
    const group = await groupFor(this.task, copy.filling === undefined ? copyIn(this.task, this.common.first) : copy);
    const family = group.kind === 'unfit' ? group : { base: group.set, groups: new Map([[group.rooms.join(' '), group]]) };
    this.families.set(key, family);
    return family;
  }

  private async groupOf({ groups }: Family, strips: Strips, copy: Copy): Promise<Group | Unfit> {
    const key = roomsOf(strips).join(' ');
    const group = groups.get(key) ?? (await groupFor(this.task, copy));
    groups.set(key, group);
    return group;
  }

  private async stamped(group: Group, copy: Copy, strips: Strips): Promise<CenterCopy> {
    const { set, sheets } = group;
    const { kept, letters } = this.common;
    const key: BodyKey = { poster: keyOf(this.task), rooms: group.rooms, ...(copy.filling !== undefined && { filling: copy.filling }) };
    group.body ??= await kept?.take(key);
    const pages = set.pages.length;
    if (group.body) return { kind: 'copy', copy, bytes: stampedWith(group.body, strips, set.faces), pages };
    const { body, pages: laid } = await paintSet(set, sheets, letters);
    group.body = body;
    // It was set for this center: its pages are measured as it has them.
    const bytes = stampedWith(body, stripsOf(set.pages, sheets.copy.center), set.faces);
    const fresh: FreshBody = {
      sheets,
      painted: await paintedCopy(set, sheets, { bytes, laid }),
      keep: async () => kept?.keep(key, body),
    };
    return { kind: 'copy', copy, bytes: stampedWith(body, strips, set.faces), pages, fresh };
  }
}

/** The letters that the strips of these centers have; none where the poster cannot be set for the first of them. */
export async function lettersOfCenters(
  task: CopiesTask,
  first: Center,
  centers: readonly Center[],
): Promise<readonly Letters[] | undefined> {
  const group = await groupFor(task, copyIn(task, first));
  if (group.kind !== 'group') return undefined;
  const { pages, faces } = group.set;
  return lettersIn(stripsOfAll(pages, centers), faces);
}

/** One after the other: those of all would fill the memory. */
function* stripsOfAll(pages: SetPoster['pages'], centers: readonly Center[]): Iterable<Strips> {
  for (const center of centers) yield stripsOf(pages, center);
}

/** The copy of a center, with room for its own words alone. */
function copyIn({ poster, frame, edition }: CopiesTask, center: Center): Copy {
  const [copy] = copiesOf([poster], { ...frame, centers: [center] }, new Map(edition ? [[poster.id, edition]] : []));
  if (!copy) throw new Error('expected a copy for a center');
  return copy;
}

async function groupFor(task: CopiesTask, copy: Copy): Promise<Group | Unfit> {
  // A fit is known by the words of its poster, and not by the room that its strip has.
  const fits = task.fits.get(copy.center.id) ?? new Map();
  task.fits.set(copy.center.id, fits);
  const sheets: PosterSheets = { ...task, copy, fits };
  const set = await setPoster(sheets);
  return set.kind === 'unfit' ? set : { kind: 'group', set, sheets, rooms: roomsOf(stripsOf(set.pages, copy.center)) };
}

/** The height of the words on each page, in points. */
const roomsOf = (strips: Strips): readonly number[] => strips.map((strip) => Math.round((strip?.height ?? 0) * 100) / 100);

const keyOf = ({ assets: _, rasters: __, pictures: ___, fits: ____, ...plain }: CopiesTask): unknown => plain;
