import { afterLast } from '../../language/characters.ts';
import type { RawQuantity } from './raw.ts';

/** What goes on as it was: 门票仍为200元, 继续执行每人每月730元的标准, 标准为400元，今年保持不变. */

/** Whether the number is told as one that holds now and is left as it is; nothing that is to come, and no aim. */
export function holdsOn(text: string, { kind, coreStart, end }: RawQuantity, published: string | null): boolean {
  if (kind !== 'money' && kind !== 'percent') return false;
  const before = text.slice(Math.max(0, coreStart - LONGEST), coreStart);
  const sentence = before.slice(afterLast(before, '。；：'));
  if (TO_COME.test(sentence)) return false;
  const year = YEAR.exec(sentence)?.[1];
  if (year && published !== null && year > published.slice(0, 4)) return false;
  const clause = sentence.slice(afterLast(sentence, '，'));
  return GOES_ON.test(clause) || isInForce(clause) || (LEVEL.test(clause) && SAME.test(text.slice(end, end + 16)));
}

/** 现行补助标准为每人每年400元 */
function isInForce(clause: string): boolean {
  const what = IN_FORCE.exec(clause)?.[1];
  return what !== undefined && !RAISED.test(what);
}

const LONGEST = 40;
/** Words that make the number one of a time to come or an aim. */
const TO_COME = /目标|预期|任务|指标|计划|力争|确保|预计|明年|后年|将(?!军)|拟|(?<!重|需|主|只)要(?!素|求)/;
const YEAR = /(20\d{2})年/;
const EACH =
  '(?:在|为|的|是|原有|现有|每人|每户|每年|每月|每亩|每吨|每平方米|每立方米|每度|每次|每学期|每学年|每生|每辆|每台|每件|每天){0,6}';
const GOES_ON = new RegExp(
  `(?:仍然?|依然|依旧|还)(?:[为是按]|维持|保持|执行|沿用|实行|收取)${EACH}$|(?:继续|延续|暂)(?:按照?|维持|执行|沿用|实行)${EACH}$|(?<!不再)(?:沿用)${EACH}$`,
  'u',
);
const IN_FORCE = /(?:现行|现执行|现在执行|目前执行|正在执行)([^，。；、\d]{0,18})$/;
/** 在现行税率基础上加征34%: by how much more it is to be. */
const RAISED = /基础上|加征|[提上下增降减调]/;
const LEVEL =
  /(?:标准|价格?|票价|门票|费用?|收费|税率|费率|利率|比例|起付线|限额|额度|工资|补贴|补助|津贴)[^，。；、\d]{0,10}$/;
/** 没有变, 今年保持不变: what is told behind it. */
const SAME =
  /^(?:的[^，。；]{0,6})?[，]?(?:今年|目前|至今|一直|暂时?|仍|也|均|都)?(?:保持|维持)?(?:不变|不作调整|不予调整)|^[，](?:至今|一直|目前|暂时?|也|均|都|并)?(?:没有?|未)(?:变|有变化|调整|作调整|上涨|涨|提高)/;
