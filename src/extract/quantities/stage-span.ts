import type { PeriodCue } from '../dates/dates.ts';
import { isOneOf } from '../dates/words.ts';

/**
 * 2.施工改造阶段（7月21日至10月20日）。新建…: the time that a paragraph's own heading gives to all of it; null where it has none. `cues` are those of
 * the paragraph.
 */
export function stageSpan(text: string, [first]: readonly PeriodCue[]): string | null {
  if (!first?.value || first.role === 'base' || first.start > LONGEST_LABEL) return null;
  return isOneOf(text, first.start - 1, '（(：:') &&
    LABEL.test(text.slice(0, first.start)) &&
    CLOSED.test(text.slice(first.end, first.end + 4))
    ? first.value
    : null;
}
const LONGEST_LABEL = 32;
/** A label without a number or a verb of its own, up to an open bracket. */
const LABEL =
  /^[^，。；]{0,24}(?:阶段|步骤?|时期|环节|部署|治理|提升|验收|整改|排查|建设|巩固|总结|启动)[^，。；]{0,8}[（(](?:时间[：:])?$/;
const CLOSED = /^(?:前|止)?[）)][。：: \u3000]/;
