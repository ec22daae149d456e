import browser from 'webextension-polyfill';
import { createPace } from '../../src/summary/pace.ts';
import type { Summary } from '../../src/summary/schema.ts';
import { fileName } from '../../src/ui/format/file-name.ts';
import type { ExportFormat } from '../../src/ui/port.ts';
import type { Words } from '../../src/ui/words.tsx';
import { tableWords } from './table-words.ts';

/** Long enough for the browser to have read a file of any size that a page can make. */
const KEPT_FOR = 60_000;

/** What is exported: records as they come, how many there are, and the title where it is one. */
export interface Exported {
  batches: AsyncIterable<readonly Summary[]>;
  count: number;
  title: string;
}

export interface Watching {
  signal?: AbortSignal;
  /** Told how many records are written. */
  onProgress?: (written: number) => void;
}

/**
 * Writes a file of records in small steps and starts its download. It starts from the page: a worker of Chrome cannot make
 * object URLs. Resolves with how many rows the format had no room for.
 * @throws an error with the code `download-failed` when the browser refuses it or the reader cancels the dialog, and the
 * signal's reason when it is aborted
 */
export async function downloadAll(
  { batches, count, title }: Exported,
  format: ExportFormat,
  words: Words,
  watching: Watching = {},
): Promise<number> {
  // Loaded on demand: most openings of a view export nothing.
  const { writeFile } = await import('../../src/export/write.ts');
  const exportedAt = new Date();
  const writing = { words: tableWords(words.t), exportedAt, count, pace: createPace(), ...watching };
  const { file, extension, leftOut } = await writeFile(format, batches, writing);
  const filename = fileName(count === 1 ? [{ title }] : [], { format, extension }, exportedAt, words.t);
  const url = URL.createObjectURL(file);
  try {
    await browser.downloads.download({ url, filename });
  } catch (cause) {
    throw Object.assign(new Error('download failed', { cause }), { code: 'download-failed' });
  } finally {
    setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR);
  }
  return leftOut;
}

/** The same for records that are in memory already. */
export async function download(summaries: readonly Summary[], format: ExportFormat, words: Words): Promise<void> {
  const batches = (async function* () {
    yield summaries;
  })();
  await downloadAll({ batches, count: summaries.length, title: summaries[0]?.title ?? '' }, format, words);
}
