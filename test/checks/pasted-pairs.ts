import type { ContentInput } from '../../src/checks/check.js';
import { sameText } from '../../src/checks/same-text.js';
import { wrongLanguage } from '../../src/checks/wrong-language.js';
import type { Content } from '../../src/content/load.js';
import { SILENT } from '../../src/content/unread.js';
import type { Problem } from '../../src/problem.js';

/** A text in both languages. */
export interface Pair {
  readonly kk: string;
  readonly ru: string;
}

/** What the two checks of languages say of each pair, as labels of a screen that says nothing else. */
export function reportedOf(pairs: readonly Pair[]): readonly (readonly Problem[])[] {
  const labels = Object.fromEntries(pairs.map((text, index) => [String(index), { text, review: { kk: 'draft', ru: 'draft' } }]));
  const place = ([, index]: readonly PropertyKey[]) => ({ file: String(index) });
  const source = { file: '', text: '', data: null, place, placeAt: place };
  const silent = <T>(data: T) => ({ data, source });
  const content = {
    languages: ['kk', 'ru'],
    project: silent({ ...SILENT.project, languages: ['kk', 'ru'] }),
    centers: silent(SILENT.centers),
    glossary: silent(SILENT.glossary),
    notices: silent(SILENT.notices),
    emblems: silent({}),
    screens: silent({}),
    kiosk: silent({ labels, topics: [] }),
    rules: new Map(),
    posters: [],
    editions: silent([]),
  } as unknown as Content;
  const input = { content } as ContentInput;
  const problems = [...wrongLanguage.run(input), ...sameText.run(input)];
  const byPair = new Map(pairs.map((_, index) => [String(index), [] as Problem[]]));
  for (const problem of problems) byPair.get(problem.where.file)?.push(problem);
  return [...byPair.values()];
}
