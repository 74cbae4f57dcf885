import type { Content } from '../content/load.js';
import { plain } from '../language/rich.js';
import { wordsOf } from '../language/words-of.js';
import type { EditionRecord } from './edition-record.js';
import { editionName } from './ledger.js';
import type { NextEdition } from './next-editions.js';
import { reasonOf } from './reason.js';

/** An edition that is to be released, with what its poster said before. */
export interface NewEdition extends NextEdition {
  readonly before?: EditionRecord;
}

/** What is new in a release, as a text for those who print and hang it. */
export function releaseNote(
  name: string,
  editions: readonly NewEdition[],
  { languages, rules }: Pick<Content, 'languages' | 'rules'>,
): string {
  const parts = editions.map((edition) => {
    const { text } = edition.poster.title;
    const reason = reasonOf(edition.before, edition.poster, rules);
    const head = `## ${editionName({ poster: edition.poster.id, number: edition.number })} · ${edition.code}`;
    const lines = languages.map((language) => `- ${language}: ${plain(text[language])} – ${reason[language]}\n`);
    return `${head}\n\n${lines.join('')}`;
  });
  const heading = languages.map((language) => wordsOf(language).editions.release(name)).join(' / ');
  return [`# ${heading}\n`, ...parts].join('\n');
}
