import { CharacterSet } from '../../language/characters.ts';
import type { Status } from '../types.ts';
import { dueBefore, dueNext, readAhead } from './ahead.ts';
import { clauseStart } from './clause.ts';
import type { Left } from './left-parts.ts';
import type { RawQuantity } from './raw.ts';
import type { Reading } from './reading.ts';
import type { PeriodSide } from './signs.ts';
import type { Token } from './tokens.ts';
import { isBeforeSeason } from './year-ahead.ts';

/** What is left of something: counted, unless its clause or the next says what becomes of it. */

/** Target or actual, for what is left over; null where it is not, or where other words decide. */
export function restOf(
  { text, tokens, raw, at, lefts, published }: Reading,
  index: number,
  side: (token: Token) => PeriodSide,
): Status | null {
  const { kind, unit, start, end } = raw[index] as RawQuantity;
  const left = lefts[index] as Left;
  const place = at[index] as number;
  const behind = text.slice(end, end + LONGEST_CLAUSE);
  const before = text.slice(Math.max(0, start - LONGEST_WORD), start);
  // 剩下的40个，安排在明后两年扫完
  if (LEFT_FOR.test(before) && PUT_OFF.test(behind)) return 'target';
  // 紧盯未整改的86处隐患，10月底前全部销号: what is watched is there.
  const watched = ENDS.at(text, start - 1) && WATCHED.test(text.slice(clauseStart(tokens, place), start));
  // 还有37户存在饮水困难，明年3月前全部解决; 尚有7个计划新开工项目未开工: how it stands.
  // 还剩213户486人没有稳定脱贫，确保明年全部脱贫
  const [first, second] = [raw[index - 1], raw[index + 1]];
  const lacks = first?.end === start ? first.start : start;
  const lacking = second?.start === end ? second.end : end;
  if (
    kind !== 'percent' &&
    STILL_ENDS.at(text, lacks - 1) &&
    STILL.test(text.slice(Math.max(0, lacks - LONGEST_WORD), lacks)) &&
    LACKING.test(text.slice(lacking, lacking + LONGEST_LACK))
  )
    return 'actual';
  // 去年改造了36个，今年还有28个，10月底前完工
  if (kind !== 'percent' && isStillToCome(text, start)) return dueNext(text, tokens, place, side) ? 'target' : null;
  // 离年底达到50%的要求还差3个百分点: how far off one is now.
  if (GAP_ENDS.at(text, start - 1) && GAP.test(before)) return dueNext(text, tokens, place, side) ? 'target' : 'actual';
  // 还有1个软弱涣散村，年底前要摘帽: a clause of its own tells of what is left; not 今年还有3个项目，….
  if (
    unit !== '℃' &&
    SO_MUCH_LEFT.test(before) &&
    !YEAR_BEFORE.test(text.slice(Math.max(0, start - 12), start)) &&
    PAUSE.test(behind)
  )
    return readAhead(text, tokens, place, side) === 'target' && behind[0] === '的' ? null : 'actual';
  // 剩余5.3公里已列入明年计划，3月开工
  if (LEFT_OVER.test(before) && ON_NEXT.test(text.slice(end, end + 2 * LONGEST_WORD + LONGEST_CLAUSE))) return 'target';
  // 剩下的143户，年底前再脱贫96户: what is left is counted, unless its own clause says what becomes of it.
  if (
    kind !== 'percent' &&
    isLeft(text, raw, index) &&
    AS_IT_IS.test(behind) &&
    (left.act === null || text.slice(left.start, left.end).length > 3)
  )
    // 剩下的14户，三季度末前出清; 剩下的1个年底必须出列
    return !watched && readAhead(text, tokens, place, side) === 'target'
      ? 'target'
      : watched || (SO_MUCH_LEFT.test(before) && PAUSE.test(behind))
        ? 'actual'
        : dueNext(text, tokens, place, side) || dueBefore(text, tokens, place, side)
          ? 'target'
          : 'actual';
  // 剩下的400亩两天内就能浇完
  if (ENDS.at(text, start - 1) && LEFT_OVER.test(before) && SOON.test(behind)) return 'target';
  // 其余8个开学前拆分到位
  if (
    ENDS.at(text, start - 1) &&
    (REST.test(before) || LEFT_OVER.test(before)) &&
    published &&
    isBeforeSeason(text, start, end, Number(published.slice(5, 7)))
  )
    return 'target';
  // 其余3项受疫情影响，要求明年6月底前交付: those besides may as well be planned.
  return ENDS.at(text, start - 1) && REST.test(before) && AS_IT_IS.test(behind) && dueNext(text, tokens, place, side)
    ? 'target'
    : null;
}
const LEFT_FOR = /(?:剩下|剩余|其余|余下)的$/;
const PUT_OFF = /^[^，。；\d]{0,6}，?(?:安排|放|留|排)[在到](?:明|后|来|下)/;
const ON_NEXT =
  /^[^，。；\d]{0,8}?已?(?:列入|纳入|排入)(?:明年|来年|下一?年|20\d\d年)[^，。；]{0,6}(?:计划|任务|盘子|清单)/;
const GAP_ENDS = new CharacterSet('差缺欠');
const GAP = /(?:还|尚|仍|仅|只)[差缺欠]$/;
const STILL_ENDS = new CharacterSet('有剩余');
const STILL = /[尚还仍]有$|[还仅只]剩下?$|[尚还仍只仅]余$/;
/** Whether the words up to `start` say what is still to be done in a time to come. */
export const isStillToCome = (text: string, start: number): boolean =>
  STILL_ENDS.at(text, start - 1) && TO_COME.test(text.slice(Math.max(0, start - 7), start));
const TO_COME = /(?:今年|明年|来年|下半年|接下来|下一步)还有$/;
const LONGEST_LACK = 18;
const LACKING = /^[^，。；、\d]{0,14}?(?:存在|尚?未[^来]|没有?|缺[乏少水]|不(?:足|通|达标|稳定))/;
/** 还剩21平方公里，…: a clause of its own says how much is left, whatever the next one makes of it. */
const SO_MUCH_LEFT = /(?:[还只仅才尚]剩|[还尚仍]有|[还尚仍只仅]余)$/;
/** With the noun alone behind it: 还有1个软弱涣散村，年底前要摘帽. */
const PAUSE =
  /^(?![^，。；]{0,10}(?:[要将须需待拟可能应会正]|计划|准备|力争|确保|争取|开[工建业]|完[工成]|[建投]成|投[产用运]|搬|落地|[今明]年|[月底]|前))(?:的?[^，。；、\d的]{0,9}的?)?[，,。；;]/;
const YEAR_BEFORE = /(?:今年|明年|年内|后年|下半年|年底|月底|届时|[年月日]前?)[^，。；]{0,4}$/;
const LONGEST_CLAUSE = 12;
const LONGEST_WORD = 4;
const ENDS = new CharacterSet('下余有的剩');

/** Nothing in its clause says what becomes of it; 全部挂图作战 does not either. */
const AS_IT_IS =
  /^(?:[^，。；,;全完清销]{0,8}|[^，。；,;]{0,2}全部(?![完清销办整到建搬拆落开竣投签交])[^，。；,;]{2,6})[，,]/;

const WATCHED = /(?:紧盯|盯[紧住]|针对|聚焦|围绕)[^，。；、\d]{0,12}$/;
const SOON = /^[^，。；]{0,9}(?:就?[能可会将]|就要|争取|力争)/;
/** Whether what a quantity counts, or a list whose second member it is (剩下的320亩地、46户房屋), is what is left. */
function isLeft(text: string, raw: readonly RawQuantity[], index: number): boolean {
  const { start } = raw[index] as RawQuantity;
  if (ENDS.at(text, start - 1)) return LEFT_OVER.test(text.slice(Math.max(0, start - LONGEST_WORD), start));
  const first = text[start - 1] === '、' ? raw[index - 1] : undefined;
  return (
    first !== undefined &&
    start - first.end < LONGEST_MEMBER &&
    LEFT_OVER.test(text.slice(Math.max(0, first.start - LONGEST_WORD), first.start))
  );
}
const LONGEST_MEMBER = 8;
/** 剩下的17个问题: whether what begins at `start` is what is left. */
export const isLeftOver = (text: string, start: number): boolean =>
  ENDS.at(text, start - 1) && LEFT_OVER.test(text.slice(Math.max(0, start - LONGEST_WORD), start));
/** What is not yet done. */
const LEFT_OVER = /(?:(?:尚?未)[^，。；的]{1,4}的|剩下|剩余|余下|尚有|还有|还剩|只剩|仅剩|尚剩|尚余|还余|仅余)的?$/;
const REST = /其余的?$/;

/** What ends with those left of a whole. */
export const OF_REST = /(?:其余|剩余|剩下|余下)的?(?:还有)?$/;
