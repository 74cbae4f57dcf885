import type { Loaded } from '../content/load.js';
import type { OutputProfile } from '../content/output-profile.js';
import type { Days } from '../day/days.js';
import { hashOf } from '../hash.js';
import { phrase } from '../messages/message.js';
import { aboutOf, type Job } from '../output/job.js';
import { type CheckOptions, SCREEN } from '../output/run.js';
import type { Variant } from '../paper/variant.js';
import type { ScreenSigning } from '../player/screen-folder.js';
import { type Copy, copiesOf, copyFrame, type EditionMark } from '../poster/copy.js';
import { lacksHalf } from '../poster/lacks-half.js';
import type { Poster } from '../poster/model.js';
import { EXIT, firstNames, hasErrors, Stop } from '../problem.js';
import type { KioskSources } from '../shipped/kiosk-sources.js';
import type { Theme } from '../theme/theme.js';
import type { FontFiles } from '../typography/weights.js';
import { createAssets, type OwnAssets, once } from './assets.js';
import { laterJobs } from './later-jobs.js';
import { leastBodyType } from './least-type.js';
import { ahead, createPainter, inFonts, type Painter } from './painter.js';
import { planPictures } from './plan-pictures.js';
import { pictureFiles } from './print-pictures.js';
import { printedSizes } from './printed-sizes.js';
import { screenJob } from './screen-job.js';
import { textJobs } from './text-jobs.js';

interface PlanInput extends Pick<CheckOptions, 'asOf' | 'version' | 'only' | 'sizes' | 'variants' | 'pictures'> {
  /** The content folder. */
  readonly folder: string;
  readonly loaded: Loaded;
  readonly days: Days;
  /** The posters of the day. */
  readonly posters: readonly Poster[];
  /** The editions whose words they say, by the ids of the posters. */
  readonly editions: ReadonlyMap<string, EditionMark>;
  readonly theme: Theme;
  /** Where a font of one's own lies. */
  readonly fonts?: FontFiles;
  /** Its licence, which travels with the screen. */
  readonly licence?: string;
  /** For files of a print shop, where some are made. */
  readonly profile?: OutputProfile;
  readonly kiosk: KioskSources;
  /** Absent where the screen is not signed, and follows no former one. */
  readonly signing?: ScreenSigning;
  /** Whether files will be written: a check makes no pictures. */
  readonly writes: boolean;
  /** Paints in another process; absent to paint in this one. */
  readonly painter?: Painter;
}

/**
 * The parts of a run, each with the hash of all that it depends on. What a job needs to work is loaded when it works:
 * a run in which nothing has changed opens neither fonts nor react-pdf.
 */
export function planJobs(input: PlanInput): readonly Job[] {
  const { days, theme, fonts, licence, asOf, version, loaded } = input;
  const look: OwnAssets = { ...(fonts && { fonts }), ...(theme.icons && { icons: theme.icons }) };
  const { content } = days;
  const sizes = input.sizes ?? content.project.data.sizes;
  const copies = copiesOf(chosen(input), copyFrame(content), input.editions);
  const floor = leastBodyType(theme, content.project.data, sizes);
  const assets = createAssets({ ...look, ...(licence !== undefined && { licence: { family: theme.font.family, licence } }) });
  const paint = inFonts(input.painter ?? createPainter(assets), fonts);
  const tools = once(async () => {
    const made = (await import('./tools.js')).createTools();
    await made.open();
    return made;
  });

  const picturesFor = (copy: Copy) => ({ pictures: pictureFiles(copy, { folder: input.folder, pictures: content.pictures }) });
  const texts = textJobs({
    loaded,
    days,
    posters: input.posters,
    asOf,
    assets,
    look: [theme.font.files, theme.icons && Object.keys(theme.icons)],
  });
  // Without the project nobody knows on which paper, and from how far away it is read. What lacks a half is no sheet yet.
  const onPaper = loaded.unread.has(content.project.source.file) ? [] : copies.filter((copy) => !lacksHalf(copy));
  const variants = input.variants ?? OFFICE;
  const away = input.painter !== undefined;
  const printed = printedSizes(sizes, variants);
  const sheets = onPaper.flatMap((copy) =>
    printed.map(({ size, variant }): Job => {
      const office = variant === 'office';
      const profile = variant === 'press' ? input.profile : undefined;
      const task = { copy, size, variant, theme, floor, version, ...picturesFor(copy), ...(profile && { profile }) };
      const painting = ahead(() => paint(task));
      return {
        key: `poster/${copy.name}/${size}${office ? '' : `/${variant}`}`,
        inputs: hashOf([copy, size, variant, theme, floor, version, ...(profile ? [profile.name, profile.sha256] : [])]),
        about: aboutOf(copy, size),
        ...(away && { ahead: painting.begin }),
        make: async () => {
          // What proves is loaded while another process paints.
          const [painted, { makePoster }, ready] = await Promise.all([painting.take(), import('./poster-job.js'), tools()]);
          return makePoster({ task, painted, assets, tools: ready, picture: input.writes });
        },
      };
    }),
  );
  const posters = onPaper.length === 0 ? [] : chosen(input);
  const later = laterJobs({ days, asOf, posters, frame: copyFrame(content), printed, theme, floor, version, paint, away });
  const pictures =
    input.pictures && input.writes
      ? planPictures({ copies: onPaper, sizes, variants, theme, floor, version, paint, tools, picturesFor })
      : [];
  // The screen first: its script is bundled by another process while the first sheet is set.
  const asked = input.only === undefined || input.only.includes(SCREEN);
  const screen = asked && hasScreens(loaded) ? screenJob({ ...input, assets }) : undefined;
  return [...(screen ? [screen] : []), ...texts, ...sheets, ...later, ...pictures];
}

const OFFICE: readonly Variant[] = ['office'];

/** Whether the content declares a screen, or a file that would declare one cannot be read. */
const hasScreens = ({ readable: { kiosk, screens }, unread }: Loaded): boolean =>
  Object.keys(screens.data).length > 0 || [kiosk, screens].some(({ source }) => unread.has(source.file));

/** The posters asked for. Stops on an id that no poster has. */
function chosen({ only, posters, days, loaded }: PlanInput): readonly Poster[] {
  if (only === undefined) return posters;
  const ids = days.content.posters.map((poster) => poster.data.id);
  const screened = hasScreens(loaded);
  const unknown = only.filter((id) => !ids.includes(id) && !(screened && id === SCREEN));
  // A poster whose file is broken has no id yet: what is wrong with the file says more.
  if (unknown.length > 0 && !hasErrors(loaded.problems)) {
    throw new Stop(
      EXIT.usage,
      unknown.map((id) => ({
        code: 'unknown-poster',
        severity: 'error',
        where: { file: '--only' },
        message: phrase('unknown-poster.only', { id }),
        fix: screened
          ? phrase('unknown-poster.screen-fix', { names: firstNames(ids), screen: SCREEN })
          : phrase('unknown-poster.fix', { names: firstNames(ids) }),
      })),
    );
  }
  return posters.filter((poster) => only.includes(poster.id));
}
