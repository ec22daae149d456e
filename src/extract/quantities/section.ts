import type { Status } from '../types.ts';

/** What the heading above a paragraph says of the numbers below it. */
export interface Section {
  status: Status | null;
  /** Said by a heading of the section itself, not by the kind of document. */
  strong: boolean;
  /** What the kind of document says; a new heading falls back to it. */
  document: Status | null;
  /** The paragraph just read was a heading. */
  heading: boolean;
  /**
   * The heading that gave the status has no number (2022年工作回顾), so that numbered ones below it go on under it: `first` is awaited, or
   * `below` one we are; null where it was numbered itself.
   */
  outer: 'first' | 'below' | null;
  /** The article is several short items, each below a headline of its own, which says nothing of the next one. */
  digest: boolean;
}

/**
 * A heading is of plans where it ends in what plans are called (二、目标任务及分工), or names a time to come; not where a slogan aims at
 * them (对标任务 加压奋进) or does something by them (多举措稳岗).
 */
const PLAN_NOUN =
  '(?:目标|任务|计划|打算|部署|安排|规划|预期|举措|措施|保障|政策|奖励|补贴|补助|条款|时间表|要求|思路|设想|构想|(?<!决算)草案)';
const PLANNED = new RegExp(
  `${PLAN_NOUN}(?:[与和及暨、][^，。；：]{1,10}|分[解工]|清单|内容|标准|对象|方式|要点|条件|范围|重点|(?:怎么|如何|有哪些|是什么)[^，。；]{0,6})?[”》）)】\\s]*(?:[（(][^（()）]{0,20}[）)])?[：:]?$|重点工作|工作重点|展望|怎么干|下一步|(?:^|[一二三四五六七八九十\\d][）)、．.]\\s*)[^，。；：、\\d]{0,6}${PLAN_NOUN}[：:]`,
);
/** 锚定新目标, 完成全年任务, 打击多个目标: what is done with it. */
const AIMED_AT =
  /(?:锚定|对标|对照|对表|瞄准|聚焦|围绕|紧扣|紧盯|盯[紧住]|扣[紧住]|咬[定住]|冲刺|[完达]成|超额|兑现|打击|[袭攻]击|空袭)[^，。；：、\s]{0,10}$/;
const isPlanned = (heading: string): boolean => {
  const at = heading.search(PLANNED);
  return at >= 0 && !AIMED_AT.test(heading.slice(0, at));
};
const REACHED =
  /回顾|决算(?:草案|情况)$|完成情况|(?:出台|起草|编制|制定|制发|修订|政策|发展)背景|背景(?:情况)?$|基本情况|(?:存在|面临)的?[^，。；]{0,4}(?:问题|困难|短板|挑战)|成绩|成效|成就|回眸|进展|总结|现状|发展基础|(?:现实|工作|现有)基础|基础与[差现形成短]|成绩单|亮点|主要成果|运行情况|执行情况/;
const BOTH =
  /(?:现状|背景|成效|成绩|进展|基础|形势|回顾|总结)[^，。；]{0,4}[与和及暨、][^，。；]{0,6}(?:目标|任务|打算|安排|展望|部署|计划)$/;
const DOCUMENT =
  /(?:通知|意见|方案|办法|规划|计划|纲要|工作要点|工作安排|措施|条例|细则|规定|十条|若干政策|政策|行动计划)(?:[（(][^（()）]{0,30}[）)])?(?:的通知|》?看点|》?的?(?:政策)?解读|公布|印发|出台|发布|正式发布|来了)?[！!]?$|关于印发|民生实事(?:项目|清单|工程|任务|计划|安排)|(?:\d{4}年|今年|[\d十百]+大?[件项]).{0,12}民生实事|实事项目|任务(?:清单|分解|分工)|责任(?:清单|分解|分工)|清单(?:请收好|来了|公布|出炉|在此)|今年这样[建干办]|(?:招聘|招录|招生|选调|遴选|选聘|竞聘|招募|征集|申报)[^，。！]{0,20}(?:公告|简章|通告|启事|章程|须知)$|新政|政策措施|(?:出台|发布|推出|印发).{0,30}(?:条|政策|措施|办法|方案|意见|规划|计划)|[“《].{2,30}(?:[\d一二三四五六七八九十]条|措施|办法|方案|意见|规划|计划)[”》]/;
/** 2025年水利重点工作: what is to be done in a year, where no verb tells what becomes of it. */
const WORK_OF_YEAR =
  /^(?!.*(?:推进|推动|部署|完成|落实|抓|做好|调度|研究|谋划|安排|进展|情况|总结|回顾|会))[^，。！？]{0,20}20\d\d年度?[^，。！？]{0,14}(?:重点工作|重点任务|工作任务|主要任务|目标任务)$/;
/** What a policy gives, told to those who ask. */
const TERMS =
  /政策(?:百?问答?|[一有]问[一必]答|你问我答|解答|明白[卡纸]|一览|早知道|速递|包)|(?:待遇|报销|补贴|补助|缴费|参保|资助|救助|惠民|惠企)[^，。！？]{0,8}(?:百?问答|百问|清单|一览|标准(?:公布|发布|出炉|来了|调整|提高)|明白[卡纸]|指南|[能可]报多少|怎么报|[怎如][么何]领)/;
const NUMBERED =
  /^(?:[（(]?[一二三四五六七八九十]+[）)]?[、．.]?|第[一二三四五六七八九十]+[章节条部分]|[●■◆▶►📌]|PART)/u;
/** A heading below another one goes on under what that one said. */
const SUBORDINATE = /^(?:[（(][一二三四五六七八九十]+[）)]|\d+[.．、]|[（(]\d+[）)])|[：:]$/;
const MAX_HEADING = 36;

/** In a report, 社会保障 and 安排 head what was done; only these look ahead. */
const AHEAD =
  /工作重点|目标|任务|打算|展望|下一步|怎么干|思路|设想|构想|草案$|(?:下半年|[明来]年|下阶段|下步|四季度|20\d\d年)度?[^，。；\d]{0,4}工作(?:计划|安排|部署)[：:]?$/;

/** Titles of documents that report what was. */
const REPORT = /统计公报|审计(?:工作|结果|情况)?的?报告|经济运行|主要数据|工作总结|成绩单|亮点|盘点|综述|回眸|数说/;

/** Titles that say what has come of a plan. */
const DELIVERED =
  /[交兑][^，。！]{0,12}(?:答卷|成绩单|卷|账)[”！!]?$|交卷|兑现|成绩单|(?:完成|推进|落实|进展|实施|执行|办理|建设)情况|进展|已(?:全部)?(?:办结|完成|完工|建成|兑现)|(?:全面|全部|如期|圆满|超额|提前)(?:完成|落实|建成)|完成.{0,2}十[一二三四五六]五.{0,2}(?:规划|目标)|工作[总小]结$/;

/** …计划执行情况与…计划草案的报告, 开展落实情况检查的通知: what is to come is in it as well. */
const TO_COME = /(?<!决算)草案|(?:通知|方案|计划|安排)[”》]?$/;

/** 2015年工作总结及2016年工作计划: each part says by its heading which one it is. */
const BOTH_YEARS = /总结[^，。；]{0,2}[与和及暨、][^，。；]{0,12}(?:计划|打算|安排|思路|要点)$/;

/** Titles over several short items. */
const DIGEST = /(?:快讯|简讯|短讯|短波|速览|速递|要闻(?:回顾|速览|播报|集锦)?|一句话新闻)(?:[（(\s\d].{0,40})?$/;
/** A headline has no full stop and is a line of its own. */
const MAX_HEADLINE = 44;

/** Whether a heading that says nothing is a part of the section above it. */
const goesOnBelow = ({ outer, status, document }: Section, heading: string): boolean =>
  !(document === 'target' && status === 'actual') &&
  ((outer === 'first' && FIRST.test(heading)) || (outer === 'below' && NUMBERED.test(heading)));
const FIRST = /^第?一[章节部、．.]/;

/** Whether a heading says that what stands below tells what was done. */
export const isReported = (section: Section): boolean => section.strong && section.status === 'actual';

/** What the title says of the whole document. */
export function documentSection(title: string): Section {
  const document = BOTH_YEARS.test(title)
    ? null
    : DELIVERED.test(title) && !TO_COME.test(title)
      ? 'actual'
      : DOCUMENT.test(title) || TERMS.test(title) || WORK_OF_YEAR.test(title)
        ? 'target'
        : REPORT.test(title)
          ? 'actual'
          : null;
  const digest = document === null && DIGEST.test(title.trim());
  return { status: document, strong: false, document, heading: false, outer: null, digest };
}

/** The section that a paragraph opens or goes on; a line that holds a quantity is no heading unless it is numbered. */
export function readSection(before: Section, text: string, hasQuantity: boolean): Section {
  const trimmed = text.trim();
  const end = trimmed.at(-1) ?? '';
  if (before.digest)
    return { ...before, heading: trimmed.length > 0 && trimmed.length <= MAX_HEADLINE && !'。！？；，…'.includes(end) };
  const short = trimmed.length <= MAX_HEADING && !'。！？；，'.includes(end);
  const heading = short && (NUMBERED.test(trimmed) || (!hasQuantity && ('：:'.includes(end) || trimmed.length <= 16)));
  if (!heading) return before.heading ? { ...before, heading: false } : before;
  const outer = NUMBERED.test(trimmed) ? null : 'first';
  // 一、现状与目标: what is and what is meant to be, one after the other.
  const both = BOTH.test(trimmed);
  if (REACHED.test(trimmed) && !both) return { ...before, status: 'actual', strong: true, heading: true, outer };
  if (isPlanned(trimmed) && !both && (before.document !== 'actual' || AHEAD.test(trimmed)))
    return { ...before, status: 'target', strong: true, heading: true, outer };
  if (SUBORDINATE.test(trimmed)) return { ...before, heading: true };
  // 2022年工作回顾 / 一、产业升级: the parts of what is looked back upon, or planned.
  if (before.strong && goesOnBelow(before, trimmed)) return { ...before, heading: true, outer: 'below' };
  return { ...before, status: before.document, strong: false, heading: true, outer: null };
}
