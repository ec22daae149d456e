import { CharacterSet } from '../../language/characters.ts';
import { Cue } from '../../language/cues.ts';
import { isDescription, isSettled } from '../dates/refine/role.ts';
import { isOneOf } from '../dates/words.ts';
import { isTimeOfHeld } from './plan-held.ts';
import { Mark, type Token } from './tokens.ts';

/** Small signs of result and deadline that several steps read alike. */

/** Signs of a result that plans use as well (同比增长6%以上), so that any sign of a plan outweighs them. */
export const WEAK_DONE: ReadonlySet<string> = new Set(
  '达成 获评 同比 环比 累计 经过 此次 本次 这次 本届 连续 了 目前 当前 如今 现在 眼下 不断 成功 现场 当天 当日 过去 获悉 据悉 了解到 得知 取得 兑现 先后 加快推进 加紧 加紧推进 有序推进 稳步推进 顺利推进 正在 较年初 比年初'.split(
    ' ',
  ),
);

/** 到2025年, 6月底前: by then, so something is still to be done; not in 增加到今年的393只. */
export const isDeadline = (text: string, token: Token) =>
  (text[token.start - 1] === '到' &&
    !FROM_THEN.test(text.slice(Math.max(0, token.start - 4), token.start - 1)) &&
    !/^的(?:近|超|约)?[\d一二三四五六七八九十百千万]/.test(text.slice(token.end, token.end + 3)) &&
    // 由2005年的174万只发展到2010年273万只
    !(
      /^(?:近|超|约)?\d/.test(text.slice(token.end, token.end + 2)) &&
      GREW.test(text.slice(Math.max(0, token.start - LONGEST_GROWTH), token.start - 1))
    )) ||
  // 创年内新高: a record is no deadline.
  (text.startsWith('年内', token.start) &&
    !/^(?:新高|新低|最)/.test(text.slice(token.start + 2, token.start + 4)) &&
    !RECORD_SET.test(text.slice(token.end, token.end + 44))) ||
  // 春节前两天: days before, none by which anything is due.
  (/^(?:之?前|以前)/.test(text.slice(token.end, token.end + 2)) &&
    !/^前[一两二三四五六七八九十\d]{1,2}[天日周]/.test(text.slice(token.end, token.end + 4)));

/** 年内客流量突破800万人次，刷新纪录: how far it has come. */
const RECORD_SET =
  /^(?![^。；]*(?:将|要|力争|预计|有望|确保|计划|争取))[^，。；\d]{0,16}(?:突破|超过?|破|达到?)[^，。；]{1,14}?，?(?:刷新|再?创)/;
/** A change from a year that is named to another one. */
const GREW = /[由从](?:19|20)\d\d年[^。；：]{1,20}(?:发展|增加|提高|增长|上升|扩大|增|升)$/;
const LONGEST_GROWTH = 34;

/** 11月底前: by then; not 今年前两批. */
export const isDueBy = (text: string, { end }: Token): boolean =>
  DUE_STARTS.at(text, end) && /^(?:之?前(?![一两二三四五六七八九十几\d])|以前)/.test(text.slice(end, end + 3));
const DUE_STARTS = new CharacterSet('之前以');

/** 10日晚到11日, 昨天到今天: the end of a stretch of time, no deadline. */
const FROM_THEN = /(?:\d[日号时]|[昨今前当][日天晚夜]|[日天][早晚夜晨]|[夜晚]间|晚上|[凌清早]晨|[上中下]午|傍晚)$/;

/** 5月18日正式开工: when a work began. */
export const isBeginning = (text: string, { end }: Pick<Token, 'end'>): boolean =>
  BEGINNING.test(text.slice(end, end + 14));
const BEGINNING =
  /^(?:正式|全面|破土|奠基|陆续|即)?(?:开工|动工|开建|启动|奠基|开机|开馆|开园|投用|投产|运行|上线|实施|施行)(?!了?[^，。；]{0,6}\d)/;

/** 明年铺通, 8月底交付, 3月底全部进场: a time by which something is finished. */
export const isFinish = (text: string, token: Token) => FINISH.test(text.slice(token.end, token.end + 8));
const FINISH =
  /^(?:[，,])?(?:底|末|前)?(?:全部|全线|全面|基本|正式|主体|整体|陆续)?(?:建成|投用|投产|投运|竣工|完工|交付|通车|通航|铺通|贯通|启用|开通|挂牌|进场|摘帽|出列|清零|归零|封顶|开园|开诊|开馆|投入使用|投入运营)(?!的)/;

/** 明天起正式实施, 明起施行: the day from which rules hold. */
export const isInForceFrom = (text: string, { start, end }: Token): boolean =>
  IN_FORCE.test(text.slice(end, end + 9)) && (text[end] === '起' || text[end - 1] === '起' || text[start - 1] === '于');
const IN_FORCE = /^起?，?(?:正式|全面|开始|同步)?(?:实施|施行|执行|生效)/;

/**
 * 2000年底前建成的小区: a past year with 前 says which things are meant; “十五五”开局之年 and “十四五”结转的项目 name another
 * time by a plan's.
 */
export const isAttribute = (text: string, token: Token, sideOf: (token: Token) => PeriodSide) =>
  (token.period?.value?.length === 4 && isDescription(text, token.start)) ||
  // 自1995年实行这一制度以来管得最严的一次: since when.
  (text[token.start - 1] === '自' && /^[^，。；]{0,16}以来(?!，|,)/.test(text.slice(token.end, token.end + 20))) ||
  // 今年以来首月实现正增长, 自2023年政策实施以来，单季度首次突破100万辆次: since when it is a record.
  SINCE_RECORD.test(text.slice(token.end, token.end + 40)) ||
  // 占全年计划78亿元的53%, 完成全年100亿元任务的两成
  (isOneOf(text, token.start - 1, '占成为达') &&
    /^(?:计划|任务|目标|预算)[\d０-９]|^[\d０-９][\d０-９.．]*[万亿]{0,2}[元亩吨户人套个]{1,2}(?:计划|任务|目标|预算)/.test(
      text.slice(token.end, token.end + 16),
    )) ||
  isTimeOfHeld(text, token) ||
  // 4月底前，二季度拟开工的97个项目须完成前期手续: which ones are to do it by then.
  (isOneOf(text, token.start - 1, '，,') &&
    isOneOf(text, token.start - 2, '前') &&
    OF_THOSE.test(text.slice(token.end, token.end + 10))) ||
  // 超出年初确定的6.8万户任务: when it was asked for.
  isSettled(text, token.end) ||
  // 与新区同年启动的开发区，三年内…: which one it is.
  (text.startsWith('同年', token.start) && /^[^，。；\d]{2,6}的/.test(text.slice(token.end, token.end + 8))) ||
  // 为全年粮食丰收打下坚实基础: what comes of it later.
  (isOneOf(text, token.start - 1, '为给') && PREPARED.test(text.slice(token.end, token.end + 30))) ||
  // 支出（扣除2022年债券资金因素外）增长3%: what is left out of account.
  (isOneOf(text, token.start - 1, '除含去括') &&
    LEFT_OUT.test(text.slice(Math.max(0, token.start - 4), token.start))) ||
  // 该渠是今冬明春水利建设的重点工程，涉及4个县: one of those of then.
  (isOneOf(text, token.start - 1, '是为') && ONE_OF.test(text.slice(token.end, token.end + 20))) ||
  // 7月18日…冲到今夏最高点: of which time it is a record.
  (token.period?.kind === 'soft' &&
    RECORD_STARTS.at(text, token.end) &&
    RECORD.test(text.slice(token.end, token.end + 5))) ||
  // 4月底前完成全年造林任务的八成
  (text.startsWith('全年', token.start) &&
    /^[^，。；、\d]{2,4}(?:任务|计划|目标)的/.test(text.slice(token.end, token.end + 8))) ||
  isLaidDownThen(text, token) ||
  // 结转下年的3980万元
  text.startsWith('结转', token.start - 2) ||
  // 按2020年价格计算, 按上年度实际缴纳额的50%返还: by what it is reckoned.
  (isOneOf(text, token.start - 1, '按以') &&
    (PRICES_OF.test(text.slice(token.end, token.end + 4)) || SHARE_OF.test(text.slice(token.end, token.end + 16)))) ||
  // 补贴额不超过该产品上年平均售价的30%, 返还上年度缴纳保费的一半: of which base it is a share.
  (text.startsWith('上年', token.start) &&
    PAID_OR_COST.test(text.slice(Math.max(0, token.start - 24), token.start)) &&
    SHARE_OF.test(text.slice(token.end, token.end + 16))) ||
  (ATTRIBUTE_STARTS.at(text, token.end) &&
    ((DUE_STARTS.at(text, token.end) &&
      BEFORE_THEN.test(text.slice(token.end, token.end + LONGEST_KIND)) &&
      sideOf(token) === 'past') ||
      ATTRIBUTE.test(text.slice(token.end, token.end + 9)) ||
      // 全年重点项目投资完成率不低于100% is of the year, 一季度重点项目开工率 of the quarter; 一季度重大项目集中开工 is called so.
      // 到2020年重点培育10家: by then.
      (!text.startsWith('全年', token.start) &&
        !isOneOf(text, token.start - 1, '到至') &&
        (YEARS.test(token.period?.value ?? '') || text.slice(token.end, token.end + 12).includes('集中')) &&
        OF_PLAN.test(text.slice(token.end, token.end + 3)) &&
        !IN_PLAN.test(text.slice(token.end, token.end + LONGEST_PLAN)))));

/** 加快建设“十四五”批复的6个基地, 推进去年开工的12个项目: when what is now gone about was decided on or begun. */
const isLaidDownThen = (text: string, { start, end }: Token): boolean =>
  LAID_DOWN.test(text.slice(end, end + 10)) && GONE_ABOUT.test(text.slice(Math.max(0, start - 6), start));
const LAID_DOWN =
  /^[，”]?(?:已|新)?(?:批复|核准|获批|布局|部署|下达|确定|安排|立项|规划|列入|纳入|交办|反馈|认定|签约|开工|启动|谋划)的(?=[\d一-龥])/;
const GONE_ABOUT =
  /(?:建设|推进|推动|实施|落实|抓好|做好|建好|办好|完成|建成|加快|确保|开工|整改|盘活|续建)[好]?(?:在)?[“]?$/;

const OF_THOSE = /^(?:拟|计划|将|应|要)?[^，。；、\d]{2,4}的\d/;
const SINCE_RECORD =
  /^[^，。；\d]{0,20}以来，?(?:的?首[月季日年个度]|[^，。；\d]{0,6}首次|的?(?:同期)?(?:最[高低快大多好强]|新[高低]))/;
const PREPARED = /^[^，。；、\d]{0,18}(?:打下|打好|奠定|夯实|筑牢)[^，。；、\d]{0,6}(?:基础|根基|底子)/;
const LEFT_OUT = /[（(，](?:[扣剔]除|不含|除|除去|含|不包括)$/;
const ATTRIBUTE =
  /^的?(?:(?:收入|工作|目标)?(?:任务|预算|计划|目标)(?:数|目标)?的|第[一二三四五六七八九十\d]+(?:[次轮届期]|批(?![^，。；、\d]{2,4}，))|开局|收官|起步[之年阶]|首年|第一年|结转)/;
/** 2000年底前建成的小区, 2015年前老旧小区改造; not 2005年以前，收入不足2万元 nor 2005年以前人均收入不足9000元: that is when it was so. */
const BEFORE_THEN = /^(?:之?前|以前(?![^。；的]{0,12}(?:不足|不到|仅|只有|没有)))/;
const LONGEST_KIND = 20;
const YEARS = /^\d{4}(?:\/\d{4})?$/;
/** 下发的2015年重点流域治理计划中，甲市投资…: what the plan of a year tells is of that year. */
const IN_PLAN = /^的?[^，。；、\d]{2,20}(?:计划|清单|方案|名单|预算)[中里内]，/;
const LONGEST_PLAN = 24;
const OF_PLAN = /^的?(?:关键|前期|规划|重大|重点|储备)/;
const ONE_OF = /^度?的?[^，。；、\d]{0,10}(?:工程|项目|实事|任务|工作|举措)(?:之一)?[，。；]/;
const RECORD_STARTS = new CharacterSet('以的最新峰');
const RECORD = /^(?:以来)?的?(?:最[高低大强]|新[高低]|峰值)/;
const PRICES_OF = /^(?:的?(?:价格|不变价|可比价|汇率|平均汇率|口径))/;
/** What is given or may cost no more. */
const PAID_OR_COST = /(?:返还|补贴|补助|奖励|缴|超过|高于|低于)[^，。；\d]{0,12}$/;
const SHARE_OF = /^度?[^，。；、\d]{1,12}的\d[\d.]*[%％]/;
const ATTRIBUTE_STARTS = new CharacterSet('以之前的收工目任预计开起首第关结规重储');

/** 在上年压减8%的基础上: what is built upon. */
export const isFoundation = (text: string, token: Token) =>
  text[token.start - 1] === '在' && /^[^，。；]{0,14}基础上/.test(text.slice(token.end, token.end + 18));

export type PeriodSide = 'past' | 'now' | 'future' | null;

/** 5个现有收费站, 由现有的14个, 是现有老厂的2.5倍: a state says which are counted or compared, not that anything was done. */
export const isWhich = (tokens: readonly Token[], at: number): boolean => {
  const [before, token] = [tokens[at - 1], tokens[at] as Token];
  return (
    token.word === '现有' &&
    before !== undefined &&
    ((before.kind & (Mark.quantity | Cue.from | Cue.than)) > 0 || before.word === '是') &&
    before.end === token.start
  );
};

/** 据测算，…: whether what stands before `start` in its part of the sentence was worked out beforehand. */
export function isEstimated(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  const at = Math.max(...ESTIMATES.map((word) => before.lastIndexOf(word)));
  return at >= 0 && !/[。；]/.test(before.slice(at));
}
const ESTIMATES = ['测算，', '估算，', '预估，'];

/** 到2027年底，: whether a period opens its sentence as the time by which things are to be so. */
export const isHorizon = (text: string, { start, end }: Token): boolean =>
  /^[底末]?，/.test(text.slice(end, end + 2)) &&
  /(?:^|[。！？：]|力争|(?:提出|明确)，?)到$/.test(text.slice(Math.max(0, start - 4), start));

/** 会议强调，明年要打好五场硬仗。: whether what its passage plans for stands in a sentence that calls for it, so that the next ones say how. */
export const isFramed = (text: string, { end, period }: Token): boolean =>
  period?.role === 'frame' && CALLS.test(text.slice(end, end + 36));
const CALLS = /^[^。！？；\d]{0,14}(?:要(?![求素点])|必须|力争|确保|[抓打做]好)[^。！？；\d]{2,24}[。；：]/;
