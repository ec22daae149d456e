import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks a second in `/proc`, on every Linux that we know. */
const TICKS = 100;

/**
 * Seconds of processor time that a process and all it started have taken so far; null where there is no `/proc`. On a machine that is
 * shared this says more than the clock.
 */
export function processorSeconds(root: number): number | null {
  const processes = new Map<number, { parent: number; ticks: number }>();
  try {
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue;
      const stat = statOf(name);
      if (stat) processes.set(Number(name), stat);
    }
  } catch {
    return null;
  }
  const mine = new Set([root]);
  for (let before = 0; before < mine.size; ) {
    before = mine.size;
    for (const [id, { parent }] of processes) if (mine.has(parent)) mine.add(id);
  }
  return [...mine].reduce((sum, id) => sum + (processes.get(id)?.ticks ?? 0), 0) / TICKS;
}

/** Null for a process that ended meanwhile. */
function statOf(id: string): { parent: number; ticks: number } | null {
  try {
    // The name, in parentheses, may hold spaces.
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return { parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) };
  } catch {
    return null;
  }
}
