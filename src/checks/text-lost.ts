import { raised } from '../language/capitals.js';
import type { Language } from '../language/language.js';
import { plain } from '../language/rich.js';
import { type Phrase, phrase } from '../messages/message.js';
import { marginOn } from '../paper/sheet.js';
import { mm, pt, toMm, toPt } from '../paper/units.js';
import type { MeasuredLine, MeasuredPage } from '../pdf/measured.js';
import { printedStatements } from '../poster/statements.js';
import type { Problem } from '../problem.js';
import type { ProofSheet, SheetCheck } from './check.js';
import { letterBoxOf } from './letter-box.js';
import { placeOf, quoted } from './line-place.js';

const CODE = 'text-lost';
const TOLERANCE = toPt(mm(0.2));

/** Words that are not printed: broken by react-pdf, beyond what a printer reaches, or never laid on a page. */
export const textLost: SheetCheck = {
  code: CODE,
  run: (sheet) => {
    const reported = new Set<string>();
    const misplaced = sheet.pages.flatMap((page) =>
      page.lines.flatMap((line): readonly Problem[] => {
        const key = `${line.statement ?? line.role} ${line.language}`;
        const problems = reported.has(key) ? [] : onPage(sheet, page, line);
        if (problems.length > 0) reported.add(key);
        return problems;
      }),
    );
    return [...misplaced, ...unsaid(sheet)];
  },
};

function onPage({ copy: { name, poster }, size, paper, theme }: ProofSheet, page: MeasuredPage, line: MeasuredLine): readonly Problem[] {
  const report = (message: Phrase): Problem => ({
    code: CODE,
    severity: 'error',
    where: placeOf(poster, line),
    message,
    fix: phrase('text-lost.fix'),
  });
  const said = { name, size: size.toUpperCase(), words: quoted(line) };
  const broken = line.lines === 1 ? [] : [report(phrase('text-lost.broken', { ...said, lines: line.lines }))];
  const { left, top, width, height } = letterBoxOf(line, theme.font.capital);
  const inside = Math.min(left, top, page.width - left - width, page.height - top - height);
  const safe = marginOn(paper, mm(theme.spacing.safe));
  if (inside >= safe - TOLERANCE) return broken;
  return [...broken, report(phrase('text-lost.outside', { ...said, least: toMm(safe), inside: toMm(pt(inside)) }))];
}

/** Compares what is laid with what the printedStatements say, letter by letter: a title may stand on several pages, a text go on over some. */
function unsaid({ copy: { name, poster }, size, pages }: ProofSheet): readonly Problem[] {
  return printedStatements(poster).flatMap((statement) =>
    poster.languages.flatMap((language): readonly Problem[] => {
      const wanted = letters(language, plain(statement.text[language]));
      const said = pages.map(({ lines }) =>
        letters(
          language,
          lines
            .filter((line) => line.statement === statement.id && line.language === language)
            .map(({ text }) => text)
            .join(''),
        ),
      );
      const printed = said.filter((text) => text !== '');
      const whole = printed.join('') === wanted;
      const wrong = whole ? undefined : printed.find((text) => text !== wanted);
      if (wrong === undefined && (printed.length > 0 || wanted === '')) return [];
      const lacking = { name, size: size.toUpperCase(), id: statement.id, language };
      return [
        {
          code: CODE,
          severity: 'error',
          where: statement.where[language],
          message:
            wrong === undefined
              ? phrase('text-lost.nothing', lacking)
              : phrase('text-lost.other', { ...lacking, from: wanted.slice(difference(wanted, wrong)).slice(0, 30) }),
          fix: phrase('text-lost.letters-fix'),
        },
      ];
    }),
  );
}

function difference(wanted: string, found: string): number {
  let at = 0;
  while (at < wanted.length && wanted[at] === found[at]) at += 1;
  return at;
}

/** Blanks, no-break signs and the capitals of key words are the design's own. */
const letters = (language: Language, text: string): string => raised(language, text.replace(/[\s\u00A0]+/g, '').replaceAll('\u2011', '-'));
