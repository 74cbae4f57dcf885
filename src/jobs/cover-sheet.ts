import { type CoverSheets, coverSheets } from '../../templates/posters/marks/cover-sheets.js';
import { hashOf } from '../hash.js';
import { byLanguage, type Language } from '../language/language.js';
import { inWords } from '../messages/in-words.js';
import { phrase } from '../messages/message.js';
import { COVER, type SetAddition } from '../output/set-additions.js';
import { sheetOf } from '../paper/sheet.js';
import { paint } from '../pdf/paint.js';
import { inAll } from '../pdf/xmp-frame.js';
import type { IsoDate } from '../rules/date.js';
import type { Theme } from '../theme/theme.js';
import type { Assets } from './assets.js';

/** How a cover sheet looks, and who made it. */
interface CoverLook {
  readonly theme: Theme;
  readonly assets: Assets;
  readonly asOf: IsoDate;
  /** Hash of the program. */
  readonly code: string;
}

/** What a center reads beside the copies that it hangs anew, as a file of its set: on A4, in each of its languages, to be heard as well. */
export function coverOf(cover: Omit<CoverSheets, 'prints'>, additions: readonly SetAddition[], look: CoverLook): SetAddition {
  const { theme, assets, asOf, code } = look;
  const prints = additions.flatMap(({ file, inputs, form }) => (form ? [{ file, inputs, paper: form.paper.toUpperCase() }] : []));
  return {
    file: COVER,
    of: [],
    inputs: hashOf([cover, prints, theme, asOf, code]),
    async make(_, { pagesOf }) {
      const counted = prints.map(({ file, paper }) => ({ file, paper, sheets: pagesOf(file) }));
      const sheet = sheetOf('a4');
      const pages = coverSheets({ ...cover, prints: counted }, { sheet, theme, measure: await assets.measure() });
      const { bytes } = await paint({
        sheet,
        pages: pages.map((rows) => ({ rows })),
        faces: await assets.faces(),
        title: titleOf(cover),
        author: inAll(cover.organisation),
        asOf,
        creator: `Taqta ${cover.version}`,
      });
      return { content: bytes, pages: pages.length };
    },
  };
}

/** In every language that is heard. */
function titleOf({ columns, center }: Omit<CoverSheets, 'prints'>) {
  const heard = new Map<Language, string>();
  for (const { words, labels } of columns)
    for (const language of [words, labels]) heard.set(language, `${inWords(phrase('cover.title'), labels)}: ${center.name[words] ?? ''}`);
  return byLanguage([...heard.keys()], (language) => heard.get(language) ?? '');
}
