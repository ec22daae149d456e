import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks a second in `/proc`, on every Linux that we know. */
const TICKS = 100;

interface Process {
  id: number;
  parent: number;
  /** What it is called: browsers call the processes of extensions otherwise than those of pages. */
  name: string;
  ticks: number;
}

/**
 * Seconds of processor time that a process and all it started have taken so far; null where there is no `/proc`. On a machine that is
 * shared this says more than the clock.
 */
export function processorSeconds(root: number): number | null {
  return descendants(root)?.reduce((sum, { ticks }) => sum + ticks / TICKS, 0) ?? null;
}

/**
 * Megabytes that the processes of a name under `root` have for themselves; null where there is no `/proc` or none is called so. It is more
 * than a page takes: whatever else of the extension is in that process counts, and what was freed and is not given back yet.
 */
export function privateMegabytes(root: number, name: string): number | null {
  const named = descendants(root)?.filter((one) => one.name === name) ?? [];
  if (named.length === 0) return null;
  return named.reduce((sum, { id }) => sum + privateKilobytes(id), 0) / 1_000;
}

/** A process and all it started; null where there is no `/proc`. */
function descendants(root: number): Process[] | null {
  const processes = new Map<number, Process>();
  try {
    for (const id of readdirSync('/proc')) {
      if (!/^\d+$/.test(id)) continue;
      const one = processOf(Number(id));
      if (one) processes.set(one.id, one);
    }
  } catch {
    return null;
  }
  const mine = new Set([root]);
  for (let before = 0; before < mine.size; ) {
    before = mine.size;
    for (const { id, parent } of processes.values()) if (mine.has(parent)) mine.add(id);
  }
  return [...mine].flatMap((id) => processes.get(id) ?? []);
}

/** Null for a process that ended meanwhile. */
function processOf(id: number): Process | null {
  try {
    // The name, in parentheses, may hold spaces.
    const [, name = '', rest = ''] = /^\d+ \((.*)\) (.*)$/s.exec(readFileSync(`/proc/${id}/stat`, 'utf8')) ?? [];
    const fields = rest.split(' ');
    return { id, parent: Number(fields[1]), name, ticks: Number(fields[11]) + Number(fields[12]) };
  } catch {
    return null;
  }
}

function privateKilobytes(id: number): number {
  try {
    const parts = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8').matchAll(/^Private_(?:Clean|Dirty): +(\d+) kB$/gm);
    return [...parts].reduce((sum, [, kilobytes]) => sum + Number(kilobytes), 0);
  } catch {
    return 0;
  }
}
