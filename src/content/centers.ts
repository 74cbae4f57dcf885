import { z } from 'zod';
import { expecting, phrase } from '../messages/message.js';
import type { Problem } from '../problem.js';
import type { OpeningHours } from '../rules/opening.js';
import { type Country, readPhone } from '../rules/phone.js';
import { addressFault, openedAddress } from '../rules/web-address.js';
import { id, position } from '../shapes/fields.js';
import { openingHours } from '../shapes/opening-hours.js';
import type { PairSource, TextShapes } from '../shapes/text-shapes.js';
import { type SourceFile, withoutField } from './source-file.js';

export const CENTERS = 'centers.yaml';

/** A service center, as the foot of its sheets and its screen name it; its id is the name under which it stands in the file. */
export const centerSchema = ({ pair, inEach }: TextShapes) => {
  const line = inEach(
    z
      .string()
      .max(MOST_LINE, expecting('value.short-line', { most: MOST_LINE }))
      .optional(),
  );
  return z.strictObject({
    name: line,
    address: line,
    phone: z.string().min(1),
    /** Further ones, each with what it is for. */
    phones: z
      .array(z.strictObject({ number: z.string().min(1), for: pair }))
      .min(1)
      .max(MOST_PHONES, expecting('value.most-phones', { most: MOST_PHONES }))
      .optional(),
    mail: z.email(expecting('value.mail')).optional(),
    page: z.string().refine(isPage, expecting('value.page')).optional(),
    /** The page that the own code of the center opens, where a poster has a place for it. */
    qr: z
      .string()
      .refine((address) => addressFault(address) === undefined, expecting('value.page'))
      .refine((address) => openedAddress(address).length <= MOST_OWN_ADDRESS, expecting('value.short-page', { most: MOST_OWN_ADDRESS }))
      .optional(),
    position: position.optional(),
    hours: hoursOrWords(pair),
  });
};

const MOST_PHONES = 8;
/** Bytes of an address whose code has modules that a phone sees. */
export const MOST_OWN_ADDRESS = 200;
/** More characters than the foot of any sheet holds in the type that has to be read there. */
const MOST_LINE = 250;

/** A page that a phone may open. */
const isPage = (address: string): boolean => {
  const url = URL.parse(address);
  return url?.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '' && url.hostname.includes('.');
};

/**
 * When it is open, in figures from which the program makes the words, or in words alone, for what figures cannot say
 * («first Tuesday of the month: cleaning day»). A value that is neither is held against the one of the two that it was meant to be.
 */
const hoursOrWords = (pair: TextShapes['pair']) => {
  const figures = openingHours(pair);
  return z.unknown().transform((value, context): OpeningHours | z.infer<typeof pair> => {
    const inFigures = figures.safeParse(value);
    if (inFigures.success) return inFigures.data;
    const meant =
      typeof value === 'object' && value !== null && !Object.keys(pair.shape).some((language) => Object.hasOwn(value, language));
    const held = meant ? inFigures : pair.safeParse(value);
    if (held.success) return held.data;
    for (const issue of held.error.issues) context.issues.push(issue as z.core.$ZodRawIssue);
    return z.NEVER;
  });
};

/** centers.yaml. */
export const centersSchema = (texts: TextShapes) =>
  z.record(id, centerSchema(texts)).refine((centers) => Object.keys(centers).length > 0, expecting('value.centers'));

export type CenterSource = z.infer<ReturnType<typeof centerSchema>>;
export type CentersSource = Readonly<Record<string, CenterSource>>;

/** When the centers are open that say it in figures, by their ids. */
export const openingOf = (centers: CentersSource): ReadonlyMap<string, OpeningHours> =>
  new Map(Object.entries(centers).flatMap(([id, { hours }]) => ('week' in hours ? [[id, hours] as const] : [])));

/** The centers, their phones in the one form in which they are printed; one that cannot be read stays as it was typed: `bad-phone` reports it. */
export const withNationalPhones = (centers: CentersSource, country: Country): CentersSource =>
  Object.fromEntries(Object.entries(centers).map(([id, center]) => [id, withPhones(center, (typed) => readPhone(typed, country).printed)]));

/** A center with its phones as they are printed. */
export function withPhones({ phones, ...center }: CenterSource, printed: (typed: string) => string): CenterSource {
  const further = phones?.map(({ number, ...rest }) => ({ ...rest, number: printed(number) }));
  return { ...center, phone: printed(center.phone), ...(further && { phones: further }) };
}

/** What a center says, and where it stands below its id: words with a half in each language, and what is the same in every one. */
interface CenterWords {
  readonly pairs: readonly { readonly pair: PairSource; readonly path: readonly PropertyKey[] }[];
  readonly alike: readonly { readonly text: string; readonly path: readonly PropertyKey[] }[];
}

export function centerWords({ name, address, phone, phones = [], mail, page, qr, hours }: CenterSource): CenterWords {
  const ofHours =
    'week' in hours
      ? hours.except.flatMap(({ name: day }, at) => (day ? [{ pair: day, path: ['hours', 'except', at, 'name'] }] : []))
      : [{ pair: hours, path: ['hours'] }];
  return {
    pairs: [
      { pair: name, path: ['name'] },
      { pair: address, path: ['address'] },
      ...phones.map(({ for: pair }, at) => ({ pair, path: ['phones', at, 'for'] })),
      ...ofHours,
    ],
    alike: [
      { text: phone, path: ['phone'] },
      ...phones.map(({ number }, at) => ({ text: number, path: ['phones', at, 'number'] })),
      ...(mail === undefined ? [] : [{ text: mail, path: ['mail'] }]),
      ...(page === undefined ? [] : [{ text: page, path: ['page'] }]),
      ...(qr === undefined ? [] : [{ text: qr, path: ['qr'] }]),
    ],
  };
}

/** project.yaml without the center that stood in it while there could be one only, and what is reported of that. */
export function withoutCenter(source: SourceFile | undefined): { readonly source?: SourceFile; readonly problems: readonly Problem[] } {
  const former = withoutField(source, 'center');
  if (source === undefined || !former) return { ...(source && { source }), problems: [] };
  const moved: Problem = {
    code: 'center-moved',
    severity: 'error',
    where: source.place(['center']),
    message: phrase('center-moved.found', { centers: CENTERS }),
    fix: phrase('center-moved.fix', { centers: CENTERS }),
  };
  return { source: former.rest, problems: [moved] };
}
