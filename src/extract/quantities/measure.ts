import { CharacterSet, OF } from '../../language/characters.ts';
import type { Measure } from '../types.ts';
import type { Left } from './left-parts.ts';
import type { RawQuantity } from './raw.ts';

const GROWTH_NOUN =
  /(?:增幅|增速|涨幅|降幅|升幅|跌幅|减幅|增率|增长率|[增下上提降减][长降涨升高少浮产收价速]幅度|增长速度|增长速率|下降率|年均增长|增长|递增|上浮|下浮)(?:目标)?$/;
/** 增长为26.8%: the change is the number. */
const CHANGE_IS = /(?:增长|下降|递增|上升|增速|降幅|增幅)(?:率|速度|幅度)?(?:约?为|是|：)$/;
/** 以年均12%递增, 按15%的速度递增 */
const STEADILY = /^(?:的速度)?递[增减]/;
const CUT_BY = /^的?(?:比例|幅度)?(?:压减|压缩|削减|核减|缩减|下调|调减|压降)/;
/** What has an amount and is no part of anything where nothing says so. */
const SUM_ENDS = /(?:支出|收入|增加值|产值|投资|总额|零售额|销售额|产量|销量|余额|出口额?|进口额?|税)$/;
/** A rate of change of a sum, and the words up to the next one. */
const RATE = /(?:增长|下降)了?[\d.]{1,6}[%％](?:左右|以上|以内|上下)?$/;
const NEXT_RATE = /^[^占率比\d]{3,14}[\d.]{1,6}[%％](?:左右|以上|以内|上下)?$/;
const ROW_ENDS = new CharacterSet('，；、');
/** 增长6.5%左右，投资8%，收入6%，: whether the words before a number are a row of rates. */
function isRowOfRates(before: string): boolean {
  if (!ROW_ENDS.at(before, before.length - 1)) return false;
  for (const part of before
    .slice(0, -1)
    .split(/[，；、]/)
    .reverse()) {
    if (RATE.test(part)) return true;
    if (!NEXT_RATE.test(part)) return false;
  }
  return false;
}
const FURTHEST_RATE = 100;
const OF_ACCOUNTS =
  /(?:增加值|生产总值|GDP|总产值|(?:固定资产|民间|工业|技改|房地产开发)投资|预算收入|财政总?收入|零售总?额|进出口(?:总?[额值])?|可支配收入|纯收入)$/;
const PLAN_ENDS = new CharacterSet('的到成着现');
const GROWN_AND_PLAN =
  /(?:增长|下降|增|降|递增)了?[\d.]{1,6}[%％]，[^，。；\d占率]{0,6}(?:[比较][^，。；\d占率]{0,6}(?:计划|预期|目标|预计|规划)的|[低高慢快]于[^，。；\d占率]{0,6}(?:计划|预期|目标|预计|规划)的|(?:没有?|未能?|尚未)(?:够到|达到|完成|实现|够着))$/;
/** 占生产总值, 相当于财政收入 */
const HELD = /占|于|比|为|达$/;
const SHARE_NOUN = /(?:率|占比|比重|比例|份额|比|占|面|度)$/;

/** 完成全年任务的46%: how much of it, whatever was named before. */
const OF_PLAN = /(?:任务|预算|计划|目标)的$/;
/** 污染物减排50%, 企业限产三成: by how much, where no rate is meant. */
const SAVED = /(?:减排|限产|减产|节水|节电|节能|减重|降耗)$/;
/** 单票成本省下400元: by how much less. */
const SPARED = /(?:成本|费用|开支|支出|运费|用时|时间)省下$/;
const STRUCK = /^(?:核减|审减|核增)(?:金额|资金|投资)?$/;
const TAKEN_OUT = /(?<!净)[压调]减了?(?:约|近|超)?$/;
/** So much more or less of it comes in or goes out. */
const EARNED_ENDS = new CharacterSet('利入收挣赚卖得拿花掏支出了约近上');
const MORE_EARNED =
  /(?:^|[可能还将就再也要，亩顷株斤户人年月天])[多少](?:盈利|收入|收|挣|赚|卖|得|拿|花|掏|支出)了?(?:约|近|上)?$/;
/** 同比少赚3.1亿元, 同比多到位12亿元: more or less than then. */
const THAN_THEN = /(?:同比|环比|[比较](?:上年|去年|上月)(?:同期)?)[多少][一-龥]{1,3}(?:约|近)?$/;
/** 超额完成220张, 高于省定目标2微克: by how much. */
const BEYOND =
  /超额(?:完成|投入|开工|建成)(?:了|约|近)?$|[高低多少]于[^，。；、\d的]{1,8}(?:目标|标准|均值|限值|预期|平均(?:水平|值)?)(?:约|近)?$/;
const BEYOND_ENDS = new CharacterSet('成入工了约近标准值期均平');
/** 湖水离堤顶已经不到1米: how far the water is from a mark. */
const FROM_MARK = /[离距](?:堤顶|坝顶|警戒|保证|汛限|设防|历史最[高低]|桥面)[^，。；：\d]{0,8}$/;
const BY_HOW_ENDS = new CharacterSet('幅额达为是有可约近超过');
const BY_HOW_MUCH = /(?:[增涨降跌减升]幅|增加额|减少额)[达为是有可约近超过]{0,3}$/;
const NET_STARTS = new CharacterSet('净增减');
const NET = /^(?:净增|净增加|净减|净减少|增收|减收|增产|减产|增支|减支)$/;
/** With what more or less there is of behind it: 增产原油20万桶. */
const NET_OF = /^(?:净|[增减]产)/;
/** 减产企业46家: whose product it is. */
const MAKERS = '家户个名人';
const CUT = /^(?:再?压|再?砍|核减|压减|压缩|削减|减少|降低|限产|下调|减产|压降|精简|简化|节约|节省|缩短)$/;
/** 少用农药15%, 材料少用三成 */
const LESS = /(?<!减)少[用施投花耗交跑填]/;
/** 再压5%, 再砍三成 */
const CUT_BEFORE = /[再要][压砍]减?[掉]?$/;
const ON_SCHEDULE = /[快慢高低好优]于(?:序时|时序)?进度$/;
const RAISED: ReadonlySet<string> = new Set('提高 降低 上调 下调 调高 调低 增加 减少'.split(' '));
/** What has an amount that can be raised. */
const LEVEL = /(?:标准|限额|额度|起付线|封顶线|价格?|工资|补贴|补助|养老金|津贴)$/;
const SIZE = /[楼台塔坝墙堤杆柱身苗棚岸桥株层檐井][高][约近达]?$/;
/** 每吨比电解法少排放11吨: a verb with 多 or 少 behind what it is compared with. */
const MORE_THAN = /(?<![同环占对])比(?![例重如赛较])[^，。；：\d]{1,10}[多少](?:[一-龥]{1,8})$/;
/** 过3亿元，明年再加4000万元 */
const ONCE_MORE = /再[加增减降][约近]?$|往[上下]提$/;
/** 亩产能多打80斤 */
const YIELDS_MORE = /[能可会就还产]?[多少](?:打|产|收|亏|缴|交|报|领)了?[约近]?$/;
/** 同比增长4.6%（剔除因素增长7.3%），增收2.7亿元 */
const GAIN_BEHIND = /(?:增长|下降)[\d.]{1,6}[%％](?:（[^（）]{1,24}）)?[，、][增减](?:收|支|亏)[约近]?$/;
const GAINED = /[比较][^，。；：\d]{2,12}(?:的)?[能可会]?(?:增收|多收|多赚|多挣|节省|省下?|节约)了?$/;
const MORE_OR_LESS = new CharacterSet('多少');
/** What GAINED, GAIN_BEHIND and ONCE_MORE end in. */
const GAIN_ENDS = new CharacterSet('提收赚挣省下约节了支亏近加增减降');
/** Whether the words before a sum or a weight say by how much something is more or less than another time or thing. */
function isMoreThan(text: string, { kind, coreStart }: RawQuantity): boolean {
  const before = text.slice(Math.max(0, coreStart - 44), coreStart);
  if (
    MORE_OR_LESS.within(text, coreStart - 9, coreStart) &&
    (MORE_THAN.test(before.slice(-22)) || THAN_THEN.test(before.slice(-12)) || YIELDS_MORE.test(before.slice(-6)))
  )
    return true;
  return (
    kind === 'money' &&
    GAIN_ENDS.at(text, coreStart - 1) &&
    (GAINED.test(before.slice(-20)) || GAIN_BEHIND.test(before) || ONCE_MORE.test(before.slice(-3)))
  );
}
const ADDED_ANEW = /[再新又]添了?$/;
const IMPROVED = /改善了?[约近超]?$/;
const THEIRS =
  /^[一-龥]{0,4}人口的?[一-龥]|^[^，。；：的]{0,16}(?:村|户|镇|乡|县|区|人口|群众|居民|农民|学校|企业)的?[^，。；：的\d]{0,6}(?:条件|水平|能力|质量|环境|面貌|标准)/;
/** 扩容近十倍: the verb touches the number. */
const WIDENED = /(?:扩容|扩张|扩面|扩围|增容|扩产|膨胀)了?$/;

/** Whether the verb of a change that touches a count says what was reached earlier, or what things do whose noun stands behind it. */
const isNumberOf = (text: string, { kind, coreStart, end }: RawQuantity): boolean => {
  const before = text.slice(Math.max(0, coreStart - 5), coreStart);
  return (
    EARLIER.test(before) || (kind === 'count' && RAISES.test(before) && /^[一-龥]{2}/.test(text.slice(end, end + 2)))
  );
};
const EARLIER = /提前(?:突破|超过|达到|跨过|迈过|形成|实现|完成|建成|释放)了?$/;
const RAISES = /提升$/;

/** What kind of number it is, from its unit and the words that link it. */
export function measureOf(text: string, quantity: RawQuantity, left: Left, name: string): Measure {
  const changed = left.change && !left.to && !left.reach;
  switch (quantity.kind) {
    case 'points':
      return 'difference';
    case 'order':
      if (quantity.rank) return 'rank';
      return left.change ? 'difference' : 'level';
    case 'multiple':
      if (quantity.fan) return 'multiple';
      return (left.change && !left.to) || WIDENED.test(text.slice(left.end - 3, left.end)) ? 'growth' : 'multiple';
    case 'percent':
      // 增长11.8%，比计划的16%低: a plan that a rate of growth is held against.
      if (
        PLAN_ENDS.at(text, quantity.coreStart - 1) &&
        GROWN_AND_PLAN.test(text.slice(Math.max(0, quantity.coreStart - 40), quantity.coreStart))
      )
        return 'growth';
      if (
        left.account ||
        (text.charCodeAt(quantity.start - 1) === OF &&
          OF_PLAN.test(text.slice(Math.max(0, quantity.start - 4), quantity.start)))
      )
        return 'share';
      if (left.change && !left.to) return 'growth';
      // 贡献了四成的工业增长
      if (left.act === '贡献了') return 'share';
      // 物流业景气指数为53.1%: an index has a value.
      if (name.endsWith('指数')) return 'level';
      // 技改投资增长为26.8%; 年均12%递增
      if (
        CHANGE_IS.test(text.slice(Math.max(0, quantity.coreStart - 8), quantity.coreStart)) ||
        STEADILY.test(text.slice(quantity.end, quantity.end + 4)) ||
        // 公用经费一律按5%压减
        (CUT_BY.test(text.slice(quantity.end, quantity.end + 5)) && text[quantity.coreStart - 1] === '按')
      )
        return 'growth';
      // 教育支出增长12.6%，社会保障支出21.4%: one more rate of the row.
      if (
        SUM_ENDS.test(name) &&
        left.adjacent &&
        !left.of &&
        isRowOfRates(text.slice(Math.max(0, left.start - FURTHEST_RATE), left.start))
      )
        return 'growth';
      // “三公”经费再压5%以上
      if (CUT_BEFORE.test(text.slice(Math.max(0, quantity.coreStart - 3), quantity.coreStart))) return 'growth';
      // 压减一般性支出10%
      if (left.act && CUT.test(left.act) && !left.to && !left.reach && !name.endsWith('占比')) return 'growth';
      if (
        /^的(?:年均|平均)?(?:高速|快速|较快|高|稳定|正)?(?:速度|增速|增幅|幅度|涨幅|降幅|增长(?![点极]))/.test(
          text.slice(quantity.end, quantity.end + 8),
        )
      )
        return 'growth';
      if (
        GROWTH_NOUN.test(name) ||
        /^(?:增|涨|降|升|跌)[幅速]最.的/.test(name) ||
        SAVED.test(name) ||
        LESS.test(`${name}${left.act ?? ''}`)
      )
        return 'growth';
      if (SHARE_NOUN.test(name)) return 'share';
      // 工业增加值不低于8%，固定资产投资15%: told in percent, a sum of the accounts grows.
      if (
        OF_ACCOUNTS.test(name) &&
        text.charCodeAt(quantity.end) !== OF &&
        !left.of &&
        !HELD.test(text.slice(Math.max(0, left.start - 3), left.start))
      )
        return 'growth';
      return 'share';
    default:
      // 净增国家级企业20家
      if (
        left.act &&
        NET_STARTS.at(left.act, 0) &&
        NET.test(left.act) &&
        !left.to &&
        (left.linkStart > left.end ||
          (NET_OF.test(left.act) && (left.act[0] === '净' || !(left.reach || MAKERS.includes(quantity.unit)))))
      )
        return 'difference';
      // 油菜扩种12万亩: so much more than there was.
      if (left.act === '扩种' && left.linkStart > left.end && left.end > left.start && !left.to) return 'difference';
      // 成交价6亿元，增幅1.4亿元: by how much.
      if (
        !left.to &&
        BY_HOW_ENDS.at(text, quantity.coreStart - 1) &&
        BY_HOW_MUCH.test(text.slice(Math.max(0, quantity.coreStart - 10), quantity.coreStart))
      )
        return 'difference';
      // 达到或快于序时进度16项: how many are.
      if (
        quantity.kind === 'count' &&
        ON_SCHEDULE.test(text.slice(Math.max(0, quantity.coreStart - 8), quantity.coreStart))
      )
        return 'level';
      // 位次上升的有34个: how many did.
      if (left.nominal) return 'level';
      // 降至汛限水位以下0.5米
      if (
        quantity.kind === 'physical' &&
        /[位准线]以[下上]$/.test(text.slice(Math.max(0, quantity.coreStart - 3), quantity.coreStart))
      )
        return 'difference';
      if (
        quantity.unit === '米' &&
        FROM_MARK.test(text.slice(Math.max(0, quantity.coreStart - 16), quantity.coreStart))
      )
        return 'difference';
      if (
        BEYOND_ENDS.at(text, quantity.coreStart - 1) &&
        BEYOND.test(text.slice(Math.max(0, quantity.coreStart - 18), quantity.coreStart)) &&
        text.charCodeAt(quantity.end) !== OF
      )
        return 'difference';
      if (name.endsWith('省下') && SPARED.test(name)) return 'difference';
      // 每公顷可多盈利3.8万元
      if (
        quantity.kind === 'money' &&
        EARNED_ENDS.at(text, quantity.coreStart - 1) &&
        MORE_EARNED.test(text.slice(Math.max(0, quantity.coreStart - 7), quantity.coreStart))
      )
        return 'difference';
      // 次年提高最高支付限额3000元: by how much, where no value is reached.
      if (quantity.kind === 'money' && left.act && RAISED.has(left.act) && !left.to && !left.reach && LEVEL.test(name))
        return 'difference';
      // 玉米面积调减26万亩: so much of it was taken out, held against nothing.
      if (
        quantity.kind === 'physical' &&
        changed &&
        !left.base &&
        TAKEN_OUT.test(text.slice(Math.max(0, quantity.coreStart - 4), quantity.coreStart))
      )
        return 'level';
      // 送审金额8.6亿元，核减0.5亿元: so much of it was struck out.
      if (quantity.kind === 'money' && STRUCK.test(name) && !left.base) return 'level';
      // 年内再添3.5万亩: so much is new, held against nothing.
      if (changed && !left.base && ADDED_ANEW.test(text.slice(Math.max(0, quantity.coreStart - 3), quantity.coreStart)))
        return 'level';
      // 改善灌溉12亩, 共改善320户: nothing becomes more by it.
      if (changed && !left.base && IMPROVED.test(text.slice(Math.max(0, quantity.coreStart - 4), quantity.coreStart)))
        return 'level';
      // 楼高18米: how high it is, held against nothing.
      if (changed && !left.base && SIZE.test(text.slice(Math.max(0, quantity.coreStart - 3), quantity.coreStart)))
        return 'level';
      // 比散养的能增收200元
      if ((quantity.kind === 'money' || quantity.kind === 'physical') && isMoreThan(text, quantity))
        return 'difference';
      // 班列较去年提前突破1000列, 单产提升5项技术: how many there are.
      if (left.change && !left.to && isNumberOf(text, quantity)) return 'level';
      // 提升8000万农村人口供水保障水平: what is theirs is changed, not they.
      if (changed && THEIRS.test(text.slice(quantity.coreEnd, quantity.coreEnd + 26))) return 'level';
      return changed || (left.change && !left.to) ? 'difference' : 'level';
  }
}
