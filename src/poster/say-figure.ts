import { type Language, rulesOf } from '../language/language.js';
import { dayRange, daySpan, shortDate } from '../language/long-date.js';
import { NoRule } from '../language/no-rule.js';
import { sumInWords } from '../language/sum-words.js';
import { inFigures, termInWords } from '../language/term-words.js';
import { type Phrase, phrase } from '../messages/message.js';
import { isAround, minutesOf } from '../rules/opening.js';
import { asCase, choice, known, spoken } from './call-options.js';
import { inflected } from './inflected.js';
import type { Stated } from './stated.js';

type Options = Readonly<Record<string, string>>;
type Of<K extends Stated['kind']> = Extract<Stated, { kind: K }>;

/**
 * A figure as it stands in a sentence, by the options of its call. Throws a FactFault on an option that its kind does not
 * have, and on a case or a form that it cannot be said in. Source: docs/grammar.md, "Figures".
 */
export function sayFigure(language: Language, stated: Stated, options: Options): string {
  switch (stated.kind) {
    case 'counted':
      return stated.unit === 'percent' ? percent(language, stated, options) : counted(language, stated, options);
    case 'number':
      return number(language, stated, options);
    case 'sum':
      return sum(language, stated, options);
    case 'time':
      return time(language, stated, options);
    case 'dates':
      return dates(language, stated, options);
    case 'place':
      return place(language, stated, options);
  }
}

function counted(language: Language, { value, unit }: Of<'counted'>, options: Options): string {
  // How long something takes stands in words in an act, how old somebody is in digits.
  const forms = unit === 'age' ? (['digits', 'words', 'both', 'number'] as const) : (['words', 'digits', 'both'] as const);
  const form = choice(known(options, ['case', 'form']), 'form', forms);
  if (form === 'number') {
    known(options, ['form']);
    return inFigures(language, String(value));
  }
  const wanted = asCase(options);
  return spoken(() => termInWords(language, { value, unit }, { case: wanted, form }));
}

function percent(language: Language, { value, unit }: Of<'counted'>, options: Options): string {
  const form = choice(known(options, ['case', 'form']), 'form', ['digits', 'sign', 'words', 'both']);
  if (form === 'sign') {
    known(options, ['form']);
    return rulesOf(language).units.percent(inFigures(language, String(value)));
  }
  const wanted = asCase(options);
  return spoken(() => termInWords(language, { value, unit }, { case: wanted, form }));
}

function number(language: Language, { value }: Of<'number'>, options: Options): string {
  const { numbers } = rulesOf(language);
  const form = choice(known(options, ['case', 'form']), 'form', ['digits', 'words']);
  const wanted = asCase(options);
  return spoken(() => {
    if (form === 'words') return numbers.alone(wholeOf(value), wanted);
    // The ending is that of the last word, which the last digits say: a fraction is said last.
    const last = String(value).split('.').at(-1) ?? '';
    return `${inFigures(language, String(value))}${numbers.inDigits(last, wanted).slice(last.length)}`;
  });
}

function wholeOf(value: number): number {
  if (!Number.isInteger(value)) throw new NoRule(phrase('broken-template.whole-in-words', { value }));
  return value;
}

function sum(language: Language, { tiyn, multiple }: Of<'sum'>, options: Options): string {
  const form = choice(known(options, ['case', 'form']), 'form', ['digits', 'sign', 'words', 'both', 'index']);
  const wanted = asCase(options);
  if (form !== 'index') return spoken(() => sumInWords(language, tiyn, { case: wanted, form }));
  if (multiple === undefined) return spoken(() => refused(phrase('broken-template.multiple')));
  const { index: id, short: each } = multiple;
  const short = inflected(language, { id, forms: each[language], of: 'short' }, wanted);
  return multiple.times === 1 ? short : `${inFigures(language, String(multiple.times))} ${short}`;
}

function time(language: Language, { begins, ends }: Of<'time'>, options: Options): string {
  const { dates: rules } = rulesOf(language);
  if (ends === undefined) {
    // What is asked for with a dash is the hours in digits; one hour alone has nothing for it to stand between.
    choice(known(options, ['case', 'form']), 'form', ['dash']);
    const wanted = asCase(options);
    return spoken(() => rules.time(begins, wanted));
  }
  const part = choice(known(options, ['case', 'form', 'part']), 'part', ['whole', 'begins', 'ends']);
  if (part !== 'whole') {
    const wanted = asCase(known(options, ['case', 'part']));
    return spoken(() => rules.time(part === 'begins' ? begins : ends, wanted));
  }
  const form = choice(known(options, ['form', 'part']), 'form', ['dash', 'words']);
  if (options['form'] !== 'dash' && isAround({ from: minutesOf(begins), until: minutesOf(ends) })) return rulesOf(language).hours.around;
  return form === 'words' ? rules.timeSpan(begins, ends) : `${begins}–${ends}`;
}

/** A day of every year stands in the year 2000 here, which has a 29 February. */
const inYear = (day: string): string => (day.length === 'mm-dd'.length ? `2000-${day}` : day);

function dates(language: Language, stated: Of<'dates'>, options: Options): string {
  const [begins, ends, years] = [inYear(stated.begins), inYear(stated.ends), stated.begins === inYear(stated.begins)];
  const part = choice(known(options, ['case', 'form', 'part']), 'part', ['whole', 'begins', 'ends']);
  const form = choice(options, 'form', ['dash', 'words', 'digits']);
  const wanted = asCase(form === 'dash' ? options : known(options, ['form', 'part']));
  const days = { begins: part === 'ends' ? ends : begins, ends: part === 'begins' ? begins : ends, years };
  return spoken(() => {
    if (form === 'words' && days.begins !== days.ends) return daySpan(language, days);
    if (form !== 'digits') return dayRange(language, days, wanted);
    if (!years) return refused(phrase('broken-template.year'));
    return [...new Set([days.begins, days.ends])].map(shortDate).join(' – ');
  });
}

function place(language: Language, { parts }: Of<'place'>, options: Options): string {
  const part = choice(known(options, ['case', 'part']), 'part', ['whole', 'floor', 'room', 'window']);
  const wanted = asCase(options);
  const asked = parts.filter(([name]) => part === 'whole' || part === name);
  return spoken(() => {
    if (asked.length === 0) return refused(phrase('broken-template.part', { part }));
    return asked.map(([name, digits]) => rulesOf(language).place(name, digits, wanted)).join(', ');
  });
}

function refused(said: Phrase): never {
  throw new NoRule(said);
}
