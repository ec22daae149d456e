import { isSpaceAt, skipBracket, skipSpaces } from './characters.ts';
import { isTitleAt, nameEndAt } from './name-end.ts';
import { type NamePlace, readName } from './names.ts';

const JOINS = ['以及', '、', '和', '及', '与'];

/**
 * Reads the names of a list that begins at `at`: A、B（女）、C和D, or A　B　C. Empty where no name begins there.
 * @param sure asks for a sure end of the first name too (lists without posts, where less says that a name is meant)
 */
export function readNames(text: string, at: number, sure = false): NamePlace[] {
  const names: NamePlace[] = [];
  for (let next: number | null = skipSpaces(text, at); next !== null; ) {
    const name = readName(text, next);
    if (!name || ((sure || names.length > 0) && !isSure(text, name))) break;
    names.push(name);
    next = nextMember(text, name.end);
  }
  return names;
}

function isSure(text: string, name: NamePlace): boolean {
  // 政委王平、海军司令员: a title behind the words makes an organisation of them.
  return nameEndAt(text, name.end) !== 'none' && !isTitleAt(text, name.end);
}

/** Where the next member of the list begins behind a name that ends at `end`; null where the list ends. */
function nextMember(text: string, end: number): number | null {
  let at = skipBracket(text, end);
  if (text.startsWith('同志', at)) at += 2;
  const spaced = skipSpaces(text, at);
  const join = JOINS.find((word) => text.startsWith(word, spaced));
  if (join) return skipSpaces(text, spaced + join.length);
  return isSpaceAt(text, at) ? spaced : null;
}
