import type { SourceFile } from '../content/source-file.js';
import { type Phrase, phrase } from '../messages/message.js';
import type { Problem } from '../problem.js';
import { contrastProblems } from './contrast-problems.js';
import { derivedGray, grayDifference } from './derived-gray.js';
import { derivedInks, inkDifference, isText } from './derived-inks.js';
import { inkColours } from './ink-colours.js';
import { ALL_PLATES, type ColourName, FOLLOWS, type Inks, type Palette } from './palette.js';
import { pressContrast } from './press-contrast.js';
import type { OverlaySource, ThemeSource } from './theme-schema.js';

/**
 * How far a gray or inks may be from their colour before this is reported, in CIEDE2000: by as much a solid of an ink may differ
 * from what was agreed (ISO 12647-2:2013, 5 for black), so that what is nearer differs no more than one run of a press from
 * the next.
 */
const MOST_APART = 5;

/**
 * The shipped theme with what an editor's own names of it. A gray, and inks, that are not given follow from the colour that
 * is. Reports `low-contrast`, `unlike-colour` for a gray or inks that are no longer those of their colour, and `wrong-value`
 * for what contradicts itself, each once, at its line.
 */
export function overlaid(
  shipped: ThemeSource,
  given: Omit<OverlaySource, 'font' | 'logo' | 'arms'>,
  source: SourceFile,
  profile: Uint8Array,
): { readonly theme: ThemeSource; readonly problems: readonly Problem[] } {
  const colours = coloursOf(shipped, given);
  const names = Object.keys(colours) as readonly ColourName[];
  const moved = names.filter((name) => colours[name].toLowerCase() !== shipped.colours[name].toLowerCase());

  const grayOf = (name: ColourName): string => derivedGray(name, colours[name], shipped);
  const gray = ofEach(names, (name) => given.gray?.[name] ?? (moved.includes(name) ? grayOf(name) : shipped.gray[name]));

  const colourOf = inkColours(profile);
  if (colourOf === undefined) throw new TypeError('expected the shipped profile of a press to have its table A2B1 as lut16Type');
  const known = new Map<string, Inks>();
  const derived = (name: ColourName): Inks => {
    const key = `${isText(name)} ${colours[name].toLowerCase()}`;
    const inks = known.get(key) ?? derivedInks(name, colours[name], colourOf);
    known.set(key, inks);
    return inks;
  };
  /** One colour is printed in one way, whatever its names: as it is given, else in black where it is text, else as shipped. */
  const inksOf = (name: ColourName): Inks => {
    const same = names.filter((other) => colours[other].toLowerCase() === colours[name].toLowerCase());
    const own = [name, ...same].find((each) => given.press?.[each]);
    if (own !== undefined) return given.press?.[own] as Inks;
    const kept = same.find(isText) ?? same.find((each) => !moved.includes(each));
    return kept === undefined ? derived(name) : shipped.press[kept];
  };
  const press = ofEach(names, inksOf);

  const theme: ThemeSource = { ...merged(shipped, given), colours, gray, press };
  const unlike = names.flatMap((name): readonly Problem[] => {
    const [ownGray, ownInks] = [given.gray?.[name], given.press?.[name]];
    const problems: Problem[] = [];
    if (ownGray !== undefined && grayDifference(name, ownGray, grayOf(name)) > MOST_APART) {
      const apart = grayDifference(name, ownGray, grayOf(name));
      problems.push(
        unlikeColour(source, ['gray', name], { colour: colours[name], apart, found: `"${ownGray}"`, own: `"${grayOf(name)}"` }),
      );
    }
    if (ownInks !== undefined && inkDifference(name, ownInks, derived(name), colourOf) > MOST_APART) {
      const apart = inkDifference(name, ownInks, derived(name), colourOf);
      const [found, own] = [ownInks, derived(name)].map((inks) => `[${inks.join(', ')}]`) as [string, string];
      problems.push(unlikeColour(source, ['press', name], { colour: colours[name], apart, found, own }));
    }
    return problems;
  });
  const onScreen = contrastProblems(theme, source, given);
  // A colour that is too near to others already is as wrong in ink.
  const inPrint = onScreen.length > 0 ? [] : pressContrast({ press, given, colourOf }, source);
  return { theme, problems: [...onScreen, ...inPrint, ...contradictions(theme, given, source), ...unlike] };
}

/** The colours, and those that follow them. */
function coloursOf(shipped: ThemeSource, { colours: given = {} }: Pick<OverlaySource, 'colours'>): Palette {
  const { colours } = shipped;
  return ofEach(Object.keys(colours) as readonly ColourName[], (name) => {
    const followed = FOLLOWS[name];
    return given[name] ?? (followed && given[followed]) ?? colours[name];
  });
}

const ofEach = <Value>(names: readonly ColourName[], value: (name: ColourName) => Value): Record<ColourName, Value> =>
  Object.fromEntries(names.map((name) => [name, value(name)])) as Record<ColourName, Value>;

/** What is given in the place of what is there, field by field; a list is one value. */
function merged<T>(base: T, given: unknown): T {
  if (!isFields(base) || !isFields(given)) return (given ?? base) as T;
  const fields = Object.keys({ ...base, ...given }).map((name) => [name, merged(base[name], given[name])]);
  return Object.fromEntries(fields) as T;
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Unlike {
  readonly colour: string;
  readonly apart: number;
  readonly found: string;
  readonly own: string;
}

function unlikeColour(source: SourceFile, path: readonly [string, ColourName], { colour, apart, found, own }: Unlike): Problem {
  const [section, name] = path;
  const values = { field: path.join('.'), own: `colours.${name}`, colour, most: MOST_APART, found, apart };
  return {
    code: 'unlike-colour',
    severity: 'warning',
    where: source.place(path),
    message: section === 'gray' ? phrase('unlike-colour.gray', values) : phrase('unlike-colour.inks', values),
    fix: phrase('unlike-colour.fix', { own }),
  };
}

/** Two values of which one has to be the lesser, and two inks of one colour. */
function contradictions(theme: ThemeSource, given: Pick<OverlaySource, 'colours' | 'press'>, source: SourceFile): readonly Problem[] {
  const { type, spacing } = theme;
  const pairs: readonly (readonly [path: readonly string[], least: number, mostOf: string, most: number])[] = [
    [['type', 'floor'], type.floor, 'type.ceiling', type.ceiling],
    [['type', 'leading', 'least'], type.leading.least, 'type.leading.most', type.leading.most],
    [['spacing', 'row', 'least'], spacing.row.least, 'spacing.row.most', spacing.row.most],
  ];
  const wrong = (path: readonly string[], message: Phrase, fix: Phrase): Problem => ({
    code: 'wrong-value',
    severity: 'error',
    where: source.place(path),
    message,
    fix,
  });
  const ranges = pairs
    .filter(([, least, , most]) => least > most)
    .map(([path, least, mostOf, most]) =>
      wrong(path, phrase('wrong-value.above', { field: path.join('.'), least, mostOf, most }), phrase('wrong-value.above-fix', { mostOf })),
    );
  const inks = names(given.press);
  const twice = inks.flatMap((name, index) => {
    const other = inks.slice(0, index).find((each) => theme.colours[each].toLowerCase() === theme.colours[name].toLowerCase());
    if (other === undefined || theme.press[other].join() === theme.press[name].join()) return [];
    const [asked, found] = [other, name].map((each) => `[${theme.press[each].join(', ')}]`) as [string, string];
    const message = phrase('wrong-value.inks', {
      field: `press.${name}`,
      other: `press.${other}`,
      colour: theme.colours[name],
      inks: asked,
      found,
    });
    return [wrong(['press', name], message, phrase('wrong-value.inks-fix'))];
  });
  const plates = names(given.colours)
    .filter((name) => given.colours?.[name]?.toLowerCase() === ALL_PLATES)
    .map((name) =>
      wrong(
        ['colours', name],
        phrase('wrong-value.plates', { field: `colours.${name}`, colour: ALL_PLATES }),
        phrase('wrong-value.plates-fix'),
      ),
    );
  return [...ranges, ...twice, ...plates];
}

const names = (section: Readonly<Partial<Record<ColourName, unknown>>> = {}): readonly ColourName[] => Object.keys(section) as ColourName[];
