import { isOfCenter } from '../blocks/blocks.js';
import type { ScreensSource } from '../content/screens.js';
import { byLanguage } from '../language/language.js';
import { blockIn, type Center } from '../poster/copy.js';
import type { Poster } from '../poster/model.js';
import type { OpeningHours } from '../rules/opening.js';
import { displaySlides, haveSlides, rememberedTold } from './display.js';
import type { KioskDay, KioskInput } from './input.js';
import { MARKED, type OwnParts, ownName, withOwnParts } from './own-marks.js';
import { bodies } from './page-parts.js';
import { pagesOf, type SetPage } from './pages.js';
import type { Group } from './places.js';
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

/** A topic that says something of a center, as all of them share it. */
interface OwnTopic {
  readonly topic: Topic;
  /** Its name in marks. */
  readonly name: string;
  /** Set, with a mark wherever a center says something itself. */
  readonly html: string;
}

/** Sets what a center puts into the page that it shares with others, the same `input` of which that page was made. What is wrong with templates and topics has been reported of the page. */
export function ownPartsOf(input: KioskInput): (equipped: EquippedCenter) => OwnParts {
  const { project } = input;
  const pages = pagesOf(input.assets.templates);
  const days = daysOf(input).map((day) => {
    const set = pages(readWording(day.kiosk, project.languages).wording);
    const made = ownTopics(input, day).map(
      (topic): OwnTopic => ({ topic, name: ownName(topic.view.id, day.date), html: set('topic', topic.view).html }),
    );
    return { set, made };
  });
  const options = {
    draft: byLanguage(project.languages, (language) => project.imprint.draft[language] ?? ''),
    pictures: input.pictures,
    told: rememberedTold(),
  };
  return ({ center, opening, screens: data }) => {
    const [today] = days;
    if (!today) throw new RangeError('expected a day, found none');
    const screens = screenViews({
      ...input,
      centers: [center],
      screens: { data },
      opening: new Map(opening ? [[center.id, opening]] : []),
    });
    const parts: (readonly [name: string, html: string])[] = [
      [MARKED.screens, today.set('screens', { screens }).html],
      [MARKED.center, today.set('center', screens[0]).html],
      [MARKED.phone, today.set('plain-phone', { screens }).html],
    ];
    const before = new Map<string, string>();
    for (const [at, { set, made }] of days.entries()) {
      for (const { topic, name, html } of made) {
        const { id } = topic.view;
        const filled = topic.groups.map((groups) => groups.map((group) => inCenter(group, topic.posters, center, project.country)));
        const own = filled.flat().flatMap((group) => ownBodies(group, topic, { ...input, set }));
        if (days.length > 1) {
          const whole = withOwnParts(html, Object.fromEntries(own));
          // A topic that stays the same is not stored twice.
          if (before.has(id) && before.get(id) !== whole) parts.push([MARKED.topic(name), whole]);
          before.set(id, whole);
        }
        if (at === 0) parts.push(...own);
        const slides = haveSlides(data) ? displaySlides([{ ...topic, groups: filled }], options) : [];
        parts.push([MARKED.slides(name), slides.map((slide) => set('slide', slide).html).join('')]);
      }
    }
    return Object.fromEntries(parts);
  };
}

/** A group with what its block says of a center; the group itself where it says nothing of one. */
function inCenter(group: Group, posters: readonly Poster[], center: Center, country: string | undefined): Group {
  const poster = posters.find(({ blocks }) => blocks.includes(group.block));
  if (group.own === undefined || !poster) return group;
  return { ...group, inCenters: [{ center: null, block: blockIn(group.block, poster, center, country) }] };
}

/** What a group says of its center in every language, by the names of its marks. */
function ownBodies(
  group: Group,
  { languages }: Topic,
  { media, pictures, set }: Pick<KioskInput, 'media' | 'pictures'> & { readonly set: SetPage },
): readonly (readonly [name: string, html: string])[] {
  const { own } = group;
  if (own === undefined) return [];
  return languages.map((lang) => {
    const parts = bodies({ language: lang, media, pictures }, group);
    return [MARKED.part(`${own} ${lang}`), set('parts', { parts, lang }).html];
  });
}

/** The posters that say, on any day, something of a center. */
export const ownPosters = (input: KioskInput): readonly Poster[] =>
  daysOf(input).flatMap((day) => ownTopics(input, day).flatMap(({ posters }) => posters));

const daysOf = ({ asOf: date, posters, kiosk, notices, links, later = [] }: KioskInput): readonly KioskDay[] => [
  { date, posters, kiosk, notices, links },
  ...later,
];

/** The topics of a day that say something of a center, with a mark where they do. */
const ownTopics = (input: KioskInput, day: KioskDay): readonly Topic[] =>
  topics({ ...input, ...day, centers: [], apart: true }).topics.filter(isOwn);
