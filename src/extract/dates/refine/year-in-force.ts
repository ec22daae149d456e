import { BULLETINS, REPORTS, RETROSPECTS } from '../../../language/accounts.ts';
import type { CalendarDay } from '../../../language/calendar.ts';
import type { Around } from './around.ts';
import type { LooseDate } from './resolved.ts';
import type { Tense } from './tense.ts';

/** The years that 全年, 年内, 本年 and 同年 may mean. */
export interface YearsTold {
  /** Named in the sentence, planned for by the passage, or named in the paragraph or the heading, whichever stands nearest. */
  named: number | null;
  heading: number | null;
  title: number | null;
  /** The article is an account of the year in its title. */
  accounts: boolean;
}

/** Whether a title says that what follows tells what came of a year: 2006年统计公报, 2015年工作情况汇报, 2012年决算报告. */
export const isAccount = (title: string): boolean => ACCOUNT.test(title.trim());
const ACCOUNT = new RegExp(
  `(?:${BULLETINS}|(?:运行|工作|发展|执行|决算|收支|完成)(?:情况)?(?:的?(?:${REPORTS}|${RETROSPECTS}|说明|分析)|情况))(?:[（(][^（()）]{1,12}[）)])?$`,
);

/** Whether what is told is told of the year in the title, because the article is the account of that year, which is over (2006年统计公报). */
export const isAccountOf = (
  title: number | null,
  accounts: boolean,
  reference: CalendarDay | null,
  tense: () => Tense,
): boolean => accounts && title !== null && (!reference || title < reference.year) && tense() !== 'future';

/**
 * The year that was named nearest before such a word; 2024年9月开诊。全年拟建100个，目前建成64个: not that of a month by which one work is done,
 * where the words tell of the year that runs.
 */
export function yearNamed(
  sentence: LooseDate | null,
  frame: number | null,
  paragraph: { year: number | null; dated: boolean },
  { running, within }: Around,
  today: number | null,
): number | null {
  const ofMonth = sentence ? sentence.month !== null : paragraph.dated;
  // 计划2028年6月通车，年内完成投资8亿元: a year so far ahead is that of the work's end.
  if (ofMonth && today !== null && (sentence?.year ?? 0) > today + 1) return frame ?? today;
  // 园区明年6月底前投用。各县年内建成1个: what was named with a month is a milestone of its own sentence.
  if (within && !sentence && ofMonth && today !== null && (paragraph.year ?? 0) > today) return frame;
  if (running && ofMonth && today !== null && (paragraph.year ?? 0) > today) return frame;
  return sentence?.year ?? frame ?? paragraph.year;
}

/** The year that 全年, 年内, 本年 and 同年 mean. */
export function yearInForce(
  { named, heading, title, accounts }: YearsTold,
  { forecast, planned, pointed, settled }: Around,
  reference: CalendarDay | null,
  tense: () => Tense,
): number | null {
  if (named !== null) {
    // 去年卖了2.4亿元。计划年内投入1.6亿元: a plan is not for the year that is over.
    // 去年计划投资8亿元，年内完成3亿元: unless it was made then.
    const over = reference && named < reference.year && named !== heading && !planned;
    return over && tense() === 'future' && !isJustOver(named, reference, forecast) ? reference.year : named;
  }
  // 刚工作那年: nobody says which one.
  if (pointed) return null;
  if (!reference || isAccountOf(title, accounts, reference, tense)) return title;
  // 2018年统计公报: 全年 is the year that its title reports; 确保全年 is not.
  if (title === reference.year - 1 && tense() !== 'future') return title;
  // In the first weeks of a year what is told of 全年 is told of the last one.
  return reference.month <= 2 && (settled || tense() === 'past') ? reference.year - 1 : reference.year;
}

/** 刚刚过去的2009年…。预计全年实现产值1168亿元 in January: the last year's figures are not in yet. */
const isJustOver = (named: number, { year, month }: CalendarDay, forecast: boolean): boolean =>
  forecast && named === year - 1 && month <= LAST_OF_FORECASTS;
const LAST_OF_FORECASTS = 3;
