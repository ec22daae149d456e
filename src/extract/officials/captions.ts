import { isHanAt, isSpaceAt, lastWithin, skipBracket, skipSpaces, skipSpacesBack } from './characters.ts';
import { readName } from './names.ts';
import { nameBefore } from './names-before.ts';
import type { Reader } from './reader.ts';
import type { PostRow } from './rows.ts';

/** A name with a bracket behind it is not longer. */
const LONGEST = 30;
const CLOSING = '）)';

/** A（县长）, A　县长 and A，县长： names before their posts without a verb, as captions and lists have them. */
export function readCaption(reader: Reader, row: PostRow): boolean {
  const { text } = reader;
  const before = text.charAt(row.start - 1);
  if (before === '（' || before === '(') {
    if (!CLOSING.includes(text.charAt(row.end) || ' ')) return false;
    return giveTo(reader, row, withoutSeat(text, row.start - 1));
  }
  const isEnd = skipSpaces(text, row.end) >= text.length || !isHanAt(text, skipSpaces(text, row.end));
  if (!isEnd) return false;
  if (isSpaceAt(text, row.start - 1)) return giveTo(reader, row, row.start - 1);
  if (before === '，' || before === ',' || before === '：' || before === ':')
    return leadsLine(text, row.start - 1) && giveTo(reader, row, row.start - 1);
  return false;
}

/** Where the name before `end` ends: A in A代表（县长）, who has a seat where it is said and the post besides. */
function withoutSeat(text: string, end: number): number {
  return SEATS.includes(text.slice(end - 2, end)) ? end - 2 : end;
}
const SEATS = ['代表', '委员'];

function giveTo(reader: Reader, row: PostRow, end: number): boolean {
  const name = nameBefore(reader.text, end);
  return name !== null && reader.give(row, [name], null, 'officials/captions');
}

/** Whether the words before `end` are a name that begins the paragraph or a sentence. */
function leadsLine(text: string, end: number): boolean {
  const start = skipSpaces(
    text,
    Math.max(lastWithin(text, '。', end, LONGEST), lastWithin(text, '；', end, LONGEST), end - LONGEST) + 1,
  );
  const name = readName(text, start);
  return name !== null && skipSpacesBack(text, end) === skipBracket(text, name.end);
}
