import { Cue } from '../../language/cues.ts';
import type { Left } from './left-parts.ts';
import type { Reading } from './reading.ts';
import { LESS_OR_MORE } from './status-words.ts';
import { CLAUSE_END, MAX_LOOK, Mark, type Token } from './tokens.ts';

/** Periods of what a change starts from or is measured against. */

/** 由2020年的6.3%提高到去年的10.8%: a period that touches its number. */
export function adjacentPeriod(tokens: readonly Token[], at: number, change: boolean): string | null {
  let i = at - 1;
  let start = (tokens[at] as Token).start;
  // 由2019年的不足2%跃升至21%
  for (; tokens[i] && (tokens[i] as Token).kind & (Cue.bound | Cue.of) && (tokens[i] as Token).end === start; i--)
    start = (tokens[i] as Token).start;
  const period = tokens[i];
  if (!period?.period?.value) return null;
  // 是2014年的4.7倍: the year it is compared with is not the year it holds in.
  if (period.period.role === 'base' && !change) return null;
  return period.end === start ? period.period.value : null;
}

/** 较2023年的220亿元增长36%: the level of the year that is compared with. */
export function isThanPeriod(text: string, tokens: readonly Token[], at: number): boolean {
  const [of, period] = [tokens[at - 1], tokens[at - 2]];
  return (
    of !== undefined &&
    period !== undefined &&
    (of.kind & Cue.of) > 0 &&
    of.end === (tokens[at] as Token).start &&
    (period.kind & Mark.period) > 0 &&
    period.end === of.start &&
    (/[比较]$/.test(text.slice(Math.max(0, period.start - 1), period.start)) ||
      NEAR_IT.test(text.slice(Math.max(0, period.start - 5), period.start)))
  );
}
/** 只略低于2013年的7662人 */
const NEAR_IT = new RegExp(`${LESS_OR_MORE}$`);

/** 由2015年的18亿元增加到…，占比由1.33%…: both changes of a sentence start from one time; 从2021年时的每年2600亿立方米. */
export function originPeriod({ text, tokens, at, lefts }: Reading, index: number): string | null {
  const own = at[index] as number;
  for (let i = own - 1; i >= Math.max(0, own - 4); i--) {
    const { kind, period, end } = tokens[i] as Token;
    if (kind & (CLAUSE_END | Mark.quantity)) break;
    if (period?.value)
      // 由上年的全省第10位升至第7位
      return /^(?:时|年|度|[一-龥]{2,8}(?:[后时]|之初|初期))?的(?:每[年月天人户亩名台]|[人户亩地]均|全[国省市区县州])?$/.test(
        text.slice(end, (tokens[own] as Token).start),
      )
        ? period.value
        : null;
  }
  for (let k = index - 1; k >= Math.max(0, index - MAX_ORIGINS); k--) {
    for (let i = own - 1; i > (at[k] as number); i--)
      // 由2012年的8亿元增长到…；税收从5亿元增加到…: parallel changes, over semicolons as well.
      if ((tokens[i] as Token).kind & Mark.stop) return sinceWhen(text, tokens, own);
    if ((lefts[k] as Left).from) return adjacentPeriod(tokens, at[k] as number, true) ?? sinceWhen(text, tokens, own);
  }
  return sinceWhen(text, tokens, own);
}

/** 由1.6亿元增加到3.1亿元，是2005年的1.9倍; 由42家增加到68家，比上年增加26家: the time that the change is measured from is told behind it. */
export function heldAgainst(text: string, tokens: readonly Token[], at: number): string | null {
  let numbers = 0;
  for (let i = at + 1; i < tokens.length; i++) {
    const { kind, period, start } = tokens[i] as Token;
    if (kind & (Mark.stop | Mark.semicolon)) return null;
    if (kind & Mark.quantity && ++numbers > 1) return null;
    if (period)
      return numbers === 1 &&
        period.role === 'base' &&
        '比较是为'.includes(text[text[start - 1] === '“' ? start - 2 : start - 1] ?? ' ')
        ? period.value
        : null;
  }
  return null;
}

/**
 * 比2015年底净增6840公里，其中高速由317公里增加到602公里: the parts start from when the whole does; 结构由2015年的…调整为…。企业由42家增加到68家: so
 * does a change told behind another. Null where no such time is said.
 */
function sinceWhen(text: string, tokens: readonly Token[], at: number): string | null {
  let stops = 0;
  for (let i = at - 1; i >= Math.max(0, at - MAX_LOOK); i--) {
    const { kind, period, start, end } = tokens[i] as Token;
    if (kind & Mark.stop && ++stops > 1) return null;
    if (!stops && kind & Mark.semicolon) return null;
    if (!period) continue;
    if (stops && FROM.includes(text[start - 1] ?? ' ') && text[end] === '的') return period.value;
    if (stops) continue;
    return period.role === 'base' && AGAINST.includes(text[start - 1] ?? ' ') ? period.value : null;
  }
  return null;
}
const FROM = '由从';
/** 比2015年, 与2009年相比 */
const AGAINST = '比较与同和跟';
/** So many numbers back at most the change before it starts. */
const MAX_ORIGINS = 4;
