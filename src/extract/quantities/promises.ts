import { Cue } from '../../language/cues.ts';
import type { Status } from '../types.ts';
import type { Mode } from './modes.ts';
import { isEstimated, type PeriodSide } from './signs.ts';
import { Mark, type Token } from './tokens.ts';

/** Whether a time is over, and a whole year or some months of one. */
export type Over = 'year' | 'months' | null;

/** What a period that is over is. */
export const overOf = (value: string | null | undefined): Over =>
  value?.length === YEAR ? 'year' : value?.length === MONTHS ? 'months' : null;
const YEAR = 4;
/** 2025-01/2025-09 */
const MONTHS = 15;

/** 完成|预计收购量的58%: of which measure the share is. */
const EXPECTED = /^[成到达于了]预计[^，。；、\d]{0,6}(?:[量额数]|面积|规模)的[近约]?[\d一二三四五六七八九]/;

/** What is known where a word of promise stands. */
interface Told {
  sentence: Mode;
  paragraph: Status | null;
  reported: boolean;
  policy: boolean;
  /** The last period named is over, and a whole year or some months of one. */
  over: Over;
  /** The time of the sentence is a single day. */
  dayOnly: boolean;
}

/** What the word of promise at `i` makes of its sentence; null where that stays as it is. */
export function readPromise(
  text: string,
  tokens: readonly Token[],
  i: number,
  sideOf: (token: Token) => PeriodSide,
  { sentence, paragraph, reported, policy, over, dayOnly }: Told,
): Mode | null {
  const token = tokens[i] as Token;
  // 预计 of a year that is over counts what was, else what is to come; the other promises are made in policies only.
  if (text.startsWith('预计', token.start)) {
    // 占预计收购量的55%, 完成预计收购量的58%
    if (text[token.start - 1] === '占' || EXPECTED.test(text.slice(token.start - 1, token.end + 12))) return null;
    const period = tokens[i + 1];
    const ahead = period && period.start === token.end && period.kind & Mark.period && sideOf(period) !== 'past';
    if (!ahead && over && sentence.status === null && (over === 'year' || isEstimateOfOver(text, token.end)))
      return { status: 'actual', by: 'cue' };
    // 全年预计1920万人次 beside what was done by October
    const before = tokens[i - 1];
    const touches = before && before.end === token.start && before.kind & Mark.period && sideOf(before) === 'now';
    return (!reported &&
      (ahead ||
        (dayOnly && ABLE.test(text.slice(token.end, token.end + 12))) ||
        !(sentence.status === 'actual' && sentence.by === 'period'))) ||
      (touches && before.period?.value?.length === 4)
      ? { status: 'target', by: 'cue' }
      : null;
  }
  // 据测算，一年可为群众减负3亿元
  if (text[token.start] === '可' && !reported && sentence.status === null && isEstimated(text, token.start))
    return { status: 'target', by: 'cue' };
  return policy && sentence.status === null && paragraph !== 'actual' ? { status: 'target', by: 'weak' } : null;
}

/** 6月10日，村民正在除草，预计亩产能增长到700公斤: what is to come of what is told of the day. */
const ABLE = /^[^，。；\d]{0,8}(?:能(?![力源耗])|将|有望)/;

/** 1—9月…。预计全市新建项目135个，实际到位资金310亿元: whether what is estimated behind `at` is told as a result and names no other time. */
const isEstimateOfOver = (text: string, at: number): boolean => ESTIMATED.test(text.slice(at, at + LONGEST_ESTIMATE));
const LONGEST_ESTIMATE = 60;
const ESTIMATED = /^(?![^。；]{0,12}(?:年|月|季度|可|将|能))[^。；]*(?:实际(?:到位|完成|利用|支出)|同比)/;

/** 2014年，全县预计可完成产值52亿元: whether a forecast at `i` is of the year that is over right before it, and so counts what was. */
export function isForecastOfOver(
  text: string,
  tokens: readonly Token[],
  i: number,
  sideOf: (token: Token) => PeriodSide,
): boolean {
  const { start, end, word } = tokens[i] as Token;
  if (!(word.startsWith('预计可') || (text[start] === '可' && text.startsWith('预计', start - 2)))) return false;
  if (!REACHES.test(text.slice(start, end + 2))) return false;
  let before = i - 1;
  if ((tokens[before]?.kind ?? 0) & Cue.promise) before--;
  if ((tokens[before]?.kind ?? 0) & Mark.comma) before--;
  const period = tokens[before];
  return (
    period !== undefined &&
    (period.kind & Mark.period) > 0 &&
    period.period?.value?.length === 4 &&
    sideOf(period) === 'past'
  );
}
const REACHES = /可(?:完成|实现|达)/;
