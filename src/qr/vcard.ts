import { contentLines, escapedText } from './content-lines.js';

/** Who is put among the contacts of a phone. */
interface Card {
  readonly name: string;
  /** In the form in which they are dialled from anywhere: `+77172740100`, `1414`. */
  readonly phones: readonly string[];
  readonly mail?: string;
  readonly page?: string;
  /** In one line, as it is printed. */
  readonly address?: string;
}

/** A card by RFC 6350 (vCard 4.0). What stands there is what phones read: a name, telephones, a mailbox, a page, an address. */
export const vcard = ({ name, phones, mail, page, address }: Card): string =>
  contentLines([
    { name: 'BEGIN', value: 'VCARD' },
    { name: 'VERSION', value: '4.0' },
    { name: 'FN', value: escapedText(name) },
    ...phones.map((phone) => ({ name: 'TEL', value: phone })),
    ...(mail === undefined ? [] : [{ name: 'EMAIL', value: escapedText(mail) }]),
    ...(page === undefined ? [] : [{ name: 'URL', value: page }]),
    // Of its seven parts the street takes a line as it is printed (6.3.1).
    ...(address === undefined ? [] : [{ name: 'ADR', value: `;;${escapedText(address)};;;;` }]),
    { name: 'END', value: 'VCARD' },
  ]);
