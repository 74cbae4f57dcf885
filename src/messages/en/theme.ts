import type { English } from '../catalogue.js';

/** What a look asks for. */
export const THEME = {
  'low-contrast.colour': ({
    field,
    asked,
    found,
    colour,
  }: {
    field: string;
    asked: readonly string[];
    found: readonly string[];
    colour: string;
  }) => `${field}: expected a contrast of ${[...asked].join(' and of ')}, found ${[...found].join(', ')} for "${colour}"`,
  'low-contrast.asked': ({ ratio, names }: { ratio: number; names: readonly string[] }) => `${ratio}:1 or more to ${[...names].join(', ')}`,
  'low-contrast.measured': ({ ratio }: { ratio: number }) => `${ratio.toFixed(1)}:1`,
  'low-contrast.press': ({ field, other, least, ratio, inks }: PressContrast) =>
    `${field}: expected a contrast of ${least}:1 or more to ${other} as printed on coated paper (FOGRA39), found ${ratio.toFixed(1)}:1 with ${inks}`,
  'low-contrast.press-fix': ({ name }: { name: string }) => `take ${name} out of "press:", so that its inks follow from its colour`,
  'low-contrast.press-colour-fix': ({ name, other }: { name: string; other: string }) =>
    `make ${name} darker, or ${other} lighter (the reverse on dark grounds)`,
  'low-contrast.clear': ({ colour }: { colour: string }) => `"${colour}" has it`,
  'low-contrast.none-clear': ({ names }: { names: readonly string[] }) =>
    `change ${[...names].join(', ')} as well: no lightness of this colour stands out from all of them`,
  'unlike-colour.gray': ({
    field,
    own,
    colour,
    most,
    found,
    apart,
  }: {
    field: string;
    own: string;
    colour: string;
    most: number;
    found: string;
    apart: number;
  }) => `${field}: expected a gray near to ${own} "${colour}" (CIEDE2000 of ${most} at most), found ${found}, ${apart.toFixed(1)} from it`,
  'unlike-colour.inks': ({
    field,
    own,
    colour,
    most,
    found,
    apart,
  }: {
    field: string;
    own: string;
    colour: string;
    most: number;
    found: string;
    apart: number;
  }) => `${field}: expected inks near to ${own} "${colour}" (CIEDE2000 of ${most} at most), found ${found}, ${apart.toFixed(1)} from it`,
  'unlike-colour.fix': ({ own }: { own: string }) => `take the line out, and it follows its colour as ${own}`,
  'wrong-value.above': ({ field, least, mostOf, most }: { field: string; least: number; mostOf: string; most: number }) =>
    `${field}: expected no more than ${mostOf}, which is ${most}, found ${least}`,
  'wrong-value.above-fix': ({ mostOf }: { mostOf: string }) => `lower it, or raise ${mostOf}`,
  'wrong-value.inks': ({
    field,
    other,
    colour,
    inks,
    found,
  }: {
    field: string;
    other: string;
    colour: string;
    inks: string;
    found: string;
  }) => `${field}: expected the inks of ${other}, which has the same colour ${colour}, ${inks}, found ${found}`,
  'wrong-value.inks-fix': 'give both the same inks, or take one of the lines out',
  'wrong-value.plates': ({ field, colour }: { field: string; colour: string }) =>
    `${field}: expected another colour than that of the marks of a print shop, found "${colour}"`,
  'wrong-value.plates-fix': 'write "#000000"',
  'missing-file.theme': ({ file, folder }: { file: string; folder: string }) =>
    `expected ${file} in ${folder}, found none that can be read`,
  'missing-file.package-fix': 'bring it back from the package of Taqta',
} as const satisfies English;

type PressContrast = {
  readonly field: string;
  readonly other: string;
  readonly least: number;
  readonly ratio: number;
  readonly inks: string;
};
