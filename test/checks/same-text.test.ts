import { describe, expect, it } from 'vitest';
import { inEnglish } from '../in-english.js';
import { reportedOf } from './pasted-pairs.js';

const said = (kk: string, ru = kk): readonly string[] =>
  inEnglish(reportedOf([{ kk, ru }])[0] ?? []).map(
    ({ code, severity, message }) => `${severity} ${code}: ${/found (.*)$/.exec(message)?.[1]}`,
  );

describe('the same words in two languages', () => {
  it('are reported where nothing shows which language they are in', () => {
    expect(said('паспорт, фото')).toEqual(['error same-text: the same words in «kk» and «ru»: «паспорт, фото»']);
    expect(said('Паспорт, *фото*', 'паспорт  фото.')).toHaveLength(1);
  });

  it('are a warning where most of them are a name with a meaning', () => {
    expect(said('портал «Открытое правительство»')).toEqual([
      'warning same-text: the same words in «kk» and «ru»: «портал «Открытое правительство»»',
    ]);
  });

  it('are reported in the language that they are not in, where that shows', () => {
    expect(said('Что надо знать')).toEqual(['error wrong-language: Russian from «Что» on']);
  });

  it.each([
    '1–2',
    'egov.kz',
    'Контраст',
    'QR',
    'e-Otinish',
    'веб-портал',
    'info@egov.kz',
    'Телефон: 1414',
    'Банк «Центркредит»',
    '{{name "a"}}',
  ])('are right as they are: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});
