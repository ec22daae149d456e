import { CharacterSet } from '../../language/characters.ts';
import type { Status } from '../types.ts';
import type { RawQuantity } from './raw.ts';

/** How far something is from what it is to come to: 离2.6%还差0.3个百分点; 19项达到预期进度，滞后3项; 定的是9%，实际干出了11%. */

/** What is still wanting to an aim. */
const GAP = /[离距][^，。；：]{2,26}(?:还|尚|仍)(?:相?差|缺|少)了?(?:约|近)?$/;
const GAP_ENDS = new CharacterSet('差缺少了约近');
const LONGEST_GAP = 32;

/** So many of a plan's parts are ahead or behind. */
const JUDGED =
  /(?:^|[，。；：、\d项个])(?:其中)?(?:进度)?(?:滞后|落后|基本符合|达到或好于[^，。；、]{0,6}|好于预期|超前|未达预期|达到?预期)(?:进度|要求)?的?(?:有|为)?$/;
const LONGEST_JUDGED = 18;

/** 当初定的年均增速是9%，实际干出了11% */
const SET = /(?:定下?|确定|设定|提出|下达)的[^，。；、\d]{2,10}[是为]$/;
const CAME_STARTS = new CharacterSet('实最结全');
const COMMA = '，'.charCodeAt(0);
const CAME = /^，(?:实际|实|最终|结果|全年)/;

/** Whether the number `index` tells how things are, beside what they are to be; null where it is not held against an aim so. */
export function besideAim(text: string, quantities: readonly RawQuantity[], index: number): Status | null {
  const one = quantities[index] as RawQuantity;
  if (
    text.charCodeAt(one.end) === COMMA &&
    CAME_STARTS.at(text, one.end + 1) &&
    CAME.test(text.slice(one.end, one.end + 4)) &&
    SET.test(text.slice(Math.max(0, one.coreStart - LONGEST_JUDGED), one.coreStart))
  )
    return 'target';
  if (
    GAP_ENDS.at(text, one.coreStart - 1) &&
    GAP.test(text.slice(Math.max(0, one.coreStart - LONGEST_GAP), one.coreStart))
  )
    return 'actual';
  if (one.kind === 'count' && JUDGED.test(text.slice(Math.max(0, one.coreStart - LONGEST_JUDGED), one.coreStart)))
    return 'actual';
  return null;
}
