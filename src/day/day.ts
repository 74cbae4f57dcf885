import type { FilledScreen } from '../poster/fill-screen.js';
import type { Link, Poster } from '../poster/model.js';
import type { ScreenText } from '../poster/screen-texts.js';
import type { Problem } from '../problem.js';
import type { IsoDate } from '../rules/date.js';

/** All that is said on a day: by sheets, by the screen, in notices. Nothing after it decides what is said. */
export interface Day extends Pick<FilledScreen, 'kiosk' | 'notices'> {
  readonly date: IsoDate;
  /** The posters that could be composed. */
  readonly posters: readonly Poster[];
  /** The texts of the screen and of notices with their standing. */
  readonly texts: readonly ScreenText[];
  /** The links of the screen's topics, by the id of their rule. */
  readonly links: Readonly<Record<string, Link>>;
  /** What keeps a poster from being said, and what the screen, a notice or a link. */
  readonly problems: { readonly posters: readonly Problem[]; readonly screen: readonly Problem[] };
}

/** Everything that is wrong with what is said on a day. */
export const problemsOf = ({ problems: { posters, screen } }: Day): readonly Problem[] => [...posters, ...screen];
