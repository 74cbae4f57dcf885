import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Document, Font, Page, Path, renderToBuffer, Svg, Text, View } from '@react-pdf/renderer';
import qrcode from 'qrcode';
import { createElement as h } from 'react';
import { loadContent } from '../src/content/load.js';
import { plain } from '../src/language/rich.js';
import { compose } from '../src/poster/compose.js';
import { linksOf, printedStatements } from '../src/poster/statements.js';
import { fontFile } from '../src/typography/fonts.js';
import { NOW } from '../test/sheets.js';
import { inventedCenters } from './center-table.js';

const LANGUAGES = ['kk', 'ru'] as const;
const WEIGHTS = [400, 700] as const;
const [WARM_UP, SHEETS] = [5, 100];

/** The words of a poster, and the address that its code opens. */
interface Words {
  readonly title: readonly string[];
  /** Each statement in both languages. */
  readonly rows: readonly (readonly string[])[];
  readonly address: string;
}

/** What differs from sheet to sheet: name, address and phone of a center. */
type Strip = readonly (readonly string[])[];

/** Milliseconds for one A4 sheet more of the poster of rights, set anew for each center and written to the disk. */
export interface EngineFigures {
  readonly reactPdf: number;
  readonly typst: number;
  /** With structure for who hears it. */
  readonly typstTagged: number;
}

/** Sets one poster for a hundred centers as programs do that set every sheet anew: the same words, fonts and code, in a plain arrangement. */
export async function engines(root: string, folder: string): Promise<EngineFigures> {
  const words = await wordsOf(join(root, 'content'));
  const strips = inventedCenters(WARM_UP + SHEETS).map(([, , nameKk, nameRu, addressKk, addressRu, phone]) => [
    [nameKk, `${addressKk}, ${phone}`],
    [nameRu, `${addressRu}, ${phone}`],
  ]);
  const out = join(folder, 'engines');
  mkdirSync(out, { recursive: true });
  return {
    reactPdf: await each(strips, reactPdfOf(words), join(out, 'react-pdf')),
    typst: await each(strips, typstIn(root, words, false), join(out, 'typst')),
    typstTagged: await each(strips, typstIn(root, words, true), join(out, 'typst-tagged')),
  };
}

async function wordsOf(content: string): Promise<Words> {
  const loaded = await loadContent(content);
  const poster = loaded.content && compose(loaded.content, NOW).posters.find(({ id }) => id === 'rights');
  if (!poster) throw new Error('expected the poster of rights');
  const [title = [], ...rows] = printedStatements(poster).map(({ text }) => LANGUAGES.map((language) => plain(text[language] ?? [])));
  return { title, rows, address: linksOf(poster)[0]?.url.ru ?? 'https://egov.kz' };
}

/** Milliseconds a sheet, when the engine is warm. */
async function each(strips: readonly Strip[], set: (strip: Strip) => Promise<Uint8Array>, name: string): Promise<number> {
  let begun = 0;
  for (const [at, strip] of strips.entries()) {
    if (at === WARM_UP) begun = performance.now();
    writeFileSync(`${name}-${at}.pdf`, await set(strip));
  }
  return (performance.now() - begun) / SHEETS;
}

/** The modules of a code as the way of a pen, on a square of so many. */
function codeOf(address: string): { readonly side: number; readonly path: string } {
  const { modules } = qrcode.create(address, { errorCorrectionLevel: 'M' });
  const side = modules.size;
  const path = Array.from(modules.data, (dark, at) => (dark ? `M${at % side} ${Math.floor(at / side)}h1v1h-1z` : '')).join('');
  return { side, path };
}

function reactPdfOf({ title, rows, address }: Words): (strip: Strip) => Promise<Uint8Array> {
  Font.register({ family: 'sheet', fonts: WEIGHTS.map((fontWeight) => ({ src: fontFile(fontWeight), fontWeight })) });
  Font.registerHyphenationCallback((word) => [word]);
  const { side, path } = codeOf(address);
  const columns = { flexDirection: 'row', gap: 12 } as const;
  const column = { flex: 1 } as const;
  const pair = (texts: readonly string[], style: object, key: string | number) =>
    h(View, { key, style: columns }, ...texts.map((text, at) => h(Text, { key: at, style: { ...column, ...style } }, text)));
  return (strip) => {
    const code = h(Svg, { viewBox: `0 0 ${side} ${side}`, style: { width: 90, height: 90 } }, h(Path, { d: path, fill: '#000' }));
    const foot = h(
      View,
      { style: columns },
      ...strip.map((lines, at) => h(View, { key: at, style: column }, ...lines.map((line, row) => h(Text, { key: row }, line)))),
    );
    const body = [
      pair(title, { fontSize: 18, fontWeight: 700, lineHeight: 1.2, marginBottom: 12 }, 'title'),
      ...rows.map((row, at) => pair(row, { marginBottom: 4 }, at)),
      h(View, { key: 'code', style: { ...columns, marginTop: 12 } }, code, h(Text, {}, address)),
      h(View, { key: 'foot', style: { marginTop: 12 } }, foot),
    ];
    const page = h(Page, { size: 'A4', style: { padding: 36, fontFamily: 'sheet', fontSize: 9, lineHeight: 1.25 } }, ...body);
    return renderToBuffer(h(Document, {}, page));
  };
}

/** Typst as its addon for Node, which lies in bench/ alone. */
function typstIn(root: string, { title, rows, address }: Words, tags: boolean): (strip: Strip) => Promise<Uint8Array> {
  const { NodeCompiler } = typstAddon(join(root, 'bench'));
  const { side, path } = codeOf(address);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><path d="${path}"/></svg>`;
  const compiler = NodeCompiler.create({
    workspace: root,
    fontArgs: [{ fontPaths: WEIGHTS.map((weight) => dirname(fontFile(weight))) }],
  });
  const cells = (texts: readonly string[]): string => texts.map((text) => `[#${JSON.stringify(text)}]`).join(', ');
  const main = `
#set page(paper: "a4", margin: 36pt)
#set text(font: "Golos Text", size: 9pt)
#show heading: set text(size: 18pt, weight: 700)
#let strip = json(bytes(sys.inputs.strip))
#grid(columns: (1fr, 1fr), column-gutter: 12pt, ${title.map((text, at) => `text(lang: "${LANGUAGES[at]}")[= #${JSON.stringify(text)}]`).join(', ')})
#grid(columns: (1fr, 1fr), column-gutter: 12pt, row-gutter: 6pt, ${rows.map(cells).join(', ')})
#grid(columns: (90pt, 1fr), column-gutter: 12pt, image(bytes(${JSON.stringify(svg)}), width: 90pt, alt: ${JSON.stringify(address)}), [#${JSON.stringify(address)}])
#grid(columns: (1fr, 1fr), column-gutter: 12pt, ..strip.map(lines => lines.join("\\n")))
`;
  // What another run has remembered is not this one's.
  compiler.evictCache(0);
  return async (strip) =>
    compiler.pdf(
      { mainFileContent: main, inputs: { strip: JSON.stringify(strip) } },
      { pdfTags: tags, ...(tags && { pdfStandard: 'a-2a' }) },
    );
}

interface TypstAddon {
  readonly NodeCompiler: {
    create(options: { readonly workspace: string; readonly fontArgs: readonly { readonly fontPaths: readonly string[] }[] }): {
      evictCache(maxAge: number): void;
      pdf(
        document: { readonly mainFileContent: string; readonly inputs: Readonly<Record<string, string>> },
        options: { readonly pdfTags: boolean; readonly pdfStandard?: string },
      ): Uint8Array;
    };
  };
}

/** Loads it, and installs it first where nobody has. */
function typstAddon(folder: string): TypstAddon {
  const require = createRequire(join(folder, 'package.json'));
  const name = '@myriaddreamin/typst-ts-node-compiler';
  try {
    return require(name);
  } catch {
    const { status } = spawnSync('npm', ['ci', '--prefix', folder], { stdio: 'inherit', shell: process.platform === 'win32' });
    if (status !== 0) throw new Error('expected Typst to install for the comparison');
    return require(name);
  }
}
