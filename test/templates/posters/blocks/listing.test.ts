import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { layPage, planPages } from '../../../../src/layout/fit.js';
import { tightest } from '../../../../src/layout/setting.js';
import { BASE } from '../../../../src/paper/sheet.js';
import { copyFrame } from '../../../../src/poster/copy.js';
import type { Poster } from '../../../../src/poster/model.js';
import type { IsoDate } from '../../../../src/rules/date.js';
import type { IconNode } from '../../../../src/shipped/icons.js';
import { openWorkshop, read } from '../../../checks/proved-folder.js';
import { fitInput, painted } from '../../../sheets.js';
import { inWords, LANGUAGE_COUNTS, smallContent } from '../../../small-content.js';

const workshop = await openWorkshop();

/** Pictograms that write down which of them is asked for. */
class Asked extends Map<string, readonly IconNode[]> {
  readonly names: string[] = [];

  override get(name: string): readonly IconNode[] | undefined {
    this.names?.push(name);
    return super.get(name);
  }
}

it.each(LANGUAGE_COUNTS.flatMap((languages) => ['list', 'steps', 'price-list'].map((design) => ({ languages, design }))))(
  'an item of a checklist without a pictogram has a tick: $design, $languages',
  async ({ languages, design }) => {
    const items = [1, 2, 3].map((at) => `      - { id: i${at}, ${at === 2 ? 'icon: ticket, ' : ''}text: ${inWords(languages, 'text')} }`);
    const folder = await smallContent(languages, design, ['  - kind: checklist', '    items:', ...items]);
    const { content, posters } = await read(folder, '2026-11-26' as IsoDate, workshop);
    const icons = new Asked(workshop.icons);
    const input = { ...fitInput({ ...workshop, frame: copyFrame(content) }, posters[0] as Poster), icons };
    const [plan] = planPages(input);
    icons.names.length = 0;
    for (const row of layPage(input, plan as NonNullable<typeof plan>, tightest(input), BASE).body) row.draw(row.height, row.height);
    const of = (name: string) => icons.names.filter((asked) => asked === name).length;
    expect(of('circle-check')).toBe(2 * of('ticket'));
    expect(of('ticket')).toBeGreaterThan(0);
  },
);

it.each(
  (
    [
      ['kk', 'ru'],
      ['kk', 'ru', 'en'],
    ] as const
  ).flatMap((languages) => ['list', 'banner', 'notice'].map((design) => ({ languages, design }))),
)(
  'an item beside a code with a long address begins on the line on which the others do: $design, $languages',
  async ({ languages, design }) => {
    const items = [1, 2, 3].map((at) => `      - { id: i${at}, text: ${inWords(languages, 'text')} }`);
    const folder = await smallContent(languages, design, ['  - kind: list', '    items:', ...items, '    qr: page']);
    const versions = '[{ url: "https://zhasyl-auyl.astana.example/qabyldau", words: zhasyl-auyl.astana.example/qabyldau, confidence: A }]';
    await writeFile(join(folder, 'rules/links.yaml'), `page: { kind: link, versions: ${versions} }\n`);
    const { content, posters } = await read(folder, '2026-11-26' as IsoDate, workshop);
    const { pages } = await painted({ ...workshop, frame: copyFrame(content) }, posters[0] as Poster);
    const lines = pages.flatMap((page) => page.lines);
    for (const language of languages) {
      const lefts = lines
        .filter((line) => line.language === language && /^i\d$/.test(line.statement ?? ''))
        .map(({ box }) => box.left.toFixed(2));
      expect([lefts.length >= 3, new Set(lefts).size], language).toEqual([true, 1]);
    }
  },
);
