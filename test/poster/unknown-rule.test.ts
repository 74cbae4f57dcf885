import { expect, it } from 'vitest';
import { unknownRule } from '../../src/poster/unknown-rule.js';
import { inEnglish } from '../in-english.js';

it('A rule that nobody has written is reported with those that are near, else with all of its kind', () => {
  expect(inEnglish(unknownRule('link', 'egow', undefined, ['egov', 'eotinish']))).toEqual({
    code: 'unknown-rule',
    message: 'expected the link "egow" in rules/, found none of that name',
    fix: 'there are: egov; or write it into rules/',
  });
  expect(inEnglish(unknownRule('link', 'adilet', undefined, ['egov', 'eotinish']).fix)).toBe(
    'there are: egov, eotinish; or write it into rules/',
  );
});

it('A rule of another kind is named as what it is', () => {
  expect(inEnglish(unknownRule('act', 'egov', 'link', ['law-88v']).message)).toBe(
    'expected the act "egov" in rules/, found a link of that name',
  );
});

it('Where a kind has no rules at all, none are listed', () => {
  expect(inEnglish(unknownRule('phone', 'xyz', undefined, []).fix)).toBe('write it into rules/, which has no phone at all');
});

it('Of very many the first are listed, and how many there are beside them', () => {
  const many = Array.from({ length: 2000 }, (_, index) => `phone-${index}`);
  expect(inEnglish(unknownRule('phone', 'phones', undefined, many).fix)).toMatch(
    /^there are: phone-0, phone-1, .* and 1970 more; or write it into rules\/$/,
  );
});
