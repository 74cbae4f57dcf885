import { z } from 'zod';
import { expecting, phrase } from '../messages/message.js';
import type { Problem } from '../problem.js';
import { id } from '../shapes/fields.js';
import { openingHours } from '../shapes/opening-hours.js';
import type { TextShapes } from '../shapes/text-shapes.js';
import type { CentersSource } from './centers.js';
import { type SourceFile, withoutField } from './source-file.js';

export const SCREENS = 'screens.yaml';

/** A panel is at most four times as wide as high, or as high as wide: beyond that a digit was lost. */
const MOST_STRETCH = 4;
const PIXELS = { least: 320, most: 16_384 };
const pixels = z
  .int(expecting('value.pixels'))
  .min(PIXELS.least, expecting('value.least-pixels', PIXELS))
  .max(PIXELS.most, expecting('value.most-pixels', PIXELS));

/** Inches from corner to corner, and metres to the eye. */
const INCHES = { least: 5, most: 120 };
const METRES = { least: 0.25, most: 10 };

const LOUDNESS = expecting('value.loudness');

/** A screen as screens.yaml declares it: what stands in a lobby, and how it is looked at. */
const screenSchema = ({ pair }: TextShapes) =>
  z
    .strictObject({
      /** What the center calls it, on the status page and the contact sheet. */
      name: pair,
      /** The id of the center in which it stands. */
      center: id,
      /** Inches from corner to corner. */
      diagonal: z
        .number()
        .min(INCHES.least, expecting('value.least-diagonal', INCHES))
        .max(INCHES.most, expecting('value.most-diagonal', INCHES)),
      /** Pixels across and down, as it hangs: the larger one first is a landscape screen. */
      pixels: z
        .tuple([pixels, pixels])
        .refine((both) => Math.max(...both) <= MOST_STRETCH * Math.min(...both), expecting('value.pixels-both')),
      /** Metres to the eye of a visitor. */
      distance: z
        .number()
        .min(METRES.least, expecting('value.least-distance', METRES))
        .max(METRES.most, expecting('value.most-distance', METRES)),
      /** Metres from the floor to the lower edge of the picture. A screen that is touched needs it. */
      mounting_height: z.number().min(0, expecting('value.height-above')).max(4, expecting('value.height-metres')).optional(),
      touch: z.boolean().default(true),
      /** Whether it counts which topics visitors open, per language and day. */
      counts: z.boolean().default(false),
      /** Whether a printer of its own takes leaflets of A5. */
      printer: z.boolean().default(false),
      /** How loud it is when a visitor lets it speak, in steps from 1 to 5 (20 % each); 0 for a screen without sound. Absent: 3. */
      loudness: z.int().min(0, LOUDNESS).max(5, LOUDNESS).optional(),
      /** Hours of its own. Absent: those of its center. */
      hours: openingHours(pair).optional(),
      /** What shows outside of the hours: a dim sign that the center is closed, nothing, or the same as within. Absent: the sign. */
      outside: z.enum(['dimmed', 'off', 'on']).optional(),
      /** The topics that it shows, by their ids in kiosk.yaml; all of them when absent. */
      topics: z.array(id).min(1, expecting('value.topics')).optional(),
    })
    .superRefine((screen, { addIssue }) => {
      if (screen.touch && screen.mounting_height === undefined)
        addIssue({
          code: 'custom',
          path: ['mounting_height'],
          message: expecting('value.lower-edge'),
        });
      if (screen.counts && !screen.touch)
        addIssue({
          code: 'custom',
          path: ['counts'],
          message: expecting('value.touched-counts'),
        });
      if (screen.printer && !screen.touch)
        addIssue({
          code: 'custom',
          path: ['printer'],
          message: expecting('value.touched-prints'),
        });
      if (screen.loudness !== undefined && !screen.touch)
        addIssue({
          code: 'custom',
          path: ['loudness'],
          message: expecting('value.touched-speaks'),
        });
      const twice = screen.topics?.findIndex((topic, index, all) => all.indexOf(topic) < index) ?? -1;
      if (twice >= 0) addIssue({ code: 'custom', path: ['topics', twice], message: expecting('value.topic-once') });
    });

/** screens.yaml: the screens by their ids, the first one for a machine that does not know which it is. */
export const screensSchema = (texts: TextShapes) =>
  z.record(id, screenSchema(texts)).refine((screens) => Object.keys(screens).length > 0, expecting('value.screens'));

export type ScreenSource = z.infer<ReturnType<typeof screenSchema>>;
export type ScreensSource = Readonly<Record<string, ScreenSource>>;

/** A file without the field in which the one screen or its center stood before there were several, and what is reported of that. */
interface Moved {
  readonly source?: SourceFile;
  readonly problems: readonly Problem[];
}

/** project.yaml without its one screen. The remedy writes the screen out as screens.yaml takes it. */
export function withoutScreen(source: SourceFile | undefined): Moved {
  const former = withoutField(source, 'screen');
  if (!former) return { ...(source && { source }), problems: [] };
  const kept = Object.entries(former.value ?? {}).map(
    ([field, value]) => `${field}: ${Array.isArray(value) ? `[${value.join(', ')}]` : value}`,
  );
  const screen = [`name: ${pairLike(former.rest.data)}`, 'center: …', ...kept, 'mounting_height: 0.68'].join(', ');
  const problem: Problem = {
    code: 'screen-moved',
    severity: 'error',
    where: (source as SourceFile).place(['screen']),
    message: phrase('screen-moved.found', { screens: SCREENS }),
    fix: phrase('screen-moved.fix', { screens: SCREENS, screen }),
  };
  return { source: former.rest, problems: [problem] };
}

/** How a name is written in the languages of the project's own. */
function pairLike(project: unknown): string {
  const name = z.looseObject({ name: z.record(z.string(), z.unknown()) }).safeParse(project).data?.name ?? {};
  return `{ ${Object.keys(name)
    .map((language) => `${language}: …`)
    .join(', ')} }`;
}

/** kiosk.yaml without the center of the one screen. */
export function withoutKioskCenter(source: SourceFile | undefined): Moved {
  const former = withoutField(source, 'center');
  if (!former) return { ...(source && { source }), problems: [] };
  const problem: Problem = {
    code: 'screen-moved',
    severity: 'error',
    where: (source as SourceFile).place(['center']),
    message: phrase('screen-moved.center', { screens: SCREENS }),
    fix: phrase('screen-moved.center-fix', { center: String(former.value), screens: SCREENS }),
  };
  return { source: former.rest, problems: [problem] };
}

/** What the screens name and nobody knows: centers (`unknown-center`) and topics (`unknown-topic`). */
export function unknownOfScreens(
  { data, source }: { readonly data: ScreensSource; readonly source: SourceFile },
  { centers, kiosk }: { readonly centers?: CentersSource; readonly kiosk?: { readonly topics: readonly { readonly id: string }[] } },
): readonly Problem[] {
  const report = (
    code: 'unknown-center' | 'unknown-topic',
    path: readonly PropertyKey[],
    found: string,
    there: readonly string[],
  ): Problem => ({
    code,
    severity: 'error',
    where: source.place(path),
    message: phrase(`${code}.found`, { found }),
    fix: phrase('names.there', { names: there.join(', ') }),
  });
  return Object.entries(data).flatMap(([name, { center, topics = [] }]) => {
    const known = kiosk?.topics.map((topic) => topic.id);
    return [
      ...(centers === undefined || Object.hasOwn(centers, center)
        ? []
        : [report('unknown-center', [name, 'center'], center, Object.keys(centers))]),
      ...topics.flatMap((topic, at) =>
        known === undefined || known.includes(topic) ? [] : [report('unknown-topic', [name, 'topics', at], topic, known)],
      ),
    ];
  });
}
