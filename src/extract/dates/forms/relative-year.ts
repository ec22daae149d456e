import { numeralValue } from '../../../language/calendar-numerals.ts';
import type { Meanings, WordForm } from '../form.ts';
import { months, type Part, part, relativeYears, type Spec, softPart } from '../part.ts';
import { endsAny, isOneOf } from '../words.ts';
import { edgeEnd } from './edge.ts';

const MEANINGS: Meanings = [
  ['今年', relativeYears(0)],
  ['本年度', relativeYears(0)],
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
  ['明后两年', relativeYears(1, 2)],
  ['去今两年', relativeYears(-1, 0)],
];
const SPECS = new Map(MEANINGS);

/** Letters that a word ending just before takes the first letter from: 如今年产, 说明年底, 以上年份, 目前年龄. */
const TAKEN: Readonly<Record<string, string>> = {
  今: '如当迄',
  去: '除失减',
  明: '文说证表发声清透光照阐聪黎',
  本: '成基资根日文版样',
  上: '以之网线海',
  下: '以之拿夺摘许',
  前: '以之目日当年月此空提期大生节会灾疫战震赛汛产事婚',
};

/** What is left over in a budget goes on under this name. */
const CARRIED_OVER = ['结转', '转入', '结转至', '结转到', '滚存', '转'];

/** 预计后年开通, 拟后年 */
const INTENDED = '计划拟将望';
const PAUSES = '，。、；：,;: （(“《—在到于至从和是据比较';
const NUMERALS = '二两三四五六七八九十23456789';

/**
 * A year told from the reference: 今年, 去年底, 明年初, 今明两年, 下三年. 上年 stands beside 比 most often and is soft.
 * Counter-examples: 如今年产, 近年来年均, 达产后年均, 说明年度, 以前年度.
 */
export const relativeYear: WordForm = {
  words: [...SPECS.keys()],
  match(text, start, end, word): Part | null {
    const spec = SPECS.get(word) as Spec;
    if (isOneOf(text, start - 1, TAKEN[word[0] as string] ?? '')) return null;
    // 签下年度清单 against 续签下年度合同.
    if (word === '下年' && isOneOf(text, start - 1, '签') && !isOneOf(text, start - 2, '续')) return null;
    // 结转下年支出0.8亿元: an entry of accounts, which names no date.
    if (word[0] === '下' && endsAny(text, start, CARRIED_OVER)) return null;
    // 过去年均 against 超过去年.
    if (word === '去年' && isOneOf(text, start - 1, '过') && !endsAny(text, start, ['超过', '高过', '胜过', '好过']))
      return null;
    // 来年 and 后年 are nearly always the tail and the head of other words.
    if (word === '来年' && start > 0 && !isOneOf(text, start - 1, PAUSES)) return null;
    if (word === '后年' && start > 0 && !isOneOf(text, start - 1, PAUSES + INTENDED)) return null;
    if (isOneOf(text, end, word === '后年' ? '产均销增' : word === '上年' ? '纪轻货味' : '轻')) return null;
    const tail = isOneOf(text, end, '度') ? end + 1 : end;
    const edge = word.length > 3 ? tail : edgeEnd(text, tail, '底末初');
    const own = edge === tail ? spec : { ...spec, month: months(isOneOf(text, tail, '初') ? 1 : 12).month };
    return (word === '上年' || word === '上一年' ? softPart : part)('dates/relative-year', start, edge, own);
  },
};

/** 下三年, 上两年: the whole years after or before the running one. Counter-examples: 以上三年, 下三年级. */
export const countedYears: WordForm = {
  words: ['上', '下'].flatMap((word) => [...NUMERALS].map((n) => `${word}${n}年`)),
  match(text, start, end): Part | null {
    if (isOneOf(text, start - 1, '以之') || isOneOf(text, end, '内来级期制')) return null;
    const n = numeralValue(text, start + 1, end - 1);
    const spec = isOneOf(text, start, '下') ? relativeYears(1, n) : relativeYears(-n, -1);
    return part('dates/relative-year', start, end, spec);
  },
};
