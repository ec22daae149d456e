import { spread } from '../../src/export/spread.ts';
import { readStored } from '../../src/library/read.ts';
import type { Stored } from '../../src/library/record.ts';
import type { ExportFormat, Lacking } from '../../src/ui/port.ts';
import type { Words } from '../../src/ui/words.tsx';
import { clerksFor, withClerks } from './clerks.ts';
import { downloadFile } from './download.ts';
import { tableWords } from './table-words.ts';

export interface Exporting {
  /** The headline, where it is one article. */
  title?: string | null;
  /** What records had when they were last held to the schema, by id: those that still have it are not held to it again. */
  seals?: ReadonlyMap<string, string>;
  signal?: AbortSignal | undefined;
  /** Told how far it is, from 0 to 1. */
  onProgress?: ((share: number) => void) | undefined;
}

/**
 * Has clerks write a file of records that are stored, and starts its download. The page only hands over what is stored. Resolves with
 * what the format had no room for. @throws the signal's reason when it is aborted, and what `downloadFile` and clerks throw
 */
export async function exportStored(
  ids: readonly string[],
  format: ExportFormat,
  words: Words,
  { title = null, seals = new Map(), signal, onProgress }: Exporting = {},
): Promise<Lacking> {
  // Loaded on demand: most openings of a view export nothing.
  const { bindParts, sharedBy } = await import('../../src/export/parts.ts');
  const exportedAt = new Date();
  const order = { format, exportedAt, words: tableWords(words.t), count: ids.length };
  const written = await withClerks(clerksFor(ids.length, { asked: true }), signal, async (clerks) => {
    const scribes = clerks.map((clerk, at) => {
      const begun = clerk.ask('beginExport', { order, share: { at, of: clerks.length } });
      begun.catch(() => undefined);
      return {
        add: async (batch: Batch) => {
          await begun;
          return clerk.ask('exportRecords', batch);
        },
        end: () => clerk.ask('endExport', null),
      };
    });
    let done = 0;
    const onWritten = (batch: Batch) => {
      done += batch.length;
      onProgress?.(done / ids.length);
    };
    const parts = await spread(sealed(ids, seals), scribes, { by: sharedBy(format), onWritten });
    return bindParts(order, parts);
  });
  await downloadFile(written, { format, exportedAt, title }, words);
  return { leftOut: written.leftOut, cut: written.cut };
}

type Batch = readonly Stored[];

async function* sealed(ids: readonly string[], seals: ReadonlyMap<string, string>): AsyncGenerator<Batch> {
  for await (const stored of readStored(ids)) yield stored.map((one) => ({ ...one, seal: seals.get(one.id) }));
}
