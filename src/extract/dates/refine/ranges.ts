import type { Part, Spec } from '../part.ts';
import { isOneOf } from '../words.ts';

const DASHES = '-–—―─－~～至到';

/**
 * Makes one range of two dates with a dash, 至 or 到 between (4月18日至22日, 2024年—2026年, 2014年11月到去年3月) or
 * framed by 与…之间. The second date may leave out what the first says; which one, the context settles.
 * Counter-examples: 9月9日-一期 (no second date), 从2020年的41%到2022年 (not side by side).
 */
export function joinRanges(text: string, parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const next of parts) {
    const last = joined.at(-1);
    if (last && isRange(text, last, next))
      joined[joined.length - 1] = { ...last, end: next.end, to: next.spec, rule: 'dates/range' };
    else joined.push(next);
  }
  return joined;
}

function isRange(text: string, last: Part, next: Part): boolean {
  const gap = next.start - last.end;
  if (gap < 1 || gap > 4 || last.to || next.to || last.kind !== 'date') return false;
  if (next.kind !== 'date' || last.rule === 'dates/plan' || next.rule === 'dates/plan') return false;
  if (!between(text, last.end, next)) return false;
  return grain(last.spec) === grain(next.spec) || next.spec.year !== null || next.spec.month !== null;
}

function between(text: string, start: number, next: Part): boolean {
  let at = start;
  if (isOneOf(text, at, ' ')) at++;
  const first = at;
  while (at < next.start && isOneOf(text, at, DASHES)) at++;
  if (at === first) return isOneOf(text, at, '与') && at + 1 === next.start && text.startsWith('之间', next.end);
  if (isOneOf(text, at, ' ')) at++;
  return at === next.start;
}

const grain = ({ month, day }: Spec): number => (day ? 3 : month ? 2 : 1);
