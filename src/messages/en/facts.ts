import type { English } from '../catalogue.js';
import { or } from './words.js';

/** Facts of rules/ and their days. */
export const FACTS = {
  'unconfirmed-fact.rule': ({ id, doubt, places }: { id: string; doubt: string; places: readonly string[] }) =>
    `expected a confirmed fact in "${id}", found ${doubt}; it stands on ${[...places].join(', ')}`,
  'unconfirmed-fact.rule-fix': 'compare it with the act or the official page, then add "checked: { by: …, on: …, against: … }"',
  'unconfirmed-fact.words': ({ id, doubt }: { id: string; doubt: string }) =>
    `expected words of "${id}" that somebody has read in the act, found ${doubt}`,
  'unconfirmed-fact.words-fix': 'compare them with the act in force, then add "checked: { by: …, on: …, against: … }"',
  'unconfirmed-fact.own-knowledge': 'own knowledge only (confidence C)',
  'unconfirmed-fact.value-nowhere': 'a value that was found nowhere (unverified)',
  'unconfirmed-fact.wording-nowhere': 'a wording that was found nowhere (unverified)',
  'unconfirmed-fact.sample': 'the invented value of an example (confidence sample)',
  'sample-value.found': ({ id, places }: { id: string; places: readonly string[] }) =>
    `expected a value of your own in "${id}", found that of an example; it stands on ${[...places].join(', ')}`,
  'sample-value.fix': 'write your own value, and in the place of "confidence: sample" how sure it is: "A" where the act itself was read',
  'unconfirmed-fact.screen': ({ id }: { id: string }) => `the screen's "${id}"`,
  'unconfirmed-fact.far-screens': ({ id }: { id: string }) => `far screens' "${id}"`,
  'unconfirmed-fact.accept-fix': ({ fix }: { fix: string }) =>
    `${fix}; or release with --accept-unconfirmed, which the records of the editions keep`,
  'bad-link.fault': ({ fault }: { fault: string }) => `expected an https address that a phone may open, found ${fault}`,
  'bad-link.fault-fix': 'write url: https://host.kz/… without a port, a name or a password, and name the same host under words',
  'bad-link.words': ({ words, url }: { words: string; url: string }) =>
    `expected words that lead to the page of the address beside them, found «${words}» beside ${url}`,
  'bad-link.words-fix': ({ names }: { names: readonly string[] }) => `write words: ${or(names)}, or mend url`,
  'bad-phone.found': ({ fault }: { fault: string }) => `expected a phone that can be dialled, found ${fault}`,
  'bad-phone.found-in': ({ fault, language }: { fault: string; language: string }) =>
    `expected a phone that can be dialled, found ${fault} in «${language}»`,
  'bad-phone.forms': ({
    first,
    firstLanguage,
    other,
    language,
  }: {
    first: string;
    firstLanguage: string;
    other: string;
    language: string;
  }) => `expected a phone in one form in every language, found ${first} in «${firstLanguage}» and ${other} in «${language}»`,
  'bad-phone.forms-fix': ({ printed }: { printed: string }) => `write ${printed} in each`,
  'unknown-rule.none': ({ kind, id }: { kind: string; id: string }) => `expected the ${kind} "${id}" in rules/, found none of that name`,
  'unknown-rule.other': ({ kind, id, found }: { kind: string; id: string; found: string }) =>
    `expected the ${kind} "${id}" in rules/, found ${/^[aei]/.test(found) ? 'an' : 'a'} ${found} of that name`,
  'unknown-rule.fix': ({ names }: { names: string }) => `there are: ${names}; or write it into rules/`,
  'unknown-rule.no-kind-fix': ({ kind }: { kind: string }) => `write it into rules/, which has no ${kind} at all`,
  'sum-out-of-range.found': ({ id, most, times, tenge }: { id: string; most: number; times: number; tenge: number }) =>
    `expected "${id}" to come to at least 1 and at most ${most} tenge, found ${times} times ${tenge}`,
  'sum-out-of-range.fix': ({ times, index }: { times: number; index: string }) => `mend ${times} here, or the value of "${index}"`,
} as const satisfies English;
