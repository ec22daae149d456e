import { behindLastOf, isOneOf, letterTable, nextOf, startsAny } from '../words.ts';

const PAUSES = letterTable('，。；：！？\n,;:!?\t');
/** Longest event, in UTF-16 code units. */
const LONGEST = 24;
/** What a clause may begin with that says nothing of what happens. */
const LEAD = ['之前', '上午', '下午', '中午', '晚上', '凌晨', '当天', '以来', '期间'];
const LEAD_LETTERS = letterTable(' \u3000、）)”』」"的前晚起时，,：:');
const TAIL_LETTERS = letterTable(' \u3000，、在于至到从自是由（(“《');
const CUT_BEFORE = letterTable('的和与及在对为于将、并等');

/**
 * What happens at the date in `text[start, end)`: the rest of its clause, or the next clause where the date stands
 * alone, or what stands before it where it closes the sentence; at most 24 characters; null where nothing is said.
 */
export function eventAt(text: string, start: number, end: number): string | null {
  const to = nextOf(text, end, PAUSES, LONGEST * 2);
  const words =
    trim(text, end, to) ??
    (isOneOf(text, to, '，,：:') ? trim(text, to + 1, nextOf(text, to + 1, PAUSES, LONGEST * 2)) : null);
  if (words) return words;
  return trim(text, behindLastOf(text, start, PAUSES, LONGEST), start);
}

/** The words of `text[from, to)` without particles at their ends, cut to length; null where fewer than two are left. */
function trim(text: string, from: number, to: number): string | null {
  let start = from;
  for (;;) {
    if (start < to && LEAD_LETTERS[text.charCodeAt(start)]) start++;
    else if (startsAny(text, start, LEAD)) start += 2;
    else break;
  }
  let end = to;
  if (end - start > LONGEST) end = cut(text, start);
  while (end > start && TAIL_LETTERS[text.charCodeAt(end - 1)]) end--;
  return end - start >= 2 ? text.slice(start, end) : null;
}

/** Rather ends before a particle than inside a word; half the length is kept in any case. */
function cut(text: string, start: number): number {
  for (let at = start + LONGEST; at > start + LONGEST / 2; at--) if (CUT_BEFORE[text.charCodeAt(at)]) return at;
  const last = text.charCodeAt(start + LONGEST - 1);
  return start + (last >= 0xd800 && last < 0xdc00 ? LONGEST - 1 : LONGEST);
}
