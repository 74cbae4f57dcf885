import type { Area } from '../paper/area.js';

/** An area as PDF counts it: left, bottom, right, top, upwards from the lower edge of a page of this height. */
export const upwards = ({ left, top, width, height }: Area, page: number): readonly number[] => [
  left,
  page - top - height,
  left + width,
  page - top,
];
