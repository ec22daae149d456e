import { COUNTED } from './heads.ts';
import type { Noun } from './phrases.ts';
import type { RawQuantity } from './raw.ts';
import type { Reading } from './reading.ts';

/** Numbers whose names stand with numbers before them: 三项指标, 前两项, 其中有6个. */

/** 17个乡镇卫生院中尚有6个: what is counted again by the unit of the number before it; null where it is not so or has a noun of its own. */
export function ofThose({ text, raw, carried }: Reading, index: number, noun: Noun | null): string | null {
  const [before, quantity] = [raw[index - 1], raw[index] as RawQuantity];
  if (!before || before.unit !== quantity.unit || (noun && COUNTED.test(noun.name))) return null;
  return AMONG.test(text.slice(before.end, quantity.start)) ? (carried.byUnit.get(quantity.unit) ?? null) : null;
}
const AMONG = /^[^，。；：、\d]{1,14}[中里内][，,]?(?:尚|已|还|仅|只|就|现|目前|也|均|又|更|共)*有$/;

/** 货物吞吐量、集装箱、海铁联运三项指标: a list and how many they are. */
export const TOGETHER = /(?<=.)[两二三四五六七八九][项类大个](?:主要|核心|重点)?(?:指标|任务|工作|目标|数据)$/;

/** 前两项同比依次增长4.2%、6.8%; 三项分别完成1562个、16处和1318户: the first or the last names of the list before. */
export function recalled(name: string, list: readonly string[], size: number): readonly string[] | null {
  const words =
    /^(?:上述|以上|这)?(前)?[两二三四五六七八](?:项|者|类|个)(?:主要|核心)?(?:指标|工作|增速|增幅|收入|支出|任务|目标|实绩|数据)?$/.exec(
      name,
    );
  if (!words || list.length < size) return null;
  return words[1] ? list.slice(0, size) : list.slice(-size);
}
