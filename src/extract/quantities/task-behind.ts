import type { Noun } from './phrases.ts';
import type { RawQuantity } from './raw.ts';

/** 明确8项任务: the word of plans that is itself what is counted; null where it opens a longer one (任务清单) or a measure goes on with it. */
export function taskBehind(text: string, { kind, unit, coreEnd, end }: RawQuantity): Noun | null {
  if (kind !== 'count' || unit !== '项' || coreEnd !== end || !text.startsWith('任务', end)) return null;
  return ENDS.test(text.slice(end + 2, end + 5)) ? { name: '任务', end: end + 2 } : null;
}
const ENDS = /^(?:$|[，。；、：）]|包括|涵盖|分别|中的)/;
