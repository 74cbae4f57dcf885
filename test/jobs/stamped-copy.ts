import { expect } from 'vitest';
import { type PosterSheets, paintSet, type SetPoster, setPoster } from '../../src/jobs/painted-poster.js';
import { CenterWords, lettersIn } from '../../src/jobs/strips.js';
import { byLanguage } from '../../src/language/language.js';
import type { SheetName } from '../../src/paper/sheet.js';
import type { Variant } from '../../src/paper/variant.js';
import type { Painted } from '../../src/pdf/paint.js';
import { whole } from '../../src/pdf/stamped.js';
import { type Center, copiesOf } from '../../src/poster/copy.js';
import { faultsOf } from '../pdf/faults-of.js';
import { objectsOf } from '../pdf/objects-of.js';
import { readStructure, type StructureNode } from '../pdf/read-structure.js';
import { assets, openWorkshop, posterOf, profile, tools, type Workshop } from '../sheets.js';

const workshop: Workshop = await openWorkshop();

const center = (id: string, kk: readonly [name: string, address: string], ru: readonly [name: string, address: string]): Center => {
  const [base] = workshop.frame.centers;
  if (!base) throw new Error('expected a center');
  const at = (index: 0 | 1) => byLanguage(['kk', 'ru'], (language) => (language === 'kk' ? kk : ru)[index]);
  return { ...base, id, name: at(0), address: at(1) };
};

/** Of one line, and of as many as there are centers with. */
const short = () => center('a', ['№ 7 орталық', 'Абай көшесі, 7'], ['Центр № 7', 'улица Абая, 7']);
const long = () =>
  center(
    'b',
    ['Мемлекеттік корпорацияның Қаныш Сәтбаев ауданы бойынша мамандандырылған халыққа қызмет көрсету орталығы', 'Жеңіс даңғылы, 128А'],
    [
      'Специализированный центр обслуживания населения State Services Hall Государственной корпорации по району Каныша Сатпаева',
      'проспект Победы, 128А',
    ],
  );

/** A copy of a poster for the first of these centers, with room for the strips of all. */
function sheetsOf(
  id: string,
  centers: readonly Center[],
  printing: { readonly size: SheetName; readonly variant?: Variant },
): PosterSheets {
  const [copy] = copiesOf([posterOf(workshop, id)], { ...workshop.frame, centers });
  if (!copy) throw new Error('expected a copy');
  const { theme } = workshop;
  return { copy, theme, floor: theme.type.floor, version: '0', assets, fits: new Map(), profile, ...printing };
}

const wordsOf = (each: Center, { input: { measure }, faces }: SetPoster): CenterWords => new CenterWords(each, { measure, faces });

const stampedFor = (each: Center, { set, painted: { body } }: Awaited<ReturnType<typeof painted>>): Uint8Array =>
  whole(wordsOf(each, set).stampedInto(body, set.strips));

async function painted(sheets: PosterSheets, stampedFor: readonly Center[] = []): Promise<{ set: SetPoster; painted: Painted }> {
  const set = await setPoster(sheets);
  if (set.kind === 'unfit') throw new Error('expected the poster to fit');
  const letters = lettersIn(
    stampedFor.map((each) => wordsOf(each, set).strips(set.strips)),
    set.faces,
  );
  return { set, painted: await paintSet(set, sheets, letters) };
}

/** One copy that is stamped, beside the same that react-pdf paints whole: to the pixel, to the word, and as it is heard. */
export async function expectAsPainted(id: string, size: SheetName, variant: Variant): Promise<void> {
  const rasteriser = await tools.rasteriser();
  const [one, other] = [short(), long()];
  const plain = (await painted(sheetsOf(id, [one, other], { size, variant }))).painted;
  const body = await painted(sheetsOf(id, [other, one], { size, variant }), [one, other]);
  const copy = stampedFor(one, body);
  const [seen, wanted] = [await rasteriser.rasterise(copy, 100), await rasteriser.rasterise(plain.bytes, 100)];
  expect(seen).toHaveLength(wanted.length);
  seen.forEach(({ data }, page) => {
    const other = wanted[page]?.data ?? Buffer.alloc(0);
    expect(data.length, `page ${page + 1}`).toBe(other.length);
    // Large letters are drawn as ways of a pen, whose edges are rounded by the place of a letter in its font: by two of 255 at most.
    expect(
      data.some((value, at) => Math.abs(value - (other[at] ?? 0)) > 2),
      `page ${page + 1}`,
    ).toBe(false);
  });
  if (variant === 'tiles') return;
  expect(faultsOf(objectsOf(copy))).toEqual([]);
  expect(await heard(copy)).toEqual(await heard(plain.bytes));
  // Another center's words, in as many lines as it takes, and a body that has all letters.
  const third = stampedFor(other, body);
  expect(faultsOf(objectsOf(third))).toEqual([]);
  expect(await heard(third)).toEqual(await heard(body.painted.bytes));
}

/** All that is heard, whatever the numbers of its pieces are. */
async function heard(bytes: Uint8Array): Promise<object> {
  const { pages, outline, info } = await readStructure(bytes);
  return {
    outline,
    info,
    pages: pages.map(({ tree, words, loose, furniture }) => ({ tree: withWords(tree, words), loose, furniture: furniture.join('') })),
  };
}

const withWords = (node: StructureNode, words: ReadonlyMap<string, string>): object => ({
  ...node,
  children: node.children.map((child) =>
    'role' in child ? withWords(child, words) : child.type === 'content' ? (words.get(child.id) ?? child.id) : child.type,
  ),
});
