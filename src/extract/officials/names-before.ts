import { isHanAt, isSpaceAt, lastWithin, skipSpacesBack } from './characters.ts';
import { followingWordAt } from './name-end.ts';
import { type NamePlace, readName } from './names.ts';
import { readRareName } from './rare-names.ts';

const LONGEST = 14;
const MOST_NAMES = 60;
const LONGEST_HAN = 6;
/** 由赵敏: begins a name hardly ever, and stands before one often. */
const LEADING = '由经将让请对';
const DOTS = '·•・‧⋅';
/** What may stand directly before a name although it is Han: the end of a verb or conjunction. */
const BEFORE_NAMES = '任命免去举补选定由和与及对请是为意撤罢名出受让向据';

/**
 * The name that ends where the words `同志`, a bracket （女） and spaces before `end` begin; null where there is none.
 * Used for names before 任, 当选, （, where the end is known and the beginning is looked for.
 */
export function nameBefore(text: string, end: number): NamePlace | null {
  const last = nameEndBefore(text, end);
  let first = last;
  while (first > 0 && last - first < LONGEST && isNameCharacter(text, first - 1)) first--;
  const limit = first > 0 && last - first === LONGEST ? last - LONGEST_HAN : first;
  for (let start = Math.max(limit, first); start < last - 1; start++) {
    if (!isHanAt(text, start) || !beginsAt(text, start)) continue;
    const name = readName(text.slice(start, last), 0);
    if (LEADING.includes(text.charAt(start)) && start < last - 2) continue;
    if (name && name.end === last - start && !followingWordAt(text, start))
      return { name: name.name, start, end: last };
  }
  // 位洪伟任局长: a name of a rare surname stands alone between a mark and what follows it.
  const whole = last - first === 3 ? readRareName(text.slice(first, last), 0) : null;
  return whole && whole.end === 3 ? { name: whole.name, start: first, end: last } : null;
}

/** The names of a list that ends before `end`: 李铁军、王芳 in 李铁军、王芳为副市长. In the order of the text. */
export function namesBefore(text: string, end: number): NamePlace[] {
  const names: NamePlace[] = [];
  for (let name = nameBefore(text, end); name && names.length < MOST_NAMES; ) {
    names.unshift(name);
    const join = skipSpacesBack(text, name.start) - 1;
    name = '、和'.includes(text.charAt(join) || ' ') ? nameBefore(text, join) : null;
  }
  return names;
}

function nameEndBefore(text: string, end: number): number {
  let last = skipSpacesBack(text, end);
  if (text.startsWith('同志', last - 2)) last = skipSpacesBack(text, last - 2);
  const close = text.charAt(last - 1);
  if (close === '）' || close === ')') {
    const open = Math.max(lastWithin(text, '（', last, 10), lastWithin(text, '(', last, 10));
    if (open >= 0) last = skipSpacesBack(text, open);
  }
  return last;
}

function isNameCharacter(text: string, at: number): boolean {
  return (
    isHanAt(text, at) ||
    DOTS.includes(text.charAt(at)) ||
    text.charAt(at) === '\u3000' ||
    (isSpaceAt(text, at) && isHanAt(text, at - 1))
  );
}

function beginsAt(text: string, start: number): boolean {
  return start === 0 || !isHanAt(text, start - 1) || BEFORE_NAMES.includes(text.charAt(start - 1));
}
