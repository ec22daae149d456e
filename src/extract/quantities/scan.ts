import { CharacterSet } from '../../language/characters.ts';
import { isDigit, NUMERAL_STARTS, type Numeral, readNumeral, startsNumeral } from '../../language/numerals.ts';
import { shifted } from '../../language/plain-numerals.ts';
import { readUnit } from '../../language/units.ts';
import { isBareNumber } from './bare.ts';
import { readCurrencyAhead, startWithYuan } from './currency-ahead.ts';
import { isCounted } from './heads.ts';
import { isEndOfFew, isNoCount } from './no-counts.ts';
import { isGroupNumber, isPartOfName, isPlaceLikeCount } from './part-of-name.ts';
import { readPeople } from './people-counted.ts';
import { readBodies, readYuan, skipBracketedUnit } from './pieces.ts';
import { readAmong, readFan, readRank } from './ranks.ts';
import { boundBefore, bounded, isUpTo, type RawQuantity, skipBack, skipSpaces } from './raw.ts';
import { sharedUnit, trailingScale, unitOfArrival, unitOfOutput } from './shared-unit.ts';
import type { Skips } from './skip.ts';
import { readSmallChange } from './small-change.ts';
import { readTenths } from './tenths.ts';
import {
  isHalfMore,
  readAbout,
  readAsSaid,
  readIndexPoints,
  readLevel,
  readRounds,
  readScore,
} from './units-by-context.ts';
import { readUnsaid } from './unsaid.ts';

const isLatin = (code: number) =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xff21 && code <= 0xff5a);
const RANGE_MARKS = new CharacterSet('-—–−~～〜至到');
const RANGE_STARTS = new CharacterSet('-—–−~～〜至到(（');

/** The end of a range mark (—, ——, 至, 到, ～) at `at`, or −1. */
function skipRangeMark(text: string, at: number): number {
  if (!RANGE_STARTS.at(text, at)) return -1;
  let end = at;
  if (text.startsWith('(含)', end) || text.startsWith('（含）', end)) end += 3;
  if (!RANGE_MARKS.at(text, end)) return -1;
  const word = text[end] === '至' || text[end] === '到';
  end++;
  if (!word) while (end < at + 6 && RANGE_MARKS.at(text, end) && text[end] !== '至' && text[end] !== '到') end++;
  return end;
}

/** 十 in 二十 has no 分之 behind it; 百分之, 千分之, 万分之 have the number behind. */
function readFraction(text: string, at: number): { numeral: Numeral; end: number; unit: string } | null {
  if (text.charCodeAt(at + 1) !== 0x5206 /* 分 */) return null;
  const permille = text.startsWith('千分之', at);
  if (!permille && !text.startsWith('百分之', at)) return null;
  const numeral = readNumeral(text, at + 3);
  if (!numeral || numeral.vague) return null;
  // 百分之百: a bare scale word is a number here.
  return { numeral, end: numeral.end, unit: permille ? '‰' : '%' };
}

const scaled = (numeral: Numeral, exponent: number): number | [number, number] =>
  numeral.low === numeral.high
    ? shifted(numeral.low, exponent)
    : [shifted(numeral.low, exponent), shifted(numeral.high, exponent)];

const LOOSE_UNITS = new Set(
  '个 类 种 项 条 次 批 层 轮 期 段 块 片 门 道 县 镇 乡 村 社区 省份 环节 事项 平台 标准 组 档 起 支 笔 位 面 手 篇 孔 根 股 部门'.split(
    ' ',
  ),
);

const MANY = new CharacterSet('余多');

/** One numeral with its unit; `null` where it is no quantity. Advances over ranges. */
function readQuantity(text: string, at: number): RawQuantity | null {
  if (isPartOfName(text, at)) return null;
  // 全区唯一一座
  if ((text[at - 1] === '唯' && text[at] === '一') || isPlaceLikeCount(text, at)) return null;
  const fraction = readFraction(text, at);
  if (fraction) {
    let end = fraction.end;
    let value = scaled(fraction.numeral, 0);
    const mark = skipRangeMark(text, end);
    const second =
      mark > 0
        ? (readFraction(text, mark) ??
          (startsNumeral(text.charCodeAt(mark)) ? { numeral: readNumeral(text, mark), end: 0, unit: '%' } : null))
        : null;
    if (second?.numeral && typeof value === 'number' && second.numeral.low > value) {
      value = [value, second.numeral.low];
      end = second.numeral.end;
    }
    return bounded(text, at, at, end, value, fraction.unit, 'percent', fraction.numeral.more, 'scan/fraction');
  }
  if (text[at] === '0' && isDigit(text.charCodeAt(at + 1))) return null; // 03组 is a name
  const first = readNumeral(text, at);
  if (!first || first.vague || isEndOfFew(text, at, first) || isGroupNumber(text, at, first.end)) return null;
  let start = at;
  const upTo = first.bare && isUpTo(text, at);
  if (first.bare && !upTo && !isBareNumber(text, at, first)) return null;
  const tenths = readTenths(text, at, first);
  if (tenths)
    return bounded(text, start, at, tenths.end, tenths.value, '%', 'percent', text[tenths.end] === '多', 'scan/tenths');

  let unit =
    readYuan(text, at, first) ??
    readAsSaid(text, at, first.end) ??
    readUnit(text, skipSpaces(text, first.end)) ??
    readScore(text, at, first.end) ??
    readIndexPoints(text, at, first.end) ??
    readRounds(text, at, first.end) ??
    readAbout(text, first) ??
    readLevel(text, at, first) ??
    readBodies(text, at, first) ??
    unitOfOutput(text, at, first) ??
    readPeople(text, at, first) ??
    readUnsaid(text, at, first);
  if (!unit) {
    // ￥1,000
    const ahead = readCurrencyAhead(text, at, first);
    if (ahead) {
      unit = { unit: ahead.unit, end: first.end };
      ({ start } = ahead);
    }
  }
  let end = unit ? unit.end : first.end;
  const shared = unit || first.chinese ? null : (unitOfArrival(text, at, first) ?? sharedUnit(text, at, first));
  if (shared) {
    const { name, kind } = shared.unit;
    return bounded(
      text,
      start,
      at,
      first.end,
      scaled(first, shared.exponent),
      name,
      kind,
      first.more,
      'scan/shared-unit',
    );
  }
  let value: number | [number, number] = scaled(first, unit?.unit.exponent ?? 0);
  if (upTo) start = at - 1;
  let more = first.more || upTo || SOME_MORE.test(text.slice(first.end, first.end + 5));
  let rule = 'scan/number';
  // Ranges: 6%—6.5%, 3到5个, 150万—200万千瓦, 十八至三十万. The unit stands at least behind the second number.
  const mark = first.more ? -1 : skipRangeMark(text, end);
  if (mark > 0 && startsNumeral(text.charCodeAt(skipSpaces(text, mark)))) {
    const at2 = skipSpaces(text, mark);
    const second = readNumeral(text, at2);
    const unit2 = second ? readUnit(text, skipSpaces(text, second.end)) : null;
    if (
      second &&
      !second.vague &&
      !second.bare &&
      unit2 &&
      (!unit || unit.unit.name === unit2.unit.name) &&
      first.chinese === second.chinese &&
      !(isArrival(text, at) && '至到'.includes(text[mark - 1] as string))
    ) {
      let low = first.low;
      // 七千到九千亿, 十八至三十万: the scale of the second holds for both when the first would be far below it.
      const scale = trailingScale(text, at2, second.end);
      if (!unit && trailingScale(text, at, first.end) < 4 && scale >= 4 && low < second.low / 1000)
        low = Number(`${low}e${scale}`);
      if (low < second.high) {
        value = [Number(`${low}e${unit2.unit.exponent}`), Number(`${second.high}e${unit2.unit.exponent}`)];
        unit = unit2;
        end = unit2.end;
        more = false;
        rule = 'scan/range';
      }
    }
  }
  if (!unit) return null;
  // 解决就业1500余人时: when, no hours.
  if (more && unit.unit.name === '人时') {
    unit = { unit: { ...unit.unit, name: '人' }, end: end - 1 };
    end--;
  }
  const { kind, name } = unit.unit;
  // 长三角, 一度: a single digit in words is no sum, no temperature and no volume (八方游客); 红十字会, 八字方针, 十担柴.
  if (first.chinese && first.high <= 20 && (name === '字' || name === '担')) return null;
  if (
    first.chinese &&
    first.high < 10 &&
    rule === 'scan/number' &&
    ((unit.unit.exponent < 0 && text[end - 1] !== '钱') || name === '度' || name === '方' || name === '通')
  )
    return null;
  if (name === '版' && typeof value === 'number' && text.slice(at, first.end).includes('.')) return null; // 3.0版
  // 一斤卖到12元: of what there is one.
  if (
    first.chinese &&
    first.high === 1 &&
    kind === 'physical' &&
    !more &&
    rule === 'scan/number' &&
    !boundBefore(text, skipBack(text, at))
  )
    return null;
  if (isLatin(name.charCodeAt(0)) && isLatin(text.charCodeAt(end))) return null;
  if (!more && (kind === 'money' || kind === 'percent') && MANY.at(text, end) && !isDigit(text.charCodeAt(end + 1))) {
    more = true;
    end++;
  }
  const change =
    kind === 'money' && name === '元' && typeof value === 'number' ? readSmallChange(text, end, value) : null;
  if (change) ({ value, end } = change);
  // 6亩半
  if (typeof value === 'number' && isHalfMore(text, end, unit.unit)) {
    value += 0.5;
    end++;
  }
  if (isNoCount(text, at, first, end, unit.unit, rule === 'scan/number')) return null;
  if (kind === 'count' || kind === 'order') {
    end = skipBracketedUnit(text, end);
    // 一批, 一个, 两手: counts of one and two in words say nothing; 三个方面 and the like are ways of speaking.
    if (first.chinese && first.high <= 2) return null;
    // 三个口袋, 五项制度, 三县: so few in words are a way of speaking unless they are things one counts.
    if (first.chinese && first.high < 10 && !more && LOOSE_UNITS.has(name) && !isCounted(text, at, end)) return null;
  }
  if (kind === 'money') start = startWithYuan(text, at) ?? start;
  const quantity = bounded(text, start, at, end, value, name, kind, more, rule);
  // 80来人: about so many.
  if (quantity?.bound === '=' && text[first.end] === '来') quantity.bound = '~';
  return quantity;
}

/** 由5个到8个, 从46%到62%: two values, not a range, when the number is where something starts from. */
function isArrival(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at);
  // 由40支增加到60至70支: behind where it arrives it is a range.
  return /[由从][^，。；到至]{0,6}$/.test(before) && !/^从?\d/.test(before) && at > 1;
}

/** What opens a place in an order. */
const RANKS = new CharacterSet('第前后首');
/** All that may begin a number, a rank, or what `skips` pass over. */
const SIGNS = new CharacterSet(`${NUMERAL_STARTS}翻第前后首强《〔“`);

/** Behind the numerals of an ordinal, 38 in 第38届, both in 第3、4批; `from` where none stands. */
function pastOrdinals(text: string, from: number): number {
  let end = from;
  for (let next = from; startsNumeral(text.charCodeAt(next)); next = end + 1) {
    const ordinal = readNumeral(text, next);
    if (!ordinal) break;
    ({ end } = ordinal);
    if (text[end] !== '、') break;
  }
  return end;
}

/**
 * Every number with a unit in the text, in order and without overlap; linear in its length.
 * `skips` say from where to go on when a date, a title in 《》 or the like begins at a place.
 */
export function scanQuantities(text: string, skips: Skips): RawQuantity[] {
  const found: RawQuantity[] = [];
  let at = 0;
  while (at < text.length) {
    const wall = Math.min(text.length, skips.nextPeriod);
    while (at < wall && !SIGNS.has(text.charCodeAt(at))) at++;
    if (at >= text.length) break;
    const past = skips.past(at);
    if (past > at) {
      at = past;
      continue;
    }
    const code = text.charCodeAt(at);
    let quantity: RawQuantity | null = null;
    if (code === 0x7ffb /* 翻 */) quantity = readFan(text, at);
    else if (RANKS.has(code)) quantity = readRank(text, at);
    else if (code === 0x5f3a /* 强 */) quantity = readAmong(text, at);
    if (quantity) {
      found.push(quantity);
      at = quantity.end;
      continue;
    }
    if (code === 0x7b2c) {
      // 第38届, 第3场: an ordinal is no count.
      at = pastOrdinals(text, at + 1);
      continue;
    }
    if (!startsNumeral(code)) {
      at++;
      continue;
    }
    quantity = readQuantity(text, at);
    if (quantity) {
      // 4人民币5美元: a currency before the number may already belong to the number before.
      if (quantity.start < (found.at(-1)?.end ?? 0)) quantity.start = quantity.coreStart;
      found.push(quantity);
      at = quantity.end;
    } else {
      const numeral = readNumeral(text, at);
      at = numeral ? Math.max(at + 1, numeral.end) : at + 1;
    }
  }
  return found;
}
/** 3个多亿, 2个多小时; not 5个多功能厅. */
const SOME_MORE = /^个多(?:亿|百分点|千分点|小时|月|星期|学期|世纪|工作日)/;
