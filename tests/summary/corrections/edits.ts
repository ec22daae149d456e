import type { Place } from '../../../src/extract/types.ts';

/** Versions of an article with its marks followed through every edit, so that it is known where each went. */

/** A run of text; with an id where it is a mark. */
interface Piece {
  text: string;
  id?: number;
}
export type Version = Piece[][];

/** An article cut at its marks; ids are the indices of the marks. Marks that overlap one before are left out. */
export function versionOf(paragraphs: readonly string[], marks: readonly Omit<Place, 'quote'>[]): Version {
  return paragraphs.map((text, paragraph) => {
    const pieces: Piece[] = [];
    let from = 0;
    const own = marks.map((mark, id) => ({ ...mark, id })).filter((mark) => mark.paragraph === paragraph);
    for (const { start, end, id } of own.sort((a, b) => a.start - b.start)) {
      if (start < from) continue;
      pieces.push({ text: text.slice(from, start) }, { text: text.slice(start, end), id });
      from = end;
    }
    return [...pieces, { text: text.slice(from) }];
  });
}

export const textOf = (version: Version): string[] =>
  version.map((pieces) => pieces.map(({ text }) => text).join('')).filter((text) => text !== '');

/** Where each mark that is left now stands. */
export function placesOf(version: Version): Map<number, Place> {
  const places = new Map<number, Place>();
  let paragraph = 0;
  for (const pieces of version) {
    let start = 0;
    for (const { text, id } of pieces) {
      if (id !== undefined) places.set(id, { paragraph, start, end: start + text.length, quote: text });
      start += text.length;
    }
    if (start > 0) paragraph++;
  }
  return places;
}

const words = (version: Version, edit: (text: string, nth: number) => string): Version => {
  let nth = 0;
  return version.map((pieces) =>
    pieces.map((piece) => (piece.id === undefined ? { text: edit(piece.text, nth++) } : piece)),
  );
};
const plain = (text: string): Piece[] => [{ text }];

/** Another number of as many digits; the mark is then gone. */
const changeNumber = (piece: Piece): Piece =>
  /\d/.test(piece.text) ? { text: piece.text.replace(/\d/g, (digit) => String((Number(digit) + 3) % 10)) } : piece;

/** The numbers of the marks in reverse order, each mark gone: the text holds every quote again, somewhere else. */
function exchangeNumbers(version: Version): Version {
  const numbers = version.flat().filter(({ id, text }) => id !== undefined && /\d/.test(text));
  const order = new Map(numbers.map((piece, index) => [piece, numbers[numbers.length - 1 - index]?.text ?? '']));
  return version.map((pieces) =>
    pieces.map((piece) => {
      const text = order.get(piece);
      return text === undefined || text === piece.text ? piece : { text };
    }),
  );
}

export const EDITS: Record<string, (version: Version) => Version> = {
  'paragraphs the other way round': (version) => [...version].reverse(),
  'the second half before the first': (version) => [
    ...version.slice(version.length >> 1),
    ...version.slice(0, version.length >> 1),
  ],
  'new paragraphs between the old ones': (version) =>
    version.flatMap((pieces, index) => [plain(`延伸阅读之${index}：相关工作正在有序推进。`), pieces]),
  'words put in at the head of sentences': (version) => words(version, (text) => text.replace(/。(?=.)/gu, '。同时，')),
  'words beside the marks changed': (version) =>
    words(version, (text, nth) => (nth % 3 === 1 ? `${text.slice(0, -2)}约${text.slice(-1)}` : text)),
  'every third number changed': (version) =>
    version.map((pieces) => pieces.map((piece) => ((piece.id ?? 0) % 3 === 1 ? changeNumber(piece) : piece))),
  'all numbers exchanged': exchangeNumbers,
  'every quote repeated in a box before': (version) => [
    ...version.flat().flatMap(({ id, text }) => (id === undefined ? [] : [plain(`图表：${text}，数据来自有关部门。`)])),
    ...version,
  ],
  'every paragraph cut in two, some left out': (version) =>
    version.flatMap((pieces, index) => {
      const middle = pieces.length >> 1;
      return index % 5 === 4 ? [] : [pieces.slice(0, middle), pieces.slice(middle)];
    }),
  'the first paragraphs copied to the end': (version) => [
    ...version,
    ...version.slice(0, 3).map((pieces) => pieces.map(({ text }) => ({ text }))),
  ],
};
