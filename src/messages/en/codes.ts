import type { English } from '../catalogue.js';

/** Codes of a sheet, and references of the screen. */
export const CODES = {
  'qr-unreadable.none': ({ name, url, dpi }: { name: string; url: string; dpi: number }) =>
    `${name}: expected the QR code of ${url} to be read from the page at ${dpi} dpi, found no code that can be read`,
  'qr-unreadable.others': ({ name, url, dpi, read }: { name: string; url: string; dpi: number; read: readonly string[] }) =>
    `${name}: expected the QR code of ${url} to be read from the page at ${dpi} dpi, found ${read.map((text) => `"${text}"`).join(', ')}`,
  'qr-unreadable.shorter-fix': 'give the link a shorter address',
  'qr-unreadable.less-fix': 'let the code say less, or let fewer codes stand beside it',
  'qr-unreadable.modules': ({ name, size, least, module }: { name: string; size: string; least: number; module: number }) =>
    `${name}: expected QR modules of ${least} mm or more on ${size}, found ${module.toFixed(2)} mm`,
  'qr-unreadable.modules-fix': ({ most }: { most: number }) => `give the link an address of at most ${most} characters`,
  'qr-unreadable.symbol': ({ name, size, least, symbol }: { name: string; size: string; least: number; symbol: number }) =>
    `${name}: expected a QR symbol of ${least.toFixed(1)} mm or more on ${size}, found ${symbol.toFixed(1)} mm`,
  'qr-unreadable.faint': ({ name, least, ratio }: { name: string; least: number; ratio: number }) =>
    `${name}: expected a QR code of ${least}:1 or more against its quiet zone, found ${ratio.toFixed(1)}:1`,
  'qr-unreadable.ink-fix': 'choose a darker ink in theme.yaml',
  'qr-unreadable.absent': ({ name, url }: { name: string; url: string }) =>
    `${name}: expected a QR code of ${url} on the sheet, found none`,
  'qr-unreadable.absent-fix': 'take "qr:" out',
  'mark-unreadable.found': ({ name, expected, dpi, found }: { name: string; expected: string; dpi: number; found: string }) =>
    `${name}: expected ${expected}, read at ${dpi} dpi, found ${found}`,
  'mark-unreadable.unreleased': 'no mark of an edition on a sheet that is not released',
  'mark-unreadable.mark': ({ mark }: { mark: string }) => `the mark ${mark} of the edition`,
  'mark-unreadable.none': 'none that can be read',
  'mark-unreadable.read': ({ read }: { read: readonly string[] }) => read.map((text) => `"${text}"`).join(', '),
  'mark-unreadable.modules-fix': 'give the mark larger modules in theme.yaml',
  'mark-unreadable.faint': ({ name, least, ratio }: { name: string; least: number; ratio: number }) =>
    `${name}: expected the mark of the edition at ${least}:1 or more against its ground, found ${ratio.toFixed(1)}:1`,
  'external-reference.found': ({ target }: { target: string }) => `expected references inside the kiosk's folder, found "${target}"`,
  'external-reference.fix': 'bring the file along in the folder, or take the reference out',
} as const satisfies English;
