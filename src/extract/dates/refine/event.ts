import { behindLastOf, endsAny, isOneOf, letterTable, nextOf, startsAny } from '../words.ts';

const PAUSES = letterTable('，。；：！？\n,;:!?\t');
/** Longest event, in UTF-16 code units, without the mark of a cut. */
const LONGEST = 40;
/** What is left out is shown as left out. */
const CUT = '…';
/** Up to here what follows the date is a bare predicate (开工, 全部建成) and needs what stands before it. */
const BARE = 6;
/** What a clause may begin with that says nothing of what happens. */
const LEAD = ['之前', '上午', '下午', '中午', '晚上', '凌晨', '当天', '以来', '期间'];
const LEAD_LETTERS = letterTable(' \u3000、）)”』」"的前晚起时，,：:');
/** Words that begin like the particles above: 较上半年前移2位. */
const WHOLE_WORDS = [
  '前移',
  '前进',
  '前往',
  '前期',
  '前列',
  '起草',
  '起步',
  '起飞',
  '起航',
  '时任',
  '时隔',
  '晚会',
  '晚稻',
];
const TAIL_LETTERS = letterTable(' \u3000、在于至到从自是由（(“《');
const CUT_BEFORE = letterTable('的和与及在对为于将、并等');
/** What ties the date to the words before it: what follows does not happen then (较2023年下降7.5%). */
const TIES = ['比', '较', '由', '是', '为', '关于', '快于', '慢于', '高于', '低于', '优于', '好于', '写给'];
const TIED = ['分别', '基础上', '的基础上'];
/** A clause that ends so only says when or where the next one happens (明年汛前，水库除险加固完工). */
const CIRCUMSTANCE = ['前', '后', '上', '时', '期间', '之际'];
const BOUNDS = ['以上', '以前'];
const DATELINE = ['讯', '电'];

/**
 * What happens at the date in `text[start, end)`: the rest of its clause, or the next clause where the date stands
 * alone, or what stands before it where it closes the sentence. The whole clause where the rest alone would be a bare
 * predicate or say something of another time. At most 40 characters, `…` behind what was cut; null where nothing is said.
 */
export function eventAt(text: string, start: number, end: number): string | null {
  if (startsAny(text, end, DATELINE) && (end + 1 >= text.length || isOneOf(text, end + 1, ' \u3000（(，,')))
    return null;
  const from = behindLastOf(text, start, PAUSES, LONGEST);
  const stop = clauseEnd(text, end);
  const whole =
    isTied(text, start, end) || isBare(text, from, start, end, stop) ? wholeClause(text, from, start, stop) : null;
  if (whole) return whole;
  const title = text.slice(end, stop).indexOf('》');
  const inTitle = title >= 0 && !text.slice(end, end + title).includes('《');
  const words =
    trim(text, inTitle ? end + title + 1 : end, withNext(text, end, stop)) ??
    (isOneOf(text, stop, '，,：:') ? trim(text, stop + 1, withNext(text, stop + 1, clauseEnd(text, stop + 1))) : null);
  return words ?? trim(text, from, start);
}

/** Where the clause ends that goes on at `at`: a mark between two digits (6:00, 1,300) is no pause. */
function clauseEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + LONGEST * 2);
  let to = nextOf(text, at, PAUSES, LONGEST * 2);
  while (to < limit && isOneOf(text, to, ':：,') && isDigit(text, to - 1) && isDigit(text, to + 1))
    to = nextOf(text, to + 1, PAUSES, limit - to - 1);
  return to;
}

function isDigit(text: string, at: number): boolean {
  return isOneOf(text, at, '0123456789０１２３４５６７８９');
}

function isTied(text: string, start: number, end: number): boolean {
  if (endsAny(text, start, TIES) || startsAny(text, end, TIED)) return true;
  return isOneOf(text, start - 1, '从') && isOneOf(text, end, '的');
}

/** Whether the rest of the clause is a single character (1978年4月生), or few with something to belong to before the date. */
function isBare(text: string, from: number, start: number, end: number, stop: number): boolean {
  const rest = skipLead(text, end, stop);
  if (stop - rest === 1) return !isOneOf(text, rest, '》”’>%');
  return stop > rest && stop - rest <= BARE && trim(text, from, start) !== null;
}

/** The clause with the date in it; where that is too long, from the tie before the date, null without one. */
function wholeClause(text: string, from: number, start: number, stop: number): string | null {
  if (stop - from <= LONGEST) return trim(text, from, stop);
  const tie = TIES.find((word) => endsAny(text, start, [word]));
  return tie === undefined ? null : trim(text, start - tie.length, stop);
}

/** The end of the next clause where this one only says the circumstances of it. */
function withNext(text: string, at: number, stop: number): number {
  if (!isOneOf(text, stop, '，,') || !endsAny(text, stop, CIRCUMSTANCE) || endsAny(text, stop, BOUNDS)) return stop;
  return skipLead(text, at, stop) === stop ? stop : clauseEnd(text, stop + 1);
}

function skipLead(text: string, from: number, to: number): number {
  let start = from;
  while (start < to && !startsAny(text, start, WHOLE_WORDS)) {
    if (LEAD_LETTERS[text.charCodeAt(start)]) start++;
    else if (startsAny(text, start, LEAD)) start += 2;
    else break;
  }
  return Math.min(start, to);
}

/** The words of `text[from, to)` without particles at their ends, cut to length; null where fewer than two are left. */
function trim(text: string, from: number, to: number): string | null {
  let start = skipLead(text, from, to);
  if (isOneOf(text, start, '“') && !text.slice(start, to).includes('”')) start++;
  const isCut = to - start > LONGEST;
  let end = isCut ? cut(text, start) : to;
  while (end > start && TAIL_LETTERS[text.charCodeAt(end - 1)]) end--;
  return end - start >= 2 ? text.slice(start, end) + (isCut ? CUT : '') : null;
}

/** Rather ends before a particle than inside a word; half the length is kept in any case. */
function cut(text: string, start: number): number {
  for (let at = start + LONGEST; at > start + LONGEST / 2; at--) if (CUT_BEFORE[text.charCodeAt(at)]) return at;
  const last = text.charCodeAt(start + LONGEST - 1);
  return start + (last >= 0xd800 && last < 0xdc00 ? LONGEST - 1 : LONGEST);
}
