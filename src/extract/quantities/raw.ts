import { BOUNDS_BEFORE, type BoundSign, readBoundAfter } from '../../language/bounds.ts';
import { CharacterSet } from '../../language/characters.ts';
import type { UnitKind } from '../../language/units.ts';

/** A number with its unit as it stands in the text, before anything is known of its meaning. */
export interface RawQuantity {
  start: number;
  /** End with 以上, 左右 and the like, exclusive. */
  end: number;
  /** Where the bare number begins and the unit ends: inside `start`..`end`. */
  coreStart: number;
  coreEnd: number;
  value: number | [number, number];
  unit: string;
  kind: UnitKind;
  bound: BoundSign | '=';
  /** 第6位, 前30强: a place in an order. */
  rank: 'place' | 'first' | null;
  /** 翻一番. */
  fan: boolean;
  rule: string;
}

const BLANKS = new CharacterSet(' \u3000\u00a0');

/** From `at` over blanks. */
export const skipSpaces = (text: string, at: number) => {
  let end = at;
  while (BLANKS.at(text, end)) end++;
  return end;
};

/** From `at` back over blanks. */
export const skipBack = (text: string, at: number) => {
  let start = at;
  while (BLANKS.at(text, start - 1)) start--;
  return start;
};

/** Characters that make another word with a bound of one character: 签约, 附近, 通过. */
const OTHER_WORD: Readonly<Record<string, string>> = {
  约: '签预合条公节违履契集',
  近: '附最靠临亲远',
  过: '通经路度渡胜难透',
  超: '赶反彩B',
  破: '突打侦',
};

/** What 度 makes a degree of: 进度, 难度. */
const DEGREES = new CharacterSet('进速难温湿浓密强高厚深宽长幅满程额力广');

/** What is past once these were done to it: 看过了, 通过了. */
const AFTER_ACT = new CharacterSet('通经度路错穿越见去吃看走跑受难胜透渡听读办学做查问试用');
/** Bound words right before the number, at most one space away. */
export function boundBefore(text: string, at: number): { sign: BoundSign | '='; start: number } | null {
  const hit = BOUNDS_BEFORE.longestEndingAt(text, at, 6);
  if (
    hit &&
    (hit[0].length === 1 || hit[0][0] === '约') &&
    OTHER_WORD[hit[0][0] as string]?.includes(text[at - hit[0].length - 1] ?? '\0') &&
    // 进度过四成, but 度过
    !(text[at - 2] === '度' && DEGREES.at(text, at - 3))
  )
    return null;
  // 亩产过了1100斤, but 通过了12项
  if (!hit && text.endsWith('过了', at) && !AFTER_ACT.has(text.charCodeAt(at - 3))) return { sign: '>', start: at - 2 };
  return hit ? { sign: hit[1], start: at - hit[0].length } : null;
}

/** Behind a short note between a number and its bound, 60间（教室）以上; `at` where none stands. */
function pastNote(text: string, at: number): number {
  const open = text[at];
  if (open !== '(' && open !== '（') return at;
  const close =
    /^[^，。；：()（）\d]{1,8}[)）](?=以上|以下|以内|左右)/.exec(text.slice(at + 1, at + 14))?.[0].length ?? 0;
  return close > 0 ? at + 1 + close : at;
}

/** A quantity with the bounds that stand before and behind it. */
export function bounded(
  text: string,
  start: number,
  coreStart: number,
  coreEnd: number,
  value: number | [number, number],
  unit: string,
  kind: UnitKind,
  more: boolean,
  rule: string,
): RawQuantity | null {
  let bound: BoundSign | '=' = more ? '>' : '=';
  let end = coreEnd;
  const after = readBoundAfter(text, pastNote(text, skipSpaces(text, coreEnd)));
  // 4栋厂房中3栋封顶: of houses it is no bound.
  if (after && !(kind === 'count' && text.startsWith('封顶', after.end - 2))) {
    bound = after.sign;
    end = after.end;
  }
  // 15个工作日内办结
  if (!after && kind === 'time' && text[coreEnd] === '内') bound = '<=';
  // 6倍还多, 七成还多
  if (!after && (kind === 'multiple' || kind === 'percent') && text.startsWith('还多', coreEnd)) {
    bound = '>';
    end = coreEnd + 2;
  }
  const before = boundBefore(text, skipBack(text, start));
  if (before && !(after && before.sign === '<=' && bound === '<='))
    // 不过1200元左右: what limits nothing leaves the bound behind as it is.
    bound = after && (before.sign === '~' || before.sign === '=') ? bound : before.sign;
  return { start, end, coreStart, coreEnd, value, unit, kind, bound, rank: null, fan: false, rule };
}

/** 上万家: more than so many; not 以上, 迈上万亿元 or 成千上万. */
export const isUpTo = (text: string, at: number): boolean =>
  text[at - 1] === '上' && !'以之加晚早马网线路海天迈跨站登跃千百身'.includes(text[at - 2] ?? '以');
