import { afterLast } from '../../language/characters.ts';
import { isOfText } from './described.ts';
import type { RawQuantity } from './raw.ts';

/** How many measures, tasks or papers a meeting, a plan or a body has put forward: they are there, whatever they ask for. */

/**
 * 会议提出33项举措, 方案明确7个方面任务, 推出20条措施: whether the number counts what has been put forward. What is put into a paper is there with it;
 * what is issued may be a task of a list of tasks (`planned`). Not 将推出20条措施, nor works that a plan will carry out (实施10项工程).
 */
export function isPutForward(text: string, quantity: RawQuantity, planned: boolean): boolean {
  if (isOfText(text, quantity)) return true;
  const { kind, unit, start, end } = quantity;
  if (kind !== 'count' || !UNITS.includes(unit) || !MEASURES.test(text.slice(end, end + LONGEST_NOUN))) return false;
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const sentence = before.slice(afterLast(before, '。；！？'));
  if (!(planned ? PUT_DOWN : PUT_FORWARD).test(sentence)) return false;
  return !INTENDED.test(sentence.replace(SAID_SO, ''));
}

const UNITS = '项条个大类种款份件方面';
const LONGEST_NOUN = 16;
const LONGEST = 60;
/** What is put forward; not 工程 and 项目, which are to be built. */
const MEASURES =
  /^(?:方面)?的?(?![^，。；、]{0,8}(?:工程|项目))[^，。；、：\d]{0,8}?(?:举措|措施|任务|条款|清单|事项|政策|规定|改革试点|建议|指标|主要目标)(?!完成|落实|落地|全部|已|均)/;
const COUNT_BETWEEN = '(?:[^，。；、\\d]{0,8}|[\\d一二三四五六七八九十]{1,3}个?(?:方面|部分|领域|大?类)的?、?)';
/** Into a paper or a plan. */
const PUT_DOWN = new RegExp(`(?:提出|明确|列出|部署|梳理出?|列明|细化|分解|确定|设置|设定)了?${COUNT_BETWEEN}$`, 'u');
const PUT_FORWARD = new RegExp(
  `(?:提出|明确|列出|部署|梳理出?|列明|细化|分解|确定|设置|设定|推出|出台|发布|印发|制定|公布)了?${COUNT_BETWEEN}$`,
  'u',
);
/** 会议提出, 要求 and the like say who puts it forward. */
const SAID_SO = /(?:计划|规划|要求|要点|将士|主要|重要|需要|只要|必要|纲要|概要)/g;
const INTENDED =
  /将|拟|力争|争取|确保|准备|要|即将|未来|明年|下一步|预计|打算|加快|抓紧|尽快|适时|研究(?!院|所)|年内|年底前/;
