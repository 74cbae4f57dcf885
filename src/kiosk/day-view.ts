import { glue } from '../language/glue.js';
import { byLanguage, type Languages } from '../language/language.js';
import type { EditionMark } from '../poster/copy.js';
import type { Problem } from '../problem.js';
import { writeOpening } from '../rules/opening.js';
import { attractSlides } from './attract.js';
import { displaySlides } from './display.js';
import type { KioskDay, KioskInput } from './input.js';
import type { KioskView } from './kiosk-view.js';
import { byKind, readNotices } from './notices.js';
import { shownAs } from './recordings.js';
import { figuresOf, MOST_REACH_MM } from './screen-figures.js';
import { slideFaults } from './slide-faults.js';
import { topics } from './topic.js';
import { readWording, type Wording } from './wording.js';

/** What the templates read on one day; the drawings of its icons are joined for all days. */
export type DayView = Omit<KioskView, 'sprite' | 'later' | 'made'>;

/** Everything that the screen says on a day. Reports what is wrong with kiosk.yaml and notices.yaml on that day, and which slides are too long for a declared screen. */
export function dayView(input: KioskInput, day: KioskDay): { view: DayView; wording: Wording; problems: readonly Problem[] } {
  const { project } = input;
  const { languages } = project;
  const { wording, problems: ofWording } = readWording(day.kiosk, languages);
  const { topics: made, problems: ofTopics } = topics({ ...input, ...day });
  const { notices, problems: ofNotices } = readNotices(day.notices, languages, input.asOf);
  const shown = day.posters.filter((poster) => made.some((topic) => topic.posters.includes(poster)));
  const view: DayView = {
    asOf: day.date,
    mark: project.name[languages[0]] ?? '',
    emblems: (input.emblems ?? []).map(({ picture, alt }) => ({
      ...shownAs(input.pictures, picture),
      alt: languages.map((lang) => ({ lang, words: alt[lang] })),
    })),
    screens: screenViews(input),
    topics: made.map((topic) => topic.view),
    notices: noticesTopic(languages, wording),
    attract: attractSlides(made),
    display: displaySlides(made, {
      draft: byLanguage(languages, (language) => project.imprint.draft[language] ?? ''),
      pictures: input.pictures,
    }),
    ...byKind(notices),
    status: {
      posters: shown.map(({ id }) => ({ id, edition: called(id, day.editions?.get(id)) })),
      asOf: day.date.split('-').reverse().join('.'),
      version: input.version,
    },
  };
  const ofSlides = slideFaults(made, input.screens, { capital: input.theme.font.capital, measure: input.assets.measure });
  return { view, wording, problems: [...ofWording, ...ofTopics, ...ofNotices, ...ofSlides] };
}

/** Of five: heard by who stands before the screen, not by the hall. Nothing is said before somebody asks for it. */
const USUAL_LOUDNESS = 3;

const called = (poster: string, edition: EditionMark | undefined): string | null =>
  edition ? `${poster}-${edition.number} ${edition.code}` : null;

/** A topic of one page, empty until there are notices; its id is none that content can have. */
function noticesTopic(languages: Languages, wording: Wording): KioskView['notices'] {
  const halves = languages.map((lang) => {
    const name = [{ text: wording.set(lang, 'announcements', {}), strong: false, breaks: false }];
    const page = { name: '', kind: 'text', nameShown: false, nameHidden: false, step: null, parts: [], draft: 'none', film: null } as const;
    const title = { runs: name, draft: false, audio: null, aloud: null };
    return { lang, name, kicker: null, title, pages: [page], plain: [], plainDraft: 'none', filmed: false, cited: '', qr: null } as const;
  });
  return { id: '_notices', icon: 'bell-ring', walk: false, single: true, card: [], halves };
}

/** What each screen has to know of itself, the first one for a machine that does not know which it is. */
function screenViews({ screens, centers, opening, asOf, project: { languages }, theme }: KioskInput): KioskView['screens'] {
  return Object.entries(screens.data).map(([id, screen]) => {
    const { mmPerPixel, leastPx } = figuresOf(screen, theme.font.capital);
    const center = centers.find((each) => each.id === screen.center);
    const ofCenter = opening.get(screen.center);
    const hours = screen.outside === 'on' ? undefined : (screen.hours ?? ofCenter);
    return {
      id,
      width: screen.pixels[0],
      height: screen.pixels[1],
      mmPerPixel: mmPerPixel.toFixed(5),
      leastPx: leastPx.toFixed(3),
      reachMm: screen.touch ? (MOST_REACH_MM - (screen.mounting_height ?? 0) * 1000).toFixed(0) : '',
      touch: screen.touch,
      loudness: screen.loudness ?? USUAL_LOUDNESS,
      counts: screen.counts,
      printer: screen.printer,
      // People wait in the hall while there is a break.
      open: hours ? writeOpening(hours, { withBreaks: false, since: asOf }) : '',
      hours: ofCenter ? writeOpening(ofCenter, { withBreaks: true, since: asOf }) : '',
      outside: screen.outside ?? 'dimmed',
      topics: (screen.topics ?? []).join(' '),
      declared: `${id} · ${screen.diagonal}" · ${screen.pixels.join(' × ')} · ${screen.distance} m`,
      phone: center?.phone ?? '',
      at: screen.center,
      center: languages.map((lang) => ({ lang, name: glue(lang, center?.name[lang] ?? '') })),
    };
  });
}
