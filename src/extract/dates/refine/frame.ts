import { bulletEnd } from '../../../language/bullets.ts';
import { CharacterSet, SPACES } from '../../../language/characters.ts';
import { isOneOf } from '../words.ts';

/** What a whole passage plans for: 做好明年工作，要…：一季度…；到2027年…；9月底前…. What one item of it names ends with that item. */

/** Whom or what the time belongs to that a passage speaks of, before and behind it. */
const TAKEN_ENDS = new CharacterSet('好了划署置排究望于谈到及起说对就焦准绕定确');
const TAKEN_UP =
  /(?:做好|抓好|干好|谋划|部署|布置|安排|研究|展望|关于|谈[到及起]|说[到起]|面对|对于?|就|聚焦|瞄准|围绕|确定|明确)(?:好|了)?$/;
const WORK_OF =
  /^(?:度|的)?[^，。；：、\d]{0,12}(?:工作|打算|目标|任务|思路|安排|部署|计划|规划|发展|建设|生产|标准|办法|政策)(?!完成|情况|回顾|总结)/;
const OPENING = /(?:^|[。！？：“”])(?:[^，。；：]{0,12}(?:强调|指出|要求|提出|明确|表示|认为|透露|介绍|决定|说)，)?“?$/;
/** Its sentence plans: 2024年，全市将…, 明年是关键一年. */
const PLANS =
  /^(?![底末前内初]|以前|之前)[^。！？]{0,30}(?:要|将|是|力争|确保|计划|重点|围绕|突出|全力|努力|拟|目标|工作)/;

/** Whether the time in `text[start, end)`, which is not over, is the one that its passage plans for. `whole`: it is a year. */
export function isFrame(text: string, start: number, end: number, whole: boolean): boolean {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const after = text.slice(end, end + LONGEST);
  return (
    (TAKEN_ENDS.at(text, start - 1) && TAKEN_UP.test(before) && WORK_OF.test(after)) ||
    (whole && OPENING.test(before.trimEnd()) && PLANS.test(after))
  );
}
const LONGEST = 36;

/** What is told of now or before ends what was planned: 会上通报，…. */
export const looksBack = (words: string): boolean => BACK.test(words);
const BACK = /通报|回顾|数据显示|据统计|据[了介]|截[至止]|目前|眼下|以来|同比/;

/** 对四季度和明年工作提出要求: a time that stands beside the running year's alone governs nothing; 11月底前 behind it is the next one. */
export const isBesideNow = (text: string, start: number): boolean =>
  isOneOf(text, start - 1, '和及与、暨') && BESIDE.test(text.slice(Math.max(0, start - 14), start - 1));
const BESIDE = /(?:四季度|下半年|今年|年[底末内]|岁末|当前|近期|冬季?)[^，。；：\d]{0,8}$/;

/** Whether a time opens a sentence or a part of one. */
export const opensPart = (text: string, start: number): boolean =>
  start === 0 || isOneOf(text, start - 1, '。；！？：“\n');

/** 一是, （二）, 3., ▷: a paragraph that goes on with the list of the one before. */
export const goesOnInList = (text: string): boolean =>
  (LIST_STARTS.at(text, 0) && IN_LIST.test(text.slice(0, LONGEST))) || bulletEnd(text) > 0;
const LIST_STARTS = new CharacterSet(`${SPACES}一二三四五六七八九十第其（(0123456789—要`);
const IN_LIST =
  /^\s*(?:[一二三四五六七八九十]{1,2}[是要]|[第其][一二三四五六七八九十][，、]|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、](?!\d)|——|要)/;
