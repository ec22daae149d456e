import { afterLast } from '../../../language/characters.ts';
import type { Part } from '../part.ts';
import { endsAny, isOneOf, startsAny } from '../words.ts';
import { type Leaning, leaningOf } from './passage.ts';
import { isSettled } from './role.ts';

/** What the characters around a date say of it. */
export interface Around {
  /** 截至 stands before it. */
  asOf: boolean;
  /** It is named behind 其中. */
  step: boolean;
  /** It begins its clause. */
  leads: boolean;
  /** 记者 stands before it. */
  reporter: boolean;
  /** 预计 stands before it. */
  forecast: boolean;
  /** It is 年末. */
  yearEnd: boolean;
  /** It is the 年初 at which something was settled: 超出年初确定的6.8万户任务. */
  settled: boolean;
  /** It points at a year that was named: 那年. */
  pointed: boolean;
  /** What was planned in a year is told before it in the sentence: 去年计划新建6座，年内完成4座. */
  planned: boolean;
  /** It is a month of a year that was named: 当年7月. */
  thatYear: boolean;
  /** It is the year that runs, as the words behind it say: 全年拟建100个，目前建成64个. */
  running: boolean;
  /** It is 年内. */
  within: boolean;
  /** It is 今天 or 昨天 in somebody's words. */
  quoted: boolean;
  /** Its sentence says what is intended; asked of feasts only. */
  intends: boolean;
  /** 即日起至 stands before it. */
  fromToday: boolean;
  /** See `leaningOf`; asked where nothing else tells. */
  leaning(today: number): Leaning;
}

export const around = (text: string, { start, end, rule, spec }: Part): Around => ({
  asOf: isOneOf(text, start - 1, '至止') && isOneOf(text, start - 2, '截'),
  step: endsAny(text, start, ['其中', '其中，', '其中在']),
  leads: start === 0 || isOneOf(text, start - 1, '，。；：！？“'),
  reporter: endsAny(text, start, ['记者']),
  forecast: endsAny(text, start, ['预计']),
  settled: isSettled(text, end),
  pointed: isOneOf(text, start, '那'),
  thatYear: spec.month !== null && startsAny(text, start, ['当年', '同年']),
  planned: rule === 'dates/soft' && isPlanned(text.slice(Math.max(0, start - LONGEST), start)),
  quoted: isOneOf(text, start, '今昨') && text.lastIndexOf('“', start) > text.lastIndexOf('”', start),
  running: rule === 'dates/soft' && RUNNING.test(text.slice(end, end + LONGEST).split(/[。；]/, 1)[0] ?? ''),
  within: text.startsWith('年内', start),
  yearEnd: rule === 'dates/edge' && text.startsWith('年末', start),
  intends: rule === 'dates/feast' && INTENDS.test(sentenceAround(text, start, end)),
  fromToday: endsAny(text, start, FROM_TODAY),
  leaning: (today) => leaningOf(text, start, end, today),
});
const FROM_TODAY = ['即日起至', '即日起到', '即日至', '今日起至', '今天起至', '现在起至', '现在起到', '今起至'];

/** Of a date about which nothing has been read yet. */
export const NOTHING_AROUND: Readonly<Around> = {
  asOf: false,
  step: false,
  leads: false,
  reporter: false,
  forecast: false,
  settled: false,
  pointed: false,
  thatYear: false,
  yearEnd: false,
  planned: false,
  running: false,
  within: false,
  quoted: false,
  intends: false,
  fromToday: false,
  leaning: () => null,
};
/** The sentence in which the words stand, as far as it is near. */
const sentenceAround = (text: string, start: number, end: number): string => {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  return before.slice(afterLast(before, '。；！？')) + (text.slice(end, end + LONGEST).split(/[。；！？]/, 1)[0] ?? '');
};
const INTENDS =
  /(?<!重|需|主|只|纪)要(?!素|闻|求)|将(?!军|士)|力争|确保|计划|务必|争取|预计|必须|拟|应当|有望|力保|保证|明年|目标|任务/;
const RUNNING = /[，,](?:目前|眼下|现已?|已经?|[明来]年)/;
const isPlanned = (before: string): boolean => {
  const at = Math.max(...PLANS.map((plan) => before.lastIndexOf(plan)));
  return at >= 0 && !/[。！？]/.test(before.slice(at));
};
const PLANS = ['年计划', '年度计划', '年原计划'];
const LONGEST = 60;
