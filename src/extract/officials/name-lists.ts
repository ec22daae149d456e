import { isGivenAt } from '../../language/given-names.ts';
import { singleSurnameAt } from '../../language/surnames.ts';
import { isSpaceAt, skipBracket, skipSpaces } from './characters.ts';
import { isTitleAt, nameEndAt } from './name-end.ts';
import { type NamePlace, readName } from './names.ts';
import { readRareName } from './rare-names.ts';

const JOINS = ['以及', '、', '和', '及', '与'];

/**
 * Reads the names of a list that begins at `at`: A、B（女）、C和D, or A　B　C. Empty where no name begins there.
 * @param sure asks for a sure end of the first name too (lists without posts, where less says that a name is meant)
 * @param rare takes surnames that no list holds
 */
export function readNames(text: string, at: number, sure = false, rare = sure): NamePlace[] {
  const names: NamePlace[] = [];
  for (let next: number | null = skipSpaces(text, at); next !== null; ) {
    // A、区长B: a title begins another row.
    if (names.length > 0 && isTitleAt(text, next)) break;
    const name =
      (rare ? rarer(text, next) : readName(text, next)) ??
      (sure && names.length > 1 ? memberBetween(text, next) : null) ??
      (names.length > 0 ? wordBetween(text, next) : null);
    if (!name || ((sure || names.length > 0) && !isSure(text, name))) break;
    names.push(name);
    next = nextMember(text, name.end);
  }
  return names;
}

/** The name at `at`, or one of a rare surname where no list explains the words up to a sure end: 古海尔妮莎 is not 古海尔. */
function rarer(text: string, at: number): NamePlace | null {
  const name = readName(text, at);
  return name && nameEndAt(text, name.end) !== 'none' ? name : (readRareName(text, at) ?? name);
}

/** Between marks of a list of leaders two or three characters are a name, however rare it is: 润道宏. */
function memberBetween(text: string, at: number): NamePlace | null {
  for (let end = at + 2; end <= at + 3; end++)
    if (
      (text[end] === '、' || (text[end] === '等' && end === at + 3)) &&
      /^\p{Script=Han}{1,2}[^局办委镇乡县市区村部处院校厂司长等们员组队会站厅\s]$/u.test(text.slice(at, end))
    )
      return { name: text.slice(at, end), start: at, end };
  return null;
}

/** 副市长A、苏南、尚武，: a word between names is one too; 副市长A、安全、环保等部门 goes on with other words. */
function wordBetween(text: string, at: number): NamePlace | null {
  const end = at + 2;
  if (singleSurnameAt(text, at) !== 'plain' || !isGivenAt(text, at + 1)) return null;
  if (text.charAt(at - 1) !== '、' || text.charAt(end) !== '、') return null;
  const next = readName(text, end + 1);
  return next && '、，。；'.includes(text.charAt(next.end) || '。')
    ? { name: text.slice(at, end), start: at, end }
    : null;
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
