import { predicateBehind } from './behind.ts';
import { type Noun, nounBehind } from './phrases.ts';
import type { RawQuantity } from './raw.ts';
import type { Reading } from './reading.ts';

/** 14类375宗工程, 320户860名对象, 1.2万户、3.6万人脱贫: the same counted twice in a row, where what they are stands behind the last. */

/** 超400项约2.7万场次: nothing but a bound between. */
const TOUCHES = /^(?:约|近|超过?|逾)?$/;

/** In how many parts things come that are counted next. */
const BATCHES: ReadonlySet<string> = new Set(['批次', '批', '轮', '大类']);

/** Measure words that are nouns themselves: 5镇12个行政村. */
const NOUNS: ReadonlySet<string> = new Set(
  '省份 部门 国家 城市 村 镇 乡 县 市 区 州 旗 屯 寨 组 站 校 馆 厂 矿 厅 港'.split(' '),
);

/** What number `index` counts, said only behind the number that touches it; null where none does. */
export function nounOfTwin({ text, raw, tokens, at, lefts }: Reading, index: number): Noun | null {
  const [first, next] = [raw[index] as RawQuantity, raw[index + 1]];
  // 4批次、90余款车型: so many kinds of them.
  const from = first.end + (text[first.end] === '、' && BATCHES.has(first.unit) ? 1 : 0);
  if (!next || !TOUCHES.test(text.slice(from, next.start)) || first.kind !== 'count' || next.kind !== 'count')
    return null;
  if (first.unit === next.unit || NOUNS.has(first.unit)) return null;
  // 产品共计14类27个品种: what there are so many kinds of stands before.
  if (lefts[index]?.reach) return null;
  const noun = nounBehind(text, tokens, at[index + 1] as number, next, raw);
  return noun && /^[一-龥“]/.test(noun.name) ? noun : null;
}

/** What befell households, said only behind the people in them: 1.2万户、3.6万人脱贫; null elsewhere. */
export function fateOfTwin({ text, raw }: Pick<Reading, 'text' | 'raw'>, index: number): string | null {
  const [first, next] = [raw[index] as RawQuantity, raw[index + 1]];
  if (first.unit !== '户' || next?.unit !== '人' || next.start - first.end > 1) return null;
  if (next.start > first.end && text[first.end] !== '、') return null;
  const fate = BEFELL.exec(text.slice(next.end, next.end + LONGEST_FATE))?.[1];
  return fate ?? (next.start > first.end ? null : predicateBehind(text, next.end));
}
const BEFELL = /^((?:实现|稳定|如期|全部|整体)*(?:脱贫|搬迁|入住|受益|受灾|返贫|摘帽|参保|转移))(?=[，。；、]|$)/;
const LONGEST_FATE = 10;
