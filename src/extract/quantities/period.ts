import { CharacterSet } from '../../language/characters.ts';
import { isFinish, isInForceFrom } from './signs.ts';
import type { Token } from './tokens.ts';
import { CLAUSE_END, Mark } from './tokens.ts';

/** First day of an EDTF date or interval as YYYY-MM-DD; '' for unspecified years. */
export function firstDay(edtf: string): string {
  const first = edtf.slice(0, edtf.indexOf('/') < 0 ? undefined : edtf.indexOf('/'));
  if (first.startsWith('X')) return '';
  return first.length === 4 ? `${first}-01-01` : first.length === 7 ? `${first}-01` : first;
}

/** Last day, with day 31 for a whole month: good enough to compare. */
export function lastDay(edtf: string): string {
  const last = edtf.slice(edtf.indexOf('/') + 1);
  if (last.startsWith('X')) return '';
  return last.length === 4 ? `${last}-12-31` : last.length === 7 ? `${last}-31` : last;
}

const UNSPECIFIED = 0x58; // X

/** How two dates compare as far as the first is told: 2025 and 2025-04-02 are equal. Of the first only `from`..`to` counts. */
function compared(edtf: string, from: number, to: number, day: string): number {
  for (let i = from, j = 0; i < to && j < LONGEST_DAY; i++, j++) {
    const difference = edtf.charCodeAt(i) - day.charCodeAt(j);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** YYYY-MM-DD */
export const LONGEST_DAY = 10;

/** Whether a period lies wholly before, around or after the day of publication. */
export function sideOfPeriod(edtf: string | null, published: string | null): 'past' | 'now' | 'future' | null {
  if (!edtf || !published || edtf.charCodeAt(0) === UNSPECIFIED) return null;
  const slash = edtf.indexOf('/');
  // An end nobody gave has no day that is late enough.
  if (edtf.charCodeAt(slash + 1) === UNSPECIFIED || compared(edtf, slash + 1, edtf.length, published) < 0)
    return 'past';
  return compared(edtf, 0, slash < 0 ? edtf.length : slash, published) > 0 ? 'future' : 'now';
}

/** 下半年 told of in July: several months that began in the month of publication. */
export const hasJustBegun = (value: string, published: string | null): boolean =>
  value.length === MONTHS && value.slice(0, MONTH) === published?.slice(0, MONTH);
/** 2025-07, 2025-07/2025-12 */
const MONTH = 7;
const MONTHS = 15;

/** Whether some months of a year end one or two months before those that govern, and begin with them. */
export const isLag = (value: string, governing: string): boolean =>
  value.length === MONTHS &&
  governing.length === MONTHS &&
  value.slice(0, MONTH) === governing.slice(0, MONTH) &&
  value.slice(MONTH, -2) === governing.slice(MONTH, -2) &&
  Number(governing.slice(-2)) - Number(value.slice(-2)) > 0 &&
  Number(governing.slice(-2)) - Number(value.slice(-2)) <= 2;

/** Which side of the day of publication a period speaks of: a plan period that has just begun lies ahead. */
export function outlook(value: string | null, published: string | null): ReturnType<typeof sideOfPeriod> {
  const side = sideOfPeriod(value, published);
  if (side !== 'now' || !value || !published) return side;
  const from = value.indexOf('/') + 1;
  return compared(value, from, from + YEAR, published) > 0 ? 'future' : side;
}

const YEAR = 4;

/** The same for a period in its words: 12月底 told on the eighth is still to come. */
export function outlookAt(
  text: string,
  { period, start, end }: Token,
  published: string | null,
): ReturnType<typeof sideOfPeriod> {
  // 今冬明春 has no value, and lies ahead.
  if (text.startsWith('今冬明春', start)) return 'future';
  const value = period?.value ?? null;
  const side = outlook(value, published);
  if (side !== 'now' || !value || !published) return side;
  return end - start > 1 && ENDS.at(text, end - 1) && lastDay(value) > published.slice(0, LONGEST_DAY)
    ? 'future'
    : side;
}

const ENDS = new CharacterSet('底末');

/**
 * A period that stands behind its number: 7户…11月20日前全部搬进, 首批42个将在一季度集中开工. Of what is there by the day `by` it is none to
 * come in another clause: 还有1个软弱涣散村，年底前要摘帽.
 */
export function periodBehind(text: string, tokens: readonly Token[], at: number, by: string | null): string | null {
  const value = firstBehind(text, tokens, at);
  const apart = by !== null && ((tokens[at + 1] as Token | undefined)?.kind ?? 0) & Mark.comma;
  return apart && sideOfPeriod(value, by) === 'future' ? null : value;
}

function firstBehind(text: string, tokens: readonly Token[], at: number): string | null {
  let passed = 0;
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind & Mark.quantity) {
      if (++passed > MAX_TERMS) return null;
      continue;
    }
    if (token.kind & CLAUSE_END) {
      if (passed) return null;
      // 4.15亿元重建资金，12月15日前要拨付: the clause is only a noun, its verb comes behind the deadline.
      // 13.6万亩采伐迹地，要在上半年更新完毕
      let j = i + 1;
      while (j < i + MOST_LINKS && LINKS.has(tokens[j]?.word ?? '') && tokens[j]?.start === tokens[j - 1]?.end) j++;
      const next = tokens[j];
      const bare = i === at + 1 && token.start > (tokens[at] as Token).end && token.kind & Mark.comma;
      if (!bare || !next || !(next.kind & Mark.period) || next.start - token.end > LONGEST_LINKS) return null;
      continue;
    }
    if (token.kind & Mark.period) {
      if (token.period?.role === 'base' || !token.period?.value) continue;
      if (passed) return null;
      const after = text.slice(token.end, token.end + 2);
      const before = text.slice(Math.max(0, token.start - 2), token.start);
      // 剩余17部明年一季度补齐
      const touches = i === at + 1 && token.start === (tokens[at] as Token).end;
      if (
        touches ||
        isFinish(text, token) ||
        text.startsWith('年内', token.end - 2) ||
        isInForceFrom(text, token) ||
        /^[就便即](?:能|可|会)/.test(after) ||
        /^(?:之?前|底|末|以前|内)/.test(after) ||
        /[在于到]$|计划$|预计$/.test(before)
      )
        return token.period.value;
      return null;
    }
  }
  return null;
}

/** What may stand between a comma and the time by which something has to be. */
const LINKS: ReadonlySet<string> = new Set('要 须 需 将 应 必须 力争 确保 在 于 要在 须在 将在 将于 要于'.split(' '));
const [MOST_LINKS, LONGEST_LINKS] = [4, 4];

/** A policy that is named by its terms has so many of them at most. */
const MAX_TERMS = 4;

/** 今年下达的42万亩, 去年结转的8万亩: whether a time stands before token `at` only with what was done then to what is counted. */
export function isWhichOnes(tokens: readonly Token[], at: number): boolean {
  const { start } = tokens[at] as Token;
  if (!(tokens[at - 1]?.word === '的' && tokens[at - 1]?.end === start)) return false;
  for (let i = at - 2; i >= 0 && start - (tokens[i] as Token).end <= LONGEST_DEED; i--) {
    const { kind, end } = tokens[i] as Token;
    if (kind & (CLAUSE_END | Mark.quantity)) return false;
    if (kind & Mark.period) return end < start - 1;
  }
  return false;
}
/** 新批准建设的 */
const LONGEST_DEED = 8;

/** 20%的“十四五”目标: the time for which the number that is token `at` was asked; null where none is named. */
export function periodAimed(text: string, tokens: readonly Token[], at: number): string | null {
  const [before, number, of, time] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1], tokens[at + 2]];
  // 对照全年6.5%的增长目标
  if (
    before?.period?.value?.length === YEAR &&
    before.end === number.start &&
    AIM_OF.test(text.slice(number.end, number.end + 10))
  )
    return before.period.value;
  return of?.word === '的' &&
    time?.period?.value &&
    of.start === number.end &&
    time.start === of.end &&
    AIM.test(text.slice(time.end, time.end + 8))
    ? time.period.value
    : null;
}
const AIM_OF = /^的(?:预期|增长|控制|年度|约束性){0,2}目标/;
const AIM = /^(?:规划|计划|发展|预期|年度|约束性)*(?:目标|任务|指标)/;

/** 今天，客运量预计…。其中，铁路预计发送1400万人次: the day that the forecast of the sentence before is for; null where there is none. */
export function dayForecast(text: string, tokens: readonly Token[], at: number): string | null {
  let until = (tokens[at] as Token).start;
  for (let i = at - 1, stops = 0; i >= 0 && stops <= MAX_SENTENCES; i--) {
    const { kind, start, end, period } = tokens[i] as Token;
    if (!(kind & (Mark.stop | Mark.period))) continue;
    // Whatever else is told between is no part of the forecast.
    if (!text.slice(end, until).includes('预计')) return null;
    if (period) return stops && period.role !== 'base' && period.value?.length === LONGEST_DAY ? period.value : null;
    until = start;
    stops++;
  }
  return null;
}
/** So many sentences a day is taken over at most. */
const MAX_SENTENCES = 3;

/** Whether a time is that of a plan for years to come. */
export const isPlanAhead = (value: string | null, published: string | null): boolean =>
  value !== null && /^\d{4}\/\d{4}$/.test(value) && outlook(value, published) === 'future';

/** 五年来, 十年间: so many years that led up to now; where a plan for years to come is told of (`planned`), 五年间 are its years. */
export const isOver = (span: string, planned = false): boolean =>
  span.endsWith('年来') || (!planned && span.endsWith('年间'));

/** Whether a time lies within another one, or is that. */
export const isWithin = (value: string, whole: string): boolean =>
  firstDay(value) >= firstDay(whole) && lastDay(value) <= lastDay(whole);

/** Whether a time lies further back than the year before the one of publication. */
export const isLongAgo = (value: string, published: string | null): boolean =>
  Number(published?.slice(0, YEAR)) - Number(value.slice(0, YEAR)) > 1;

/** 到2035年，…。 within a plan of five years: whether a year far ahead took the place of the plan's own, which comes back in the next paragraph. */
export const isFarHorizon = (now: string | null, before: string | null, published: string | null): boolean =>
  now?.length === YEAR &&
  before !== null &&
  Number(now) - Number(published?.slice(0, YEAR)) >= FAR &&
  lastDay(before) < now &&
  sideOfPeriod(before, published) !== 'past';
const FAR = 8;

/** Whether a period is less than a year and no plan's. */
export const isPartOfYear = (value: string) => value.length > 4 && !/^\d{4}\/\d{4}$/.test(value);
