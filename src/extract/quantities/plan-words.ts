import { isHabit } from './habit.ts';
import { isPlanNoun, NOUNS, PROGRAMME } from './plan-nouns.ts';
import { isTaking } from './takes.ts';
import type { Token } from './tokens.ts';
import { saysHowLong } from './waiting.ts';

/** Words that plan elsewhere and here are a noun, part of a name, or belong to the number before them. */

/** 完成计划的108%, 制定规划, 目标完成率: the plan is a thing spoken of, nobody plans here. */
export function isObject(text: string, token: Token): boolean {
  const { word } = token;
  // 有信心的企业占82%
  if (word === '有信心' || word === '有把握') return text[token.end] === '的';
  // 低于年初预期目标0.4个百分点: what is compared with.
  if (
    (NOUNS.has(word) || word === '预期') &&
    COMPARED.test(text.slice(Math.max(0, token.start - 8), token.start)) &&
    /^[\d.]+个百分点/.test(text.slice(token.end, token.end + 9))
  )
    return true;
  // 高于目标要求2个百分点, 优于年度约束性指标要求2.4个百分点
  if (
    word === '要' &&
    text[token.end] === '求' &&
    OUTDONE.test(text.slice(Math.max(0, token.start - 14), token.start)) &&
    ASKED_AMOUNT.test(text.slice(token.end + 1, token.end + 6))
  )
    return true;
  // 超出规划目标22公里, 均超过计划任务: by how much, or that, it was outdone; not 超过计划完成.
  if (
    (NOUNS.has(word) || word === '预期') &&
    OUTDONE.test(text.slice(Math.max(0, token.start - 8), token.start)) &&
    /^(?:目标|任务|指标|要求|进度|预期|产能|工期|数|值)*(?:近|约|逾)?(?:[\d，。；、,;]|$)/.test(
      text.slice(token.end, token.end + 6),
    )
  )
    return true;
  // 量身定制转型计划，; 聚焦打造强省目标，; 出台了…航道规划建设等意见: spoken of, in a clause that plans nothing itself.
  // 顺利完成全年经济社会发展主要目标任务，: aims reached.
  if (
    word.endsWith('目标') &&
    REACHED.test(text.slice(Math.max(0, token.start - 20), token.start)) &&
    /^(?:任务)?[，,。；;]/.test(text.slice(token.end, token.end + 3))
  )
    return true;
  if (
    (NOUNS.has(word) || word === '预期') &&
    /[，,。；;]/.test(text[token.end] ?? '。') &&
    // 整改方案承诺，2024年底完成9项: somebody promises what follows.
    !(
      word === '承诺' &&
      text[token.end] === '，' &&
      PROMISER.test(text.slice(Math.max(0, token.start - 2), token.start))
    ) &&
    // 今年计划，全市完成投资38亿元
    !(word === '计划' && /[今明全]年$/.test(text.slice(Math.max(0, token.start - 2), token.start))) &&
    !(word === '建议' && /[告案要议会见]$/.test(text.slice(token.start - 1, token.start))) &&
    !/[\d%％成倍]的?$/.test(text.slice(Math.max(0, token.start - 2), token.start))
  )
    return true;
  // 工作要求、推广办法等6个方面; 发展规划等300项法规; 对多个目标发动袭击
  if (
    (NOUNS.has(word) || word === '预期') &&
    (/^(?:、|[和及][省市国“《]|等[\d一二三四五六七八九十])/.test(text.slice(token.end, token.end + 2)) ||
      COUNTED_PLAN.test(text.slice(Math.max(0, token.start - 3), token.start)) ||
      (word === '目标' && /^(?:实施|发动|发起|进行|展开|予以)/.test(text.slice(token.end, token.end + 2))))
  )
    return true;
  // 航道规划建设等意见
  if (
    SPOKEN_OF.has(word) &&
    /^(?:建设)?等[^，。；]{0,4}(?:意见|方案|政策|措施|办法|文件|规划|制度)/.test(text.slice(token.end, token.end + 10))
  )
    return true;
  if (SPOKEN_OF.has(word) && /了[^，。；,;]{0,24}$/.test(text.slice(Math.max(0, token.start - 26), token.start)))
    return true;
  // 全年目标超额完成
  if (word === '目标' && /^(?:均|已|都)?(?:超额|全面|如期|圆满|顺利|提前)/.test(text.slice(token.end, token.end + 4)))
    return true;
  // 承诺办结时限, 承诺书
  if (word === '承诺') return /^(?:办结|时限|书|制|事项|办理)/.test(text.slice(token.end, token.end + 2));
  if (
    word === '计划' ||
    word === '规划' ||
    word === '目标' ||
    word === '要求' ||
    word === '任务' ||
    word === '建议' ||
    word === '预算'
  ) {
    const before = text.slice(Math.max(0, token.start - 2), token.start);
    const after = text[token.end] ?? '';
    if (
      /(?:完成|超额|实现)[^，。；]{0,4}$/.test(text.slice(Math.max(0, token.start - 6), token.start)) &&
      // 完成全年目标数65.3%
      (after === '的' || /^[数值量]的?[\d.]{1,6}[%％]/.test(text.slice(token.end, token.end + 9)))
    )
      return true;
    // 完成47.9万人、为计划任务的168%: what it is held against.
    if (
      word === '计划' &&
      token.start > 0 &&
      '为占达是'.includes(text[token.start - 1] as string) &&
      /^任务[数量]?的/.test(text.slice(token.end, token.end + 4))
    )
      return true;
    // 年度投资计划完成仅在40%: how much of it was done.
    if (
      word === '计划' &&
      OF_PLAN.test(text.slice(Math.max(0, token.start - 4), token.start)) &&
      PART_DONE.test(text.slice(token.end, token.end + 14))
    )
      return true;
    // 已完成本年计划投资52%: how much of it was done.
    if (
      word === '计划' &&
      PLAN_DONE.test(text.slice(Math.max(0, token.start - 8), token.start)) &&
      SUM_DONE.test(text.slice(token.end, token.end + 12))
    )
      return true;
    // 全年计划改造38个小区: a verb follows, and the plan is no object itself.
    if (
      word === '计划' &&
      /(?<![占成达超])(?:年度|全年|当年)$/.test(text.slice(Math.max(0, token.start - 3), token.start)) &&
      WORK.test(text.slice(token.end, token.end + LONGEST_WORK))
    )
      return false;
    if (
      /(?:完成|超额|年度|全年|当年|年初|按照|制定|编制|印发|落实|通过|根据|列入|纳入|占)$/.test(before) &&
      after !== '完' &&
      after !== '投'
    )
      return true;
    // 建设规划印发实施
    if (
      /^(?:印发|出台|发布|公布|获批|编制完成|纲要|草案|文本|报告|执行情况)/.test(text.slice(token.end, token.end + 4))
    )
      return true;
    if (/[》”的率书批]/.test(after)) return word !== '目标';
    if (word === '目标' && text.startsWith('任务', token.end)) return true;
    // 议案和建议97件
    // 议案和建议97件, 量刑建议采纳率: who recommends a number says 建议 and goes on.
    if (word === '建议') return !/[，,为将到把对在各由加：:]/.test(after) && !before.endsWith('标');
  }
  return false;
}

const REACHED =
  /(?:(?:顺利|圆满|全面|超额|如期|提前|较好|胜利|基本|均|已)(?:地)?(?:完成|实现|达成)|(?:完成|实现|达成)了)[^，。；：\d]{0,16}$/;

/** What a plan is of, and how much of it was done. */
const OF_PLAN = /(?:投资|招商|生产|建设|收入|改造|造林|工作)$/;
const PART_DONE =
  /^完成率?[均都仅只才已还不到足在达为约近超过了]{0,5}(?:[\d.]{1,6}[%％]|百分之|[一二三四五六七八九两]成)/;

const PLAN_DONE = /(?:完成|占|达到?)了?(?:本年|今年|全年|年度|当年|总)?$/;
const SUM_DONE = /^总?投资额?的?[约近]?[\d.]{1,6}[%％]/;

/** 计划改造管网36公里: whether a verb of a year's work follows the word of planning; 计划建成的3家 says which ones are meant. */
export const isPlanOfWork = (text: string, { word, end }: Token): boolean =>
  word === '计划' && isWork(text, end) && !/^[^，。；\d]{2,12}的\d/.test(text.slice(end, end + 14));

/** Whether the verb of a year's work begins at `at`. */
export const isWork = (text: string, at: number): boolean =>
  WORK.test(text.slice(at, at + LONGEST_WORK)) && !AS_NOUN.test(text.slice(at, at + 14));
const AS_NOUN = /^完成(?:[率情进的]|[^，。；、\d]{0,4}(?:[\d.]{1,6}[%％]|[一二三四五六七八九两]成))/;

/** 年计划完成投资18.6亿元: whether a number stands behind the plan of a year and the verb of its work; not 占年计划的53%. */
export function isOfYearPlan(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_PLAN), start);
  const at = before.includes('年计划') ? before.lastIndexOf('年计划') : -1;
  return at >= 0 && OBJECT_END.test(before) && isWork(text, start - before.length + at + 3);
}
const LONGEST_PLAN = 24;
const OBJECT_END = /年计划[^，。；、：\d的]{2,20}$/;

/** Verbs of what a year's work is, and in how many parts it is done. */
const LONGEST_WORK = 6;
const WORK =
  /^(?:分(?:[两三四五六七八九十]|\d)[期批年次步])?(?:[新改续扩迁拟]?建|发行|供应|新[增开设]|调整|优化|打造|创建|硬化|改造|实施|投[资入产放]|开[工展发通]|安排|整治|治理|修[建缮复]|推[进出]|培[训育]|引进|招[引聘录生]|完成|发放|支持|种植|收[储购]|归集|放贷|投放|募集|征[收缴集]|生产|销售|组织|举办|筹[集措]|拆除|淘汰|退出|关停|加装|更新|铺设|补助|救助|资助|帮扶|搬迁|脱贫)/;
/** Who promises, right before 承诺. */
const PROMISER = /(?:方案|[县市省区州镇局厅委府里方]|公司|企业|集团|书记|[县市区局镇]长)$/;

const OUTDONE =
  /(?:超过或达到|达到或超过|超额?完成|超过|超出|超|高于|高出|低于|好于|优于|快于|慢于)了?(?:年度|年初|全年|既定|预期|国家|省定|原|原定|规划|计划|序时|时序|进度|约束性|目标|指标|标准|任务)*$/;
/** By how much. */
const ASKED_AMOUNT = /^(?:近|约|逾)?[\d，。；、]/;
/** 3个计划, 一批计划; not 首批计划改造40个. */
const COUNTED_PLAN = /[个处项类]$|(?<!首|第[一二三四五六七八九十])批$/;
const COMPARED = /(?:低于|高于|超过?|好于|优于|快于|慢于|落后于?)[^，。；]{0,5}$/;

/** 共创繁荣未来: a noun, unless a length of time or a new clause says when; 将12家企业列入名单: 将 for 把. */
export function isNoPlan(text: string, token: Token, next: Token | undefined): boolean {
  const { word } = token;
  if (isPlanNoun(text, token)) return true;
  // 实施方案明确的668个项目
  if (text[token.end] === '的' && /^许下$|^.{2,}(?:提出|明确|安排|建议)$/.test(word)) return true;
  // 约束性指标9项: indicators counted, none of them set here.
  if (word === '约束性' || word === '预期性')
    return (
      /^(?:指标|目标)(?:有|共)?\d{1,3}[项个]/.test(text.slice(token.end, token.end + 8)) ||
      OUTDONE.test(text.slice(Math.max(0, token.start - 10), token.start))
    );
  // 已同意32家企业的申请
  if (word === '已同意') return /^(?:\d|受理|接收|加入|办理)/.test(text.slice(token.end, token.end + 2));
  // “十三五”规划项目54个: which ones are meant.
  if (
    word === '规划' &&
    text[token.start - 1] === '”' &&
    /^(?:的|内|重[点大])?(?:项目|工程|任务)/.test(text.slice(token.end, token.end + 4))
  )
    return true;
  // 推进教学质量提升计划等项目，新建校舍4万平方米: what a programme is called.
  if (
    (word === '计划' || word === '规划') &&
    PROGRAMME.test(text.slice(token.start - 2, token.start)) &&
    /^(?:建设|实施)?(?:等|项目|工程)/.test(text.slice(token.end, token.end + 4))
  )
    return true;
  // 7名同志拟任职情况, 在拟任职发言中
  if (word === '拟') return APPOINTED.test(text.slice(token.end, token.end + 10));
  // 占计划种植面积的58%, 未按计划开工17项
  if (word === '计划' && (text[token.start - 1] === '占' || text.startsWith('未按', token.start - 2))) return true;
  // 为确保如期完工，组织12支队伍: what something is done for; 为确保产量达到30亿斤 asks for it.
  if ((word === '确保' || word === '保证') && /^[^，。；\d]{0,20}，/.test(text.slice(token.end, token.end + 24))) {
    const before = text.slice(Math.max(0, token.start - 2), token.start);
    if (before.endsWith('为') || before === '为了') return true;
  }
  // 他和几名工人每天要采收1万支: what somebody does day after day.
  if (word === '要' && isHabit(text, token.start)) return true;
  // 不需要缴税
  if (text[token.start - 1] === '不' && /^(?:需要?|要|须)$/.test(word)) return true;
  // 根据救灾工作需要，: what is needed is a noun at the end of its clause.
  // 需整治的22处已完成18处: which ones are meant.
  if ((word === '需' || word === '需要') && WHICH.test(text.slice(token.end, token.end + 24))) return true;
  // 需要监测的指标有30项: so many there are, where no year asks for them.
  if (
    (word === '需' || word === '需要') &&
    SUCH.test(text.slice(token.end, token.end + 24)) &&
    !OF_YEAR.test(text.slice(Math.max(0, token.start - 24), token.start))
  )
    return true;
  if (word === '需要') return /^[，,。；;]/.test(text.slice(token.end, token.end + 1));
  if (word === '预期') return /^(?:进度|指数|寿命|收益|管理)/.test(text.slice(token.end, token.end + 2));
  if (word === '未来')
    return (
      OF_FUTURE.test(text.slice(token.end, token.end + 3)) ||
      (/[^，。；：、“\s在于]/.test(text[token.start - 1] ?? '，') &&
        !/^[\d一二三四五六七八九十几两]/.test(text.slice(token.end, token.end + 1)))
    );
  // 应挂尽挂率: a name; 应该说成绩是主要的: an opinion.
  if (word === '应' && /^该?(?:说|承认)/.test(text.slice(token.end, token.end + 3))) return true;
  // 瞄准这块招牌，组建6支队伍: what one looks at, where it is no aim with a number.
  if (AIMING.has(word)) return AIMED.test(text.slice(token.end, token.end + 20));
  if (word === '应') return text[token.end + 1] === '尽' && text[token.end] === text[token.end + 2];
  // 主要内容、工作要求、推广办法; 到乡上要走四个半钟头: how far it is.
  // 要是河里清了: if it were; 要“稳得住”，我们配建小学4所: a slogan, and what has come of it.
  if (word === '要')
    return (
      /^(?:求[、等的”]|是)/.test(text.slice(token.end, token.end + 2)) ||
      // 对照先进县的要求，差距不小
      (text[token.start - 1] === '的' && text[token.end] === '求') ||
      SLOGAN.test(text.slice(token.end, token.end + 24)) ||
      WAY.test(text.slice(token.end, token.end + 16)) ||
      saysHowLong(text, token)
    );
  return word === '将' && isTaking(text, token, next);
}

/** 未来交通, 未来社区: what such things are called. */
const OF_FUTURE =
  /^(?:交通|产业|社区|科[学技]|能源|网络|出行|学校|工厂|医院|乡村|农场|教育|空间|制造|健康|汽车|材料|信息)/;
const WHICH =
  /^(?:[^，。；、的\d]{2,6}的\d{1,5}[^\d，。；、]{1,12}已|[^，。；、\d]{2,8}\d{1,5}[^\d，。；、]{1,3}，[^，。；\d]{0,4}已)/;
const SUCH =
  /^(?!完成|达到|实现|投[入资]|新[增建])[^，。；、的\d]{2,8}的[^，。；、的\d可将预]{1,8}?(?:共?有|[由从]|[超达]过?到?|约|近)[\d几数一二三四五六七八九十]/;
const OF_YEAR = /[今明]年|年内|[年月]底|[上下]半年|季度|计划|目标|任务/;
const APPOINTED =
  /^(?:任职?|提拔|晋升|转任|录用|聘用|推荐)[^，。；]{0,4}(?:情况|人选|干部|名单|人员|对象|发言|表态|公示)/;
const AIMING: ReadonlySet<string> = new Set(['瞄准', '锚定', '咬定']);
/** A short object without a number, and another clause behind it. */
const AIMED = /^(?![^，。；]*(?:目标|任务|[百千万亿倍]))[^，。；、\d]{2,16}，/;
const SLOGAN = /^“[^“”\d]{2,16}”，(?:我们|咱们|[县市区镇乡村][里上]|全[市县区镇乡村])/;

/** What it takes to get there. */
const WAY =
  /^(?:走|跑|坐|绕|爬|赶|蹚|花|等)[^，。；]{0,6}?[\d一二三四五六七八九十两几半多]+个?半?(?:小时|钟头|分钟|天|里|公里|趟)/;

const SPOKEN_OF: ReadonlySet<string> = new Set('规划 计划 目标 规划建设 谋划'.split(' '));
