import { byLanguage, type Languages } from '../language/language.js';
import type { EditionMark } from '../poster/copy.js';
import type { Problem } from '../problem.js';
import { attractSlides } from './attract.js';
import { displaySlides, haveSlides } from './display.js';
import type { KioskDay, KioskInput } from './input.js';
import type { KioskView } from './kiosk-view.js';
import { byKind, readNotices } from './notices.js';
import { ownName } from './own-marks.js';
import { isOwn } from './own-parts.js';
import { shownAs } from './recordings.js';
import { screenViews } from './screen-views.js';
import { slideFaults } from './slide-faults.js';
import { type Topic, topics } from './topic.js';
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
  const draft = byLanguage(languages, (language) => project.imprint.draft[language] ?? '');
  const slidesOf = (topic: Topic) => displaySlides([topic], { draft, pictures: input.pictures });
  const ownOf = (topic: Topic): string | null => (input.apart && isOwn(topic) ? ownName(topic.view.id, day.date) : null);
  // What centers say stands within a topic of today; on a later day nobody knows whether it is another one than before.
  const ownTopic = (topic: Topic): string | null => (day.date === input.asOf ? null : ownOf(topic));
  const view: DayView = {
    apart: input.apart ?? false,
    asOf: day.date,
    mark: project.name[languages[0]] ?? '',
    emblems: (input.emblems ?? []).map(({ picture, alt }) => ({
      ...shownAs(input.pictures, picture),
      alt: languages.map((lang) => ({ lang, words: alt[lang] })),
    })),
    screens: input.apart ? [] : screenViews(input),
    topics: made.map((topic) => ({ ...topic.view, own: ownTopic(topic) })),
    notices: noticesTopic(languages, wording),
    attract: attractSlides(made),
    // Whichever screens centers have that share the page, it serves all of them.
    display: (input.apart || haveSlides(input.screens.data) ? made : []).flatMap((topic): KioskView['display'] => {
      const own = ownOf(topic);
      return own === null ? slidesOf(topic) : [{ own }];
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
  return { id: '_notices', own: null, icon: 'bell-ring', walk: false, single: true, card: [], halves };
}
