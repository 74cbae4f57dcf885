import { LANGUAGES, type Language } from '../../../src/language/language.js';
import type { Rich } from '../../../src/language/rich.js';
import type { Row } from '../../../src/layout/design.js';
import { columnWidth, type Frame } from '../../../src/layout/frame.js';
import { type Pt, pt } from '../../../src/paper/units.js';
import type { Poster } from '../../../src/poster/model.js';
import { type Cell, stack } from './cell.js';
import { Box } from './primitives.js';
import { row, space } from './row.js';
import { icon } from './signs.js';
import { label, style } from './type.js';

/** The foot of every sheet: the center's strip and the imprint, above the white that office printers leave. */
export function foot(frame: Frame, poster: Poster, sheet: number): readonly Row[] {
  const { spacing } = frame.theme;
  return [
    space(frame, frame.mm(1.4), 0.5),
    strip(frame, poster),
    space(frame, frame.mm(spacing.gap)),
    imprint(frame, poster, sheet),
    space(frame, frame.mm(spacing.safe)),
  ];
}

const STRIP = { padding: 1.3, radius: 2, out: 3 };

function strip(frame: Frame, poster: Poster): Row {
  const { center } = poster;
  const type = style(frame, { size: frame.theme.type.floor, leading: 1.2 });
  const lines = (language: Language, apart: boolean): readonly Rich[] => {
    const name = { text: center.name[language], strong: true };
    const address = { text: center.address[language], strong: false };
    const reach = [
      { text: center.phone, strong: true },
      { text: ` · ${center.hours[language]}`, strong: false },
    ];
    return apart ? [[name], [address], reach] : [[name, { ...address, text: ` · ${address.text}` }], reach];
  };
  const cells = (language: Language, width: Pt, apart: boolean) =>
    lines(language, apart).map((line) => label(frame, line, language, type, width, 'center'));
  // Name and address share a line where they have the room in both languages.
  const column = columnWidth(frame);
  const apart = LANGUAGES.some((language) => cells(language, column, false).some((cell) => cell.height > type.leading * 1.5));
  const half = (language: Language, width: Pt): Cell => stack(cells(language, width, apart));
  const pin = icon(frame, 'map-pin', { side: 6, colour: frame.theme.colours.night });
  const padding = frame.mm(STRIP.padding);
  const inner = row(frame, { half, spine: [pin], centred: true, top: padding, bottom: padding });
  return {
    ...inner,
    draw: (height) => (
      <Box style={{ position: 'relative', width: frame.sheet.width, height }}>
        <Box
          style={{
            position: 'absolute',
            left: frame.edge - frame.mm(STRIP.out),
            top: 0,
            width: frame.sheet.width - 2 * frame.edge + 2 * frame.mm(STRIP.out),
            height,
            borderRadius: frame.mm(STRIP.radius),
            backgroundColor: frame.theme.colours.tint,
          }}
        />
        {inner.draw(height)}
      </Box>
    ),
  };
}

function imprint(frame: Frame, poster: Poster, sheet: number): Row {
  const name = poster.sheets > 1 ? `${poster.id} ${sheet}/${poster.sheets}` : poster.id;
  const type = style(frame, { size: frame.theme.type.imprint, leading: 1.16, colour: frame.theme.colours.mute });
  const half = (language: Language, width: Pt): Cell => {
    const parts = [poster.issuer.words[language], poster.cited[language], `${name}, ${poster.imprint.asOf[language]}`].filter(
      (part) => part !== '',
    );
    return label(frame, `${parts.join('. ')}.`, language, type, width, 'imprint');
  };
  return row(frame, { half, spine: poster.draft ? [draftMark(frame, poster)] : [], top: 0, bottom: 0 });
}

/** The mark of a draft in both languages, boxed. */
function draftMark(frame: Frame, poster: Poster): Cell {
  const type = style(frame, { size: frame.theme.type.imprint, leading: 1.1, weight: 700, tracking: -0.01 });
  const languages = frame.voice === 'both' ? LANGUAGES : [frame.voice];
  const wide = columnWidth(frame);
  const words = stack(
    languages.map((language) => label(frame, poster.imprint.draft[language], language, type, wide, 'draft')),
    pt(0),
    'centre',
  );
  const side = frame.mm(0.7);
  const width = pt(words.width + 2 * side);
  const height = pt(words.height + frame.mm(0.4));
  return {
    width,
    height,
    draw: (left, top) => (
      <Box
        style={{
          position: 'absolute',
          left,
          top,
          width,
          height,
          borderWidth: frame.mm(0.3),
          borderColor: frame.theme.colours.ink,
          borderRadius: frame.mm(0.8),
        }}
      >
        {words.draw(side - frame.mm(0.3), frame.mm(0.2) - frame.mm(0.3))}
      </Box>
    ),
  };
}
