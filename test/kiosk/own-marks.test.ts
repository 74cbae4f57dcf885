import { expect, test } from 'vitest';
import { MARKED, ownName, withOwnParts } from '../../src/kiosk/own-marks.js';
import { LANGUAGES } from '../../src/language/language.js';

test('a mark in any language that Taqta knows has what a center brings, and nothing where it brings nothing', () => {
  const names = LANGUAGES.map((language) => MARKED.part(`${ownName('hours 0 1', '2026-11-27')} ${language}`));
  expect(names.join()).toMatch(/-[A-Z]/);
  const page = names.map((name) => `<p><!--own ${name}--></p>`).join('');
  const parts = Object.fromEntries(names.map((name, at) => [name, `${at}`]));
  expect(withOwnParts(page, parts)).toBe(names.map((_, at) => `<p>${at}</p>`).join(''));
  expect(withOwnParts(page, {})).toBe(names.map(() => '<p></p>').join(''));
});
