import type { Pace } from '../summary/pace.ts';
import type { Summary } from '../summary/schema.ts';
import { FORMATS, type FormatName, textFormat, type Writing } from './formats.ts';
import { toMarkdown } from './markdown.ts';
import { openMarkdownArchive } from './markdown-archive.ts';
import { openWorkbook } from './xlsx/workbook.ts';

export interface WriteOptions extends Writing {
  /** How many records come: a single one is a note, several are an archive of notes. */
  count: number;
  pace: Pace;
  signal?: AbortSignal | undefined;
  /** Told after each step how many records are written. */
  onProgress?: ((written: number) => void) | undefined;
}

export interface Written {
  file: Blob;
  extension: string;
  /** Rows that the format had no room for. */
  leftOut: number;
}

/** So much text is handed to the file at once. */
const PART_LENGTH = 1_000_000;

/**
 * Writes records to a file in small steps, never holding more of them than a batch.
 * @throws the signal's reason when it is aborted, and whatever the batches throw
 */
export async function writeFile(
  format: FormatName,
  batches: AsyncIterable<readonly Summary[]>,
  options: WriteOptions,
): Promise<Written> {
  const { extension, type } = FORMATS[format];
  if (format === 'xlsx') {
    const workbook = await openWorkbook(options.words);
    await each(batches, options, (summary) => workbook.add([summary]));
    return { ...(await workbook.end()), extension };
  }
  if (format === 'markdown' && options.count !== 1) {
    const archive = openMarkdownArchive(options.words);
    await each(batches, options, (summary) => archive.add([summary]));
    return { file: archive.end(), extension: 'zip', leftOut: 0 };
  }
  const parts: Blob[] = [];
  let text = '';
  const put = (more: string, length = PART_LENGTH) => {
    text += more;
    if (text.length < length) return;
    parts.push(new Blob([text]));
    text = '';
  };
  if (format === 'markdown') await each(batches, options, async (summary) => put(toMarkdown(summary, options.words)));
  else {
    const { head, one, between, tail } = textFormat(format, options);
    put(head);
    let first = true;
    await each(batches, options, async (summary) => {
      const more = one(summary);
      if (more === '') return;
      put(first ? more : between + more);
      first = false;
    });
    put(tail);
  }
  put('', 0);
  return { file: new Blob(parts, { type }), extension, leftOut: 0 };
}

async function each(
  batches: AsyncIterable<readonly Summary[]>,
  { pace, signal, onProgress }: WriteOptions,
  write: (summary: Summary) => Promise<void>,
): Promise<void> {
  let written = 0;
  for await (const batch of batches) {
    for (const summary of batch) {
      signal?.throwIfAborted();
      await write(summary);
      written += 1;
      await pace();
    }
    onProgress?.(written);
  }
  signal?.throwIfAborted();
}
