import { Fragment, type ReactElement } from 'react';
import type { Language } from '../../../src/language/language.js';
import type { Frame } from '../../../src/layout/frame.js';
import type { Cell } from './cell.js';
import { Box } from './primitives.js';
import type { Element, Tag } from './tag.js';

/** What is drawn once and heard in every language: its elements, and what it says there. */
interface Heard {
  readonly within: readonly Element[];
  words(language: Language): string;
}

/**
 * A cell that is drawn once for all languages of a page: each hears its own words by a ground below it, and figures are
 * heard in the last. `figures` says that there are letters or digits in it, which somebody has to hear.
 */
export function heardInEach(frame: Frame, cell: Cell, heard: Heard, { figures, ground }: { figures: boolean; ground: string }): Cell {
  const last = frame.languages.at(-1) as Language;
  const others = figures ? frame.languages.slice(0, -1) : frame.languages;
  const tagFor = (language: Language): Tag => ({ language, within: withWords(heard, language) });
  return {
    ...cell,
    draw: (left, top): ReactElement => (
      <Fragment>
        {others.map((language) => (
          <Box
            key={language}
            tag={{ ...tagFor(language), drawing: true }}
            style={{ position: 'absolute', left, top, width: cell.width, height: cell.height, backgroundColor: ground }}
          />
        ))}
        {figures ? (
          <Box tag={tagFor(last)} style={{ position: 'absolute', left: 0, top: 0, width: 0, height: 0 }}>
            {cell.draw(left, top)}
          </Box>
        ) : (
          cell.draw(left, top)
        )}
      </Fragment>
    ),
  };
}

function withWords({ within, words }: Heard, language: Language): readonly Element[] {
  const inner = within.at(-1);
  return inner === undefined ? within : [...within.slice(0, -1), { ...inner, actual: words(language) }];
}
