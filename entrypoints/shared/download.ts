import browser from 'webextension-polyfill';
import type { Written } from '../../src/export/parts.ts';
import type { Summary } from '../../src/summary/schema.ts';
import { fileName } from '../../src/ui/format/file-name.ts';
import type { ExportFormat, Lacking } from '../../src/ui/port.ts';
import type { Words } from '../../src/ui/words.tsx';
import { tableWords } from './table-words.ts';

/** Long enough for the browser to have read a file of any size that a page can make. */
const KEPT_FOR = 60_000;

/** What a file is named for: its format, the moment, and the headline where it holds one article. */
export interface Named {
  format: ExportFormat;
  exportedAt: Date;
  title: string | null;
}

/**
 * Starts the download of a file. It starts from the page: a worker of Chrome cannot make object URLs.
 * @throws an error with the code `download-failed` when the browser refuses it or the reader cancels the dialog
 */
export async function downloadFile(
  { file, extension }: Pick<Written, 'file' | 'extension'>,
  { format, exportedAt, title }: Named,
  words: Words,
): Promise<void> {
  const filename = fileName(title === null ? [] : [{ title }], { format, extension }, exportedAt, words.t);
  const url = URL.createObjectURL(file);
  try {
    await browser.downloads.download({ url, filename });
  } catch (cause) {
    throw Object.assign(new Error('download failed', { cause }), { code: 'download-failed' });
  } finally {
    setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR);
  }
}

/** Writes a few records that are in memory already and starts the download. */
export async function download(summaries: readonly Summary[], format: ExportFormat, words: Words): Promise<Lacking> {
  // Loaded on demand: most openings of a view export nothing.
  const { writeFile } = await import('../../src/export/write.ts');
  const exportedAt = new Date();
  const order = { format, exportedAt, words: tableWords(words.t), count: summaries.length };
  const title = summaries.length === 1 ? (summaries[0] as Summary).title : null;
  const { leftOut, cut, ...written } = await writeFile(order, summaries);
  await downloadFile(written, { format, exportedAt, title }, words);
  return { leftOut, cut };
}
