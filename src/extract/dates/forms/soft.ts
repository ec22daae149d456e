import type { Meanings, WordForm } from '../form.ts';
import {
  months,
  namedDay,
  namedMonth,
  namedYear,
  type Part,
  part,
  relativeYears,
  type Spec,
  softPart,
  unknown,
} from '../part.ts';
import { isOneOf } from '../words.ts';
import { edgeEnd } from './edge.ts';

const season = (yearOffset: number, from: number, to: number): Spec => ({
  ...months(from, to),
  year: { from: yearOffset, to: yearOffset, base: 'reference' },
});

/** The year in force, whichever that is. */
const yearInForce: Spec = namedYear(0);

const MEANINGS: Meanings = [
  ['全年', yearInForce],
  ['年内', yearInForce],
  ['年初', { ...yearInForce, month: months(1).month }],
  ['年终', { ...yearInForce, month: months(12).month }],
  ['当年', yearInForce],
  ['本年', yearInForce],
  ['同年', yearInForce],
  ['那年', yearInForce],
  ['那一年', yearInForce],
  ['次年', namedYear(1)],
  ['翌年', namedYear(1)],
  ['当月', namedMonth(0)],
  ['同月', namedMonth(0)],
  ['次月', namedMonth(1)],
  ['同日', namedDay(0)],
  ['当日', namedDay(0)],
  ['当天', namedDay(0)],
  ['当晚', namedDay(0)],
  ['次日', namedDay(1)],
  ['翌日', namedDay(1)],
  ['今春', season(0, 3, 5)],
  ['今夏', season(0, 6, 8)],
  ['今秋', season(0, 9, 11)],
  ['明春', season(1, 3, 5)],
  ['去春', season(-1, 3, 5)],
  ['去秋', season(-1, 9, 11)],
  ['今冬', season(0, 12, 12)],
  ['去冬', season(-1, 12, 12)],
  ['同期', unknown],
  ['每年', unknown],
  ['每月', unknown],
  ['每季度', unknown],
  ['今冬明春', unknown],
  ['去冬今春', unknown],
];
const SPECS = new Map(MEANINGS);

/** 健全年度…, 多年初心, 三年内, 岁末年初: the first letter belongs to the word before. */
const TAKEN: Readonly<Record<string, string>> = {
  全: '健安齐完周',
  年: '多几数近些两每学少青老大末半',
  当: '相应恰正',
  同: '共等如相',
  次: '首每多几数一二三两再依届场人车班架件台批频',
  明: '清文光照声说查证透',
};

/**
 * What gives numbers their period and is no date in the contract's sense: 全年, 年初, 同期, seasons, 每年, and words
 * that point at a year, month or day just named (同年, 当月, 次日). 同年5月 becomes a date when the month is joined.
 */
export const soft: WordForm = {
  words: [...SPECS.keys()],
  match(text, start, end, word): Part | null {
    const spec = SPECS.get(word) as Spec;
    if (isOneOf(text, start - 1, TAKEN[word[0] as string] ?? '')) return null;
    if (isOneOf(text, end, word === '全年' ? '龄' : word === '年初' ? '一二三四五六七八九十步级' : '')) return null;
    // 当月申请当月到账: how soon, and no time of what is told.
    if (isOneOf(text, start, '当') && isTwice(text, start, end, word)) return null;
    // 当年底通水
    const edge = spec.year?.base === 'named' && !spec.month && word !== '全年' ? edgeEnd(text, end, '底末') : end;
    if (edge > end) return part('dates/edge', start, edge, { ...spec, month: months(12).month });
    if (word === '同期') return softPart('dates/soft', start, end, spec, 'base');
    return softPart('dates/soft', start, end, spec, word[0] === '每' ? 'recurring' : null);
  },
};

/** Whether a word stands twice in so few characters, with no number behind it: 当年开工、当年投产. */
const isTwice = (text: string, start: number, end: number, word: string): boolean => {
  const after = DEED.exec(text.slice(end, end + LONGEST_DEED))?.[0] ?? '';
  if (after && text.startsWith(word, end + after.length))
    return AT_ONCE.test(text.slice(end + after.length + word.length));
  const before = text.slice(Math.max(0, start - LONGEST_DEED), start);
  const at = before.lastIndexOf(word);
  return at >= 0 && DEED.test(before.slice(at + word.length)) && AT_ONCE.test(text.slice(end, end + LONGEST_DEED));
};
const LONGEST_DEED = 12;
const DEED = /^[^，。；、\d]{1,6}[、，]?/;
const AT_ONCE = /^[^，。；、\d]{1,6}(?:[，。；、]|$)/;

const TURN: Meanings = [
  ['过去一年', relativeYears(-1)],
  ['过去的一年', relativeYears(-1)],
  ['新一年', relativeYears(0)],
  ['新的一年', relativeYears(0)],
];
const TURNS = new Map(TURN);

/** What a year that begins speaks of: 过去的一年, 新的一年. Counter-examples: 最新一年, 新一年级. */
export const turnOfYear: WordForm = {
  words: [...TURNS.keys()],
  match: (text, start, end, word) =>
    (word[0] === '新' && isOneOf(text, start - 1, '最更重')) || isOneOf(text, end, '级轮期度多来')
      ? null
      : softPart('dates/turn-of-year', start, end, TURNS.get(word) as Spec),
};

/** 这一年: the year just named, else the running one. A date only where nothing was named before (decided in context). */
export const thisYear: WordForm = {
  words: ['这一年', '这年'],
  match: (_text, start, end) => part('dates/this-year', start, end, yearInForce),
};

/**
 * The years to come of a five-year plan or of a term of office: 今后五年 in the report that opens them; not 今后五年来. Which these are tells the
 * year in which it is said (`firstOfTerm`); elsewhere it is a length of time like any other.
 */
export const yearsToCome: WordForm = {
  words: ['未来五年', '今后五年', '未来5年', '今后5年'],
  match: (text, start, end) =>
    isOneOf(text, end, '来前') ? null : softPart('dates/years-to-come', start, end, relativeYears(0, 4)),
};
