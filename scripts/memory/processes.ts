/** Memory of processes on Linux, from /proc (https://docs.kernel.org/filesystems/proc.html). */
import { readdirSync, readFileSync } from 'node:fs';

/** Ids of the running processes that were started by a process or by one of those, and its own. */
export function treeOf(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = parentOf(Number(name));
    if (parent !== null) parents.set(Number(name), parent);
  }
  const tree = new Set([root]);
  // A process may have a smaller id than its parent, so one pass is not enough.
  for (let size = 0; size !== tree.size;) {
    size = tree.size;
    for (const [id, parent] of parents) if (tree.has(parent)) tree.add(id);
  }
  return [...tree];
}

/**
 * Memory in use by all these processes, in MB; what several share is counted once. Processes that have ended count
 * nothing.
 */
export function memoryOf(processes: readonly number[]): number {
  const megabytes = processes.map((id) => {
    try {
      return inUse(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'));
    } catch {
      return 0;
    }
  });
  return megabytes.reduce((sum, each) => sum + each, 0);
}

/**
 * Memory in use by a process, in MB, from its `smaps_rollup`. Not counted are pages of files, such as the program
 * itself, of which a process has a smaller part the more browsers are running; and pages that it has given back, which
 * the system takes only when it needs them (`MADV_FREE`).
 */
export function inUse(rollup: string): number {
  const kilobytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(rollup)?.[1] ?? 0);
  return (kilobytes('Pss_Anon') + kilobytes('Pss_Shmem') - kilobytes('LazyFree')) / 1000;
}

function parentOf(id: number): number | null {
  try {
    // The name, in brackets, may hold spaces and brackets.
    const [, parent] = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return Number(parent);
  } catch {
    return null;
  }
}
