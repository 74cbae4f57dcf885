import { Circle, Ellipse, Line, Path, Polygon, Polyline, Rect, Svg, Text, View } from '@react-pdf/renderer';
import type { ReactElement, ReactNode } from 'react';
import type { Language } from '../../../src/language/language.js';
import type { ShownPicture } from '../../../src/poster/model.js';
import type { Tag } from './tag.js';

/** What a drawn thing is; it survives layout, so that checks measure the finished page. */
export interface Mark {
  readonly kind: 'text' | 'label' | 'qr' | 'mark' | 'picture';
  readonly language?: Language;
  /** The statement whose words these are; words of the frame, such as an imprint, name their role instead. */
  readonly statement?: string;
  readonly role?: string;
  /** The address that a QR code carries. */
  readonly url?: string;
  /** The picture that fills the box; nothing is drawn for it until the page is painted. */
  readonly picture?: ShownPicture;
  /** What the mark of an edition carries. */
  readonly edition?: string;
}

/** The part of react-pdf's style that the designs use: lengths are points, everything is placed absolutely. */
interface BoxStyle {
  readonly position?: 'absolute' | 'relative';
  readonly left?: number;
  readonly top?: number;
  readonly width?: number;
  readonly height?: number;
  readonly backgroundColor?: string;
  readonly borderRadius?: number;
  readonly borderTopLeftRadius?: number;
  readonly borderTopRightRadius?: number;
  readonly borderBottomLeftRadius?: number;
  readonly borderBottomRightRadius?: number;
  readonly borderWidth?: number;
  readonly borderColor?: string;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly fontWeight?: number;
  readonly color?: string;
  readonly letterSpacing?: number;
}

interface BoxProps {
  readonly style: BoxStyle;
  readonly mark?: Mark;
  readonly tag?: Tag;
  readonly children?: ReactNode;
}

// react-pdf keeps properties it does not know; its types do not say so.
export const Box = View as unknown as (props: BoxProps) => ReactElement;
export const Words = Text as unknown as (props: BoxProps) => ReactElement;

export { Circle, Ellipse, Line, Path, Polygon, Polyline, Rect, Svg };
