import { LANGUAGES } from '../language/language.js';
import { FactFault, fillTemplate, TemplateFault } from '../language/template.js';
import { Facts } from '../poster/facts.js';
import type { Place, Problem } from '../problem.js';
import type { IsoDate, Period } from '../rules/date.js';
import type { ContentCheck } from './check.js';
import { writings } from './writings.js';

const CODE = 'unknown-rule';

/**
 * Rules that nobody has written, asked for by wordings of other days. Composing reports those that are in force today;
 * here a wording is asked on a day of its own, so that the day on which it comes into force brings no surprise.
 */
export const unknownRule: ContentCheck = {
  code: CODE,
  run: ({ content, asOf }) =>
    writings(content, asOf)
      .filter(({ current }) => !current)
      .flatMap((writing): readonly Problem[] => {
        const facts = new Facts(content.rules, dayOf(writing.period, asOf));
        const texts = LANGUAGES.flatMap((language) =>
          report(writing.where('text', language), () => fillTemplate(writing.text[language] ?? '', facts.helpers(language, []))),
        );
        const acts = writing.basis.flatMap((basis) =>
          report(writing.where('basis'), () => facts.version('act', basis.split('/', 1)[0] ?? basis)),
        );
        return [...texts, ...acts];
      }),
};

const dayOf = ({ from, until }: Period, asOf: IsoDate): IsoDate => from ?? until ?? asOf;

function report(where: Place, look: () => unknown): readonly Problem[] {
  try {
    look();
    return [];
  } catch (fault) {
    if (!(fault instanceof TemplateFault) && !(fault instanceof FactFault)) throw fault;
    if (fault.code !== CODE) return [];
    return [{ code: CODE, severity: 'error', where, message: fault.message, ...(fault.fix === undefined ? {} : { fix: fault.fix }) }];
  }
}
