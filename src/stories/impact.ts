import { join } from 'node:path';
import { loadContent } from '../content/load.js';
import { daysOf } from '../day/days.js';
import { placeFile } from '../disk/place-file.js';
import { editionName } from '../editions/ledger.js';
import { type Impact, impactOf } from '../impact/impact.js';
import type { SheetsImpact } from '../impact/sheet-impact.js';
import { createAssets } from '../jobs/assets.js';
import { impactSheets } from '../jobs/impact-sheets.js';
import { type Asked, type Compared, comparedSides } from '../jobs/impact-sides.js';
import { leastBodyType } from '../jobs/least-type.js';
import { type Overwritten, overwritten } from '../jobs/overwritten.js';
import { createTools } from '../jobs/tools.js';
import { byLanguage } from '../language/language.js';
import { whileInPlace } from '../output/in-place.js';
import type { CheckOptions } from '../output/run.js';
import { impactPage } from '../pages/impact-page.js';
import { copyFrame } from '../poster/copy.js';
import { hasErrors, type Reported } from '../problem.js';
import type { IsoDate } from '../rules/date.js';
import { type LoadedTheme, loadTheme } from '../theme/theme.js';

export interface ImpactOptions extends Pick<CheckOptions, 'content' | 'templates' | 'language' | 'version' | 'onProgress' | 'signal'> {
  /** The two sides, as they were asked for. */
  readonly asked: Asked;
  /** Whether the sheets are painted and compared; whether they fit is reported in any case. */
  readonly pictures: boolean;
  /** Where the page goes: a file `.html`, or a folder in which it is named after what is compared, `2026-11-22--2027-01-01.html`. */
  readonly out: string;
}

/** What differs between the two sides, and the page that shows it. */
export interface FoundImpact {
  /** The two days; `before` is that of the edition where one was named. */
  readonly before: IsoDate;
  readonly after: IsoDate;
  /** The edition that stands for the earlier day. */
  readonly edition?: string;
  /** What differs in words: posters, statements, pages of the screen, and why. */
  readonly impact: Impact;
  /**
   * Posters in which a value was written over since their last edition, where no side was named with `--against`: between
   * days only versions differ. Those of the edition that is compared are not among them.
   */
  readonly overwritten: readonly Overwritten[];
  /** Whether only versions with days were looked at: nothing was released that what is written over could differ from. */
  readonly datedOnly: boolean;
  /** What differs on paper, by the id of the poster. */
  readonly sheets: ReadonlyMap<string, SheetsImpact>;
  /** The page, as it was written. */
  readonly page: string;
}

export interface ImpactReport extends Reported {
  /** Absent when an error hides what would be said; nothing is written then. */
  readonly found?: FoundImpact;
}

/** What a change of rules does: posters, screens and sheets before and after, as a report and as a page for those who approve it. */
export async function impact(options: ImpactOptions): Promise<ImpactReport> {
  const loaded = await loadContent(options.content);
  const look = await loadTheme(options.templates, { folder: options.content, languages: loaded.readable.languages });
  const { theme, text, problems: ofTheme } = look;
  const sources = new Map([...loaded.sources, ['theme.yaml', text]]);
  const read = [...loaded.problems, ...ofTheme];
  if (!loaded.content || hasErrors(read)) return { problems: read, sources };
  const days = daysOf(loaded.content);
  const written = options.asked.against === undefined ? await overwritten(options.content, days, options.asked.today) : [];
  const sides = await comparedSides(options.content, days, options.asked, written[0]?.edition);
  const problems = [...read, ...sides.problems];
  if (hasErrors(problems)) return { problems, sources };

  const { before, after, edition } = sides;
  const changes = impactOf(before, after, edition?.poster);
  const sheets = await sheetsOf(changes, sides, look, options);
  const name = edition ? editionName(edition) : before.date;
  const page = /\.html?$/i.test(options.out) ? options.out : join(options.out, `${name}--${after.date}.html`);
  const compared = { before: before.date, after: after.date, ...(edition ? { edition: name } : {}), impact: changes, sheets };
  const organisation = byLanguage(changes.languages, (language) => after.content.project.data.name[language] ?? '');
  options.signal.throwIfAborted();
  const html = impactPage({
    ...compared,
    organisation,
    version: options.version,
    reader: options.language ?? 'en',
    colours: theme.colours,
  });
  await whileInPlace(page, options, () => placeFile(page, html));
  const datedOnly = options.asked.against === undefined && loaded.content.editions.data.length === 0;
  const unfit = [...sheets.values()].flatMap((each) => each.unfit);
  return {
    problems: [...problems, ...unfit],
    sources,
    found: { ...compared, overwritten: written.filter((each) => each.edition !== compared.edition), datedOnly, page },
  };
}

/** Sets every poster that differs, as it was and as it is, on the smallest paper that the project declares. */
async function sheetsOf(
  { posters }: Impact,
  { after }: Compared,
  { theme, fonts }: LoadedTheme,
  { content: folder, version, pictures, onProgress, signal }: ImpactOptions,
): Promise<ReadonlyMap<string, SheetsImpact>> {
  const project = after.content.project.data;
  const floor = leastBodyType(theme, project, project.sizes);
  const size = ORDER.find((each) => project.sizes.includes(each)) ?? 'a4';
  const [assets, tools] = [createAssets({ ...(fonts && { fonts }), ...(theme.icons && { icons: theme.icons }) }), createTools()];
  const found = new Map<string, SheetsImpact>();
  for (const [index, poster] of posters.entries()) {
    signal.throwIfAborted();
    found.set(
      poster.id,
      await impactSheets(poster, {
        frame: copyFrame(after.content),
        content: after.content,
        folder,
        size,
        theme,
        floor,
        version,
        assets,
        tools,
        pictures,
      }),
    );
    onProgress({ done: index + 1, total: posters.length, what: poster.id });
  }
  return found;
}

/** A4 shows most on a page that is printed on A4. */
const ORDER = ['a4', 'a5', 'a3', 'a2', 'a1'] as const;
