import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadIcons } from '../../src/shipped/icons.js';
import { readOwnIcons } from '../../src/theme/own-icons.js';
import { pictogram } from '../../src/theme/pictogram.js';
import { chances, oneOf } from '../chances.js';
import { inEnglish } from '../in-english.js';
import { temporaryFolder } from '../temporary-folder.js';
import { withFiles } from './font-folder.js';

const svg = (inside: string, attributes = 'viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;

describe('A pictogram of one’s own', () => {
  it('is read as lucide’s are, each of those as its own drawing', async () => {
    const icons = [...(await loadIcons())].filter((_, index) => index % 20 === 0);
    for (const [name, shapes] of icons) {
      const drawn = shapes.map(
        ([shape, places]) =>
          `<${shape} ${Object.entries(places)
            .map(([key, value]) => `${key}="${value}"`)
            .join(' ')}/>`,
      );
      expect(pictogram(svg(drawn.join(''))), name).toEqual({ shapes });
    }
  });

  it('may have a title, groups, comments and what an editor says of it', () => {
    const text = `<?xml version="1.0"?><!-- drawn -->${svg('<title>T</title><g id="a" class="b"><path d="M2 2h20"/></g><metadata><x/></metadata>')}`;
    expect(pictogram(text)).toEqual({ shapes: [['path', { d: 'M2 2h20' }]] });
  });

  it.each([
    ['another grid', svg('<path d="M1 1h9"/>', 'viewBox="0 0 512 512" fill="none" stroke="#000"'), 'a drawing of 0 0 512 512'],
    ['a fill', svg('<path d="M1 1h9"/>', 'viewBox="0 0 24 24"'), 'a filled <path> without a line'],
    ['a colour inside', svg('<circle cx="1" cy="1" r="1" fill="#ff0000"/>'), '<circle> filled with "#ff0000"'],
    ['a transformation', svg('<g transform="scale(2)"><path d="M1 1h9"/></g>'), '"transform" of <g>'],
    ['a style', svg('<path d="M1 1h9" style="stroke:red"/>'), '"style" of <path>'],
    ['a style sheet', svg('<style>path{fill:red}</style><path d="M1 1h9"/>'), '<style>'],
    ['a script', svg('<script>alert(1)</script><path d="M1 1h9"/>'), '<script>'],
    ['what reacts', svg('<path d="M1 1h9" onclick="alert(1)"/>'), '"onclick" of <path>'],
    ['a picture', svg('<image href="https://example.org/a.png"/>'), '"href" of <image>'],
    ['a use of something', svg('<use href="#a"/>'), '"href" of <use>'],
    ['words', svg('<text>5</text>'), '<text>'],
    ['entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('<path d="M1 1h9"/>')}`, 'entities of its own'],
    ['a path that is none', svg('<path d="javascript:alert(1)"/>'), 'd="javascript:alert(1)"'],
    ['a number that is none', svg('<circle cx="url(#a)" cy="1" r="1"/>'), 'cx="url(#a)"'],
    ['no shape', svg(''), 'no shape in it'],
    ['a page', '<!doctype html><html><body></body></html>', '<html> where <svg'],
    ['a cut file', svg('<path d="M1 1h9"/>').slice(0, -6), ''],
    ['words alone', 'window 3', ''],
    ['a thousand shapes', svg('<path d="M1 1h9"/>'.repeat(1_000)), 'more than 100 shapes'],
    ['a large file', svg(`<path d="M1 1${'h9'.repeat(30_000)}"/>`), 'characters'],
  ])('is refused with %s', (_, text, found) => {
    expect(inEnglish(pictogram(text))).toMatchObject({ found: expect.stringContaining(found), fix: expect.stringMatching(/\p{L}/u) });
  });

  it('is what it seems, or refused, whatever stands in the file', () => {
    const chance = chances(7);
    const pieces = [
      '<g>',
      '</g>',
      '<path d="M1 1h9"/>',
      '<script/>',
      '&lt;',
      '&a;',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '"',
      '<svg>',
      '</svg>',
      'x',
      '\0',
      '<?',
      '?>',
    ];
    for (let turn = 0; turn < 500; turn += 1) {
      const inside = Array.from({ length: 8 }, () => oneOf(pieces, chance)).join('');
      const read = pictogram(svg(inside));
      if ('shapes' in read) expect(read.shapes.every(([shape, places]) => shape === 'path' && places['d'] === 'M1 1h9')).toBe(true);
      else expect(read.found).not.toBe('');
    }
  });

  it('has the name of its file, and stands in the place of a shipped one of that name', async () => {
    const folder = await withFiles({
      'icons/window-3.svg': svg('<path d="M2 2h20"/>'),
      'icons/README.md': 'ours',
      'icons/info.svg': svg('<path d="M4 4h2"/>'),
    });
    expect(await readOwnIcons(folder)).toEqual({
      icons: { icons: { info: [['path', { d: 'M4 4h2' }]], 'window-3': [['path', { d: 'M2 2h20' }]] } },
      problems: [],
    });
  });

  it('is reported at its file, and where it can be said at its line', async () => {
    const folder = await withFiles({
      'icons/a.svg': svg('\n<path d="M1 1" transform="x"/>'),
      'icons/Окно.svg': svg('<path d="M1 1h9"/>'),
      'icons/b.png': 'x',
    });
    await symlink(join(folder, 'icons', 'a.svg'), join(folder, 'icons', 'linked.svg'));
    await mkdir(join(folder, 'icons', 'folder.svg'));
    expect(
      inEnglish((await readOwnIcons(folder)).problems).map(
        ({ code, where }) => `${code} ${where.file}${where.line ? `:${where.line}` : ''}`,
      ),
    ).toEqual([
      'icon-file icons/a.svg:2',
      'icon-file icons/b.png',
      'broken-file icons/folder.svg',
      'broken-file icons/linked.svg',
      'icon-file icons/Окно.svg',
    ]);
    const file = await temporaryFolder();
    await writeFile(join(file, 'icons'), '');
    expect(inEnglish((await readOwnIcons(file)).problems)).toMatchObject([
      { code: 'icon-file', where: { file: 'icons' }, message: expect.stringContaining('found a file') },
    ]);
  });
});
