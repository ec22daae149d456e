import { CharacterSet } from '../../language/characters.ts';
import type { Naming, Unnamed } from './named.ts';
import { cleanName } from './names.ts';

/** 年降水量最大的山区为864毫米，最小的塬区仅438毫米: a measure told of where it is most and where it is least. */

/** The measure of a number that is told of such a place, which is whose it is; null elsewhere. */
export function mostAndLeast({ reading: { text }, quantity, counts, noun }: Unnamed): Naming | null {
  const { coreStart } = quantity;
  if (counts || noun || !ENDS.at(text, coreStart - 1)) return null;
  const before = text.slice(Math.max(0, coreStart - FURTHEST), coreStart);
  const told = MOST.exec(before) ?? LEAST.exec(before);
  const name = told ? cleanName(told[1] as string).name : '';
  return name ? { name, subject: told?.[2] ?? null, stated: true } : null;
}
const ENDS = new CharacterSet('为达到是仅只有约过');
const FURTHEST = 60;
const MEASURE =
  '[^，。；：、的\\d最]{0,10}(?:[雨水]量|气温|温度|收入|产量|产值|增速|增幅|面积|密度|浓度|单产|价格|海拔|流量|[^效汇概频]率|比重|比例|指数)';
const FURTHEST_END = '[高低大小多少快慢]';
const HOW_MUCH = '(?:为|达到?|是|有|[仅只]为?|只有|仅有|超过?|约){1,2}';
const MOST = new RegExp(`(?:^|[，。；：])(${MEASURE})最${FURTHEST_END}的([^，。；：、的\\d]{2,10}?)${HOW_MUCH}$`);
const LEAST = new RegExp(
  `(?:^|[，。；：])(${MEASURE})最${FURTHEST_END}的[^，。；：、的]{2,22}，最${FURTHEST_END}的([^，。；：、的\\d]{2,10}?)${HOW_MUCH}$`,
);
