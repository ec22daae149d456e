import { COUNTED, NOUN_HEAD } from './heads.ts';
import { NOMINAL } from './nominal.ts';
import type { Token } from './tokens.ts';

/** Where a noun behind a number ends that is long, or one of two. */

/** 重点领域、|演出服务等3个: whether the words from `at` on are those of another number. */
export const opensOther = (text: string, at: number): boolean => OTHER.test(text.slice(at, at + 18));
const OTHER = /^[^，。；、\d]{2,12}等[\d一二三四五六七八九十]{1,4}[多余]?[个项家名条座所类]/;

/** 分论坛和闭门会, 主要指标和具体目标: whether `word`, which ends at `end` and says elsewhere what may or shall be, ends a noun here. */
export const endsNoun = (text: string, word: string, end: number): boolean =>
  // 90个军事目标实施打击
  (word === '目标' && /^(?:实施|进行|展开|发动|的|指标)/.test(text.slice(end, end + 2))) ||
  ((word === '会' || word === '目标') && /^(?:[，。；、）]|等|活动[，。；、]|$)/.test(text.slice(end, end + 3)));

/** 生态保护|和修复工程: whether what stands before 和, token `and`, names a work, as does what stands behind, and the noun of both ends the clause. */
export const isOneOfTwo = (text: string, start: number, and: Token): boolean =>
  (NOMINAL.has(text.slice(and.start - 2, and.start)) || WORK_ENDS.test(text.slice(start, and.start))) &&
  and.start - start <= LONGEST_WORK &&
  WORK.test(text.slice(and.end, and.end + 12));
const WORK_ENDS = /..(?:保护|防治|利用|提升|更新|防护|养护)$/;
const LONGEST_WORK = 14;
const WORK = /^[一-龥]{2,6}(?:工程|项目|行动|任务)(?=[等，。；、）]|$)/;

/** The end of the last thing that is counted within `most` characters, for a noun up to `end` that is longer; a little more is whole where it ends so itself. */
export function withinLength(text: string, start: number, end: number, most: number): number {
  const isHead = (at: number) => {
    const noun = text.slice(start, at);
    return (
      (COUNTED.test(noun) || NOUN_HEAD.test(noun)) &&
      !/[级型化性]/.test(text[at] ?? '。') &&
      noun.lastIndexOf('（') <= noun.lastIndexOf('）')
    );
  };
  if (end - start <= most + SLACK && isHead(end)) return end;
  for (let at = start + most; at > start + SHORTEST_HEAD; at--) if (isHead(at)) return at;
  return start + most;
}
const SHORTEST_HEAD = 3;
const SLACK = 6;
