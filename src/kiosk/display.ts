import type { ScreensSource } from '../content/screens.js';
import type { ByLanguage, Language, Languages } from '../language/language.js';
import { plain } from '../language/rich.js';
import type { PictureBlock, Slide, TermItem } from '../poster/model.js';
import { farSteps } from './far-steps.js';
import { figureOf, isBroad, pictureView, unitOf } from './page-parts.js';
import type { Group } from './places.js';
import type { ShownPictures } from './recordings.js';
import { runs } from './runs.js';
import { EMPTY, type Half, halves } from './slide-halves.js';
import type { Topic } from './topic.js';
import type { DisplaySlide, PictureView, SlidePicture } from './view.js';

/** A picture, what is heard of it, and who made it, in every language. */
function slidePicture(block: PictureBlock, languages: Languages, pictures: ShownPictures | undefined): SlidePicture {
  const [shown] = languages.map((language) => pictureView({ language, pictures }, block));
  const { credit: _, ...picture } = shown as PictureView;
  const credits = languages.map((lang) => ({ lang, text: block.picture.credit[lang] }));
  return {
    ...picture,
    alt: languages.map((language) => plain(block.alt.text[language])).join(' / '),
    broad: isBroad(picture),
    credits: credits.filter(({ text }, i) => text !== '' && credits.findIndex((credit) => credit.text === text) === i),
  };
}

/** Whether a word of what a slide says waits for approval. */
const isDraft = (group: Group, language: Language): boolean =>
  [...group.headings.slice(-1), group.leadIn, ...group.members, group.leadOut].some(
    (statement) => statement?.review[language].kind === 'draft',
  );

/** What one slide says, in each language. */
type Level = readonly Half[];

/** The slides of a group's statements by their texts, one a statement. */
function textLevels(group: Group, languages: Languages): readonly Level[] {
  const said = languages.map((language) => halves(group, language).map((half) => ({ ...half, draft: isDraft(group, language) })));
  return (said[0] ?? []).map((_, i) => said.flatMap((each) => each[i] ?? []));
}

/** Words that were written for a slide: they are never cut. */
const shortLevel = ({ text, review }: Slide, languages: Languages, item?: TermItem): Level =>
  languages.map((lang) => ({
    ...EMPTY,
    lang,
    ...(item && { figure: figureOf(item), unit: unitOf(lang, item) }),
    paragraphs: [{ listed: false, pieces: [{ runs: runs(lang, text[lang]), within: false }] }],
    draft: review[lang].kind === 'draft',
  }));

/** What a screen shows of a statement, or of a picture that has no words: the slides of it, and whether they were written for it. */
interface Told {
  readonly kind: 'statement' | 'short' | 'picture';
  readonly levels: readonly Level[];
  readonly picture: PictureBlock | null;
}

/** The statements of a group by their texts; those of a picture stand with it. */
function textsOf(group: Group, languages: Languages): readonly Told[] {
  const picture = group.block.kind === 'picture' ? group.block : null;
  if (picture && !picture.caption) return [{ kind: 'picture', levels: [[]], picture }];
  return textLevels(group, languages).map((level) => ({ kind: 'statement', levels: [level], picture }));
}

const farTexts = (group: Group, languages: Languages): readonly Told[] =>
  farSteps(group).flatMap((step): readonly Told[] => {
    if ('rest' in step) return textsOf(step.rest, languages);
    const levels = step.slides.map((slide) => shortLevel(slide, languages, step.item));
    return [{ kind: 'short', levels, picture: step.picture ?? null }];
  });

/** What screens show of a group: those that are read from near, and from afar. */
interface ToldGroup {
  readonly near: readonly Told[];
  readonly far: readonly Told[];
}

type Tell = (group: Group, languages: Languages) => ToldGroup;

const toldOf: Tell = (group, languages) => ({ near: textsOf(group, languages), far: farTexts(group, languages) });

/** The same for whoever sets the same groups again and again: each is made once. */
export function rememberedTold(): Tell {
  const known = new WeakMap<Group, ToldGroup>();
  return (group, languages) => {
    const told = known.get(group) ?? toldOf(group, languages);
    known.set(group, told);
    return told;
  };
}

/** Whether one of the screens is touched by nobody: no other shows slides, and slides are half of a page. */
export const haveSlides = (screens: ScreensSource): boolean => Object.values(screens).some(({ touch }) => !touch);

interface SlidesOptions {
  readonly draft: ByLanguage<string>;
  readonly pictures?: ShownPictures | undefined;
  readonly told?: Tell;
}

/**
 * The slides of a screen without touch: each topic by its name, for screens that have no room for it beside a text; every
 * statement; and at the end the address to take along. Far screens have the words written for their slides, where there
 * are some. `draft` is the mark of a draft.
 */
export function displaySlides(topics: readonly Topic[], { draft, pictures, told = toldOf }: SlidesOptions): readonly DisplaySlide[] {
  return topics.flatMap(({ view, groups, languages }) => {
    const slide = (kind: DisplaySlide['kind'], on: DisplaySlide['on'], more: Partial<DisplaySlide> = {}): DisplaySlide => ({
      own: null,
      topic: view.id,
      icon: view.icon,
      card: view.card,
      kind,
      on,
      place: null,
      marks: [],
      shared: null,
      picture: null,
      center: null,
      halves: [],
      ...more,
      draft: (more.halves ?? []).filter((half) => half.draft).map(({ lang }) => ({ lang, text: draft[lang] })),
    });
    const all = groups.flat().map((group) => told(group, languages));
    const near = all.flatMap((group) => group.near);
    const far = all.flatMap((group) => group.far);
    const same = far.every(({ kind }) => kind !== 'short');
    const shownOn = (on: DisplaySlide['on'], told: readonly Told[]): readonly DisplaySlide[] => {
      const count = told.filter(({ kind }) => kind !== 'picture').length;
      let place = 0;
      return told.flatMap(({ kind, levels, picture }) => {
        if (kind !== 'picture') place += 1;
        return levels.map((level, at) =>
          slide(kind, on, {
            halves: level,
            picture: picture && slidePicture(picture, languages, pictures),
            center: level[0]?.center ?? null,
            place: kind === 'picture' ? null : `${place} / ${count}`,
            marks: levels.length > 1 ? levels.map((_, n) => n === at) : [],
          }),
        );
      });
    };
    const taken = view.halves.map(({ lang, qr }) => ({ ...EMPTY, lang, qr }));
    const [code, ...others] = taken.map(({ qr }) => qr);
    const shared = code && others.every((other) => other?.path === code.path) ? code : null;
    return [
      slide('topic', 'far'),
      ...shownOn(same ? 'every' : 'near', near),
      ...(same ? [] : shownOn('far', far)),
      ...(code ? [slide('address', 'every', { halves: taken, shared })] : []),
    ];
  });
}
