import { z } from 'zod';
import { type Language, wordsOf } from '../language/language.js';
import { expecting } from '../messages/message.js';
import { minutesOf } from '../rules/opening.js';
import { asks } from '../shapes/asked-rules.js';
import { day, namesOne, position } from '../shapes/fields.js';
import { CONTACTS, contactKind } from './center.js';

const ONE = expecting('value.code');

/** A network that a phone joins: IEEE 802.11 allows 32 bytes of a name, WPA 8 to 63 characters of a password. */
const wifi = z.strictObject({
  name: z
    .string()
    .min(1, expecting('value.network'))
    .refine((name) => new TextEncoder().encode(name).length <= 32, expecting('value.network-bytes')),
  password: z
    .string({ error: expecting('value.quoted-password') })
    .regex(/^[ -~]{8,63}$/, expecting('value.password'))
    .optional(),
  /** It does not say its name by itself. */
  hidden: z.boolean().default(false),
  /** Whether the password stands in words below the code. */
  show: z.boolean().default(false),
});

const mail = z.email(expecting('value.mail'));
const called = z
  .string()
  .min(1, expecting('value.name'))
  .max(100, expecting('value.short-name', { most: 100 }));
const placed = z
  .string()
  .min(1)
  .max(150, expecting('value.short-place', { most: 150 }));

/** Who is put among the contacts of a phone: one code serves every language, so that each field is one text. */
const card = z.strictObject({
  name: called,
  phone: asks('phone').optional(),
  mail: mail.optional(),
  link: asks('link').optional(),
  address: placed.optional(),
});

const hour = z.string(expecting('value.quoted-hour')).regex(/^(?:[01]?\d|2[0-3]):[0-5]\d$/, expecting('value.hour'));

/** What is put into the calendar of a phone, on days and at hours of rules/, or on a day that is written here. */
const event = z
  .strictObject({
    name: called,
    place: placed.optional(),
    dates: asks('dates').optional(),
    on: day.optional(),
    time: asks('time').optional(),
    begins: hour.optional(),
    ends: hour.optional(),
  })
  .refine(({ dates, on }) => namesOne({ dates, on }), {
    error: expecting('value.event-day'),
  })
  .refine(({ time, begins }) => time === undefined || begins === undefined, {
    error: expecting('value.event-hour'),
  })
  .refine(({ begins, ends }) => ends === undefined || (begins !== undefined && minutesOf(begins) < minutesOf(ends)), {
    path: ['ends'],
    error: expecting('value.hour-after-begins'),
  });

export type EventSource = z.infer<typeof event>;
export type CardSource = z.infer<typeof card>;

/** What a phone does with a code: it opens a page, dials, writes a letter, shows a place on the map, joins a network, or keeps a contact or an event. */
export const codeSource = z
  .strictObject({
    link: asks('link').optional(),
    phone: asks('phone').optional(),
    mail: mail.optional(),
    position: position.optional(),
    wifi: wifi.optional(),
    card: card.optional(),
    /** The page of the center in which a copy hangs; the page of this link where a center has none of its own. */
    own: asks('link').optional(),
    /** The card of the center in which a copy hangs, and what stands in it beside the name. */
    center: z
      .array(contactKind)
      .min(1, expecting('value.some-of', { names: CONTACTS }))
      .optional(),
    event: event.optional(),
  })
  .refine(namesOne, { error: ONE });

export type CodeSource = z.infer<typeof codeSource>;

/** What a code holds, and the words below it in a language. */
interface Contents {
  readonly opened: string;
  shown(language: Language): string;
}

/** A place by RFC 5870. */
export const positionOpened = ({ latitude, longitude }: z.infer<typeof position>): string => `geo:${latitude},${longitude}`;

/** A letter by RFC 6068, a place by RFC 5870, a network as the readers of phones take it (ZXing, «Barcode Contents»). */
export function contentsOf({ mail, position: place, wifi: network }: CodeSource): Contents | undefined {
  if (mail !== undefined) return { opened: `mailto:${mail}`, shown: () => mail };
  if (place !== undefined) return { opened: positionOpened(place), shown: () => `${place.latitude}, ${place.longitude}` };
  if (network === undefined) return undefined;
  const { name, password, hidden, show } = network;
  const fields = [
    password === undefined ? 'T:nopass' : 'T:WPA',
    `S:${escaped(name)}`,
    ...(password === undefined ? [] : [`P:${escaped(password)}`]),
    ...(hidden ? ['H:true'] : []),
  ];
  return {
    opened: `WIFI:${fields.join(';')};;`,
    // Which of the two is the password, nobody can tell by its letters.
    shown: (language) => {
      const { network: said } = wordsOf(language);
      const named = `${said.name}:\u00A0${name}`;
      return show && password !== undefined ? `${named}\u00A0· ${said.password}:\u00A0${password}` : named;
    },
  };
}

/** Signs that part the fields have a stroke before them. */
const escaped = (text: string): string => text.replace(/[\\;,":]/g, (sign) => `\\${sign}`);

/** Whether somebody who reads a file on a screen can follow it: a network is joined by a phone alone. */
export const isFollowed = (opened: string): boolean => /^(?:https?|tel|mailto|geo):/i.test(opened);
