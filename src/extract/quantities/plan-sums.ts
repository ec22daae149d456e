import type { Carried } from './carried.ts';
import type { Naming, Unnamed } from './named.ts';

/** Sums of works that stand without a name of their own: what the plan of a year is to take, and what was spent. */

/** 年度计划18.6亿元: the sum that works or an investment are to take in the year; null where it is another plan. */
export function planOfYear({
  reading: { text, carried },
  quantity,
  left,
  phrase,
  name,
  subject,
}: Unnamed): Naming | null {
  if (quantity.kind !== 'money' || name || left.of || !PLAN_OF_YEAR.test(phrase.trim())) return null;
  // 为年度计划50亿元的120%, 超出年度计划2亿元: what something is held against; not 不足年度计划12亿元的四成.
  const before = text.slice(Math.max(0, quantity.coreStart - 7), quantity.coreStart);
  if (HELD.test(before) || (text[quantity.end] === '的' && !SHORT_OF.test(before))) return null;
  if (carried.name !== null && !OF_WORKS.test(carried.name)) return null;
  return { name: '年度计划投资', subject: subject ?? carried.subject, stated: true };
}
const PLAN_OF_YEAR = /^(?:年度|全年|当年|本年度?)计划$/;
const SHORT_OF = /不[足到]年度计划$/;
const HELD = /[占为达成超出过于][^，。；：]{4,6}$/;
/** What takes an investment, and the investment. */
const OF_WORKS = /(?:项目|工程|投资)$/;

/** 续建19项，完成4.8亿元: what was spent on so many works; null where a sum was told of before. */
export function spentOnWorks({
  reading,
  tokenIndex,
  quantity,
  left,
  name,
  noun,
  inSentence,
  subject,
}: Unnamed): Naming | null {
  if (quantity.kind !== 'money' || left.act !== '完成' || name || noun || left.of || !inSentence) return null;
  const { carried, raw, tokens } = reading;
  const before = raw[(tokens[tokenIndex]?.quantity ?? 0) - 1];
  return before?.kind === 'count' && WORKS.test(carried.name ?? '')
    ? { name: '完成投资', subject, stated: true }
    : null;
}
const WORKS = /(?:项目|工程)$/;

/** 总投资9亿元，其中贷款6亿元、自筹3亿元；分年度为2亿元、4亿元和3亿元: the sum that years share out, as the sentence first named it; null elsewhere. */
export const sumByYears = (text: string, coreStart: number, { list, name }: Carried): string | null =>
  BY_YEARS.test(text.slice(Math.max(0, coreStart - 12), coreStart))
    ? (list.find((one) => SUM.test(one)) ?? name)
    : null;
const BY_YEARS = /[，；](?:分年度?|按年度|逐年)(?:计划)?(?:安排|投入|投资|完成|筹措|下达|拨付)?(?:分别)?(?:为|是)?$/;
const SUM = /投资|资金|总额|经费|概算/;
