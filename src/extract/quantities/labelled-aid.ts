import { afterLast, CharacterSet } from '../../language/characters.ts';
import { cleanName } from './names.ts';
import type { RawQuantity } from './raw.ts';

/** Rows of a policy that say by a label what is aided: 厨房改造：按实际支出补15%，每户不超过1万元. */

/** What stands right before the sum or share. */
const ENDS = new CharacterSet('补助贴奖励予高过顶多价格额');
const LONGEST_ROW = 64;
const GIVEN =
  /^([^，。；：]{2,28})：(?:按照?[^，。；：、\d]{1,10})?(?:给予)?(?:每[户人件台辆套个亩家])?(?:补贴|补助|奖励|奖补|[补奖])(?:最高)?$/;
const AT_MOST =
  /^(?:([^，。；：]{2,28})：)?[^。；：]{2,40}，(每[户人件台辆套个亩家张次])(?:补贴|补助|奖励)?(?:最高|最多)?(?:不超过)?$/;
const AIDED = /补|奖|贴/;

/** The name of what such a row gives; null where the words before the number are no such row. */
export function labelledAid(text: string, { kind, coreStart, coreEnd }: RawQuantity): string | null {
  if ((kind !== 'money' && kind !== 'percent') || !ENDS.at(text, coreStart - 1)) return null;
  const before = text.slice(Math.max(0, coreStart - LONGEST_ROW), coreStart);
  const bought = boughtAid(before, text.slice(coreEnd, coreEnd + 6));
  if (bought) return bought;
  const row = before.slice(afterLast(before, '。；\n'));
  const given = GIVEN.exec(row);
  if (given) return aidOfLabel(given[1] as string, '');
  const most = AIDED.test(row) ? AT_MOST.exec(row) : null;
  return most && (most[1] !== undefined || !row.includes('：')) && OF_ROW.test(row)
    ? aidOfLabel(most[1] ?? '', most[2] as string)
    : null;
}
/** The row gives so many per cent or sets a limit before it caps what each gets. */
const OF_ROW = /[%％成]，每.{1,8}$|限[补领]\d+[^，]{1,2}，每.{1,8}$/;

/** 买新能源车补2万元, 家电按售价15%补, 平板单件售价不超5000元的，补15%: what is bought or done is what is aided. */
function boughtAid(before: string, behind: string): string | null {
  const clause = before.slice(afterLast(before, '。；：|｜\n'));
  const priced = PRICED.exec(clause)?.[1];
  if (priced && /^(?:的标准|的比例)?(?:给予)?[补奖]/.test(behind)) return `${priced}补贴`;
  const each = EACH_PRICED.exec(clause)?.[1];
  if (each) return `${each}补贴`;
  const last = clause.slice(afterLast(clause, '，'));
  const thing = THING_AIDED.exec(last);
  if (!thing || GIVER.test(thing[1] as string)) return null;
  const { name } = cleanName((thing[1] as string).replace(BUYING, ''));
  return name.length >= 2 ? `${name}${thing[2] === '奖' ? '奖励' : '补贴'}` : null;
}
const PRICED = /(?:^|\d类|[，、])([^，。；：、|｜\d]{2,8})按[^，。；：、\d]{0,6}(?:价|价格|额)$/;
const EACH_PRICED = /([^，。；：|｜\d]{2,16}?)单[件台套](?:销售)?(?:售?价|价格)[^，。；]{2,12}的，补$/;
const THING_AIDED = /^([^，。；：、\d每按]{2,12}?)的?(?:一次性)?(?:再|另|额外|最高|可){0,2}([补奖])$/;
const BUYING = /^(?:报废[^，]{0,3}|置换)?(?:购?买|换购?|更新)(?=..)/;
/** Who gives it, or in what way. */
const GIVER =
  /(?:里|上|资金|财政|政府|国家|中央|部门|企业|公司|银行|险|医保|[省市县区镇乡村社]|[他她我们]|先|后|互|优势|取长|候|递|填|弥|修|缝|织|恶|增|代|亡羊)$|一[亩头只户个家人名台]|^(?:国家|中央|省|市|县|财政|再|另|还|已|共|先|又|也|都)/;

function aidOfLabel(label: string, each: string): string | null {
  const { name } = cleanName(label);
  if (!name && !each) return null;
  const what = SAID.test(name) ? '' : name;
  return /(?:补贴|补助|奖励)$/.test(what) ? `${what}${each}` : `${what}${each}补贴`;
}
/** Who says it, no label of what is aided. */
const SAID = /[说道称]$|(?:介绍|表示|明确|规定|提出)$/;
