import { Fragment, type ReactElement } from 'react';
import type { Language } from '../../../src/language/language.js';
import { linkWords } from '../../../src/language/link-words.js';
import { type Row, widestOf } from '../../../src/layout/design.js';
import type { Frame } from '../../../src/layout/frame.js';
import { type Pt, pt } from '../../../src/paper/units.js';
import type { BrowserBlock } from '../../../src/poster/model.js';
import type { BlockLook, Standing } from './block-look.js';
import { stack, tagged } from './cell.js';
import { Box } from './primitives.js';
import { icon } from './signs.js';
import { type Element, groundTags } from './tag.js';
import { label, style } from './type.js';

/** A window with the address in it and the section to open below: the sign of an online service. Millimetres at A4. */
const LOOK = {
  bar: 8,
  dot: 4,
  pill: { height: 40, margin: 6 },
  section: 19,
  clear: 4,
  radius: 5,
  edge: 1.2,
  search: 17,
  click: 13,
  apart: 4,
};

/** Of the window, in millimetres at A4; on narrower paper its parts shrink with it, to no less than this part of themselves. */
const WIDTH = 186;
const NARROWEST = 0.75;
/** Points at A4 of the section where its names stand below each other. */
const LISTED = 15;

export function browser(frame: Frame, block: BrowserBlock, look: BlockLook, { name, sun }: Standing): Row {
  const { outlined, colours, type } = frame.theme;
  const { ink, paper, field, gold } = colours;
  const width = pt(frame.width - 2 * frame.edge);
  // On paper narrower than the design's, in large print, the window keeps its proportions.
  const part = Math.max(NARROWEST, Math.min(1, width / frame.mm(WIDTH)));
  const u = (length: number): Pt => frame.mm(length * part);
  const inner = width - 2 * u(LOOK.edge);
  const pill = {
    left: u(LOOK.edge + LOOK.pill.margin),
    top: u(LOOK.edge + LOOK.bar + LOOK.pill.margin),
    width: width - 2 * u(LOOK.edge + LOOK.pill.margin),
    height: u(LOOK.pill.height),
  };
  // What is too long for one line goes on below it, in type that can be read.
  const { floor } = type;

  const [leading] = frame.declared;
  const address = block.link.words[leading];
  const room = pill.width - u(LOOK.search + 5 + 20);
  const ems = frame.measure.width(address, 900) - 0.035 * address.length;
  const size = Math.max(floor, Math.min(88, room / ems / frame.sheet.scale));

  const [first, ...others] = frame.languages;
  const addressCell = tagged(
    label(
      frame,
      address,
      { language: first, type: style(frame, { size, leading: 1, weight: 900, tracking: -0.035 }), width: pt(room * 1.1) },
      'address',
    ),
    { within: addressed(block, name, first) },
  );
  // Two stand on either side of the sign of a click; more stand below each other beside it, in letters that can be read.
  const listed = frame.languages.length > 2;
  const half = (inner - u(LOOK.click + 22)) / (listed ? 1 : frame.languages.length);
  const longest = Math.max(...frame.declared.map((language) => frame.measure.width(block.section.words[language], 800)));
  const sectionSize = Math.max(floor, Math.min(listed ? LISTED : 22, half / longest / frame.sheet.scale));
  const sections = frame.languages.map((language) =>
    tagged(
      label(
        frame,
        block.section.words[language],
        { language, type: style(frame, { size: sectionSize, leading: 1.2, weight: 800 }), width: pt(half * 1.05) },
        'section',
      ),
      { within: [{ role: 'P', name: `${name}-section` }] },
    ),
  );
  const said = listed ? [stack(sections)] : sections;
  const bar = pt(Math.max(u(LOOK.section), ...said.map((section) => section.height + u(LOOK.clear))));
  const height = pt(u(LOOK.bar) + u(LOOK.pill.height) + 2 * u(LOOK.pill.margin) + bar + 2 * u(LOOK.edge));
  // The sun hangs above the window, and nothing touches its frame; in a field of its own there is room around it already.
  const apart = look.spaced ? 0 : frame.mm(LOOK.apart);
  const top = apart + sun;
  const around = pt(top + height + apart);
  const sectionTop = height - u(LOOK.edge) - bar;
  const search = icon(frame, 'search', { side: LOOK.search * part, colour: ink });
  const click = icon(frame, 'mouse-pointer-click', { side: LOOK.click * part, colour: ink });
  const radius = u(LOOK.radius - LOOK.edge);

  return {
    height: around,
    tooWide: widestOf([addressCell, ...sections].map((cell) => cell.tooWide)),
    ...(look.spaced ? {} : { grow: 1 }),
    draw: (at): ReactElement => {
      const y = top + (at - around) / 2;
      return (
        <Box style={{ position: 'relative', width: frame.width, height: at }}>
          <Box
            style={{ position: 'absolute', left: frame.edge, top: y, width, height, borderRadius: u(LOOK.radius), backgroundColor: ink }}
          />
          <Box
            style={{
              position: 'absolute',
              left: frame.edge + u(LOOK.edge),
              top: y + u(LOOK.edge + LOOK.bar),
              width: inner,
              height: height - u(2 * LOOK.edge + LOOK.bar),
              borderBottomLeftRadius: radius,
              borderBottomRightRadius: radius,
              backgroundColor: paper,
            }}
          />
          <Box style={{ position: 'absolute', left: frame.edge, top: y, width, height }}>
            {[0, 1, 2].map((dot) => (
              <Box
                key={dot}
                style={{
                  position: 'absolute',
                  left: u(LOOK.edge + 5 + dot * 6),
                  top: u(LOOK.edge) + u((LOOK.bar - LOOK.dot) / 2),
                  width: u(LOOK.dot),
                  height: u(LOOK.dot),
                  borderRadius: u(LOOK.dot / 2),
                  backgroundColor: field,
                }}
              />
            ))}
            {groundTags(others, (language) => [...addressed(block, name, language), { role: 'Span', actual: address }]).map((tag) => (
              <Box
                key={tag.language ?? 'alone'}
                tag={tag}
                style={{
                  position: 'absolute',
                  ...pill,
                  borderRadius: pill.height / 2,
                  borderWidth: u(LOOK.edge),
                  borderColor: ink,
                  backgroundColor: paper,
                }}
              />
            ))}
            {search.draw(pill.left + u(12), pill.top + (pill.height - search.height) / 2)}
            {addressCell.draw(
              pill.left + u(12 + LOOK.search + 5),
              pill.top + (pill.height - addressCell.height) / 2 - frame.type(size) * 0.06,
            )}
            <Box
              style={{
                position: 'absolute',
                left: u(LOOK.edge),
                top: sectionTop,
                width: inner,
                height: bar,
                borderBottomLeftRadius: radius,
                borderBottomRightRadius: radius,
                ...(outlined ? { borderWidth: u(LOOK.edge), borderColor: ink } : { backgroundColor: gold }),
              }}
            />
            {said.map((section, index) => (
              <Fragment key={frame.languages[index]}>
                {section.draw(
                  index === 1 ? width - u(LOOK.edge + 6) - section.width : u(LOOK.edge + 6),
                  sectionTop + (bar - section.height) / 2,
                )}
              </Fragment>
            ))}
            {click.draw(
              others.length === 1 ? (width - click.width) / 2 : width - u(LOOK.edge + 6) - click.width,
              sectionTop + (bar - click.height) / 2,
            )}
          </Box>
        </Box>
      );
    },
  };
}

/** The address of the window, live in each language; it is drawn once, so that in the others its frame stands for it. */
const addressed = ({ link }: BrowserBlock, name: string, language: Language): readonly Element[] => [
  { role: 'P', name: `${name}-address` },
  { role: 'Link', link: { url: link.url[language], contents: linkWords(language, link.words[language]) } },
];
