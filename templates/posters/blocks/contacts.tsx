import { Fragment } from 'react';
import type { Contact, ContactsBlock } from '../../../src/blocks/contacts.js';
import type { Language } from '../../../src/language/language.js';
import type { Row } from '../../../src/layout/design.js';
import type { Frame } from '../../../src/layout/frame.js';
import { type Pt, pt } from '../../../src/paper/units.js';
import type { Link } from '../../../src/poster/model.js';
import type { BlockLook, Standing } from './block-look.js';
import { type Cell, stack, tagged } from './cell.js';
import { isListed, PILLAR, pillarText } from './center-pillar.js';
import { heardInEach } from './heard-once.js';
import { qrCard } from './qr-card.js';
import { row } from './row.js';
import { digits, gap, icon } from './signs.js';
import type { Element } from './tag.js';
import { heading } from './texts.js';
import { label, style } from './type.js';

const ICONS: Readonly<Record<Contact['kind'], string>> = { address: 'map-pin', phone: 'phone', mail: 'mail', page: 'globe' };

/** Type against the body: of what is for what, of a value in the pillar. */
const TYPE = { name: 1.12, value: 1.7 } as const;

/** Below the least type nobody reads it: a longer value stands in its language, below its name. */
const LEAST = 1;

/** Side of a pictogram in the pillar and its room to what it stands for, in millimetres at A4. */
const SIGN = 7;
const BESIDE = 2.4;
/** The least room above and below a contact, in millimetres at A4. */
const ROOM = 1.2;

/** How to reach the center: what needs no translation in the middle with its pictogram, what it is for on either side. */
export function contacts(frame: Frame, block: ContactsBlock, look: BlockLook, standing: Standing): readonly Row[] {
  const { shown, statement, sheet } = block;
  if (shown === undefined) throw new RangeError('expected contacts of a center, found a block that nobody has filled in');
  const size = pillarSize(frame, shown);
  return [
    heading(frame, { kind: 'heading', sheet, statement }, look, standing),
    ...shown.map((each, index) => contactRow(frame, { block, look, size }, { each, index })),
  ];
}

/** The middle column that the contacts ask of their sheet. */
export const contactsSpine = (frame: Frame, { shown = [] }: ContactsBlock): Pt =>
  isListed(frame) || pillarSize(frame, shown) === undefined ? pt(0) : pt(frame.mm(PILLAR.width + 2 * PILLAR.gutter));

/** Points at A4 of what stands in the pillar, or in a panel below its name; nothing where it would be too small, and in large print. */
function pillarSize(frame: Frame, shown: readonly Contact[]): number | undefined {
  if (frame.theme.large) return undefined;
  const values = shown.filter(({ kind }) => kind !== 'address').flatMap(({ value }) => Object.values(value));
  const size = pillarText(frame, values, frame.setting.body * TYPE.value, SIGN + BESIDE);
  return size < frame.setting.body * LEAST ? undefined : size;
}

interface InContacts {
  readonly block: ContactsBlock;
  readonly look: BlockLook;
  readonly size: number | undefined;
}

function contactRow(frame: Frame, { block, look, size }: InContacts, { each, index }: { each: Contact; index: number }): Row {
  const { night, ink, tint, line } = frame.theme.colours;
  const { code, kind, value } = each;
  const within: readonly Element[] = [
    { role: 'L', name: `${block.statement.id}-contacts`, numbering: 'None' },
    { role: 'LI', name: `${block.statement.id}-${index}` },
    { role: 'LBody' },
  ];
  const heard: readonly Element[] = [...within, { role: 'P', name: 'value' }];
  const hasPillar = size !== undefined && !isListed(frame);
  const sign = icon(frame, ICONS[kind], { side: hasPillar ? SIGN : look.pictogram, colour: night });
  const inFigures = size !== undefined && kind !== 'address';
  const most = frame.mm(PILLAR.width - 2 * PILLAR.side - SIGN - BESIDE);
  // What stands below a code is no larger than the numbers that stand alone.
  const address = Math.min(look.address, size ?? look.address);
  const card = code && hasPillar ? tagged(qrCard(frame, coded(each, code), { ...look, address, most }), { within: heard }) : undefined;
  const [first] = frame.languages;
  const words = { within: heard, words: (language: Language) => value[language] };
  const figures = inFigures ? digits(frame, value[first], { size, weight: 800, colour: ink, tracking: -0.01 }) : undefined;
  const number = hasPillar && figures ? heardInEach(frame, figures, words, { figures: true, ground: tint }) : undefined;
  const spine = hasPillar ? besideSign(frame, sign, card ?? number) : sign;
  return row(frame, {
    half: (language, width) => {
      // In a panel it stands below its name, of the size that it has in the pillar of the others.
      const below = hasPillar || !figures ? [] : [gap(frame.mm(1.2)), tagged(figures, { language, within: heard }), gap(frame.mm(0.8))];
      const said = stack([texts(frame, { look, within }, { each, inFigures }, { language, width }), ...below]);
      if (!code || hasPillar) return said;
      // What stands below a code is read by who reads the text above it.
      const letters = frame.theme.large ? look.address : Math.max(look.address, frame.setting.body);
      const own = qrCard({ ...frame, spine: width }, coded(each, code), { ...look, address: letters, begins: true });
      return stack([said, gap(frame.air(1)), tagged({ ...own, width: pt(Math.min(own.width, width)) }, { within: heard })]);
    },
    tag: {},
    top: Math.max(frame.air(frame.setting.row), frame.mm(ROOM)),
    bottom: Math.max(frame.air(frame.setting.row), frame.mm(ROOM)),
    spine: [spine],
    ...(hasPillar && {
      spineWidth: pt(frame.mm(PILLAR.width + 2 * PILLAR.gutter)),
      pillar: { colour: tint, width: frame.mm(PILLAR.width) },
      ...(card ? {} : { level: spine.height }),
    }),
    ...(index > 0 ? { rule: { thickness: frame.line(0.25), colour: line } } : {}),
    grow: 1,
  });
}

/** A pictogram at the left edge of the pillar, and at its right what it stands for. */
function besideSign(frame: Frame, sign: Cell, value: Cell | undefined): Cell {
  const width = frame.mm(PILLAR.width - 2 * PILLAR.side);
  const height = pt(Math.max(sign.height, value?.height ?? 0));
  const left = sign.width + frame.mm(BESIDE);
  const tooWide = value?.tooWide;
  return {
    width,
    height,
    ...(tooWide && { tooWide }),
    draw: (x, y) => (
      <Fragment>
        {sign.draw(
          value ? x : x + (width - sign.width) / 2,
          y + (value && value.height < 2 * sign.height ? (height - sign.height) / 2 : 0),
        )}
        {value?.draw(x + left + (width - left - value.width) / 2, y + (height - value.height) / 2)}
      </Fragment>
    ),
  };
}

const coded = (each: Contact, link: Link) => ({ link, beside: { text: beside(each) } });

/** What a code is for: the label of its contact. */
const beside = ({ label: named }: Contact) => {
  const rich = Object.entries(named).map(([language, text]) => [language, [{ text, strong: false }]]);
  return Object.fromEntries(rich) as Readonly<Record<Language, readonly { readonly text: string; readonly strong: boolean }[]>>;
};

/** What it is for, and what it is where that does not stand in figures. */
function texts(
  frame: Frame,
  { look, within }: Pick<InContacts, 'look'> & { readonly within: readonly Element[] },
  { each, inFigures }: { readonly each: Contact; readonly inFigures: boolean },
  { language, width }: { readonly language: Language; readonly width: Pt },
): Cell {
  const bold = style(frame, { scale: TYPE.name, weight: 700, tracking: look.tracking });
  const type = style(frame, { tracking: look.tracking });
  const name = tagged(label(frame, each.label[language], { language, type: inFigures ? bold : type, width }, 'contacts'), {
    within: [...within, { role: 'P', name: 'label', order: 'first' }],
  });
  if (inFigures) return name;
  const value = label(frame, each.value[language], { language, type: bold, width }, 'contacts');
  return stack([name, tagged(value, { within: [...within, { role: 'P', name: 'value' }] })]);
}
