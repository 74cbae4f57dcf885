import type { Content } from '../content/load.js';
import { plain } from '../language/rich.js';
import type { EditionRecord } from './edition-record.js';
import { editionName } from './ledger.js';
import type { NextEdition } from './next-editions.js';
import { reasonOf } from './reason.js';

/** An edition that is to be released, with what its poster said before. */
export interface NewEdition extends NextEdition {
  readonly before?: EditionRecord;
}

/** What is new in a release, as a text for those who print and hang it; the Kazakh words around the titles are a draft of ours. */
export function releaseNote(name: string, editions: readonly NewEdition[], rules: Content['rules']): string {
  const parts = editions.map((edition) => {
    const { kk, ru } = edition.poster.title.text;
    const reason = reasonOf(edition.before, edition.poster, rules);
    const head = `## ${editionName({ poster: edition.poster.id, number: edition.number })} · ${edition.code}`;
    return `${head}\n\n- kk: ${plain(kk)} – ${reason.kk}\n- ru: ${plain(ru)} – ${reason.ru}\n`;
  });
  return [`# ${name} шығарылымы / Выпуск ${name}\n`, ...parts].join('\n');
}
