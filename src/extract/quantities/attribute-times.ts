import { CharacterSet } from '../../language/characters.ts';
import { isDescription, isSettled } from '../dates/refine/role.ts';
import { isOneOf } from '../dates/words.ts';
import { isAimLabelled, isTimeOfHeld } from './plan-held.ts';
import type { PeriodSide } from './signs.ts';
import type { Token } from './tokens.ts';

/**
 * Times that only say which things are meant, and when nothing: 2000年底前建成的小区 (a past year with 前), “十五五”开局之年 and “十四五”结转的项目 (another
 * time by a plan's).
 */

/** Whether the time is such an attribute; `sideOf` tells whether a time is over. */
export function isAttribute(text: string, token: Token, sideOf: (token: Token) => PeriodSide): boolean {
  for (const form of FORMS) if (form(text, token, sideOf)) return true;
  return false;
}

type Form = (text: string, token: Token, sideOf: (token: Token) => PeriodSide) => boolean;

/** 9月底前2012年签约项目开工率: a year right behind a deadline. */
const describes: Form = (text, { start, period }) => period?.value?.length === 4 && isDescription(text, start);

/** 自1995年实行这一制度以来管得最严的一次: since when. */
const sinceWhen: Form = (text, { start, end }) => text[start - 1] === '自' && SINCE.test(text.slice(end, end + 20));
const SINCE = /^[^，。；]{0,16}以来(?!，|,)/;

/** 今年以来首月实现正增长, 自2023年政策实施以来，单季度首次突破100万辆次, 2022年以来连续16个季度高于全国, 年初以来的良好态势: since when it is a record or goes on. */
const sinceRecord: Form = (text, { end }) => SINCE_RECORD.test(text.slice(end, end + 40));
const SINCE_RECORD =
  /^[^，。；\d]{0,20}以来，?(?:的?首[月季日年个度]|[^，。；\d]{0,6}首次|的?(?:同期)?(?:最[高低快大多好强重严长少小]|新[高低])|连续[\d一二三四五六七八九十]{1,3}个?(?:月|季度?|年)|的[^，。；、\d]{0,6}(?:趋势|态势|势头))/;

/** 占全年计划78亿元的53%, 完成全年100亿元任务的两成: of which plan it is a share. */
const ofPlanShared: Form = (text, { start, end }) =>
  isOneOf(text, start - 1, '占成为达') && PLAN_SUM.test(text.slice(end, end + 16));
const PLAN_SUM =
  /^(?:计划|任务|目标|预算)[\d０-９]|^[\d０-９][\d０-９.．]*[万亿]{0,2}[元亩吨户人套个]{1,2}(?:计划|任务|目标|预算)/;

/** 4月底前，二季度拟开工的97个项目须完成前期手续: which ones are to do it by then. */
const whichOnes: Form = (text, { start, end }) =>
  isOneOf(text, start - 1, '，,') && isOneOf(text, start - 2, '前') && OF_THOSE.test(text.slice(end, end + 10));
const OF_THOSE = /^(?:拟|计划|将|应|要)?[^，。；、\d]{2,4}的\d/;

/** 排产已到2026年。工业用电量39亿千瓦时; 订单排到了明年: until when there is work, and no time of what is told beside it. */
const booked: Form = (text, { start }) =>
  isOneOf(text, start - 1, '到至了') && BOOKED.test(text.slice(Math.max(0, start - 14), start));
const BOOKED = /(?:订单|排[产单期]|档期)[^，。；\d]{0,6}(?:到了?|至)$/;

/** 与新区同年启动的开发区，三年内…: which one it is. */
const sameYear: Form = (text, { start, end }) => text.startsWith('同年', start) && SUCH.test(text.slice(end, end + 8));
const SUCH = /^[^，。；\d]{2,6}的/;

/** 为全年粮食丰收打下坚实基础: what comes of it later. */
const prepared: Form = (text, { start, end }) =>
  isOneOf(text, start - 1, '为给') && PREPARED.test(text.slice(end, end + 30));
const PREPARED = /^[^，。；、\d]{0,18}(?:打下|打好|奠定|夯实|筑牢)[^，。；、\d]{0,6}(?:基础|根基|底子)/;

/** 支出（扣除2022年债券资金因素外）增长3%: what is left out of account. */
const leftOut: Form = (text, { start }) =>
  isOneOf(text, start - 1, '除含去括') && LEFT_OUT.test(text.slice(Math.max(0, start - 4), start));
const LEFT_OUT = /[（(，](?:[扣剔]除|不含|除|除去|含|不包括)$/;

/** 该渠是今冬明春水利建设的重点工程，涉及4个县: one of those of then. */
const oneOf: Form = (text, { start, end }) =>
  isOneOf(text, start - 1, '是为') && ONE_OF.test(text.slice(end, end + 20));
const ONE_OF = /^度?的?[^，。；、\d]{0,10}(?:工程|项目|实事|任务|工作|举措)(?:之一)?[，。；]/;

/** 7月18日…冲到今夏最高点: of which time it is a record. */
const ofRecord: Form = (text, { end, period }) =>
  period?.kind === 'soft' && RECORD_STARTS.at(text, end) && RECORD.test(text.slice(end, end + 5));
const RECORD_STARTS = new CharacterSet('以的最新峰');
const RECORD = /^(?:以来)?的?(?:最[高低大强]|新[高低]|峰值)/;

/** 4月底前完成全年造林任务的八成 */
const ofYearsTask: Form = (text, { start, end }) =>
  text.startsWith('全年', start) && YEARS_TASK.test(text.slice(end, end + 8));
const YEARS_TASK = /^[^，。；、\d]{2,4}(?:任务|计划|目标)的/;

/** 加快建设“十四五”批复的6个基地, 推进去年开工的12个项目: when what is now gone about was decided on or begun. */
const laidDownThen: Form = (text, { start, end }) =>
  LAID_DOWN.test(text.slice(end, end + 10)) && GONE_ABOUT.test(text.slice(Math.max(0, start - 6), start));
const LAID_DOWN =
  /^[，”]?(?:已|新)?(?:批复|核准|获批|布局|部署|下达|确定|安排|立项|规划|列入|纳入|交办|反馈|认定|签约|开工|启动|谋划)的(?=[\d一-龥])/;
const GONE_ABOUT =
  /(?:建设|推进|推动|实施|落实|抓好|做好|建好|办好|完成|建成|加快|确保|开工|整改|盘活|续建)[好]?(?:在)?[“]?$/;

/** 结转下年的3980万元 */
const carriedOver: Form = (text, { start }) => text.startsWith('结转', start - 2);

/** 按2020年价格计算, 按上年度实际缴纳额的50%返还: by what it is reckoned. */
const reckonedBy: Form = (text, { start, end }) =>
  isOneOf(text, start - 1, '按以') &&
  (PRICES_OF.test(text.slice(end, end + 4)) || SHARE_OF.test(text.slice(end, end + 16)));
const PRICES_OF = /^(?:的?(?:价格|不变价|可比价|汇率|平均汇率|口径))/;
const SHARE_OF = /^度?[^，。；、\d]{1,12}的\d[\d.]*[%％]/;

/** 补贴额不超过该产品上年平均售价的30%, 返还上年度缴纳保费的一半: of which base it is a share. */
const ofBase: Form = (text, { start, end }) =>
  text.startsWith('上年', start) &&
  PAID_OR_COST.test(text.slice(Math.max(0, start - 24), start)) &&
  SHARE_OF.test(text.slice(end, end + 16));
/** What is given or may cost no more. */
const PAID_OR_COST = /(?:返还|补贴|补助|奖励|缴|超过|高于|低于)[^，。；\d]{0,12}$/;

/** 2000年底前建成的小区, “十五五”开局之年, “十四五”圆满收官, 一季度重点项目开工率: told by what stands right behind. */
const byItsNoun: Form = (text, token, sideOf) =>
  NOUN_STARTS.at(text, token.end) &&
  (isBeforeThen(text, token, sideOf) || ITS_NOUN.test(text.slice(token.end, token.end + 9)) || isOfPlan(text, token));
const NOUN_STARTS = new CharacterSet('以之前的收工目任预计开起首第关结规重储良精圆顺胜完高');
const ITS_NOUN =
  /^的?(?:(?:收入|工作|目标)?(?:任务|预算|计划|目标)(?:数|目标)?的|第[一二三四五六七八九十\d]+(?:[次轮届期]|批(?![^，。；、\d]{2,4}，))|(?:良好|精彩|圆满|顺利|胜利|完美|高质量)?(?:开局|收官)(?!，)|起步[之年阶]|首年|第一年|结转)/;
/** 2000年底前建成的小区, 2015年前老旧小区改造; not 2005年以前，收入不足2万元 nor 2005年以前人均收入不足9000元: that is when it was so. */
const isBeforeThen: Form = (text, token, sideOf) =>
  BEFORE_STARTS.at(text, token.end) &&
  BEFORE_THEN.test(text.slice(token.end, token.end + LONGEST_KIND)) &&
  sideOf(token) === 'past' &&
  // 整改目标：2018年10月底前，1126户退养, told in 2019
  !isAimLabelled(text, token.start);
const BEFORE_STARTS = new CharacterSet('之前以');
const BEFORE_THEN = /^(?:之?前|以前(?![^。；的]{0,12}(?:不足|不到|仅|只有|没有)))/;
const LONGEST_KIND = 20;
/** 全年重点项目投资完成率不低于100% is of the year, 一季度重点项目开工率 of the quarter; 一季度重大项目集中开工 is called so; 到2026年重点培育10家: by then. */
const isOfPlan = (text: string, { start, end, period }: Token): boolean =>
  !text.startsWith('全年', start) &&
  !isOneOf(text, start - 1, '到至') &&
  (YEARS.test(period?.value ?? '') || text.slice(end, end + 12).includes('集中')) &&
  OF_PLAN.test(text.slice(end, end + 3)) &&
  !IN_PLAN.test(text.slice(end, end + LONGEST_PLAN));
const YEARS = /^\d{4}(?:\/\d{4})?$/;
const OF_PLAN = /^的?(?:关键|前期|规划|重大|重点|储备)/;
/** 下发的2015年重点流域治理计划中，甲市投资…: what the plan of a year tells is of that year. */
const IN_PLAN = /^的?[^，。；、\d]{2,20}(?:计划|清单|方案|名单|预算)[中里内]，/;
const LONGEST_PLAN = 24;

const FORMS: readonly Form[] = [
  describes,
  sinceWhen,
  sinceRecord,
  ofPlanShared,
  isTimeOfHeld,
  whichOnes,
  booked,
  // 超出年初确定的6.8万户任务: when it was asked for.
  (text, { end }) => isSettled(text, end),
  sameYear,
  prepared,
  leftOut,
  oneOf,
  ofRecord,
  ofYearsTask,
  laidDownThen,
  carriedOver,
  reckonedBy,
  ofBase,
  byItsNoun,
];
