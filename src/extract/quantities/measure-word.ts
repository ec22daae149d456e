import type { RawQuantity } from './raw.ts';
import type { Reading } from './reading.ts';

/** What a measure word that few things are counted with says by itself, where no noun does: 再挖5眼 behind 村里打了第一眼机井. */

/** Measure words for anything, which say nothing of what they count. */
const FOR_ANYTHING: ReadonlySet<string> = new Set(
  '个 项 家 户 人 名 位 次 件 种 类 批 场 条 组 处 人次 户次 起 张 只 支 份 期 点 部门 单位 股'.split(' '),
);
const FURTHEST = 80;
/** One of them, or which one it was, and the noun behind. */
const ONE = /[一头首这那几每]$/;
/** A deed of one character right before the count. */
const DONE = /[建挖打修盖造栽种养买架铺](?:了|好|起|成)?$|修好$/;
const NOUN = /^(?:新|大|小)?([一-龥]{2,6}?)(?=[，。；、：“”（]|的|是|在|就|也|已|正|有|建|挖|打|修|，|$)/;

/** The noun that stood behind the same measure word shortly before, or in an earlier paragraph; null for measure words of anything. */
export function nounOfMeasureWord(reading: Reading, quantity: RawQuantity): string | null {
  const { carried } = reading;
  const { unit, coreStart } = quantity;
  if (FOR_ANYTHING.has(unit)) return null;
  if (unit === '地') return '地区';
  const near = nounNear(reading, quantity);
  if (near) return near;
  const deed = DONE.test(reading.text.slice(Math.max(0, coreStart - 2), coreStart));
  return carried.byUnit.get(unit) ?? (deed ? (carried.unitsBefore.get(unit) ?? null) : null);
}

/** 全村头一口沼气池。当年建了43口: the noun that stood behind one of them shortly before. */
export function nounNear({ text }: Reading, { unit, coreStart }: RawQuantity): string | null {
  if (FOR_ANYTHING.has(unit)) return null;
  const before = text.slice(Math.max(0, coreStart - FURTHEST), coreStart);
  for (let at = before.lastIndexOf(unit); at > 0; at = before.lastIndexOf(unit, at - 1)) {
    if (!ONE.test(before.slice(at - 1, at))) continue;
    const noun = NOUN.exec(before.slice(at + unit.length, at + unit.length + 8))?.[1];
    if (noun) return noun;
  }
  return null;
}

/** 再上4条线: whether lines are those that make something, `deed` being what is done with them. */
export const isLineOfMaking = ({ carried }: Reading, { unit }: RawQuantity, deed: string): boolean =>
  unit === '条' && !(carried.byUnit.get('条') ?? '').replace('生产线', '').includes('线') && SET_UP.test(deed);
const SET_UP = /[上增建开]$/;
