import type { English } from '../catalogue.js';

/** Phones and addresses as somebody typed them. */
export const PHONES = {
  'phone.mark': ({ mark, typed }: { mark: string; typed: string }) => `the quotation mark ${mark} in it: ${typed}`,
  'phone.mark-fix': ({ phone }: { phone: string }) => `write ${phone}, with straight quotation marks around it`,
  'phone.letter': ({ letter, typed }: { letter: string; typed: string }) => `the letter ${letter} in "${typed}"`,
  'phone.letter-fix': 'write the number alone, in digits',
  'phone.write': ({ phone }: { phone: string }) => `write ${phone}`,
  'phone.sign': ({ sign, typed }: { sign: string; typed: string }) => `the sign ${sign} in "${typed}"`,
  'phone.sign-fix': 'write digits, blanks, hyphens and brackets alone',
  'phone.unknown': ({ typed }: { typed: string }) => `"${typed}", and no place or operator has numbers that begin so`,
  'phone.unknown-fix': 'compare it with the number itself; when it is right, nothing has to be done',
  'phone.no-code': ({ typed }: { typed: string }) => `"${typed}" without the code of its place`,
  'phone.whole-fix': 'write the whole number, as it is dialled from elsewhere',
  'phone.short-fix': ({ digits }: { digits: string }) =>
    `write ${digits} for a short number, and else write the whole number, as it is dialled from elsewhere`,
  'phone.few': ({ typed, digits }: { typed: string; digits: number }) => `"${typed}", which has too few digits (${digits})`,
  'phone.few-fix': 'write the digits that are missing',
  'phone.many': ({ typed, digits }: { typed: string; digits: number }) => `"${typed}", which has too many digits (${digits})`,
  'phone.many-fix': 'take out the digits that are too many, or put a comma between two numbers',
  'address.blank': ({ address }: { address: string }) => `a blank, a backslash or a character that cannot be seen in ${address}`,
  'address.way': ({ address }: { address: string }) => `${address}, which does not begin with https://`,
  'address.password': ({ address }: { address: string }) => `a name or password before the host in ${address}`,
  'address.port': ({ address }: { address: string }) => `a port in ${address}`,
  'address.host': ({ host }: { host: string }) => `"${host}", which is no host such as egov.kz`,
  'address.unopened': ({ address }: { address: string }) => `${address}, which cannot be opened`,
  'address.mixed': ({ host, part }: { host: string; part: string }) =>
    `"${host}", which is no host such as egov.kz: "${part}" has letters of two alphabets`,
  'address.disguised': ({ host, part }: { host: string; part: string }) =>
    `"${host}", which is no host such as egov.kz: "${part}" is in Cyrillic letters that look like Latin ones`,
} as const satisfies English;
