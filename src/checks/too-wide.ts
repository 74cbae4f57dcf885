import type { Language } from '../language/language.js';
import type { TooWide } from '../layout/design.js';
import type { Shortage } from '../layout/fit.js';
import { toMm } from '../paper/units.js';
import type { Poster } from '../poster/model.js';
import { linksOf, statements } from '../poster/statements.js';
import type { Place, Problem } from '../problem.js';
import { quoted } from './line-place.js';

/** What sticks out of its column, at the text that says it: the words, how much room they have, and how many characters fit there. */
export function tooWideFor(poster: Poster, { languages }: Shortage, found: TooWide): Pick<Problem, 'where' | 'message' | 'fix'> {
  const { by, room, words, language = languages[0] } = found;
  const fits = Math.max(1, Math.floor((words.length * room) / (room + by)));
  const said = sayer(poster, found, language, fits);
  return {
    ...said,
    message: `${quoted({ text: words })} of ${words.length} characters is ${Math.max(0.1, toMm(by)).toFixed(1)} mm wider than its column`,
  };
}

/** Where the words stand that are too wide, and how they are made narrower. */
function sayer(
  poster: Poster,
  { statement: id, role, words }: TooWide,
  language: Language,
  fits: number,
): Required<Pick<Problem, 'where' | 'fix'>> {
  const place = (file: string): Place => ({ file, language });
  const statement = statements(poster).find((each) => each.id === id);
  const shorter = `write it with ${fits} characters or fewer between two spaces`;
  const link = linksOf(poster).find((each) => each.words[language].includes(words.replace(/[.,:;!?»)]+$/, '')));
  if (link) return { where: link.where, fix: `use an address with ${Math.max(1, fits - 1)} characters or fewer between two slashes` };
  const spoken = /^[!-~]+$/.test(words) ? statement?.facts.find(({ kind }) => kind === 'link') : undefined;
  if (statement && spoken)
    return {
      where: statement.where[language],
      fix: `give the link "${spoken.rule}" an address with ${Math.max(1, fits - 1)} characters or fewer between two slashes`,
    };
  if (statement) return { where: statement.where[language], fix: shorter };
  switch (role) {
    case 'running-head':
      return { where: poster.title.where[language], fix: shorter };
    case 'center':
      return { where: place('centers.yaml'), fix: `write it there with ${fits} characters or fewer between two spaces` };
    case 'section':
      return {
        where: place(poster.file),
        fix: `shorten the name of the section in rules/ to ${fits} characters or fewer between two spaces`,
      };
    default:
      return {
        where: place(poster.file),
        fix: `shorten the id of the poster, the name of its issuer or the act that it cites: ${shorter}`,
      };
  }
}
