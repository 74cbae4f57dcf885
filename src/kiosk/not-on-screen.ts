import { plain } from '../language/rich.js';
import type { Poster, Statement } from '../poster/model.js';
import { statements } from '../poster/statements.js';
import type { Problem } from '../problem.js';

/** Reports `not-on-screen` for each statement of a topic's posters that no page shows. */
export function notOnScreen(topic: string, posters: readonly Poster[], placed: ReadonlySet<Statement>): readonly Problem[] {
  return posters.flatMap((poster) =>
    statements(poster)
      .filter((statement) => !placed.has(statement))
      .map((statement): Problem => {
        const words = plain(statement.text.kk);
        return {
          code: 'not-on-screen',
          severity: 'error',
          where: statement.where.kk,
          message: `expected every statement on a page of the topic "${topic}", found "${statement.id}" on none («${words.length > 48 ? `${words.slice(0, 47)}…` : words}»)`,
          fix: `add "${statement.id}" to a show: list of kiosk.yaml`,
        };
      }),
  );
}
