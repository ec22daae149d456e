import type { WordForm } from '../form.ts';
import { months, namedMonth, type Part, part } from '../part.ts';
import { isOneOf } from '../words.ts';

/**
 * 年底, 年末 and 月底, 月末 that no number stands before: 年底前完成, 到月底. Joined to the year or month before where one
 * stands there (去年年底). Counter-examples: 每年年底 comes back, 丰年 is no end of anything.
 */
export const edge: WordForm = {
  words: ['年底', '年末', '月底', '月末', '年中'],
  match(text, start, end, word): Part | null {
    // 每年底 and 历年末 come back; 两年底 is no word at all.
    if (isOneOf(text, start - 1, '每历往多几两') || isOneOf(text, end, '蕴')) return null;
    if (word === '年中') {
      // 年中无休, 三年中: only 年年中 and a sentence's own 年中 are the middle of a year.
      return isOneOf(text, start - 1, '年') ? part('dates/edge', start, end, months(6)) : null;
    }
    return part('dates/edge', start, end, word[0] === '年' ? months(12) : namedMonth(0));
  },
};

/** 6月底层设计, 12月末端, 2020年初中毕业: letters before which 底, 末 and 初 begin another word. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  底: '层部价座盘线气蕴子细稿',
  末: '端梢节班',
  初: '步中次级心始期高一二三审评赛试',
};

/** Where 底, 末 or 初 ends that stands at `at` and belongs to a year, month or quarter; `at` itself where none does. */
export function edgeEnd(text: string, at: number, letters: string): number {
  if (!isOneOf(text, at, letters)) return at;
  return isOneOf(text, at + 1, OTHER_WORDS[text[at] as string] ?? '') ? at : at + 1;
}
