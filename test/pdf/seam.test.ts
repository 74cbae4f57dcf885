import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import renderPdf from '@react-pdf/render';
import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../src/paper/sheet.js';
import { layOut } from '../../src/pdf/lay-out.js';
import { PdfkitDocument, type PdfkitOptions, textString } from '../../src/pdf/pdfkit-internals.js';
import { inBoth } from '../in-both.js';
import { fitInput, fitted, openWorkshop, posterOf, rowsOf } from '../sheets.js';

const root = join(import.meta.dirname, '..', '..');

const OPTIONS: PdfkitOptions = {
  autoFirstPage: false,
  bufferPages: true,
  compress: true,
  pdfVersion: '1.7',
  subset: 'PDF/A-2a',
  lang: 'kk',
  displayTitle: true,
  font: null,
  title: inBoth('Тақта', 'Тақта'),
  info: { Title: 'Тақта', CreationDate: new Date(0), ModDate: new Date(0) },
};

/** The calls that react-pdf makes of a document while it paints a sheet. */
async function calls(): Promise<readonly string[]> {
  const workshop = await openWorkshop();
  const input = fitInput(workshop, posterOf(workshop, 'clinic-registration-portal'));
  const layout = await layOut(
    sheetOf('a4'),
    rowsOf(input, fitted(input)).map((rows) => ({ rows })),
  );
  const made: string[] = [];
  class Watched extends PdfkitDocument {
    override addContent(data: string): this {
      made.push(`addContent ${data}`);
      return super.addContent(data);
    }
    override _finalize(): void {
      made.push('_finalize');
      super._finalize();
    }
    override font(source: object, size: number): this {
      made.push(`font ${typeof source} ${typeof size}`);
      return super.font(source, size);
    }
    override addNamedDestination(id: unknown): void {
      made.push(String(id));
    }
    override endMetadata(): void {
      made.push('endMetadata');
      super.endMetadata();
    }
    override end(): void {
      made.push('end');
      super.end();
    }
  }
  const marker = {
    type: 'VIEW',
    box: { left: 0, top: 0, width: 0, height: 0 },
    style: {},
    props: { id: 'marker' },
    children: [],
  };
  const [page] = layout.children;
  renderPdf(new Watched(OPTIONS) as never, { ...layout, children: [{ ...page, children: [marker, ...(page?.children ?? [])] }] } as never);
  return made;
}

describe('The seam to react-pdf and pdfkit', () => {
  it('is held by exact versions: who raises one reads this file and src/pdf/pdfkit-internals.ts again', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
    const pinned = Object.fromEntries(Object.entries(dependencies).filter(([name]) => /^@react-pdf\/|^pdfkit$/.test(name)));
    expect(pinned).toEqual({
      '@react-pdf/font': '4.1.2',
      '@react-pdf/hyphenate': '0.1.0',
      '@react-pdf/layout': '5.2.0',
      '@react-pdf/render': '4.7.0',
      '@react-pdf/renderer': '4.9.0',
      pdfkit: '0.20.1',
    });
    for (const [name, version] of Object.entries(pinned)) {
      const installed = readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8');
      expect((JSON.parse(installed) as { version: string }).version, name).toBe(version);
    }
  });

  it('gives every operator of a page to addContent, one at a time, and ends a file in the known order', async () => {
    const made = await calls();
    const content = made.filter((call) => call.startsWith('addContent ')).map((call) => call.slice('addContent '.length));
    const operators = new Set(content.map((data) => data.slice(data.lastIndexOf(' ') + 1)));
    const known = [
      'q',
      'Q',
      'cm',
      'cs',
      'CS',
      'scn',
      'SCN',
      'gs',
      'w',
      'J',
      'j',
      'd',
      'M',
      'm',
      'l',
      'c',
      'v',
      're',
      'h',
      'n',
      'f',
      'f*',
      'S',
      'B',
      'BT',
      'Tm',
      'Tf',
      'TJ',
      'ET',
    ];
    expect([...operators].filter((operator) => !known.includes(operator))).toEqual([]);
    expect(content.filter((data) => data.includes('\n'))).toEqual([]);
    expect(content.filter((data) => data === 'q')).toHaveLength(content.filter((data) => data === 'Q').length);
    expect(new Set(made.filter((call) => call.startsWith('font ')))).toEqual(new Set(['font object number']));
    expect(made.filter((call) => !/^(addContent|font) /.test(call))).toEqual(['marker', 'end', 'endMetadata', '_finalize']);
  });

  it('comes to a marker after saving the graphics state once, and undoes that with nothing between', async () => {
    const made = await calls();
    const at = made.indexOf('marker');
    expect(made.slice(at - 3, at + 2)).toEqual(['addContent q', 'addContent q', 'addContent Q', 'marker', 'addContent Q']);
  });

  it('lets an object write itself as head, dictionary and end', () => {
    const file = new PdfkitDocument(OPTIONS);
    const written: unknown[] = [];
    const reference = file.ref({ Type: 'Test', Words: textString('Тақта'), Plain: textString('a(b)'), K: [1, true, null], D: { E: 'F' } });
    expect(reference.buffer).toHaveLength(0);
    reference.document = { _offset: 7, _write: (data) => written.push(data), _refEnd: (ended) => written.push(ended.id) };
    reference.end();
    expect(reference.offset).toBe(7);
    expect(written).toEqual([
      `${reference.id} 0 obj`,
      `<<\n/Type /Test\n/Words (\u00FE\u00FF${Buffer.from('Тақта', 'utf16le').swap16().toString('latin1')})\n/Plain (a\\(b\\))\n/K [1 true null]\n/D <<\n/E /F\n>>\n>>`,
      'endobj',
      reference.id,
    ]);
  });

  it('has a page with a dictionary, annotations and its own place in the file', () => {
    const file = new PdfkitDocument(OPTIONS);
    (file as unknown as { addPage(options: object): void }).addPage({ size: [100, 200], margin: 0 });
    expect(file._pageBuffer).toHaveLength(1);
    expect(file.page.height).toBe(200);
    expect(file.page.dictionary.data).toMatchObject({ Type: 'Page', MediaBox: [0, 0, 100, 200] });
    expect(file.page.annotations).toEqual([]);
    expect(file._root.data).toMatchObject({ Type: 'Catalog' });
    expect(file._root.data['StructTreeRoot']).toBeUndefined();
    expect(file._root.data['MarkInfo']).toBeUndefined();
    expect(file.info).toMatchObject({ Title: 'Тақта', CreationDate: new Date(0) });
    expect(Object.keys(file._fontFamilies)).toEqual([]);
  });
});
