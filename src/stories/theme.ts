import { join } from 'node:path';
import { themeSheets } from '../../templates/posters/marks/theme-sheets.js';
import { examplesOf } from '../beginnings/examples.js';
import { loadContent } from '../content/load.js';
import { placeFile } from '../disk/place-file.js';
import { createAssets } from '../jobs/assets.js';
import { rastersOf } from '../jobs/print-pictures.js';
import { iconsIn, type Specimen, type SpecimenFolder, specimensOf } from '../jobs/specimens.js';
import { createTools } from '../jobs/tools.js';
import { capitals } from '../language/capitals.js';
import { byLanguage, type Languages, rulesOf } from '../language/language.js';
import { type Speaker, speakerOf } from '../messages/in-words.js';
import { phrase } from '../messages/message.js';
import { whileInPlace } from '../output/in-place.js';
import type { CheckOptions } from '../output/run.js';
import { themePage } from '../pages/theme-page.js';
import { contrast } from '../paper/contrast.js';
import { sheetOf } from '../paper/sheet.js';
import { paint } from '../pdf/paint.js';
import { preview } from '../pictures/preview.js';
import { hasErrors, type Reported } from '../problem.js';
import { findProgram } from '../shipped/program.js';
import { type ColourName, STANDS } from '../theme/palette.js';
import { loadTheme, type Theme } from '../theme/theme.js';

interface ThemeOptions extends Pick<CheckOptions, 'content' | 'templates' | 'asOf' | 'language' | 'version' | 'onProgress' | 'signal'> {
  /** The folder for the page and the PDF. */
  readonly out: string;
}

export interface ThemeReport extends Reported {
  /** What was written; absent while an error stands in the look or in the content. */
  readonly made?: { readonly page: string; readonly file: string; readonly designs: readonly string[]; readonly blocks: readonly string[] };
}

const WIDTH = 640;
const DPI = 110;

/** A look on a page and in a PDF: its colours with contrasts, grays and inks, its type and pictograms, every design and block set in it. */
export async function themeBook(options: ThemeOptions): Promise<ThemeReport> {
  const { content: folder, templates, asOf, language = 'en', version, out, signal, onProgress } = options;
  const loaded = await loadContent(folder);
  const { theme, fonts, text, problems: ofTheme } = await loadTheme(templates, { folder, languages: loaded.readable.languages });
  const sources = new Map([...loaded.sources, ['theme.yaml', text]]);
  const problems = [...loaded.problems, ...ofTheme];
  if (!loaded.content || hasErrors(problems)) return { problems, sources };

  const assets = createAssets({ ...(fonts && { fonts }), ...(theme.icons && { icons: theme.icons }) });
  const examples = await Promise.all((await examplesOf(findProgram().root)).map(({ folder: inside }) => folderIn(inside)));
  const contents = [{ folder, content: loaded.content }, ...examples.flat()];
  const sheet = sheetOf('a4');
  const specimens = await specimensOf({ contents, asOf, theme, sheet, assets });
  signal.throwIfAborted();
  const { languages } = loaded.content;
  const name = loaded.content.project.data.name[languages[0]] ?? '';
  const icons = [...new Set([...Object.keys(theme.icons ?? {}), ...iconsIn(specimens.map(({ poster }) => poster))])];
  // A font of one's own has the letters of the project's languages, and Latin ones.
  const say = speakerOf(languages.includes(language) ? language : 'en');
  const first = themeSheets({
    say,
    sheet,
    theme,
    title: name,
    contrasts: contrastsOf(theme, say),
    letters: lettersOf(languages),
    icons,
    drawn: await assets.icons(),
  });
  const pages = [...first, ...specimens.flatMap((specimen) => specimen.pages)].map((rows) => ({ rows }));
  const title = byLanguage(languages, (language) => loaded.content?.project.data.name[language] ?? '');
  const { bytes } = await paint({
    sheet,
    pages,
    title,
    author: name,
    asOf,
    creator: `Taqta ${version}`,
    faces: await assets.faces(),
    rasterOf: rastersOf(Object.assign({}, ...specimens.map(({ files }) => files)), { kind: 'rgb' }, new Map()),
    purpose: { kind: 'parts', cuts: [] },
  });
  onProgress({ done: 1, total: 2, what: 'theme.pdf' });
  const rasters = await (await createTools().rasteriser()).rasterise(bytes, DPI);
  const pictures = await Promise.all(
    rasters.map((raster) => preview([raster], WIDTH, { title, description: title, creator: name, tool: `Taqta ${version}` })),
  );
  signal.throwIfAborted();
  const [page, file] = [join(out, 'index.html'), join(out, 'theme.pdf')];
  const html = themePage({
    language,
    theme,
    languages,
    organisation: name,
    asOf,
    version,
    icons,
    shown: picturesOf(
      specimens,
      pictures.map(({ webp }) => webp),
      first.length,
    ),
  });
  await whileInPlace(page, options, async () => {
    await placeFile(file, bytes);
    await placeFile(page, html);
  });
  onProgress({ done: 2, total: 2, what: 'index.html' });
  const blocks = specimens.flatMap((specimen) => specimen.blocks);
  return { problems, sources, made: { page, file, designs: [...new Set(specimens.map(({ design }) => design))], blocks } };
}

async function folderIn(folder: string): Promise<readonly SpecimenFolder[]> {
  const { content } = await loadContent(folder);
  return content ? [{ folder, content }] : [];
}

/** The pictures of each specimen, which stand in the PDF after the sheets of the look itself. */
function picturesOf(specimens: readonly Specimen[], pictures: readonly Uint8Array[], before: number) {
  let at = before;
  return specimens.map(({ poster, design, blocks, pages }) => {
    const own = pictures.slice(at, at + pages.length);
    at += pages.length;
    return { id: poster.id, design, blocks, pictures: own };
  });
}

/** What each colour has to stand out from, with what was measured: «paper 11.9, tint 10.5». */
function contrastsOf({ colours }: Theme, say: Speaker): Readonly<Record<string, string>> {
  const measured = (what: ColourName, ground: ColourName): string =>
    say(phrase('look.measured', { colour: ground, contrast: contrast(colours[what], colours[ground]) }));
  return Object.fromEntries(STANDS.map(({ what, on }) => [what, on.map((ground) => measured(what, ground)).join(', ')]));
}

const lettersOf = (languages: Languages): readonly string[] =>
  languages.map((language) => {
    const { alphabet } = rulesOf(language).recognition;
    return [...alphabet]
      .slice(0, 12)
      .map((letter) => capitals(language, letter) + letter)
      .join(' ');
  });
