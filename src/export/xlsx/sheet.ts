import { type Cell, type TableName, tableColumns, tableHeader } from '../tables.ts';
import type { TableWord, TableWords } from '../words.ts';
import { type Packed, zipEntry, zipText } from '../zip/zip.ts';
import { cellXml, columnName, cutToFit, escapeXml, STYLE, textXml } from './cells.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Limits of Excel: rows and links of a sheet, and the length of an address. */
const MOST_ROWS = 1_048_576;
const MOST_LINKS = 65_530;
const LONGEST_LINK = 2_079;

/** Widths in characters; the others are of numbers, codes and days. */
const WIDE: Partial<Record<TableWord, number>> = {
  ...{ title: 40, sentence: 60, event: 40, url: 40, kicker: 24, subtitle: 24, post: 20, organization: 20 },
  ...{ indicator: 24, subject: 16, publisher: 16, quote: 14, bylines: 20, published: 16, savedAt: 18, firstReadAt: 18 },
};

/** A sheet that is written row by row. What does not fit into a sheet of Excel is left out, text that does not fit into a cell cut; both are counted. */
export class Sheet {
  readonly #columns: readonly TableWord[];
  readonly #names: readonly string[];
  readonly #entry;
  readonly #number: number;
  readonly #linkColumn: number;
  /** Cells that are links, and the addresses they lead to. */
  readonly #cells: string[] = [];
  readonly #addresses = new Map<string, number>();
  #rows = 1;
  /** Rows that were left out, and cells whose text was cut. */
  leftOut = 0;
  cut = 0;
  readonly #words: TableWords;

  constructor(table: TableName, number: number, words: TableWords) {
    this.#words = words;
    this.#columns = tableColumns(table);
    this.#names = this.#columns.map((_, at) => columnName(at));
    this.#linkColumn = this.#columns.indexOf('url');
    this.#number = number;
    this.#entry = zipEntry(`xl/worksheets/sheet${number}.xml`);
  }

  async begin(table: TableName): Promise<void> {
    const widths = this.#columns.map(
      (column, at) => `<col min="${at + 1}" max="${at + 1}" width="${WIDE[column] ?? 12}" customWidth="1"/>`,
    );
    const header = tableHeader(table, this.#words).map((word, at) => textXml(word, `${columnName(at)}1`, STYLE.header));
    await this.#entry.write(
      `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetViews><sheetView workbookViewId="0">` +
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
        `<cols>${widths.join('')}</cols><sheetData><row r="1">${header.join('')}</row>`,
    );
  }

  async add(rows: readonly Cell[][]): Promise<void> {
    const fitting = rows.slice(0, MOST_ROWS - this.#rows);
    this.leftOut += rows.length - fitting.length;
    if (fitting.length > 0) await this.#entry.write(fitting.map((row) => this.#row(row)).join(''));
  }

  #row(row: readonly Cell[]): string {
    this.#rows += 1;
    const cells = row.map((cell, at) => {
      if (cell === null) return '';
      const name = `${this.#names[at]}${this.#rows}`;
      const short = cutToFit(cell, this.#words.cut);
      if (short !== null) this.cut += 1;
      const linked = at === this.#linkColumn && this.#link(cell, name);
      return cellXml(short ?? cell, this.#columns[at] as TableWord, name, linked);
    });
    return `<row r="${this.#rows}">${cells.join('')}</row>`;
  }

  /** Notes a cell as a link where its text is an address of the web; any other address stays text. */
  #link(address: Cell, name: string): boolean {
    if (typeof address !== 'string' || address.length > LONGEST_LINK || !/^https?:\/\//i.test(address)) return false;
    if (this.#cells.length >= MOST_LINKS) return false;
    const known = this.#addresses.get(address) ?? this.#addresses.size + 1;
    this.#addresses.set(address, known);
    this.#cells.push(`<hyperlink ref="${name}" r:id="rId${known}"/>`);
    return true;
  }

  /** The files of the sheet, the second of them where it has links. */
  async end(): Promise<Packed[]> {
    const range = `A1:${columnName(this.#columns.length - 1)}${this.#rows}`;
    const links = this.#cells.length > 0 ? `<hyperlinks>${this.#cells.join('')}</hyperlinks>` : '';
    await this.#entry.write(`</sheetData><autoFilter ref="${range}"/>${links}</worksheet>`);
    const sheet = await this.#entry.close();
    if (this.#addresses.size === 0) return [sheet];
    const relations = [...this.#addresses].map(
      ([address, id]) =>
        `<Relationship Id="rId${id}" Type="${RELATIONS}/hyperlink" Target="${escapeXml(address)}" TargetMode="External"/>`,
    );
    const file = `xl/worksheets/_rels/sheet${this.#number}.xml.rels`;
    return [
      sheet,
      await zipText(file, `${XML}<Relationships xmlns="${PACKAGE}">${relations.join('')}</Relationships>`),
    ];
  }
}
