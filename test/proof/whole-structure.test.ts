import { expect, it } from 'vitest';
import { wholeStructure } from '../../src/proof/whole-structure.js';
import type { ReadStructure, ReadTag } from '../../src/reading/finished-file.js';

const tag = (role: string, parts: ReadTag['parts'], language = ''): ReadTag => ({ role, language, alt: '', actual: '', parts });
const page = (...tags: readonly ReadTag[]): ReadStructure => ({ tags, loose: [] });

it('An element that goes on over pages is one, its parts in the order in which they are heard', () => {
  const one = page(
    tag('Document', [
      tag('Sect', [tag('H1', [{ id: 0, text: 'A' }]), tag('P', [{ id: 1, text: 'B' }, 'elsewhere', tag('Link', ['annotation'])])], 'kk'),
    ]),
  );
  const two = page(
    tag('Document', [tag('Sect', ['elsewhere', tag('P', ['elsewhere', { id: 0, text: 'C' }, 'elsewhere'])], 'kk'), tag('Sect', [], 'ru')]),
  );
  expect(wholeStructure([one, two])).toEqual([
    tag('Document', [
      tag(
        'Sect',
        [
          tag('H1', [{ id: 0, text: 'A', page: 0 } as never]),
          tag('P', [{ id: 1, text: 'B', page: 0 } as never, { id: 0, text: 'C', page: 1 } as never, tag('Link', ['annotation'])]),
        ],
        'kk',
      ),
      tag('Sect', [], 'ru'),
    ]),
  ]);
});

it('A link that PDFium takes for an annotation on a page where it has no words is the words of the other', () => {
  const one = page(tag('Link', [{ id: 0, text: 'egov.kz' }, 'annotation']));
  const two = page(tag('Link', ['annotation', 'annotation']));
  expect(wholeStructure([two, one])).toEqual([tag('Link', [{ id: 0, text: 'egov.kz', page: 1 } as never, 'annotation'])]);
});

it('A file without structure has none', () => {
  expect(wholeStructure([page(), page()])).toEqual([]);
});
