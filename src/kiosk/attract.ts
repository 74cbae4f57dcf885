import type { Statement } from '../poster/model.js';
import { figureOf, unitOf } from './page-parts.js';
import { runs } from './runs.js';
import type { Topic } from './topic.js';
import type { AttractSlide } from './view.js';

/** More giant figures than two do not stand side by side on a narrow screen. */
const MOST_FIGURES = 2;

/** What a passer-by can get here: the promise of a topic where its posters make one, else the title. */
function pitch(topic: Topic): Statement | undefined {
  const promise = topic.posters.flatMap((poster) => poster.blocks).find((block) => block.kind === 'promise');
  return promise?.kind === 'promise' ? promise.statement : topic.posters[0]?.title;
}

function topicSlide(topic: Topic): AttractSlide {
  const sub = pitch(topic);
  return {
    topic: topic.view.id,
    icon: topic.view.icon,
    figures: [],
    words: topic.view.card.map(({ lang, runs: title }) => ({
      lang,
      title,
      sub: sub && topic.languages.includes(lang) ? runs(lang, sub.text[lang]) : [],
    })),
  };
}

/** The terms that stand alone, under their own heading: the one thing that is read in passing. */
function figureSlides({ view, groups, languages }: Topic): readonly AttractSlide[] {
  return groups.flat().flatMap(({ block, headings }) => {
    const heading = headings.at(-1);
    if (block.kind !== 'terms' || !heading) return [];
    const items = block.items.filter((item) => item.term.counts === 'alone').slice(0, MOST_FIGURES);
    return [
      {
        topic: view.id,
        icon: null,
        figures: items.map((item) => ({ figure: figureOf(item), units: languages.map((lang) => ({ lang, text: unitOf(lang, item) })) })),
        words: languages.map((lang) => ({ lang, title: runs(lang, heading.text[lang]), sub: [] })),
      },
    ];
  });
}

/** The slides between two visitors, after the greeting that the template sets itself. */
export function attractSlides(topics: readonly Topic[]): readonly AttractSlide[] {
  return topics.flatMap((topic) => [topicSlide(topic), ...figureSlides(topic)]);
}
