import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { build } from '../../src/stories/build.js';
import { answerOf, ROOT, runTaqta } from '../cli/run-taqta.js';
import { NOW, openWorkshop, paintedAnew, posterOf } from '../sheets.js';
import { temporaryFolder } from '../temporary-folder.js';

/** Noon of the day in Kazakhstan, in seconds since 1970. */
const EPOCH = String(Date.parse(`${NOW}T07:00:00Z`) / 1000);

const IDS = ['clinic-registration-portal', 'rights'] as const;
const pdf = (folder: string, id: string) => readFile(join(folder, 'output', 'posters', `${id}-a4.pdf`));

it('builds give the same bytes in other folders, time zones, languages and processes, together and one by one, whatever names the day', async () => {
  const [one, other] = [await temporaryFolder(), await temporaryFolder()];
  for (const folder of [one, other]) await cp(join(ROOT, 'content'), join(folder, 'content'), { recursive: true });
  const words = ['build', '--size', 'a4', '--json'];
  const together = await runTaqta([...words, '--as-of', NOW, '--only', IDS.join()], {
    cwd: one,
    env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  });
  expect(answerOf(together).ok, together.stdout).toBe(true);
  const alone = await runTaqta([...words, '--only', 'rights'], {
    cwd: other,
    env: { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C', SOURCE_DATE_EPOCH: EPOCH },
  });
  expect(answerOf(alone).ok, alone.stdout).toBe(true);
  expect(Buffer.compare(await pdf(one, 'rights'), await pdf(other, 'rights'))).toBe(0);

  // What the command paints beside its own process is the same painted in this one.
  const here = await temporaryFolder();
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  await build({
    content: join(one, 'content'),
    templates: join(ROOT, 'templates'),
    out: join(here, 'output'),
    asOf: NOW,
    only: IDS.slice(0, 1),
    sizes: ['a4'],
    version,
    code: 'a',
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
  expect(Buffer.compare(await pdf(one, IDS[0]), await pdf(here, IDS[0]))).toBe(0);
}, 180_000);

it('sheets painted at the same time are those painted one after the other', async () => {
  const workshop = await openWorkshop();
  const posters = ['clinic-services', 'clinic-registration-online', 'clinic-registration-portal'].map((id) => posterOf(workshop, id));
  const apart: Uint8Array[] = [];
  for (const poster of posters) apart.push((await paintedAnew(workshop, poster)).bytes);
  const together = await Promise.all(posters.toReversed().map(async (poster) => (await paintedAnew(workshop, poster)).bytes));
  together.toReversed().forEach((bytes, index) => {
    expect(Buffer.compare(bytes, apart[index] ?? Buffer.alloc(0)), posters[index]?.id).toBe(0);
  });
});

it('every file has an identifier of its own', async () => {
  const workshop = await openWorkshop();
  const poster = posterOf(workshop, 'clinic-registration-portal');
  const files = [await paintedAnew(workshop, poster, 'a4'), await paintedAnew(workshop, poster, 'a3')];
  const ids = files.map(({ bytes }) => /\/ID \[<([0-9a-f]{32})>/.exec(Buffer.from(bytes).toString('latin1'))?.[1]);
  expect(ids.every((id) => id !== undefined)).toBe(true);
  expect(new Set(ids).size).toBe(2);
});
