import { describe, expect, it } from 'vitest';
import type { Content } from '../../src/content/load.js';
import { loadContent } from '../../src/content/load.js';
import { readNotices } from '../../src/kiosk/notices.js';
import { readWording } from '../../src/kiosk/wording.js';
import type { IsoDate } from '../../src/rules/date.js';
import { contentFolder } from '../content-folder.js';
import { inEnglish } from '../in-english.js';

/** The shipped folder with a notice that ends at this moment of Kazakhstan's time. */
async function ending(until: string, kiosk: (text: string) => string = (text) => text): Promise<Content> {
  const notice = `[{ id: a, level: urgent, from: "2026-11-26 14:00", until: "${until}", title: { kk: А, ru: Б } }]`;
  const { content } = await loadContent(await contentFolder({ 'notices.yaml': () => notice, 'kiosk.yaml': kiosk }));
  return content as Content;
}

/** What stands under the notice in each language. */
function ends({ notices, kiosk, languages }: Content): readonly string[] {
  const { wording } = readWording(kiosk, languages);
  const [view] = readNotices(notices, languages, '2026-11-26' as IsoDate).notices;
  return (view?.words ?? []).map(({ lang, end }) => wording.spoken(lang, 'until', { t: end.hour, d: end.day }));
}

describe('the end of an urgent notice', () => {
  it('is an hour, with its day where that is another one', async () => {
    expect(ends(await ending('2026-11-27 16:30'))).toEqual([
      'Хабарландыру 27.11.2026 күні сағат 16:30-ға дейін көрсетіледі',
      'Объявление показывается до 16:30 27.11.2026',
    ]);
    expect(ends(await ending('2026-11-26 18:00'))).toEqual([
      'Хабарландыру сағат 18:00-ге дейін көрсетіледі',
      'Объявление показывается до 18:00',
    ]);
  });

  it('keeps its day in a label without a place for it', async () => {
    const old = await ending('2026-11-27 16:30', (text) => text.replaceAll('{d} ', '').replaceAll(' {d}', ''));
    expect(ends(old)).toEqual([
      'Хабарландыру сағат 27.11.2026 күні, 16:30-ға дейін көрсетіледі',
      'Объявление показывается до 27.11.2026, 16:30',
    ]);
  });

  it('on a day that does not exist is reported', async () => {
    const { notices, languages } = await ending('2026-04-31 16:30');
    const { problems } = readNotices(notices, languages, '2026-11-26' as IsoDate);
    expect(inEnglish(problems).map(({ code, where, message }) => [code, where.file, message])).toEqual([
      ['bad-moment', 'notices.yaml', 'expected a moment of the calendar, found "2026-04-31 16:30"'],
    ]);
  });
});
