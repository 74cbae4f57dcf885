import type { ReactElement } from 'react';
import type { Language } from '../../../src/language/language.js';
import { plain } from '../../../src/language/rich.js';
import type { Row } from '../../../src/layout/design.js';
import type { Frame } from '../../../src/layout/frame.js';
import { yieldedDisplay } from '../../../src/layout/setting.js';
import { BASE } from '../../../src/paper/sheet.js';
import { type Pt, pt } from '../../../src/paper/units.js';
import type { PictureBlock, Statement } from '../../../src/poster/model.js';
import type { BlockLook, Standing } from './block-look.js';
import { type Cell, tagged } from './cell.js';
import { heardInEach } from './heard-once.js';
import { Box } from './primitives.js';
import { axisOf, row, space } from './row.js';
import { gap } from './signs.js';
import type { Element } from './tag.js';
import { label, said, style } from './type.js';

/** Heights of all pictures of a sheet together in millimetres at A4: beside much text, beside little, and of one where nothing else yields. */
const HEIGHT = { least: 90, most: 180, yielded: 0.66, lowest: 24 } as const;

/** Body type in points at A4 between which it grows with the text. */
const GROWS = { from: 10.5, to: 14 } as const;

/** Share of a page in large print. */
const LARGE = 0.3;

/** How much of a picture may be cut off its sides when it grows: more would be another picture. */
const SIDES = 1.3;

/** The line of who made it: points at A4, and millimetres at A4 to the edges of the picture and of its own ground. */
const CREDIT = { size: 7, edge: 2, side: 1.4, line: 0.5, radius: 0.8 } as const;

/** Size of a caption against the body. */
const CAPTION = 1.15;

/** A picture from edge to edge with nothing on it but who made it and the sun, its caption below in every language. */
export function picture(frame: Frame, block: PictureBlock, look: BlockLook, standing: Standing): readonly Row[] {
  const caption = block.caption && captionRow(frame, block.caption, look, standing);
  const shown = standing.hears.length === 0 ? [] : [shownRow(frame, block, standing)];
  // Without a caption the sun hangs over white.
  const below = shown.length > 0 && standing.hung ? [space(frame, standing.hung.over)] : [];
  return [...shown, ...(caption ? [caption] : below)];
}

function captionRow(frame: Frame, caption: Statement, look: BlockLook, { hung }: Standing): Row {
  const type = style(frame, { scale: CAPTION, strong: 800, tracking: look.tracking });
  return row(frame, {
    half: (language, width) => said(frame, caption, { language, type, width }),
    tag: {
      within: [
        { role: 'Caption', name: caption.id },
        { role: 'P', name: caption.id },
      ],
    },
    ...(hung && { spine: [gap(hung.over)] }),
    top: frame.air(frame.setting.row + 2.4),
    grow: 1,
  });
}

function shownRow(frame: Frame, block: PictureBlock, standing: Standing): Row {
  const { picture: shown } = block;
  const bleeds = shown.fit === 'cover' && !frame.theme.large;
  const width = pt(frame.width - 2 * frame.edge);
  const own = heightOf(frame, block, { bleeds, pictures: standing.pictures });
  // In large print the sun hangs over the white above.
  const top = (standing.hung ? 0 : standing.sun) + (bleeds ? 0 : frame.air(frame.setting.row + 2));
  const height = pt(top + own + (bleeds ? 0 : frame.air(frame.setting.row)));
  const credit = creditOf(frame, block, standing.hears);
  const { hung } = standing;
  return {
    height,
    tooWide: credit?.tooWide,
    ...(block.caption && { leads: true as const }),
    draw: (at, beyond = frame.sheet.inset): ReactElement => {
      const box = bleeds
        ? { left: -beyond, top: 0, width: frame.width + 2 * beyond, height: at }
        : { left: frame.edge, top: top + (at - height) / 2, width, height: own };
      const bottom = box.top + box.height;
      return (
        <Box style={{ position: 'relative', width: frame.width, height: at }}>
          {standing.hears.map((language, index) => (
            <Box
              key={language}
              tag={{ language, within: [figure(block, language)], drawing: true }}
              // It is drawn once, over the white that stands for it in the other languages.
              {...(index === standing.hears.length - 1 && { mark: { kind: 'picture', picture: shown } })}
              style={{ position: 'absolute', ...box, backgroundColor: frame.theme.colours.paper }}
            />
          ))}
          {credit?.draw(frame.width - frame.edge - credit.width, bottom - credit.height - frame.mm(CREDIT.edge))}
          {hung?.disc.draw(axisOf(frame) - hung.disc.width / 2, bottom + hung.over - hung.disc.height)}
        </Box>
      );
    },
  };
}

const figure = ({ alt }: PictureBlock, language: Language): Element => ({
  role: 'Figure',
  name: alt.id,
  alt: plain(alt.text[language]),
});

/** What a picture takes of its sheet: what its editor says, or more the less text there is beside it. */
function heightOf(frame: Frame, { picture: shown, height }: PictureBlock, { bleeds, pictures }: { bleeds: boolean; pictures: number }): Pt {
  // Sheets differ by a hair in their proportions: a height follows the scale alone, as all that is fitted on A4.
  const width = BASE.width * frame.sheet.scale - (bleeds ? 0 : 2 * frame.edge);
  const natural = (width * shown.height) / shown.width;
  // In large print a picture leaves the page to the words that go with it.
  if (frame.theme.large) return pt(Math.min(natural, frame.sheet.height * LARGE));
  if (height !== undefined) return shown.fit === 'contain' ? pt(Math.min(frame.mm(height), natural)) : frame.mm(height);
  const grown = Math.min(1, Math.max(0, (frame.setting.body - GROWS.from) / (GROWS.to - GROWS.from)));
  const yielded = 1 - (1 - HEIGHT.yielded) * yieldedDisplay(frame.setting);
  const of = (all: number): number => frame.mm(Math.max(HEIGHT.lowest, (all * yielded) / pictures));
  const most = natural * (shown.fit === 'cover' ? SIDES : 1);
  return pt(Math.min(most, of(HEIGHT.least) + (of(HEIGHT.most) - of(HEIGHT.least)) * grown));
}

/** Who made it, in small type on a ground of its own. */
function creditOf(frame: Frame, { alt, picture: { credit } }: PictureBlock, hears: readonly Language[]): Cell | undefined {
  // It is heard where it is drawn in the last, as all that is drawn once.
  const last = hears.at(-1);
  const words = [...new Set(hears.map((language) => credit[language]))].filter((each) => each !== '').join(' / ');
  if (last === undefined || words === '') return undefined;
  const { ink, paper } = frame.theme.colours;
  const size = Math.max(CREDIT.size, frame.theme.type.imprint);
  const type = style(frame, { size, leading: 1.1, colour: paper });
  const text = label(frame, words, { language: last, type, width: pt(frame.width - 2 * frame.edge) }, 'credit');
  const [side, line] = [frame.mm(CREDIT.side), frame.mm(CREDIT.line)];
  const plate: Cell = {
    width: pt(text.width + 2 * side),
    height: pt(text.height + 2 * line),
    tooWide: text.tooWide,
    draw: (left, top) => (
      <Box
        style={{
          position: 'absolute',
          left,
          top,
          width: text.width + 2 * side,
          height: text.height + 2 * line,
          borderRadius: frame.mm(CREDIT.radius),
          backgroundColor: ink,
        }}
      >
        {tagged(text, {}).draw(side, line)}
      </Box>
    ),
  };
  const heard = { within: [{ role: 'P' as const, name: `${alt.id}-credit` }], words: (language: Language) => credit[language] };
  return heardInEach({ ...frame, languages: hears as Frame['languages'] }, plate, heard, { figures: true, ground: ink });
}
