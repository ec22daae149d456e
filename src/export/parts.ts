import type { Summary } from '../summary/schema.ts';
import { FORMATS, type FormatName, textFormat, type Writing } from './formats.ts';
import { toMarkdown } from './markdown.ts';
import { archiveOf, type Note, packNotes } from './markdown-archive.ts';
import type { TextFormat } from './text-format.ts';
import { openSheets, workbookOf } from './xlsx/workbook.ts';
import type { Packed } from './zip/zip.ts';

/** A file is made of parts that can be written side by side, by several threads, and are put together in the end. */
export interface Part {
  /** Text that records add to a file; apart from other such text by what the format has between records. */
  text?: Blob;
  notes?: Note[];
  sheets?: Packed[];
  /** Rows that the format had no room for, and cells whose text it had no room for. */
  leftOut?: number;
  cut?: number;
}

/** Writes parts; those that two calls of `add` give stand in the file in the order of the calls. */
export interface PartWriter {
  add(summaries: readonly Summary[]): Promise<Part | null>;
  end(): Promise<Part | null>;
}

/** What of the work one of several writers does. */
export interface Share {
  at: number;
  of: number;
}

/** What is to be written: `count` says how many records, since a single one is a note and several are an archive of notes. */
export interface Order extends Writing {
  format: FormatName;
  count: number;
}

export interface Written {
  file: Blob;
  extension: string;
  /** Rows that the format had no room for. */
  leftOut: number;
  /** Cells whose text it had no room for: they were cut and say so. */
  cut: number;
}

/** How several writers share the work: each takes some of the records or, where rows are numbered through, some of the tables. */
export function sharedBy(format: FormatName): 'records' | 'tables' {
  return format === 'xlsx' ? 'tables' : 'records';
}

/** Opens a writer of parts. `share` counts where the writers share the tables. */
export async function openParts(order: Order, share: Share = { at: 0, of: 1 }): Promise<PartWriter> {
  const { format, words } = order;
  if (format === 'xlsx') {
    const sheets = await openSheets(words, share);
    return {
      async add(summaries) {
        for (const summary of summaries) await sheets.add(summary);
        return null;
      },
      async end() {
        const { files, ...lacking } = await sheets.end();
        return { sheets: files, ...lacking };
      },
    };
  }
  if (isArchive(order))
    return { add: async (summaries) => ({ notes: await packNotes(summaries, words) }), end: async () => null };
  const { one, between } = formatOf(order);
  return {
    async add(summaries) {
      const text = summaries
        .map(one)
        .filter((more) => more !== '')
        .join(between);
      return text === '' ? null : { text: new Blob([text]) };
    },
    end: async () => null,
  };
}

/** The file of all parts, in their order. */
export async function bindParts(order: Order, parts: readonly Part[]): Promise<Written> {
  const { extension, type } = FORMATS[order.format];
  const sum = (of: 'leftOut' | 'cut') => parts.reduce((sum, part) => sum + (part[of] ?? 0), 0);
  const lacking = { leftOut: sum('leftOut'), cut: sum('cut') };
  if (order.format === 'xlsx') {
    const sheets = parts.flatMap((part) => part.sheets ?? []);
    return { file: await workbookOf(order.words, sheets), extension, ...lacking };
  }
  if (isArchive(order))
    return { file: archiveOf(parts.flatMap(({ notes }) => notes ?? [])), extension: 'zip', ...lacking };
  const { head, between, tail } = formatOf(order);
  const texts = parts.flatMap(({ text }) => text ?? []).flatMap((text, at) => (at === 0 ? text : [between, text]));
  return { file: new Blob([head, ...texts, tail], { type }), extension, ...lacking };
}

const isArchive = ({ format, count }: Order) => format === 'markdown' && count !== 1;

function formatOf({ format, ...writing }: Order): TextFormat {
  if (format === 'xlsx') throw new Error('no text');
  if (format !== 'markdown') return textFormat(format, writing);
  return { head: '', one: (summary) => toMarkdown(summary, writing.words), between: '\n', tail: '' };
}
