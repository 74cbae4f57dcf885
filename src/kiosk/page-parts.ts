import { codeOf } from '../blocks/codes.js';
import { tableOf } from '../blocks/floors.js';
import { glue } from '../language/glue.js';
import type { Language } from '../language/language.js';
import { plain } from '../language/rich.js';
import type { Block, ListBlock, NumberItem, PictureBlock, Statement, TermItem } from '../poster/model.js';
import { contactsPart, hoursPart } from './center-parts.js';
import { type Group, standingsOf } from './places.js';
import { qrView } from './qr-view.js';
import { shownAs } from './recordings.js';
import { said, type Voice } from './said.js';
import { tablePart } from './table-part.js';
import type { Item, NumberView, PagePart, PictureView, TermView } from './view.js';

/** The figure of a term as it is set: `5`, `+10`. */
export const figureOf = ({ term }: TermItem): string => `${term.counts === 'added' ? '+' : ''}${term.value}`;

/** Its unit: «жұмыс күні», «рабочих дней». */
export const unitOf = (language: Language, { term }: TermItem): string => glue(language, term.unitWords[language]);

function termView(voice: Voice, item: TermItem): TermView {
  return {
    ...said(voice, item.statement),
    figure: figureOf(item),
    unit: unitOf(voice.language, item),
    inWords: item.term.words[voice.language],
    sub: item.sub.map((sub) => said(voice, sub)),
  };
}

function listItem(voice: Voice, block: ListBlock, statement: Statement): Item {
  const number = block.kind === 'list' || block.kind === 'steps' ? block.items.indexOf(statement) + 1 : null;
  return { ...said(voice, statement), number, icon: statement.icon ?? null };
}

/** Signs of a number that stands beside another one: 101, 1414. */
const NARROW = 5;

const numberView = (voice: Voice, { figure, statement, note, main }: NumberItem): NumberView => ({
  figure: figure.digits,
  broad: figure.digits.length > NARROW,
  inWords: figure.spoken[voice.language],
  icon: statement.icon ?? null,
  main,
  name: said(voice, statement),
  note: note ? said(voice, note) : null,
});

export function pictureView({ language, pictures }: Pick<Voice, 'language' | 'pictures'>, { picture, alt }: PictureBlock): PictureView {
  return { ...shownAs(pictures, picture), alt: plain(alt.text[language]), credit: picture.credit[language] };
}

/** A picture this many times as wide as high leaves its caption no room beside it on a slide. */
const BROAD = 2;

export const isBroad = ({ width, height }: Pick<PictureView, 'width' | 'height'>): boolean => width > BROAD * height;

/** The icon of a note that names none. */
const NOTE_ICON = 'info';
/** The picture of a step that names none. */
const STEP_ICON = 'circle-check';

function body(voice: Voice, block: Block, members: readonly Statement[]): readonly PagePart[] {
  switch (block.kind) {
    case 'list':
      return [{ partial: 'part-list', numbered: true, items: members.map((statement) => listItem(voice, block, statement)) }];
    case 'checklist':
      return [{ partial: 'part-checks', items: members.map((statement) => listItem(voice, block, statement)) }];
    case 'steps':
      // A walk has a page for each step; several on one page are a list.
      if (members.length > 1)
        return [{ partial: 'part-list', numbered: true, items: members.map((statement) => listItem(voice, block, statement)) }];
      return members.map((statement) => ({
        partial: 'part-step',
        number: block.items.indexOf(statement) + 1,
        icon: statement.icon ?? STEP_ICON,
        said: said(voice, statement),
      }));
    case 'terms':
      return [
        {
          partial: 'part-terms',
          items: block.items.filter((item) => members.includes(item.statement)).map((item) => termView(voice, item)),
        },
      ];
    case 'table':
      return [tablePart(voice, block, members)];
    case 'floors':
      return block.floors
        .filter(({ rooms }) => rooms.some(({ statement }) => members.includes(statement)))
        .flatMap((floor): readonly PagePart[] => [
          { partial: 'part-heading', said: said(voice, floor.statement) },
          tablePart(voice, tableOf(floor, block.sheet), members),
        ]);
    case 'numbers':
      return [
        {
          partial: 'part-numbers',
          items: block.items.filter((item) => members.includes(item.statement)).map((item) => numberView(voice, item)),
        },
      ];
    case 'codes':
      return [
        {
          partial: 'part-codes',
          items: block.items
            .filter((item) => members.includes(item.statement))
            .map((item) => ({
              name: said(voice, item.statement),
              icon: item.statement.icon ?? null,
              qr: qrView(voice.language, codeOf(item)),
            })),
        },
      ];
    case 'hours':
      return [hoursPart(voice, block)];
    case 'contacts':
      return [contactsPart(voice, block)];
    case 'picture':
      return [{ partial: 'part-picture', picture: pictureView(voice, block), caption: block.caption ? said(voice, block.caption) : null }];
    case 'note':
    case 'body':
      return members.map((statement) => ({ partial: 'part-note', icon: statement.icon ?? NOTE_ICON, said: said(voice, statement) }));
    case 'promise':
      return members.map((statement) => ({ partial: 'part-promise', said: said(voice, statement) }));
    case 'heading':
    case 'browser':
      return [];
  }
}

/** What the block of a group says, in each center where it says something of one. */
export const bodies = (voice: Voice, group: Group): readonly PagePart[] =>
  standingsOf(group).flatMap(({ center, block }) =>
    body(voice, block, group.members).map((part) => (center === null ? part : { ...part, center })),
  );

/** A group of statements in the order in which it is read: headings, lead-in, the statements, lead-out. */
export function pageParts(voice: Voice, group: Group): readonly PagePart[] {
  const line = (partial: 'part-heading' | 'part-lead' | 'part-text', statement: Statement): PagePart => ({
    partial,
    said: said(voice, statement),
  });
  return [
    ...group.headings.map((heading) => line('part-heading', heading)),
    ...(group.leadIn ? [line('part-lead', group.leadIn)] : []),
    ...(group.block.kind === 'hours' || group.block.kind === 'contacts' ? [line('part-heading', group.block.statement)] : []),
    ...(group.own === undefined
      ? bodies(voice, group)
      : [{ partial: 'part-own', own: `${group.own} ${voice.language}`, same: bodies(voice, group) } as const]),
    ...(group.leadOut ? [line('part-text', group.leadOut)] : []),
  ];
}
