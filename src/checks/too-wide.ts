import type { Language } from '../language/language.js';
import type { TooWide } from '../layout/design.js';
import type { Shortage } from '../layout/fit.js';
import { phrase } from '../messages/message.js';
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
    message: phrase('text-overflow.wide', {
      words: quoted({ text: words }),
      characters: words.length,
      by: Math.max(0.1, toMm(by)),
    }),
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
  const shorter = phrase('text-overflow.wide-fix', { fits });
  const inAddress = Math.max(1, fits - 1);
  const link = linksOf(poster).find((each) => each.words[language].includes(words.replace(/[.,:;!?»)]+$/, '')));
  if (link) return { where: link.where, fix: phrase('text-overflow.wide-address-fix', { fits: inAddress }) };
  const spoken = /^[!-~]+$/.test(words) ? statement?.facts.find(({ kind }) => kind === 'link') : undefined;
  if (statement && spoken)
    return {
      where: statement.where[language],
      fix: phrase('text-overflow.wide-link-fix', { rule: spoken.rule, fits: inAddress }),
    };
  if (statement) return { where: statement.where[language], fix: shorter };
  switch (role) {
    case 'running-head':
      return { where: poster.title.where[language], fix: shorter };
    case 'center':
    case 'hours':
    case 'contacts':
      return { where: place('centers.yaml'), fix: phrase('text-overflow.wide-center-fix', { fits }) };
    case 'section':
      return {
        where: place(poster.file),
        fix: phrase('text-overflow.wide-section-fix', { fits }),
      };
    default:
      return {
        where: place(poster.file),
        fix: phrase('text-overflow.wide-frame-fix', { fits }),
      };
  }
}
