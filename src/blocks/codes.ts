import { z } from 'zod';
import { byLanguage } from '../language/language.js';
import { expecting } from '../messages/message.js';
import { vcard } from '../qr/vcard.js';
import { dialled } from '../rules/phone.js';
import { openedAddress, wordsOfAddress } from '../rules/web-address.js';
import { type Fixed, ofCenter, part, unsaid } from '../shapes/declared.js';
import { blockKind, onSheet, present } from './block-kind.js';
import { contactKind, type Filling } from './center.js';
import { codeSource } from './code.js';
import { type Link, link, statement } from './said.js';

/** More codes beside each other stand so close that a phone sees two at once. */
const MOST = 3;

const codeItem = z.strictObject({
  statement,
  code: part('code', link).exactOptional(),
  /** A center that has a page of its own opens that. */
  own: unsaid(z.boolean()).exactOptional(),
  /** What stands in the card of the center: its code is that of a copy. */
  center: z.array(contactKind).exactOptional(),
  filled: ofCenter(part('code', link), { inPlaceOf: 'code' }).exactOptional(),
});

const model = z.strictObject({ kind: z.literal('codes'), ...onSheet.model, items: z.array(codeItem) });

export type CodeItem = Fixed<z.infer<typeof codeItem>>;
export type CodesBlock = Fixed<z.infer<typeof model>>;

/** One to three codes beside each other, each with what it is for. */
export const codes = blockKind({
  source: ({ statement: written }) =>
    z.strictObject({
      kind: z.literal('codes'),
      ...onSheet.source,
      items: z
        .array(z.strictObject({ ...written, code: codeSource }))
        .min(1)
        .max(MOST, expecting('value.most-codes', { most: MOST })),
    }),
  model,
  compose: ({ items }, composer) => ({
    kind: 'codes' as const,
    sheet: composer.sheet,
    items: present(
      items.map((item, at): CodeItem | undefined => {
        const said = composer.text(item, 'items', at);
        if (item.code.center) return said && { statement: said, center: item.code.center };
        const code = said && composer.code(item.code, 'items', at, 'code');
        return said && code && { statement: said, code, ...(item.code.own !== undefined && { own: true }) };
      }),
    ),
  }),
  entries: ({ items }) => items.map(({ statement: said }) => ({ statement: said, sub: [] })),
  fill: (block, filling) => {
    const items = block.items.map((item): CodeItem => {
      const filled = item.center ? cardOf(item.center, filling) : item.own ? pageOf(filling) : undefined;
      return filled ? { ...item, filled } : item;
    });
    return items.every((item, at) => item === block.items[at]) ? block : { ...block, items };
  },
});

/** Whether a block has a place for the codes of centers that have one of their own. */
export const hasOwnCode = ({ items }: CodesBlock): boolean => items.some(({ own }) => own === true);

/** The code of an item, that of a copy where its center has another. */
export function codeOf({ code, filled }: CodeItem): Link {
  const found = filled ?? code;
  if (found === undefined) throw new RangeError('expected the code of a center, found a block that nobody has filled in');
  return found;
}

/** The page of a center's own. */
function pageOf({ center: { qr }, languages }: Filling): Link | undefined {
  if (qr === undefined) return undefined;
  return {
    rule: 'own',
    url: byLanguage(languages, () => openedAddress(qr)),
    words: byLanguage(languages, () => wordsOfAddress(qr)),
    where: { file: 'centers.yaml' },
  };
}

/** The card of a center, in the words of the first language: one code serves every language. */
function cardOf(asked: NonNullable<CodeItem['center']>, { center, languages, country }: Filling): Link {
  const { name, address, phone, phones = [], mail, page } = center;
  const [first] = languages;
  const has = (kind: (typeof asked)[number]): boolean => asked.includes(kind);
  const opened = vcard({
    name: name[first],
    phones: has('phone')
      ? [phone, ...phones.map(({ number }) => number)].map((number) => dialled(number, country).slice('tel:'.length))
      : [],
    ...(has('mail') && mail !== undefined && { mail }),
    ...(has('page') && page !== undefined && { page: openedAddress(page) }),
    ...(has('address') && { address: address[first] }),
  });
  return {
    rule: 'center',
    url: byLanguage(languages, () => opened),
    words: byLanguage(languages, (language) => (has('phone') ? phone : name[language])),
    where: { file: 'centers.yaml' },
  };
}
