import type { Summary } from '../../summary/schema.ts';
import { TABLES, tableRows } from '../tables.ts';
import type { TableWords } from '../words.ts';
import { type Packed, zipOf, zipText } from '../zip/zip.ts';
import { escapeXml } from './cells.ts';
import { PACKAGE, RELATIONS, Sheet, XML } from './sheet.ts';
import { STYLES } from './styles.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * Sheets of a workbook (ECMA-376), a table each, written record by record and compressed as they go: ten thousand articles are some
 * seven million cells, which no library that first holds them all writes within a page's memory.
 */
export interface Sheets {
  add(summary: Summary): Promise<void>;
  /** Their files, how many rows were left out because a sheet of Excel holds no more, and how many cells were cut because a cell does not. */
  end(): Promise<{ files: Packed[]; leftOut: number; cut: number }>;
}

/** The sheets of a share of the tables, all of them where one writes alone. */
export async function openSheets(words: TableWords, share: { at: number; of: number }): Promise<Sheets> {
  const sheets = TABLES.map((table, at) => ({ table, at }))
    .filter(({ at }) => at % share.of === share.at)
    .map(({ table, at }) => ({ table, sheet: new Sheet(table, at + 1, words) }));
  for (const { table, sheet } of sheets) await sheet.begin(table);
  return {
    async add(summary) {
      for (const { table, sheet } of sheets) await sheet.add(tableRows(summary, table, words));
    },
    async end() {
      const files = [];
      for (const { sheet } of sheets) files.push(...(await sheet.end()));
      const sum = (of: 'leftOut' | 'cut') => sheets.reduce((sum, { sheet }) => sum + sheet[of], 0);
      return { files, leftOut: sum('leftOut'), cut: sum('cut') };
    },
  };
}

/** The workbook of the files of all its sheets. */
export async function workbookOf(words: TableWords, files: readonly Packed[]): Promise<Blob> {
  const fixed = await Promise.all(Object.entries(frame(words)).map(([name, text]) => zipText(name, text)));
  // By name: in which order the sheets were done is chance.
  const sheets = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  return zipOf([...fixed, ...sheets], TYPE);
}

/** The files around the sheets, by name. The list of what is in the package comes first, as readers expect. */
function frame(words: TableWords): Record<string, string> {
  const each = (form: (number: number, name: string) => string) =>
    TABLES.map((table, at) => form(at + 1, escapeXml(words[`sheet.${table}`]))).join('');
  const part = (name: string, type: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${CONTENT}.${type}+xml"/>`;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const relations = (inner: string) => `${XML}<Relationships xmlns="${PACKAGE}">${inner}</Relationships>`;
  return {
    '[Content_Types].xml':
      `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Default Extension="xml" ContentType="application/xml"/>${part('workbook', 'sheet.main')}` +
      `${part('styles', 'styles')}${each((number) => part(`worksheets/sheet${number}`, 'worksheet'))}</Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml':
      `${XML}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATIONS}"><sheets>` +
      `${each((number, name) => `<sheet name="${name}" sheetId="${number}" r:id="rId${number}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      each((number) => relation(`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`)) +
        relation('rId0', 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': STYLES,
  };
}
