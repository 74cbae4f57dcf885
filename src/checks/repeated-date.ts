import type { Content } from '../content/load.js';
import type { SourceFile } from '../content/source-file.js';
import { grouped } from '../grouped.js';
import type { Language } from '../language/language.js';
import { phrase } from '../messages/message.js';
import { namedRules } from '../poster/named-rules.js';
import type { Problem } from '../problem.js';
import type { ContentCheck } from './check.js';
import { handTypedText } from './hand-typed-text.js';
import type { KnownFacts } from './known-facts.js';
import { type PrintedPair, printedPairs } from './printed.js';
import { daysInDigits, daysInWords, type SpokenDay } from './spoken-date.js';

const CODE = 'repeated-date';

/** A day typed beside a call for a rule that states the same day, on one poster: it would stay when the rule changes. */
export const repeatedDate: ContentCheck = {
  code: CODE,
  run: ({ content, known }) => {
    const asking = content.posters.map(({ source }) => ({ source, days: daysOf(content, source) })).filter(({ days }) => days.length > 0);
    if (asking.length === 0) return [];
    const statements = printedPairs(content).filter(({ kind }) => kind === 'statement');
    const byFile = grouped(statements, (pair) => pair.where().file);
    return asking.flatMap(({ source, days }): readonly Problem[] => {
      const own = byFile.get(source.file) ?? [];
      return own.flatMap((printed) => printed.languages.flatMap((language) => repeatedIn(printed, language, days, known)));
    });
  },
};

/** A day that a rule states, and the part of it that is that day. */
interface RuleDay {
  readonly rule: string;
  /** `2026-12-05`, or `12-05` of every year. */
  readonly day: string;
  readonly part?: 'begins' | 'ends';
}

/** The days of the rules that a poster asks for, on whichever day they are in force. */
function daysOf({ rules }: Content, { text }: SourceFile): readonly RuleDay[] {
  return namedRules(rules, text).flatMap((rule): readonly RuleDay[] => {
    const data = rules.get(rule)?.data;
    if (data?.kind !== 'dates') return [];
    return data.versions.flatMap(({ on, begins, ends }): readonly RuleDay[] => [
      ...(on === undefined ? [] : [{ rule, day: on }]),
      ...(begins === undefined ? [] : [{ rule, day: begins, part: 'begins' as const }]),
      ...(ends === undefined ? [] : [{ rule, day: ends, part: 'ends' as const }]),
    ]);
  });
}

function repeatedIn({ pair, at }: PrintedPair, language: Language, days: readonly RuleDay[], known: KnownFacts): readonly Problem[] {
  return handTypedText(pair[language] ?? '').flatMap((stretch) => {
    const spoken = [...daysInDigits(stretch.text), ...daysInWords(language, stretch.text)];
    if (spoken.length === 0) return [];
    // Days from one to another are reported whole, as a fact that is typed by hand.
    const whole = known.saidIn(language, stretch.text).filter(({ helper }) => helper === 'dates');
    const isWithin = ({ index }: SpokenDay): boolean => whole.some((fact) => fact.index <= index && index < fact.index + fact.words.length);
    return spoken.flatMap((day): readonly Problem[] => {
      const same = isWithin(day) ? undefined : days.find((each) => isSame(day, each.day));
      if (same === undefined) return [];
      const { rule, part } = same;
      return [
        {
          code: CODE,
          severity: 'warning',
          where: at(language, stretch.at(day.index)),
          message: phrase('repeated-date.found', { rule, written: day.written, language }),
          fix: phrase('hand-written-fact.forms-fix', { call: `{{dates "${rule}"${part === undefined ? '' : ` part="${part}"`}}}` }),
        },
      ];
    });
  });
}

/** Whether a text names the day of a rule; a year that one of the two does not say may be any. */
function isSame({ day, month, year }: SpokenDay, stated: string): boolean {
  const [statedDay = 0, statedMonth = 0, statedYear] = stated.split('-').map(Number).reverse();
  return day === statedDay && month === statedMonth && (year === undefined || statedYear === undefined || year === statedYear);
}
