import type { WordForm } from '../form.ts';
import { months, namedMonth, type Part, part } from '../part.ts';

/**
 * 年底, 年末 and 月底, 月末 that no number stands before: 年底前完成, 到月底. Joined to the year or month before where one
 * stands there (去年年底). Counter-examples: 每年年底 comes back, 丰年 is no end of anything.
 */
export const edge: WordForm = {
  words: ['年底', '年末', '月底', '月末', '年中'],
  match(text, start, end, word): Part | null {
    const before = text[start - 1] ?? '';
    // 每年底 and 历年末 come back; 两年底 is no word at all.
    if ('每历往多几两'.includes(before) && before) return null;
    if (word === '年中') {
      // 年中无休, 三年中: only 年年中 and a sentence's own 年中 are the middle of a year.
      return before === '年' ? part('dates/edge', start, end, months(6)) : null;
    }
    return part('dates/edge', start, end, word[0] === '年' ? months(12) : namedMonth(0));
  },
};

/** Where 底, 末 or 初 ends that stands at `at` and belongs to a year, month or quarter; `at` itself where none does. */
export function edgeEnd(text: string, at: number, letters: string): number {
  const letter = text[at];
  if (letter === undefined || !letters.includes(letter)) return at;
  // 6月底层设计, 9月初步核算, 2020年初中毕业: the letter begins another word.
  const next = text[at + 1];
  if (letter === '底' && next !== undefined && '层部价座盘线气蕴'.includes(next)) return at;
  if (letter === '末' && next !== undefined && '端梢节'.includes(next)) return at;
  if (letter === '初' && next !== undefined && '步中次级心始期高一二三审评赛试'.includes(next)) return at;
  return at + 1;
}
