import type { Reading } from './reading.ts';
import { Mark, type Token } from './tokens.ts';

/**
 * One period for each of `size` quantities from `first` on, where as many stand in a row before them: 一季度和上半年分别增长
 * 6.5%、7.5%. Null where there are more or fewer.
 */
export function listedPeriods({ text, tokens, at, lefts }: Reading, first: number, size: number): string[] | null {
  const { start: head } = tokens[at[first] as number] as Token;
  // 分别销售家电下乡产品1210台、2846台
  if (!lefts[first]?.each && !SHARED.test(text.slice(Math.max(0, head - LONGEST), head))) return null;
  const values: string[] = [];
  let start = -1;
  let range: Token | null = null;
  for (let i = (at[first] as number) - 1; i >= 0 && values.length <= size; i--) {
    const token = tokens[i] as Token;
    if (token.kind & (Mark.stop | Mark.semicolon | Mark.quantity)) break;
    if (!(token.kind & Mark.period)) continue;
    if (!token.period?.value || token.period.role === 'base') return null;
    if (start >= 0 && !/^[、和与及，,]$/.test(text.slice(token.end, start))) break;
    values.unshift(token.period.value);
    start = token.start;
    range = token;
  }
  if (values.length === size) return values;
  const [value] = values;
  if (values.length !== 1 || value === undefined || !range) return null;
  // Not 一季度，甲、乙、丙分别增长: there the numbers are shared out among names.
  const spoken = text.slice(range.start, (tokens[at[first] as number] as Token).start);
  if (YEARS.test(spoken) && !PLACES.test(spoken)) return yearsOf(value, size);
  return RANGE.test(spoken) || ROW.test(spoken) ? partsOf(value, size, spoken.includes('季') ? 3 : 1) : null;
}

/** Quarters or months from one to another, and no list of names behind them. */
const RANGE = /^[^，。、和与及]{1,4}[至到—~-][^，。、和与及]{1,4}(?:季度|月份?)[^、和与及]*$/;

/** 2019年至2021年，…分别为: years from one to another, and no list of names behind them. */
const YEARS = /^\d{4}年?[至到—~-]{1,2}\d{4}年[^、和与及]*$/;

/** 三个县财政收入分别为: whose numbers they are. */
const PLACES = /[两二三四五六七八九十各\d]个?(?:[省市县区州旗]|乡镇|企业|公司|园区)/;

/** The years of such a period, where there are as many as numbers. */
function yearsOf(value: string, size: number): string[] | null {
  const [, from, to] = /^(\d{4})\/(\d{4})$/.exec(value) ?? [];
  if (!from || Number(to) - Number(from) + 1 !== size) return null;
  return Array.from({ length: size }, (_, i) => `${Number(from) + i}`);
}

const SHARED = /(?:分别|依次)[^，。；、\d]{0,12}$/;
const LONGEST = 16;

/** 4、5、6三个月 */
const ROW = /^[\d、]{3,12}[两三四五六]个?月[^、和与及]*$/;

/** 一至四季度分别…: the quarters or months of a period of one year, where there are as many as numbers. */
function partsOf(value: string, size: number, each: 1 | 3): string[] | null {
  const span = /^(\d{4})-(\d{2})\/\1-(\d{2})$/.exec(value);
  if (!span) return null;
  const [year, from, to] = [span[1] as string, Number(span[2]), Number(span[3])];
  if (to - from + 1 !== size * each) return null;
  const month = (n: number) => `${year}-${String(n).padStart(2, '0')}`;
  return Array.from({ length: size }, (_, i) => {
    const first = from + i * each;
    return each === 1 ? month(first) : `${month(first)}/${month(first + each - 1)}`;
  });
}
