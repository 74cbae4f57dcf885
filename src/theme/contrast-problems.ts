import type { SourceFile } from '../content/source-file.js';
import { phrase } from '../messages/message.js';
import { contrast } from '../paper/contrast.js';
import type { Problem } from '../problem.js';
import { labOf, withLightness } from './cie.js';
import { CONTRAST_STANDS, type ColourName, type ContrastFault, contrastFaults, FOLLOWS, STANDS } from './palette.js';
import type { OverlaySource, ThemeSource } from './theme-schema.js';

/**
 * Reports `low-contrast` for each colour of a theme that is too near to one that stands on it, once, whatever hangs on it: at
 * its own line, with what was measured. `given` is what an editor's theme names of it; of two colours that are too near to each
 * other that one is meant.
 */
export function contrastProblems(
  theme: ThemeSource,
  source: SourceFile,
  given: Pick<OverlaySource, 'colours' | 'gray' | 'contrast'> = theme,
): readonly Problem[] {
  const named = (section: 'colours' | 'gray'): ReadonlySet<ColourName> => new Set(Object.keys(given[section] ?? {}) as ColourName[]);
  const colours = named('colours');
  const nameOf = (name: ColourName): ColourName => {
    const followed = FOLLOWS[name];
    return followed === undefined || colours.has(name) || theme.colours[name] !== theme.colours[followed] ? name : followed;
  };
  const said = (section: 'colours' | 'gray' | 'contrast', faults: readonly ContrastFault[]): readonly Problem[] =>
    faults.map((fault) => problemOf(source, section, fault, theme[section]));
  const ofColours = said('colours', contrastFaults(theme.colours, STANDS, { given: colours, nameOf }));
  const accents = new Set(Object.keys(given.contrast ?? {}) as (keyof ThemeSource['contrast'])[]);
  return [
    ...ofColours,
    // A gray that follows its colour is as wrong as that is.
    ...(ofColours.length > 0 && given.gray === undefined ? [] : said('gray', contrastFaults(theme.gray, STANDS, { given: named('gray') }))),
    ...said('contrast', contrastFaults(theme.contrast, CONTRAST_STANDS, { given: accents })),
  ];
}

function problemOf(
  source: SourceFile,
  section: string,
  { name, others, asked: all }: ContrastFault,
  colours: Readonly<Record<string, string>>,
): Problem {
  const colour = colours[name] as string;
  const least = [...new Set(others.map((other) => other.least))].sort((one, other) => other - one);
  const asked = least.map((ratio) =>
    phrase('low-contrast.asked', { ratio, names: others.filter((other) => other.least === ratio).map((other) => other.name) }),
  );
  const found = others.map((other) => phrase('low-contrast.measured', { ratio: other.found }));
  const clear = clearColour(colour, all);
  return {
    code: 'low-contrast',
    severity: 'error',
    where: source.place([section, name]),
    message: phrase('low-contrast.colour', { field: `${section}.${name}`, asked, found, colour }),
    fix: clear
      ? phrase('low-contrast.clear', { colour: clear })
      : phrase('low-contrast.none-clear', { names: others.map((other) => other.name) }),
  };
}

/** The colour of the same hue that is nearest and stands out from all that it has to; `undefined` where there is none. */
function clearColour(colour: string, asked: ContrastFault['asked']): string | undefined {
  const own = Math.round(labOf(colour).l);
  const clear = (candidate: string): boolean => asked.every(({ colour: other, least }) => contrast(candidate, other) >= least);
  for (let step = 1; step <= 100; step += 1) {
    const found = [own - step, own + step]
      .filter((lightness) => lightness >= 0 && lightness <= 100)
      .map((lightness) => withLightness(colour, lightness))
      .find(clear);
    if (found !== undefined) return found;
  }
  return undefined;
}
