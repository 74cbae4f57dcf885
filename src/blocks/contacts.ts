import { z } from 'zod';
import { byLanguage, wordsOf } from '../language/language.js';
import { expecting } from '../messages/message.js';
import { openedAddress, wordsOfAddress } from '../rules/web-address.js';
import { type Fixed, inEach, ofCenter, part } from '../shapes/declared.js';
import { blockKind, onSheet } from './block-kind.js';
import { CONTACTS, contactKind, type Filling } from './center.js';
import { positionOpened } from './code.js';
import { type Link, link, statement } from './said.js';

const words = inEach(z.string());

const contact = z.strictObject({
  kind: contactKind,
  /** What it is, or for what: «Телефон», «Регистратура». */
  label: words,
  /** The same in every language but for an address. */
  value: words,
  /** Its code, where the center has one: its place on the map, its page. */
  code: part('code', link).exactOptional(),
});

const model = z.strictObject({
  kind: z.literal('contacts'),
  ...onSheet.model,
  statement,
  /** Which of them. */
  asked: z.array(contactKind),
  shown: ofCenter(z.array(contact)).exactOptional(),
});

export type ContactsBlock = Fixed<z.infer<typeof model>>;
export type Contact = Fixed<z.infer<typeof contact>>;

/** How to reach the center in which a copy hangs, from what its table has. */
export const contacts = blockKind({
  source: ({ statement: written }) =>
    z.strictObject({
      kind: z.literal('contacts'),
      ...onSheet.source,
      ...written,
      show: z
        .array(contactKind)
        .min(1, expecting('value.contacts', { names: CONTACTS }))
        .optional(),
    }),
  model,
  compose: (written, composer) => {
    const said = composer.text(written);
    const asked = CONTACTS.filter((kind) => written.show?.includes(kind) ?? true);
    return said && { kind: 'contacts' as const, sheet: composer.sheet, statement: said, asked };
  },
  entries: ({ statement: said }) => [{ statement: said, sub: [] }],
  fill: (block, filling) => ({ ...block, shown: contactsOf(filling).filter(({ kind }) => block.asked.includes(kind)) }),
});

function contactsOf({ center, languages }: Filling): readonly Contact[] {
  const named = (kind: 'address' | 'phone' | 'mail' | 'page') => byLanguage(languages, (language) => wordsOf(language).contacts[kind]);
  const inAll = (text: string) => byLanguage(languages, () => text);
  const { address, phone, phones = [], mail, page, position } = center;
  const place = position && {
    code: codeOf('place', inAll(positionOpened(position)), inAll(`${position.latitude}, ${position.longitude}`)),
  };
  return [
    { kind: 'address', label: named('address'), value: byLanguage(languages, (language) => address[language]), ...place },
    { kind: 'phone', label: named('phone'), value: inAll(phone) },
    ...phones.map(
      (each): Contact => ({
        kind: 'phone',
        label: byLanguage(languages, (language) => each.for[language]),
        value: inAll(each.number),
      }),
    ),
    ...(mail === undefined ? [] : [{ kind: 'mail' as const, label: named('mail'), value: inAll(mail) }]),
    ...(page === undefined ? [] : [{ kind: 'page' as const, label: named('page'), ...pageOf(page, inAll) }]),
  ];
}

function pageOf(page: string, inAll: (text: string) => Contact['value']): Pick<Contact, 'value' | 'code'> {
  const said = inAll(wordsOfAddress(page));
  return { value: said, code: codeOf('page', inAll(openedAddress(page)), said) };
}

/** A code of the center has no place in rules/: what is wrong with it stands at its poster. */
const codeOf = (rule: string, url: Link['url'], said: Link['words']): Link => ({
  rule,
  url,
  words: said,
  where: { file: 'centers.yaml' },
});
