import { ADVERBS } from '../../language/adverbs.ts';
import { BOUNDS_BEFORE, DISTANT_BOUND } from '../../language/bounds.ts';
import { Cue } from '../../language/cues.ts';
import { isOneOf } from '../dates/words.ts';
import { joinsNouns } from './compared.ts';
import { sizeBefore } from './heads.ts';
import { isInName } from './in-name.ts';
import { findBack, isBlank, type Left } from './left-parts.ts';
import { isOfItsOwn } from './no-threshold.ts';
import { NOMINAL } from './nominal.ts';
import { endsNameBefore, endsNounOf, inARow, isPartOfNoun, isTraded, saysWithinWhat } from './phrase-parts.ts';
import { isBodyBefore, isPlaceBefore } from './place-before.ts';
import type { RawQuantity } from './raw.ts';
import { CLAUSE_END, Mark, type Token } from './tokens.ts';

const SINGLE_BOUNDARY: ReadonlySet<string> = new Set(
  '为是将要已拟应须需占的和及对于在向把由从比较与给被以因当等离距有按凭',
);
const GENERAL_HEAD =
  /^(?:项目|企业|事项|时限|面积|数量|总额|能力|规模|人数|人次|率|标准|费用|成本|总数|总量|(?:成功|满意|合格|及时|办结|完成|达标|优良)率|增速|增幅|占比|比重|环节|时间|流程|里程|价格|水平|案件|周期|天数|时长|金额|意向金额|意向投资额|比例|次数|工作量|产量|产能|进度|任务|支出|倍数|密度|强度|深度)$/;

const HEAD_OF_WORK = /^(?:责任人|措施|干部|单位|方案|机构|场所|队伍|站点?|网点|点|中心|设施|台账|对象|人员|岗位|半径)$/;

/**
 * Whether a verb is part of a noun here: a noun touches it from the left, or 类, 型 and the like follow. Behind a place it says what is
 * done there to the noun that ends at `end`.
 */
function isNominal(text: string, tokens: readonly Token[], at: number, word: string, end: number): boolean {
  const token = tokens[at] as Token;
  if (isOneOf(text, token.end, '类型性化级者员率量额数业') || endsNounOf(text, token.end)) return true;
  // 加工线, but not 建设线路
  if (text[token.end] === '线' && token.end + 1 === end) return true;
  // 雨水管网新建改造76公里: the first of two verbs that touch the number.
  if (TWO_VERBS.test(word) && SECOND_VERB.test(text.slice(token.end, end)))
    return token.start > 0 && /[一-龥]/.test(text[token.start - 1] ?? '');
  if (!NOMINAL.has(word)) return false;
  // 公开处置企业股权、资产: behind an adverb it is done.
  if (token.end < end && DONE_HOW.test(text.slice(Math.max(0, token.start - 2), token.start))) return false;
  if (token.end < end && (isPlaceBefore(text, token.start) || isBodyBefore(text, token))) return false;
  const before = tokens[at - 1];
  // 适配服务: a verb of one character in front is part of the noun.
  const inNoun =
    before && before.kind & Cue.act && before.end - before.start === 1 && /[一-龥]/.test(text[before.start - 1] ?? '');
  const from = before && !inNoun ? before.end : 0;
  // 创业孵化基地, 养老服务中心: behind a word that only looks like a predicate.
  if (
    before &&
    before.kind === Cue.stop &&
    !IS_ADVERB.has(before.word) &&
    before.end === token.start &&
    before.end - before.start > 1
  )
    return true;
  return token.start - from >= 1 && /\S/.test(text[token.start - 1] ?? ' ');
}

const DONE_HOW = /公开|依法|妥善|全力|积极|主动|及时/;
const SECOND_VERB = /^(?:改造|提升|改造提升|扩建|整治|加固)$/;
const TWO_VERBS = /^(?:新建|续建|扩建|改建|新改建|更新|维修|清理)$/;
const IS_ADVERB: ReadonlySet<string> = new Set(ADVERBS.split(' '));

const STAGED = /^(?:前期|储备|后续|超前)谋划项目$/;
const TASK = /^(?:目标)?(?:任务|指标)$/;
const PLANNED_SUM = /^固定资产计划(?:完成)?投资$/;
/** 占计划, 占省计划: whose plan it is held against. */
const OF_PLAN = /占(?:[省市县区州旗]|国家|上级)?$/;
const TOTAL: ReadonlySet<string> = new Set('合计 总计 共计'.split(' '));

const PAID_BACK = /^(?:报销|支付|补偿|赔付)(?:比例|率|标准)$/;
/** Longest words with a verb that have a share of something. */
const MAX_SHARER = 12;

/** What is laid out. */
const LAID_OUT = /^规划(?:范围|建设面积|建设用地面积|控制面积|控制范围)$/;
/** What makes a noun with the name of a change before it. */
const CHANGE_NOUN = /^(?:幅度|技术|工程|行动|措施|总额)/;
const OF_WHOLE = /^(?:全[国省市县区州球]|世界)?$/;
const RATE = /^(?:增幅|增速|增率|涨幅|降幅|减幅|升幅|跌幅|增长率)$/;
/** What stands between a name and its rate: 用水强度累计降幅. */
const OF_RATE: ReadonlySet<string> = new Set('同比 环比 累计 年均 平均'.split(' '));
/** Longest phrase that can name a number; what is longer is a clause, not a name. */
const MAX_PHRASE = 40;
/** Longest list of names whose numbers are told by 分别. */
const MAX_LIST = 64;

/** The noun phrase left of the links; returns the index of the boundary token. */
export function readPhrase(
  text: string,
  tokens: readonly Token[],
  from: number,
  quantities: readonly RawQuantity[],
  quantity: RawQuantity,
  left: Left,
): number {
  let j = from;
  let start = left.end;
  const longest = left.each ? MAX_LIST : MAX_PHRASE;
  let seenOf = false;
  let lastList = -1;
  for (; j >= 0; j--) {
    const token = tokens[j] as Token;
    const { word } = token;
    if (left.end - token.end > longest) break;
    start = token.end;
    // 占同期全市出口总值的64%, 占全国同期比重
    const whole = tokens[j - 1];
    if (
      token.kind & Mark.period &&
      whole &&
      whole.kind & Cue.account &&
      OF_WHOLE.test(text.slice(whole.end, token.start))
    )
      continue;
    if (token.kind & CLAUSE_END || token.kind & Mark.period) break;
    // 规模已连续15年保持全球第一: for how long it has its place is no part of whose place it is.
    if (quantity.kind === 'order' && (inARow(tokens, j) || (left.end === token.end && token.kind & Cue.done))) {
      left.end = token.start;
      continue;
    }
    if (token.kind & Mark.quantity) {
      const other = quantities[token.quantity] as RawQuantity;
      // 投资过50亿元(的)项目3个: a threshold inside the name of what is counted.
      const between = text.slice(token.end, left.end);
      if (isInName(other, between, quantity)) {
        start = token.start;
        continue;
      }
      // 就是这个50多平方公里的小镇却聚集了2800家: what one points at is no threshold.
      // 实施约40项科技攻关项目和80项研发项目: two numbers of a list, none of them a threshold.
      const bounded = other.bound !== '=' && other.bound !== '~' && quantity.kind === 'count' && lastList < 0;
      // 跨度12米、高4米的暖棚36座: its size has a name of its own.
      if (sizeBefore(text, other)) {
        left.owned = true;
        break;
      }
      // 购房面积90平方米以下的占24.6%
      if ((left.account || text[left.end] === '占') && between === '的' && other.bound !== '=') {
        left.thresholds = [...left.thresholds, token.quantity];
        start = token.start;
        // 投资不足2000万元的占五成
        const bound = tokens[j - 1];
        if (bound && bound.kind & Cue.bound && bound.end === start) {
          start = bound.start;
          j--;
        }
        continue;
      }
      if (
        quantity.kind === 'count' &&
        !/[这那该][个座片家条处]?$/.test(text.slice(Math.max(0, token.start - 2), token.start)) &&
        (between.length >= 2 || left.nominal) &&
        !/^[、，和及与]/.test(between) &&
        other.kind !== 'percent' &&
        // 投入20亿元以上办好12件实事: a verb of its own stands between.
        !/[办建抓做]好$/.test(between) &&
        (other.kind !== 'count' || bounded) &&
        !isOfItsOwn(text, other, quantity.start) &&
        !left.of &&
        (bounded || left.nominal || /^(?:的|级|项目)/.test(between))
      ) {
        left.thresholds = [...left.thresholds, token.quantity];
        start = token.start;
        continue;
      }
      // 61户房子封顶、户均补助2.6万元: what stands before the 、 belongs to the number before.
      if (lastList > 0 && !left.each && between !== '国家和地区') start = lastList;
      else if (!'年月'.includes(other.unit.slice(-1)) && isBlank(text, token.end, token.end + 1) === false)
        left.owned = true;
      break;
    }
    if (token.kind & Mark.list && token.end === left.end) break;
    if (token.kind & (Mark.list | Cue.and)) {
      lastList = token.end;
      const previous = tokens[j - 1];
      if (previous && previous.kind & Mark.quantity && isBlank(text, previous.end, token.start)) break;
      continue;
    }
    if (token.kind & Mark.close) {
      const open = findBack(tokens, j - 1, Mark.open, Mark.stop);
      if (open < 0) break;
      j = open;
      start = (tokens[open] as Token).start;
      continue;
    }
    if (token.kind & Mark.open) break;
    // 飞船与地球距离超300万千米: what touches the links is no preposition.
    if (word === '距离' && token.end === left.end && quantity.kind === 'physical') continue;
    // 车价占收入比等指标稳定在10%左右, 通胀率按年率计算为10%
    if (endsNameBefore(word, text.slice(token.end, left.end))) {
      left.end = token.start;
      continue;
    }
    // 新能源汽车累计销售56万辆: the verb alone is the end of its name.
    if (word === '累计' && isTraded(text, token.start, token.end, left.end)) continue;
    if (token.kind & Cue.of) {
      seenOf = true;
      continue;
    }
    // 垃圾进行收运处理的行政村比例
    if (seenOf && word === '进行') continue;
    if (token.kind & Cue.account) {
      left.account = true;
      // 约占世界贸易量的60%
      if (word === '约占') left.bound = '~';
      continue;
    }
    // 棉被6000床: no number is done to.
    if (word === '被' && token.end === left.end) continue;
    if (word.length === 1 && !SINGLE_BOUNDARY.has(word)) continue;
    // 因灾倒塌房屋86间
    if (word === '因' && isOneOf(text, token.end, '灾病残公')) continue;
    // 对清零的县区给予一次性奖补500万元
    if (word === '给予' || word === '予以') break;
    // 水利固定资产计划投资36亿元
    if (word === '计划' && PLANNED_SUM.test(text.slice(Math.max(0, token.start - 4), left.end))) continue;
    // 前期谋划项目12个: at which stage they are.
    if (word === '谋划' && STAGED.test(text.slice(Math.max(0, token.start - 2), token.end + 2))) continue;
    if (token.kind & Cue.named) continue;
    if (token.kind & Cue.bound && word !== '最高' && text[token.end] !== '的' && DISTANT_BOUND.has(word)) {
      left.bound = BOUNDS_BEFORE.longestAt(text, token.start)?.[1] ?? null;
      break;
    }
    if (token.kind & Cue.plan && (word === '约束性' || word === '预期性')) continue;
    if (word === '计划' && OF_PLAN.test(text.slice(Math.max(0, token.start - 3), token.start))) continue;
    // 高速公路交通量环比增幅为12%
    if (OF_RATE.has(word) && RATE.test(text.slice(token.end, left.end))) continue;
    // 住院费用实际报销比例: what is really paid back is of what stands before.
    if (word === '实际' && PAID_BACK.test(text.slice(token.end, left.end))) continue;
    // 中心城区规划范围412平方公里
    if (LAID_OUT.test(text.slice(token.start, left.end))) continue;
    if (token.kind & (Cue.plan | Cue.done)) break;
    if (quantity.kind === 'order') {
      // 竞争力由全省第41位升至第33位; 实力跻身全国城市前50位: the field of comparison is not the end of the phrase.
      if (token.kind & Cue.from) {
        left.from = true;
        left.end = token.start;
        continue;
      }
      if (token.kind & Cue.reach) continue;
    }
    // 对东盟国家合计进出口
    if (token.kind & Cue.reach && TOTAL.has(word) && token.end < left.end) continue;
    if (token.kind & Cue.reach) {
      if (seenOf || text[token.end] === '或') continue;
      break;
    }
    // 下降幅度, 增产技术
    if (token.kind & Cue.change && CHANGE_NOUN.test(text.slice(token.end, token.end + 2))) continue;
    // 产能压减任务40万吨: what was asked for, not what is done.
    if (token.kind & Cue.change && TASK.test(text.slice(token.end, left.end))) continue;
    if (isPartOfNoun(text, token, left.end)) continue;
    if (token.kind & (Cue.act | Cue.change)) {
      if (seenOf && token.kind & Cue.act && start - token.end === 0 && text.slice(token.end, left.end).startsWith('的'))
        continue;
      // 农作物自主选育品种超过95%: of what kind they are.
      if (quantity.kind === 'percent' && token.end < left.end && text.startsWith('自主', token.start - 2)) continue;
      if (token.kind & Cue.act && isNominal(text, tokens, j, word, left.end)) continue;
      // 首次申请贷款占87.2%: all that stands before 占 has the share.
      if (left.account && token.kind & Cue.act && left.end - token.start <= MAX_SHARER) continue;
      left.act ??= word;
      // 新发放贷款
      if (text[token.start - 1] === '新' && !isOneOf(text, token.start - 2, '创换更革翻')) {
        start = token.start - 1;
        break;
      }
      // 容缺受理事项: a general head alone says nothing, the verb belongs to its name.
      // 落实帮扶责任人320名: behind another verb one that names a work is part of the noun.
      const rest = text.slice(token.end, left.end);
      if (token.kind & Cue.act && NOMINAL.has(word) && HEAD_OF_WORK.test(rest) && tokens[j - 1]?.end === token.start) {
        start = token.start;
        break;
      }
      if (token.kind & Cue.act && GENERAL_HEAD.test(rest)) {
        if (!isPlaceBefore(text, token.start)) continue;
        start = token.start;
      }
      break;
    }
    // 柳河镇改造老旧小区12个
    if (word === '改造' && token.end < left.end && isPlaceBefore(text, token.start)) {
      left.act ??= word;
      break;
    }
    if (token.kind & Cue.than) {
      if (joinsNouns(text, token, left.end)) continue;
      break;
    }
    // 甲、乙、丙等设备更新有关的产品产量分别增长
    if (word === '等' && left.each && lastList < 0) continue;
    // 在全行业收入中占比65.8%
    if (word === '在' && saysWithinWhat(text.slice(token.end, left.end))) continue;
    if (token.kind & (Cue.preposition | Cue.from)) break;
  }
  if (j < 0) start = left.end - start > 0 ? Math.min(start, left.end) : start;
  left.start = j < 0 ? Math.max(0, left.end - longest) : Math.max(start, left.end - longest);
  return j;
}
