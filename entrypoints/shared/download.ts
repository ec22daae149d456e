import browser from 'webextension-polyfill';
import { toCsv } from '../../src/export/csv.ts';
import { toJson } from '../../src/export/json.ts';
import type { Summary } from '../../src/summary/schema.ts';
import { fileName } from '../../src/ui/format/file-name.ts';
import type { ExportFormat } from '../../src/ui/port.ts';
import type { Words } from '../../src/ui/words.tsx';
import { tableWords } from './table-words.ts';

/** Long enough for the browser to have read a file of any size that a page can make. */
const KEPT_FOR = 60_000;

/**
 * Starts the download of a file of these records. It starts from the page: a worker of Chrome cannot make object URLs.
 * @throws an error with the code `download-failed` when the browser refuses it or the reader cancels the dialog
 */
export async function download(summaries: readonly Summary[], format: ExportFormat, words: Words): Promise<void> {
  const exportedAt = new Date();
  const [text, type] =
    format === 'json'
      ? [toJson(summaries, { exportedAt }), 'application/json']
      : [toCsv(summaries, format, tableWords(words.t)), 'text/csv'];
  const url = URL.createObjectURL(new Blob([text], { type }));
  try {
    await browser.downloads.download({ url, filename: fileName(summaries, format, exportedAt, words.t) });
  } catch (cause) {
    throw Object.assign(new Error('download failed', { cause }), { code: 'download-failed' });
  } finally {
    setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR);
  }
}
