import { spawnSync } from 'node:child_process';
import { chmod, chown, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../../src/problem.js';
import { answerOf, runTaqta } from '../cli/run-taqta.js';
import { contentFolder, swap } from '../content-folder.js';
import { OK } from '../projects/broken-project.js';

/** An ordinary user: root may read everything. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
const somebody = isRoot && spawnSync(process.execPath, ['-v'], { uid: NOBODY, gid: NOBODY }).status === 0 ? { uid: NOBODY } : {};

/** The small folder with changes, in the hands of that user. */
async function handed(changes: Parameters<typeof contentFolder>[0]): Promise<string> {
  const folder = await contentFolder(changes, OK);
  const below = await readdir(folder, { recursive: true });
  if ('uid' in somebody) for (const path of ['.', ...below]) await chown(join(folder, path), NOBODY, NOBODY);
  return folder;
}

describe.skipIf(process.platform === 'win32' || (isRoot && !('uid' in somebody)))(
  'What the system does not let an ordinary user read',
  () => {
    it('is reported beside all that is wrong with the other files, and ends with the code of the surroundings', async () => {
      const folder = await handed({ 'kiosk.yaml': swap('labels:', 'labls:') });
      await chmod(join(folder, 'posters/complaint.yaml'), 0);
      await writeFile(join(folder, 'posters/zz.yaml.txt'), '');
      const ended = await runTaqta(['check', '--content', folder, '--out', join(folder, '..', 'no-output'), '--json'], somebody);
      expect(ended.code, ended.stderr).toBe(EXIT.environment);
      const codes = answerOf(ended).problems.map(({ code, where }) => `${where.file} ${code}`);
      expect(codes).toEqual(
        expect.arrayContaining(['posters/complaint.yaml unreadable-file', 'posters/zz.yaml.txt unknown-file', 'kiosk.yaml unknown-field']),
      );
      expect(codes.filter((code) => !/unreadable-file|unknown-file|kiosk.yaml/.test(code))).toEqual([]);
    });

    it('may be a whole folder', async () => {
      const folder = await handed({});
      await chmod(join(folder, 'posters'), 0);
      const ended = await runTaqta(['check', '--content', folder, '--out', join(folder, '..', 'no-output'), '--json'], somebody);
      expect(ended.code, ended.stderr).toBe(EXIT.environment);
      expect(answerOf(ended).problems).toMatchObject([{ code: 'unreadable-file', where: { file: 'posters' } }]);
      await chmod(join(folder, 'posters'), 0o755);
    });
  },
);
