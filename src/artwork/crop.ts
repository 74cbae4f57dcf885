/** A point of a picture by its share of the width and of the height, from the upper left corner. */
export type Focus = readonly [across: number, down: number];

export const MIDDLE: Focus = [0.5, 0.5];

export interface Extent {
  readonly width: number;
  readonly height: number;
}

export interface Cut extends Extent {
  readonly left: number;
  readonly top: number;
}

/** The largest part of a picture that has the proportion of a box, with its focus as near to the middle as the edges let it. */
export function cutTo({ width, height }: Extent, box: Extent, focus: Focus): Cut {
  const ratio = box.width / box.height;
  const wide = Math.max(1, Math.min(width, Math.round(height * ratio)));
  const high = Math.max(1, Math.min(height, Math.round(width / ratio)));
  const [across, down] = focus;
  return {
    left: within(across * width - wide / 2, width - wide),
    top: within(down * height - high / 2, height - high),
    width: wide,
    height: high,
  };
}

const within = (at: number, most: number): number => Math.round(Math.min(Math.max(0, at), most));

/** A picture as large as it is whole in a box, in its middle. */
export function whole({ width, height }: Extent, box: Extent): Cut {
  const scale = Math.min(box.width / width, box.height / height);
  const shown = { width: width * scale, height: height * scale };
  return { ...shown, left: (box.width - shown.width) / 2, top: (box.height - shown.height) / 2 };
}
