import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../src/paper/sheet.js';
import type { LaidDocument, LaidNode } from '../../src/pdf/lay-out.js';
import { layOut } from '../../src/pdf/lay-out.js';
import { paintLaid } from '../../src/pdf/paint.js';
import type { Tag } from '../../templates/posters/blocks/tag.js';
import { inBoth } from '../in-both.js';
import { fitInput, fitted, NOW, openWorkshop, posterOf, rowsOf } from '../sheets.js';

const ABOUT = { title: inBoth('Тақта', 'Тақта'), author: 'Тақта', asOf: NOW, creator: 'Taqta' };

async function laid(): Promise<LaidDocument> {
  const workshop = await openWorkshop();
  const input = fitInput(workshop, posterOf(workshop, 'clinic-registration-portal'));
  return layOut(
    sheetOf('a4'),
    rowsOf(input, fitted(input)).map((rows) => ({ rows })),
  );
}

/** The layout with every tag changed. */
function retagged(layout: LaidDocument, change: (tag: Tag, node: LaidNode) => Tag | undefined): LaidDocument {
  const visit = (node: LaidNode): LaidNode => {
    const tag = node.props?.['tag'] as Tag | undefined;
    const children = node.children?.map(visit);
    return { ...node, ...(tag && { props: { ...node.props, tag: change(tag, node) } }), ...(children && { children }) };
  };
  return { ...layout, children: layout.children.map(visit) };
}

const fault = async (layout: LaidDocument): Promise<string> =>
  paintLaid(layout, ABOUT).then(
    () => 'nothing',
    (error: unknown) => (error as Error).message,
  );

describe('A page that cannot be tagged whole', () => {
  it('is not painted: words without an element', async () => {
    const message = await fault(retagged(await laid(), ({ within: _, ...tag }) => tag));
    expect(message).toMatch(/^expected every page to be tagged whole, found page 1: «[^»]+» without an element; page 1: /);
  });

  it('is not painted: words without a language', async () => {
    const message = await fault(retagged(await laid(), ({ language: _, ...tag }) => tag));
    expect(message).toMatch(/page 1: «[^»]+» without a language/);
    expect(message).toMatch(/page 1: a drawing without a language/);
  });

  it('is not painted: words inside of a drawing that is heard as one', async () => {
    const whole: Tag = { language: 'kk', within: [{ role: 'Figure', alt: 'бәрі' }], drawing: true };
    const layout = await laid();
    const [page] = layout.children;
    const [first, ...others] = page?.children ?? [];
    const rows = others.map((row) => ({ ...row, props: { ...row.props, tag: whole } }));
    const message = await fault({ ...layout, children: [{ ...page, children: [first, ...rows] } as LaidNode] });
    expect(message).toMatch(/page 1: «[^»]+» inside a drawing that is heard/);
  });

  it('is not painted: what react-pdf swallowed comes out at the end', async () => {
    const layout = await laid();
    const broken = { ...layout, children: layout.children.map((page) => ({ ...page, children: [unfinished, ...(page.children ?? [])] })) };
    expect(await fault(broken)).toBe('expected every page to be tagged whole, found page 1: a drawing was not finished');
  });

  it('is painted when nothing is wrong', async () => {
    expect(await fault(await laid())).toBe('nothing');
  });
});

/** A canvas that begins a path and leaves it. */
const unfinished: LaidNode = {
  type: 'CANVAS',
  box: { left: 0, top: 0, width: 1, height: 1 },
  style: {},
  props: { paint: (painter: { moveTo(x: number, y: number): void }) => painter.moveTo(0, 0) },
  children: [],
};
