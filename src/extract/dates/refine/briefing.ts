import type { Part } from '../part.ts';

/**
 * The day on which something is said that the article brings word for word, as its first paragraph has it: 10月19日下午，市政府新闻办举行新闻发布会. 今天 is that day.
 * Undefined where it tells of no such meeting.
 */
export function briefingOf(text: string, [first]: readonly Part[]): Part | undefined {
  return first && !first.to && first.spec.day?.base === 'month' && HELD.test(text.slice(first.end, first.end + REACH))
    ? first
    : undefined;
}
const REACH = 60;
const HELD =
  /^(?:[上下]午|晚上?)?[，,][^。；]{0,24}(?:召开|举行|举办)[^。；，]{0,24}(?:发布会|访谈|通气会|吹风会|见面会)/;
