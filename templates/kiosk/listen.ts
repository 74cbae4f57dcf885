import { each, fill, isShown, root } from './elements.js';
import { noteFault } from './faults.js';
import { spanOf } from './flow.js';
import { hasSound } from './loudness.js';
import { addressOf, passOver } from './recordings.js';
import { play, type Sounding, speak, voiceOf } from './voice.js';

/* Reads a text aloud, statement by statement: by its recording where there is one, else by a voice of the machine. */

/** What the reading asks of the page. */
export interface Reader {
  /** Brings a column of the text into view. */
  turnTo(column: number): void;
  /** A statement begins, or goes on: somebody listens. */
  heard(): void;
  /** All has been read. */
  over(): void;
}

interface Reading {
  readonly half: HTMLElement;
  readonly flow: HTMLElement;
  readonly pieces: readonly HTMLElement[];
  readonly reader: Reader;
  at: number;
  sounding?: Sounding;
}

let reading: Reading | undefined;

/** What is to be said in place of a text, or the text itself as it stands, with plain spaces and hyphens and without the mark of a draft. */
function wordsOf(piece: HTMLElement): string {
  const { aloud } = piece.dataset;
  if (aloud !== undefined) return aloud;
  const copy = piece.cloneNode(true) as HTMLElement;
  for (const mark of each('.draft', copy)) mark.remove();
  return (copy.textContent ?? '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replaceAll('\u2011', '-')
    .replaceAll('\u00ad', '')
    .trim();
}

/** Whether a text of this half can be heard: a recording of it is there, or the machine has a voice for its language. */
export const canListen = (half: HTMLElement): boolean =>
  hasSound &&
  (voiceOf(half.lang) !== undefined || each('[data-audio]', half).some(({ dataset }) => addressOf(dataset['audio']) !== undefined));

const canSay = (half: HTMLElement, piece: HTMLElement): boolean =>
  addressOf(piece.dataset['audio']) !== undefined || voiceOf(half.lang) !== undefined;

export const isListening = (): boolean => reading !== undefined;

/** Takes over a level that was changed. */
export function relevel(): void {
  reading?.sounding?.relevel();
}

/** Reads a text from a column on; from the first one on with the title before it. */
export function listen(flow: HTMLElement, column: number, reader: Reader): void {
  stopListening();
  const half = flow.closest<HTMLElement>('.half');
  if (!half) return;
  const inText = each('[data-said]', flow).filter((piece) => spanOf(flow, piece).last >= column);
  const titles = column === 0 && flow.classList.contains('flow') ? each('.head [data-said]', half).filter(isShown) : [];
  const pieces = [...titles, ...inText].filter((piece) => canSay(half, piece));
  reading = { half, flow, pieces, reader, at: 0 };
  root.setAttribute('data-speaking', '');
  say();
}

/** Goes on at another column, to which the visitor has turned. */
export function listenFrom(column: number): void {
  if (reading) listen(reading.flow, column, reading.reader);
}

export function stopListening(): void {
  const ended = reading;
  reading = undefined;
  ended?.sounding?.stop();
  root.removeAttribute('data-speaking');
  for (const piece of each('.speaking')) piece.classList.remove('speaking');
}

/** The statements of the page on which a piece stands; headings are none of their own. */
function showPlace({ half, pieces, at }: Reading): void {
  const piece = pieces[at];
  const page = piece?.closest('.page, .plain-page') ?? pieces.find((each) => each.closest('.page'))?.closest('.page');
  const statements = page ? each('.text[data-said]', page) : [];
  const before = statements.filter((each) => pieces.indexOf(each) <= at && pieces.includes(each)).length;
  for (const place of each('.tool-says', half)) {
    fill(place, 'n', Math.max(1, before));
    fill(place, 'm', Math.max(1, statements.length));
  }
}

function say(): void {
  const now = reading;
  if (!now) return;
  const piece = now.pieces[now.at];
  for (const other of each('.speaking')) other.classList.remove('speaking');
  if (!piece) {
    stopListening();
    now.reader.over();
    return;
  }
  (piece.closest('.official') ?? piece).classList.add('speaking');
  showPlace(now);
  now.reader.heard();
  follow(now, piece, 0);
  const next = (): void => {
    if (reading !== now) return;
    now.at += 1;
    say();
  };
  const hears = {
    progress: (part: number): void => {
      if (reading !== now) return;
      follow(now, piece, part);
      now.reader.heard();
    },
    end: next,
  };
  const { audio } = piece.dataset;
  const address = addressOf(audio);
  const voice = voiceOf(now.half.lang);
  const byVoice = (): void => {
    if (voice && reading === now) now.sounding = speak(wordsOf(piece), voice, { ...hears, fail: next });
    else next();
  };
  if (address === undefined || audio === undefined) {
    byVoice();
    return;
  }
  const fail = (): void => {
    passOver(audio);
    noteFault(`a recording does not play: ${audio}`);
    byVoice();
  };
  now.sounding = play(address, { ...hears, fail });
}

/** Turns to where a piece is being said: one that goes on overleaf is followed by what has been said of it. */
function follow({ flow, reader }: Reading, piece: HTMLElement, part: number): void {
  if (!flow.contains(piece)) return;
  const { first, last } = spanOf(flow, piece);
  const heights = [...piece.getClientRects()].map(({ height }) => height);
  const all = heights.reduce((sum, height) => sum + height, 0);
  let column = first;
  for (let done = (heights[0] ?? 0) / all; done <= part && column < last; done += (heights[column - first] ?? 0) / all) column += 1;
  reader.turnTo(column);
}
