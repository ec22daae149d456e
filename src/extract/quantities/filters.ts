import { CharacterSet } from '../../language/characters.ts';
import type { Left } from './left-parts.ts';
import type { RawQuantity } from './raw.ts';
import type { Reading } from './reading.ts';

/** Times that are measured (办理时限压缩到5个工作日, 人均预期寿命81岁); other durations and ages are left alone. */
function isMeasuredTime(quantity: RawQuantity, left: Left, name: string | null): boolean {
  if (quantity.unit === '工作日') return true;
  if (/周年|学年|季度|刻钟/.test(quantity.unit)) return false;
  // 人均预期寿命82.6岁, 年日照时数3100小时
  if (left.adjacent && name !== null && /寿命$|时数$/.test(name)) return true;
  // 6月当月超标14天
  if (quantity.unit === '天' && name !== null && /(?:超标|达标)$/.test(name)) return true;
  // 优良天数比例71.5%，比上年增加18天
  if (
    quantity.unit === '天' &&
    name !== null &&
    (((left.change || left.adjacent || left.reach) && /天数|日数|[级良优污染标霾]天$/.test(name)) ||
      (left.reach && name.endsWith('天气')))
  )
    return true;
  return (
    (left.reach || left.change || left.from || quantity.bound !== '=') &&
    name !== null &&
    /(?:时间|时限|车程|路程|行程|期限|周期|寿命|年限|时长|[天日]数|时数|住院日|工期|年龄|用时|耗时|期|开工|审批|办理|提速)$/.test(
      name,
    )
  );
}

const CLAUSE_ENDS = new CharacterSet('，。；,;');
/** The characters that the words of denial begin with. */
const [NOT, CANCEL] = ['不'.charCodeAt(0), '取'.charCodeAt(0)];
/** 不提税收占比只有63%: there it is not denied but kept quiet about. */
const DENIAL =
  /不再(?!低于|少于|高于|超过|是)|不搞|不设|取消[^，。；]{0,8}(?:增长|考核|排名|指标|目标)|不提(?![^，。；]*(?:只|仅|才|有|为|达))/;

/** 不再下达增长15%之类的指标, 不再为此掏300元: what is done away with is no target and no result. */
function isDenied(text: string, start: number): boolean {
  const earliest = Math.max(0, start - 30);
  let from = start;
  let denying = false;
  for (; from > earliest; from--) {
    const code = text.charCodeAt(from - 1);
    if (CLAUSE_ENDS.has(code)) break;
    denying ||= code === NOT || code === CANCEL;
  }
  // 不设年度目标的有4项: of which kind they are.
  return denying && DENIAL.test(text.slice(from, start)) && !/的[仅只还共]?有$/.test(text.slice(from, start));
}

const SHARE_OF_SUCH = /^的[^，。；、\d]{1,10}(?:占比|比重|比例|率)[^，。；、\d]{0,4}$/;
const FOR_EACH =
  /每(?:再|净)?(?:新?增加?|招[用收录]|引进|培[育训养]|吸纳|减少|提高|提升|增长|完成|成功|升高|下降|降低|超过?|高出|低于|入驻|认定|建成|安置|介绍|推荐|带动|培植|购买|销售|种植)[^，。；：、\d]{0,5}$/;
const THRESHOLD_NOUN =
  /^(?:的)?(?:重大|重点|产业|工业|大|超大|新)?(?:项目|企业|产业|集群|产值|单体|大项目|工程|龙头|产业链|产业集群|家庭|用户|机组|锅炉|城市|人口|小区)/;

/** 亿元以上项目50个, 过10亿元项目10个: the number that only says which things are counted. */
function isThreshold(text: string, raw: readonly RawQuantity[], index: number, quantity: RawQuantity): boolean {
  if (text[quantity.start - 1] === '每') return true;
  // 每招用1人补贴1000元, 每增加1个百分点奖1万元: for each of what.
  if (quantity.value === 1 && FOR_EACH.test(text.slice(Math.max(0, quantity.start - 10), quantity.start))) return true;
  if (text[quantity.end] === '级') return true;
  // 88个超亿元产业项目
  const before = index > 0 ? raw[index - 1] : undefined;
  if (
    before?.kind === 'count' &&
    before.end === quantity.coreStart - 1 &&
    '超过'.includes(text[before.end] as string) &&
    THRESHOLD_NOUN.test(text.slice(quantity.end, quantity.end + 12).replace(/^[一-龥]{2,4}(?=项目|企业|工程)/, ''))
  )
    return true;
  const next = raw[index + 1];
  // 年收入10万元以上的村占比达到95%
  if (next?.kind === 'percent' && quantity.bound !== '=' && SHARE_OF_SUCH.test(text.slice(quantity.end, next.start)))
    return true;
  if (next?.kind !== 'count' || quantity.kind === 'count' || quantity.kind === 'percent') return false;
  const between = text.slice(quantity.end, next.start);
  // 营业收入超500亿元的5个
  if (
    /[超过破逾]/.test(text[quantity.start - 1] ?? '') &&
    /^的(?:有|达到?)?$/.test(between) &&
    /[，。；、,;]/.test(text[next.end] ?? '。')
  )
    return true;
  return between.length <= 24 && !/[，。；：]/.test(between) && quantity.bound !== '=' && THRESHOLD_NOUN.test(between);
}

/** Whether a later number's phrase has taken this one in: 50亿元 in 投资过50亿元的项目3个. */
export function isSwallowed(lefts: readonly Left[], index: number): boolean {
  for (let i = index + 1; i < lefts.length; i++) {
    const { thresholds } = lefts[i] as Left;
    if (thresholds.length && thresholds.includes(index)) return true;
    if (i > index + MAX_SWALLOWED) return false;
  }
  return false;
}

/** A phrase takes in this many numbers at most, for it is short. */
const MAX_SWALLOWED = 20;

/** With whom something is compared, before its rank. */
const RIVAL = /[比较](?:排名|位居|位列|名列|排|居|列)?$/;

/** Whether a number counts: neither denied, nor a threshold of what is counted, nor a time that measures nothing. */
export function isQuantity({ text, raw }: Reading, index: number, name: string | null, links: Left): boolean {
  const quantity = raw[index] as RawQuantity;
  if (quantity.kind === 'time' && !isMeasuredTime(quantity, links, name)) return false;
  // 比排名第一的乙区少了24个: with whom it is compared.
  if (
    quantity.rank &&
    text[quantity.end] === '的' &&
    RIVAL.test(text.slice(Math.max(0, quantity.start - 5), quantity.start))
  )
    return false;
  return !isDenied(text, quantity.start) && !isThreshold(text, raw, index, quantity);
}
