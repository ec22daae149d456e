import { BULLETINS, REPORTS, RETROSPECTS } from '../../language/accounts.ts';
import type { PeriodCue } from '../dates/dates.ts';
import { type Carried, setPeriod } from './carried.ts';
import { isOfTelling } from './moment.ts';
import { sideOfPeriod } from './period.ts';

/** Takes the times that the title names, or that a report called so is of (`reportYears`); the title's are the first of `periods`, and it says how many. */
export function readTitle(
  carried: Carried,
  title: string,
  periods: readonly PeriodCue[],
  published: string | null,
  reportYears: Carried['period'] | null,
): number {
  const below = periods.findIndex(({ paragraph }) => paragraph >= 0);
  const own = below < 0 ? periods : periods.slice(0, below);
  for (const cue of own) enterTitle(carried, title, cue, published);
  if (reportYears) carried.period = reportYears;
  carried.heading = { ...carried.period };
  return own.length;
}

/** Takes the time that a title names. */
function enterTitle(carried: Carried, title: string, cue: PeriodCue, published: string | null): void {
  if (ACCOUNT.test(title)) carried.titled = cue.value;
  // 确保“十四五”开好局: of a stretch of years a headline may name only the first or the last.
  if (
    !EDGE_OF_PLAN.test(title.slice(cue.end, cue.end + LONGEST_EDGE)) &&
    // 一季度重点项目集中开工: what takes place is called so.
    !EVENT.test(title.slice(cue.end, cue.end + LONGEST_EVENT)) &&
    !isOfTelling(title, cue)
  )
    // 行至“十四五”半程: what has come about while years of a plan run is of no such stretch.
    setPeriod(carried, cue, published, runs(cue, published) ? ['target'] : undefined);
}
const runs = ({ value }: PeriodCue, published: string | null): boolean =>
  value?.length === 9 &&
  YEARS.test(value) &&
  sideOfPeriod(value, published) === 'now' &&
  // in its last year a plan is looked back upon
  value.slice(-4) !== published?.slice(0, 4);
const YEARS = /^\d{4}\/\d{4}$/;
/** 8月重点工作完成情况 */
const ACCOUNT = new RegExp(`情况|${BULLETINS}|${REPORTS}|${RETROSPECTS}`);
const EDGE_OF_PLAN =
  /^”?(?:规划|时期)?的?(?:开[好门]?[局红]|起[好]?步|良好开局|精彩开局|首年|第一年|收[好]?官|圆满收官|冲刺|半程|过半|中期|中段)/;
const LONGEST_EDGE = 8;
const EVENT =
  /^度?的?[^，。！？：；\d]{0,12}(?:集中(?:开工|签约|竣工|开竣工|推介|动工)|(?:观摩|推进|调度|动员|部署|总结|现场)会)/;
const LONGEST_EVENT = 18;
