import { annotationsFormat } from './annotations.ts';
import { bibtexFormat } from './cite/bibtex.ts';
import { cslFormat } from './cite/csl.ts';
import { risFormat } from './cite/ris.ts';
import { csvFormat } from './csv.ts';
import { extractionFormat } from './extraction.ts';
import { icsFormat } from './ics.ts';
import { jsonFormat } from './json.ts';
import { markedFormat } from './marked.ts';
import type { TextFormat } from './text-format.ts';
import type { TableWords } from './words.ts';

/** What files are written with: the words of the reader, and the moment. */
export interface Writing {
  words: TableWords;
  exportedAt: Date;
}

interface FileKind {
  extension: string;
  type: string;
}

const csv: FileKind = { extension: 'csv', type: 'text/csv' };

/** Every format that can be exported, in the order in which they are offered. */
export const FORMATS = {
  xlsx: {
    extension: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  markdown: { extension: 'md', type: 'text/markdown' },
  ics: { extension: 'ics', type: 'text/calendar' },
  json: { extension: 'json', type: 'application/json' },
  targets: csv,
  figures: csv,
  dates: csv,
  officials: csv,
  articles: csv,
  bibtex: { extension: 'bib', type: 'application/x-bibtex' },
  ris: { extension: 'ris', type: 'application/x-research-info-systems' },
  csl: { extension: 'json', type: 'application/vnd.citationstyles.csl+json' },
  annotations: { extension: 'jsonld', type: 'application/ld+json' },
  extraction: { extension: 'ndjson', type: 'application/x-ndjson' },
  marked: { extension: 'txt', type: 'text/plain' },
} as const satisfies Record<string, FileKind>;

export type FormatName = keyof typeof FORMATS;

/** The format as text written record by record; XLSX is none, and Markdown is a file an article. */
export function textFormat(name: Exclude<FormatName, 'xlsx' | 'markdown'>, writing: Writing): TextFormat {
  switch (name) {
    case 'ics':
      return icsFormat(writing.words);
    case 'json':
      return jsonFormat(writing);
    case 'annotations':
      return annotationsFormat(writing.words, writing);
    case 'extraction':
      return extractionFormat();
    case 'marked':
      return markedFormat();
    case 'bibtex':
      return bibtexFormat();
    case 'ris':
      return risFormat();
    case 'csl':
      return cslFormat();
    default:
      return csvFormat(name, writing.words);
  }
}
