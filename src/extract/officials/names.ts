import { NOT_NAMES } from '../../language/after-names.ts';
import { ethnicNameEnd, isGivenAt, isSpellingAt } from '../../language/given-names.ts';
import { Lexicon } from '../../language/lexicon.ts';
import { compoundSurnameAt, singleSurnameAt } from '../../language/surnames.ts';
import { isHanAt, isSpaceAt, skipSpaces, squeeze } from './characters.ts';
import { isForeignAt } from './foreign.ts';
import { followingWordAt, followingWordEnd, isHardAt, isTitleAt, type NameEnd, nameEndAt } from './name-end.ts';

/** A person's name at a place; `name` is without the spaces that newspapers set into names of two characters. */
export interface NamePlace {
  name: string;
  start: number;
  end: number;
}

const notNames = new Lexicon(NOT_NAMES.map((word) => [word, true] as const));
const DOTS = '·•・‧⋅';
const LONGEST_PART = 7;
const PLACE_CHARACTERS = '省市县区镇乡局委部厅处科';
/** 登科, 志科: given names that end like a section of an office. */
const PASSED = /^[登学振志俊伟永荣]科$/;
/** 习近平向纳伊布·布克尔: between a Han name and a foreign one. */
const CONNECTIVES = '向同和与对致给就';

/**
 * Reads the name that begins at `at`, which is a place where a name is expected (after a post, in a list of people).
 * Null where the words there are no name. Forms: 李明, 李明远, 欧阳明, 欧阳明远, 马　骁, 赫连　勇, 阿依努尔·买买提, 次仁多吉.
 */
export function readName(text: string, at: number): NamePlace | null {
  if (!isHanAt(text, at)) return null;
  const end = dottedEnd(text, at) ?? spacedEnd(text, at) ?? hanOrEthnicEnd(text, at);
  return end === null ? null : { name: squeeze(text.slice(at, end)), start: at, end };
}

function hanOrEthnicEnd(text: string, at: number): number | null {
  const ethnic = speltEnd(text, at) ?? ethnicEnd(text, at);
  const han = hanEnd(text, at);
  // 那日苏 begins with a surname too; the reading that explains more characters up to an end wins.
  if (ethnic > (han ?? at) && ethnic - at >= 3 && nameEndAt(text, ethnic) !== 'none') return ethnic;
  if (han !== null) return han;
  return ethnic - at >= 2 && nameEndAt(text, ethnic) !== 'none' ? ethnic : null;
}

/** 才让东珠: behind a known part of a name one or two characters of given names, where the words surely end. */
function ethnicEnd(text: string, at: number): number {
  const known = ethnicNameEnd(text, at);
  if (known - at < 2) return known;
  const behind = nameEndAt(text, known);
  // 白音那、: what is a word of its own elsewhere spells the end of a name where one ends behind it.
  if (behind === 'hard' && isSpellingAt(text, known) && ['mark', 'word'].includes(nameEndAt(text, known + 1)))
    return known + 1;
  if (behind !== 'none') return known;
  for (let end = known + 1; end <= known + 2 && (isGivenAt(text, end - 1) || isSpellingAt(text, end - 1)); end++) {
    const kind = nameEndAt(text, end);
    if (kind === 'mark' || kind === 'word' || kind === 'hard') return end;
  }
  return known;
}

/** 布威海丽: more characters that spell names than a Han name has, up to a sure end. */
function speltEnd(text: string, at: number): number | null {
  for (let end = at + 1; end <= at + LONGEST_PART && isSpellingAt(text, end - 1); end++) {
    const kind = end - at > 3 ? nameEndAt(text, end) : 'none';
    if (kind === 'mark' || kind === 'word') return end;
  }
  return null;
}

/** 阿依努尔·买买提: parts of Han characters joined by dots, the last one as long as it is spelt like a name. */
function dottedEnd(text: string, at: number): number | null {
  let part = at;
  let dots = 0;
  for (;;) {
    let next = part;
    while (next - part < LONGEST_PART && isHanAt(text, next)) next++;
    // 李强致电毛焦尔·彼得 holds two names and a verb.
    if (next === part || (part === at && hasWordInside(text, at, next))) return null;
    const isDot = next < text.length && DOTS.includes(text.charAt(next));
    if (!isDot || dots === 3) return dots === 0 ? null : lastPartEnd(text, part, next);
    part = next + 1;
    dots++;
  }
}

function hasWordInside(text: string, start: number, end: number): boolean {
  const isHan = singleSurnameAt(text, start) === 'plain';
  // 副县长玉苏普·艾买提 begins with a post.
  for (let at = start; at < end - 1; at++) if (isTitleAt(text, at)) return true;
  for (let at = start + 2; at < end - 1; at++)
    if (followingWordAt(text, at) || (isHan && CONNECTIVES.includes(text.charAt(at)))) return true;
  return false;
}

function lastPartEnd(text: string, start: number, limit: number): number | null {
  if (nameEndAt(text, limit) === 'mark' && limit - start <= 5 && !hasInnerEnd(text, start, limit)) return limit;
  // 巴特尔·孟和主持: a part that is known ends the name, though 和 could join.
  const part = ethnicNameEnd(text, start);
  if (part > start && part <= limit && !['none', 'soft'].includes(nameEndAt(text, part))) return part;
  let spelt = start;
  while (spelt < limit && isSpellingAt(text, spelt)) spelt++;
  if (spelt - start >= 2 && nameEndAt(text, spelt) !== 'none') return spelt;
  for (let end = start + 1; end <= limit; end++) if (nameEndAt(text, end) !== 'none') return end;
  return spelt > start ? spelt : null;
}

function hasInnerEnd(text: string, start: number, limit: number): boolean {
  for (let end = start + 1; end < limit; end++) {
    const kind = nameEndAt(text, end);
    if (kind === 'word' || (kind === 'hard' && !isSpellingAt(text, end))) return true;
  }
  return false;
}

/** 马　骁, 赫连　勇: newspapers spread names of two parts so that they are as wide as those of three characters. */
function spacedEnd(text: string, at: number): number | null {
  const family = compoundSurnameAt(text, at) ? 2 : singleSurnameAt(text, at) ? 1 : 0;
  if (family === 0 || !isSpaceAt(text, at + family)) return null;
  const given = skipSpaces(text, at + family);
  if (given - at - family > 4 || !isHanAt(text, given)) return null;
  const ending = nameEndAt(text, given + 1);
  // Nobody sets such a space but within a name of two characters.
  if (text.charAt(at + family) === '\u3000' && family === 1 && ending === 'none' && !isSpaceAt(text, given + 1))
    return given + 1;
  if (ending === 'mark') return isSpaceAt(text, given + 1) && isHardAt(text, given) ? null : given + 1;
  return ending !== 'none' && !followingWordAt(text, given) && !isHardAt(text, given) ? given + 1 : null;
}

/** Whether a word begins at `at` that is no name although it follows posts. */
export const isOrdinary = (text: string, at: number): boolean =>
  notNames.longestAt(text, at) !== undefined || followingWordAt(text, at);

function hanEnd(text: string, at: number): number | null {
  if (isOrdinary(text, at)) return rescued(text, at) ?? classicalEnd(text, at);
  if (compoundSurnameAt(text, at)) {
    const end = chosenEnd(text, at, at + 2);
    if (end !== null) return end;
  }
  return singleSurnameAt(text, at) ? chosenEnd(text, at, at + 1) : null;
}

/** 安全明, 于海波: a word that is no name may still begin one, when three characters stand between marks. */
function rescued(text: string, at: number): number | null {
  if (singleSurnameAt(text, at) !== 'plain' || followingWordAt(text, at)) return null;
  const whole = at + 3;
  const end = nameEndAt(text, whole);
  return (end === 'mark' || (end === 'word' && !followingWordAt(text, at + 2))) &&
    isGivenAt(text, at + 1) &&
    isGivenAt(text, at + 2) &&
    isHanAt(text, at + 2)
    ? whole
    : null;
}

/** 于是之表示: 之 stands before no verb, so that with a word before it is a name's end there. */
function classicalEnd(text: string, at: number): number | null {
  const end = at + 3;
  const isName = text.charAt(end - 1) === '之' && singleSurnameAt(text, at) === 'plain';
  return isName && nameEndAt(text, end) === 'word' && followingWordEnd(text, end) > end + 1 ? end : null;
}

/** 孔令则更关注: families that give each generation a character of its own have one more character behind it. */
const GENERATION = /^[孔孟曾颜](?:令|繁|垂|宪)[则之以]/;

/** Where the name ends whose given part begins at `given`: after one or two characters. */
function chosenEnd(text: string, at: number, given: number): number | null {
  if (!isHanAt(text, given)) return given - at === 2 ? shortEnd(text, at) : null;
  if (GENERATION.test(text.slice(at, at + 3))) return at + 3;
  if (isHardAt(text, given)) return given - at === 2 ? shortEnd(text, at) : possessingEnd(text, at, given);
  const two = nameEndAt(text, given + 1);
  if (two === 'mark') return given + 1;
  const three = isHanAt(text, given + 1) ? nameEndAt(text, given + 2) : 'none';
  const end = decided(text, given, two, three);
  // 江宁区 before 区长 is a place.
  if (end === null || (PLACE_CHARACTERS.includes(text.charAt(end - 1)) && !PASSED.test(text.slice(given, end))))
    return null;
  if (singleSurnameAt(text, at) !== 'doubtful' || given - at === 2) return end;
  // A doubtful surname (能, 来, 将) needs a sure end and a given name that looks like one.
  const sure = nameEndAt(text, end);
  const long = end > given + 1;
  // 将继续 and 应发挥 hold a verb.
  const plausible = isGivenAt(text, given) && !followingWordAt(text, given) && (!long || isGivenAt(text, given + 1));
  return plausible && sure !== 'none' && (sure !== 'soft' || long) ? end : null;
}

/** 黄有田, 刘有才, 宁致远: 有 and 致 begin many given names, and a clause only where no end follows in time (主任高有意见, 主席致辞). */
function possessingEnd(text: string, at: number, given: number): number | null {
  const possible =
    text.charAt(given) === '有' ? isGivenAt(text, given + 1) : STRIVING.test(text.slice(given, given + 2));
  if (!possible || singleSurnameAt(text, at) !== 'plain') return null;
  const end = nameEndAt(text, given + 2);
  return end === 'mark' || end === 'word' || end === 'hard' ? given + 2 : null;
}

const STRIVING = /^致[远和诚中平良公祥宏用祥强民]/;

/** 上官 and 东方 can be a surname and a given name of one character. */
function shortEnd(text: string, at: number): number | null {
  return singleSurnameAt(text, at) === 'plain' && isGivenAt(text, at + 1) ? at + 2 : null;
}

function decided(text: string, given: number, two: NameEnd, three: NameEnd): number | null {
  const short = given + 1;
  const long = given + 2;
  const longIsName = isGivenAt(text, short) && !isHardAt(text, short);
  if (three === 'none') {
    if (two === 'word' || two === 'hard') return short;
    if (two === 'soft') return isGivenAt(text, given) ? short : null;
    return fallback(text, given, longIsName);
  }
  if (two === 'none') {
    if (three === 'soft' && !longIsName) return isGivenAt(text, given) ? short : null;
    return isHardAt(text, short) || !(isGivenAt(text, given) || longIsName) ? null : long;
  }
  // 陶厚|发表|示, 陶厚发|表示: of two words that share a character the one counts that leaves no rest.
  if (two === 'word' && three === 'word' && longIsName && overlaps(text, short)) return long;
  if (two === 'word')
    return followingWordAt(text, short) && !(three === 'mark' && longIsName) ? short : longIsName ? long : short;
  if (two === 'hard') return longIsName && three !== 'soft' ? long : short;
  return longIsName || three === 'mark' ? long : short;
}

/**
 * Whether a word of two characters at `at` shares the second with another one, and no word begins behind it: 发表示, 发来到, not 强调研究,
 * nor 升任市委 and 为获奖者, which a single character begins that follows names by itself.
 */
const overlaps = (text: string, at: number): boolean =>
  !FUNCTIONAL.includes(text.charAt(at)) &&
  !FUNCTIONAL.includes(text.charAt(at + 1)) &&
  followingWordEnd(text, at) === at + 2 &&
  followingWordEnd(text, at + 1) > at + 2 &&
  !followingWordAt(text, at + 2);
const FUNCTIONAL = '任向和与为就对在从以因由';

/** Nothing says where the name ends: the characters of given names decide. */
function fallback(text: string, given: number, longIsName: boolean): number | null {
  if (!isGivenAt(text, given)) return null;
  const end = longIsName ? given + 2 : given + 1;
  // 梅列多夫: a foreign name goes on as it is spelt.
  if (isSpellingAt(text, end) && isSpellingAt(text, end - 1)) return null;
  // 梅德|韦杰夫
  return isForeignAt(text, end) && isForeignAt(text, end + 1) && isForeignAt(text, end - 1) ? null : end;
}
