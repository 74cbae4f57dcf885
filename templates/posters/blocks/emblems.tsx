import type { ReactElement } from 'react';
import { GUTTER } from '../../../src/layout/arrangement.js';
import type { Frame } from '../../../src/layout/frame.js';
import { type Pt, pt } from '../../../src/paper/units.js';
import type { CopyFrame } from '../../../src/poster/copy.js';
import { Box } from './primitives.js';
import type { Tag } from './tag.js';

/**
 * The plate in millimetres at A4: the most that its emblems take together, the room around them, that between them and
 * that beside the plate. In large print it is by `large` larger, 34 × 14.
 */
const PLATE = { width: 24, height: 9, side: 1.6, line: 1.2, between: 2.4, beside: 2.5, radius: 1.2, large: 1.25 } as const;

/** The emblems of an agency on a white plate. */
interface Plate {
  readonly width: Pt;
  readonly height: Pt;
  /** What it takes of the middle column: its own room, and that beside it. */
  readonly spine: Pt;
  draw(left: number, top: number): ReactElement;
}

/**
 * Arms and logo beside each other, as high as each other, on white whatever the ground is, so that no colour of theirs has
 * to go with one of ours. Each is heard once in every language of the foot.
 */
export function emblemPlate(frame: Frame, { emblems }: Pick<CopyFrame, 'emblems'>): Plate | undefined {
  if (emblems === undefined) return undefined;
  const mm = (length: number): Pt => frame.mm(length * (frame.theme.large ? PLATE.large : 1));
  const between = mm(PLATE.between) * (emblems.length - 1);
  const natural = emblems.reduce((sum, { picture }) => sum + picture.width / picture.height, 0);
  const tall = Math.min(mm(PLATE.height), (mm(PLATE.width) - between) / natural);
  const sized = emblems.map(({ picture, alt }) => ({ picture, alt, width: (tall * picture.width) / picture.height }));
  const shown = sized.map((each, at) => {
    const before = sized.slice(0, at).reduce((sum, { width: taken }) => sum + taken + mm(PLATE.between), 0);
    return { ...each, left: mm(PLATE.side) + before };
  });
  const width = pt(shown.reduce((sum, each) => sum + each.width, between) + 2 * mm(PLATE.side));
  const height = pt(tall + 2 * mm(PLATE.line));
  const { paper } = frame.theme.colours;
  const beside = frame.stand === 'spine' ? 2 * frame.mm(PLATE.beside) : frame.mm(GUTTER);
  return {
    width,
    height,
    spine: pt(width + beside),
    draw: (left, top) => (
      <Box style={{ position: 'absolute', left, top, width, height, borderRadius: frame.mm(PLATE.radius), backgroundColor: paper }}>
        {shown.flatMap(({ picture, alt, ...box }) =>
          frame.languages.map((language, index) => (
            <Box
              key={`${picture.file} ${language}`}
              tag={figure(picture.file, alt[language], language)}
              // Drawn once, over the white that stands for it in the other languages.
              {...(index === frame.languages.length - 1 && { mark: { kind: 'picture', picture } })}
              style={{
                position: 'absolute',
                ...box,
                top: mm(PLATE.line),
                height: tall,
                backgroundColor: paper,
              }}
            />
          )),
        )}
      </Box>
    ),
  };
}

const figure = (name: string, alt: string, language: NonNullable<Tag['language']>): Tag => ({
  furniture: 'Footer',
  language,
  within: [{ role: 'Figure', name, alt }],
  drawing: true,
});
