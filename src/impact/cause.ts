import type { RuleSource } from '../content/schema.js';
import { type Bilingual, both, type Language } from '../language/language.js';
import { sinceDate } from '../language/since-date.js';
import type { IsoDate } from '../rules/date.js';
import type { RuleChange } from './rule-change.js';

/*
 * Why a sheet says something else, in words. The Kazakh sentences are drafts of ours, kept so that no word has to take
 * an ending from a value: «бұрын – …, енді – …». The Russian ones keep the values in the nominative for the same reason.
 */

/** What happened to a part of a poster that no rule explains. */
type Happening =
  | 'added'
  | 'removed'
  | 'codeAdded'
  | 'codeRemoved'
  | 'reworded'
  | 'corrected'
  | 'emphasis'
  | 'icon'
  | 'place'
  | 'citation'
  | 'center'
  | 'design';

const CHANGED_RULE: Readonly<Record<RuleSource['kind'], Bilingual<string>>> = {
  term: { kk: 'мерзім өзгерді', ru: 'изменился срок' },
  phone: { kk: 'телефон нөмірі өзгерді', ru: 'изменился номер телефона' },
  name: { kk: 'атауы өзгерді', ru: 'изменилось название' },
  link: { kk: 'интернет мекенжайы өзгерді', ru: 'изменился интернет-адрес' },
  act: { kk: 'негіз болған акт өзгерді', ru: 'изменился акт, на котором основан текст' },
};

const HAPPENED: Readonly<Record<Happening, Bilingual<string>>> = {
  added: { kk: 'мәтін қосылды', ru: 'добавлен текст' },
  removed: { kk: 'мәтін алып тасталды', ru: 'исключен текст' },
  codeAdded: { kk: 'QR-код қосылды', ru: 'добавлен QR-код' },
  codeRemoved: { kk: 'QR-код алып тасталды', ru: 'убран QR-код' },
  reworded: { kk: 'мәтін басқаша жазылды', ru: 'изменена формулировка' },
  corrected: { kk: 'мәтін түзетілді', ru: 'исправлен текст' },
  emphasis: { kk: 'мәтіннің басқа бөлігі ерекшеленді', ru: 'выделена другая часть текста' },
  icon: { kk: 'пиктограмма ауыстырылды', ru: 'заменена пиктограмма' },
  place: { kk: 'мәтіннің орны ауысты', ru: 'текст стоит на другом месте' },
  citation: { kk: 'актілерге сілтеме өзгерді', ru: 'изменилась ссылка на акты' },
  center: { kk: 'орталық туралы мәлімет өзгерді', ru: 'изменились сведения о центре' },
  design: { kk: 'парақтың безендірілуі өзгерді', ru: 'изменилось оформление листа' },
};

const STATES: Readonly<Record<Language, (before: string, after: string) => string>> = {
  kk: (before, after) => `бұрын – ${before}, енді – ${after}`,
  ru: (before, after) => `было – ${before}, стало – ${after}`,
};

/** A part of the sentence, without capital and full stop. */
export type Clause = Bilingual<string>;

/** «с 1 января 2027 года изменился срок: было – …, стало – … (закон …)»; the day only when it lies after the former one. */
export function ruleClause({ kind, before, after }: RuleChange, former: IsoDate): Clause {
  const since = after?.from !== undefined && after.from > former ? after.from : undefined;
  return both((language) => {
    const what = CHANGED_RULE[kind][language];
    const day = since === undefined ? what : `${sinceDate(language, since)} ${what}`;
    const values = before && after && before.words[language] !== after.words[language];
    const stated = values ? `${day}: ${STATES[language](before.words[language], after.words[language])}` : day;
    const basis = after?.basis[language] ?? '';
    return basis === '' ? stated : `${stated} (${basis})`;
  });
}

/** «изменена формулировка»; with what stood and stands there when that says more than the words alone. */
export function clause(happening: Happening, told?: { readonly before: Bilingual<string>; readonly after: Bilingual<string> }): Clause {
  return both((language) => {
    const what = HAPPENED[happening][language];
    return told ? `${what}: ${STATES[language](told.before[language], told.after[language])}` : what;
  });
}

/** «поставлена отметка «ПРОЕКТ»»: the mark of a draft came or went. */
export function markClause(came: boolean, mark: Bilingual<string>): Clause {
  return {
    kk: `«${mark.kk}» белгісі ${came ? 'қойылды' : 'алынды'}`,
    ru: `${came ? 'поставлена' : 'снята'} отметка «${mark.ru}»`,
  };
}

/** A clause with the legal basis behind it, where there is one. */
export function withBasis(said: Clause, basis: Bilingual<string>): Clause {
  return both((language) => (basis[language] === '' ? said[language] : `${said[language]} (${basis[language]})`));
}

/** Clauses as one sentence, each said once. */
export function sentence(clauses: readonly Clause[]): Bilingual<string> {
  return both((language) => {
    const said = [...new Set(clauses.map((each) => each[language]))].join('; ');
    return said === '' ? '' : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  });
}
