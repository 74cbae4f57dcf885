import { isOfCenter } from '../blocks/blocks.js';
import type { ScreensSource } from '../content/screens.js';
import { byLanguage } from '../language/language.js';
import type { Center } from '../poster/copy.js';
import type { Poster } from '../poster/model.js';
import type { OpeningHours } from '../rules/opening.js';
import { displaySlides } from './display.js';
import type { KioskDay, KioskInput } from './input.js';
import { MARKED, type OwnParts, ownName } from './own-marks.js';
import { pagesOf } from './pages.js';
import { screenViews } from './screen-views.js';
import { type Topic, topics } from './topic.js';
import { readWording } from './wording.js';

/** A center with the screens that stand in it. */
export interface EquippedCenter {
  readonly center: Center;
  /** Absent where it says its hours in words alone. */
  readonly opening?: OpeningHours;
  /** By their ids, all of them in this center, the first one for a machine that does not know which it is. */
  readonly screens: ScreensSource;
}

/** Whether a topic says something of the center in which its screen stands. */
export const isOwn = ({ groups }: Topic): boolean => groups.flat().some(({ block }) => isOfCenter(block));

/** Sets what a center puts into the page that it shares with others, the same `input` of which that page was made. What is wrong with templates and topics has been reported of the page. */
export function ownPartsOf(input: KioskInput): (equipped: EquippedCenter) => OwnParts {
  const { posters, kiosk, notices, links, later = [], project } = input;
  const pages = pagesOf(input.assets.templates);
  const days = [{ date: input.asOf, posters, kiosk, notices, links }, ...later].map((day) => ({
    day,
    set: pages(readWording(day.kiosk, project.languages).wording),
    own: ownTopics(input, day),
  }));
  const draft = byLanguage(project.languages, (language) => project.imprint.draft[language] ?? '');
  return ({ center, opening, screens: data }) => {
    const here = { ...input, centers: [center], screens: { data } };
    const [today] = days;
    if (!today) throw new RangeError('expected a day, found none');
    const screens = screenViews({ ...here, opening: new Map(opening ? [[center.id, opening]] : []) });
    const parts: [name: string, html: string][] = [
      [MARKED.screens, today.set('screens', { screens }).html],
      [MARKED.center, today.set('center', screens[0]).html],
      [MARKED.phone, today.set('plain-phone', { screens }).html],
    ];
    const before = new Map<string, string>();
    for (const { day, set, own } of days) {
      const made = own === undefined ? [] : topics({ ...here, ...day, kiosk: own }).topics;
      for (const topic of made) {
        const name = ownName(topic.view.id, day.date);
        const { html } = set('topic', topic.view);
        // A part that stays the same is not stored twice.
        if (before.get(topic.view.id) !== html) parts.push([MARKED.topic(name), html]);
        before.set(topic.view.id, html);
        const slides = displaySlides([topic], { draft, pictures: input.pictures });
        parts.push([MARKED.slides(name), slides.map((slide) => set('slide', slide).html).join('')]);
      }
    }
    return Object.fromEntries(parts);
  };
}

/** The posters that say, on any day, something of a center. */
export function ownPosters(input: KioskInput): readonly Poster[] {
  const { posters, kiosk, notices, links, later = [] } = input;
  const days = [{ date: input.asOf, posters, kiosk, notices, links }, ...later];
  return days.flatMap((day) => {
    const named = new Set(ownTopics(input, day)?.data.topics.flatMap((topic) => topic.posters));
    return day.posters.filter(({ id }) => named.has(id));
  });
}

/** kiosk.yaml with those topics alone that say something of a center; nothing where none does. */
function ownTopics(input: KioskInput, day: KioskDay): KioskInput['kiosk'] | undefined {
  const own = new Set(
    topics({ ...input, ...day, centers: [] })
      .topics.filter(isOwn)
      .map(({ view }) => view.id),
  );
  const kept = day.kiosk.data.topics.filter(({ id }) => own.has(id));
  return kept.length === 0 ? undefined : { ...day.kiosk, data: { ...day.kiosk.data, topics: kept } };
}
