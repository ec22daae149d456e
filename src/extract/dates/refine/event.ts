const PAUSE = '，。；：！？\n,;:!?\t';
/** Longest event, in UTF-16 code units. */
const LONGEST = 24;
const LEAD = /^(?:[\s、）)”』」"的▶⏰📌]|之?前|上午|下午|中午|晚上?|凌晨|当天|起|以来|期间|时|[，,：:])+/u;
const CUT_BEFORE = '的和与及在对为于将、并等，';

/**
 * What happens at the date in `text[start, end)`: the rest of its clause, or the next clause where the date stands
 * alone, or what stands before it where it closes the sentence; at most 24 characters; null where nothing is said.
 */
export function eventAt(text: string, start: number, end: number): string | null {
  let to = clauseEnd(text, end);
  let words = tidy(text.slice(end, to));
  if (words.length < 2 && (text[to] === '，' || text[to] === ',' || text[to] === '：' || text[to] === ':')) {
    const next = clauseEnd(text, to + 1);
    words = tidy(text.slice(to + 1, next));
    to = next;
  }
  if (words.length >= 2) return words;
  let from = start;
  while (from > 0 && start - from < LONGEST && !PAUSE.includes(text[from - 1] as string)) from--;
  const before = text.slice(from, start).replace(/^[\s（(“《]+|(?:截至|[，在于至到从自是由\s（(])+$/gu, '');
  return before.length >= 2 ? before : null;
}

function clauseEnd(text: string, at: number): number {
  let to = at;
  while (to < text.length && to - at < LONGEST * 2 && !PAUSE.includes(text[to] as string)) to++;
  return to;
}

function tidy(words: string): string {
  const rest = words.replace(LEAD, '').trimEnd();
  if (rest.length <= LONGEST) return rest.replace(/[（(“《]+$/u, '');
  // Rather end before a particle than inside a word; half the length is kept in any case.
  for (let at = LONGEST; at > LONGEST / 2; at--) if (CUT_BEFORE.includes(rest[at] as string)) return rest.slice(0, at);
  const last = rest.charCodeAt(LONGEST - 1);
  return rest.slice(0, last >= 0xd800 && last < 0xdc00 ? LONGEST - 1 : LONGEST);
}
