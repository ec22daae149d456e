import type { Numeral } from '../../language/numerals.ts';
import { readUnit, type Unit } from '../../language/units.ts';
import { trailingScale } from './shared-unit.ts';

/** 总投资25亿，旅游人次突破2600万: the unit that ten thousands end without, since what they measure has only one; null elsewhere. */
export function readUnsaid(text: string, at: number, { end }: Numeral): { unit: Unit; end: number } | null {
  if (trailingScale(text, at, end) < 4 || !ENDS.test(text.slice(end, end + 3) || '。')) return null;
  const before = text.slice(Math.max(0, at - FURTHEST), at);
  if (MONEY.test(before)) return { unit: { kind: 'money', name: '元', exponent: 0 }, end };
  if (PEOPLE.test(before)) return { unit: { kind: 'count', name: '人', exponent: 0 }, end };
  const counted = COUNTED.exec(before)?.[1] ?? ANOTHER_YEAR.exec(before)?.[1];
  const unit = counted ? readUnit(counted, 0) : null;
  return unit && { ...unit, end };
}
const FURTHEST = 30;
/** What it grew to may follow: 由3万增加到15万. */
const ENDS = /^(?:[，,。；;、：:！!？?）)”\n]|[增提升降减扩加涨压][一-龥]?[到至])/;
const LINKS =
  '(?:[由从][\\d.]+[万亿][一-龥]{1,2}(?=[到至]))?(?:[由从已共将要可力争预计划约近为是达到至超过破完成实现逾仅有]|突破|接近|累计|不[低少]于|增[至到加]|提高){0,4}\\s?$';
/** What is measured in money alone; behind its plan, what became of it: 预算任务160万，完成185万. */
const MONEY = new RegExp(
  `(?:投资|投入|资金|收入|产值|增加值|总值|支出|预算|贷款|利润|税收|税金|利税|营收|(?:销售|交易|成交|进出口|零售|投资|保险|授信)(?:总?额|总量)|金额|债务|余额|补[助贴]款?|经费|融资|工资|存款|财政专项|专项资金|[卖花][了出]?)(?:总?额|任务|目标|计划)?(?:[\\d.]+[万亿][，,])?${LINKS}`,
);
/** What is counted in the measure word that its name ends with. */
const COUNTED = new RegExp(`(?:游客?|旅游|旅客|客流|接待|就诊|服务)(人次)(?:数|量)?${LINKS}`);
/** 从业人员4.7万, 常住人口120万 */
const PEOPLE = new RegExp(`(?:人员|人口|职工|劳动力|党员|学生|教师|会员|居民|员工)(?:总?数|规模)?${LINKS}`);
/** 去年观众31万人次，今年争取40万: the unit of what it was in another year. */
const ANOTHER_YEAR =
  /[\d.][万亿]([一-龥]{1,2})[，,](?:[今明来]年|到?20\d\d年)(?:争取|力争|计划|要|预计|目标|确保|打算|希望)(?:达到?|突破|超过?|到|完成|是)?$/;
