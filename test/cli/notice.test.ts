import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { build } from '../../src/cli/build.js';
import { deliver } from '../../src/cli/deliver.js';
import { keys } from '../../src/cli/keys.js';
import { notice } from '../../src/cli/notice.js';
import { openBrowser } from '../browser.js';
import { indexOf } from '../player/watched.js';
import { OK } from '../projects/broken-project.js';
import { temporaryFolder } from '../temporary-folder.js';
import { inProcess } from './in-process.js';

const FIRE = `- id: fire
  level: emergency
  from: "2026-11-27 12:00"
  until: "2026-11-27 18:00"
  title: { kk: "Өрт дабылы", ru: "Пожарная тревога" }
`;
const LIFT = `- id: lift
  level: info
  from: "2026-11-23 08:00"
  until: "2026-11-23 20:00"
  repeat: FREQ=WEEKLY;BYDAY=MO,FR
  title: { kk: "Лифт жөнделуде", ru: "Лифт на ремонте" }
`;

test('A notice reaches a running screen within a minute, stays over a restart, and goes when it is taken back', async () => {
  const cwd = await temporaryFolder();
  const share = join(cwd, 'share');
  await cp(OK, join(cwd, 'content'), { recursive: true });
  const flags = { content: 'content', out: 'output', asOf: '2026-11-27', key: 'key.pem' };
  const give = () => notice([share], flags, inProcess(cwd));
  const say = (notices: string) => writeFile(join(cwd, 'content', 'notices.yaml'), notices);
  await keys(flags, inProcess(cwd));
  await build({ ...flags, only: 'kiosk' }, inProcess(cwd));
  await deliver([share], flags, inProcess(cwd));

  const context = await (await openBrowser()).newContext({ viewport: { width: 1080, height: 1920 } });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.clock.install({ time: new Date('2026-11-27T12:30:00+05:00') });
  await page.goto(`${indexOf(share)}#/home`);
  const stage = page.frameLocator('iframe.stage');
  await stage.locator('html[data-ready]').waitFor({ state: 'attached' });
  const fire = stage.locator('#notice-fire');
  const lift = stage.locator('.notice', { hasText: 'Лифт' });
  /** Whether what is shown comes to be, within a minute of the screen's time. */
  const withinAMinute = async (shown: () => Promise<boolean>): Promise<boolean> => {
    for (let passed = 0; passed < 60; passed += 5) {
      if (await shown()) return true;
      await page.clock.runFor(5_000);
    }
    return shown();
  };

  await say(FIRE + LIFT);
  expect(await give()).toMatchObject({
    problems: [],
    result: {
      notices: [
        { id: 'fire', level: 'emergency' },
        { id: 'lift', level: 'info' },
      ],
      signed: true,
    },
  });
  expect(await withinAMinute(() => fire.isVisible())).toBe(true);
  expect(await fire.innerText()).toContain('Пожарная тревога');

  await say(LIFT);
  const signed = await readFile(join(share, 'notices.js'), 'utf8');
  await give();
  expect(await withinAMinute(async () => (await fire.count()) === 0 && (await lift.isVisible()))).toBe(true);

  // An older file, and one with other words than were signed, change nothing; nor does a restart.
  for (const spoiled of [signed, (await readFile(join(share, 'notices.js'), 'utf8')).replace('Лифт', 'Хлев')]) {
    await writeFile(join(share, 'notices.js'), spoiled);
    await page.clock.runFor(60_000);
    expect([await fire.count(), await lift.isVisible()]).toEqual([0, true]);
  }
  await page.reload();
  expect(await withinAMinute(() => lift.isVisible())).toBe(true);

  await page.clock.setSystemTime(new Date('2026-11-28T12:30:00+05:00'));
  expect(await withinAMinute(async () => !(await lift.isVisible()))).toBe(true);
  await page.clock.setSystemTime(new Date('2026-11-30T08:00:30+05:00'));
  expect(await withinAMinute(() => lift.isVisible())).toBe(true);
}, 120_000);

test('A notice that is at fault is reported at its place, and no screen is given it', async () => {
  const cwd = await temporaryFolder();
  await cp(OK, join(cwd, 'content'), { recursive: true });
  const flags = { content: 'content', out: 'output', asOf: '2026-11-27' };
  await build({ ...flags, only: 'kiosk' }, inProcess(cwd));
  const before = await readFile(join(cwd, 'output', 'kiosk', 'notices.js'), 'utf8');
  await writeFile(join(cwd, 'content', 'notices.yaml'), LIFT.replace('BYDAY=MO,FR', 'BYDAY=TU'));
  const { problems } = await notice([], flags, inProcess(cwd));
  expect(problems.map(({ code, where }) => `${where.file}:${where.line} ${code}`)).toEqual(['notices.yaml:3 bad-repeat']);
  expect(await readFile(join(cwd, 'output', 'kiosk', 'notices.js'), 'utf8')).toBe(before);
});
