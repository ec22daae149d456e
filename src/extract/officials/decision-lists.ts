import { singleSurnameAt } from '../../language/surnames.ts';
import { isHanAt, skipBracket, skipSpaces } from './characters.ts';
import { type NamePlace, readName } from './names.ts';
import type { Change } from './people.ts';

/** 任命：, 一、免去, （二）会议决定任命, 批准免去下列人员职务：, 人事任免名单 on a line of its own. */
const HEAD =
  /(任命|聘任|补选|任免|免去|免除|撤销|接受辞职)(?:下列|以下)?(?:同志|人员)?的?(?:职务|名单|事项|决定)?(?:如下)?[：:]?\s{0,4}$/;
/** No line of such a list is longer. */
const LONGEST_ROW = 160;
const LONGEST_HEAD = 48;
const LONGEST_PLACE = 9;
const PLACE = /^[\p{Script=Han}]{1,8}?[省市县区州盟旗镇乡]/u;
const MARKS = '；;。：:';

/**
 * What happens to the posts in the lines below `text`, a paragraph under a head that said `above`: told anew by a head, kept by the lines of the
 * list, and over with any other paragraph.
 */
export function changeBelow(text: string, above: Change): Change {
  const head = text.length > LONGEST_HEAD ? null : HEAD.exec(text);
  if (head) return /免去|免除|撤销|辞职/.test(head[1] as string) ? 'removed' : 'appointed';
  const stop = text.search(/[。！？]/);
  const isRow = text.length <= LONGEST_ROW && (stop < 0 || stop >= text.trimEnd().length - 1);
  return isRow ? above : null;
}

/** What happens to a post at `at` of a paragraph whose list may begin within it (任命：A为…；B为…。免去：…); `above`: what a head above it says. */
export function decisionAt(text: string, at: number, above: Change): Change {
  const window = text.slice(Math.max(0, at - LONGEST_LIST), at);
  const [appointed, removed] = [lastHead(window, APPOINTING), lastHead(window, REMOVING)];
  if (appointed < 0 && removed < 0) return above;
  return appointed > removed ? 'appointed' : 'removed';
}
const LONGEST_LIST = 300;
const APPOINTING = ['任命：', '任命:', '聘任：'];
const REMOVING = ['免去：', '免去:', '免除：', '撤销：'];
const lastHead = (text: string, heads: readonly string[]): number =>
  Math.max(...heads.map((head) => text.lastIndexOf(head)));

/** Where the entry of the list begins that `at` is in. */
export function entryStart(text: string, at: number): number {
  let start = at;
  while (start > Math.max(0, at - LONGEST_ROW) && !MARKS.includes(text.charAt(start - 1))) start--;
  return skipSpaces(text, start);
}

/**
 * The names that fill `text[start, end)` of an entry: 苏南 and 高歌、向阳（女） there are people whatever else the words mean. Empty where anything
 * else stands there.
 */
export function namesOfEntry(text: string, start: number, end: number): NamePlace[] {
  const names: NamePlace[] = [];
  for (let at = start; at < end && end - at <= LONGEST_HEAD; ) {
    const mark = text.slice(at, end).search(/[、和]/);
    const to = mark < 0 ? end : at + mark;
    const name = wholeName(text, at, to);
    if (!name) return [];
    names.push(name);
    at = skipSpaces(text, to + 1);
  }
  return names;
}

/** Words for people whom nobody names. */
const MANY = /^(?:干[部警]|党员|公民|居民|农民|员工|成员|全[体部]|相关|有关|单位|何人)/;

/** The name between `at` and `to`, a bracket and 同志 behind it left out. */
function wholeName(text: string, at: number, to: number): NamePlace | null {
  const told = /(?:同志)?(?:[（(][^（()）]{1,6}[）)])?(?:同志)?$/.exec(text.slice(at, to));
  const end = at + (told?.index ?? to - at);
  const read = readName(text.slice(0, end), at);
  if (read?.end === end) return read;
  if (MANY.test(text.slice(at, end))) return null;
  const isName = end - at > 1 && end - at < 4 && singleSurnameAt(text, at) === 'plain';
  for (let next = at; next < end; next++) if (!isHanAt(text, next)) return null;
  return isName ? { name: text.slice(at, end), start: at, end } : null;
}

/**
 * The names at `start` that touch the body whose post ends the entry: 马良、路遥沂城市中级人民法院. The place where the body begins tells where
 * the last name ends: one that `told`, the text before, names too, the longest such.
 */
export function namesBeforeBody(text: string, start: number, end: number, told: string): NamePlace[] {
  const last = start + Math.max(0, text.slice(start, end).lastIndexOf('、') + 1);
  const before = last > start ? namesOfEntry(text, start, last - 1) : [];
  if (last > start && before.length === 0) return [];
  let found: NamePlace | null = null;
  let longest = 0;
  for (let at = last + 2; at <= last + 4 && at < end; at++) {
    const body = skipBracket(text, at);
    const place = PLACE.exec(text.slice(body, body + LONGEST_PLACE))?.[0] ?? '';
    if (place.length <= longest || !told.includes(place)) continue;
    const name = wholeName(text, last, at);
    if (!name) continue;
    longest = place.length;
    found = name;
  }
  return found ? [...before, found] : [];
}
