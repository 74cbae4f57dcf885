import { type CardSource, type CodeSource, contentsOf, type EventSource } from '../blocks/code.js';
import { FIGURE_RULES, type Figure, type FigureSource } from '../blocks/figure.js';
import type { PictureSource } from '../blocks/shown-picture.js';
import type { Content, Sourced } from '../content/load.js';
import type { PairSource, RuleSource } from '../content/schema.js';
import type { Case } from '../language/grammatical-case.js';
import { type ByLanguage, byLanguage, type Language, type Languages, rulesOf } from '../language/language.js';
import { shortDate } from '../language/long-date.js';
import { FactFault, type FactHelper } from '../language/template.js';
import { termInWords, unitAfterDigits } from '../language/term-words.js';
import { phrase } from '../messages/message.js';
import type { Place } from '../problem.js';
import { calendarEvent } from '../qr/calendar-event.js';
import { vcard } from '../qr/vcard.js';
import type { IsoDate, Period } from '../rules/date.js';
import { inForce, stretchWithout } from '../rules/in-force.js';
import { daysOf } from '../rules/period-words.js';
import { dialled, HOME } from '../rules/phone.js';
import { openedAddress } from '../rules/web-address.js';
import { asCase, known, spoken } from './call-options.js';
import { formerWords } from './former-words.js';
import { grammarCalls } from './grammar-calls.js';
import { inflected } from './inflected.js';
import type { FactUse, Link, Named, ShownPicture, Term } from './model.js';
import { namedRules } from './named-rules.js';
import { sayFigure } from './say-figure.js';
import { FIGURE_KINDS, type FigureKind, inForceAs, type Stated, statedBy, type VersionOf } from './stated.js';
import { unknownRule } from './unknown-rule.js';

type Kind = RuleSource['kind'];

/** Minutes by which the one time of Kazakhstan since 2024 is ahead of UTC. */
const AHEAD = 300;

/** Gives the version of a rule that is in force. */
type Versions = <K extends Kind>(kind: K, id: string) => VersionOf<K>;

const statedIn = (kind: FigureKind, id: string, versions: Versions): Stated =>
  statedBy(inForceAs(kind, id, versions(kind, id)), (index) => versions('index', index));

const nameIn = (language: Language, id: string, name: VersionOf<'name'>, wanted: Case): string =>
  inflected(language, { id, forms: name[language], of: 'name' }, wanted);

/** By which options of its call a figure is printed, and by which it is heard. */
const FORMS: Readonly<Record<(typeof FIGURE_RULES)[number], Readonly<Record<'printed' | 'heard', Readonly<Record<string, string>>>>>> = {
  phone: { printed: {}, heard: {} },
  amount: { printed: { form: 'sign' }, heard: { form: 'digits' } },
  index: { printed: { form: 'sign' }, heard: { form: 'digits' } },
  percent: { printed: { form: 'sign' }, heard: { form: 'digits' } },
  number: { printed: {}, heard: {} },
  age: { printed: { form: 'number' }, heard: {} },
  // «Around the clock» is no figure: it stands in its hours.
  time: { printed: { form: 'dash' }, heard: {} },
};

/** The rules as they stand on one day. Every look-up that fails throws a FactFault. */
export class Facts {
  private readonly rules: Content['rules'];
  /** In which they are worded: those of the project. */
  readonly languages: Languages;

  constructor(
    private readonly content: Pick<Content, 'rules' | 'languages'> & Partial<Pick<Content, 'project' | 'pictures' | 'records'>>,
    readonly asOf: IsoDate,
  ) {
    this.rules = content.rules;
    this.languages = content.languages;
  }

  /** The same rules, worded for a poster that speaks in these languages. */
  in(languages: Languages): Facts {
    return languages.join() === this.languages.join() ? this : new Facts({ ...this.content, languages }, this.asOf);
  }

  /** The same rules on another day. */
  on(day: IsoDate): Facts {
    return new Facts(this.content, day);
  }

  /** The words of a fingerprint in a language, where an edition was released in them. */
  former(language: Language): (words: string) => string | undefined {
    return (words) => formerWords(this.content.records, language, words);
  }

  /** The days of the versions of every rule whose id stands in a text, and of the indices of which such rules are multiples. */
  periods(asks: string): readonly Period[] {
    return namedRules(this.rules, asks).flatMap((id): readonly Period[] => this.rules.get(id)?.data.versions ?? []);
  }

  /** The version of a rule in force, and its index. */
  version<K extends Kind>(kind: K, id: string): { value: VersionOf<K>; index: number } {
    const rule = this.rules.get(id)?.data;
    if (rule?.kind !== kind) {
      const same = [...this.rules].filter(([, { data }]) => data.kind === kind).map(([name]) => name);
      const { message, code, fix } = unknownRule(kind, id, rule?.kind, same);
      throw new FactFault(message, code, fix);
    }
    const index = inForce(rule.versions, this.asOf);
    if (index < 0) {
      throw new FactFault(
        phrase('rule-not-in-force.found', {
          kind: phrase(`kind.${kind as Kind}`),
          id,
          days: daysOf(stretchWithout(rule.versions, this.asOf)),
        }),
        'rule-not-in-force',
        phrase('rule-not-in-force.fix'),
      );
    }
    return { value: rule.versions[index] as VersionOf<K>, index };
  }

  /** What a rule states in figures. */
  stated(kind: FigureKind, id: string): Stated {
    return statedIn(kind, id, (of, rule) => this.version(of, rule).value);
  }

  term(id: string, counts: Term['counts']): Term {
    const { value } = this.version('term', id);
    return {
      rule: id,
      value: value.value,
      unit: value.unit,
      words: byLanguage(this.languages, (language) => termInWords(language, value, { case: 'nominative', form: 'words' })),
      unitWords: byLanguage(this.languages, (language) => unitAfterDigits(language, value.value, value.unit)),
      counts,
    };
  }

  /** A number that stands beside a text in every language as it is. */
  figure(written: FigureSource): Figure {
    const kind = FIGURE_RULES.find((each) => written[each] !== undefined);
    const id = kind && written[kind];
    if (kind === undefined || id === undefined) {
      const { digits = '' } = written;
      return { facts: [], digits, spoken: byLanguage(this.languages, () => digits) };
    }
    const says = (language: Language, options: Readonly<Record<string, string>>) => {
      const { helpers, uses } = this.calls(language);
      return { text: helpers[kind]?.(id, options) ?? '', uses };
    };
    const { printed, heard } = FORMS[kind];
    // Where languages part thousands in other ways, all read the way of the first.
    const shown = says(this.languages[0], printed);
    return { facts: shown.uses, digits: shown.text, spoken: byLanguage(this.languages, (language) => says(language, heard).text) };
  }

  name(id: string): Named {
    const { value } = this.version('name', id);
    return { rule: id, words: byLanguage(this.languages, (language) => nameIn(language, id, value, 'nominative')) };
  }

  link(id: string): Link {
    const { value } = this.version('link', id);
    const half = (text: string | PairSource): ByLanguage<string> =>
      byLanguage(this.languages, (language) => (typeof text === 'string' ? text : (text[language] ?? '')));
    const source = this.rules.get(id) as Sourced<RuleSource>;
    const url = half(value.url);
    const opened = byLanguage(this.languages, (language) => openedAddress(url[language]));
    return { rule: id, url: opened, words: half(value.words), where: source.source.place([id]) };
  }

  /** A picture as it is shown; `undefined` where its file cannot be used. */
  picture({ picture: file, fit, focus, credit }: PictureSource, where: Place): ShownPicture | undefined {
    const found = this.content.pictures?.get(file);
    if (found === undefined) return undefined;
    const { sha256, kind, width, height, photo } = found;
    return {
      ...{ file, sha256, kind, width, height, photo },
      // A photo fills its box; a drawing that is cut says something else.
      fit: fit ?? (kind === 'svg' ? 'contain' : 'cover'),
      focus: [...focus],
      where,
      credit: byLanguage(this.languages, (language) => (typeof credit === 'string' ? credit : (credit?.[language] ?? ''))),
    };
  }

  /** What a phone does with a code. */
  code(written: CodeSource, where: Place): Link {
    const page = written.link ?? written.own;
    if (page !== undefined) return this.link(page);
    const inEach = (text: string) => byLanguage(this.languages, () => text);
    if (written.phone !== undefined) {
      const { value } = this.version('phone', written.phone).value;
      return { rule: written.phone, url: inEach(dialled(value, this.content.project?.data.country ?? HOME)), words: inEach(value), where };
    }
    if (written.card) return this.card(written.card, where);
    if (written.event) return this.event(written.event, where);
    const contents = contentsOf(written);
    const opened = contents?.opened ?? '';
    return { rule: opened, url: inEach(opened), words: byLanguage(this.languages, (language) => contents?.shown(language) ?? ''), where };
  }

  /** A contact for a phone; below its code stands by what it is reached first. */
  private card({ name, phone, mail, link, address }: CardSource, where: Place): Link {
    const number = phone === undefined ? undefined : this.version('phone', phone).value.value;
    const page = link === undefined ? undefined : this.link(link);
    const [first] = this.languages;
    const opened = vcard({
      name,
      phones: number === undefined ? [] : [dialled(number, this.content.project?.data.country ?? HOME).slice('tel:'.length)],
      ...(mail !== undefined && { mail }),
      ...(page && { page: page.url[first] }),
      ...(address !== undefined && { address }),
    });
    const shown = number ?? mail ?? name;
    return {
      rule: phone ?? link ?? opened,
      url: byLanguage(this.languages, () => opened),
      words: byLanguage(this.languages, (language) => (number === undefined && mail === undefined && page ? page.words[language] : shown)),
      where,
    };
  }

  /** An event for the calendar of a phone; below its code stands when it is. */
  private event(written: EventSource, where: Place): Link {
    const stated = written.dates === undefined ? undefined : this.stated('dates', written.dates);
    const days = stated?.kind === 'dates' ? stated : { begins: written.on ?? '', ends: written.on ?? '' };
    if (!/^\d{4}-/.test(days.begins))
      throw new FactFault(
        phrase('wrong-value.yearly', { rule: written.dates ?? '' }),
        'wrong-value',
        phrase('wrong-value.yearly-fix', { day: `${this.asOf.slice(0, 5)}${days.begins}` }),
      );
    const hours = written.time === undefined ? undefined : this.stated('time', written.time);
    const own =
      written.begins === undefined ? undefined : { begins: written.begins, ...(written.ends !== undefined && { ends: written.ends }) };
    const time = hours?.kind === 'time' ? hours : own;
    const opened = calendarEvent({
      name: written.name,
      ...(written.place !== undefined && { place: written.place }),
      days: { begins: days.begins, ends: days.ends },
      ...(time && { time: { begins: time.begins, ...(time.ends !== undefined && { ends: time.ends }) } }),
      ahead: AHEAD,
    });
    const day = days.begins === days.ends ? shortDate(days.begins) : `${shortDate(days.begins)} – ${shortDate(days.ends)}`;
    const at = time && (time.ends === undefined ? time.begins : `${time.begins}–${time.ends}`);
    return {
      rule: written.dates ?? written.time ?? opened,
      url: byLanguage(this.languages, () => opened),
      words: byLanguage(this.languages, () => [day, ...(at === undefined ? [] : [at])].join(', ')),
      where,
    };
  }

  /** The calls that a text of this language may make, and the facts that those made so far have stated. */
  calls(language: Language): { readonly helpers: Readonly<Record<string, FactHelper>>; readonly uses: readonly FactUse[] } {
    const uses: FactUse[] = [];
    const note = <K extends Kind>(kind: K, id: string): VersionOf<K> => {
      const { value, index } = this.version(kind, id);
      uses.push({ rule: id, kind, version: index });
      return value;
    };
    const figure =
      (kind: FigureKind): FactHelper =>
      (id, options) =>
        sayFigure(language, statedIn(kind, id, note), options);
    const grammar = grammarCalls(language, (id) => note('act', id), this.languages);
    const figures = Object.fromEntries(FIGURE_KINDS.map((kind) => [kind, figure(kind)])) as Record<FigureKind, FactHelper>;
    const helpers: Readonly<Record<string, FactHelper>> = {
      ...figures,
      phone: (id, options) => {
        const { digitsDecline, inDigits } = rulesOf(language).numbers;
        const wanted = asCase(known(options, digitsDecline ? ['case'] : []));
        const { value } = note('phone', id);
        return wanted === 'nominative' ? value : spoken(() => inDigits(value, wanted));
      },
      name: (id, options) => nameIn(language, id, note('name', id), asCase(known(options, ['case']))),
      link: (id, options) => {
        known(options, []);
        const { words } = note('link', id);
        return typeof words === 'string' ? words : (words[language] ?? '');
      },
      ...grammar,
      // A number that no rule governs stands in the call itself.
      number: (id, options) => (/^[a-z]/.test(id) ? figures.number : grammar.number)(id, options),
    };
    return { helpers, uses };
  }
}
