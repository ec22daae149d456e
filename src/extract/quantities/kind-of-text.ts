import { BULLETINS, PROGRESS, RETROSPECTS } from '../../language/accounts.ts';
import { bulletEnd } from '../../language/bullets.ts';
import { CharacterSet, SPACES } from '../../language/characters.ts';
import type { Status } from '../types.ts';

/**
 * What a text is for, told from its title and from the words that lead to its list: a programme plans, a bulletin reports. It decides what a reader makes of
 * sentences that say nothing of it themselves (新建公交站台100个).
 */

/** Whether a title says that its text plans (target) or reports (actual); null where it may do either. */
export function kindOfTitle(title: string): Status | null {
  if (BOTH_YEARS.test(title)) return null;
  if (DELIVERED.test(title) && !TO_COME.test(title)) return 'actual';
  if (
    [OUTLINE, EXPLAINED, DOCUMENT, TERMS, WORK_OF_YEAR, READ_OUT, ISSUED].some((of) => of.test(title)) ||
    isProgramme(title)
  )
    return 'target';
  if (OUTLOOK.test(title) && !NO_OUTLOOK.test(title)) return 'target';
  return REPORT.test(title) ? 'actual' : null;
}

/** 未来五年怎么走, “十五五”蓝图: what is drawn up for years to come. */
const OUTLINE =
  /(?:(?:未来|今后)(?:[三五35]|几)年|“十[四五六]五”)[^。！]{0,10}(?:怎么[干走]|坐标|航向|路线图|施工图|任务书|什么样|啥样)/;

/** What is to be done for the people, what is budgeted, what a year's list holds: told as what is to come. */
const isProgramme = (title: string): boolean =>
  (DEEDS.test(title) && PROMISED.test(title)) ||
  (!LOOKS_BACK.test(title) &&
    ((DEEDS.test(title) && MEANT.test(title)) || BUDGET.test(title) || INTENT.test(title) || LIST_OF_YEAR.test(title)));
const DEEDS =
  /(?:[为惠利便][民农企老]|民[生心])[^，。！？\s]{0,10}(?:[实好]事|工程)|[\d十百几多]大?[件项个][^，。！？\s]{0,6}[实好]事|实事项目/;
/** 将办好15件民生实事, 今年18件实事项目已确定: whatever else the title tells. */
const PROMISED = /将|拟|承诺|[再要]办|[敲确]定|票决|出炉|清单/;
/** 2019年十大民生工程公布: what is meant, where the title does not look back. */
const MEANT = /计划|公布|项目|任务|安排|一览|[今明来]年|新一年|20\d\d年度?|[\d十百]大?[件项个]/;
const BUDGET =
  /预算(?:收支|资金)?(?:安排|编制)(?:情况)?(?:的?(?:说明|公开|报告))?$|(?:部门|单位|财政|收支|年度?)预算(?:公开|草案)?(?:的?(?:说明|情况说明))?$/;
const INTENT = /(?:工作(?:打算|思路|设想|重点|谋划|部署)|(?:预期|主要|奋斗)目标)$/;
/** 今年排定的市重大项目, 2023年安排重点建设项目191个, 2024年度水利建设计划表 */
const LIST_OF_YEAR =
  /(?:[今明]年|20\d\d年度?)[^，。！？]{0,10}(?:排定|安排|编排|下达|拟|计划|将)(?!了)[^，。！？]{0,16}(?:项目|工程|任务|实事)/;
const LOOKS_BACK = new RegExp(
  `完成|落实|进展|办结|办成|办[了完]|办好了|建成|兑现|惠及|见效|成效|成果|成绩|总结|通报|执行|决算|${BULLETINS}|${RETROSPECTS}|纪实|调查|情况(?:汇报|报告)|暖|已|过半|超|收官|顺利|推进|启动|开工|获|曝光|举行|召开|座谈|调研|视察|督[导查]|检查|验收|征[集求]|评议|征?投票`,
);

const DOCUMENT =
  /(?:通知|意见|方案|办法|规划|计划|纲要|工作要点|工作安排|措施|条例|细则|规定|十条|若干政策|政策|行动计划)(?:[（(][^（()）]{0,30}[）)])?(?:的通知|》?看点|》?(?:[^，。！？》]{0,6})解读|公布|印发|出台|发布|正式发布|来了)?[！!]?$|关于印发|任务(?:清单|分解|分工)|责任(?:清单|分解|分工)|清单(?:请收好|来了|公布|出炉|在此)|今年这样[建干办]|(?:招聘|招录|招生|选调|遴选|选聘|竞聘|招募|征集|申报)[^，。！]{0,20}(?:公告|简章|通告|启事|章程|须知)$|(?:实施意见|实施方案|行动方案|行动计划|工作方案|发展规划|若干措施)》?[：:]|新政|政策措施|(?:出台|发布|推出|印发).{0,30}(?:条|政策|措施|办法|方案|意见|规划|计划)|[“《].{2,30}(?:[\d一二三四五六七八九十]条|措施|办法|方案|意见|规划)[”》]|《.{2,30}计划》|“[^“”]{6,30}计划”/;
/** 七组数字解读《…五年规划纲要》 */
const EXPLAINED =
  /(?:解读|读懂|图解|看懂|详解|速览|划重点|拆解)[^，。《》]{0,8}《[^《》]{2,40}(?:规划|纲要|方案|意见|办法|措施|计划)》/;
/** 2025年水利重点工作: what is to be done in a year, where no verb tells what becomes of it. */
const WORK_OF_YEAR =
  /^(?!.*(?:推进|推动|部署|完成|落实|抓|做好|调度|研究|谋划|安排|进展|情况|总结|回顾|会))[^，。！？]{0,20}20\d\d年度?[^，。！？]{0,14}(?:重点工作|重点任务|工作任务|主要任务|目标任务)$/;
/** 未来五年怎么干, 五年后的镇村什么样, “十五五”蓝图: what is to become of a place in the years of a plan. */
const OUTLOOK =
  /(?:未来|今后)(?:[三五十35]|10)年|[五5十]年后|十[一二三四五六]五”?[^，。！？；：]{0,8}(?:蓝图|坐标|路线图|施工图|怎么干|这[样么]干|新目标|什么样)/;
const NO_OUTLOOK = /回顾|回眸|答卷|收官|成就|总结|评估|座谈|调研|召开|举行|会议|征集|锚定|擘画|奋进|启新|特写|【/;
/** 《…规划纲要》民生解读, 规划纲要（草案）看点梳理, 规划解读之三: what a plan says, told to its readers; 和美乡村创建标准解读: what is asked for. */
const READ_OUT =
  /(?:规划|纲要|方案|意见|措施|办法|建议|计划)(?:[（(](?:草案|讨论稿|征求意见稿|试行)[）)])?》?的?(?:政策|民生|权威|图文|文字|要点|重点|亮点|看点){0,2}(?:解读|看点|要点|梳理|划重点)(?:$|之|[（(][一二三四五六七八九十\d])|^(?!.*(?:经济|统计|增长|运行|[月季年])).*(?:指标|标准)(?:体系)?》?的?(?:权威|图文|政策)?解读$/;
/** What a policy gives, told to those who ask. */
const TERMS =
  /政策(?:百?问答?|[一有]问[一必]答|你问我答|解答|明白[卡纸]|一览|早知道|速递|包)|(?:待遇|报销|补贴|补助|缴费|参保|资助|救助|惠民|惠企)[^，。！？]{0,8}(?:百?问答|百问|清单|一览|标准(?:公布|发布|出炉|来了|调整|提高)|明白[卡纸]|指南|[能可]报多少|怎么报|[怎如这][么何样]?(?:领|申领|办理?)|领取|申领)/;
/** Titles of documents that report what was. */
const REPORT = new RegExp(
  `统计公报|审计(?:工作|结果|情况)?的?报告|经济运行|主要数据|工作总结|成绩单|亮点|数说|成就|${RETROSPECTS}|(?:经济|社会|收支|生产|运行|发展|形势)情况(?:简?析|分析|综述)?(?:[（(][^（()）]{0,12}[）)])?$`,
);

/** Titles that say what has come of a plan. */
/** 乡村振兴战略规划出台 绘就新蓝图: what has been issued, in the first of two lines. */
const ISSUED =
  /^[^，。！？\s]{0,30}(?:规划|纲要|方案|行动计划|实施意见|若干措施|办法)[”》]?(?:正式|日前)?(?:印发|出台|发布|公布|出炉)[\s　]/;
const DELIVERED = new RegExp(
  `[交兑][^，。！]{0,12}(?:答卷|成绩单|卷|账)[”！!]?$|交卷|兑现|成绩单|(?:${PROGRESS}|建设)情况|进展|已(?:全部)?(?:办结|完成|完工|建成|兑现)|(?:全面|全部|如期|圆满|超额|提前)(?:完成|落实|建成|办结|办成|兑现|完工)|完成.{0,2}十[一二三四五六]五.{0,2}(?:规划|目标)|工作[总小]结$`,
);

/** …计划执行情况与…计划草案的报告, 开展落实情况检查的通知: what is to come is in it as well. */
const TO_COME = /(?<!决算)草案|(?:通知|方案|计划|安排)[”》]?$/;

/** 2015年工作总结及2016年工作计划: each part says by its heading which one it is. */
const BOTH_YEARS =
  /(?:总结|回顾|情况|成效|进展)[^，。；]{0,2}[与和及暨、][^，。；]{0,16}(?:计划|打算|安排|思路|要点|展望|谋划|重点|设想)$/;

/** What a heading that is only a year says of all below it, up to the next such one: 2020年某市 / 2021年某市; null of any other. */
export function kindOfYear(heading: string, published: string): Status | null {
  const hit = YEAR_HEADING.exec(heading);
  if (!hit) return null;
  const running = Number(published.slice(0, 4));
  const word = hit[1] as string;
  const away = FROM_NOW.get(word);
  const year = away === undefined ? Number(word.slice(0, 4)) : running + away;
  if (year < running) return 'actual';
  // 2021年 over the year's review in December
  return year > running || Number(published.slice(5, 7)) <= LAST_OF_PLANS ? 'target' : null;
}
/** What a year says that labels a paragraph (2025年｜粮食产量40万吨；…), told of in its first months or before; null of one that is over, or of any other paragraph. */
export function kindOfYearRow(text: string, published: string | null): Status | null {
  const label = YEAR_STARTS.at(text, 0) ? YEAR_LABEL.exec(text)?.[1] : undefined;
  return label && published && kindOfYear(label, published) === 'target' ? 'target' : null;
}
const YEAR_STARTS = new CharacterSet(`${SPACES}【〔2今明`);
const YEAR_LABEL = /^\s*[【〔]?(20\d\d年|[今明]年)(?:目标|计划|安排|打算)?\s{0,2}(?:[|｜丨】〕]|[:：](?!\d))/;
const YEAR_HEADING = /^(?:[一二三四五六七八九][、.．])?(20\d\d年|[去今明]年)[^，。！？：；、\d\s]{0,4}[：:]?$/;
const FROM_NOW: ReadonlyMap<string, number> = new Map([
  ['去年', -1],
  ['今年', 0],
  ['明年', 1],
]);
const LAST_OF_PLANS = 4;

/** Whether one of the first paragraphs, right above a list, says that what it lists was decided on, promised or laid down. */
export function leadPlans(paragraphs: readonly string[]): boolean {
  for (let i = 0; i < Math.min(LEAD, paragraphs.length); i++) {
    const text = paragraphs[i] as string;
    const last = text.slice(-LONGEST_LEAD);
    if (!leadsToList(last) || LOOKS_BACK_IN_LEAD.test(last)) continue;
    // 怎么补？王某作了说明：/（一）…: the list is that of the line between.
    const next = paragraphs[i + 1] ?? '';
    if (/[：:]\s*$/.test(next) && !ITEM.test(next)) continue;
    const below = paragraphs.slice(i + 1, i + 1 + BELOW);
    if (paragraphs.slice(i + 1, i + 1 + FAR_BELOW).filter((one) => COUNTED_ITEM.test(one)).length >= FEWEST)
      return true;
    if (below.filter((one) => (ITEM.test(one) || bulletEnd(one) > 0) && !DONE.test(one)).length >= FEWEST) return true;
  }
  return false;
}
const [LEAD, BELOW, FEWEST, LONGEST_LEAD, FAR_BELOW] = [4, 6, 3, 160, 14];
/** 01 新建公园12处: items with lines between. */
const COUNTED_ITEM = /^\s*0\d[\s.、．]?\s*[一-龥“]/;
/** Whether a sentence says of a list that it was decided on or laid down. */
const leadsToList = (text: string): boolean =>
  text
    .split(/[。；！？]/)
    .some((one) =>
      [...one.matchAll(LISTS)].some(({ index }) => DECIDES.test(one.slice(Math.max(0, index - REACH), index))),
    );
const REACH = 46;
const DECIDES =
  /(?:决定|承诺|明确|确定|票决|审议通过|公布|印发|下达|部署|敲定|制定|出台|推出|列出|办好|实施|介绍|解读)了?(?!的)/;
const LISTS = /实事|(?:项目|工作)安排|工作计划|任务|工作要点|行动方案|实施方案|行动计划|目标|清单/g;
const LOOKS_BACK_IN_LEAD = /完成|进展|兑现|已|落实情况|成效|总结|回顾|检查|督查|通报|如下成|顺利/;
const ITEM =
  /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十]{1,2}件?[，、：])/;
const DONE = /已|[^为除]了(?!解)|目前|截[至止]|以来|同比/;
