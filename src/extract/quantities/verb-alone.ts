import { PROVINCES } from '../../language/regions.ts';
import { clauseSubject } from './clause.ts';
import type { Left } from './left-parts.ts';
import { nounOfMeasureWord } from './measure-word.ts';
import type { Naming, Unnamed } from './named.ts';
import { PLACE_END, STAGE } from './stages.ts';

/** Counts that stand behind a verb without an object (共涉及2.3万人, 每年培训600人次): what the clause is about says what the verb is of. */

/** Who does it: those are no topic. */
const DOER =
  /(?:[人队组]员|人士?|者|民警|官兵|干部|医生|教师|专家|律师|力量|志愿|系统|团队|战线|[我他她它你咱]们?|合作|多地|各地|自主|自家|三方|双方|方)$/;
/** How something is done, when, or what is only said of it. */
const NO_TOPIC =
  /^(?:[这那该此其]|下一步|[上下]半年|.{0,3}季度|目前|现在|此外|另外|同时|最终|全程|一|通过|利用|依托)|[了着过]|(?:开展|提供|进行|实施|完成|组织|集中|恢复|新增|推进|方面|以来|期间|情况|结果|进行|后|前|时|中|地)$/;
const LONGEST_TOPIC = 10;
/** 澜沧江湄公河国际旅客列车累计开行320列: what runs somewhere is told by where it does. */
const LINE = /(?:班列|专列|航班|航线|列车|班轮|班车|服务)$/;
const LONGEST_LINE = 20;
const LONGEST_WHOLE = 8;
const MADE = /^(?:新|改|扩|建|治|修|整|完|开|续|已|签|引)/;
const DONE = /(?:已|已经|目前|累计|现已|共)$/;
/** Verbs of reaching: what so many firms are reached by says that they are firms. */
const REACHING: ReadonlySet<string> = new Set('惠及 覆盖 服务 带动 支持 帮助 扶持 涉及 吸引 辐射'.split(' '));
/** Money and services for firms. */
const FOR_FIRMS = /(?:贷款|贷|融资|授信|退税|减税|减免|资金|基金|补贴|奖补|奖励|政策|券)$/;

/** The name of a count that only the verb `act` stands before: of what the clause, `topic`, or the number before it speaks. */
export function deedOfTopic(
  { reading, quantity, left, subject, inSentence, tokenIndex }: Unnamed,
  topic: string | null,
): Naming {
  const act = left.act as string;
  const { topic: labelled } = reading.carried;
  // 老旧小区改造 above: 计划改造75个
  if (labelled && !inSentence && reading.carried.name === labelled)
    return {
      name: labelled.includes(act) || act.length < 2 ? labelled : `${labelled}${act}`,
      subject,
      stated: true,
      byVerb: true,
    };
  const noun = act.length === 1 ? nounOfMeasureWord(reading, quantity) : null;
  if (noun) return { name: noun, subject, stated: false };
  // 49座病险水库已治理31座: what was done to some of them.
  const { raw, tokens } = reading;
  const previous = raw[(tokens[tokenIndex]?.quantity ?? 0) - 1];
  const whole = reading.carried.byUnit.get(quantity.unit);
  if (
    inSentence &&
    whole &&
    previous?.unit === quantity.unit &&
    act.length > 1 &&
    whole.length <= LONGEST_WHOLE &&
    !MADE.test(whole) &&
    DONE.test(reading.text.slice(Math.max(0, left.end - 3), left.end))
  )
    return { name: `${act}${whole}`, subject, stated: true, byVerb: true };
  const about =
    topic &&
    act.length > 1 &&
    (topic.length <= LONGEST_TOPIC || (topic.length <= LONGEST_LINE && LINE.test(topic))) &&
    !topic.includes(act) &&
    !DOER.test(topic) &&
    !NO_TOPIC.test(topic) &&
    !PLACE_END.test(topic) &&
    !PROVINCES.has(topic);
  if (about) return { name: `${topic}${act}`, subject, stated: true, byVerb: true };
  const { name } = reading.carried;
  const firms = inSentence && quantity.unit === '家' && REACHING.has(act) && name !== null && FOR_FIRMS.test(name);
  return { name: firms ? `${act}企业` : act, subject, stated: true, byVerb: true };
}

/** 建设用地960亩，已供应640亩: a part of what was measured so, named by what became of it; null where the unit is another. */
export function deedToPart({ reading, quantity, left, inSentence, tokenIndex }: Unnamed): string | null {
  const { raw, tokens, carried } = reading;
  const before = raw[(tokens[tokenIndex]?.quantity ?? 0) - 1];
  const act = left.act as string;
  if (!inSentence || quantity.kind !== 'physical' || before?.unit !== quantity.unit || act.length < 2) return null;
  const whole = carried.byUnit.get(quantity.unit);
  return whole && TO_LAND.has(act) && whole.length <= LONGEST_TOPIC && !whole.includes(act) ? `${whole}${act}` : null;
}
/** What is done to a part of what there is. */
const TO_LAND: ReadonlySet<string> = new Set(
  '供应 出让 划拨 报批 收储 盘活 处置 流转 托管 兑付 交付 使用 消化 利用 清理 腾退'.split(' '),
);

/** What was done with a sum or to so much; 拿出 says of a sum that it was put in. */
export const deedOf = ({ act, modifiers }: Left): string | null =>
  act === '拿出' ? '投入资金' : modifiers.includes('累计') ? `累计${act}` : act;

/** 竣工投产60个: both verbs of a stage. */
export function wholeStage(text: string, until: number, act: string): string {
  const at = text.lastIndexOf(act, until);
  const before = text.slice(Math.max(0, at - 2), Math.max(0, at));
  return STAGE.test(before) ? `${before}${act}` : act;
}

/** 完成投资 of 年度计划投资. */
export const donePart = (name: string): string =>
  name.replace(/^(?:年度|全年|今年|当年)?计划(?:完成)?(?=投资)/, '完成');

/** Whether a name is only the verb of the work that heads the item: 改造 of 老旧小区改造. */
export const isVerbOfItem = (item: string, name: string | null): boolean =>
  name !== null && name.length <= LONGEST_VERB && item.length > name.length + 1 && item.endsWith(name);
const LONGEST_VERB = 4;

/** 晚稻收获目前近四成, 中稻已播栽96%: how far the work in the fields has come, which is no share of the crop `name`; null of any other number. */
export const workInField = ({ quantity, left }: Unnamed, name: string): string | null =>
  quantity.kind === 'percent' && left.act && IN_FIELDS.has(left.act) && left.linkStart > left.end && !left.change
    ? `${name}${left.act}`
    : null;
const IN_FIELDS: ReadonlySet<string> = new Set(
  '收获 收割 播种 播栽 栽插 收购 采收 采摘 移栽 栽植 抢收 抢种 抢播'.split(' '),
);

/** 污水管网今年新建20公里: what the clause begins with and a work is done to, by its length or area; null where another deed is done or others do it. */
export function workedOn({ reading, quantity, left, inSentence, tokenIndex }: Unnamed, deed: string): string | null {
  if (quantity.kind !== 'physical' || !WORKS_ON.has(deed)) return null;
  const { text } = reading;
  const head = clauseSubject(text, reading.tokens, left.first - 1, false);
  if (head) return isWorkedOn(head) ? head : null;
  // 老旧管网今年改造35公里，明年新建40公里: more of the same.
  const { raw, tokens, carried } = reading;
  const before = raw[(tokens[tokenIndex]?.quantity ?? 0) - 1];
  const alike = inSentence && before?.unit === quantity.unit ? carried.byUnit.get(quantity.unit) : undefined;
  return alike && isWorkedOn(alike) && !WORK_STARTS.test(alike) && !WORK_ENDS.test(alike) ? alike : null;
}
const WORKS_ON: ReadonlySet<string> = new Set(
  '新建 改建 扩建 改造 改造提升 提升 更新 更新改造 维修 修缮 修复 修建 整修 新修 加固 治理 整治 清淤 疏浚 硬化 拓宽 铺设 敷设 架设 安装 更换 建设 开工 竣工 交付 收储 出让 供应 流转 建造'.split(
    ' ',
  ),
);
const isWorkedOn = (head: string): boolean =>
  head.length >= 2 &&
  head.length <= LONGEST_TOPIC &&
  !DOER.test(head) &&
  !NO_TOPIC.test(head) &&
  !PLACE_END.test(head) &&
  !DOES.test(head) &&
  !PROVINCES.has(head);
/** Who builds, and the work as a whole. */
const DOES =
  /(?:[民户司团局委办厅校院厂]|政府|企业|项目|工程|计划|行动|规划|标段|[一二三四五]期|阶段|公司|部门|资金|财政|干部|年|月|季|底)$/;
/** 固沙造林22万亩，全年治理65万亩: what has been done so far is not what all of it is done to. */
const WORK_ENDS = /(?:造林|种草|改良|绿化|修复|治理|整治|改造|加固|清淤|疏浚|硬化|铺设)$/;
const WORK_STARTS = /^(?:[新改扩续]建|改造|更新|维修|修[缮复建]|整[修治]|治理|加固|清淤|铺设|建设)/;

/** What a verb that no noun follows was done to: what was counted before it by the same unit, or the measure that stands before 已. */
export function ofVerbAlone(
  { reading: { text, carried }, quantity, left, counts, noun, name, subject }: Unnamed,
  already: boolean,
): Naming | null {
  // 小区143个，今年列入计划32个
  const listed = counts && !noun && LISTED.has(name) ? carried.byUnit.get(quantity.unit) : undefined;
  if (listed) return { name: listed, subject, stated: true, byVerb: true };
  // 天然气合同量已锁定1.08亿立方米
  const measure =
    already && !counts ? MEASURE_BEFORE.exec(text.slice(Math.max(0, left.start - LONGEST), left.start - 1))?.[1] : null;
  return measure ? { name: measure, subject, stated: true } : null;
}
const LONGEST = 16;
const LISTED: ReadonlySet<string> = new Set(['列入', '上线', '凑足', '申报', '入列']);
const MEASURE_BEFORE =
  /(?:^|[，。；：])([^，。；：、\d的]{2,12}(?:量|额|面积|规模|总数|里程|资金|产值|余额|储备|库存))$/;
