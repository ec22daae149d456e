import { vi } from 'vitest';
import type { Summary } from '../../../src/summary/schema.ts';
import { searchText, toRow } from '../../../src/summary/shelf/row.ts';
import type { Ledger, LibraryPort, ShelfListener, ShelfState } from '../../../src/ui/library/port.ts';
import { ledgerOf } from '../../summary/ledger/made.ts';
import { testKeys } from '../support/keys.ts';

/** A making of the ledger of these articles, another each time. */
export async function makingOf(summaries: readonly Summary[]): Promise<Ledger> {
  return { made: crypto.randomUUID(), ...(await ledgerOf(summaries)) };
}

/** A library in memory that really forgets what is removed and takes back what is undone. */
export function libraryOf(summaries: Summary[], state: Partial<ShelfState> = {}, change: Partial<LibraryPort> = {}) {
  const records = new Map(summaries.map((summary) => [summary.id, summary]));
  let listener: ShelfListener | null = null;
  const tell = (some: readonly Summary[]) => {
    const rows = some.map(toRow);
    listener?.texts(
      some.map((summary, index) => ({ id: summary.id, text: searchText(summary, rows[index] as never) })),
    );
    listener?.rows(rows);
    listener?.state({});
  };
  const put = (summary: Summary) => {
    records.set(summary.id, summary);
    tell([summary]);
  };
  const get = (id: string) => records.get(id) as Summary;
  const port = {
    keys: testKeys(),
    follow: vi.fn(async (told: ShelfListener) => {
      listener = told;
      tell([...records.values()]);
      told.state({ complete: true, searchable: true, ...state });
    }),
    record: vi.fn(async (id: string) => get(id)),
    keptLedger: async (): Promise<Ledger | null> => null,
    ledger: async () => makingOf([...records.values()]),
    download: vi.fn(async () => ({ leftOut: 0, cut: 0 })),
    copy: vi.fn(async () => 'copied' as const),
    remove: vi.fn(async (ids: readonly string[]) => {
      const held = ids.map(get);
      for (const id of ids) records.delete(id);
      listener?.gone(ids);
      return async () => held.forEach(put);
    }),
    annotate: vi.fn(async (ids: readonly string[], { add = [], drop = [], note }) => {
      for (const summary of ids.map(get)) {
        const tags = [...new Set([...summary.tags, ...add])].filter((tag) => !drop.includes(tag));
        put({ ...summary, tags, note: note ?? summary.note });
      }
    }),
    link: vi.fn(async () => {}),
    merge: vi.fn(async () => {}),
    readImport: vi.fn(),
    daysSinceBackup: vi.fn(async (): Promise<number | null> => 3),
    open: vi.fn(async () => {}),
    ...change,
  } satisfies LibraryPort;
  return { port, records };
}
