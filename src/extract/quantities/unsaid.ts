import { isDigit, type Numeral, readNumeral } from '../../language/numerals.ts';
import { PEOPLE } from '../../language/people.ts';
import { readUnit, type Unit } from '../../language/units.ts';
import { trailingScale } from './shared-unit.ts';

/** 总投资25亿，旅游人次突破2600万: the unit that ten thousands end without, since what they measure has only one; null elsewhere. */
export function readUnsaid(text: string, at: number, { end }: Numeral): { unit: Unit; end: number } | null {
  if (text[at] === '0') return readNothing(text, at, end);
  if (text[end] === 'P') return readComputing(text, at, end);
  // 人数过万: a way of speaking.
  if (trailingScale(text, at, end) < 4 || end === at + 1) return null;
  const behind = text.slice(end, end + 10);
  // 完成了1100万的预期目标
  if (!ENDS.test(behind.slice(0, 3) || '。') && !OF_AIM.test(behind)) return null;
  const unit = unitOf(text, at, DEEPEST);
  return unit && { unit, end };
}

/** 算力规模达到5000P: what computing power is counted in, cut short; not 4K, P2P. */
function readComputing(text: string, at: number, end: number): { unit: Unit; end: number } | null {
  const isWhole = !/[A-Za-z\d]/.test(text[end + 1] ?? '。');
  return isWhole && COMPUTING.test(text.slice(Math.max(0, at - FURTHEST), at))
    ? { unit: { kind: 'physical', name: 'P', exponent: 0 }, end: end + 1 }
    : null;
}
const COMPUTING = /算力|智算|超算/;

/** 税率从5%降至0: what was taken away is told in the unit of what there was. */
function readNothing(text: string, at: number, end: number): { unit: Unit; end: number } | null {
  if (end !== at + 1 || !ENDS.test(text[end] ?? '。')) return null;
  return FROM_RATE.test(text.slice(Math.max(0, at - FURTHEST), at))
    ? { unit: { kind: 'percent', name: '%', exponent: 0 }, end }
    : null;
}
const FROM_RATE = /[由从]\d[\d.]{0,4}%[^，。；、\d]{0,6}[至到为]$/;

/** The unit of the number at `at`, by what is measured or by the number it is compared with, of which there may be `deep` in a row. */
function unitOf(text: string, at: number, deep: number): Unit | null {
  const before = text.slice(Math.max(0, at - FURTHEST), at);
  if (MONEY.test(before)) return { kind: 'money', name: '元', exponent: 0 };
  if (OF_PEOPLE.test(before)) return { kind: 'count', name: '人', exponent: 0 };
  const counted = COUNTED.exec(before)?.[1] ?? ANOTHER_YEAR.exec(before)?.[1];
  if (counted) return readUnit(counted, 0)?.unit ?? null;
  const compared = OUTDONE.exec(before) ?? COMPARED.exec(before);
  if (!compared) return null;
  if (compared[1]) return readUnit(compared[1], 0)?.unit ?? null;
  let from = at - before.length + compared.index;
  while (from > 0 && (isDigit(text.charCodeAt(from - 1)) || text[from - 1] === '.')) from--;
  return deep > 0 && readNumeral(text, from) ? unitOf(text, from, deep - 1) : null;
}
const DEEPEST = 2;
const FURTHEST = 30;
/** What it grew to may follow: 由3万增加到15万. */
const ENDS = /^(?:[，,。；;、：:！!？?）)”\n]|[增提升降减扩加涨压][一-龥]?[到至])/;
const OF_AIM = /^的[^，。；、\d]{0,6}(?:目标|任务|计划)/;
const LINKS =
  '(?:已?[由从][\\d.]+[万亿][一-龥]{1,2}(?=[到至]))?(?:[由从已共将要可力争预计划约近为是达到至超过破完成实现逾仅有首次]|突破了?|接近|累计|不[低少]于|增[至到加]|提高|(?:现在|目前)的){0,4}\\s?$';
/** What is measured in money alone; behind its plan, what became of it: 预算任务160万，完成185万. */
const MONEY = new RegExp(
  `(?:投资|投入|资金|收入|产值|增加值|总值|支出|预算|贷款|利润|税收|税金|利税|营收|票房|GDP|(?:销售|交易|成交|进出口|进口|出口|外贸|贸易|零售|消费|投资|保险|授信|缴存|理赔|合同|订单|签约)(?:总?额|总量|金额|规模)|(?:市场|产业)规模|进出口[破超]|金额|债务|余额|补[助贴]款?|经费|融资|工资|存款|财政专项|专项资金|[卖花][了出]?)(?:总?额|任务|目标|计划|规模)?(?:[\\d.]+[万亿][，,])?${LINKS}`,
);
/** What is counted in the measure word that its name ends with. */
const COUNTED = new RegExp(
  `(?:游客?|旅游|旅客|客流|接待|就诊|服务|观影|出行|出入境|入境|参观|观演|客运)总?(人次)(?:数|量)?${LINKS}`,
);
/** 从业人员4.7万, 常住人口120万 */
const OF_PEOPLE = new RegExp(`(?:人员|人口|人数|网民|劳动力|党员|会员|${PEOPLE})(?:总?数|规模)?${LINKS}`);
/** 去年观众31万人次，今年争取40万: the unit of what it was in another year. */
const ANOTHER_YEAR =
  /[\d.][万亿]([一-龥]{1,2})[，,](?:[今明来]年|到?20\d\d年)(?:争取|力争|计划|要|预计|目标|确保|打算|希望)(?:达到?|突破|超过?|到|完成|是)?$/;
/** 旅游人次41亿，比上年同期增加3亿: by how much it changed, in the unit of what it is, which may end without one too. */
const COMPARED = /\d[万亿]([一-龥]{1,3})?[，,][比较][^，。；]{2,9}[增减多少][加少长]?了?$/;
/** 新增就业1206万人，超额完成了1100万的目标 */
const OUTDONE = /\d[万亿]([一-龥]{1,3})[，,](?:超额|提前|已|圆满|顺利){0,2}完成了?(?:全年|年初|年度|预定|既定){0,2}$/;
