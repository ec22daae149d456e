import type { Unnamed } from './named.ts';

/** 下达补贴资金5260万元，加上上年结转418万元，共5678万元: both together are of what the first is. */

/** The name of a sum of two that the clause before adds to the first of them; null elsewhere. */
export function addedUp({ reading, quantity, tokenIndex, noun, name }: Unnamed): string | null {
  const { text, carried, raw, tokens } = reading;
  if (noun || name || carried.list.length < 2) return null;
  const before = raw[(tokens[tokenIndex]?.quantity ?? 0) - 1];
  if (before?.unit !== quantity.unit || quantity.coreStart - before.end > LONGEST) return null;
  if (!IN_ALL.test(text.slice(before.end, quantity.coreStart))) return null;
  return ADDED.test(text.slice(Math.max(0, before.coreStart - FURTHEST), before.coreStart))
    ? (carried.list.at(-2) ?? null)
    : null;
}
const LONGEST = 8;
const IN_ALL = /^，(?:一?共计?|合计|总计|总共)(?:达到?|为|有)?(?:约|近)?$/;
const FURTHEST = 24;
const ADDED = /，(?:再)?加上[^，。；]{2,20}$/;
