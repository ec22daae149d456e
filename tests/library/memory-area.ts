import { inflateRawSync } from 'node:zlib';
import type { Area } from '../../src/library/area.ts';

/** What happens at the n-th operation (from 0) of an area. */
export interface Fault {
  at: number;
  /**
   * `before`, `after`: the worker is killed just before or just after the operation; nothing works from then on.
   * `halfway`: it is killed when half of the keys are written or removed. `full`: the storage refuses to write.
   * `error`: this one operation fails.
   */
  kind: 'before' | 'after' | 'halfway' | 'full' | 'error';
}

/** What `stored.ts` packed, read by another: base64, raw deflate, JSON. Anything else as it is. */
function unpacked(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return JSON.parse(inflateRawSync(Buffer.from(value, 'base64')).toString());
}

export class Killed extends Error {}

/** A storage area in memory. Like the browsers' it copies what goes in and out. */
export class MemoryArea implements Area {
  readonly data: Map<string, unknown>;
  /** Operations so far. */
  count = 0;
  fault: Fault | null = null;
  #dead = false;

  constructor(data: Iterable<readonly [string, unknown]> = []) {
    this.data = new Map(structuredClone([...data]) as [string, unknown][]);
  }

  /** The same storage as a worker started anew finds it. */
  restarted(): MemoryArea {
    return new MemoryArea(this.data);
  }

  /** All of it, sorted by key; records, which are kept packed, as what they are. */
  content(): Record<string, unknown> {
    const entries = [...this.data].map(
      ([key, value]) => [key, key.startsWith('summary:') ? unpacked(value) : value] as const,
    );
    return structuredClone(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))));
  }

  async get(keys: readonly string[]): Promise<Record<string, unknown>> {
    return this.#run([], () => {
      const found = keys.filter((key) => this.data.has(key)).map((key) => [key, this.data.get(key)]);
      return structuredClone(Object.fromEntries(found));
    });
  }

  async set(items: Record<string, unknown>): Promise<void> {
    const copies = Object.entries(structuredClone(items));
    const steps = copies.map(
      ([key, value]) =>
        () =>
          void this.data.set(key, value),
    );
    return this.#run(steps, () => undefined, true);
  }

  async remove(keys: readonly string[]): Promise<void> {
    return this.#run(
      keys.map((key) => () => void this.data.delete(key)),
      () => undefined,
    );
  }

  async getKeys(): Promise<string[]> {
    return this.#run([], () => [...this.data.keys()]);
  }

  async #run<T>(steps: (() => void)[], answer: () => T, writes = false): Promise<T> {
    if (this.#dead) throw new Killed();
    const kind = this.fault?.at === this.count++ ? this.fault.kind : null;
    if (kind === 'full' && writes) throw new Error('Resource::kQuotaBytes quota exceeded');
    if (kind === 'error') throw new Error('An unexpected error occurred');
    this.#dead = kind === 'before' || kind === 'after' || kind === 'halfway';
    if (kind === 'before') throw new Killed();
    const share = kind === 'halfway' ? Math.floor(steps.length / 2) : steps.length;
    for (const step of steps.slice(0, share)) step();
    if (this.#dead) throw new Killed();
    return answer();
  }
}
