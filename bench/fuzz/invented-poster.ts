import { oneOf } from '../../test/chances.js';
import type { Form } from './press.js';
import type { Both, Words } from './vocabulary.js';

type Chance = () => number;
/** A text in either language, as it stands in a file. */
export type Pair = Record<Both, string>;

/** A statement of a poster's file. */
export interface Said {
  id: string;
  icon?: string;
  text: Pair;
  term?: string;
  sub?: Said[];
  /** Of an entry of giant numbers, codes and tables. */
  note?: Said;
  figure?: object;
  main?: boolean;
  code?: object;
}

/** A row of a table; a cell is a mark, a number of pieces, a fact, digits or a text. */
export interface Row extends Said {
  cells: (string | number | object | Said)[];
}

/** A block of a poster's file. */
export interface Block extends Partial<Said> {
  kind: string;
  sheet?: number;
  qr?: string;
  link?: string;
  section?: string;
  lead_in?: Said;
  items?: Said[];
  lead_out?: Said;
  corner?: Said;
  columns?: Said[];
  rows?: Row[];
  notes?: Said[];
}

/** A poster's file, which a remedy may change. */
export interface Draft {
  id: string;
  design: string;
  ground: string;
  icon: string;
  issuer: string;
  sheets: number;
  arrangement: string;
  kicker?: Said;
  title: Said;
  blocks: Block[];
}

/** A poster that chance has made, the address that it shows, and how it is printed. */
export interface Invented {
  readonly draft: Draft;
  readonly url: { url: string; words: string };
  readonly form: Form;
}

const ICONS = ['megaphone', 'calendar-days', 'phone', 'globe', 'info', 'hospital', 'search', 'clipboard-check'];
const KINDS = [
  'heading',
  'list',
  'checklist',
  'steps',
  'terms',
  'promise',
  'note',
  'body',
  'browser',
  'table',
  'table',
  'numbers',
  'codes',
];
const CODED = ['list', 'checklist', 'steps', 'note', 'body'];
const TERMS = ['complaint-review-provider', 'complaint-review-agency', 'complaint-extension'];
/** What a cell prints that needs no translation. */
const CELLS = ['yes', 'if', 'no', 2, 14, { phone: 'contact-centre-phone' }, { digits: '204' }, { digits: '1–17' }];
/** Signs between words, the same in every language. */
const SIGNS = ['–', '/', '+', '=', '%', '№', '&', '§', '@', '…', '!', '?', ';', '(!)', '°', '₸', '«»', '"'];
const CALLS = ['{{link "egov"}}', '{{phone "contact-centre-phone"}}', '{{name "eds-short"}}', '{{name "portal"}}'];

/** A poster of its number: its words, their lengths and signs, and its form follow from the chance. */
export function inventedPoster(number: number, words: Words, forms: readonly Form[], chance: Chance): Invented {
  const id = `p${String(number).padStart(3, '0')}`;
  const link = `link-${id}`;
  let texts = 0;
  const said = (most: number, icon = 0.5): Said => {
    texts += 1;
    return { id: `t${texts}`, ...(chance() < icon && { icon: oneOf(ICONS, chance) }), text: text(words, most, chance, link) };
  };
  const upTo = (most: number): number => 1 + Math.floor(chance() * most);
  const many = (most: number, length: number): Said[] => Array.from({ length: upTo(most) }, () => said(length));
  const sheets = chance() < 0.15 ? 2 : 1;
  const noted = () => (chance() < 0.4 ? { note: said(8, 0) } : {});
  const code = (): object =>
    oneOf<object>(
      [
        { link: 'egov' },
        { link },
        { phone: 'contact-centre-phone' },
        { mail: 'info@clinic.example' },
        { position: { latitude: 51.1 + chance(), longitude: 71.4 + chance() } },
        { wifi: { name: `Guest ${oneOf(SIGNS, chance)}`, password: `12345678${oneOf([';', ':', '"', '\\', ',', '!'], chance)}` } },
      ],
      chance,
    );
  const table = (): Partial<Block> => {
    const width = chance() < 0.3 ? 0 : upTo(5);
    const texts = chance() < 0.2;
    const cell = () => (texts ? said(5, 0) : oneOf<Row['cells'][number]>(CELLS, chance));
    const rows = Array.from({ length: upTo(chance() < 0.1 ? 40 : 9) }, () => ({
      ...said(6, 0.3),
      ...noted(),
      cells: Array.from({ length: Math.max(1, width) }, cell),
    }));
    return {
      ...(width > 0 && { columns: Array.from({ length: width }, () => said(3, 0.5)) }),
      ...(width > 0 && chance() < 0.3 && { corner: said(2, 0) }),
      rows,
      ...(chance() < 0.3 && { notes: many(2, 12) }),
    };
  };
  const block = (at: number, count: number): Block => {
    const kind = oneOf(KINDS, chance);
    const sheet = sheets > 1 && at >= count / 2 ? { sheet: 2 } : {};
    const qr = CODED.includes(kind) && chance() < 0.3 ? { qr: chance() < 0.5 ? 'egov' : link } : {};
    if (kind === 'browser') return { kind, ...sheet, link: chance() < 0.5 ? 'egov' : link, section: 'section-health' };
    if (kind === 'terms') {
      const items = many(3, 20).map((item) => ({ ...item, term: oneOf(TERMS, chance), ...(chance() < 0.2 && { sub: many(3, 8) }) }));
      return { kind, ...sheet, items };
    }
    if (['list', 'checklist', 'steps'].includes(kind)) {
      const lead = chance() < 0.5 ? { lead_in: said(6) } : {};
      return { kind, ...sheet, ...qr, ...lead, items: many(chance() < 0.1 ? 30 : 7, 15), ...(chance() < 0.2 && { lead_out: said(5) }) };
    }
    if (kind === 'numbers')
      return { kind, ...sheet, items: many(5, 4).map((item) => ({ ...item, figure: { phone: 'contact-centre-phone' }, ...noted() })) };
    if (kind === 'codes')
      return { kind, ...sheet, items: many(3, 6).map((item) => ({ ...item, icon: oneOf(ICONS, chance), code: code() })) };
    if (kind === 'table') return { kind, ...sheet, ...qr, ...table() };
    return { kind, ...sheet, ...qr, ...said(kind === 'heading' ? 6 : 30) };
  };
  const count = Math.max(sheets, upTo(6));
  return {
    draft: {
      id,
      design: oneOf(['list', 'procedure', 'steps', 'banner'], chance),
      ground: oneOf(['law', 'service'], chance),
      icon: oneOf(ICONS, chance),
      issuer: 'agency',
      sheets,
      arrangement: oneOf(['together', 'together', 'stacked', 'pair'], chance),
      ...(chance() < 0.2 && { kicker: said(3) }),
      title: { id: 'title', text: title(words, chance, link) },
      blocks: Array.from({ length: count }, (_, at) => block(at, count)),
    },
    url: address(chance),
    form: oneOf(forms, chance),
  };
}

/** Stretches of a title: key words, and the words around them. */
const SHAPES = ['K', 'K', 'K R', 'R K', 'R K R', 'R'];

function title(words: Words, chance: Chance, link: string): Pair {
  const shape = oneOf(SHAPES, chance);
  const other = chance() < 0.06 ? oneOf(SHAPES, chance) : shape;
  const number = chance() < 0.25 ? String(1 + Math.floor(chance() * 40)) : '';
  const half = (language: Both, of: string): string => {
    let numbered = number === '';
    return of
      .split(' ')
      .map((kind) => {
        const plain = running(words[language], 1 + Math.floor(chance() * (kind === 'K' ? 3 : 6)), chance);
        const with_ = numbered ? plain : chance() < 0.5 ? `${number} ${plain}` : `${plain} ${number}`;
        numbered = true;
        return kind === 'K' ? `*${with_}*` : with_;
      })
      .join(' ');
  };
  if (chance() < 0.05) return text(words, 200, chance, link);
  return { kk: half('kk', shape), ru: half('ru', other) };
}

/** A text of at most so many words in either language; numbers, calls and most signs are the same in both. */
function text(words: Words, most: number, chance: Chance, link: string): Pair {
  const length = 1 + Math.floor(chance() ** 2 * most);
  const shared: string[] = [];
  if (chance() < 0.3) shared.push(String(Math.floor(chance() ** 3 * 2500)));
  if (chance() < 0.15) shared.push(oneOf(CALLS, chance));
  if (chance() < 0.1) shared.push(`{{link "${link}"}}`);
  if (chance() < 0.2) shared.push(oneOf(SIGNS, chance));
  const key = chance() < 0.3;
  const half = (language: Both): string => {
    const said = running(words[language], length, chance).split(' ');
    if (chance() < 0.02) said.push(said.join('').slice(0, 60));
    if (chance() < 0.02) said.push(String(Math.floor(chance() * 99)));
    for (const each of shared) said.splice(Math.floor(chance() * (said.length + 1)), 0, each);
    if (key || chance() < 0.01) {
      const at = Math.floor(chance() * said.length);
      said[at] = `*${said[at]}*`;
    }
    return said.join(' ');
  };
  return { kk: half('kk'), ru: half('ru') };
}

/** Words one after another; now and then a compound of two, or one in capitals. */
const running = (words: readonly string[], count: number, chance: Chance): string =>
  Array.from({ length: count }, () => {
    const word = oneOf(words, chance);
    if (chance() < 0.03) return `${word}-${oneOf(words, chance)}`;
    return chance() < 0.05 ? word.toUpperCase() : word;
  }).join(' ');

function address(chance: Chance): Invented['url'] {
  const parts = Array.from({ length: Math.floor(chance() ** 2 * 14) }, () =>
    'services-and-appeals'.slice(0, 1 + Math.floor(chance() * 20)),
  );
  if (chance() < 0.03) parts.push('a'.repeat(90));
  const words = ['egov.kz', ...parts].join('/');
  return { url: `https://${words}`, words };
}

/** The halves of every text of a poster, to be changed in their place. */
export const textsOf = (draft: Draft): readonly Said[] => [
  ...(draft.kicker ? [draft.kicker] : []),
  draft.title,
  ...draft.blocks.flatMap(ofBlock),
];

/** The texts of a block. */
export const ofBlock = (block: Block): readonly Said[] => [
  ...(block.text ? [block as Said] : []),
  ...(block.lead_in ? [block.lead_in] : []),
  ...(block.items ?? []).flatMap((item) => [item, ...(item.sub ?? []), ...(item.note ? [item.note] : [])]),
  ...(block.corner ? [block.corner] : []),
  ...(block.columns ?? []),
  ...(block.rows ?? []).flatMap((row) => [row, ...(row.note ? [row.note] : []), ...row.cells.filter(isSaid)]),
  ...(block.notes ?? []),
  ...(block.lead_out ? [block.lead_out] : []),
];

const isSaid = (cell: Row['cells'][number]): cell is Said => typeof cell === 'object' && 'text' in cell;
