import { CENTERS, openingOf } from '../content/centers.js';
import type { Loaded } from '../content/load.js';
import { SCREENS } from '../content/screens.js';
import type { Days } from '../day/days.js';
import { type LaterDays, laterDays } from '../day/later-days.js';
import { hashOf } from '../hash.js';
import type { Job } from '../output/job.js';
import type { ScreenSigning } from '../player/screen-folder.js';
import { copyFrame, type EditionMark } from '../poster/copy.js';
import type { Poster } from '../poster/model.js';
import type { Place, Problem } from '../problem.js';
import type { IsoDate } from '../rules/date.js';
import type { KioskSources } from '../shipped/kiosk-sources.js';
import type { Theme } from '../theme/theme.js';
import type { Assets } from './assets.js';

interface ScreenWork {
  readonly loaded: Loaded;
  readonly days: Days;
  readonly asOf: IsoDate;
  /** The posters of the day. */
  readonly posters: readonly Poster[];
  readonly editions: ReadonlyMap<string, EditionMark>;
  readonly theme: Theme;
  readonly kiosk: KioskSources;
  readonly version: string;
  readonly writes: boolean;
  /** Absent where the screen is not signed, and follows no former one. */
  readonly signing?: ScreenSigning;
  readonly assets: Assets;
}

/** Files without which nobody knows what the screen says. */
const OWN_FILES = ['kiosk.yaml', 'notices.yaml', 'project.yaml', CENTERS, SCREENS];

/**
 * The kiosk folder: what the screen says on the day and on the days to come that are known. While an error stands elsewhere
 * no folder will be written, and the topics are checked whose posters are whole. Nothing where a file of the screen itself
 * is at fault.
 */
export function screenJob(input: ScreenWork): Job | undefined {
  const { loaded, days, asOf, posters, editions, theme, kiosk, version, writes, signing = {}, assets } = input;
  const { content } = days;
  const { screens } = content;
  const { centers, emblems } = copyFrame(content);
  const opening = openingOf(content.centers.data);
  const errors = loaded.problems.filter(({ severity }) => severity === 'error');
  if (errors.some(({ where }) => OWN_FILES.includes(where.file))) return undefined;
  const day = { ...days.on(asOf), posters, editions };
  const known = [...errors, ...day.problems.screen.filter(({ severity }) => severity === 'error')];
  const whole = known.length === 0 && posters.length === content.posters.length;
  // A day to come that is composed of broken files repeats what is reported of today.
  const later: LaterDays = whole ? laterDays(days, asOf) : { later: [], problems: [] };
  const lost = whole ? [] : lostPosters(loaded, posters);
  const said = [
    [posters, [...editions], centers, [...opening], screens.data, [...content.media.values()].map(({ file, sha256 }) => [file, sha256])],
    content.kiosk.source.text,
    content.notices.source.text,
    [day.kiosk.data, day.notices.data],
    day.links,
    later.later.map((each) => [each.date, each.posters, each.kiosk.data, each.notices.data, each.links]),
    content.project.source.text,
    theme,
    kiosk,
    asOf,
    version,
    ...(emblems ? [emblems] : []),
    ...(signing.signer ? [signing.signer.publicKey] : []),
  ];
  return {
    key: 'kiosk',
    inputs: hashOf(whole ? said : [said, lost]),
    make: async (part) => {
      const { makeKiosk } = await import('./kiosk-job.js');
      const { project, posters: written, media, pictures } = content;
      const work = {
        project: project.data,
        written,
        day,
        screens,
        centers,
        opening,
        emblems,
        media,
        pictures,
        lost: new Set(lost),
        days: later,
        theme,
        sources: kiosk,
      };
      const made = await makeKiosk({ ...work, version, assets, writes, signing }, part);
      return whole ? made : { artifacts: [], record: null, problems: withoutKnown(made.problems, known) };
    },
  };
}

/** The posters of topics that cannot be read or composed; one that no file can have is missed by its topic. */
function lostPosters({ readable, unread }: Loaded, posters: readonly Poster[]): readonly string[] {
  const written = new Set(readable.posters.map(({ data }) => data.id));
  const someUnread = [...unread].some((file) => file.startsWith('posters/'));
  const composed = new Set(posters.map(({ id }) => id));
  const named = new Set(readable.kiosk.data.topics.flatMap((topic) => topic.posters));
  return [...named].filter((id) => !composed.has(id) && (someUnread || written.has(id)));
}

/** What is found beyond what is reported already. */
function withoutKnown(found: readonly Problem[], known: readonly Problem[]): readonly Problem[] {
  const lineOf = ({ file, line }: Place): string => `${file}:${line}`;
  const lines = new Set(known.map(({ where }) => lineOf(where)));
  return found.filter(({ where }) => !lines.has(lineOf(where)));
}
