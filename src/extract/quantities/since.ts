import { CharacterSet } from '../../language/characters.ts';
import type { PeriodCue } from '../dates/dates.ts';
import type { QuantityMention } from '../types.ts';
import { LONGEST_DAY } from './period.ts';
import type { Token } from './tokens.ts';

/**
 * 2019年以来，累计改造8200户; 2016年8月至今: the numbers of a paragraph that were counted since then are those of the whole time up to
 * publication (EDTF interval).
 */
export function reachNow(
  mentions: readonly QuantityMention[],
  text: string,
  periods: readonly PeriodCue[],
  published: string | null,
): void {
  if (!published || mentions.length === 0) return;
  for (const { value, start, end, role } of periods) {
    if (value === null || role === 'base' || value.includes('/')) continue;
    const on = GOES_ON.test(text.slice(end, end + LONGEST));
    if (!on && !isCountedSince(text, end) && !isSinceEvent(text, start, end)) continue;
    const now = published.slice(0, value.length);
    if (value.length > MONTH || value >= now) continue;
    // 进入7月份以来…，7月销售5350台: what is told of that time alone was not counted since.
    const until =
      periods.find((again) => again.value === value && again.start >= end)?.start ?? Number.POSITIVE_INFINITY;
    for (const mention of mentions)
      if (
        mention.status === 'actual' &&
        mention.period === value &&
        mention.start >= end &&
        mention.start < until &&
        !(on && OTHER_LENGTH.test(text.slice(end, mention.start)))
      )
        mention.period = `${value}/${now}`;
  }
}
/** 去年起，…列出缺失环节137个: what was begun then and goes on. */
const GOES_ON = /^(?:[底末]|[上下]半年)?(?:起|开始)[，,陆先分逐]/;
/** 每年拿出300万元, 连续三年: so much in another time. */
const OTHER_LENGTH = /每[年月季天日]|连续|年均|[\d一二两三四五六七八九十]个?[年月]|当年|次年|同年|今年|去年|目前/;
/** 2019年以来, 2022年投用以来: behind the year something began in. */
const isCountedSince = (text: string, end: number): boolean =>
  (SINCE_STARTS.at(text, end) && SINCE.test(text.slice(end, end + LONGEST))) ||
  SINCE_DEED.test(text.slice(end, end + LONGEST_DEED));
const SINCE_DEED =
  /^(?:正式|全面)?(?:投[用产运]|投入使用|投入运营|成立|建成|运营|运行|开[园馆业通工学]|启[用动]|实施|施行|组建|创办|挂牌|开展|推行)(?:至今|以来)(?![的最第首新])/;
const LONGEST_DEED = 10;
/** 自2018年示范区启动建设以来，累计发车1600列: behind who began what. */
const isSinceEvent = (text: string, start: number, end: number): boolean =>
  (text[start - 1] === '自' || text[start - 1] === '从') && SINCE_EVENT.test(text.slice(end, end + LONGEST_EVENT));
const SINCE_EVENT = /^[^，。；\d]{2,24}以来，/;
const LONGEST_EVENT = 28;
/** Not 2009年以来的最高水平, 9月以来第三次. */
const SINCE_STARTS = new CharacterSet('起始至以到');
const SINCE = /^(?:[起始]?(?:至今|以来)|到(?:现在|目前))(?![的最第首新])/;
const LONGEST = 5;
/** YYYY-MM */
const MONTH = 7;

/** 10月下旬起还要发放3000万元: from then on in that year, and by no day that is named. What begins 于4月起, or on a day, does so then. */
export const isSince = (text: string, { start, end, period }: Token): boolean =>
  text[end] === '起' &&
  text[start - 1] !== '于' &&
  !'点步草飞'.includes(text[end + 1] ?? '点') &&
  period?.value?.length !== LONGEST_DAY &&
  period?.rule !== 'dates/plan';
