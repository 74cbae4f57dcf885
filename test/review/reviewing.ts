import type { Content } from '../../src/content/load.js';
import type { Language } from '../../src/language/language.js';
import type { Approval } from '../../src/review/approval.js';
import type { Half } from '../../src/review/half.js';
import { halves } from '../../src/review/halves.js';
import type { IsoDate } from '../../src/rules/date.js';
import { dayOf } from '../poster/composing.js';
import { NOW } from '../sheets.js';

/** Every half of a content on a day. */
export const halvesOf = (content: Content, day: IsoDate = NOW): readonly Half[] => halves(content, dayOf(content, day));

export function halfOf(all: readonly Half[], id: string, language: Language): Half {
  const found = all.find((half) => half.id === id && half.language === language);
  if (!found) throw new RangeError(`expected the half ${id} in ${language}, found none`);
  return found;
}

/** The approval of an invented editor. */
export const approved = (half: Half): Approval => ({ half, by: 'A. Editor, head of "texts" # 2', on: '2026-01-31' as IsoDate });

/** The source file of a half. */
export function sourceOf(content: Content, { where }: Half) {
  const all = [content.kiosk.source, ...content.posters.map(({ source }) => source)];
  const found = all.find(({ file }) => file === where.file);
  if (!found) throw new RangeError(`expected the file ${where.file}, found none`);
  return found;
}
