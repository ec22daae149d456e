import { laysOut, sentenceUntil } from './announce.ts';

/** Whether the sentence that ends at `end` says that what follows from `next` on is to be done: so many tasks of a plan, or the works of a time. */
export const setsOut = (text: string, end: number, next: number): boolean =>
  laysOut(text, end) || takesUp(text, end, next);

/** 确定了12件实事，目前已到位1.4亿元。其中，改造小区18个: whether the sentence that ends at `end` says how many deeds were decided on, and the one from `next` on what they are. */
export function partsOfDeeds(text: string, end: number, next: number): boolean {
  if (!text.startsWith('其中', next) || !DEED.test(text.slice(next + 2, next + LONGEST_BEHIND))) return false;
  const sentence = sentenceUntil(text, end);
  return !OVER.test(sentence) && DEEDS.test(sentence);
}
const OVER = /[去前上]年|全部|均已|已(?:全|完|办|建)|办结|完成(?!投)|截至|满意/;
const DEEDS =
  /(?:确定|安排|列出|排定|推出|承诺|实施|部署|谋划)了?(?!的)[^，。；\d]{0,8}(?:[\d]{1,3}|[一二三四五六七八九十]{1,3})[件项](?:重点)?(?:民生|为民|惠民|利民)?(?:办)?实事/;
const DEED =
  /^，?(?:新(?:改扩)?建|[改扩]建|新增|改造|建设|建成(?!了)|整治|培训|完成(?!了)|发放|打通|更新|加装|筹集|免费|开展|修建|提升)(?![^，。；]{0,20}[了已])/;

/**
 * 会议强调，明年要打好五大攻坚战。去产能，关闭退出煤矿8座；降成本，减负6亿元: whether the sentence that ends at `end` says in one what is to be done
 * then, so that what follows from `next` on is that work by work. This year is partly over: there the works must be called by what they are for.
 */
function takesUp(text: string, end: number, next: number): boolean {
  if (!WORK_ENDS.test(text.slice(end - 2, end))) return false;
  const sentence = sentenceUntil(text, end);
  const when = TAKEN_UP.exec(sentence)?.[1];
  const behind = text.slice(next, next + LONGEST_BEHIND);
  if (when && !NOW.test(when)) return !TELLS.test(behind);
  return SLOGAN.test(behind) && (when !== undefined || URGED.test(sentence));
}
const WORK_ENDS = /[战仗事坚工]作?$|任务|重点|文章|行动|工程|举措|关口?$|环节|方面$|牌$|篇$/;
const TAKEN_UP =
  /(?:^|[，：“])((?:明|来|新的?一)年|下一步|接下来|下一阶段|今后一段时期|今年|下半年|四季度|当前和今后一个时期|当前)，?(?:全[省市县区州旗]|各级[^，。；]{0,6}|我们)?(?:重点|着力|主要)?(?:要|将|须|必须|需)(?:着力|突出|重点|坚决|全力|集中力量|扎实|继续|聚焦|奋力|统筹){0,2}(?:打[好赢响]|抓[好实牢]|做[好实优]|办[好实]|推进|实施|落实|突出|聚焦|围绕|攻克|完成)[^，。；：！？\d]{2,20}$/;
/** 会议强调，要做好明年工作。 */
const URGED =
  /(?:强调|要求|指出|提出|部署)，要[^，。；：！？\d了]{0,12}(?:打[好赢响]|抓[好实牢]|做[好实优]|办[好实]|突出|聚焦|围绕|完成)[^，。；：！？\d]{2,20}$/;
const NOW = /^(?:今年|当前)/;
const LONGEST_BEHIND = 24;
/** 去产能，…; 扩投资，…: a verb and its object alone. */
const SLOGAN = /^[去降补扩稳促保惠强优抓防兴育拓引增减化治][^，。；：、\d]{1,4}，/;
/** What tells how it is rather than what to do. */
const TELLS = /^(?:目前|截至|今年|去年|[这该其]|据|记者|会[议上]|[^，。；]{0,8}(?:介绍|说|已))/;
