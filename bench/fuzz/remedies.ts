import type { SaidProblem } from '../../src/problem.js';
import { type Block, type Invented, ofBlock, type Pair, type Said, textsOf } from './invented-poster.js';
import { BOTH, type Both } from './vocabulary.js';

/** What an editor does who follows a remedy to the letter; `false` where the message leaves open what that is. */
type Remedy = (poster: Invented, problem: SaidProblem, at: Said | undefined) => boolean;

/** Does what a message says; reports whether it says anything that can be done. */
export function remedied(poster: Invented, problem: SaidProblem, at: Said | undefined): boolean {
  const remedy = REMEDIES[problem.code];
  return remedy?.(poster, problem, at) ?? false;
}

const languageOf = ({ where }: SaidProblem): Both => (where.language === 'ru' ? 'ru' : 'kk');
const other = (language: Both): Both => (language === 'kk' ? 'ru' : 'kk');
const quoted = ({ message }: SaidProblem, at = 0): string => [...message.matchAll(/«([^»]*)»/g)][at]?.[1] ?? '';
const withoutStars = (text: string): string => text.replaceAll('*', '');
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The half at the place of a problem, changed. */
const half =
  (change: (text: string, problem: SaidProblem) => string): Remedy =>
  (_, problem, at) => {
    if (!at) return false;
    const language = languageOf(problem);
    const changed = tidy(change(at.text[language], problem));
    const done = changed !== at.text[language];
    at.text[language] = changed === '' ? FALLBACK[language] : changed;
    return done;
  };

/** A text with something else in place of its words; its calls stay. */
const outsideCalls = (text: string, change: (words: string) => string): string =>
  text
    .split(/(\{\{[^}]*\}\})/)
    .map((part) => (part.startsWith('{{') ? part : change(part)))
    .join('');

/** What stands where nothing is left. */
const FALLBACK: Pair = { kk: 'сөз', ru: 'слово' };

/** The half without the words that hold what a message quotes. */
const withoutQuoted = half((text, problem) => {
  const found = [...problem.message.matchAll(/found (?:the )?«([^»]+)»/g)].map(([, words]) => words ?? '');
  const [first = ''] = (found[0] ?? quoted(problem)).split(' ');
  return text
    .split(' ')
    .filter((word) => !word.includes(first))
    .join(' ');
});

const both =
  (change: (text: string) => string): Remedy =>
  (_, __, at) => {
    if (!at) return false;
    const before = JSON.stringify(at.text);
    for (const language of BOTH) at.text[language] = tidy(change(at.text[language])) || FALLBACK[language];
    return JSON.stringify(at.text) !== before;
  };

const REMEDIES: Readonly<Partial<Record<SaidProblem['code'], Remedy>>> = {
  'text-overflow': overflow,
  'number-mismatch': mismatch,
  'glossary-term': mismatch,
  'impossible-day': withoutQuoted,
  // "Write it in Kazakh": a word of the language in place of the others; numbers and calls stay.
  'wrong-language': half((text, problem) =>
    [...(text.match(/\{\{[^}]*\}\}|\S*\d\S*/g) ?? []), FALLBACK[languageOf(problem)]].join(' ').replaceAll('*', ''),
  ),
  'hand-written-fact': half((text, { message, fix }) => {
    const words = /found «([^»]*)»/.exec(message)?.[1] ?? '';
    const call = /\{\{[^}]*\}\}/.exec(fix ?? '')?.[0].replace(/ case="…"/, '') ?? '';
    return words === '' || !text.includes(words) ? withoutWord(text, words) : text.replace(words, call);
  }),
  'missing-glyph': withoutQuoted,
  'mixed-script': withoutQuoted,
  'doubled-word': half((text) => text.replace(/(\S+)([\s*]+)\1(?=[\s*]|$)/giu, '$1')),
  'unpaired-mark': half((text) => outsideCalls(text, (words) => words.replaceAll(/[«»“”„"()[\]]/g, ''))),
  'stray-markup': half((text) => text.replaceAll(/[%&<>§@]/g, '')),
  'broken-emphasis': both(withoutStars),
  // "Mark all of the title in every language."
  'language-order': both((text) => `*${withoutStars(text)}*`),
  'wrong-value': half((text) => text.slice(0, 4900)),
  'qr-unreadable': (poster, { fix }) => {
    const most = Number(/at most (\d+) characters/.exec(fix ?? '')?.[1] ?? Number.NaN);
    return !Number.isNaN(most) && addressed(poster, poster.url.url.slice('https://'.length, most));
  },
};

const withoutWord = (text: string, word: string): string =>
  (text.match(/(?:\{\{[^}]*\}\}|\S)+/g) ?? [])
    .filter((each) => word === '' || !each.includes(word.startsWith('{{') ? word : (word.split(' ')[0] ?? word)))
    .join(' ');

/** "Say «3» in «ru» as well, or take it out of «kk»": it is taken out, or said, where it is not a part of a call. */
function mismatch(_: Invented, problem: SaidProblem, at: Said | undefined): boolean {
  if (!at) return false;
  const pair = [...problem.message.matchAll(/«([^»]+)» in «(kk|ru)»/g)];
  if (pair.length > 1) {
    for (const [, words = '', language = 'kk'] of pair) {
      const said = language as Both;
      at.text[said] = stars(withoutWord(at.text[said], words)) || FALLBACK[said];
    }
    return true;
  }
  const found = /found («[^»]+»|\{\{[^}]*\}\}) in «(kk|ru)» alone/.exec(problem.message);
  const words = (found?.[1] ?? '').replace(/^«|»$/g, '');
  const language = found?.[2] ?? 'kk';
  const said = language as Both;
  const without = withoutWord(at.text[said], words);
  if (without !== at.text[said]) at.text[said] = without || FALLBACK[said];
  else at.text[other(said)] = `${at.text[other(said)]} ${words}`;
  return found !== null;
}

/** Gives the poster's own address another form. */
function addressed({ url }: Invented, words: string): boolean {
  const changed = words.replace(/\/+$/, '') !== url.words;
  url.words = words.replace(/\/+$/, '');
  url.url = `https://${url.words}`;
  return changed;
}

const numberIn = (pattern: RegExp, text = ''): number => Number(pattern.exec(text)?.[1] ?? 0);

function overflow(poster: Invented, { fix = '', message }: SaidProblem, at: Said | undefined): boolean {
  const { draft } = poster;
  const sheet = numberIn(/^sheet (\d+) of/, message);
  const own = draft.blocks.filter((block) => (block.sheet ?? 1) === sheet);
  const fits = numberIn(/with (\d+) characters or fewer/, fix);
  if (fits > 0 && fix.includes('slashes'))
    return addressed(
      poster,
      poster.url.words
        .split('/')
        .map((part) => part.slice(0, fits))
        .join('/'),
    );
  if (fits > 0) return at !== undefined && narrowed(at, quoted({ message } as SaidProblem), fits);
  const out = numberIn(/^take about (\d+) of them out/, fix);
  if (out > 0) return takenOut(draft.blocks, own, out);
  if (fix.startsWith('take a block out') && own.length === 1) return takenOut(draft.blocks, own, 2);
  if (fix.startsWith('take a block out'))
    return own.length > 1 && draft.blocks.splice(draft.blocks.indexOf(own.at(-1) as Block), 1).length > 0;
  const call = /^take (\{\{[^}]*\}\}) out/.exec(fix)?.[1];
  if (call !== undefined) return at !== undefined && withoutCall(at, call);
  const title = numberIn(/shorten the title by about (\d+)/, fix);
  if (title > 0) {
    const longest = Math.max(...BOTH.map((language) => draft.title.text[language].length)) - title;
    for (const language of BOTH) shorten([draft.title], language, draft.title.text[language].length - longest);
    return true;
  }
  if (!shorteningHelps(draft) && onMoreSheets(draft, own, fix)) return true;
  const cuts = [...fix.matchAll(/«(kk|ru)» by about (\d+) characters/g)];
  const texts = own.length > 0 ? own.flatMap(ofBlock) : textsOf(draft);
  for (const [, language, count] of cuts) shorten([...texts, draft.title], language as Both, Number(count));
  return cuts.length > 0;
}

/** Times that an editor shortens texts before he takes another sheet, where the message offers one. */
const MOST_CUTS = 4;
const cutsOf = new WeakMap<object, number>();

function shorteningHelps(draft: object): boolean {
  const cuts = (cutsOf.get(draft) ?? 0) + 1;
  cutsOf.set(draft, cuts);
  return cuts <= MOST_CUTS;
}

/** "Or set "sheets: 2", over which the table goes on", "and move a block to the new sheet". */
function onMoreSheets(draft: Invented['draft'], own: readonly Block[], fix: string): boolean {
  const sheets = numberIn(/or set "sheets: (\d+)"/, fix);
  const last = own.at(-1);
  if (sheets === 0 || !last) return false;
  if (!fix.includes('over which the table goes on') && own.length < 2) return false;
  draft.sheets = sheets;
  if (!fix.includes('over which the table goes on')) {
    last.sheet = sheets;
    draft.blocks.sort((one, other) => (one.sheet ?? 1) - (other.sheet ?? 1));
  }
  return true;
}

/** Every word of a text that is longer than what fits is cut to that; a stretch that holds together loses its first word. */
function narrowed(at: Said, words: string, fits: number): boolean {
  const before = JSON.stringify(at.text);
  for (const language of BOTH) {
    const parts = at.text[language].split(' ').map((word) => (/\{\{|\}\}/.test(word) || word.length <= fits ? word : word.slice(0, fits)));
    at.text[language] = stars(parts.join(' '));
  }
  if (JSON.stringify(at.text) !== before) return true;
  for (const word of words.split(' ').map((each) => each.replace('…', ''))) {
    for (const language of BOTH) at.text[language] = stars(withoutWord(at.text[language], word) || FALLBACK[language]);
    if (JSON.stringify(at.text) !== before) return true;
  }
  return JSON.stringify(at.text) !== before;
}

/** A text whose last star was cut off marks nothing. */
const stars = (text: string): string => ((text.match(/\*/g) ?? []).length % 2 === 0 ? text : withoutStars(text));

/** Takes a call out of a text in every language; its name, since the languages may ask for other cases. */
function withoutCall(at: Said, call: string): boolean {
  const name = /^\{\{\s*\S+\s+"[^"]*"/.exec(call)?.[0] ?? call;
  const before = JSON.stringify(at.text);
  for (const language of BOTH) at.text[language] = stars(tidy(withoutWord(at.text[language], name))) || FALLBACK[language];
  return JSON.stringify(at.text) !== before;
}

/** Takes entries out, those of the longest lists first, then whole blocks. */
function takenOut(all: Block[], own: readonly Block[], out: number): boolean {
  let left = out;
  for (const block of own.toSorted((one, two) => ofBlock(two).length - ofBlock(one).length)) {
    while (left > 0 && (block.items?.length ?? 0) > 1) left -= 1 + (block.items?.pop()?.sub?.length ?? 0);
    while (left > 0 && (block.rows?.length ?? 0) > 1) left -= 1 + (block.rows?.pop()?.note ? 1 : 0);
    if (left <= 0) break;
  }
  for (const block of own.slice(1).reverse()) {
    if (left <= 0) break;
    left -= ofBlock(block).length;
    all.splice(all.indexOf(block), 1);
  }
  return left < out;
}

/** Takes words from the ends of the longest texts; numbers and calls stay, since the languages share them. */
function shorten(texts: readonly Said[], language: Both, characters: number): void {
  let left = characters;
  while (left > 0) {
    const [longest] = texts
      .map((said) => ({ said, words: said.text[language].split(' ') }))
      .map((one) => ({ ...one, at: one.words.findLastIndex((word) => !/[\d{}*"]/.test(word)) }))
      .filter(({ words, at }) => words.length > 1 && at >= 0)
      .toSorted((one, two) => two.said.text[language].length - one.said.text[language].length);
    if (!longest) return;
    const { said, words, at } = longest;
    left -= (words[at]?.length ?? 0) + 1;
    said.text[language] = words.toSpliced(at, 1).join(' ');
  }
}
