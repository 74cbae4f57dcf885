import { glue } from '../language/glue.js';
import type { Language } from '../language/language.js';
import type { Block, ListBlock, Statement, TermItem } from '../poster/model.js';
import type { Group } from './places.js';
import { runs } from './runs.js';
import type { Item, PagePart, Said, TermView } from './view.js';

/** A statement in one language, as the screen sets it. */
export function said(language: Language, statement: Statement): Said {
  return { runs: runs(language, statement.text[language]), draft: statement.review[language].kind === 'draft' };
}

/** The figure of a term as it is set: `5`, `+10`. */
export const figureOf = ({ term }: TermItem): string => `${term.counts === 'added' ? '+' : ''}${term.value}`;

/** Its unit: «жұмыс күні», «рабочих дней». */
export const unitOf = (language: Language, { term }: TermItem): string => glue(language, term.unitWords[language]);

function termView(language: Language, item: TermItem): TermView {
  return {
    ...said(language, item.statement),
    figure: figureOf(item),
    unit: unitOf(language, item),
    sub: item.sub.map((sub) => said(language, sub)),
  };
}

function listItem(language: Language, block: ListBlock, statement: Statement): Item {
  const number = block.kind === 'list' ? block.items.indexOf(statement) + 1 : null;
  return { ...said(language, statement), number, icon: statement.icon ?? null };
}

/** The icon of a note that names none. */
const NOTE_ICON = 'info';
/** The picture of a step that names none. */
const STEP_ICON = 'circle-check';

function body(language: Language, block: Block, members: readonly Statement[]): readonly PagePart[] {
  switch (block.kind) {
    case 'list':
      return [{ partial: 'part-list', numbered: true, items: members.map((statement) => listItem(language, block, statement)) }];
    case 'checklist':
      return [{ partial: 'part-checks', items: members.map((statement) => listItem(language, block, statement)) }];
    case 'steps':
      return members.map((statement) => ({
        partial: 'part-step',
        number: block.items.indexOf(statement) + 1,
        icon: statement.icon ?? STEP_ICON,
        said: said(language, statement),
      }));
    case 'terms':
      return [
        {
          partial: 'part-terms',
          items: block.items.filter((item) => members.includes(item.statement)).map((item) => termView(language, item)),
        },
      ];
    case 'note':
    case 'body':
      return members.map((statement) => ({ partial: 'part-note', icon: statement.icon ?? NOTE_ICON, said: said(language, statement) }));
    case 'promise':
      return members.map((statement) => ({ partial: 'part-promise', said: said(language, statement) }));
    case 'heading':
    case 'browser':
      return [];
  }
}

/** A group of statements in the order in which it is read: headings, lead-in, the statements, lead-out. */
export function pageParts(language: Language, group: Group): readonly PagePart[] {
  const line = (partial: 'part-heading' | 'part-lead' | 'part-text', statement: Statement): PagePart => ({
    partial,
    said: said(language, statement),
  });
  return [
    ...group.headings.map((heading) => line('part-heading', heading)),
    ...(group.leadIn ? [line('part-lead', group.leadIn)] : []),
    ...body(language, group.block, group.members),
    ...(group.leadOut ? [line('part-text', group.leadOut)] : []),
  ];
}
