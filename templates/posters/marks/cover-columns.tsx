import { Fragment, type ReactElement } from 'react';
import type { ByLanguage, Language } from '../../../src/language/language.js';
import { speakerOf } from '../../../src/messages/in-words.js';
import type { Phrase } from '../../../src/messages/message.js';
import type { MessageLanguage } from '../../../src/messages/message-language.js';
import type { Sheet } from '../../../src/paper/sheet.js';
import { type Pt, pt } from '../../../src/paper/units.js';
import type { Theme } from '../../../src/theme/theme.js';
import type { Measure } from '../../../src/typography/measure.js';
import { setParagraph, type TypeStyle } from '../../../src/typography/paragraph.js';
import { printable } from '../../../src/typography/printable.js';
import { type Cell, paragraphCell, tagged } from '../blocks/cell.js';
import type { Element, Tag } from '../blocks/tag.js';
import { at } from './at.js';

/** In which language the words of a column are, and in which what the program says around them. */
export interface ColumnLanguages {
  readonly words: Language;
  readonly labels: MessageLanguage;
}

/** How pages look. */
export interface Look {
  readonly sheet: Sheet;
  readonly theme: Theme;
  readonly measure: Measure;
}

export const MARGIN = at(16);
const GUTTER = at(8);

/** What stands across the page, in every language level, above and below others. */
export interface Band {
  readonly height: number;
  /** No page ends with it. */
  readonly leads?: boolean;
  draw(top: number): ReactElement;
}

/** What is said in a column: a phrase of the program, or words of the content. */
export type Said = Phrase | ByLanguage<string>;

export interface Part {
  readonly said: Said;
  readonly type: TypeStyle;
  readonly within: readonly Element[];
  readonly gap?: Pt;
  readonly tag?: Pick<Tag, 'furniture'>;
}

/** The columns of a page, one for each language: what stands in them begins level. */
export class Columns {
  constructor(
    private readonly languages: readonly ColumnLanguages[],
    private readonly look: Look,
  ) {}

  /** The same in every column, one part below the other, each as high as the tallest. */
  across(parts: readonly Part[], indent: Pt = pt(0)): Band {
    const rows = parts.map((part) => {
      const cells = this.languages.map((_, column) => this.cell(part, column, indent));
      return { cells, gap: part.gap ?? pt(0), height: Math.max(...cells.map(({ height }) => height)) };
    });
    return {
      height: rows.reduce((sum, { gap, height }) => sum + gap + height, 0),
      draw: (top) => {
        let down = top;
        return (
          <Fragment>
            {rows.map(({ cells, gap, height }, row) => {
              const own = down + gap;
              down = own + height;
              return (
                <Fragment key={`${row}-${own}`}>
                  {cells.map((cell, column) => (
                    <Fragment key={this.left(column)}>{cell.draw(this.left(column) + indent, own)}</Fragment>
                  ))}
                </Fragment>
              );
            })}
          </Fragment>
        );
      },
    };
  }

  private cell({ said, type, within, tag }: Part, column: number, indent: Pt): Cell {
    const { words, labels } = this.languages[column] as ColumnLanguages;
    const isLabel = 'key' in said;
    const language: Language = isLabel ? labels : words;
    const text = isLabel ? speakerOf(labels)(said) : (said[words] ?? '');
    const width = pt(this.width - indent);
    const written = printable(text, { type, width, measure: this.look.measure });
    const paragraph = setParagraph({ rich: [{ text: written, strong: false }], language, style: type }, width, this.look.measure);
    return tagged(paragraphCell(paragraph, { kind: 'label', language, role: 'cover' }, width), { within, ...tag });
  }

  /** Words that are the same in every language. */
  same(text: string): ByLanguage<string> {
    return Object.fromEntries(this.languages.map(({ words }) => [words, text])) as ByLanguage<string>;
  }

  get inner(): number {
    return this.look.sheet.width - 2 * MARGIN;
  }

  get width(): number {
    const count = this.languages.length;
    return (this.inner - GUTTER * (count - 1)) / count;
  }

  left(column: number): number {
    return MARGIN + column * (this.width + GUTTER);
  }
}
