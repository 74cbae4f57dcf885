import { sha256 } from '../hash.js';
import { LANGUAGES } from '../language/language.js';
import type { Block, Link, Poster, Statement } from '../poster/model.js';

/**
 * SHA-256 of what a poster says and shows: words, numbers, addresses, pictograms, their order and arrangement. Neither
 * the center at the foot of a copy, nor the day, nor reviews, nor how and where the texts stand in their files count.
 */
export function contentHash(poster: Poster): string {
  return sha256(JSON.stringify(shown(poster)));
}

/** Lists in a fixed order: the ledger keeps their hash for years, so nothing here may follow from the order of keys. */
function shown({ design, ground, icon, arrangement, sheets, issuer, kicker, title, blocks, cited }: Poster): unknown {
  return [
    [design, ground, icon, arrangement, sheets],
    halves(issuer.words),
    kicker ? statement(kicker) : null,
    statement(title),
    blocks.map(block),
    halves(cited),
  ];
}

const halves = <T>(pair: Readonly<Record<(typeof LANGUAGES)[number], T>>): readonly T[] => LANGUAGES.map((language) => pair[language]);

const statement = ({ icon, text }: Statement): unknown => [
  icon ?? null,
  halves(text).map((rich) => rich.map(({ text: words, strong }) => [words, strong])),
];

const link = ({ url, words }: Link): unknown => [halves(url), halves(words)];

function block(one: Block): unknown {
  if (one.kind === 'browser') return [one.kind, one.sheet, link(one.link), halves(one.section.words)];
  const around = [one.kind, one.sheet, one.qr ? link(one.qr) : null];
  switch (one.kind) {
    case 'list':
    case 'checklist':
    case 'steps':
      return [...around, one.leadIn ? statement(one.leadIn) : null, one.items.map(statement), one.leadOut ? statement(one.leadOut) : null];
    case 'terms':
      return [
        ...around,
        one.items.map(({ statement: text, term, sub }) => [
          statement(text),
          [term.value, term.unit, halves(term.words), halves(term.unitWords), term.counts],
          sub.map(statement),
        ]),
      ];
    default:
      return [...around, statement(one.statement)];
  }
}
