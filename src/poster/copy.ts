import { z } from 'zod';
import { fillBlock } from '../blocks/blocks.js';
import { type Center, centerModel } from '../blocks/center.js';
import { picture } from '../blocks/shown-picture.js';
import type { CenterSource, CentersSource } from '../content/centers.js';
import { EMBLEMS } from '../content/emblems.js';
import type { Content } from '../content/load.js';
import { hashOf } from '../hash.js';
import { byLanguage, type Language, type Languages } from '../language/language.js';
import { openingInWords } from '../rules/opening-words.js';
import { HOME, isCountry } from '../rules/phone.js';
import { type Fixed, inEach } from '../shapes/declared.js';
import type { PairSource } from '../shapes/text-shapes.js';
import type { Block, Poster, ShownPicture } from './model.js';
import { picturesOf } from './statements.js';

export type { Center } from '../blocks/center.js';

const words = inEach(z.string());

/** A sign of the agency, which needs no translation but for those who do not see it. */
const emblem = z.strictObject({ picture, alt: words });

/** What all copies of a run have in common. */
const frameInWords = z.strictObject({
  /** Every center that copies are made for: a foot keeps room for the tallest of their strips, so that one fit serves all copies of a poster. */
  centers: z.array(centerModel).min(1),
  /** What a released sheet is called: «3-басылым · 7K3QXM», with `{number}` and `{code}` in their places. */
  editionWords: words,
  /** Whose phones are dialled without its code; absent in records of before. */
  country: z.string().exactOptional(),
  /** The coat of arms and the logo of the agency, in this order; absent where there are none, and in records of before. */
  emblems: z.array(emblem).min(1).exactOptional(),
});

export type CopyFrame = Fixed<z.infer<typeof frameInWords>>;
export type Emblem = Fixed<z.infer<typeof emblem>>;

export const copyFrameSchema: z.ZodType<CopyFrame> = frameInWords;

/** A released edition: `rights-3` is the third edition of the poster `rights`. */
export interface EditionMark {
  /** Counted from 1. */
  readonly number: number;
  /** The short code of the edition in the ledger, six characters: see `editions/edition-code.ts`. */
  readonly code: string;
}

/** A poster as it hangs in a center. */
export interface Copy {
  /** How its files are named: `rights`; with the center, `rights_samal`, where there are several. No id holds the line between the two. */
  readonly name: string;
  /** Its words, and in its blocks what they say of the center. */
  readonly poster: Poster;
  /** Hash of what its blocks say of the center: copies of a poster with one filling are set alike. Absent where they say nothing of it. */
  readonly filling?: string;
  readonly center: Center;
  /** The edition whose words these are; absent while they have not been released. */
  readonly edition?: EditionMark;
  readonly frame: CopyFrame;
}

/** The centers of a content folder, and how its released sheets are called. */
export function copyFrame(content: Pick<Content, 'languages' | 'project' | 'centers' | 'emblems' | 'pictures'>): CopyFrame {
  const { languages, project, centers } = content;
  const { edition } = project.data.imprint;
  const emblems = emblemsOf(content);
  return {
    centers: centersOf(centers.data, languages),
    editionWords: byLanguage(languages, (language) => edition[language] ?? ''),
    country: project.data.country,
    ...(emblems.length > 0 && { emblems }),
  };
}

/** The emblems whose pictures could be read. */
function emblemsOf({
  emblems: { data, source },
  pictures,
  languages,
}: Pick<Content, 'emblems' | 'pictures' | 'languages'>): readonly Emblem[] {
  return EMBLEMS.flatMap((name) => {
    const named = data[name];
    const found = named && pictures.get(named.file);
    if (!named || !found) return [];
    const { path: _, ...shown } = found;
    const whole = {
      fit: 'contain',
      focus: [0.5, 0.5],
      credit: byLanguage(languages, () => ''),
      where: source.place([name, 'file']),
    } as const;
    return [{ picture: { ...shown, ...whole }, alt: byLanguage(languages, (language) => named.alt[language] ?? '') }];
  });
}

/** The pictures of a copy: those of its poster, and the emblems at its foot. */
export const picturesOn = ({ poster, frame }: Pick<Copy, 'poster' | 'frame'>): readonly ShownPicture[] => [
  ...picturesOf(poster),
  ...(frame.emblems ?? []).map(({ picture: shown }) => shown),
];

function resolved(id: string, center: CenterSource, languages: Languages): Center {
  const { name, address, phone, phones, mail, page, qr, position, hours } = center;
  const half = (pair: PairSource) => byLanguage(languages, (language) => pair[language] ?? '');
  return {
    id,
    name: half(name),
    address: half(address),
    phone,
    ...(phones && { phones: phones.map(({ number, for: purpose }) => ({ number, for: half(purpose) })) }),
    ...(mail !== undefined && { mail }),
    ...(page !== undefined && { page }),
    ...(qr !== undefined && { qr }),
    ...(position && { position }),
    ...('week' in hours
      ? {
          hours: byLanguage(languages, (language) => openingInWords(hours, language)),
          opening: {
            week: hours.week,
            except: hours.except.map(({ name: day, ...rest }) => ({ ...rest, ...(day && { name: half(day) }) })),
          },
        }
      : { hours: half(hours) }),
  };
}

/** The centers of centers.yaml, in its order. */
export function centersOf(centers: CentersSource, languages: Languages): readonly Center[] {
  return Object.entries(centers).map(([id, center]) => resolved(id, center, languages));
}

/** A block of a poster as it stands in a center; the block itself where it says nothing of one. */
export const blockIn = (block: Block, { languages, asOf }: Poster, center: Center, country: string = HOME): Block =>
  fillBlock(block, { center, languages, asOf, country: isCountry(country) ? country : HOME });

/** A poster as it stands in a center: what its blocks say of one is filled in. The poster itself where they say nothing of it. */
function inCenter(poster: Poster, center: Center, { country = HOME }: Pick<CopyFrame, 'country'>): Poster {
  const blocks = poster.blocks.map((block) => blockIn(block, poster, center, country));
  return blocks.every((block, at) => block === poster.blocks[at]) ? poster : { ...poster, blocks };
}

/** A copy of each poster for each center, poster by poster; `marks` are the editions by the ids of their posters. */
export function copiesOf(
  posters: readonly Poster[],
  frame: CopyFrame,
  marks: ReadonlyMap<string, EditionMark> = new Map(),
): readonly Copy[] {
  return posters.flatMap((poster) => {
    const edition = marks.get(poster.id);
    return frame.centers.map((center): Copy => {
      const filled = inCenter(poster, center, frame);
      return {
        name: frame.centers.length === 1 ? poster.id : `${poster.id}_${center.id}`,
        poster: filled,
        ...(filled !== poster && { filling: hashOf(filled.blocks.filter((block, at) => block !== poster.blocks[at])) }),
        center,
        ...(edition ? { edition } : {}),
        frame,
      };
    });
  });
}

/** What an edition of a poster is called: «3-басылым · 7K3QXM». */
export function calledEdition({ editionWords }: CopyFrame, { number, code }: EditionMark, language: Language): string {
  return editionWords[language].replace('{number}', String(number)).replace('{code}', code);
}
