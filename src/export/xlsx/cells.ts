import type { Cell } from '../tables.ts';
import type { TableWord } from '../words.ts';

/** Days on which a cell is a date; before 1 March 1900 Excel's calendar is wrong, and such days stay text. */
const FIRST_DAY = '1900-03-01';
const DAYS: ReadonlySet<TableWord> = new Set(['firstDay', 'lastDay']);
const MOMENTS: ReadonlySet<TableWord> = new Set(['published', 'savedAt', 'firstReadAt']);

/** Places of the styles in `styles.ts`. */
export const STYLE = { plain: 0, header: 1, day: 2, moment: 3, link: 4 } as const;

/** As much text as Excel lets a cell hold. */
const LONGEST = 32_767;

/** What a cell holds of a text that is longer than Excel lets it: as much as fits before an ellipsis and `mark`; null where it is not longer. */
export function cutToFit(cell: Cell, mark: string): string | null {
  if (typeof cell !== 'string' || cell.length <= LONGEST) return null;
  const end = `…${mark}`;
  return cell.slice(0, LONGEST - end.length) + end;
}

/** One cell as SpreadsheetML, empty for null. Text is a string by type, so that nothing of a page can be a formula. */
export function cellXml(cell: Cell, column: TableWord, name: string, linked: boolean): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${name}"><v>${cell}</v></c>`;
  const serial = DAYS.has(column) || MOMENTS.has(column) ? serialOf(cell) : null;
  if (serial !== null) return `<c r="${name}" s="${cell.length > 10 ? STYLE.moment : STYLE.day}"><v>${serial}</v></c>`;
  return textXml(cell, name, linked ? STYLE.link : STYLE.plain);
}

export function textXml(text: string, name: string, style: number): string {
  const space = text.trim() === text ? '' : ' xml:space="preserve"';
  const styled = style === STYLE.plain ? '' : ` s="${style}"`;
  return `<c r="${name}"${styled} t="inlineStr"><is><t${space}>${escapeXml(text)}</t></is></c>`;
}

/** `YYYY-MM-DD` or `YYYY-MM-DD HH:MM[:SS]` as days since 1899-12-30; null for what is neither or too early. */
function serialOf(text: string): number | null {
  if (text < FIRST_DAY || !/^\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}(?::\d{2})?)?$/.test(text)) return null;
  const time = Date.parse(`${text.replace(' ', 'T')}${text.length > 10 ? 'Z' : ''}`);
  return Number.isNaN(time) ? null : time / 86_400_000 + 25_569;
}

/** What XML 1.0 cannot hold at all; a page may have it all the same. */
const NO_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

/** Nothing but what stands in XML as it is. */
const PLAIN = /^[\t\n !#-%'-;=?-\uD7FF\uE000-\uFFFD]*$/;

export function escapeXml(text: string): string {
  if (PLAIN.test(text) && !text.includes('_x')) return text;
  const clean = text.replace(NO_XML, '').replace(/[&<>"\r]/g, (sign) => ENTITIES[sign] as string);
  // `_x000D_` in a cell means the character of that code: its first underline is written as one.
  return clean.includes('_x') ? clean.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : clean;
}

/** The letters of a column, from 0 on: A … Z, AA … */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}
