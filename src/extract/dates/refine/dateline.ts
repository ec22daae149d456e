import { CharacterSet, SPACES } from '../../../language/characters.ts';
import type { Part } from '../part.ts';
import { isOneOf } from '../words.ts';

/** How far into a paragraph a dateline may reach. */
const REACH = 60;

/**
 * The part that is the paragraph's dateline, 本报4月2日讯, 本报上海5月18日专电 or 新华社北京11月17日电, or the day that a record of what was said has at its
 * head, 发布时间：12月29日 or 12月29日，…召开发布会。以下为实录：; undefined where there is none. What follows counts 今天 and 昨日 from it.
 * Counter-examples: 本报讯 1月10日 (the day of the event), 5月2日电力供应, 报名时间：12月29日.
 */
export function datelineOf(text: string, parts: readonly Part[]): Part | undefined {
  if (
    (HELD_STARTS.at(text, 0) && HELD_ON.test(text)) ||
    (isOneOf(text, text.length - 1, '：:') && RECORD.test(text.slice(-LONGEST_NOTE)))
  ) {
    const [first] = parts;
    return first?.spec.day?.base === 'month' && !first.to && first.start < REACH ? first : undefined;
  }
  for (const part of parts) {
    if (part.start > REACH) return undefined;
    if (part.spec.day?.base === 'month' && !part.to && reports(text, part.end)) return part;
  }
  return undefined;
}

const HELD_STARTS = new CharacterSet(`${SPACES}【[发直访会召时日`);
const HELD_ON = /^[\s【[]{0,2}(?:发布|直播|访谈|会议|召开)?(?:时间|日期)[】\]]?[：:][^，。；]{1,40}$/;
const RECORD = /(?:以下为|实录如下|实录)[^，。；]{0,12}[：:]$/;
const LONGEST_NOTE = 16;

function reports(text: string, end: number): boolean {
  const gap = isOneOf(text, end, ' \u3000') ? end + 1 : end;
  const at = gap + (isOneOf(text, gap, '专急') ? 1 : 0);
  if (text[at] === '讯') return true;
  return text[at] === '电' && (at + 1 === text.length || isOneOf(text, at + 1, '（( \u3000题'));
}
