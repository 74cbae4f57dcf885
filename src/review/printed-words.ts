import { isDeepStrictEqual } from 'node:util';
import type { Content } from '../content/load.js';
import { statementSources } from '../content/statement-sources.js';
import { Facts } from '../poster/facts.js';
import { kioskTexts } from '../poster/kiosk-texts.js';
import { statementWords } from '../poster/known-words.js';
import type { IsoDate } from '../rules/date.js';
import type { Half } from './half.js';
import { KIOSK } from './halves.js';

/** The fingerprints that the wording of a half has on the days that the content knows, past and to come. */
export function printedWords(content: Content, { poster: id, language, at }: Half, asOf: IsoDate): readonly string[] {
  if (id === KIOSK) {
    const texts = kioskTexts(content, asOf).texts.filter((text) => isDeepStrictEqual(text.at, at));
    return texts.flatMap((text) => text.known().map(({ words }) => words[language]));
  }
  const facts = new Facts(content.rules, asOf);
  const posters = content.posters.filter(({ data }) => data.id === id);
  return posters.flatMap(({ data, source }) =>
    statementSources(data)
      .filter(({ path }) => path.every((key, index) => key === at[index]))
      .flatMap(({ statement, path }) => statementWords(statement, path, source, facts))
      .filter((known) => isDeepStrictEqual(known.at, at))
      .map(({ words }) => words[language]),
  );
}
