import { afterLast } from '../../language/characters.ts';
import { namedInFront } from './honorifics.ts';
import { readNames } from './name-lists.ts';
import type { NamePlace } from './names.ts';
import { readNamesAfterPosts } from './post-holders.ts';
import type { Reader } from './reader.ts';
import { beginRow, extendRow, type PostRow } from './rows.ts';
import type { TitlePlace } from './titles.ts';

/** Reads a row without names behind it (A任县长, A（县长）); true where it found its people. */
export type RowWithoutNames = (reader: Reader, row: PostRow, floor: number) => boolean;

/**
 * Goes through the titles of a paragraph, joins them to rows, and gives each row to the names behind it; a row without
 * any is handed to `otherwise` in turn until one rule takes it.
 */
export function readRows(reader: Reader, titles: readonly TitlePlace[], otherwise: readonly RowWithoutNames[]): void {
  const { text } = reader;
  let row: PostRow | null = null;
  /** End of the names, or of the row, read last: no organisation reaches back over it. */
  let floor = 0;
  const dismiss = (open: PostRow): void => {
    // 受市人大常委会主任委托，副主任A主持: nobody is named, but whose the posts are that follow.
    if (text.startsWith('委托', open.end) && !namedInFront(reader, open)) reader.hold(open);
    for (const rule of otherwise) if (rule(reader, open, floor)) break;
    floor = open.end;
  };
  for (const title of titles) {
    if (title.start < floor) continue;
    if (row && !extendRow(text, row, title)) {
      dismiss(row);
      row = null;
    }
    row ??= title.start >= floor ? beginRow(text, title, floor) : null;
    if (!row || row.end !== title.end) continue;
    const names: NamePlace[] = namedInFront(reader, row) ? [] : readNamesAfterPosts(text, row);
    const last = names.at(-1);
    if (!last) continue;
    reader.give(row, names, null, 'officials/posts-before-names');
    floor = last.end;
    row = null;
  }
  if (row) dismiss(row);
}

/** 王某、李某等市领导: people in office without their posts, of whom the word for them begins at `start`. Two at least. */
export function readLeadersBefore(reader: Reader, start: number): void {
  const { text } = reader;
  const end = start - 1;
  if (text[end] !== '等') return;
  const before = text.slice(Math.max(0, end - LONGEST_LIST), end);
  const from = end - before.length + afterLast(before, '，。；：！？”');
  const names = readNames(text, from, true);
  if (names.length > 1 && names.at(-1)?.end === end) reader.name(names, [], 'officials/leaders-before');
}
const LONGEST_LIST = 60;

/**
 * 市领导A、B、C: people in office without their posts.
 * @param isParticular false for words that mostly stand alone (领导, 领导干部): they need more than one name behind them
 */
export function readLeaders(reader: Reader, end: number, isParticular: boolean): void {
  const at = reader.text.startsWith('：', end) || reader.text.startsWith(':', end) ? end + 1 : end;
  // 领导人 is another word.
  if (reader.text.startsWith('人', at)) return;
  const names = readNames(reader.text, at, true);
  if (isParticular || names.length > 1) reader.name(names, [], 'officials/leaders');
}
