import { capitals } from '../../../src/language/capitals.js';
import { glue } from '../../../src/language/glue.js';
import { type ByLanguage, byLanguage, type Language } from '../../../src/language/language.js';
import { plain, type Rich } from '../../../src/language/rich.js';
import type { Frame } from '../../../src/layout/frame.js';
import { type Pt, pt } from '../../../src/paper/units.js';
import type { Poster, Statement } from '../../../src/poster/model.js';
import { baseLine, type TypeStyle } from '../../../src/typography/paragraph.js';
import { type Cell, padded, stack, tagged } from './cell.js';
import { label, said, style } from './type.js';

export interface TitleLook {
  /** Points at A4 that the designer gave the key words and the rest. */
  readonly key: number;
  readonly rest: number;
  readonly restWeight: 500 | 600 | 700;
  readonly colour: string;
  readonly capitals: boolean;
  readonly tracking: number;
  /** Whether the other words grow with the key words; where two titles share a line they would break it. */
  readonly restGrows: boolean;
  /** Room between the two, in millimetres at A4. */
  readonly gap: number;
}

interface TitleStretch {
  readonly key: boolean;
  readonly text: Rich;
}

/** Marks that close what stands before them: none begins a line. */
const CLOSING = /^[,.:;!?…»”)\]]+/;
/** What joins key words, «пен», «и»: alone on a line it says nothing. */
const JOINING = /^[\p{L}–—/&+-]{1,4}$/u;

/** Whether what stands between key words is a mark or a short word wherever it stands. */
const isJoined = (text: Rich): boolean =>
  text.every(({ strong, text: words }, index) => {
    if (strong || !text[index - 1]?.strong || !text[index + 1]?.strong) return true;
    const between = words.replace(CLOSING, '').trim();
    return between === '' || JOINING.test(between);
  });

/**
 * A title in stretches: key words and the words around them, in the order of the language. A mark right behind key words is
 * set with them, and so is a short word between them where `joined`.
 */
function stretches(text: Rich, joined: boolean): readonly TitleStretch[] {
  const found: { readonly key: boolean; readonly words: string }[] = [];
  const join = (words: string): void => {
    const last = found.pop();
    if (last) found.push({ ...last, words: `${last.words}${words}` });
  };
  text.forEach(({ strong: key, text: written }, index) => {
    const last = found.at(-1);
    const closing = last?.key && !key ? (CLOSING.exec(written)?.[0] ?? '') : '';
    if (closing !== '') join(closing);
    const words = written.slice(closing.length).trim();
    const joins = joined && last?.key === true && !key && JOINING.test(words) && text[index + 1]?.strong === true;
    if (joins) join(` ${words}`);
    else if (last?.key && key) join(` ${words}`);
    else if (words !== '') found.push({ key, words });
  });
  return found.map(({ key, words }) => ({ key, text: [{ text: words, strong: false }] }));
}

/** What names a poster in a few words: the key words of its title, or all of it where none are marked. */
export function keyWords(text: Rich): string {
  const all = stretches(text, true);
  const key = all.filter((stretch) => stretch.key);
  const words = (key.length > 0 ? key : all).map((stretch) => plain(stretch.text)).join(' ');
  // By itself it opens or closes no sentence.
  return words.replace(/[,:;–—-]+$/, '').trim();
}

/** What a poster is called in the imprint, among other words: its key words, without the mark that would end a sentence. */
export const nameOf = (title: Rich): string => sentence(keyWords(title).replace(/[.!?…]+$/, ''));

/** Characters up to which a title in which nothing is marked is set in key words as a whole: a longer one is a sentence. */
const MOST_UNMARKED = 40;

/** The title as it is set: a short one of which no word is marked in any language is key words alone. */
function markedTitle(frame: Frame, { text }: Statement): Statement['text'] {
  const words = frame.declared.map((language) => text[language]);
  const short = words.every((each) => plain(each).length <= MOST_UNMARKED);
  if (!short || words.some((each) => each.some(({ strong }) => strong))) return text;
  return byLanguage(frame.declared, (language) => text[language].map((span) => ({ ...span, strong: true })));
}

/** The stretches of a title in every language; they are joined in all of them or in none, so that all are set alike. */
function stretchesOf(frame: Frame, title: Statement): ByLanguage<readonly TitleStretch[]> {
  const text = markedTitle(frame, title);
  const joined = frame.declared.every((language) => isJoined(text[language]));
  return byLanguage(frame.declared, (language) => stretches(text[language], joined));
}

/** What stands at the head of a sheet. */
type TitleWords = Pick<Poster, 'title' | 'kicker'>;

/**
 * A title in each language of the page; key words take the largest size, up to the designer's, at which no word of any
 * language is too wide. `widths` has the room of every language that the poster declares.
 */
export function titleHalves(frame: Frame, { title, kicker }: TitleWords, widths: ByLanguage<Pt>, look: TitleLook): readonly Cell[] {
  const rest = restSize(frame, look);
  const key = Math.max(leastKey(frame, look), Math.min(look.key * frame.setting.display, widest(frame, title, widths, look)));
  const keyStyle = style(frame, {
    size: key,
    leading: look.capitals ? 1.08 : 1.04,
    weight: 800,
    colour: look.colour,
    tracking: look.tracking,
    capitals: look.capitals,
  });
  const restStyle = style(frame, {
    size: rest,
    leading: restLeading(frame),
    weight: look.restWeight,
    colour: look.colour,
  });
  // Key words and the others begin at different heights of their lines: all languages begin level with their capitals.
  const parts = stretchesOf(frame, title);
  const firstOf = (language: Language): TypeStyle => (parts[language][0]?.key ? keyStyle : restStyle);
  const level = Math.min(...frame.declared.map((language) => capitalTop(frame, firstOf(language))));
  const kickers = frame.languages.flatMap((language) =>
    kicker ? [said(frame, kicker, { language, type: restStyle, width: widths[language] })] : [],
  );
  const tallest = Math.max(0, ...kickers.map((cell) => cell.height));
  return frame.languages.map((language, index) => {
    const width = widths[language];
    const cells = parts[language].map((stretch) =>
      said(frame, title, { language, type: stretch.key ? keyStyle : restStyle, width }, stretch.text),
    );
    const above = kickers[index];
    const heading = { within: [{ role: 'H1', order: 'first', bookmark: plain(title.text[language]) }] } as const;
    const words = stack(
      cells.map((cell) => tagged(cell, heading)),
      frame.mm(look.gap),
    );
    const half = padded(words, { top: level - capitalTop(frame, firstOf(language)) });
    if (!kicker || !above) return half;
    const line = tagged(padded(above, { bottom: tallest - above.height }), { within: [{ role: 'P', name: kicker.id, order: 'first' }] });
    return stack([line, half], frame.mm(look.gap));
  });
}

/** Top of the capitals of a first line, from the top of its paragraph. */
const capitalTop = (frame: Frame, type: TypeStyle): number => baseLine(type) - frame.theme.font.capital * type.size;
/** The other words shrink with the key words, but not below the text. */
const restSize = ({ setting: { display, body } }: Frame, { rest, restGrows }: TitleLook): number =>
  Math.max(rest * (restGrows ? display : 1), Math.min(rest, body));

/** Key words are never smaller than the text: one that is too long for that has to be shortened. */
const leastKey = (frame: Frame, look: TitleLook): number => Math.min(restSize(frame, look), frame.setting.body);

const restLeading = ({ theme, setting: { display } }: Frame): number => Math.max(theme.type.leading.least, 1.24 * Math.min(1, display));

/** Lines of a subject: a third would make a band of half its height more. */
const SUBJECT_LINES = 2;

/** Steps in which the type of a subject shrinks to that, and to which part of the designer's at most. */
const SUBJECT = { step: 0.5, least: 0.7 };

/**
 * The head of a later sheet in each language of the page: the key words of the poster's title, small, above the subject
 * of the sheet. Both stand level in all languages.
 */
export function subjectHalves(
  frame: Frame,
  { title, subject }: { readonly title: Statement; readonly subject: Statement },
  width: Pt,
  look: TitleLook,
): readonly Cell[] {
  const strong: Statement = {
    ...subject,
    text: byLanguage(frame.declared, (language) => [{ text: plain(subject.text[language]), strong: true }]),
  };
  const widths = byLanguage(frame.declared, () => width);
  const least = leastKey(frame, look);
  const most = Math.max(least, Math.min(look.key * frame.setting.display, widest(frame, strong, widths, look)));
  const restStyle = style(frame, { size: restSize(frame, look), leading: restLeading(frame), weight: 600, colour: look.colour });
  const keyStyle = (size: number): TypeStyle =>
    style(frame, { size, leading: 1.08, weight: 800, colour: look.colour, tracking: look.tracking, capitals: look.capitals });
  const lines = (size: number): number => {
    const type = keyStyle(size);
    return Math.max(...frame.declared.map((language) => said(frame, subject, { language, type, width }).height / type.leading));
  };
  let size = most;
  while (size > Math.max(least, most * SUBJECT.least) && lines(size) > SUBJECT_LINES + 1e-6) size = Math.max(least, size - SUBJECT.step);
  const type = keyStyle(size);
  return frame.languages.map((language) => {
    const name = label(frame, sentence(keyWords(title.text[language])), { language, type: restStyle, width }, 'running-head');
    return stack(
      [
        tagged(name, { furniture: 'Header', within: [{ role: 'P', name: 'running-head' }] }),
        tagged(said(frame, strong, { language, type, width }), {
          within: [{ role: 'H2', name: subject.id, bookmark: plain(subject.text[language]) }],
        }),
      ],
      frame.mm(look.gap),
    );
  });
}

/** Words from the middle of a title, as a line of their own. */
const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Top of a title's halves: the designer's, in millimetres at A4, or lower where the mark of a Й would come too near to the edge. */
export function titleTop(frame: Frame, halves: readonly Cell[], top: number): Pt {
  const nearest = frame.mm(top) + Math.min(...halves.map((half) => half.inkTop?.() ?? 0));
  return pt(frame.mm(top) + Math.max(0, frame.mm(frame.theme.spacing.safe) - nearest));
}

/** The key size in points at A4 at which the widest key word of any language fills its column. */
function widest(frame: Frame, title: Statement, widths: ByLanguage<Pt>, look: TitleLook): number {
  const parts = stretchesOf(frame, title);
  const sizes = frame.declared.flatMap((language) => {
    const key = parts[language].filter((stretch) => stretch.key);
    return key
      .flatMap((stretch) => glue(language, stretch.text[0]?.text ?? '').split(' '))
      .map((word) => {
        const set = look.capitals ? capitals(language, word) : word;
        return widths[language] / (frame.measure.width(set, 800) + look.tracking * set.length) / frame.sheet.scale;
      });
  });
  return Math.min(...sizes, look.key * 2);
}
