import type { Language } from '../../../src/language/language.js';
import type { Rich } from '../../../src/language/rich.js';
import type { Frame } from '../../../src/layout/frame.js';
import type { Pt } from '../../../src/paper/units.js';
import { pt } from '../../../src/paper/units.js';
import type { Statement } from '../../../src/poster/model.js';
import type { Weight } from '../../../src/typography/fonts.js';
import { setParagraph, type TypeStyle } from '../../../src/typography/paragraph.js';
import { type Cell, paragraphCell } from './cell.js';

interface Choice {
  /** Size against the body. */
  readonly scale?: number;
  /** Size in points at A4 instead. */
  readonly size?: number;
  /** Line distance as a multiple of the size; the setting's own when left out. */
  readonly leading?: number;
  readonly weight?: Weight;
  readonly strong?: Weight;
  readonly colour?: string;
  readonly tracking?: number;
  readonly capitals?: boolean;
}

/** A type style of this sheet at the setting that is tried. */
export function style(frame: Frame, choice: Choice = {}): TypeStyle {
  const size = frame.type(choice.size ?? frame.setting.body * (choice.scale ?? 1));
  const weight = choice.weight ?? 400;
  return {
    size,
    leading: pt(size * (choice.leading ?? frame.setting.leading)),
    weight,
    strong: choice.strong ?? (weight < 700 ? 700 : weight),
    colour: choice.colour ?? frame.theme.colours.ink,
    tracking: choice.tracking ?? 0,
    capitals: choice.capitals ?? false,
    divided: frame.setting.divided,
  };
}

/** One half of a statement as a cell. */
export function said(
  frame: Frame,
  statement: Statement,
  language: Language,
  type: TypeStyle,
  width: Pt,
  text: Rich = statement.text[language],
): Cell {
  return paragraphCell(setParagraph({ rich: text, language, style: type }, width, frame.measure), {
    kind: 'text',
    language,
    statement: statement.id,
  });
}

/** Words of the frame, such as an address or an imprint, as a cell. */
export function label(frame: Frame, text: Rich | string, language: Language, type: TypeStyle, width: Pt, role: string): Cell {
  const rich = typeof text === 'string' ? [{ text, strong: false }] : text;
  return paragraphCell(setParagraph({ rich, language, style: type }, width, frame.measure), { kind: 'label', language, role });
}
