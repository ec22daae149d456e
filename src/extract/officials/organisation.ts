import { CharacterSet } from '../../language/characters.ts';
import { Lexicon } from '../../language/lexicon.ts';
import { CUT_WORDS, JOINING, PROTECTED_WORDS } from '../../language/organisations.ts';
import { BARE_LEVELS, LEVEL_TRAPS, NATIONAL_WORDS, PLACE_ENDINGS } from '../../language/regions.ts';
import { isHanAt, lastWithin, skipBracket } from './characters.ts';

/** Organisations are at most this long: 自治州 and 实验区 with their committee's department stay below. */
const LONGEST = 52;
const LONGEST_PLACE = 9;
const LONGEST_BRACKET = 16;

type Cut = 'cut' | 'keep';
const cuts = new Lexicon<Cut>([
  ...CUT_WORDS.map((word) => [word, 'cut'] as const),
  ...PROTECTED_WORDS.map((word) => [word, 'keep'] as const),
]);
const national = new Lexicon(NATIONAL_WORDS.map((word) => [word, true] as const));
const traps = new Lexicon(LEVEL_TRAPS.map((word) => [word, true] as const));
const endings = new Lexicon(PLACE_ENDINGS.map((word) => [word, true] as const));
/** 苏州市, 新乡县, 梅县区: an ending that another one follows is part of the name; 费县县委 is the committee of 费县. */
const EXTENDED = '州乡县镇';
const OVER = '省市县区';
const SETTLEMENTS = '家庄村店屯寨堡沟坪湾坝桥山岭塘洼集营台镇乡';
const QUOTES_CLOSING = '”』」"';
const QUOTES_OPENING = '“『「"';

/**
 * Where the organisation before a title begins. The words are read back to the first mark, or to `floor` (the end of
 * what was read before), then every word that cannot be in an organisation's name moves the beginning behind itself.
 */
export function organisationStart(text: string, end: number, floor: number): number {
  const hard = behindNote(text, hardStart(text, end, floor));
  let start = hard;
  for (let at = hard; at < end; ) {
    // 代表资格审查（人事任免工作）委员会: what stands in a bracket does not part the name.
    const behind = skipBracket(text, at, LONGEST_BRACKET);
    if (behind > at && behind < end) {
      at = behind;
      continue;
    }
    const joined = joinedStart(text, at, start, end, floor);
    if (joined) {
      start = at = joined;
      continue;
    }
    const word = cuts.longestAt(text, at);
    if (word && at + word[0].length <= end) {
      at += word[0].length;
      if (
        word[1] === 'cut' &&
        !(word[0].length === 1 && isSettlement(text, at, end)) &&
        !isTown(text, word[0], at, start, end)
      )
        start = at;
    } else at++;
  }
  return behindDate(text, behindSender(text, behindDeeds(text, start, end), end), end);
}

/** 县教育局派驻柳河村第一书记: behind who sent them, where they were sent to a village. */
function behindSender(text: string, start: number, end: number): number {
  if (!VILLAGE_ENDS.at(text, end - 1) || !VILLAGE.test(text.slice(end - 2, end))) return start;
  const at = text.slice(start, end).lastIndexOf('派驻');
  return at >= 0 && start + at + 3 < end ? start + at + 2 : start;
}
const VILLAGE_ENDS = new CharacterSet('村区查');
const VILLAGE = /村$|社区$|嘎查$/;

/** 贯彻落实中共中央…, 学习领会国务院…: behind what is done a body of the whole country begins. */
function behindDeeds(text: string, start: number, end: number): number {
  if (!DEED_STARTS.within(text, start, end)) return start;
  for (const deed of DEEDS) {
    const at = text.slice(start, end).lastIndexOf(deed);
    if (at >= 0 && national.longestAt(text, start + at + deed.length)) return start + at + deed.length;
  }
  return start;
}
const joining = new CharacterSet(JOINING);
const DEED_STARTS = new CharacterSet('落贯学领传按遵');
const DEEDS = ['落实', '贯彻', '学习', '领会', '传达', '按照', '遵照'];

/** ——记石桥村党支部书记A: what headlines say of whom they are about. */
const behindNote = (text: string, at: number): number =>
  text.charAt(at) === '记' && !isHanAt(text, at - 1) ? at + 1 : at;

/** The first position back from `end` with only Han characters, digits, and whole brackets and quotations behind it. */
function hardStart(text: string, end: number, floor: number): number {
  const limit = Math.max(floor, end - LONGEST);
  let at = end;
  while (at > limit) {
    const character = text.charAt(at - 1);
    if (isWordAt(text, at - 1)) at--;
    else if (character === '）' || character === ')') {
      const open = Math.max(lastWithin(text, '（', at, LONGEST_BRACKET), lastWithin(text, '(', at, LONGEST_BRACKET));
      if (open < limit) return at;
      at = open;
    } else if (QUOTES_CLOSING.includes(character)) {
      let open = at - 2;
      while (open >= limit && isWordAt(text, open)) open--;
      // A quotation that is a clause of its own (“……。”市长说) is not part of a name.
      if (open < limit || !QUOTES_OPENING.includes(text.charAt(open)) || at === end) return at;
      at = open;
    } else return at;
  }
  return at;
}

function isWordAt(text: string, at: number): boolean {
  const character = text.charAt(at);
  return isHanAt(text, at) || (character >= '0' && character <= '9');
}

/** 于家庄村, 老屯村: before such a character a word of one character is part of a village's name. */
function isSettlement(text: string, at: number, end: number): boolean {
  return at < end - 1 && SETTLEMENTS.includes(text.charAt(at)) && SETTLEMENTS.includes(text.charAt(at + 1));
}

/** Characters that towns' names begin with or end in, and the most that stand between them and 镇 or 乡. */
const TOWN_FIRST = '老前任如将同让';
const LONGEST_TOWN = 3;

/**
 * Whether a word of one character that ends at `at` is part of a town's name: 老牛湾镇, 塔尕尔其乡; 前 and the like only behind a place (山湾县前双井镇),
 * for elsewhere 前双井镇党委书记 once was one.
 */
function isTown(text: string, word: string, at: number, start: number, end: number): boolean {
  if (word === '其') return at - start > 2 && '镇乡'.includes(text.charAt(at));
  if (
    !TOWN_FIRST.includes(word) ||
    !(word === '老' ? at - 1 === start || isLevelAt(text, at - 2) : isLevelAt(text, at - 2))
  )
    return false;
  for (let next = at; next < end && next - at <= LONGEST_TOWN; next++)
    if ('镇乡'.includes(text.charAt(next))) return next > at;
  return false;
}

const isLevelAt = (text: string, at: number) => at >= 0 && BARE_LEVELS.includes(text.charAt(at));

/** 中和镇, 永和镇: characters that stand before 和 in the names of towns. */
const BEFORE_AND = '中永仁三义顺人共宣北上天保百金安九东庆嘉新礼杨大太平元吉康祥西南小双同泰清兴福云龙阳善德广雍致崇';

/** A 和 between two bodies cuts, one inside a body's name (发展和改革委) does not: what follows tells. */
function joinedStart(text: string, at: number, start: number, end: number, floor: number): number {
  if (!joining.at(text, at)) return 0;
  const word = cuts.longestAt(text, at);
  // 书记李明和县长王海峰, 书记李明和县委副书记…: 和县 is no place where only its first half stands before the title, nor directly behind a person.
  const isPlace = word && at + word[0].length <= end && (word[1] === 'cut' || at > floor || floor === 0);
  if (isPlace) return 0;
  const next = at + 1;
  if (next === end) return next;
  if (at === start) return next;
  if (BARE_LEVELS.includes(text.charAt(next)) && !traps.longestAt(text, next)) {
    const inTown = '镇乡'.includes(text.charAt(next)) && BEFORE_AND.includes(text.charAt(at - 1));
    return inTown && (at - 1 === start || isLevelAt(text, at - 2)) ? 0 : next;
  }
  return national.longestAt(text, next) || namedPlaceEnd(text, next) > next ? next : 0;
}

/** Digits with 日, 月 or 年 in front of an organisation are a date. */
function behindDate(text: string, start: number, end: number): number {
  let from = start;
  for (let at = start; at < end; at++) {
    const previous = text.charAt(at - 1);
    if (at > start && '日月年时号'.includes(text.charAt(at)) && previous >= '0' && previous <= '9') from = at + 1;
  }
  return from;
}

/** End of the named place that begins at `at` (沂丰县 in 沂丰县委); `at` where none does. At least one character stands before its ending. */
export function namedPlaceEnd(text: string, at: number): number {
  for (let next = at + 1; next < text.length && next - at <= LONGEST_PLACE; next++) {
    if (!isHanAt(text, next)) return at;
    const ending = endings.longestAt(text, next)?.[0];
    const over = text.charAt(next + 1) || '-';
    if (ending && EXTENDED.includes(ending) && over !== ending && OVER.includes(over)) continue;
    if (ending && !traps.longestAt(text, next) && !traps.longestAt(text, next - 1)) return next + ending.length;
  }
  return at;
}

/** Whether a name begins at `at` that holds a word which elsewhere is none of it: 原平市, 前进区. */
export function isNameAt(text: string, at: number): boolean {
  return cuts.longestAt(text, at)?.[1] === 'keep';
}

/** Whether an organisation of the whole country begins at `at`. */
export function isNationalAt(text: string, at: number): boolean {
  return national.longestAt(text, at) !== undefined;
}

/** Whether the character at `at` alone says the level of a body (市 in 市委). */
export function isBareLevelAt(text: string, at: number): boolean {
  return at < text.length && BARE_LEVELS.includes(text.charAt(at)) && !traps.longestAt(text, at);
}
