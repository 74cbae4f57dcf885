import type { ContentInput } from '../checks/check.js';
import { CENTERS } from '../content/centers.js';
import { type Content, LEDGER, type Loaded } from '../content/load.js';
import { silentContent } from '../content/silent-content.js';
import { withoutConsequences } from '../content/unread.js';
import type { Days } from '../day/days.js';
import { hashOf } from '../hash.js';
import type { Job } from '../output/job.js';
import type { Poster } from '../poster/model.js';
import type { Problem } from '../problem.js';
import type { IsoDate } from '../rules/date.js';
import { type Assets, once } from './assets.js';

interface TextWork {
  readonly loaded: Loaded;
  readonly days: Days;
  readonly posters: readonly Poster[];
  readonly asOf: IsoDate;
  readonly assets: Assets;
  /** What else the checks hold the texts against: the letters and pictograms of one's own. */
  readonly look?: readonly unknown[];
}

/** Files that say nothing of which a poster's text asks. */
const BESIDE_POSTERS: ReadonlySet<string> = new Set(['kiosk.yaml', 'notices.yaml', CENTERS, LEDGER]);

/** Whether a job of a run, by its key, is one of these. */
export const isTextJob = (key: string): boolean => key === FACTS || key === COMMON || key.startsWith(OF_POSTER);

const FACTS = 'facts';
const COMMON = 'common';
const OF_POSTER = 'content/';

/** The checks of texts and facts, cut so that a changed text has only its own poster checked anew. */
export function textJobs({ loaded, days, posters, asOf, assets, look = [] }: TextWork): readonly Job[] {
  const { content } = days;
  const ofPosters = new Set(content.posters.map(({ source }) => source.file));
  const shared = [...loaded.sources].filter(([file]) => !ofPosters.has(file));
  const common = hashOf(shared);
  // The texts of a poster are held against these; what the screen says, and at which center, is none of theirs.
  const asked = hashOf([content.languages, shared.filter(([file]) => !BESIDE_POSTERS.has(file))]);
  const other = once(async () => (await import('../day/other-days.js')).otherDays(days, asOf));
  const job = (key: string, sources: unknown, find: () => Promise<readonly Problem[]>): Job => ({
    key,
    inputs: hashOf([sources, asOf, look]),
    make: async () => ({ artifacts: [], record: null, problems: withoutConsequences(await find(), loaded) }),
  });
  const known = once(async () => (await import('../checks/known-facts.js')).knownFacts(content));
  const input = async (part: Content, of: readonly Poster[]): Promise<ContentInput> => ({
    content: part,
    known: await known(),
    posters: of,
    asOf,
    measure: await assets.measure(),
    icons: await assets.icons(),
  });
  const checked = async (part: Content, of: readonly Poster[]): Promise<readonly Problem[]> => {
    const { checkContent, TEXT_CHECKS } = await import('../checks/checks.js');
    return checkContent(await input(part, of), TEXT_CHECKS);
  };
  /** Centers and rules at fault say what can be read of them. */
  const withFaulty = ({ data, source }: Content['centers']): Content['centers'] => ({ source, data: { ...data, ...loaded.centersInPart } });
  const withFaultyRules = (rules: Content['rules']): Content['rules'] => new Map([...loaded.rulesInPart, ...rules]);
  const nothing = silentContent(content);
  const byId = new Map(posters.map((poster) => [poster.id, poster]));
  return [
    job(FACTS, [...loaded.sources], async () => {
      const { checkContent, FACT_CHECKS } = await import('../checks/checks.js');
      return checkContent(await input(content, posters), FACT_CHECKS);
    }),
    job(COMMON, common, async () => {
      const { ruleBases } = await import('../poster/rule-bases.js');
      const { ruleSums } = await import('../poster/rule-sums.js');
      return [
        ...ruleBases(content),
        ...ruleSums(content),
        ...(await other()).ofScreen(),
        ...(await checked({ ...content, centers: withFaulty(content.centers), rules: withFaultyRules(content.rules), posters: [] }, [])),
      ];
    }),
    ...content.posters.map((poster) => {
      const { data, source } = poster;
      const alone = { ...nothing, posters: [poster] };
      const composed = byId.get(data.id);
      // What is silent here has a job of its own.
      const ownFile = ({ where }: Problem): boolean => where.file === source.file;
      return job(`${OF_POSTER}${data.id}`, [asked, source.text], async () =>
        [...(await other()).ofPoster(poster), ...(await checked(alone, composed ? [composed] : []))].filter(ownFile),
      );
    }),
  ];
}
