import type { Content, Sourced } from '../content/load.js';
import type { PairSource, PosterSource, StatementSource } from '../content/schema.js';
import { statementSources } from '../content/statement-sources.js';
import type { Language } from '../language/language.js';
import { TemplateFault, typedByHand } from '../language/template.js';
import type { Place } from '../problem.js';

/** One wording of a statement as the editor wrote it: the only one, or one of its dated versions. */
export interface Writing {
  readonly poster: Sourced<PosterSource>;
  readonly id: string;
  readonly text: PairSource;
  readonly basis: readonly string[];
  where(part?: 'text' | 'basis', language?: Language): Place;
}

/** Every wording of every poster, on whichever days it is in force. */
export function writings(content: Content): readonly Writing[] {
  return content.posters.flatMap((poster) =>
    statementSources(poster.data).flatMap(({ statement, path }) => wordings(poster, statement, path)),
  );
}

function wordings(poster: Sourced<PosterSource>, statement: StatementSource, path: readonly PropertyKey[]): readonly Writing[] {
  const versions = statement.versions?.map((version, index) => ({ version, at: [...path, 'versions', index] })) ?? [
    { version: statement, at: path },
  ];
  return versions.map(({ version, at }) => {
    const basis = version.basis ?? statement.basis ?? [];
    return {
      poster,
      id: statement.id,
      text: version.text ?? {},
      basis: Array.isArray(basis) ? basis : [basis],
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
