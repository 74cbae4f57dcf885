import type { ReferenceForm } from '../language-rules.js';
import type { LegalPlace } from '../legal-place.js';
import { RUSSIAN_CASES, type RussianCase, russianCase } from './cases.js';
import { russianOrdinal } from './ordinal.js';

/** Six forms in the order of RUSSIAN_CASES. */
const NOUNS = {
  article: 'статья статьи статье статью статьей статье'.split(' '),
  point: 'пункт пункта пункту пункт пунктом пункте'.split(' '),
  subpoint: 'подпункт подпункта подпункту подпункт подпунктом подпункте'.split(' '),
  part: 'часть части части часть частью части'.split(' '),
} as const;

function full({ article, point, subpoint, part }: LegalPlace, wanted: RussianCase): string {
  const parts: readonly (readonly [keyof typeof NOUNS, string] | undefined)[] = [
    part === undefined ? undefined : ['part', ''],
    subpoint === undefined ? undefined : ['subpoint', `${subpoint})`],
    point === undefined ? undefined : ['point', point],
    ['article', article],
  ];
  return parts
    .filter((named) => named !== undefined)
    .map(([kind, number], index) => {
      const grammatical = index === 0 ? wanted : 'genitive';
      const said = kind === 'part' ? russianOrdinal(part as number, 'feminine', grammatical) : number;
      return `${NOUNS[kind][RUSSIAN_CASES.indexOf(grammatical)]} ${said}`;
    })
    .join(' ');
}

function short({ article, point, subpoint, part }: LegalPlace): string {
  const parts = [part && `ч. ${part}`, subpoint && `подп. ${subpoint})`, point && `п. ${point}`, `ст. ${article}`];
  return parts.filter(Boolean).join(' ');
}

/** A place in a law, from the smallest part to the largest: «подпункт 3) пункта 1 статьи 4», short «подп. 3) п. 1 ст. 4». */
export const russianPlace = (place: LegalPlace, { form, case: wanted }: ReferenceForm): string =>
  form === 'short' ? short(place) : full(place, russianCase(wanted));
