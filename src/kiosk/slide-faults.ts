import type { Sourced } from '../content/load.js';
import type { ScreenSource, ScreensSource } from '../content/screens.js';
import type { Language } from '../language/language.js';
import { phrase } from '../messages/message.js';
import type { PictureBlock, Slide, Statement, TermItem } from '../poster/model.js';
import { firstNames, type Problem } from '../problem.js';
import { isFar } from './arrangement.js';
import { farSteps } from './far-steps.js';
import type { TextWidths } from './input.js';
import { figureOf, isBroad, unitOf } from './page-parts.js';
import { runs } from './runs.js';
import { figuresOf } from './screen-figures.js';
import { captionRoom, type Excess, excessOf, figureHeight, fitsInRows, rowsRoom, type SlideRoom, slideRoom } from './slide-room.js';
import type { Topic } from './topic.js';

/** A screen that is read from afar, and the half of a slide on it. */
interface FarScreen {
  readonly id: string;
  readonly screen: ScreenSource;
  readonly room: SlideRoom;
  /** All of it, where its languages may stand below each other. */
  readonly rows: SlideRoom | undefined;
  /** The same of the caption of a picture, which has the rest of the slide. */
  readonly roomBeside: (picture: PictureBlock) => SlideRoom;
}

/** The declared screens that are read from afar, with the room that each of so many languages has there. */
function farScreens(screens: ScreensSource, capital: number, languages: number): readonly FarScreen[] {
  return Object.entries(screens).flatMap(([id, screen]) => {
    const { ems, leastPx } = figuresOf(screen, capital);
    const landscape = screen.pixels[0] > screen.pixels[1];
    if (!isFar({ ems, touch: screen.touch, landscape })) return [];
    const roomBeside = ({ picture }: PictureBlock): SlideRoom => captionRoom(screen.pixels, leastPx, languages, isBroad(picture));
    const rows = rowsRoom(screen.pixels, leastPx, languages);
    return [{ id, screen, room: slideRoom(screen.pixels, leastPx, languages), rows, roomBeside }];
  });
}

/** What the reckoning needs beside the topics. */
interface Lettering {
  /** The height of a capital as a part of the type. */
  readonly capital: number;
  readonly measure: TextWidths;
}

/**
 * `slide-too-long` for each half of a slide that does not fit at the least type of a declared far screen, at its place;
 * and the warning `no-slides`, one a screen, where it shows texts in parts for which nobody has written slides.
 */
export function slideFaults(
  topics: readonly Topic[],
  { data, source }: Sourced<ScreensSource>,
  { capital, measure }: Lettering,
): readonly Problem[] {
  const far = farScreens(data, capital, Math.max(1, ...topics.map(({ languages }) => languages.length)));
  if (far.length === 0) return [];
  const shownOn = ({ screen }: FarScreen): readonly Topic[] =>
    topics.filter(({ view }) => screen.topics === undefined || screen.topics.includes(view.id));
  const tooLong = new Map<string, { readonly excess: Excess; readonly problem: Problem }>();
  for (const each of far) {
    for (const { slide, item, picture, languages } of shownOn(each).flatMap(slidesOf)) {
      const whole = picture ? each.roomBeside(picture) : each.room;
      const room = item ? withoutFigure(whole, item, languages, measure) : whole;
      if (!item && !picture && standsInRows(slide, languages, each, measure)) continue;
      for (const language of languages) {
        const excess = excessOf(runs(language, slide.text[language]), room, measure);
        const key = `${slide.at.join('.')} ${language}`;
        // The screen that holds least is reported: what fits there fits on the others.
        if (excess && excess.signs > (tooLong.get(key)?.excess.signs ?? 0))
          tooLong.set(key, { excess, problem: tooLongOn(each, slide, language, excess) });
      }
    }
  }
  const inParts = far.flatMap((each) => {
    const uncut = shownOn(each).flatMap((topic) => textsInParts(topic, each, measure));
    return uncut.length === 0 ? [] : [noSlides(each, uncut, source.place([each.id]))];
  });
  return [...[...tooLong.values()].map(({ problem }) => problem), ...inParts];
}

interface ShownSlide {
  readonly slide: Slide;
  readonly item?: TermItem;
  readonly picture?: PictureBlock;
  readonly languages: readonly Language[];
}

const slidesOf = ({ groups, languages }: Topic): readonly ShownSlide[] =>
  groups
    .flat()
    .flatMap(farSteps)
    .flatMap((step) => ('slides' in step ? step.slides.map((slide) => ({ ...step, slide, languages })) : []));

const withoutFigure = (room: SlideRoom, item: TermItem, languages: readonly Language[], measure: TextWidths): SlideRoom => ({
  ...room,
  height:
    room.height -
    Math.max(...languages.map((language) => figureHeight({ figure: figureOf(item), unit: unitOf(language, item) }, room, measure))),
});

/** Whether a text has room on a screen when its languages stand below each other. */
const standsInRows = (
  { text }: Pick<Statement, 'text'>,
  languages: readonly Language[],
  { rows }: FarScreen,
  measure: TextWidths,
): boolean =>
  rows !== undefined &&
  fitsInRows(
    languages.map((language) => runs(language, text[language])),
    rows,
    measure,
  );

/** The ids of texts that have no slides and take more than one. */
function textsInParts({ groups, posters, languages }: Topic, far: FarScreen, measure: TextWidths): readonly string[] {
  const { room, roomBeside } = far;
  const isLong = (statement: Statement, within: SlideRoom): boolean =>
    languages.some((language) => excessOf(runs(language, statement.text[language]), within, measure) !== undefined);
  const posterOf = (statement: Statement): string =>
    posters.find(({ file }) => file === statement.where[languages[0] as Language].file)?.id ?? '';
  return groups
    .flat()
    .flatMap(farSteps)
    .flatMap((step) => ('rest' in step ? [step.rest] : []))
    .flatMap(({ block, members }) => {
      // Of a picture without a caption nothing is written on its slide.
      if (block.kind !== 'picture')
        return members.filter((statement) => isLong(statement, room) && !standsInRows(statement, languages, far, measure));
      return block.caption && isLong(block.caption, roomBeside(block)) ? [block.caption] : [];
    })
    .map((statement) => `${posterOf(statement)}/${statement.id}`);
}

function tooLongOn({ id, screen }: FarScreen, { where }: Slide, language: Language, excess: Excess): Problem {
  const on = { screen: id, distance: screen.distance, signs: excess.signs };
  const base = { code: 'slide-too-long', severity: 'error', where: where[language] } as const;
  if (excess.kind === 'word')
    return {
      ...base,
      message: phrase('slide-too-long.word', { ...on, word: withoutMarks(excess.word) }),
      fix: phrase('slide-too-long.word-fix'),
    };
  return {
    ...base,
    message: phrase('slide-too-long.text', { ...on, language }),
    fix: phrase('slide-too-long.text-fix', { signs: excess.signs }),
  };
}

/** A word without the marks around it. */
const withoutMarks = (word: string): string => word.replace(/^[^\p{L}\d]+|[^\p{L}\d-]+$/gu, '');

/** So many are named. */
const MOST_NAMED = 5;

function noSlides({ id, screen }: FarScreen, texts: readonly string[], where: Problem['where']): Problem {
  return {
    code: 'no-slides',
    severity: 'warning',
    where,
    message: phrase('no-slides.found', {
      screen: id,
      distance: screen.distance,
      texts: texts.length,
      named: firstNames(texts, MOST_NAMED),
    }),
    fix: phrase('no-slides.fix'),
  };
}
