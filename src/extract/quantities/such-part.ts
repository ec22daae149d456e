import { afterLast, CharacterSet } from '../../language/characters.ts';
import { PERSON_UNITS } from '../../language/people.ts';
import { kept, type Naming, type Unnamed } from './named.ts';

/** Parts of what was named before, told by which of it they are: 其中县级的有12家, 单独申请的由8万元提高到10万元, 二期320套. */

/** Of which nature some of those counted are. */
const TRAIT = /(?:其中[，：]?|[项个家处类]、)([一-龥]{2}性)$/;
/** What stands right before the number of such a part. */
const ENDS = new CharacterSet('性的有占达为是由从按共约近超过仅只期程目到至');
const FURTHEST = 28;
const LINK = '(?:[共仅只还已约近超就也各则]|超过|达到?|有|占|为|是|[由从按])';
const AMONG = new RegExp(`(?:^|[，。；：、])(?:其中)?[，：]?([^，。；：、的]{2,12}的)${LINK}{1,4}$`);
const TOLD_OF = /(?:^|[，；])(?:其中)?([^，。；：、的占\d]{2,12})的(?:[则均]?[由从为是按]|[提降调][高低至到]{1,2})$/;
const WHICH = /^(?:其中|另有|还有|但|而)?(?:去年|今年|上年|年内|目前)?([^，。；：、的\d]{2,16})的$/;
/** Verbs with their object, by which some of those counted are told apart, however many words that takes. */
const DOES =
  /^(?:享受|享有|符合|开通|具备|具有|拥有|持有|取得|获得|获评|入选|采用|使用|接受|参加|参与|选择|选考|提供|配备|安装|纳入|列入|属于|从事|来自|办理|签订|实行|实施|设立|建立|领取|申请|达到|满足|需要|发展|移送|通过|攻读)/;
/** Where or when they are, a size, and what is held against them: no kind. */
const NOT_WHICH =
  /^(?:[全本][省市县区州国镇乡村]|[由从比较与和及对在把被将按以至到为是占]|各|所有|剩|余|另|上述|以上|仅)|(?:[年月日季]|年[末底初]|以[上下内外])$/;
/** 远超邻县, 少于周边县, 超出规划: what their number is held against, a place or what somebody set, 距离省里要求; 超标排放 and 超额完成任务 are kinds. */
const HELD_AGAINST =
  /^[还已也仍]?(?:大幅|明显|[远略稍])?(?:超[过出越]?|[高低大小多少优好]于|[高低]出|接近|逼近|相当于|不[及如到足])[^，。；：]{0,8}(?:[省市县区州国镇乡村]|地区|[同行]业|同[行类]|规划|计划|预期|预计)$|^(?:超额)?(?:完成|达到|超[过出])?[^，。；：]{0,4}(?:[国省市区县部]定|下达)$|^(?:距|离[省市县国上])/;
const LONGEST_KIND = 8;

/** 享受护理补贴|对象, 亏损|企业, 实现脱贫|村: those of `alike` of whom the words say which they are; null where the words say no such thing. */
function whichOf(words: string, alike: string, unit: string): string | null {
  if (NO_KIND.test(`${words}的`) || HELD_AGAINST.test(words)) return null;
  const does = DOES.test(words);
  if (NOT_WHICH.test(words) && !does) return null;
  const head = HEAD.exec(alike)?.[0] ?? '';
  // 床位3200张，达到标准的1200张: what someone does tells who they are, and of things nothing.
  if (head) return does || words.length <= LONGEST_KIND ? `${words.replace(COMES_ABOUT, '')}${head}` : null;
  return does && (PERSON_UNITS.has(unit) || unit === '户' || unit === '家') ? words : null;
}
/** What says no more than the verb behind it. */
const COMES_ABOUT = /^实现(?=[^，。；的]{2})/;

/** The noun of those of whom a part is told: what ends 规模以上工业企业. */
const HEAD =
  /(?:指标|企业|项目|人员|居民|学生|教师|职工|农户|群众|家庭|单位|机构|学校|医院|园区|乡镇|社区|小区|村庄?|工程|任务|品种|产品|岗位|干部|党员|人口|老人|用户|商户|设施|设备|道路|路段|河流|水库|案件|问题|事项|平台|基地|品牌|专利|标准|对象|幼儿园|隐患点?|房源|房屋|住房|公厕|士兵|军人|床位|学位|车位|泊位|人才|儿童|志愿者|义工|劳动力|研究生|毕业生|车辆|船舶|会员|合作社|农场|地块|桥梁|[贫脱农商住]贫?户)$/;
/** What is no kind of those counted: how they are told, and comparisons. */
const NO_KIND =
  /^(?:其|这|那|该|此|我|他|她|值得|令人|不同|同样|更|最)|(?:目前|现在|今年|去年|同期|上年|平均|以来|水平|中)的$/;
const STAGE_OF_SIZE = /(?:^|[，。；：、）]|其中)([一二三四五首]期)$/;
const STAGE = /(?:^|[，。；：、）])((?:[一二三四五]|第[一二三四五])期(?:工程|项目)?)$/;

/** The name of a part of what was named before in the sentence; null where the words before the number tell none. */
export function suchPart({ reading, quantity, left, noun, counts, inSentence }: Unnamed): string | null {
  const { text, carried } = reading;
  const { coreStart, kind, unit } = quantity;
  if (noun || !ENDS.at(text, coreStart - 1) || left.change) return null;
  const before = text.slice(Math.max(0, coreStart - FURTHEST), coreStart);
  const alike = counts ? carried.byUnit.get(unit) : undefined;
  // 建设面积1500亩，其中首期460亩
  const size = kind === 'physical' ? carried.byUnit.get(unit) : undefined;
  const part = size ? STAGE_OF_SIZE.exec(before)?.[1] : null;
  if (part) return `${part}${size}`;
  if (counts) {
    // 二期320套: a stage of what was counted so.
    const stage = alike ? STAGE.exec(before)?.[1] : null;
    if (stage) return `${stage}${alike}`;
    // 22项指标，其中约束性9项、预期性13项
    const trait = alike ? TRAIT.exec(before)?.[1] : null;
    const kind = trait && alike ? HEAD.exec(alike)?.[0] : null;
    if (kind) return `${trait}${kind}`;
  }
  // 报名的只有14户, 亏损的还有8家
  const those = counts ? (ONLY.exec(before)?.[1] ?? null) : null;
  if (those && !NO_KIND.test(`${those}的`)) return those;
  // 应编制规划的有943个
  const due = counts && text.startsWith('有', coreStart - 1) ? DUE.exec(before)?.[1] : null;
  if (due) return due;
  if (!inSentence || !carried.name) return null;
  // 其中享受护理补贴的1820人: which of them they are stands right before how many.
  const which =
    alike && left.of && !left.from && !left.to ? WHICH.exec(before.slice(afterLast(before, '，。；：')))?.[1] : null;
  const told = which && alike ? whichOf(which, alike, unit) : null;
  if (told) return told;
  // 28项指标，其中约束性的有12项; 3.2万名居民回迁，其中等候超过3年的占27%
  if ((alike || (kind === 'percent' && left.account)) && before.includes('其中')) {
    const part = AMONG.exec(before.slice(afterLast(before, '，。；：')))?.[1];
    if (part && !NO_KIND.test(part)) {
      const head = alike && HEAD.exec(alike)?.[0];
      if (alike && !head) return null;
      return head ? `${part.slice(0, -1)}${head}` : `${part.slice(0, -1)}占比`;
    }
  }
  return null;
}

const DUE = /(?:^|[，。；：中])(应[^，。；：、的\d对收付急]{3,11})的(?:共|只|仅)?有$/;
const ONLY = /(?:^|[，。；：])([^，。；：、的\d]{2,6})的(?:[只仅才共就也还已]{1,2}有|只剩)$/;

/** 单独申请的由8万元提高到10万元 behind 额度由12万元提高到15万元: of whom it is said; null where the measure is another. */
export function toldOfSuch({ reading, quantity, left, inSentence, tokenIndex }: Unnamed): Naming | null {
  const { text, raw, tokens, carried } = reading;
  const { coreStart, kind, unit } = quantity;
  if ((kind !== 'money' && kind !== 'percent') || !inSentence || !carried.name) return null;
  if (!ENDS.at(text, coreStart - 1)) return null;
  const index = tokens[tokenIndex]?.quantity ?? 0;
  // 30人以下企业放宽至20%: by how many they are.
  const before = [raw[index - 1], raw[index - 2]].find((one) => one && one.kind !== 'count');
  if (before?.unit !== unit) return null;
  const told = text.slice(Math.max(0, coreStart - FURTHEST), coreStart);
  // 裁员率标准由2%放宽至5.5%，30人以下企业放宽至20%
  const such = (TOLD_OF.exec(told) ?? (left.to && !left.from ? PARTY_MOVED.exec(told) : null))?.[1];
  const measure = MEASURE.test(carried.name) ? carried.name : carried.list.findLast((one) => MEASURE.test(one));
  return such && measure && !NO_KIND.test(`${such}的`) ? { ...kept(reading, such), name: measure } : null;
}
const PARTY_MOVED =
  /，([^，。；：、的占]{0,10}(?:企业|个人|家庭|职工|人员|居民|学生|农户|农民工|老人|单位|机构|地区))(?:[则均也]|统一|最高)?(?:放宽|提高|提升|降低|下调|上调|调整|延长|扩大|增加)[到至为]$/;
const MEASURE = /(?:额度|限额|标准|比例|价格?|补贴|补助|利率|税率|费率|租金|工资|奖励)$/;

/** 未完成的4处 of 堆放点整治: what of them is not done, with what they are where the verb says nothing of it (未完成, not 未发证). */
export const undone = (state: string, alike: string | undefined): string =>
  alike && NOT_DONE.test(state) ? `${state}的${alike}` : state;
const NOT_DONE = /^(?:尚未|还未|仍未|未|没有)(?:完成|完工|办结|解决)$/;
