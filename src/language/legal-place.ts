/** A place inside a law; numbers are kept as text, because laws insert «4-1». */
export interface LegalPlace {
  readonly article: string;
  readonly point?: string;
  readonly subpoint?: string;
  /** A part («часть», «бөлік») of the point or the article, which has no number in the act but is counted. */
  readonly part?: number;
}

const NUMBER = '[1-9]\\d*(?:-[1-9]\\d*)?';
const NOTATION = new RegExp(`^(${NUMBER})(?:\\((${NUMBER})\\)(?:(${NUMBER})\\))?)?(?:/([1-9]\\d?))?$`);

/** Reads `25`, `25(2)`, `4(1)3)` or `25(2)/2`: article, point, sub-point, part. `undefined` when it is none of these. */
export function parseLegalPlace(notation: string): LegalPlace | undefined {
  const [, article, point, subpoint, part] = NOTATION.exec(notation) ?? [];
  if (article === undefined) return undefined;
  return {
    article,
    ...(point === undefined ? {} : { point }),
    ...(subpoint === undefined ? {} : { subpoint }),
    ...(part === undefined ? {} : { part: Number(part) }),
  };
}

/** 4, 4-1, 5: an inserted article follows the one that it was added to. */
export function byNumber(a: string, b: string): number {
  const [left, right] = [a, b].map((number) => number.split('-').map(Number)) as [number[], number[]];
  return (left[0] as number) - (right[0] as number) || (left[1] ?? 0) - (right[1] ?? 0);
}
