import { Fragment } from 'react';
import { rulesOf } from '../../../src/language/language.js';
import type { Row } from '../../../src/layout/design.js';
import { columnLeft, columnWidth, type Frame } from '../../../src/layout/frame.js';
import { pt } from '../../../src/paper/units.js';
import type { Poster } from '../../../src/poster/model.js';
import { type Cell, tagged } from './cell.js';
import { Box } from './primitives.js';
import type { Tag } from './tag.js';
import { label, style } from './type.js';

/** Names of languages are heard once, before what is said in them. */
const NAMES: Tag = { furniture: 'Header', within: [{ role: 'P', name: 'languages' }] };

/** Millimetres at A4: room around the names, and the rule below them. */
const OVER = { above: 3, below: 1.4, rule: 0.8, after: 1.6 };

/** The name of each language over its column, as the language itself has it. */
export function languageNames(frame: Frame): Row {
  const { night, field } = frame.theme.colours;
  const width = columnWidth(frame);
  const type = style(frame, { size: frame.theme.type.floor, weight: 700, leading: 1.2, colour: night, tracking: 0.04, capitals: true });
  const names = frame.languages.map((language) =>
    tagged(label(frame, rulesOf(language).name, { language, type, width }, 'language'), NAMES),
  );
  const [above, below, rule, after] = [frame.air(OVER.above), frame.mm(OVER.below), frame.line(OVER.rule), frame.air(OVER.after)];
  const tallest = Math.max(...names.map((name) => name.height));
  return {
    height: pt(above + tallest + below + rule + after),
    draw: (at) => (
      <Box style={{ position: 'relative', width: frame.width, height: at }}>
        {names.map((name, index) => (
          <Fragment key={frame.languages[index]}>
            {name.draw(columnLeft(frame, index), above)}
            <Box
              style={{
                position: 'absolute',
                left: columnLeft(frame, index),
                top: above + tallest + below,
                width,
                height: rule,
                backgroundColor: field,
              }}
            />
          </Fragment>
        ))}
      </Box>
    ),
  };
}

/** Millimetres at A4: room inside of a tab and between two. */
const TAB = { across: 3, down: 1.1, apart: 1.6 };

/** The languages of the sheets that hang side by side, the one of this sheet filled in. */
export function languageTabs(frame: Frame, poster: Poster, colour: string): Cell {
  const [own] = frame.languages;
  const { paper, ink, bar } = frame.theme.colours;
  const [across, down, apart] = [frame.mm(TAB.across), frame.mm(TAB.down), frame.mm(TAB.apart)];
  // What is written on the fill of the own tab, which has the colour of the words around it.
  const inverse = colour === ink ? paper : bar;
  const tabs = poster.languages.map((language) => {
    const type = style(frame, { size: frame.theme.type.floor, weight: 700, leading: 1.15, colour: language === own ? inverse : colour });
    const words = label(frame, rulesOf(language).name, { language: own, type, width: pt(frame.width) }, 'language');
    return { language, words, width: words.width + 2 * across };
  });
  const height = pt(Math.max(...tabs.map(({ words }) => words.height)) + 2 * down);
  const width = pt(tabs.reduce((sum, tab) => sum + tab.width + apart, -apart));
  return tagged(
    {
      width,
      height,
      draw: (left, top) => {
        let x = left;
        return (
          <Fragment>
            {tabs.map(({ language, words, width: wide }) => {
              const at = x;
              x += wide + apart;
              return (
                <Fragment key={language}>
                  <Box
                    style={{
                      position: 'absolute',
                      left: at,
                      top,
                      width: wide,
                      height,
                      borderRadius: height / 2,
                      ...(language === own ? { backgroundColor: colour } : { borderWidth: frame.line(0.3), borderColor: colour }),
                    }}
                  />
                  {words.draw(at + across, top + down)}
                </Fragment>
              );
            })}
          </Fragment>
        );
      },
    },
    NAMES,
  );
}
