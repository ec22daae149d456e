import { bulletEnd } from '../../language/bullets.ts';
import { isPartOfDigest, partsOf } from '../digest-heads.ts';
import type { Status } from '../types.ts';
import { kindOfTitle, kindOfYear, leadPlans } from './kind-of-text.ts';

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
  /** The heading is of the next paragraph only: below 项目内容 in a text of results stands what was promised, and then what came of it. */
  brief: boolean;
  /** The article is several short items, each below a headline of its own, which says nothing of the next one. */
  digest: boolean;
  /** The article greets its readers with news, each item behind a symbol: 早安，…. */
  news: boolean;
  /** The article tells of works whose building begins: what they build is still to come. */
  begins: boolean;
}

/**
 * A heading is of plans where it ends in what plans are called (二、目标任务及分工), or names a time to come; not where a slogan aims at
 * them (对标任务 加压奋进) or does something by them (多举措稳岗).
 */
const PLAN_NOUN =
  '(?:目标|任务|计划|打算|部署|安排|规划|预期|举措|措施|保障|政策|奖励|补贴|补助|条款|时间表|责任书|任务书|任务表|承诺书|要求|思路|设想|构想|(?<!决算)草案)';
const PLANNED = new RegExp(
  `${PLAN_NOUN}(?:[与和及暨、][^，。；：]{1,10}|分[解工]|清单|内容|标准|对象|方式|要点|条件|范围|重点|(?:怎么|如何|有哪些|是什么)[^，。；]{0,6}|[”》]?的?(?:主要|具体)?(?:内容|指标|项目|工作)?(?:分别)?(?:[是为有]|如下|包括)?(?=[：:]$))?[”》）)】\\s]*(?:[（(][^（()）]{0,20}[）)])?[：:]?$|(?:下半年|[明来]年|下阶段|下步|四季度|今后一个时期)的?(?:主要|各项)?工作(?:要点)?[：:]?$|重点工作|工作重点|展望|怎么干|(?:[今明]年|接下来)[^，。；：]{0,6}(?:这[样么]干|[干办抓做建]这些)|下一步|(?:^|[一二三四五六七八九十\\d][）)、．.]\\s*)[^，。；：、\\d]{0,6}${PLAN_NOUN}[：:]`,
);
/** 锚定新目标, 完成全年任务, 打击多个目标: what is done with it. */
const AIMED_AT =
  /(?:锚定|对标|对照|对表|瞄准|聚焦|围绕|紧扣|紧盯|盯[紧住]|扣[紧住]|咬[定住]|冲刺|[完达]成|超额|兑现|打击|[袭攻]击|空袭)[^，。；：、\s]{0,10}$/;
const isPlanned = (heading: string): boolean => {
  const at = heading.search(PLANNED);
  return at >= 0 && !AIMED_AT.test(heading.slice(0, at));
};
const REACHED =
  /回顾|回望|决算(?:草案|情况)$|完成情况|(?:出台|起草|编制|制定|制发|修订|政策|发展)背景|背景(?:情况)?$|基本情况|(?:存在|面临)的?[^，。；]{0,4}(?:问题|困难|短板|挑战)|成绩|成效|成就|回眸|进展|总结|现状|发展基础|(?:现实|工作|现有)基础|基础与[差现形成短]|成绩单|[交晒]账|[交答]卷|(?:全部|均已?|已)(?:办结|完成|兑现|落地|销号)[：:]$|亮点|主要成果|运行情况|执行情况/;
const LOOKS_BACK =
  /^[^，。；]*(?:完成|落实|办|干|推进|进展|兑现)得?(?:怎么?样|如何|咋样)了?[？?]$|^[^一-龥]{0,4}回头看[：:]/;
const BOTH =
  /(?:现状|背景|成效|成绩|进展|基础|形势|回顾|总结)[^，。；]{0,4}[与和及暨、][^，。；]{0,6}(?:目标|任务|打算|安排|展望|部署|计划)$/;
const NUMBERED =
  /^(?:[（(]?[一二三四五六七八九十]+(?:[）)][、．.]?|[、．.\s\u3000])|第[一二三四五六七八九十]+[章节条部分]|[●■◆▶►📌]|PART)/u;
/** A heading below another one goes on under what that one said. */
const SUBORDINATE = /^(?:[（(][一二三四五六七八九十]+[）)]|\d+[.．、]|[（(]\d+[）)])|[：:]$/;
const MAX_HEADING = 36;
/** 县水利局2024年目标责任书（摘要）: what is signed for a year, not that it is signed. */
const PAPER =
  /^(?![^，。]*(?:签|下达|召开|举行|印发|部署|兑现|考核|与))[^，。；：]{0,16}20\d\d年度?[^，。；：]{0,14}(?:责任书|任务书|任务表|承诺书|(?:任务|责任|实事)清单|工作要点)(?:（[^（）]{1,10}）)?$/;

/** In a report, 社会保障 and 安排 head what was done; only these look ahead. */
const AHEAD =
  /工作重点|目标|任务|打算|展望|下一步|怎么干|思路|设想|构想|草案$|(?:下半年|[明来]年|下阶段|下步|四季度|20\d\d年)度?[^，。；\d]{0,4}工作(?:计划|安排|部署)[：:]?$|(?:下半年|[明来]年|下阶段|下步|四季度)的?(?:主要|各项)?工作(?:要点)?[：:]?$/;

/** What a deed for the people, a project or a promise holds. */
const CONTENT = /^(?:实事|项目|任务|承诺|建设|目标)内容[：:]?$/;

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

/** What the title says of the whole document, and where it is silent the words that lead to its list. */
export function documentSection(title: string, paragraphs: readonly string[] = []): Section {
  // 早安北庭丨公积金新政来了！ is the headline of one item.
  const news = NEWS.test(title);
  const document = news ? null : (kindOfTitle(title) ?? (leadPlans(paragraphs) ? 'target' : null));
  const digest = document === null && DIGEST.test(title.trim());
  const begins = [title, ...paragraphs.slice(0, LEAD)].some((line) => BEGINS.test(line) && !BEGUN_BEFORE.test(line));
  return {
    status: document,
    strong: false,
    document,
    heading: false,
    outer: null,
    brief: false,
    digest,
    news,
    begins,
  };
}

/** Whether a paragraph is another piece of news, of which the one before says nothing. */
export const opensNews = ({ digest, heading, news }: Section, text: string): boolean =>
  (digest && heading) || (news && text.length > MAX_HEADLINE && bulletEnd(text) > 0 && text.endsWith('。'));
const NEWS = /早安|早读|早知道|早新闻|新闻早|早报|晨读|晚安|夜读|晚报速|每日要闻|一周要闻/;

/** 三大工程同日开工, 举行开工仪式; not 开工率, 开工以来, 已开工. */
const BEGINS =
  /(?:集中|同日|同时|同步|正式|破土|今日|今天|昨日)(?:奠基|动工|开工|开建)(?![率面以后前的])|(?:开工|奠基|启动建设)(?:仪式|大会|现场|活动|动员)|工程(?:今日|昨日|正式)?(?:开工|动工|奠基)$/;
/** 去年底集中开工的128个项目 */
const BEGUN_BEFORE = /(?:[去上前]年|已)[^，。；]{0,8}(?:集中|同步|正式|陆续)(?:奠基|动工|开工|开建)/;
/** Paragraphs that may tell it. */
const LEAD = 2;

/** The section that a paragraph opens or goes on; a line that holds a quantity is no heading unless it is numbered. */
export function readSection(
  before: Section,
  text: string,
  hasQuantity: boolean,
  published: string | null = null,
): Section {
  const trimmed = text.trim();
  const end = trimmed.at(-1) ?? '';
  if (before.digest)
    return { ...before, heading: trimmed.length > 0 && trimmed.length <= MAX_HEADLINE && !'。！？；，…'.includes(end) };
  const short = trimmed.length <= MAX_HEADING && !'。！？；，'.includes(end);
  const heading =
    short &&
    (NUMBERED.test(trimmed) ||
      (!hasQuantity &&
        (isPartOfDigest(trimmed) || '：:'.includes(end) || trimmed.length <= 16 || PAPER.test(trimmed))));
  // 回头看：2022年实事完成得怎么样？
  if (trimmed.length <= MAX_HEADING && LOOKS_BACK.test(trimmed))
    return { ...before, status: 'actual', strong: false, heading: true, outer: null };
  if (!heading) {
    if (before.heading) return { ...before, heading: false };
    return before.brief ? { ...before, status: before.document, strong: false, brief: false } : before;
  }
  return { ...openSection(before, trimmed, published), heading: true };
}

/** What the parts of such a heading say, the first that says something: 看任务·这些事马上办. */
function statusOfPart(heading: string): Status | null {
  for (const part of partsOf(heading)) {
    if (REACHED.test(part)) return 'actual';
    if (isPlanned(part) || PROMISED.test(part)) return 'target';
  }
  return null;
}
const PROMISED =
  /(?:民生|惠民|为民办?)实事(?:项目|清单)?$|(?:未来|今后)[^，。；：]{1,4}年$|这[样么]干$|马上办$|[干办抓做]什么$/;

/** The section that a heading opens, or goes on. */
function openSection(above: Section, trimmed: string, published: string | null): Section {
  const before = { ...above, brief: false };
  if (CONTENT.test(trimmed))
    return { ...before, status: 'target', strong: true, outer: null, brief: before.document === 'actual' };
  const ofYear = published === null ? null : kindOfYear(trimmed, published);
  if (ofYear) return { ...before, status: ofYear, document: ofYear, strong: true, outer: 'first' };
  if (isPartOfDigest(trimmed)) {
    const told = statusOfPart(trimmed);
    return { ...before, status: told ?? before.document, strong: told !== null, outer: null };
  }
  const outer = NUMBERED.test(trimmed) ? null : 'first';
  // 一、现状与目标: what is and what is meant to be, one after the other.
  const both = BOTH.test(trimmed);
  if (REACHED.test(trimmed) && !both) return { ...before, status: 'actual', strong: true, outer };
  if (isPlanned(trimmed) && !both && (before.document !== 'actual' || AHEAD.test(trimmed)))
    return { ...before, status: 'target', strong: true, outer };
  if (SUBORDINATE.test(trimmed)) return before;
  // 2022年工作回顾 / 一、产业升级: the parts of what is looked back upon, or planned.
  if (before.strong && goesOnBelow(before, trimmed)) return { ...before, outer: 'below' };
  return { ...before, status: before.document, strong: false, outer: null };
}
