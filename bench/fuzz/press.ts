import { join } from 'node:path';
import { checkContent, TEXT_CHECKS } from '../../src/checks/checks.js';
import { knownFacts } from '../../src/checks/known-facts.js';
import { type Content, loadContent } from '../../src/content/load.js';
import { loadOutputProfile } from '../../src/content/output-profile.js';
import { problemsOf } from '../../src/day/day.js';
import { daysOf } from '../../src/day/days.js';
import { otherDays } from '../../src/day/other-days.js';
import { createAssets } from '../../src/jobs/assets.js';
import { leastBodyType } from '../../src/jobs/least-type.js';
import { fitPoster } from '../../src/jobs/painted-poster.js';
import { createPainter, type PaintTask } from '../../src/jobs/painter.js';
import { makePoster } from '../../src/jobs/poster-job.js';
import { createTools } from '../../src/jobs/tools.js';
import { whyUnfit } from '../../src/jobs/why-unfit.js';
import type { SheetName } from '../../src/paper/sheet.js';
import type { Variant } from '../../src/paper/variant.js';
import { copiesOf, copyFrame } from '../../src/poster/copy.js';
import type { Poster } from '../../src/poster/model.js';
import { hasErrors, type Problem, Stop } from '../../src/problem.js';
import type { IsoDate } from '../../src/rules/date.js';
import { loadTheme, type Theme } from '../../src/theme/theme.js';

/** The day for which everything is said. */
const DAY = '2026-11-22' as IsoDate;

/** Everything that sheets are set, painted and proved with, opened once. */
export interface Press {
  /** A folder as `taqta check` reads it: what it says on the day, and all that the checks of its texts report. */
  read(folder: string): Promise<Read>;
  /** Why a poster does not fit its sheets, if it does not. */
  fit(poster: Poster, content: Content): Promise<readonly Problem[]>;
  /** A poster set, painted and read back as `taqta build` does it: what is wrong with it, and its file where nothing is. */
  print(poster: Poster, content: Content, form: Form): Promise<Printed>;
}

export interface Read {
  readonly content?: Content;
  readonly posters: readonly Poster[];
  readonly problems: readonly Problem[];
}

export interface Form {
  readonly size: SheetName;
  readonly variant: Variant;
}

export interface Printed {
  readonly problems: readonly Problem[];
  readonly bytes?: Uint8Array;
}

export async function openPress(root: string): Promise<Press> {
  const assets = createAssets();
  const tools = createTools();
  const templates = join(root, 'templates');
  const [{ theme }, profile] = await Promise.all([loadTheme(templates), loadOutputProfile(templates, undefined)]);
  const [measure, icons] = await Promise.all([assets.measure(), assets.icons()]);
  return {
    async read(folder) {
      const loaded = await loadContent(folder).catch((error: unknown) => {
        if (error instanceof Stop) return error;
        throw error;
      });
      if (loaded instanceof Stop) return { posters: [], problems: loaded.problems };
      const { readable: content } = loaded;
      const days = daysOf(content);
      const day = days.on(DAY);
      const { posters } = day;
      const other = otherDays(days, DAY);
      const checked = checkContent({ content, known: knownFacts(content), posters, asOf: DAY, measure, icons }, TEXT_CHECKS);
      const problems = [
        ...loaded.problems,
        ...problemsOf(day),
        ...other.ofScreen(),
        ...content.posters.flatMap(other.ofPoster),
        ...checked,
      ];
      return { content, posters, problems };
    },
    async fit(poster, content) {
      const task = taskOf(poster, content, { size: 'a4', variant: 'office' }, theme);
      const fitted = await fitPoster({ ...task, assets, fits: new Map() });
      return fitted.kind === 'unfit' ? whyUnfit(task, fitted) : [];
    },
    async print(poster, content, { size, variant }) {
      const task = { ...taskOf(poster, content, { size, variant }, theme), ...(variant === 'press' && { profile }) };
      const painted = await createPainter(assets)(task);
      const { artifacts, problems } = await makePoster({ task, painted, assets, tools, picture: false });
      const [file] = artifacts;
      return { problems, ...(file && !hasErrors(problems) && { bytes: file.bytes }) };
    },
  };
}

function taskOf(poster: Poster, content: Content, { size, variant }: Form, theme: Theme): PaintTask {
  const [copy] = copiesOf([poster], copyFrame(content), new Map());
  if (!copy) throw new Error('expected a center in the content, found none');
  return { copy, size, variant, theme, floor: leastBodyType(theme, content.project.data, [size]), version: '0.0.0' };
}
