import type { Content, Sourced } from '../content/load.js';
import type { BlockSource, PairSource, PosterSource, StatementSource } from '../content/schema.js';
import type { Language } from '../language/language.js';
import { TemplateFault, typedByHand } from '../language/template.js';
import type { Place } from '../problem.js';
import type { IsoDate, Period } from '../rules/date.js';
import { covers } from '../rules/date.js';

/** One wording of a statement as the editor wrote it: the only one, or one of its dated versions. */
export interface Writing {
  readonly poster: Sourced<PosterSource>;
  readonly id: string;
  readonly text: PairSource;
  readonly basis: readonly string[];
  readonly period: Period;
  /** In force on the day that was asked for. */
  readonly current: boolean;
  where(part?: 'text' | 'basis', language?: Language): Place;
}

/** Every wording of every poster, also those that are not in force on the day. */
export function writings(content: Content, asOf: IsoDate): readonly Writing[] {
  return content.posters.flatMap((poster) =>
    statementSources(poster.data).flatMap(({ statement, path }) => wordings(poster, statement, path, asOf)),
  );
}

interface Located {
  readonly statement: StatementSource;
  readonly path: readonly PropertyKey[];
}

/** Every statement of a poster's file, and where it stands in it. */
export function statementSources(poster: PosterSource): readonly Located[] {
  return [
    ...one(poster.kicker, ['kicker']),
    ...one(poster.title, ['title']),
    ...poster.blocks.flatMap((block, index) => inBlock(block, ['blocks', index])),
  ];
}

function inBlock(block: BlockSource, path: readonly PropertyKey[]): readonly Located[] {
  switch (block.kind) {
    case 'list':
    case 'checklist':
    case 'steps':
      return [
        ...one(block.lead_in, [...path, 'lead_in']),
        ...block.items.flatMap((item, index) => one(item, [...path, 'items', index])),
        ...one(block.lead_out, [...path, 'lead_out']),
      ];
    case 'terms':
      return block.items.flatMap((item, index) => [
        ...one(item, [...path, 'items', index]),
        ...(item.sub ?? []).flatMap((sub, inner) => one(sub, [...path, 'items', index, 'sub', inner])),
      ]);
    case 'browser':
      return [];
    default:
      return one(block, path);
  }
}

const one = (statement: StatementSource | undefined, path: readonly PropertyKey[]): readonly Located[] =>
  statement === undefined ? [] : [{ statement, path }];

function wordings(
  poster: Sourced<PosterSource>,
  statement: StatementSource,
  path: readonly PropertyKey[],
  asOf: IsoDate,
): readonly Writing[] {
  const versions = statement.versions?.map((version, index) => ({ version, at: [...path, 'versions', index] })) ?? [
    { version: { ...statement, from: undefined, until: undefined }, at: path },
  ];
  return versions.map(({ version, at }) => {
    const basis = version.basis ?? statement.basis ?? [];
    return {
      poster,
      id: statement.id,
      text: version.text ?? {},
      basis: Array.isArray(basis) ? basis : [basis],
      period: version,
      current: covers(version, asOf),
      where: (part, language) => {
        const shared = part === 'basis' && version.basis === undefined;
        return poster.source.place(
          [...(shared ? path : at), ...(part === undefined ? [] : [part]), ...(language === undefined ? [] : [language])],
          language,
        );
      },
    };
  });
}

/** What the editor typed by hand, stretch by stretch; nothing of a text whose calls do not parse, which composing reports. */
export function typed(text: string): readonly string[] {
  try {
    return typedByHand(text);
  } catch (fault) {
    if (fault instanceof TemplateFault) return [];
    throw fault;
  }
}
