import { readFile } from 'node:fs/promises';

/** Whether a process is there. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** The processes that a process has started, and those that these have; on Linux. */
export async function startedBy(pid: number | undefined): Promise<readonly number[]> {
  const children = (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).split(' ').filter(Boolean).map(Number);
  return [...children, ...(await Promise.all(children.map(startedBy))).flat()];
}
