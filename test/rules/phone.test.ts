import { describe, expect, it } from 'vitest';
import { type Country, HOME, isCountry, readPhone } from '../../src/rules/phone.js';
import { inEnglish } from '../in-english.js';

describe('a phone of Kazakhstan', () => {
  it.each([
    ['8 (7172) 74-01-00', '8 (7172) 74-01-00'],
    ['+7 7172 740100', '8 (7172) 74-01-00'],
    ['+7 (7172) 74-01-00', '8 (7172) 74-01-00'],
    ['87172740100', '8 (7172) 74-01-00'],
    ['77172740100', '8 (7172) 74-01-00'],
    ['7 717 274 01 00', '8 (7172) 74-01-00'],
    ['(7172) 74-01-00', '8 (7172) 74-01-00'],
    ['8 10 7 7172 740100', '8 (7172) 74-01-00'],
    ['8\u00A0(7172)\u202F74\u201101\u201300', '8 (7172) 74-01-00'],
    ['8 (727) 250-00-00', '8 (727) 250-00-00'],
    ['+77272500000', '8 (727) 250-00-00'],
    ['8 (72775) 4-12-34', '8 (72775) 4-12-34'],
    ['+7 701 123 4567', '8 (701) 123-45-67'],
    ['8-800-080-7777', '8 (800) 080-77-77'],
    ['800 080 77 77', '8 (800) 080-77-77'],
    ['8 (7172) 74-01-00; +7 7172 740102', '8 (7172) 74-01-00, 8 (7172) 74-01-02'],
    ['87172740100 доб. 12', '8 (7172) 74-01-00 доб. 12'],
  ])('is printed in one form: %s', (typed, printed) => {
    expect(readPhone(typed, HOME)).toEqual({ printed });
  });

  it.each(['1414', '109', '150', '11111'])('of a service is short, and stays as it is: %s', (typed) => {
    expect(readPhone(typed, HOME)).toEqual({ printed: typed });
  });

  it('of zeros alone stands for one that somebody has still to write', () => {
    expect(readPhone('8 (000) 000-00-00', HOME)).toEqual({ printed: '8 (000) 000-00-00' });
  });

  it.each([
    ['8 (7172) 74-O1-02', 'the letter O in "8 (7172) 74-O1-02"', 'write 8 (7172) 74-01-02'],
    ['8 (7172) 74-О1-0З', 'the letter О in "8 (7172) 74-О1-0З"', 'write 8 (7172) 74-01-03'],
    ['+7 (7172) 74-01-0', '"+7 (7172) 74-01-0", which has too few digits (10)', 'write the digits that are missing'],
    ['8 (7172) 74-01-0', '"8 (7172) 74-01-0", which has too few digits (10)', 'write the digits that are missing'],
    ['8 (7172) 74-01-000', '"8 (7172) 74-01-000", which has too many digits (12)', 'put a comma between two numbers'],
    ['“1414”', 'the quotation mark “ in it: “1414”', 'write "1414", with straight quotation marks around it'],
    ['«+7 7172 740100»', 'the quotation mark «', 'write "8 (7172) 74-01-00", with straight'],
    ['74-01-00', '"74-01-00" without the code of its place', 'write the whole number'],
    ['1 4 1 4', '"1 4 1 4" without the code of its place', 'write 1414 for a short number'],
    ['8 (7172) 74-01-00, 74-01-02', '"74-01-02" without the code of its place', 'write 8 (7172) 74-01-02'],
    ['тел. 1414', 'the letter т in "тел. 1414"', 'write the number alone, in digits'],
    ['*1414', 'the sign * in "*1414"', 'digits, blanks, hyphens and brackets alone'],
  ])('that cannot be dialled is reported with what helps: %s', (typed, found, fix) => {
    const { printed, fault } = readPhone(typed, HOME);
    expect({ printed, doubtful: fault?.doubtful }).toEqual({ printed: typed, doubtful: false });
    expect(inEnglish(fault?.found)).toContain(found);
    expect(inEnglish(fault?.fix)).toContain(fix);
  });

  it('of a place or an operator that nobody knows is doubtful', () => {
    expect(readPhone('8 (799) 111-22-33', HOME).fault).toMatchObject({ doubtful: true });
  });
});

it('a phone of another country has the code of that country', () => {
  expect(readPhone('+998 71 200 00 00', HOME).printed).toBe('+998 71 200 00 00');
  expect(readPhone('+74951234567', HOME).printed).toBe('+7 495 123 45 67');
});

it('a project elsewhere has phones in the form of its country', () => {
  expect(readPhone('+998712000000', 'UZ' as Country).printed).toBe('71 200 00 00');
  expect(readPhone('84951234567', 'RU' as Country).printed).toBe('8 (495) 123-45-67');
  expect([isCountry(HOME), isCountry('kz'), isCountry('XX')]).toEqual([true, false, false]);
});

/*
 * The generator: a number of every code of places, operators and free numbers, typed in the ways of people, is printed in
 * one form; with one slip of the hand it is reported, and where the fault names the number that was meant, it is that one.
 */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const CODES = [
  '7172',
  '727',
  '7122',
  '7132',
  '7152',
  '7182',
  '7212',
  '7222',
  '7232',
  '7242',
  '7252',
  '7262',
  '7292',
  '701',
  '702',
  '707',
  '747',
  '775',
  '800',
];

describe('a number of any place and operator', () => {
  const next = random(20_261_126);
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const numbers = Array.from({ length: 400 }, () => {
    const code = oneOf(CODES);
    // Numbers of towns begin with 2 to 5.
    const own = `${2 + Math.floor(next() * 3)}${String(Math.floor(next() * 1e9)).padStart(9, '0')}`.slice(0, 10 - code.length);
    return { code, own, printed: `8 (${code}) ${own.replace(/^(\d+?)(\d\d)(\d\d)$/, '$1-$2-$3')}` };
  }).filter(({ printed }) => readPhone(printed, HOME).fault === undefined);
  const withItsCode = ({ printed }: (typeof numbers)[number]): readonly string[] => [
    printed,
    printed.replace('8', '+7'),
    printed.replaceAll('-', ' '),
    printed.replaceAll('-', '\u2013'),
    printed.replaceAll(' ', '\u00A0'),
    printed.slice(2),
  ];
  const inAnyGroups = ({ code, own }: (typeof numbers)[number]): readonly string[] => [
    `8${code}${own}`,
    `+7${code}${own}`,
    `8-${code}-${own}`,
    ` 8 ${code} ${own} `,
    `+7 ${code.slice(0, 3)} ${code.slice(3)}${own}`,
  ];

  it('is printed in one form, however it was typed', () => {
    expect(numbers.length).toBeGreaterThan(300);
    for (const number of numbers) {
      for (const typed of withItsCode(number)) expect([typed, readPhone(typed, HOME)]).toEqual([typed, { printed: number.printed }]);
      // Where the code ends is left to the library then.
      const forms = new Set(inAnyGroups(number).map((typed) => readPhone(typed, HOME).printed));
      expect([...forms].map((form) => form.replace(/\D/g, ''))).toEqual([`8${number.code}${number.own}`]);
    }
  });

  it('is reported with a letter in the place of a digit, and the remedy is the number', () => {
    for (const { printed } of numbers) {
      const places = [...printed.matchAll(/(?<=[\d-])[013](?=[\d-]|$)/g)];
      if (places.length === 0) continue;
      const { index, 0: digit } = oneOf(places);
      const letter = oneOf({ 0: ['O', 'o', 'О', 'о'], 1: ['l', 'I'], 3: ['З', 'з'] }[digit] ?? []);
      const typed = `${printed.slice(0, index)}${letter}${printed.slice(index + 1)}`;
      expect(inEnglish(readPhone(typed, HOME).fault?.fix)).toBe(`write ${printed}`);
    }
  });

  it('is reported with a digit too few or too many', () => {
    for (const { printed } of numbers) {
      const at = printed.length - 1 - Math.floor(next() * 4);
      for (const typed of [`${printed.slice(0, at)}${printed.slice(at + 1)}`, `${printed.slice(0, at)}5${printed.slice(at)}`]) {
        const digits = typed.replace(/\D/g, '').length;
        if (digits === 11) continue;
        expect([typed, inEnglish(readPhone(typed, HOME).fault?.found)]).toEqual([typed, expect.stringMatching(/too (few|many) digits/)]);
      }
    }
  });

  it('is reported in quotation marks, and the remedy is the number', () => {
    for (const { printed } of numbers) {
      const [open, close] = oneOf(['“”', '«»', '„“', '""'].map((pair) => [...pair]));
      expect(inEnglish(readPhone(`${open}${printed}${close}`, HOME).fault?.fix)).toContain(JSON.stringify(printed));
    }
  });
});
