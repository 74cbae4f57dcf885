import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { root } from '../architecture/sources.js';

/** Pages of docs/ for editors, which stand in other languages too; the English page is the one that others follow. */
const PAGES = ['centers', 'content', 'designs', 'editions', 'kiosk', 'proof', 'rule-change', 'scale', 'screens', 'theme', 'verify'];
const LANGUAGES = ['ru', 'kk'];

const docs = join(root, 'docs');
const read = (file: string): string => readFileSync(join(docs, file), 'utf8');
/** `x.md` in English, `x.ru.md` in Russian. */
const fileOf = (page: string, language?: string): string => (language === undefined ? `${page}.md` : `${page}.${language}.md`);

interface Page {
  /** What stands before the first section. */
  readonly head: string;
  /** The level of each heading, in their order. */
  readonly levels: readonly number[];
  /** The names by which GitHub links to the headings. */
  readonly anchors: readonly string[];
  /** What each block of code has to have in every language. */
  readonly blocks: readonly unknown[];
  /** The code in the first cell of each row of each table. */
  readonly tables: readonly (readonly string[])[];
  /** Where the links lead. */
  readonly links: readonly string[];
}

/** A value of YAML with its texts left out: what has a blank or a letter that is not Latin is said in a language. */
function outline(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(outline);
  if (value instanceof Date || value === null || typeof value !== 'object') {
    return typeof value === 'string' && /[^\x21-\x7e]/.test(value) ? 'a text' : value;
  }
  return Object.entries(value).map(([key, within]) => [key, outline(within)]);
}

/** The commands of a block, without a note behind them; a text in quotation marks may be another. */
const commandsOf = (lines: readonly string[]): readonly string[] =>
  lines
    .filter((line) => /^(?:\$ )?(?:npx )?taqta\b/.test(line))
    .map((line) => line.replace(/ {2,}.*$| +# .*$/, '').replace(/"[^"]*"/g, '"…"'));

function blockOf(kind: string, lines: readonly string[]): unknown {
  if (kind === 'yaml') {
    const document = parseDocument(lines.filter((line) => line.trim() !== '…').join('\n'));
    // A part of a file that cannot be read alone is held by its fields.
    const fields = lines.map((line) => /^[ -]*[\w-]+:/.exec(line)?.[0] ?? '').filter((field) => field !== '');
    return document.errors.length === 0 ? outline(document.toJS()) : fields;
  }
  return kind === 'sh' ? lines : commandsOf(lines);
}

/** A heading as GitHub names it in a link. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
    .replaceAll(' ', '-');

function pageOf(text: string): Page {
  const prose: string[] = [];
  const blocks: unknown[] = [];
  let block: { readonly kind: string; readonly lines: string[] } | undefined;
  for (const line of text.split('\n')) {
    const fence = /^```(\w*)$/.exec(line);
    if (block !== undefined) {
      if (fence === null) block.lines.push(line);
      else {
        blocks.push([block.kind, blockOf(block.kind, block.lines)]);
        block = undefined;
      }
    } else if (fence !== null) block = { kind: fence[1] as string, lines: [] };
    else prose.push(line);
  }
  const headings = prose.flatMap((line) => {
    const [, marks, words] = /^(#+) (.+)$/.exec(line) ?? [];
    return marks === undefined || words === undefined ? [] : [{ level: marks.length, words }];
  });
  const rows = prose.map((line, at) => ({ line, starts: !prose[at - 1]?.startsWith('|') })).filter(({ line }) => line.startsWith('|'));
  const tables: string[][] = [];
  for (const { line, starts } of rows) {
    if (starts) tables.push([]);
    const cell = line.split('|')[1] as string;
    tables.at(-1)?.push([...cell.matchAll(/`[^`]+`/g)].join(' '));
  }
  return {
    head: prose.join('\n').split('\n## ')[0] as string,
    levels: headings.map(({ level }) => level),
    anchors: headings.map(({ words }) => anchorOf(words)),
    blocks,
    tables,
    links: [...prose.join('\n').matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target as string),
  };
}

/** Pages for editors that a text in another language names by their English file. */
const englishPagesIn = (text: string): readonly string[] =>
  [...text.matchAll(/docs\/([\w-]+)\.md/g)].map(([, page]) => page as string).filter((page) => PAGES.includes(page));

/** What has to be the same in every language. */
const held = ({ levels, blocks, tables }: Page) => ({ levels, blocks, tables });

/** Links within docs/ that lead nowhere, or from a translated page to a page that stands in its language as well. */
function wrongLinks(page: Page, from: string, language?: string): readonly string[] {
  return page.links
    .filter((link) => !/^\w+:/.test(link))
    .filter((link) => {
      const [file, anchor] = link.split('#') as [string, string | undefined];
      const target = file === '' ? from : file;
      if (!existsSync(join(docs, target))) return true;
      const own = language === undefined ? target : target.replace(/^([\w-]+)\.md$/, `$1.${language}.md`);
      if (own !== target && existsSync(join(docs, own)) && !page.head.includes(`](${link})`)) return true;
      return anchor !== undefined && target.endsWith('.md') && !pageOf(read(target)).anchors.includes(anchor);
    });
}

const standing = LANGUAGES.flatMap((language) =>
  PAGES.filter((page) => existsSync(join(docs, fileOf(page, language)))).map((page) => ({ page, language, file: fileOf(page, language) })),
);

describe('a page for editors says the same in every language', () => {
  test.each(LANGUAGES)('each stands in %s', (language) => {
    expect(PAGES.map((page) => fileOf(page, language)).filter((file) => !existsSync(join(docs, file)))).toEqual([]);
  });

  test.each(standing)('$file has the headings, blocks of code and tables of the English page', ({ page, file }) => {
    expect(held(pageOf(read(file)))).toEqual(held(pageOf(read(fileOf(page)))));
  });

  test.each(standing)('$file leads to headings that are there, and to pages of its own language', ({ file, language }) => {
    expect(wrongLinks(pageOf(read(file)), file, language)).toEqual([]);
  });

  test.each([...new Set(standing.map(({ page }) => page))])('%s leads from each language to the others at its head', (page) => {
    const files = [fileOf(page), ...standing.filter((each) => each.page === page).map(({ file }) => file)];
    for (const file of files) {
      const { head } = pageOf(read(file));
      expect(
        files.filter((other) => other !== file && !head.includes(`](${other})`)),
        file,
      ).toEqual([]);
    }
  });

  test('the first steps, which have no English page, are the same in both', () => {
    expect(held(pageOf(read('start.kk.md')))).toEqual(held(pageOf(read('start.ru.md'))));
    expect(wrongLinks(pageOf(read('start.ru.md')), 'start.ru.md', 'ru')).toEqual([]);
    expect(wrongLinks(pageOf(read('start.kk.md')), 'start.kk.md', 'kk')).toEqual([]);
  });

  test('and no page stands translated that is not held', () => {
    const translated = readdirSync(docs).filter((name) => /\.(?:ru|kk)\.md$/.test(name) && !name.startsWith('start.'));
    expect([...translated].sort()).toEqual(standing.map(({ file }) => file).sort());
  });
});

describe('a message sends its reader to a page in the language of the message', () => {
  test.each(LANGUAGES)('%s', (language) => {
    const folder = join(root, 'src/messages', language);
    const found = readdirSync(folder).flatMap((name) =>
      englishPagesIn(readFileSync(join(folder, name), 'utf8')).map((page) => `${name}: docs/${page}.md`),
    );
    expect(found).toEqual([]);
  });

  test('and one that sends elsewhere is found', () => {
    expect(englishPagesIn('см. docs/content.md, docs/content.ru.md и docs/architecture.md')).toEqual(['content']);
  });
});

describe('a translated page that has fallen behind is found', () => {
  const english = [
    '# A page',
    'See [there](#there).',
    '## There',
    '```yaml',
    'id: way',
    'text: { kk: Жол, ru: Путь }',
    '```',
    '```',
    'npx taqta release --by "A. Editor"   do it',
    'released',
    '```',
    '| field | meaning |',
    '| --- | --- |',
    '| `id` | a name |',
  ].join('\n');
  const russian = english
    .replace('# A page', '# Страница')
    .replace('[there](#there)', '[там](#там)')
    .replace('## There', '## Там')
    .replace('ru: Путь', 'ru: Другой путь')
    .replace('"A. Editor"   do it', '"А. Редактор"   выпустить')
    .replace('released', 'выпущено')
    .replace('a name', 'имя');

  test('and one that says the same in other words is not', () => {
    expect(held(pageOf(russian))).toEqual(held(pageOf(english)));
    expect(wrongLinks(pageOf(russian), 'a.ru.md', undefined)).toEqual(['#там']);
    expect(pageOf(russian).anchors).toEqual(['страница', 'там']);
  });

  test.each([
    ['a heading', '## Там\n', ''],
    ['the level of a heading', '## Там', '### Там'],
    ['a field of an example', 'id: way', 'name: way'],
    ['a name in an example', 'id: way', 'id: path'],
    ['a command', '--by', '--from'],
    ['a row of a table', '| `id` | имя |', ''],
    ['a code in a table', '| `id` |', '| `name` |'],
  ])('by %s', (_what, words, others) => {
    expect(russian).toContain(words);
    expect(held(pageOf(russian.replace(words, others)))).not.toEqual(held(pageOf(english)));
  });
});
