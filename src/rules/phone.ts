import {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import { type Phrase, phrase } from '../messages/message.js';
import type { Place, Problem } from '../problem.js';

/**
 * A country by its two letters (ISO 3166-1), as `country:` of project.yaml names the one whose phones are written without
 * its code. No type of the library: what ships holds its code, and not the package.
 */
export type Country = string & { readonly isoCountry: true };

/** Whose phones are written without its code where a project does not say. */
export const HOME = 'KZ' as Country;

export const isCountry = (letters: string): letters is Country => isSupportedCountry(letters);

/** As the library names it. */
const named = (country: Country): CountryCode => country as string as CountryCode;

/** What is wrong with a phone, and what helps. */
interface PhoneFault {
  readonly found: Phrase;
  readonly fix: Phrase;
  /** It may be right all the same: the plan of numbers knows no such one, and plans grow. */
  readonly doubtful: boolean;
}

/** A phone in the form in which it is printed, and what is wrong with it: it is printed as it was typed then. */
interface ReadPhone {
  readonly printed: string;
  readonly fault?: PhoneFault;
}

/** Letters that are typed for a digit: Latin and Cyrillic O and Z of the Cyrillic alphabet, l, I and |. */
const DIGIT_OF: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'Oo\u041E\u043E'].map((letter) => [letter, '0'])),
  ...Object.fromEntries([...'\u0417\u0437'].map((letter) => [letter, '3'])),
  ...Object.fromEntries([...'lI|'].map((letter) => [letter, '1'])),
};

const LETTERS = `[${Object.keys(DIGIT_OF).join('')}]`;
/** The pattern of such a letter where a digit or a hyphen stands before it, or another one, and no other letter behind. */
export const TYPED_FOR_DIGIT = `(?<=[\\d-]${LETTERS}*)${LETTERS}(?=${LETTERS}*(?!\\p{L}))`;
const FOR_DIGIT = new RegExp(TYPED_FOR_DIGIT, 'gu');

/** A text with digits in the place of such letters. */
export const withDigits = (text: string): string => text.replace(FOR_DIGIT, (letter) => DIGIT_OF[letter] ?? letter);

/** Services of three to five digits, such as 109 and 1414, are dialled as they are. */
const SHORT = /^\d{3,5}$/;
/** Several phones in one text are parted by a comma, a semicolon or a stroke. */
const PARTED = /\s*[,;/]\s*(?=[+(\d])/;
/** A number behind a phone with a word before it, such as that of an extension. */
const EXTENSION = /^(.*\d)([\s,;]+\p{L}{2,}\.?\s*\d{1,6})$/u;

/**
 * Reads a phone, or several with commas between them, as somebody typed it. Each is printed in one form, however it was
 * typed: `8 (7172) 74-01-00`; that of another country with its code. Numbers and their plans: libphonenumber of Google.
 */
export function readPhone(typed: string, country: Country): ReadPhone {
  const printed: string[] = [];
  for (const part of typed
    .replace(/[\s\u00A0\u2009\u202F]+/g, ' ')
    .trim()
    .split(PARTED)) {
    const [, ahead = part, extension = ''] = EXTENSION.exec(part) ?? [];
    const read = readOne(ahead.trim(), country, printed.at(-1));
    if (read.fault) return { printed: typed, fault: read.fault };
    printed.push(`${read.printed}${extension}`);
  }
  return { printed: printed.join(', ') };
}

/** What is reported of phones that cannot be dialled as they stand: `bad-phone`. */
export function phoneProblem({ fault }: ReadPhone, where: Place): Problem | undefined {
  if (fault === undefined) return undefined;
  const message = phrase('bad-phone.found', { fault: fault.found });
  return { code: 'bad-phone', severity: fault.doubtful ? 'warning' : 'error', where, message, fix: fault.fix };
}

/**
 * The address that dials a phone (RFC 3966): `tel:+77172740100`, a short number as it is; of several the first. One that
 * cannot be read, which is reported where it stands, is dialled by its digits.
 */
export function dialled(printed: string, country: Country): string {
  const [first = printed] = printed.split(PARTED);
  const digits = first.replace(/\D/g, '');
  return `tel:${SHORT.test(digits) ? digits : (numberOf(first, country)?.number ?? digits)}`;
}

function readOne(typed: string, country: Country, before: string | undefined): ReadPhone {
  const fault = (found: Phrase, fix: Phrase, doubtful = false): ReadPhone => ({ printed: typed, fault: { found, fix, doubtful } });
  if (SHORT.test(typed)) return { printed: typed };
  const mark = /["'“”„«»‘’]/u.exec(typed)?.[0];
  if (mark !== undefined) {
    const bare = readOne(typed.replace(/["'“”„«»‘’]/gu, '').trim(), country, before);
    return fault(phrase('phone.mark', { mark, typed }), phrase('phone.mark-fix', { phone: JSON.stringify(bare.printed) }));
  }
  const letter = /\p{L}|\|/u.exec(typed)?.[0];
  if (letter !== undefined) {
    const digits = withDigits(typed);
    const meant = digits === typed ? undefined : readOne(digits, country, before);
    const fix = meant === undefined || meant.fault ? phrase('phone.letter-fix') : phrase('phone.write', { phone: meant.printed });
    return fault(phrase('phone.letter', { letter, typed }), fix);
  }
  const sign = /[^\d\s+().\u2010-\u2015-]/u.exec(typed)?.[0];
  if (sign !== undefined) return fault(phrase('phone.sign', { sign, typed }), phrase('phone.sign-fix'));
  const number = numberOf(typed, country);
  if (number?.isValid()) return { printed: nationalForm(number, country, typed) };
  // Zeros at its head stand in for a number that somebody has still to write, or that exists nowhere.
  if (number !== undefined && /^0{7}/.test(number.nationalNumber)) return { printed: typed };
  if (number?.isPossible()) return fault(phrase('phone.unknown', { typed }), phrase('phone.unknown-fix'), true);
  const digits = typed.replace(/\D/g, '');
  const local = before === undefined ? undefined : withCodeOf(before, digits, country);
  if (local !== undefined) return fault(phrase('phone.no-code', { typed }), phrase('phone.write', { phone: local }));
  if (digits.length < 8 && !typed.startsWith('+')) {
    const fix = SHORT.test(digits) ? phrase('phone.short-fix', { digits }) : phrase('phone.whole-fix');
    return fault(phrase('phone.no-code', { typed }), fix);
  }
  const counted = { typed, digits: digits.length };
  return digits.length < 11
    ? fault(phrase('phone.few', counted), phrase('phone.few-fix'))
    : fault(phrase('phone.many', counted), phrase('phone.many-fix'));
}

/** Of the net of +7: 8 in front is the way into it, and never the first digit of a number. */
const NET = '7';

function numberOf(typed: string, country: Country): PhoneNumber | undefined {
  const digits = typed.replace(/\D/g, '');
  const dialled = !typed.startsWith('+') && getCountryCallingCode(named(country)) === NET && digits.startsWith('8');
  // 810 leads abroad; of the free numbers, 800, the way into the net may be left out.
  const inNet = dialled && !digits.startsWith('810') && !(digits.length === 10 && digits.startsWith('80'));
  // The code of the net in front of a whole number, without the plus that belongs there.
  const coded = !typed.startsWith('+') && getCountryCallingCode(named(country)) === NET && digits.length === 11 && digits.startsWith(NET);
  const whole = inNet ? `+${NET}${digits.slice(1)}` : coded ? `+${digits}` : typed;
  // Of a number with a digit too many the library would take that for the way into the net.
  if (whole.startsWith(`+${NET}`) && whole.replace(/\D/g, '').length !== 11) return undefined;
  return parsePhoneNumberFromString(whole, { defaultCountry: named(country), extract: false });
}

/** A number without its code as one of the same place as the number before it; `undefined` when there is none such. */
function withCodeOf(before: string, digits: string, country: Country): string | undefined {
  const first = numberOf(before, country);
  if (first === undefined || digits.length < 5 || digits.length >= first.nationalNumber.length) return undefined;
  const code = first.nationalNumber.slice(0, first.nationalNumber.length - digits.length);
  const whole = numberOf(`+${first.countryCallingCode}${code}${digits}`, country);
  return whole?.isValid() ? nationalForm(whole, country, before) : undefined;
}

/** Numbers that are dialled alike in every country of the net. */
const FREE: ReadonlySet<string | undefined> = new Set(['TOLL_FREE', 'SHARED_COST', 'PREMIUM_RATE']);

/** The code of the place stands in brackets: where it ends is best known to whoever has typed them. */
function nationalForm(number: PhoneNumber, country: Country, typed: string): string {
  const inNet = number.countryCallingCode === getCountryCallingCode(named(country));
  if (!inNet || (number.country !== named(country) && !FREE.has(number.getType()))) return number.formatInternational();
  const [, way, area = ''] = /^(\d) \((\d+)\)/.exec(number.formatNational()) ?? [];
  if (way === undefined) return number.formatNational();
  const inBrackets = /\((\d{3,5})\)/.exec(typed)?.[1];
  // Almaty's code is 727; libphonenumber counts the first digit of its older numbers to it.
  const known = area === '7272' ? '727' : area;
  const code = inBrackets !== undefined && number.nationalNumber.startsWith(inBrackets) ? inBrackets : known;
  const own = number.nationalNumber.slice(code.length);
  return `${way} (${code}) ${own.replace(/^(\d+?)(\d\d)(\d\d)$/, '$1-$2-$3')}`;
}
