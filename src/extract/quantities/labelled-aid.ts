import { afterLast, CharacterSet } from '../../language/characters.ts';
import { cleanName } from './names.ts';
import type { RawQuantity } from './raw.ts';

/** Rows of a policy that say by a label what is aided: 厨房改造：按实际支出补15%，每户不超过1万元. */

/** What stands right before the sum or share. */
const ENDS = new CharacterSet('补助贴奖励予高过顶多');
const LONGEST_ROW = 64;
const GIVEN =
  /^([^，。；：]{2,28})：(?:按照?[^，。；：、\d]{1,10})?(?:给予)?(?:每[户人件台辆套个亩家])?(?:补贴|补助|奖励|奖补|[补奖])(?:最高)?$/;
const AT_MOST =
  /^(?:([^，。；：]{2,28})：)?[^。；：]{2,40}，(每[户人件台辆套个亩家张次])(?:补贴|补助|奖励)?(?:最高|最多)?(?:不超过)?$/;
const AIDED = /补|奖|贴/;

/** The name of what such a row gives; null where the words before the number are no such row. */
export function labelledAid(text: string, { kind, coreStart }: RawQuantity): string | null {
  if ((kind !== 'money' && kind !== 'percent') || !ENDS.at(text, coreStart - 1)) return null;
  const before = text.slice(Math.max(0, coreStart - LONGEST_ROW), coreStart);
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

function aidOfLabel(label: string, each: string): string | null {
  const { name } = cleanName(label);
  if (!name && !each) return null;
  const what = SAID.test(name) ? '' : name;
  return /(?:补贴|补助|奖励)$/.test(what) ? `${what}${each}` : `${what}${each}补贴`;
}
/** Who says it, no label of what is aided. */
const SAID = /[说道称]$|(?:介绍|表示|明确|规定|提出)$/;
