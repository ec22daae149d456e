/**
 * Spaces that mean nothing: those that only set digits apart from the words around them (到 2025 年增长 8.5 %), as word processors and sites put
 * them in, those behind a mark, and the indent of a paragraph. The rules read the text without them. Several in a row among words part
 * cells, but for one that was spelt out (&nbsp;).
 */
const SPACED =
  /(?<=[\u4e00-\u9fa5，。；：、（）“”《》])(?:[ \u2009]|\u00a0{1,6})(?=[\d%％‰])|(?<=[\d%％‰])(?:[ \u2009]|\u00a0{1,6})(?=[\u4e00-\u9fa5，。；：、（）“”《》%％‰])|(?<=[，；、。])[ \u2009\u00a0\u3000]{1,6}(?=\S)|^[ \u2009\u00a0\u3000]+(?=\S)/g;
const SPACE = /[ \u2009\u00a0\u3000]/;

/** Behind one of these the next number belongs to the same time or value (2025 年 3 月, 3 亿 5000 万); behind another unit it is one of its own (3 个 5 台). */
const GOES_ON = /[年月日号时点至到和及—亿万第]/;
const COUNTED = /\d[ \u00a0\u2009]?[\u4e00-\u9fa5]$/;
/** 03 划重点: a number that opens a line is the line's own, but for one of a time or a count (10 月 15 日). */
const HAN = /[\u4e00-\u9fa5]/;
const OF_COUNT = /[年月日时点至到多余万亿个家名项人位户座件所台套辆条]/;

/** A text without such spaces, and the places in it at which one was left out, in order. */
export interface ClosedUp {
  text: string;
  gaps: readonly number[];
}

/** The text closed up, or null where it has no such space. Rows of cells between tabs are left as they are. */
export function closeUp(text: string): ClosedUp | null {
  if (!SPACE.test(text) || text.includes('\t')) return null;
  const gaps: number[] = [];
  let closed = '';
  let from = 0;
  const words = text.search(HAN);
  for (const { 0: spaces, index } of text.matchAll(SPACED)) {
    const behind = index + spaces.length;
    if (isMeant(text, index, text.charAt(behind), words < 0 || index <= words)) continue;
    closed += text.slice(from, index);
    for (let space = index; space < behind; space++) gaps.push(closed.length);
    from = behind;
  }
  return gaps.length > 0 ? { text: closed + text.slice(from), gaps } : null;
}

/** Whether the space at `at`, before `next`, parts two things; `opens`: no word stands before it in its line. */
function isMeant(text: string, at: number, next: string, opens: boolean): boolean {
  const before = text.charAt(at - 1);
  if (/\d/.test(next)) return !GOES_ON.test(before) && COUNTED.test(text.slice(Math.max(0, at - 3), at));
  return opens && /\d/.test(before) && !OF_COUNT.test(next);
}

/** Where a place of the closed-up text is in the text as it was; a space at its edges is no part of it. */
export const reopened = (
  { gaps }: Pick<ClosedUp, 'gaps'>,
  start: number,
  end: number,
): [start: number, end: number] => [start + gapsUpTo(gaps, start), end + gapsUpTo(gaps, end - 1)];

/** Another text of the same length without the same spaces. */
export function withoutGaps(text: string, { gaps }: Pick<ClosedUp, 'gaps'>): string {
  let closed = '';
  let from = 0;
  // Each gap left one character out, at its place in what stands so far.
  for (const gap of gaps) {
    const to = from + gap - closed.length;
    closed += text.slice(from, to);
    from = to + 1;
  }
  return closed + text.slice(from);
}

/** How many gaps are at `at` or before it. By halves: a paragraph may have a hundred thousand of them and as many mentions. */
function gapsUpTo(gaps: readonly number[], at: number): number {
  let low = 0;
  let high = gaps.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((gaps[middle] as number) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
