import { CharacterSet } from '../../language/characters.ts';

/** Of whom or where a measure is told that was told of others before. */

/** 大型企业由30%提至50% after 小微企业返还比例由60%提至90%, 山区不低于80% after 入户率平原地区不低于90%: of whom it is said changes, what is said does not. */
export function ofSuchParty(name: string, before: string | null): string | null {
  if (!before) return null;
  // 一般公共预算收入45亿元，其中市本级完成22亿元
  if (LEVEL_ENDS.at(name, name.length - 1) && LEVEL.test(name) && OF_BUDGET.test(before) && !before.includes(name))
    return `${name}${before.replace(LEVEL_BEFORE, '')}`;
  const head = PARTY_ENDS.at(name, name.length - 1) ? PARTY_HEAD.exec(name)?.[0] : undefined;
  const at = head ? before.indexOf(head) : -1;
  if (head && at >= 0 && at + head.length <= before.length - 2) return `${name}${before.slice(at + head.length)}`;
  // 中心城区服务半径小于1公里，其他设区市不超过2公里
  if (OTHER_ENDS.at(name, name.length - 1) && OTHERS.test(name) && OF_PLACE.test(before)) return before;
  const measure = name.length <= LONGEST_PLACE && ON_LAND.test(name) ? OF_LAND.exec(before)?.[1] : null;
  return measure ? `${name}${measure}` : null;
}
const LEVEL_ENDS = new CharacterSet('级区市');
const LEVEL = /^各?(?:[省市县区州]本级|县区|区县|县市区|市县)$/;
const LEVEL_BEFORE = /^(?:[省市县区州]本级|县区|区县|县市区|市县)/;
const OF_BUDGET = /(?:预算(?:收入|支出|财力)?|收入|支出|税收|投资|资金|债券|限额|余额)$/;
const OTHER_ENDS = new CharacterSet('市省县区乡镇村城原');
const OTHERS = /^(?:其他|其余|各)?(?:设区市|[省市县区乡镇村]|城区|县城|城镇|农村|山区|平原|园区)(?:地区)?$/;
const OF_PLACE = /(?:半径|面积|标准|时间|时长|距离|密度|浓度|间距|宽度)$/;
const LONGEST_PLACE = 6;
const ON_LAND = /^[一-龥]{1,5}[地区田带段坡院校园户级档类学中]$/;
const OF_LAND =
  /^(.{2,12}?(?:率|比例|比重|(?<!高)标准(?!化)|限额|补助|补贴|成本|价格?|密度|浓度|产量|面积))[一-龥]{1,5}[地区田带段坡院校园户级档类学中]$/;

const PARTY_ENDS = new CharacterSet('业员民工生级校构庭户院位');
const PARTY_HEAD = /(?:企业|人员|居民|职工|学生|年级|学校|机构|家庭|农户|医院|单位)$/;
