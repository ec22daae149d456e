import { numeralEnd, numeralValue } from '../../../language/calendar-numerals.ts';
import type { Meanings, WordForm } from '../form.ts';
import { type Part, part, relativeYears } from '../part.ts';
import { edgeEnd } from './edge.ts';

const MEANINGS: Meanings = [
  ['今年', relativeYears(0)],
  ['本年', relativeYears(0)],
  ['去年', relativeYears(-1)],
  ['上年', relativeYears(-1)],
  ['上一年', relativeYears(-1)],
  ['前年', relativeYears(-2)],
  ['大前年', relativeYears(-3)],
  ['明年', relativeYears(1)],
  ['来年', relativeYears(1)],
  ['下年', relativeYears(1)],
  ['下一年', relativeYears(1)],
  ['后年', relativeYears(2)],
  ['今明两年', relativeYears(0, 1)],
  ['今明两年', relativeYears(0, 1)],
  ['明后两年', relativeYears(1, 2)],
  ['去今两年', relativeYears(-1, 0)],
];
const SPECS = new Map(MEANINGS);

/** Words that end just before and take the first letter: 如今年产, 说明年底, 以上年份, 近年来年均, 投产后年产, 目前年龄. */
const TAKEN: Readonly<Record<string, string>> = {
  今: '如现当迄',
  去: '过除失减',
  明: '文说证表发声清透光照阐聪黎',
  本: '成基资根日文版样',
  上: '以之',
  下: '以之',
  前: '以之目日当年月此空提期大生',
};

const PAUSE = '，。、；：,;: （(“《—在到于至从和是据、比较';

/**
 * A year told from the reference: 今年, 去年底, 明年初, 今明两年, 下三年. 上年 stands beside 比 most often and is soft there.
 * Counter-examples: 如今年产, 近年来年均, 达产后年均, 说明年度, 以前年度.
 */
export const relativeYear: WordForm = {
  words: [...SPECS.keys(), '下', '上'],
  match(text, start, end, word): Part | null {
    if (word === '上' || word === '下') return counted(text, start, end, word);
    const spec = SPECS.get(word);
    const before = text[start - 1] ?? '';
    if (!spec || (before && TAKEN[word[0] as string]?.includes(before))) return null;
    // 来年 and 后年 are nearly always the tail and the head of other words.
    if ((word === '来年' || word === '后年') && before && !PAUSE.includes(before)) return null;
    const next = text[end] ?? '';
    if ((next === '轻' || next === '纪') && word !== '去年') return null;
    if (word === '后年' && next && '产均销增'.includes(next)) return null;
    const tail = text[end] === '度' ? end + 1 : end;
    const edge = word.length > 3 ? tail : edgeEnd(text, tail, '底末初');
    const own = { ...spec };
    if (edge > tail) {
      const month = text[tail] === '初' ? 1 : 12;
      own.month = { from: month, to: month, base: 'year' };
    }
    const soft = word === '上年' || word === '上一年';
    return part('dates/relative-year', start, edge, own, soft ? { kind: 'soft', note: 'base' } : {});
  },
};

/** 下三年, 上两年: the whole years after or before the running one. */
function counted(text: string, start: number, end: number, word: string): Part | null {
  const after = numeralEnd(text, end);
  const n = numeralValue(text, end, after);
  const before = text[start - 1] ?? '';
  if (n < 2 || n > 10 || text[after] !== '年' || (before && '以之'.includes(before))) return null;
  if (text[after + 1] && '内来级期制'.includes(text[after + 1] as string)) return null;
  const spec = word === '下' ? relativeYears(1, n) : relativeYears(-n, -1);
  return part('dates/relative-year', start, after + 1, spec);
}
