import { Cue } from '../../language/cues.ts';
import { Mark, type Token } from './tokens.ts';

/** Words of planning that name a thing: a plan that is out, those who plan, what was asked for. */

/** Whether the word of planning at `token` is a noun by the words that touch it. */
export function isPlanNoun(text: string, { word, start, end }: Token): boolean {
  const behind = text.slice(end, end + LONGEST);
  const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start);
  if (word === '规划')
    return (
      WHO_PLANS.test(behind) ||
      PLANS_OUT.test(behind) ||
      /(?:占|统一|免疫|职业|灾后)$/.test(before) ||
      (before.endsWith('原') && behind.startsWith('中的'))
    );
  // 改造计划已全部完工: what has come of it.
  if (word === '计划')
    return (
      CARRIED_OUT.test(behind) ||
      PLANNED_SUM.test(behind) ||
      RUN_BY.test(behind) ||
      (PROGRAMME.test(before) && ITSELF.test(behind))
    );
  // 离7%的增长预期仍有差距；…
  if (OFF_IT.test(behind)) return true;
  // 主要目标任务顺利完成; 列为招商目标的100家企业; 围绕共建的目标和进展
  if (word.endsWith('目标'))
    return (
      COME_TRUE.test(behind) ||
      AIMED_AT.test(behind) ||
      (/^的(?:近|约)?\d/.test(behind) && /[列定确]为[^，。；\d]{0,4}$/.test(before)) ||
      (/^[和与及、]/.test(behind) && AROUND.test(text.slice(Math.max(0, start - LONGEST_AROUND), start)))
    );
  if (word === '承诺') return KEPT_BY.test(behind);
  // 收到议案11件、建议128件
  if (word === '建议') return /^(?:共|近)?\d{1,5}[余多]?[件条份]/.test(behind);
  // 对照上级要求解决的6个方面问题; 牢牢把握总要求，
  return word === '要' && (FAULTS.test(behind) || (/^求[，,]/.test(behind) && /(?:总|根本|基本)$/.test(before)));
}
const LONGEST = 24;
const LONGEST_BEFORE = 6;
/** 规划单位, 规划师; 规划和建设 as a field of work */
const WHO_PLANS = /^(?:单位|人员|[师署局院馆稿]|员[、，的等]|部门|政策|策略|[与和及]建设)/;
/** 水网规划全部批复 */
const PLANS_OUT =
  /^(?:已|均|都|全部|全面|正式|陆续){1,3}(?:得到)?(?:批复|获批|印发|出台|发布|公布|编制|实施|落地|通过)/;
/** 倍增计划工作领导小组办公室: who sees to the programme. */
const RUN_BY = /^(?:工作)?(?:领导小组|工作组|办公室|专班|指挥部|联席会议)/;
/** 新开工项目计划总投资同比增长11.8% */
const PLANNED_SUM = /^总?投资额?(?:同比|比上年|较上年|增速|比去年)/;
/** 研究支持计划做了调整, 行动计划正式启动, 行动计划中，: the programme itself. */
export const PROGRAMME = /(?:行动|支持|提升|振兴|培育|培养|培训|研培|扶持|攻坚|倍增|改造|援助)$/;
const ITSELF =
  /^(?:做了|进行了|已|正式|今[天日]|日前|近日|实施以来|启动以来|开展以来|中[，,的]|[两三四五六七八九十]{1,2}年(?:来|间|惠|共|累计))/;
const COME_TRUE = /^任务?(?:已|均|都|全部|全面|顺利|圆满|如期|超额|提前|胜利|基本){1,3}(?:完成|实现|达成)/;
const AROUND = /(?:围绕|聚焦|结合)[^，。；：\d]{2,24}$/;
const LONGEST_AROUND = 28;
/** 承诺商户, 承诺单位: who has promised something else. */
const KEPT_BY = /^(?:单位(?![能面产成国工增G])|商户|商家|商店|门店|店[^铺])/;
const FAULTS = /^求[^，。；、\d]{2,6}的[^，。；、]{0,8}(?:问题|事项)/;
const CARRIED_OUT =
  /^(?:目前|现|均|都|也)?已(?:经|全部|全面|如期|基本|超前|提前|圆满|顺利)?[完落实收兑][工成实官现][，。；、]/;
/** How far off an aim things are: 与目标还有不小差距. */
const OFF_IT =
  /^(?:目标|任务|要求|值)?(?:相比)?，?(?:仍|还|尚|依然|存在|有){1,3}(?:一定|较大|不小|很大|明显)?的?(?:差距|距离)/;
/** 目标企业412家, 目标客户: whom something is meant for. */
const AIMED_AT = /^(?:企业|客户|客群|群体|人群|市场|用户|院校|对象)/;

/** 离90%的目标还差: the word belongs to the number before it. */
export function isAskedOf(text: string, tokens: readonly Token[], at: number): boolean {
  const { word, start } = tokens[at] as Token;
  const [of, number] = [tokens[at - 1], tokens[at - 2]];
  // 60多个目标, 28项任务; not 五年目标
  // 6所计划明年秋季投用: of what is planned only plans are so many.
  const counted = word !== '计划' || '个项份批大'.includes(text[start - 1] ?? ' ');
  if (of && of.kind & Mark.quantity && of.end === start && NOUNS.has(word) && counted && text[start - 1] !== '年')
    return true;
  return Boolean(of && number && of.kind & Cue.of && number.kind & Mark.quantity && of.start === number.end);
}

/** Cues of plans that are nouns. */
export const NOUNS: ReadonlySet<string> = new Set('目标 预期目标 计划 规划 建议 承诺 预算 要求'.split(' '));
