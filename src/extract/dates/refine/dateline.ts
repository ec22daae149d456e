import type { Part } from '../part.ts';
import { isOneOf } from '../words.ts';

/** How far into a paragraph a dateline may reach. */
const REACH = 60;

/**
 * The part that is the paragraph's dateline, 本报4月2日讯 or 新华社北京11月17日电; undefined where there is none. What
 * follows counts 今天 and 昨日 from it. Counter-examples: 本报讯 1月10日 (the day of the event), 5月2日电力供应.
 */
export function datelineOf(text: string, parts: readonly Part[]): Part | undefined {
  for (const part of parts) {
    if (part.start > REACH) return undefined;
    if (part.spec.day?.base === 'month' && !part.to && reports(text, part.end)) return part;
  }
  return undefined;
}

function reports(text: string, end: number): boolean {
  const at = isOneOf(text, end, ' \u3000') ? end + 1 : end;
  if (text[at] === '讯') return true;
  return text[at] === '电' && (at + 1 === text.length || isOneOf(text, at + 1, '（( \u3000题'));
}
