import { numeralValue } from '../../../language/calendar-numerals.ts';
import { planYears } from '../../../language/calendar-plans.ts';
import { absoluteYears, type Part, part, softPart } from '../part.ts';
import { isOneOf, startsAny } from '../words.ts';

const OPENING = '“"「『＂‘';
const CLOSING = '”"」』＂’';

/**
 * The span of a five-year plan: “十四五”, “十四五”时期, 十三五末, “十四五”规划结束时, “十四五”前四年, and 第十五个五年规划.
 * Counter-examples: “七五”普法 (another count), “三五”成群, 二十五 (a number).
 *
 * `[start, end)` is a run of Chinese numerals that ends in 五.
 */
export function plan(text: string, start: number, end: number): Part | null {
  const n = numeralValue(text, start, end - 1);
  // 二十五 is a number; the twentieth plan begins in 2051.
  const years = n < 1 || n > 19 ? null : planYears(n);
  if (!years) return null;
  const quoted = isOneOf(text, start - 1, OPENING) && isOneOf(text, end, CLOSING);
  // “‘十四五’高质量发展答卷”: part of a name.
  if (quoted && text[start - 1] === '‘' && isInName(text, start)) return null;
  const after = quoted ? end + 1 : end;
  if (text.startsWith('普法', after)) return null;
  // Below 11 the words are common ones; without quotes even 十一五 may count something.
  // “十一五”…，结合“十五”工业发展的走势: beside another plan it is one.
  const beside = quoted && n >= FIRST_BESIDE && isBesidePlan(text, start, end);
  if (!startsAny(text, after, PLAN_BEHIND) && !beside && (n < 11 || (!quoted && isOneOf(text, after, MEASURES))))
    return null;
  return withTail(text, quoted ? start - 1 : start, after, years);
}

/** Whether another plan is named in quotes right before or behind. */
const isBesidePlan = (text: string, start: number, end: number): boolean =>
  OTHER_PLAN.test(text.slice(Math.max(0, start - LONGEST_WAY), start - 1)) ||
  OTHER_PLAN.test(text.slice(end + 1, end + LONGEST_WAY));
const FIRST_BESIDE = 8;
const LONGEST_WAY = 48;
const OTHER_PLAN = /[“"「『＂‘]十[一二三四五六]五[”"」』＂’]/;

/** Whether a short quotation without a pause holds the plan, and not what somebody says in whole sentences. */
function isInName(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_NAME), at);
  const open = before.lastIndexOf('“');
  return open >= 0 && !/[”，。；,;]/.test(before.slice(open)) && NAME_CLOSES.test(text.slice(at, at + LONGEST_NAME));
}
const LONGEST_NAME = 24;
const NAME_CLOSES = /^[^“，。；,;”]*”/;

const PLAN_BEHIND = ['时期', '期间', '期末', '末', '规划', '计划', '以来', '前期', '初期'];
const MEASURES = '个名位人家项年月日天万亿千百十岁度斤元块亩里户只头棵株条台辆米';

const whole = (start: number, end: number, [first, last]: readonly [number, number]): Part =>
  part('dates/plan', start, end, absoluteYears(first, last));

function withTail(text: string, start: number, after: number, years: readonly [number, number]): Part {
  const [first, last] = years;
  const tail =
    /(?:规划|计划|建设)?(?:时期|期)?((?:结束|期满)(?:之?时|之际|(?=[，,]))|(?:规划|计划)期?末)|(?:时期|期间)?(期?末|初期?|[前头后]([一二三四两1-4])年)|时期|期间/y;
  tail.lastIndex = after;
  const match = tail.exec(text);
  if (!match) return whole(start, after, years);
  const end = tail.lastIndex;
  // 十二五规划结束时
  if (match[1]) return whole(start, end, [last, last]);
  const edge = match[2];
  if (edge === undefined) return whole(start, end, years);
  if (edge.endsWith('末')) return whole(start, end, [last, last]);
  if (edge.startsWith('初')) return whole(start, end, [first, first]);
  const n = numeralValue(match[3] as string, 0, 1);
  return whole(start, end, edge[0] === '后' ? [last - n + 1, last] : [first, first + n - 1]);
}

/** 第十五个五年规划: the plan's span, but inside a name. `start` is that of the ordinal's numeral. */
export function numberedPlan(text: string, start: number, end: number): Part | null {
  if (!startsAny(text, end, ['个五年规划', '个五年计划'])) return null;
  const years = planYears(numeralValue(text, start, end));
  return years && softPart('dates/plan', start - 1, end + 5, absoluteYears(...years));
}
