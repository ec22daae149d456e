import type { Numeral } from '../../language/numerals.ts';
import { PEOPLE } from '../../language/people.ts';
import type { Unit } from '../../language/units.ts';

/** People counted without a measure word. */

/** What people without a measure word are: 农村人口 of 4.3万农村人口的饮水安全问题; null where nothing stands behind their number. */
export const peopleBehind = (text: string, { unit, coreEnd }: { unit: string; coreEnd: number }): string | null =>
  unit === '人' && text[coreEnd - 1] !== '人' ? (NAMED.exec(text.slice(coreEnd, coreEnd + 12))?.[1] ?? null) : null;

/** Whose number needs no measure word. */
const UNMEASURED = `${PEOPLE}|老年人|监测对象|就业人员|从业人员|银发族|上班族|退役军人|收入群体|务工人员|[果茶菜粮]农|百姓|劳动力`;
const NAMED = new RegExp(`^[多余]?([一-龥]{0,8}?(?:人口|${UNMEASURED}))`);

/** 9.7万人口, 4.3万农村人口, 1.2万城镇居民; 总人口826万: people without a measure word, in thousands at least; null elsewhere. */
export function readPeople(text: string, at: number, { end, more, high }: Numeral): { unit: Unit; end: number } | null {
  // 430多万, 4万多
  const scale = text[more && !'万亿萬億'.includes(text[end - 1] ?? '。') ? end - 2 : end - 1] ?? '';
  if (!'万亿萬億'.includes(scale) || at === end) return null;
  // 14亿人口 is a way of saying China.
  const behind = text.slice(end, end + 14);
  // 2900多万农户签订合同
  if (FARMS.test(behind)) return { unit: { kind: 'count', name: '户', exponent: 0 }, end };
  const counted = high < 1e9 && (PEOPLE_BEHIND.test(behind) || KINDS_OF_PEOPLE.test(behind));
  const ofThem = OF_PEOPLE.test(text.slice(Math.max(0, at - 10), at));
  return counted ||
    ofThem ||
    (PEOPLE_BEFORE.test(text.slice(Math.max(0, at - 8), at)) && /[^一-龥]/.test(text[end] ?? '。'))
    ? { unit: { kind: 'count', name: '人', exponent: 0 }, end }
    : null;
}
/** 全县48.6万人中，有31.2万生活在农村 */
const OF_PEOPLE = /(?:人|人口|居民|群众|职工|学生|党员)[中里][，,]?(?:就|还|约)?有(?:近|约|超过?)?$/;
const FARMS =
  /^[多余]?(?:(?:小|脱贫|种粮|种植|养殖)?农户(?!家庭|级)|(?:电力|供电|停电|用电|燃气|供水|供热|宽带|居民|家庭)?用户(?![体需侧端级口]|数据|满意|规模))/;
const PEOPLE_BEHIND =
  /^[多余]?(?:(?:农村|农业|城镇|城市|常住|户籍|贫困|脱贫|搬迁|移民|流动|外来|受灾|返乡|建档立卡|低收入|老年|乡村|山区|库区)){0,2}人口(?!(?:以[上下]|级|规模|左右|的?(?:[一-龥]{0,4}(?:大国|国家|国度|城市|县|市场))))/;
/** 12.6万农村居民: not 3万居民区. */
const KINDS_OF_PEOPLE = new RegExp(
  `^[多余]?(?:[一-龥]{2,3}地区)?(?:(?:农村|城镇|城市|城乡|贫困|受灾|在校|搬迁|企业|困难|基层|各族|山区|库区|中小|退休|参保|库区|失地|受益|失能|失智|半失能|高龄|空巢|独居|留守|特困|孤寡|退捕|上岸|转产|低保|脱贫|新业态|新就业形态|青年|登记注册的|灵活就业|高校|应届|全球|世界|规模|最大的|重度|罕见病|慢性病|农牧|中等)){0,2}(?:${UNMEASURED})(?!市场|级|代表|之家|协会|组织|公寓|食堂|[家户村组])`,
);
const PEOPLE_BEFORE = /(?<!每[百千]?|人均|万)人口(?:约|近|超过?|逾|达到?|有|为|共|只有|不足|不到|突破)?$/;
