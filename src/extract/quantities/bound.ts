import { afterLast, CharacterSet, OF } from '../../language/characters.ts';
import type { Bound, Status } from '../types.ts';
import { isAskedFor } from './asked.ts';
import type { Left } from './left-parts.ts';
import { isCapOfCount } from './orders.ts';
import type { RawQuantity } from './raw.ts';

/** Stated beside the number, further left (至少配2名), by the name itself (最高提取额8万元) or behind (核定的402亿元限额之内). */
export function boundOf(text: string, quantity: RawQuantity, left: Left, name: string, status: Status): Bound {
  // 超出3000人的年度目标: what was outdone is the target itself.
  if (
    (quantity.bound === '>' || quantity.bound === '<') &&
    text[quantity.end] === '的' &&
    OUTDOING.test(text.slice(Math.max(0, quantity.coreStart - 2), quantity.coreStart)) &&
    isAskedFor(text, quantity.end) &&
    !isOfAim(text.slice(Math.max(0, quantity.coreStart - LONGEST_AIM), quantity.coreStart))
  )
    return '=';
  // 不足年度计划12亿元的四成: the bound is that of the share.
  if (
    text.charCodeAt(quantity.end) === OF &&
    SHARE_OF.test(text.slice(quantity.end, quantity.end + 12)) &&
    isPlanBefore(text, quantity)
  )
    return '=';
  const whole = quantity.kind === 'percent' && quantity.bound === '=' && text[quantity.coreStart - 1] === '的';
  const of = whole ? BOUND_WHOLE.exec(text.slice(Math.max(0, quantity.coreStart - 26), quantity.coreStart)) : null;
  if (of) return of[1] === '超过' ? '>' : '<';
  // 比重1.42%，不及全省平均水平的七成
  const part = whole ? BOUND_PART.exec(text.slice(Math.max(0, quantity.coreStart - 18), quantity.coreStart)) : null;
  if (part) return MORE_THAN.has(part[1] as string) ? '>' : '<';
  // 客流最高达109.2万人次: a maximum that was reached, unless it is what is given at most.
  if (
    status === 'actual' &&
    quantity.bound === '<=' &&
    REACHED.test(text.slice(Math.max(0, quantity.coreStart - 4), quantity.coreStart)) &&
    !CAPPED.test(name)
  )
    return '=';
  // 逼近3.4万人次的最大承载量: what it is near to is exact.
  if (
    quantity.bound === '~' &&
    LIMIT.test(text.slice(quantity.end, quantity.end + 12)) &&
    NEAR.test(text.slice(Math.max(0, quantity.coreStart - 3), quantity.coreStart))
  )
    return '=';
  // 增速不能掉到6%以下: what it may not fall to bounds it from below.
  if (
    quantity.bound === '<=' &&
    FALLEN_TO.at(text, quantity.coreStart - 1) &&
    NOT_BELOW.test(text.slice(Math.max(0, quantity.coreStart - 8), quantity.coreStart))
  )
    return '>=';
  // 一桶水卖到过8元: 过 says that it once was so.
  if (quantity.bound === '>' && ONCE.test(text.slice(Math.max(0, quantity.start - 4), quantity.coreStart))) return '=';
  if (quantity.bound !== '=') return quantity.bound;
  if (isCapOfCount(text, quantity)) return '<=';
  // 压到5%这条线以下
  if (text[quantity.end] === '这' && UNDER_LINE.test(text.slice(quantity.end, quantity.end + 6))) return '<=';
  // 降至约每秒1400立方米
  if (
    text.charCodeAt(quantity.coreStart - 2) === EACH &&
    ABOUT_EACH.test(text.slice(Math.max(0, quantity.coreStart - 5), quantity.coreStart))
  )
    return '~';
  // 去年电网最高负荷达到1.02亿千瓦: a peak that was reached.
  if (
    status === 'actual' &&
    left.bound === '<=' &&
    PEAK.test(text.slice(Math.max(0, quantity.coreStart - LONGEST_PEAK), quantity.coreStart))
  )
    return '=';
  if (left.bound) return left.bound;
  // 每箱收入400元（按8斤折算）以上
  const aside = BRACKETS.at(text, quantity.end)
    ? BEHIND_ASIDE.exec(text.slice(quantity.end, quantity.end + LONGEST_ASIDE))
    : null;
  if (aside) return aside[1] === '以上' ? '>=' : aside[1] === '左右' ? '~' : '<=';
  // 每年约生产100条
  if (ABOUT_DONE.test(text.slice(Math.max(0, quantity.coreStart - 9), quantity.coreStart))) return '~';
  // 共约接待游客3万人次, 约增产粮食300吨
  if (text.slice(Math.max(0, quantity.coreStart - LONGEST_AHEAD), quantity.coreStart).includes('约')) {
    const ahead = text.slice(Math.max(0, quantity.coreStart - LONGEST_AHEAD - 1), quantity.coreStart);
    if (ABOUT_AHEAD.test(ahead)) return '~';
  }
  // 净增数约为上年的2倍
  if (quantity.kind === 'multiple' && ABOUT.test(text.slice(Math.max(0, quantity.coreStart - 14), quantity.coreStart)))
    return '~';
  // 每人至少联系2个项目、1家企业; 控制在小学45人、初中50人以内: what is said once holds for the whole list.
  if (quantity.kind === 'count') {
    const least = LEAST_OF_ALL.exec(text.slice(Math.max(0, quantity.coreStart - 36), quantity.coreStart));
    if (least) return least[1] === '至少' ? '>=' : '<=';
    const rest = text[quantity.end] === '、' ? text.slice(quantity.end, quantity.end + 18) : '';
    if (rest.includes(`${quantity.unit}以内`) && /^、[^，。；、\d]{1,6}[\d.]+.{1,3}以内/.test(rest)) return '<=';
  }
  if (AT_LEAST_TO.test(text.slice(Math.max(0, quantity.coreStart - 9), quantity.coreStart))) return '>=';
  // 少说也能挣6万元
  if (
    AT_LEAST_ENDS.at(text, quantity.coreStart - 1) &&
    AT_LEAST.test(text.slice(Math.max(0, quantity.coreStart - 8), quantity.coreStart))
  )
    return '>=';
  // 力争超过去年的25.8亿公斤
  if (
    text[quantity.coreStart - 1] === '的' &&
    BEYOND.test(text.slice(Math.max(0, quantity.coreStart - 14), quantity.coreStart))
  )
    return '>';
  // 每户最高补贴用气量900立方米
  if (
    !left.from &&
    !left.reach &&
    text.charCodeAt(quantity.coreStart - 1) === AMOUNT &&
    MOST_AIDED.test(text.slice(Math.max(0, quantity.coreStart - 12), quantity.coreStart))
  )
    return '<=';
  // 每人限领2张, 每场限额200人; 年度限额160元 is the limit itself.
  if (
    !left.change &&
    LIMITED_ENDS.at(text, quantity.coreStart - 1) &&
    text.charCodeAt(quantity.coreStart - 2) === LIMITED &&
    !(quantity.kind === 'money' && text[quantity.coreStart - 1] === '额' && !isMost(text, quantity, left))
  )
    return '<=';
  if (
    quantity.kind === 'percent' &&
    GIVEN_AT_MOST.test(text.slice(Math.max(0, quantity.coreStart - 4), quantity.coreStart))
  )
    return '<=';
  // 按每年8000元的限额扣除
  if (
    quantity.kind === 'money' &&
    text.charCodeAt(quantity.end) === OF &&
    UP_TO_LIMIT.test(text.slice(quantity.end, quantity.end + LONGEST_LIMIT)) &&
    /[按以][^，。；、\d]{0,8}$/.test(text.slice(Math.max(0, quantity.coreStart - 9), quantity.coreStart))
  )
    return '<=';
  // 控制在4.5%的目标以内, 控制在45亿元的债务限额以内
  if (quantity.kind === 'percent' && isWithin(text, quantity.end)) return '<=';
  if (quantity.kind !== 'money') return '=';
  const given = GIVEN_AT_MOST.test(text.slice(Math.max(0, quantity.coreStart - 13), quantity.coreStart));
  const named = given || (name.startsWith('最高') && name[2] !== '的' && !left.from && !left.reach);
  return named || isWithin(text, quantity.end) ? '<=' : '=';
}

/** 年度最高限额2000元, but not 提高最高支付限额3000元: a sum up to which something is given. */
const isMost = (text: string, { coreStart }: RawQuantity, { act }: Left) =>
  text.slice(Math.max(0, coreStart - 8), coreStart).includes('最高') && act !== '提高' && act !== '降低';

/** 分别达到99.82%和99.5%以上: a value told to the hundredth beside one that is not is exact. */
export const isMoreExact = (value: RawQuantity['value'], other: RawQuantity['value']): boolean =>
  HUNDREDTHS.test(String(value)) && !HUNDREDTHS.test(String(other));
const HUNDREDTHS = /\.\d{2}$/;

const PEAK =
  /最[高大][^，。；、：\d补奖资助限封]{0,8}(?:负荷|水位|气温|温度|产量|流量|亩产|单产|速度|风力|浓度|客流|价|出力|电力|发电量)(?:已经?|曾|一度|分别){0,2}(?:达到?|升至|为|是|突破|超过)?了?$/;
const LONGEST_PEAK = 26;
const BRACKETS = new CharacterSet('（(');
const BEHIND_ASIDE = /^[（(][^（）()]{1,20}[）)](以上|以内|以下|左右)/;
const LONGEST_ASIDE = 26;
const ABOUT_DONE =
  /[年月天日]大?约(?:可|能|需要?)?(?:生产|接待|销售|消耗|处理|使用|加工|出栏|产出|采摘|运送|节约|节省|减少|支出|耗电|用电|用水|吸引|服务|培训|发送|开行)$/;
const LONGEST_AHEAD = 16;
/** 约 before a verb; not 条约, 节约. */
const ABOUT_AHEAD =
  /(?<![公条合节违签预制缩履守契特邀简纽相])约(?:增产|增加|新增|增收|减少|减排|产[生出]?|接待|生产|完成|投入|花费|耗[费用]|用[去掉]?|培训|发放|种植|收[获购割]|销售|处理|吸引|带动|惠及|服务|覆盖|运送|输送)[^，。；、：的\d]{0,8}$/;
const LEAST_OF_ALL =
  /(至少|至多|最多)(?:要|应|须)?[一-龥]{2,8}\d+[个名家项件所座处头只辆台亩株条场户][^，。；：、]{0,10}、(?:\d+岁)?(?![全共已今去])[^，。；：、\d]{0,8}$/;
const AT_LEAST_ENDS = new CharacterSet('也都能要得可会有挣赚卖收产达到');
const FALLEN_TO = new CharacterSet('到至破于');
const NOT_BELOW = /不(?:[能得可许准应会]|允许)再?(?:[掉跌降滑落退减缩]{1,2}|低|回落|下滑|下降)[到至破于]$/;
const ONCE = /[卖涨跌降升拿挣赚炒]到过$/;
const UNDER_LINE = /^这[条道](?:红?线|杠)(?:以下|下面|之下|以内)/;
/** 增速至少要跑出7% */
const AT_LEAST_TO = /至少(?:要|得|应|须|需|能|可)(?:再|新)?[一-龥]{1,4}$/;
const AT_LEAST = /(?:少说|起码|往少里说)(?:也|都|能|要|得|可|会|有|挣|赚|卖|收|产|达|到){1,4}$/;
const BEYOND = /(?:力争|争取|确保|努力|有望|要|将|须|再)(?:超过|突破)(?:去年|上年|前年|\d{4}年)(?:同期|全年)?的$/;
const AMOUNT = '量'.charCodeAt(0);
const MOST_AIDED = /最高(?:补贴|补助|报销|奖励|奖补)[^，。；：、\d]{1,6}量$/;
const LIMIT =
  /^的?(?:最[大高]|设计|日|核定|额定|瞬时|历史){0,3}(?:承载量|承载力|容量|库容|限流量|上限|红线|峰值|极值|标准|纪录|记录)/;
const NEAR = /[逼接临]近了?$/;
const EACH = '每'.charCodeAt(0);
const ABOUT_EACH = /[约近]每[秒天日年月时人户亩]$/;
const ABOUT = /(?:大?约|接?近|将近)(?:为|是|相当于)[^，。；、\d]{0,4}(?:\d{4}年)?[^，。；、\d]{0,6}的$/;
const SHARE_OF = /^的(?:[一二三四五六七八九两]成|[\d.]{1,5}[%％])/;
const isPlanBefore = (text: string, { coreStart }: RawQuantity) =>
  /(?:不足|不到|超过)(?:年度|全年|总)?(?:计划|任务|预算|目标)$/.test(text.slice(Math.max(0, coreStart - 8), coreStart));
/** What the plan is that a share is less or more of. */
const BOUND_WHOLE = /(不足|不到|超过)(?:年度|全年|总)?(?:计划|任务|预算|目标)[\d.]{1,9}[万亿]?[^\d，。；、]{1,3}的$/;
/** The level of others that a share is less or more of. */
const BOUND_PART =
  /(不足|不到|不及|少于|低于|超过|高于|多于)[^，。；、\d的]{2,10}(?:水平|平均|均值|总[量数额]|人口|面积|收入|[均售]价|价格)的$/;
const MORE_THAN: ReadonlySet<string> = new Set(['超过', '高于', '多于']);
const OUTDOING = /超出|超过|高于|低于|超$/;
/** 实现人次超2000万、收入超500亿元的目标: whether what is to be outdone right behind `before` is part of an aim. */
const isOfAim = (before: string): boolean =>
  NAMED_BEFORE.test(before) && AIMS.test(before.slice(afterLast(before, '，。；')));
const NAMED_BEFORE = /[一-龥]{2}超过?$/;
const AIMS = /实现|达到|达成|力争|确保|冲刺|提出|确定/;
const LONGEST_AIM = 40;
const REACHED = /最高达到?$/;
const CAPPED = /补|奖|资助|支持|贴息|报销|比例|贷款|授信|额度|优惠|减[免征]|折扣|罚/;
const LIMITED = '限'.charCodeAt(0);
const LIMITED_ENDS = new CharacterSet('领购报额');
const GIVEN_AT_MOST =
  /可以?最高(?:提取|支取|申[请领]|领取?|贷款?|享受|报销|抵扣?)|最高(?:可?以?(?:抵扣?|减|省|补|领|奖|奖励|补助|补贴|资助|奖补|支持|补偿|报销|贷|贷款|授信|借款|提取|支取|申[请领]|返还?|退还?)|可以?(?:抵扣?|减免?|享受?|领取?|得|获得?|补|申[请领]|提取|支取|报销|返还?|退还?)|可?以?(?:给予|发放|享受|领取|申领)[^，。；、：\d]{0,8})$/;
const isWithin = (text: string, end: number) => LIMIT_STARTS.at(text, end) && WITHIN.test(text.slice(end, end + 11));
const LIMIT_STARTS = new CharacterSet('的限额规预上标目范控');
const LONGEST_LIMIT = 12;
/** A limit by which one is given so much as one has spent. */
const UP_TO_LIMIT =
  /^的[一-龥]{0,4}?(?:限额|上限)(?:标准)?(?:内|据实|予以|给予|进行){0,2}(?:税前)?(?:扣除|抵扣|报销|补助|补贴|减免|抵减|享受|支付)/;
const WITHIN = /^(?:的[一-龥]{0,4}?)?(?:限额|额度|规模|预算|上限|标准|目标|范围|控制线)(?:值)?[之以]?内/;
