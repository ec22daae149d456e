/**
 * Whether a clause looks back or ahead, for the year of a bare month and day. Words of what is done outweigh 前
 * (已于6月底前完成); 将 and its like outweigh the rest.
 */
export type Tense = 'past' | 'future' | 'open' | 'none';

const AHEAD =
  /将[^士军领帅]|定于|拟[^定]|即将|力争|确保|计划|预计|务必|必须|争取|有望|届时|应当?在|要[在于求把]|需[要在]|不得晚于|截止/;
const BACK = /已[经于在将]?|[^为除不]了|曾|截至|以来|刚刚|获悉|此前|日前|过去|印发的|当[天晚日]|落幕|闭幕|逝世/;
const PAUSE = '，。；！？\n,;!?';
/** No clause is read further than this. */
const REACH = 48;

/**
 * The tense of the clause in which `text[start, end)` stands; where the date alone makes the clause (4月17日，举行了…)
 * that of the next one. `open`: nothing but 起, 开始, 到 which lean to what is near.
 */
export function tenseAt(text: string, start: number, end: number): Tense {
  let from = start;
  while (from > 0 && start - from < REACH && !PAUSE.includes(text[from - 1] as string)) from--;
  let to = clauseEnd(text, end);
  if (to - end < 4) to = clauseEnd(text, to + 1);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  if (AHEAD.test(after) || /(?:将|拟|计划|定|预计|力争|确保|争取|要|须|应)(?:于|在|从|自|到)?$/.test(before)) {
    return BACK.test(before) && /(?:截至|截止|已于)$/.test(before) ? 'past' : 'future';
  }
  if (BACK.test(before) || BACK.test(after)) return 'past';
  if (/^(?:之|以)?前/.test(after) || /(?:最迟|不晚于|有效期至)$/.test(before) || AHEAD.test(before)) return 'future';
  return /^(?:起|开始|开放|申报)/.test(after) || /[到至从自]$/.test(before) || /要/.test(after) ? 'open' : 'none';
}

function clauseEnd(text: string, at: number): number {
  let to = at;
  while (to < text.length && to - at < REACH && !PAUSE.includes(text[to] as string)) to++;
  return to;
}
