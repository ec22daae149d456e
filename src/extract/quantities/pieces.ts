import { afterLast } from '../../language/characters.ts';
import type { Numeral } from '../../language/numerals.ts';
import { readUnit, type Unit } from '../../language/units.ts';
import { isOneOf } from '../dates/words.ts';

/** Measure words that are more than the lexicon of units says: with a second one in brackets, and 块 where it is money. */

/** Where a second measure word in brackets ends, 34台（套）, 126家（次）: the first is the unit; `at` where none stands. */
export function skipBracketedUnit(text: string, at: number): number {
  const open = text.charCodeAt(at);
  if (open !== 0x28 && open !== 0xff08) return at;
  const unit = readUnit(text, at + 1);
  if (unit?.unit.kind !== 'count') return at;
  const close = text[unit.end];
  return close === ')' || close === '）' ? unit.end + 1 : at;
}

/** 县住建局等6部门, 九部门联合发文: bodies that do something together; 苗种3亿单位: what is counted by the million; null elsewhere. */
export function readBodies(text: string, at: number, { end, high }: Numeral): { unit: Unit; end: number } | null {
  // 北京、天津等20地开展试点
  if (text[end] === '地' && text[at - 1] === '等' && high < 1000 && IN_PLACES.test(text.slice(end + 1, end + 3)))
    return { unit: { kind: 'count', name: '地', exponent: 0 }, end: end + 1 };
  const name = text.slice(end, end + 2);
  const counted =
    name === '部门'
      ? high < 100 && (text[at - 1] === '等' || TOGETHER.test(text.slice(end + 2, end + 4)))
      : name === '单位' && isOneOf(text, end - 1, '万亿');
  return counted ? { unit: { kind: 'count', name, exponent: 0 }, end: end + 2 } : null;
}
/** Behind places that act or where something is done. */
const IN_PLACES = /^(?:[，。；、的]|$|[开推实试设启先同率联发出举全各均]|进行|共同|已)/;
const TOGETHER = /^(?:联合|联手|共同|印发|出台|发文)/;

/** 一栋进账8000多块, 光油钱就得30块: money, where nothing one counts in pieces stands behind or right before; null elsewhere. */
export function readYuan(
  text: string,
  at: number,
  { end, chinese, high }: Numeral,
): { unit: Unit; end: number } | null {
  // 10个亿, 3个多亿: not 10个亿元村, 10个亿级集群
  const sum = text[end] === '个' ? OF_HUNDRED_MILLIONS.exec(text.slice(end, end + 6)) : null;
  if (sum) return { unit: { kind: 'money', name: '元', exponent: 8 }, end: end + sum[0].length };
  // 水费一方2块4
  if (text[end] === '块' && TENTHS_BEHIND.test(text.slice(end + 1, end + 4)))
    return { unit: { kind: 'money', name: '元', exponent: 0 }, end: end + 1 };
  if (text[end] !== '块' || (chinese && high < 10) || !ENDS_SUM.test(text.slice(end + 1, end + 3))) return null;
  const before = text.slice(Math.max(0, at - FURTHEST), at);
  const sentence = before.slice(afterLast(before, '。；！？'));
  const clause = sentence.slice(afterLast(sentence, '，：“'));
  const paid = PAID.test(clause) || (HANDED.test(clause) && !IN_PIECES.test(sentence));
  return paid ? { unit: { kind: 'money', name: '元', exponent: 0 }, end: end + 1 } : null;
}
const OF_HUNDRED_MILLIONS =
  /^个多?亿(?:元(?=[，。；、！？：”）]|$)|(?=[，。；、！？：”）的了]|$|以上|左右|目标|任务|投资|资金|规模|产值|用于))/;
const TENTHS_BEHIND = /^[1-9一二三四五六七八九](?:[涨降升跌提到，。；、！？：”）的]|毛|角|左右|$)/;
const FURTHEST = 40;
/** Nothing that comes in pieces behind it. */
const ENDS_SUM =
  /^(?:[，。；、！？：”）)—…]|$|[呢吧哩嘛了就的]?[，。；！？”]|左右|上下|以上|以下|出头|就[够能行可]|一[斤亩天个月年头只袋件双瓶棵株次趟桶])/;
const LINKS =
  '(?:了|着|到|回|出|下|来|上|起来|过){0,2}(?:整整|足足|差不多|大概|最[多少高低]|至少|能|要|得|是|有|就|只|才|也|还|都|多|不止|不到|不过|约|近|超过?|达){0,3}$';
/** Verbs and nouns of money before it, or each of what costs or brings so much. */
const PAID = new RegExp(
  `(?:[挣赚卖花掏钱欠罚]|进账|入账|收入|纯收|净[收落赚挣]|成本|工资|租金|价格?|利润|补贴|补助|分红|[电水油药学运车]费|费用|加起来|开[销支]|日薪|月薪)${LINKS}|(?:一|每|半)(?:公斤|平方米|个月|[斤亩天月年头只袋件双瓶棵株次趟桶户人碗份顿张度吨米栋])[^，。\\d]{0,2}(?:[^，。\\d]{0,5}(?:[要得卖收交]|钱|才|就))?${LINKS}`,
);
/** Verbs of handing over or lasting, whose object may be pieces of land or boards. */
const HANDED = new RegExp(`(?:[得要收交给领拿剩贴省亏分涨降]|便宜|值)${LINKS}`);
const IN_PIECES = /[地田石]块|\d块[^钱，。；、]|[地田]\d+块|[牌板屏碑匾砖]/;
