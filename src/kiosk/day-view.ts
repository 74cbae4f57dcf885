import type { ProjectSource } from '../content/schema.js';
import { glue } from '../language/glue.js';
import type { EditionMark } from '../poster/copy.js';
import type { Problem } from '../problem.js';
import { attractSlides } from './attract.js';
import { displaySlides } from './display.js';
import type { KioskDay, KioskInput } from './input.js';
import { readNotices } from './notices.js';
import { topics } from './topic.js';
import type { KioskView } from './view.js';
import { readWording, type Wording } from './wording.js';

/** What the templates read on one day; the drawings of its icons are joined for all days. */
export type DayView = Omit<KioskView, 'sprite' | 'later'>;

/** Everything that the screen says on a day. Reports what is wrong with kiosk.yaml and notices.yaml on that day. */
export function dayView(input: KioskInput, day: KioskDay): { view: DayView; wording: Wording; problems: readonly Problem[] } {
  const { project, center } = input;
  const { languages } = project;
  const { wording, problems: ofWording } = readWording(day.kiosk, languages);
  const { topics: made, problems: ofTopics } = topics({ ...input, ...day });
  const { notices, problems: ofNotices } = readNotices(day.notices, languages);
  const shown = day.posters.filter((poster) => made.some((topic) => topic.posters.includes(poster)));
  const view: DayView = {
    asOf: day.date,
    mark: project.name[languages[0]] ?? '',
    center: languages.map((lang) => ({ lang, name: glue(lang, center.name[lang]) })),
    phone: center.phone,
    touch: project.screen.touch,
    leastType: screenType(project.screen, input.theme.font.capital).toFixed(2),
    topics: made.map((topic) => topic.view),
    attract: attractSlides(made),
    display: displaySlides(made),
    banners: notices.filter((notice) => notice.level === 'info'),
    urgent: notices.filter((notice) => notice.level !== 'info').map((notice) => ({ ...notice, dismissable: notice.level === 'urgent' })),
    status: {
      posters: shown.map(({ id }) => ({ id, edition: called(id, day.editions?.get(id)) })),
      asOf: day.date.split('-').reverse().join('.'),
      version: input.version,
      screen: declared(project.screen),
    },
  };
  return { view, wording, problems: [...ofWording, ...ofTopics, ...ofNotices] };
}

const called = (poster: string, edition: EditionMark | undefined): string | null =>
  edition ? `${poster}-${edition.number} ${edition.code}` : null;

const declared = ({ diagonal, pixels, distance }: ProjectSource['screen']): string =>
  `${diagonal}" · ${pixels.join(' × ')} · ${distance} m`;

/** Capitals of less than 0.7° of arc are not read comfortably at the declared distance (EN 301 549, 5.1.4). */
const LEAST_ARC = 0.7;
const MM_PER_INCH = 25.4;

/**
 * The smallest type on the declared screen, in rem: 1 rem is 1/108 of its narrow side, `capital` the height of a
 * capital as a part of the type size.
 */
function screenType({ diagonal, pixels, distance }: ProjectSource['screen'], capital: number): number {
  const perPixel = (diagonal * MM_PER_INCH) / Math.hypot(...pixels);
  const height = 2 * distance * 1000 * Math.tan((LEAST_ARC / 2) * (Math.PI / 180));
  const rem = (Math.min(...pixels) / 108) * perPixel;
  return height / capital / rem;
}
