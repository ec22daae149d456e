import { cleanName } from './names.ts';

/**
 * Heads that name the work of which the numbers below or behind them are told, which do not name it again: ▌农村公路 / 全年计划280公里，建成139公里;
 * （二）示范片。新增6个，总数达到24个.
 */

const MARK =
  '(?:[▌▍▎█■□●○◆◇▶►▷★☆✅✔🔸🔹🔺📌•·]|(?:[0-9]\\uFE0F?\\u20E3){1,2}|🔟|[①-⑳]|[（(]?[一二三四五六七八九十\\d]{1,3}[）)、.．](?!\\d))';
const LINE = new RegExp(`^\\s{0,4}${MARK}\\s{0,3}([^，。；：！？\\s]{3,18})\\s{0,3}$`, 'u');
const INLINE = new RegExp(
  `^\\s{0,4}(?:${MARK}|[一二三四五六七八九十]是)\\s{0,3}([^，。；：！？、\\s\\d]{3,12})。`,
  'u',
);
/** What heads an item that does not say what is counted: a demand, a verdict, a body. */
const NO_WORK =
  /^(?:[强抓做推加优提完育压降促扩稳保建治管严聚深狠紧突夯筑打补畅惠护兴守创严落]|实[施现]|开展|支持|鼓励|全[面力]|大力|着力|积极|关于|继续|进一步)|(?<=^.{2,4})有..$|[更让没是了把将吗呢吧啦]|(?<![主重必需])要(?![素道])|不(?![锈动足])|一[^体站]|(?:告捷|显著|明显|有力|见效|成形|突破|向好|加[快速]|改善|提速|增强|夯实|巩固|丰硕|凸显|稳固|扎实|[跃攀提]升|升级|推进|落地|完成|达标)$|(?:情况|要求|目标|任务|措施|问题|成效|进展|安排|[省市县区州局厅部委办镇乡村组])$/;
/** The paragraph below tells of a plan or of what has come of it, and begins with that. */
const TOLD =
  /^\s{0,4}(?:(?:全年|年度|今年|年初|总体?|建设|改造|到?20\d\d年)?[^，。；：、\d]{0,2}(?:计划|目标|任务)|(?:目前|截[至止][^，。；：]{1,10}[，：]?|现)?(?:已|累计|共|完成|新增|仅|只)|全年|进展)/;

/** The work that a line names for the paragraph `below` it; null of any other line. */
export function itemLine(text: string, below: string): string | null {
  const head = text.length <= LONGEST ? LINE.exec(text)?.[1] : undefined;
  return head && !NO_WORK.test(head) && TOLD.test(below) ? cleanName(head).name || null : null;
}
const LONGEST = 30;

/** Whether a head is a demand, a verdict or a body, and no work. */
export const isNoWork = (head: string): boolean => NO_WORK.test(head);

/** The work that a paragraph names at its head, in a sentence of that one noun; null where it names none. */
export function itemOpening(text: string): string | null {
  const head = INLINE.exec(text)?.[1];
  return head && !NO_WORK.test(head) ? cleanName(head).name || null : null;
}
