import type { Article } from '../../article/types.ts';

/** A cell's words without the blanks around them, and where they begin and end in the paragraph of the row. */
export interface Cell {
  text: string;
  start: number;
  end: number;
}

/** A run of paragraphs whose cells stand between tabs. */
export interface Grid {
  /** Index of the paragraph that is the first row. */
  first: number;
  rows: readonly (readonly Cell[])[];
  /** The short lines right above: number and name of the table, 单位：亿元. */
  captions: readonly { paragraph: number; text: string }[];
}

const MOST_CAPTIONS = 3;
const LONGEST_CAPTION = 60;
const BLANK = /[\s\u3000]/;

function readCells(paragraph: string): Cell[] {
  let from = 0;
  return paragraph.split('\t').map((cell) => {
    let start = 0;
    let end = cell.length;
    while (start < end && BLANK.test(cell.charAt(start))) start++;
    while (end > start && BLANK.test(cell.charAt(end - 1))) end--;
    const read = { text: cell.slice(start, end), start: from + start, end: from + end };
    from += cell.length + 1;
    return read;
  });
}

const isRow = (paragraph: string | undefined) => paragraph?.includes('\t') ?? false;

/** The tables of an article: two or more paragraphs in a row that hold tabs. Linear; offsets are UTF-16 code units. */
export function* findGrids({ paragraphs }: Pick<Article, 'paragraphs'>): Generator<Grid> {
  for (let first = 0; first < paragraphs.length; first++) {
    let end = first;
    while (isRow(paragraphs[end])) end++;
    if (end - first >= 2) {
      const captions: Grid['captions'][number][] = [];
      for (let at = first - 1; at >= 0 && captions.length < MOST_CAPTIONS; at--) {
        const text = paragraphs[at] as string;
        if (isRow(text) || text.length > LONGEST_CAPTION || /[。；]$/.test(text)) break;
        captions.push({ paragraph: at, text });
      }
      yield { first, rows: paragraphs.slice(first, end).map(readCells), captions };
    }
    first = end;
  }
}

/** The paragraphs that are rows of tables. */
export function tableRows(article: Pick<Article, 'paragraphs'>): Set<number> {
  const rows = new Set<number>();
  for (const { first, rows: lines } of findGrids(article)) for (const row of lines.keys()) rows.add(first + row);
  return rows;
}
