import { type Cell, type TableName, tableHeader, tableRows } from './tables.ts';
import type { TextFormat } from './text-format.ts';
import type { TableWords } from './words.ts';

/** Without it Excel reads the file in the system's code page (GBK) instead of UTF-8. */
const BOM = '\uFEFF';

/** White space, and characters of no width, that a spreadsheet may skip before it looks for a formula. */
const SKIPPED = /^[\s\u200B-\u200D\u2060\uFEFF]+/u;

/** Begins with a Chinese character, a digit or a letter, as nearly every cell does: no formula, and told at once. */
const HARMLESS = /^[\u4E00-\u9FFF0-9A-Za-z]/;

/** One table of the summaries as RFC 4180 text (comma, CRLF) with a byte order mark; each place leads to its passage. */
export function csvFormat(table: TableName, words: TableWords): TextFormat {
  return {
    head: BOM + line(tableHeader(table, words, 'linked')),
    one: (summary) => tableRows(summary, table, words, 'linked').map(line).join(''),
    between: '',
    tail: '',
  };
}

function line(row: readonly Cell[]): string {
  return `${row.map(field).join(',')}\r\n`;
}

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = guard(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Text from a page must not become a formula: an apostrophe before what begins like one (OWASP, "CSV injection").
 * Chinese and Japanese Excel take the full-width signs for the same, so the sign is compared in its NFKC form.
 */
function guard(text: string): string {
  if (HARMLESS.test(text)) return text;
  const first = text.replace(SKIPPED, '').charAt(0).normalize('NFKC');
  return /^[\t\r\n]/.test(text) || (first !== '' && '=+-@'.includes(first)) ? `'${text}` : text;
}
