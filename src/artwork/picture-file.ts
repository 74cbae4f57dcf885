import { type Phrase, type PhraseOrText, phrase } from '../messages/message.js';

/** The kinds of files that hold a picture; the first ending of each is the one that a remedy names. */
export const PICTURE_ENDINGS = {
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  webp: ['webp'],
  svg: ['svg'],
} as const;

export type PictureKind = keyof typeof PICTURE_ENDINGS;

/** What a picture is, as far as its bytes have been looked at: the right way up, in pixels; of a drawing the sides stand for their proportion. */
export interface PictureFigures {
  readonly width: number;
  readonly height: number;
  /** Has shades without end: it is kept as JPEG. All others keep their flat colours and edges. */
  readonly photo: boolean;
}

/** Why a picture cannot be used: what was found instead, and how to mend it. */
export interface Unfit {
  readonly code: 'media-type' | 'media-too-large' | 'broken-picture' | 'unsafe-drawing';
  readonly message: Phrase;
  readonly fix: Phrase;
}

/** What a file is by how it begins, and what it is called. */
interface FoundKind {
  readonly kind?: PictureKind;
  readonly words: PhraseOrText;
}

/** As many bytes of a file say what it is, even behind the comments of a drawing. */
export const PICTURE_HEAD = 4096;

/** PNG (ISO 15948, 5.2), JPEG (ISO 10918-1, B.1), WebP (RFC 9649, 2.4), SVG by its root. */
export function pictureKindOf(head: Uint8Array): FoundKind {
  const text = Buffer.from(head).toString('latin1');
  if (head.length === 0) return { words: phrase('picture-kind.empty') };
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return { kind: 'png', words: 'PNG' };
  if (text.startsWith('\xff\xd8\xff')) return { kind: 'jpeg', words: 'JPEG' };
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return { kind: 'webp', words: 'WebP' };
  const markup = text.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (/^<!doctype\s+html|^<html/i.test(markup) || /<html[\s>]/i.test(markup)) return { words: phrase('picture-kind.page') };
  if (markup.startsWith('<'))
    return /<(?:[\w-]+:)?svg[\s>]/.test(markup)
      ? { kind: 'svg', words: phrase('picture-kind.drawing') }
      : { words: phrase('picture-kind.markup') };
  return { words: OTHERS.find(([begins, at]) => text.startsWith(begins, at))?.[2] ?? phrase('picture-kind.other') };
}

const OTHERS: readonly (readonly [begins: string, at: number, words: Phrase])[] = [
  ['GIF8', 0, phrase('picture-kind.other-picture', { name: 'GIF' })],
  ['BM', 0, phrase('picture-kind.other-picture', { name: 'BMP' })],
  ['II*\0', 0, phrase('picture-kind.other-picture', { name: 'TIFF' })],
  ['MM\0*', 0, phrase('picture-kind.other-picture', { name: 'TIFF' })],
  ['ftypheic', 4, phrase('picture-kind.iphone')],
  ['ftypmif1', 4, phrase('picture-kind.other-picture', { name: 'HEIF' })],
  ['ftypavif', 4, phrase('picture-kind.other-picture', { name: 'AVIF' })],
  ['8BPS', 0, phrase('picture-kind.other-picture', { name: 'Photoshop' })],
  ['%PDF', 0, phrase('picture-kind.document', { name: 'PDF' })],
  ['%!PS', 0, phrase('picture-kind.document', { name: 'PostScript' })],
  ['\x1f\x8b', 0, phrase('picture-kind.packed-drawing')],
  ['PK', 0, phrase('picture-kind.packed')],
  ['version https://git-lfs', 0, phrase('picture-kind.git')],
];
