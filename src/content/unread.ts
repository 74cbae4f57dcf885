import type { Place, Problem, ProblemCode } from '../problem.js';
import { HOME } from '../rules/phone.js';
import type { CentersSource } from './centers.js';
import type { GlossarySource, KioskSource, NoticesSource, ProjectSource } from './schema.js';
import type { ScreensSource } from './screens.js';
import type { SourceFile } from './source-file.js';

/** What the checks see in place of a file that could not be read: it says nothing, so that nothing is said about it. */
export const SILENT: {
  readonly project: Omit<ProjectSource, 'languages'>;
  readonly centers: CentersSource;
  readonly glossary: GlossarySource;
  readonly kiosk: KioskSource;
  readonly notices: NoticesSource;
  readonly screens: ScreensSource;
} = {
  project: {
    name: {},
    country: HOME,
    time_zone: '+05:00',
    sizes: [],
    reading_distance: {},
    imprint: { as_of: {}, draft: {}, edition: {} },
  },
  centers: {},
  glossary: { terms: [], parties: [] },
  kiosk: { labels: {}, topics: [] },
  notices: [],
  screens: {},
};

/** The places of a file that could not be read: the file as a whole. */
export const unreadSource = (file: string): SourceFile => ({
  file,
  text: '',
  data: null,
  place: () => ({ file }),
  placeAt: () => ({ file }),
});

/** By file: whether a place stands in what could be read. */
export type SoundPlaces = ReadonlyMap<string, (place: Place) => boolean>;

interface Unread {
  readonly unread: ReadonlySet<string>;
  readonly sound: SoundPlaces;
}

/** Problems without those that follow from files that could not be read: nobody knows what these say. */
export function withoutConsequences(problems: readonly Problem[], { unread, sound }: Unread): readonly Problem[] {
  const hidden = [...unread].flatMap((file) =>
    Object.entries(NAMED_IN).flatMap(([folder, codes]) => (file.startsWith(folder) ? codes : [])),
  );
  const isKnown = (place: Place): boolean => !unread.has(place.file) || sound.get(place.file)?.(place) === true;
  return problems.filter(({ code, where }) => isKnown(where) && !hidden.includes(code));
}

/** What is reported of names that stand in a folder, and may stand in a file of it that could not be read. */
const NAMED_IN: Readonly<Record<string, readonly ProblemCode[]>> = {
  'rules/': ['unknown-rule'],
  'posters/': ['unknown-poster', 'unknown-statement'],
};
