import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Poster } from '../../src/poster/model.js';
import { structureFaults, unheardFaults } from '../../src/proof/untagged.js';
import { type FinishedPage, isTag, type ReadTag } from '../../src/reading/finished-file.js';
import type { IsoDate } from '../../src/rules/date.js';
import { finish, openWorkshop, read, type Workshop } from '../checks/proved-folder.js';
import { inEnglish } from '../in-english.js';
import { brokenFiles, OK } from '../projects/broken-project.js';

let workshop: Workshop;
let poster: Poster;
let pages: readonly FinishedPage[];

beforeAll(async () => {
  workshop = await openWorkshop();
  poster = (await read(OK, '2026-11-22' as IsoDate, workshop)).posters[0] as Poster;
  const finished = await finish(poster, 'a4', workshop);
  pages = (await workshop.files.read(finished.bytes)).pages;
});

/** The pages with every element changed, from the outermost in. */
const changed = (change: (tag: ReadTag) => ReadTag): readonly FinishedPage[] => {
  const visit = (tag: ReadTag): ReadTag => {
    const own = change(tag);
    return { ...own, parts: own.parts.map((part) => (isTag(part) ? visit(part) : part)) };
  };
  return pages.map((page) => ({ ...page, tags: page.tags.map(visit) }));
};

const faults = (of: readonly FinishedPage[]) => [...structureFaults(of), ...unheardFaults(poster, of, true)];
const found = (of: readonly FinishedPage[]) => inEnglish(faults(of)).map(({ message }) => message.replace(/^.*, found /, ''));

describe('The structure of a finished sheet', () => {
  it('says all of it', () => {
    expect(faults(pages)).toEqual([]);
  });

  it('is missed in a file that has none', async () => {
    const { pages: untagged } = await workshop.files.read(readFileSync(join(brokenFiles('untagged'), 'sheet.pdf')));
    expect(new Set(faults(untagged).map(({ code }) => code))).toEqual(new Set(['untagged']));
    expect(found(untagged).slice(0, 3)).toEqual([
      'a drawing on page 1 neither in an element nor an artifact',
      '«Rights» on page 1 neither in an element nor an artifact',
      'no elements on page 1',
    ]);
  });

  it('has Kazakh first', () => {
    const swapped = changed((tag) => (tag.role === 'Document' ? { ...tag, parts: [...tag.parts].reverse() } : tag));
    expect(found(swapped)).toContain('Sect «ru», Sect «kk» on page 1');
  });

  it('names the language of every section', () => {
    const nameless = changed((tag) => (tag.language === 'ru' ? { ...tag, language: '' } : tag));
    expect(found(nameless)).toContain('Sect «kk», Sect «» on page 1');
  });

  it('keeps the order of the statements', () => {
    const mixed = changed((tag) => (tag.role === 'Sect' ? { ...tag, parts: [...tag.parts].reverse() } : tag));
    expect(found(mixed).some((fault) => /^"\w+" out of its order in «kk»$/.test(fault))).toBe(true);
  });

  it('loses no letter', () => {
    const cut = changed((tag) => ({
      ...tag,
      parts: tag.parts.map((part) =>
        typeof part === 'object' && 'text' in part ? { ...part, text: part.text.replace('білу', '') } : part,
      ),
    }));
    expect(found(cut)).toEqual(['"lead" not whole in «kk»']);
  });

  it('has words for every drawing and nothing empty', () => {
    expect(found(changed((tag) => ({ ...tag, alt: '' })))).toEqual(['a Figure without words', 'a Figure without words']);
    expect(found(changed((tag) => (tag.role === 'Figure' ? { ...tag, parts: [] } : tag)))).toEqual(['an empty Figure', 'an empty Figure']);
  });

  it('leads somewhere from every code', () => {
    const dead = changed((tag) => ({ ...tag, parts: tag.parts.filter((part) => part !== 'annotation') }));
    expect(found(dead)).toEqual(['2 links that lead nowhere', '0 live codes of 2']);
  });

  it('has words for every code also where nobody clicks', () => {
    const words = (of: readonly FinishedPage[]) =>
      inEnglish(unheardFaults(poster, of, false)).map(({ message }) => message.replace(/^.*, found /, ''));
    expect(words(changed((tag) => ({ ...tag, parts: tag.parts.filter((part) => part !== 'annotation') })))).toEqual([]);
    expect(words(changed((tag) => (tag.role === 'Figure' ? { ...tag, role: 'Span' } : tag)))).toEqual(['0 codes of 2 with words']);
  });
});
