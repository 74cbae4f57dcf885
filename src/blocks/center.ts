import { z } from 'zod';
import type { Languages } from '../language/language.js';
import type { IsoDate } from '../rules/date.js';
import type { Country } from '../rules/phone.js';
import { type Fixed, inEach } from '../shapes/declared.js';
import { day, position } from '../shapes/fields.js';

/*
 * A service center as copies have it, resolved: what its strip says at the foot, and what blocks take of it. Records keep it
 * beside the words of the poster, of which it is none.
 */

const words = inEach(z.string());
/** After midnight. */
const minutes = z.int().min(0).max(1440);
const stretch = z.strictObject({ from: minutes, until: minutes });

/** Hours without a night between them, and the breaks within: `OpenDay`. */
export const openDay = z.strictObject({ ...stretch.shape, breaks: z.array(stretch) });

const weekday = z.int().min(0).max(6);
const openingModel = z.strictObject({
  week: z.array(z.strictObject({ ...openDay.shape, days: z.array(z.strictObject({ first: weekday, last: weekday })) })),
  except: z.array(z.strictObject({ date: day, name: words.exactOptional(), hours: openDay.exactOptional() })),
});

export const centerModel = z.strictObject({
  id: z.string(),
  name: words,
  address: words,
  phone: z.string(),
  /** Further ones, each with what it is for. */
  phones: z.array(z.strictObject({ number: z.string(), for: words })).exactOptional(),
  mail: z.string().exactOptional(),
  page: z.string().exactOptional(),
  /** The page that its own code opens. */
  qr: z.string().exactOptional(),
  position: position.exactOptional(),
  /** The week in the words that stand at the foot. */
  hours: words,
  /** The same in figures; absent where somebody has said it in words alone. */
  opening: openingModel.exactOptional(),
});

/** By what a center is reached, in the order in which it stands. */
export const CONTACTS = ['address', 'phone', 'mail', 'page'] as const;
export const contactKind = z.enum(CONTACTS);

export type Center = Fixed<z.infer<typeof centerModel>>;
export type OpenDay = Fixed<z.infer<typeof openDay>>;

/** For which center a block is filled in, in which languages, and on which day: days that are over are not said any more. */
export interface Filling {
  readonly center: Center;
  readonly languages: Languages;
  readonly asOf: IsoDate;
  /** Whose phones are dialled without its code. */
  readonly country: Country;
}
