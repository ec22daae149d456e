import type { QuantityMention } from '../types.ts';
import { cleanName } from './names.ts';

/** Headlines within an article: what they tell is told again below them. */

/** Whether a paragraph is a line above those that it sums up (农村公路：改造危桥35座): short, without a final mark. */
export const isHeadline = (text: string): boolean => {
  const line = text.trim();
  return line.length <= LONGEST && !FINAL.includes(line.at(-1) ?? '。');
};
/** The measure that a line alone names, for the numbers of the lines below it; null of any other line. */
export function measureLine(text: string): string | null {
  const line = text.trim();
  const hit = line.length <= LONGEST_MEASURE ? MEASURE_LINE.exec(line) : null;
  return hit ? cleanName(hit[1] as string).name || null : null;
}
const LONGEST_MEASURE = 36;
const MEASURE_LINE =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．])?(?:特别是|尤其是|其中|其中的|特别是其中的)?([^，。；：、！？\d\s]{2,20}(?:总额|零售额|销售额|交易额|成交额|增加值|总产值|产值|收入|支出|投资|产量|进出口|出口|进口|余额|用电量|总值|利用外资|吞吐量|周转量))$/;
const LONGEST = 30;
const FINAL = '。！？；，、：:…”）';

/** 变化一：, 亮点二： */
const LABELLED = /^\s*[^，。；：、\d]{1,6}[一二三四五六七八九十]：/;
/** 变化一：比去年多招录261人 above 计划招录7649名，比去年增加261人: whether a number is told below as a target, and nowhere there as a result. */
const isOnlyAim = (same: QuantityMention, below: readonly QuantityMention[]): boolean =>
  same.status === 'target' &&
  !same.implied.includes('status') &&
  below.every(
    ({ status, unit, value }) => status === 'target' || unit !== same.unit || String(value) !== String(same.value),
  );

/**
 * The numbers of the headline `line` that say nothing of their status are results where the paragraph `text` below tells of the same number as
 * one (2026年票房超125亿元); those of a field (高速公路：竣工1条) are what is told of the field below.
 */
export function settleHeadline(
  line: string,
  headline: readonly QuantityMention[],
  text: string,
  below: readonly QuantityMention[],
): void {
  const [first] = below;
  if (!first || !headline.length) return;
  const field = line.slice(0, Math.max(0, line.indexOf('：')));
  const ofField = field !== '' && text.includes(field);
  const alike = ofField && below.every(({ status }) => status === first.status) ? first : undefined;
  for (const mention of headline) {
    if (!mention.implied.includes('status')) continue;
    const same = below.find((one) => one.unit === mention.unit && String(one.value) === String(mention.value));
    const told =
      same && (ofField || same.status === 'actual' || (LABELLED.test(line) && isOnlyAim(same, below))) ? same : alike;
    if (!told || told.status === mention.status) continue;
    mention.status = told.status;
    mention.period = told.period;
  }
}
