import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Content, loadContent } from '../../src/content/load.js';
import { contentHash } from '../../src/editions/content-hash.js';
import { once } from '../../src/jobs/assets.js';
import { compose } from '../../src/poster/compose.js';
import { type Copy, copiesOf, copyFrame, copyFrameSchema } from '../../src/poster/copy.js';
import { codesIn } from '../../src/poster/statements.js';
import type { IsoDate } from '../../src/rules/date.js';
import { contentFolder, swap } from '../content-folder.js';

const CLINIC = join(import.meta.dirname, '../../examples/clinic');
const NOW = '2026-11-27' as IsoDate;

/** A second center that has no more than its strip, and says its hours in words. */
const SECOND = `
branch:
  name: { kk: "Үлгі: бөлімше", ru: "Образец: филиал", en: "Sample: branch" }
  address: { kk: "Бұлақ көшесі, 2", ru: "ул. Булак, 2", en: "2 Bulaq St" }
  phone: 8 (000) 000-00-09
  qr: https://branch.example/doctor
  hours: { kk: "келісім бойынша", ru: "по договоренности", en: "by appointment" }
`;

/** The content of the example with both centers, and its copies. */
const both = once(async (): Promise<{ readonly content: Content; readonly copies: readonly Copy[] }> => {
  const folder = await contentFolder(
    {
      'centers.yaml': (text) => text + SECOND.replaceAll(/, en: "[^"]*"/g, (half) => (text.includes(' en: ') ? half : '')),
      'posters/phone.yaml': swap('{ link: appointments }', '{ own: appointments }'),
    },
    CLINIC,
  );
  const { content, problems } = await loadContent(folder);
  if (!content) throw new Error(JSON.stringify(problems));
  return { content, copies: copiesOf(compose(content, NOW).posters, copyFrame(content)) };
});

async function named(name: string): Promise<Copy> {
  const found = (await both()).copies.find((copy) => copy.name === name);
  if (!found) throw new Error(`expected ${name}`);
  return found;
}

describe('A copy of a poster', () => {
  it('says of its center what its blocks ask for', async () => {
    const [ours] = (await named('contacts_bulaq')).poster.blocks;
    const [theirs] = (await named('contacts_branch')).poster.blocks;
    const kinds = (block: typeof ours) => (block?.kind === 'contacts' ? block.shown?.map(({ kind, value }) => [kind, value.ru]) : []);
    expect(kinds(ours)).toEqual([
      ['address', 'ул. Булак, 1'],
      ['phone', '8 (000) 000-00-00'],
      ['phone', '8 (000) 000-00-01'],
      ['phone', '8 (000) 000-00-02'],
      ['mail', 'info@bulaq.example'],
      ['page', 'bulaq.example'],
    ]);
    expect(kinds(theirs)).toEqual([
      ['address', 'ул. Булак, 2'],
      ['phone', '8 (000) 000-00-09'],
    ]);
    expect(ours && codesIn(ours).map(({ url }) => url.kk)).toEqual(['geo:51.1,71.4', 'https://bulaq.example']);
    const [hours] = (await named('hours_branch')).poster.blocks;
    expect(hours?.kind === 'hours' && [hours.shown?.inWords?.kk, hours.holidays]).toEqual(['келісім бойынша', undefined]);
  });

  it('has the code of its center, where that has one of its own, in the place of the common one', async () => {
    const [ours, theirs] = [await named('phone_bulaq'), await named('phone_branch')];
    const first = ({ poster }: Copy) => poster.blocks.flatMap(codesIn).map(({ url, words }) => [url.kk, url.ru, words.ru])[0];
    expect(first(ours)).toEqual(['https://bulaq.example/doctor', 'https://bulaq.example/doctor', 'bulaq.example/doctor']);
    expect(first(theirs)).toEqual(['https://branch.example/doctor', 'https://branch.example/doctor', 'branch.example/doctor']);
    expect(theirs.poster.blocks.flatMap(codesIn)).toHaveLength(ours.poster.blocks.flatMap(codesIn).length);
    expect(contentHash(theirs.poster)).toBe(contentHash(ours.poster));
    expect([ours.filling, theirs.filling]).toEqual([undefined, expect.any(String)]);
    const { content } = await both();
    expect(copyFrameSchema.parse(copyFrame(content)).centers[1]?.qr).toBe('https://branch.example/doctor');
  });

  it('has the words, the edition and the approval of its poster, whatever its center says', async () => {
    const { content, copies } = await both();
    for (const poster of compose(content, NOW).posters)
      for (const copy of copies.filter(({ center, ...each }) => center.id === 'bulaq' && each.poster.id === poster.id))
        expect(contentHash(copy.poster)).toBe(contentHash(poster));
  });

  it('is set as every copy with the same filling, and is its poster itself where it says nothing of a center', async () => {
    expect((await named('contacts_bulaq')).filling).not.toBe((await named('contacts_branch')).filling);
    const { content } = await both();
    const twice = copiesOf(compose(content, NOW).posters, copyFrame(content)).find(({ name }) => name === 'hours_bulaq');
    expect(twice?.filling).toBe((await named('hours_bulaq')).filling);
    expect(await named('fees_bulaq')).not.toHaveProperty('filling');
    expect((await named('fees_bulaq')).poster).toBe((await named('fees_branch')).poster);
  });

  it('can be made again of what a record keeps of its centers', async () => {
    const { content } = await both();
    const frame = copyFrame(content);
    expect(copyFrameSchema.parse(JSON.parse(JSON.stringify(frame)))).toEqual(frame);
  });

  it('shows other days when some of them are over, without a new edition', async () => {
    const { content } = await both();
    const then = compose(content, '2027-01-03' as IsoDate).posters;
    const [copy] = copiesOf(
      then.filter(({ id }) => id === 'hours'),
      copyFrame(content),
    );
    const [block] = copy?.poster.blocks ?? [];
    expect(block?.kind === 'hours' && block.shown?.exceptional.map(({ date }) => date)).toEqual(['7.01']);
    expect(copy && contentHash(copy.poster)).toBe(contentHash((await named('hours_bulaq')).poster));
  });
});
