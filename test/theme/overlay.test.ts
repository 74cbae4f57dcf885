import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadOutputProfile } from '../../src/content/output-profile.js';
import { contrast } from '../../src/paper/contrast.js';
import { pressInks } from '../../src/pdf/press-inks.js';
import { difference, labOf } from '../../src/theme/cie.js';
import { derivedInks } from '../../src/theme/derived-inks.js';
import { inkColours } from '../../src/theme/ink-colours.js';
import { type ColourName, MOST_INK } from '../../src/theme/palette.js';
import { loadTheme } from '../../src/theme/theme.js';
import { chances } from '../chances.js';
import { inEnglish } from '../in-english.js';
import { temporaryFolder } from '../temporary-folder.js';

const templates = join(import.meta.dirname, '../../templates');
const { theme: shipped } = await loadTheme(templates);
const { bytes } = await loadOutputProfile(templates);
const colourOf = inkColours(bytes) as NonNullable<ReturnType<typeof inkColours>>;

/** What a content folder with this theme.yaml looks like. */
async function over(text: string) {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'theme.yaml'), text);
  const loaded = await loadTheme(templates, { folder, languages: ['kk', 'ru'] });
  return { ...loaded, problems: inEnglish(loaded.problems) };
}

describe('theme.yaml of a content folder', () => {
  it('changes what it names and nothing else', async () => {
    const { theme, problems, text } = await over('type: { leading: { least: 1.2 } }\ndesigns: { list: { sun: 9 } }\nornament: false\n');
    expect(problems).toEqual([]);
    expect(theme).toEqual({
      ...shipped,
      ornament: false,
      type: { ...shipped.type, leading: { least: 1.2, most: shipped.type.leading.most } },
      designs: { ...shipped.designs, list: { ...shipped.designs.list, sun: 9 } },
    });
    expect(text).toContain('ornament: false');
  });

  it.each(['', '# nothing yet\n'])('may be empty: %j', async (text) => {
    expect(await over(text)).toMatchObject({ theme: shipped, problems: [] });
  });

  it('is not missed where there is none', async () => {
    expect(await loadTheme(templates, { folder: await temporaryFolder(), languages: ['kk', 'ru'] })).toMatchObject({
      theme: shipped,
      problems: [],
    });
  });

  it('takes the dark areas, their gray and their inks with the colour that they follow', async () => {
    const { theme, problems } = await over('colours: { night: "#14532D", deep: "#0C3A1E", sky: "#57B894" }\n');
    expect(problems).toEqual([]);
    expect(theme.colours).toEqual({
      ...shipped.colours,
      night: '#14532D',
      deep: '#0C3A1E',
      sky: '#57B894',
      bar: '#14532D',
      'bar-ornament': '#57B894',
    });
    expect(theme.gray.night).toBe('#000000');
    expect(theme.press.bar).toEqual(theme.press.night);
    expect(difference(colourOf(theme.press.night), labOf('#14532D'))).toBeLessThan(1);
    expect(theme.press.gold).toEqual(shipped.press.gold);
    expect(() => pressInks(theme)).not.toThrow();
  });

  it('keeps a bar of its own beside another night', async () => {
    const { theme } = await over('colours: { night: "#14532D", bar: "#3A1A1A" }\n');
    expect(theme.colours).toMatchObject({ night: '#14532D', bar: '#3A1A1A' });
  });

  it.each([
    [
      'a text that is too light for its grounds, with what was measured and a colour that will do',
      'colours:\n  mute: "#9AA5AD"\n',
      2,
      'colours.mute: expected a contrast of 7:1 or more to paper, tint, found 2.5:1, 2.2:1 for "#9AA5AD"',
    ],
    [
      'a ground, and not the text that was there before',
      'ornament: true\ncolours:\n  tint: "#7FB5C6"\n',
      3,
      'colours.tint: expected a contrast of 7:1 or more to mute, night, deep and of 3:1 or more to edge, found 3.7:1, 5.3:1, 6.5:1, 1.7:1',
    ],
    [
      'a bar that follows, at the colour that it follows',
      'colours: { night: "#2F8F5B" }\n',
      1,
      'colours.night: expected a contrast of 7:1',
    ],
    ['an outline that nobody sees', 'colours: { edge: "#A8C5CE" }\n', 1, 'colours.edge: expected a contrast of 3:1 or more to paper, tint'],
    ['a gray', 'gray: { mute: "#9D9D9D" }\n', 1, 'gray.mute: expected a contrast of 7:1 or more to paper, tint, found 2.7:1'],
    [
      'the accent of the high-contrast set',
      'contrast: { accent: "#5A5A5A" }\n',
      1,
      'contrast.accent: expected a contrast of 7:1 or more to ground',
    ],
  ])('refuses once, at its line, %s', async (_, text, line, message) => {
    const { theme, problems } = await over(text);
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors).toMatchObject([
      { code: 'low-contrast', where: { file: 'theme.yaml', line }, message: expect.stringContaining(message) },
    ]);
    expect(theme).toEqual(shipped);
  });

  it('names a colour that has the contrast', async () => {
    const { problems } = await over('colours: { mute: "#9AA5AD" }\n');
    const [, named = ''] = /^"(#[0-9A-F]{6})" has it$/.exec(problems[0]?.fix ?? '') ?? [];
    expect(await over(`colours: { mute: "${named}" }\n`)).toMatchObject({ problems: [] });
  });

  it.each([
    [
      'a colour by its name',
      'colours: { night: green }',
      'wrong-value',
      'colours.night: expected a colour such as "#0B3A5B", found "green"',
    ],
    ['a colour that no design knows', 'colours: { green: "#14532D" }', 'unknown-field', 'found "green"'],
    ['a part that there is not', 'font-size: 12', 'unknown-field', 'found "font-size"'],
    ['a key that JavaScript keeps for itself', '__proto__: { colours: 1 }', 'unknown-field', '__proto__'],
    ['a list', '- colours', 'wrong-value', 'the file: expected'],
    ['more ink than paper takes', 'press: { night: [100, 100, 80, 60] }', 'wrong-value', 'at most 300 percent'],
    ['a gray that is none', 'gray: { line: "#B0B4B0" }', 'wrong-value', 'expected a gray'],
    [
      'a floor above the ceiling',
      'type: { floor: 16 }',
      'wrong-value',
      'type.floor: expected no more than type.ceiling, which is 14, found 16',
    ],
    ['the ink of every plate', 'colours: { ink: "#010101" }', 'wrong-value', 'colours.ink: expected another colour'],
    [
      'two inks of one colour',
      'colours: { sky: "#3FC3D8" }\npress: { field: [62, 0, 16, 0], sky: [70, 0, 10, 0] }',
      'wrong-value',
      'press.sky: expected the inks of press.field, which has the same colour #3FC3D8, [62, 0, 16, 0], found [70, 0, 10, 0]',
    ],
    ['a broken file', 'colours: { ink: "#111111"', 'broken-yaml', ''],
  ])('refuses %s', async (_, text, code, words) => {
    const { theme, problems } = await over(text);
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors).toMatchObject([{ code, where: { file: 'theme.yaml' }, message: expect.stringContaining(words) }]);
    expect(theme).toEqual(shipped);
  });

  it('is a plain file: no folder and no link', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'theme.yaml'));
    expect((await loadTheme(templates, { folder, languages: ['kk', 'ru'] })).problems).toMatchObject([
      { code: 'broken-file', where: { file: 'theme.yaml' } },
    ]);
    const linked = await temporaryFolder();
    await symlink(join(templates, 'theme.yaml'), join(linked, 'theme.yaml'));
    expect(inEnglish((await loadTheme(templates, { folder: linked, languages: ['kk', 'ru'] })).problems)).toMatchObject([
      { code: 'broken-file', message: expect.stringContaining('a link') },
    ]);
  });

  it('warns of a gray and of inks that are no longer those of their colour, and uses them', async () => {
    const { theme, problems } = await over(
      'colours: { night: "#14532D", field: "#8FE3F0" }\ngray: { field: "#A0A0A0" }\npress:\n  night: [100, 72, 36, 28]\n',
    );
    expect(problems).toMatchObject([
      {
        code: 'unlike-colour',
        severity: 'warning',
        where: { line: 4 },
        message: expect.stringContaining('press.night: expected inks near to colours.night'),
      },
      {
        code: 'unlike-colour',
        severity: 'warning',
        where: { line: 2 },
        message: expect.stringContaining('gray.field: expected a gray near to'),
      },
    ]);
    expect(theme.press.night).toEqual([100, 72, 36, 28]);
    const [first] = problems;
    const [, own = ''] = /as (\[.*\])$/.exec(first?.fix ?? '') ?? [];
    expect((await over(`colours: { night: "#14532D" }\npress: { night: ${own} }\n`)).problems).toEqual([]);
  });

  it('warns of nothing when it repeats all that is shipped', async () => {
    const all = JSON.stringify({ colours: shipped.colours, gray: shipped.gray, press: shipped.press, contrast: shipped.contrast });
    expect(await over(all)).toMatchObject({ problems: [], theme: shipped });
  });

  it('gives every colour inks that paper takes, in which it is printed as it looks', () => {
    const chance = chances(14);
    for (let turn = 0; turn < 40; turn += 1) {
      const colour = `#${Array.from({ length: 3 }, () =>
        Math.floor(40 + chance() * 170)
          .toString(16)
          .padStart(2, '0'),
      ).join('')}`;
      const inks = derivedInks('night', colour, colourOf);
      expect(
        inks.reduce((sum, percent) => sum + percent, 0),
        colour,
      ).toBeLessThanOrEqual(MOST_INK);
      expect(
        inks.every((percent) => Number.isInteger(percent)),
        colour,
      ).toBe(true);
      // Some of what a screen shows no press prints.
      expect(difference(colourOf(inks), labOf(colour)), `${colour} as ${inks}`).toBeLessThan(16);
    }
    expect(derivedInks('ink', '#112233', colourOf)).toEqual([0, 0, 0, 100]);
  });

  it('either holds every contrast or is refused with the colour that does not, for any night, tint and gold', async () => {
    const chance = chances(5);
    const colour = (): string =>
      `#${Array.from({ length: 3 }, () =>
        Math.floor(chance() * 256)
          .toString(16)
          .padStart(2, '0'),
      ).join('')}`;
    for (let turn = 0; turn < 30; turn += 1) {
      const given: Partial<Record<ColourName, string>> = { night: colour(), tint: colour(), gold: colour() };
      const { theme, problems } = await over(`colours: ${JSON.stringify(given)}\n`);
      const { night, tint, gold, ink, paper, bar } = theme.colours;
      for (const [one, other] of [
        [night, tint],
        [night, paper],
        [ink, gold],
        [ink, tint],
        [theme.colours['bar-sign'], bar],
      ] as const)
        expect(contrast(one, other)).toBeGreaterThanOrEqual(7);
      if (theme.colours.night === shipped.colours.night) expect(problems.some(({ code }) => code === 'low-contrast')).toBe(true);
      expect(problems.every(({ where }) => where.file === 'theme.yaml' && where.line === 1)).toBe(true);
    }
  });
});

describe('Inks', () => {
  it('that stand out on a screen and not on paper are reported at their line, with what was measured as printed', async () => {
    const { problems } = await over('press: { night: [30, 10, 0, 0] }\n');
    expect(problems.filter(({ code }) => code === 'low-contrast')).toMatchObject([
      {
        where: { file: 'theme.yaml', line: 1 },
        message: expect.stringMatching(
          /^press\.night: expected a contrast of 4\.5:1 or more to \w+ as printed .* found [12]\.\d:1 with \[30, 10, 0, 0\]$/,
        ),
        fix: 'take night out of "press:", so that its inks follow from its colour',
      },
    ]);
  });

  it('that follow from any colours which stand out on a screen stand out in print as well', async () => {
    const { problems } = await over('colours: { night: "#5A1E46", gold: "#F2B705" }\n');
    expect(problems.filter(({ code }) => code === 'low-contrast')).toEqual([]);
  });
});
