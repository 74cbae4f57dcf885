import { z } from 'zod';
import { asks } from '../shapes/asked-rules.js';
import { namesOne, position } from '../shapes/fields.js';

const ONE = 'expected one of "link:" and "phone:" with an id of rules/, "mail:", "position:" and "wifi:"';

/** A network that a phone joins: IEEE 802.11 allows 32 bytes of a name, WPA 8 to 63 characters of a password. */
const wifi = z.strictObject({
  name: z
    .string()
    .min(1, 'expected the name of the network')
    .refine((name) => new TextEncoder().encode(name).length <= 32, 'expected a name of at most 32 bytes, as networks have'),
  password: z
    .string({ error: 'expected the password in quotation marks, such as "12345678"' })
    .regex(/^[ -~]{8,63}$/, 'expected a password of 8 to 63 Latin letters, digits and signs, as networks have')
    .optional(),
  /** It does not say its name by itself. */
  hidden: z.boolean().default(false),
  /** Whether the password stands in words below the code. */
  show: z.boolean().default(false),
});

/** What a phone does with a code: it opens a page, dials, writes a letter, shows a place on the map, or joins a network. */
export const codeSource = z
  .strictObject({
    link: asks('link').optional(),
    phone: asks('phone').optional(),
    mail: z.email('expected an address such as "info@clinic.example"').optional(),
    position: position.optional(),
    wifi: wifi.optional(),
  })
  .refine(namesOne, { error: ONE });

export type CodeSource = z.infer<typeof codeSource>;

/** What a code holds, and the words below it. */
interface Contents {
  readonly opened: string;
  readonly shown: string;
}

/** A place by RFC 5870. */
export const positionOpened = ({ latitude, longitude }: z.infer<typeof position>): string => `geo:${latitude},${longitude}`;

/** A letter by RFC 6068, a place by RFC 5870, a network as the readers of phones take it (ZXing, «Barcode Contents»). */
export function contentsOf({ mail, position: place, wifi: network }: CodeSource): Contents | undefined {
  if (mail !== undefined) return { opened: `mailto:${mail}`, shown: mail };
  if (place !== undefined) return { opened: positionOpened(place), shown: `${place.latitude}, ${place.longitude}` };
  if (network === undefined) return undefined;
  const { name, password, hidden, show } = network;
  const fields = [
    password === undefined ? 'T:nopass' : 'T:WPA',
    `S:${escaped(name)}`,
    ...(password === undefined ? [] : [`P:${escaped(password)}`]),
    ...(hidden ? ['H:true'] : []),
  ];
  return { opened: `WIFI:${fields.join(';')};;`, shown: show && password !== undefined ? `${name} · ${password}` : name };
}

/** Signs that part the fields have a stroke before them. */
const escaped = (text: string): string => text.replace(/[\\;,":]/g, (sign) => `\\${sign}`);

/** Whether somebody who reads a file on a screen can follow it: a network is joined by a phone alone. */
export const isFollowed = (opened: string): boolean => /^(?:https?|tel|mailto|geo):/i.test(opened);
