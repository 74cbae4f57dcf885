import { pt } from '../../src/paper/units.js';
import type { TypeStyle } from '../../src/typography/paragraph.js';

/** The body of a poster at its least, in ink. */
export const BODY_TYPE: TypeStyle = {
  size: pt(10.5),
  leading: pt(12.6),
  weight: 400,
  strong: 700,
  colour: '#0A2233',
  tracking: 0,
  capitals: false,
  divided: true,
  close: false,
};
