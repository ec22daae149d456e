import type { BoundSign } from '../../language/bounds.ts';
import { CharacterSet } from '../../language/characters.ts';
import { Cue } from '../../language/cues.ts';
import { NOW } from './status-words.ts';
import type { Token } from './tokens.ts';

/** What stands before a number, from right to left: the words that link it, then the phrase that names it. */
export interface Left {
  /** The naming phrase, `text.slice(start, end)`; empty where there is none. */
  start: number;
  end: number;
  /** Index of the first token that belongs to the phrase or the links; the boundary is before it. */
  first: number;
  reach: boolean;
  /** 提高到: the number is where a change arrives. */
  to: boolean;
  change: boolean;
  direction: 'up' | 'down' | null;
  /** What a change is compared with (比上年, 较2020年), as written. */
  base: string | null;
  /** 分别, 各, 均. */
  each: boolean;
  /** 占 … : a proportion. */
  account: boolean;
  /** Where the words that touch the number begin; a verb whose object it is counts as one. */
  linkStart: number;
  /** 由, 从: where a change starts. */
  from: boolean;
  /** 的 right before the number (下达的14%). */
  of: boolean;
  /** The verb whose object the number or its noun is, as written. */
  act: string | null;
  /** The links are wholly empty: the noun touches the number (项目56个). */
  adjacent: boolean;
  /** Quantities swallowed by the phrase: thresholds like 50亿元 in 投资过50亿元的项目3个. */
  thresholds: readonly number[];
  /** The phrase touches the number before it and so may be that one's noun. */
  owned: boolean;
  /** A date stands right before the phrase. */
  afterPeriod: boolean;
  /** A 的 behind the phrase makes a noun of it: 缺工超过50人的有41家. */
  nominal: boolean;
  /** A bound word further left: 至少配2名, 不超过研发投入30%. */
  bound: BoundSign | '=' | null;
  /** The words before a 的 that touches the number are a verb (下达的14%). */
  relative: boolean;
  /** 年均, 累计 and the like between phrase and number. */
  modifiers: readonly string[];
}

const BLANKS = new CharacterSet(' \t\n\r\u00a0\u2002\u2003\u3000\ufeff“”"‘’「」');

/** Only white space and quotes between two places. */
export const isBlank = (text: string, from: number, to: number) => {
  for (let i = from; i < to; i++) if (!BLANKS.at(text, i)) return false;
  return true;
};

/** Index of the nearest token of `kind` from `from` leftwards, −1 where one of `until` comes first. */
export function findBack(tokens: readonly Token[], from: number, kind: number, until: number): number {
  for (let j = from; j >= 0; j--) {
    const token = tokens[j] as Token;
    if (token.kind & kind) return j;
    if (token.kind & until) return -1;
  }
  return -1;
}

/** + or − right before a rate: how it changed. */
export function signBefore(text: string, at: number): 'up' | 'down' | null {
  const sign = text[at - 1] ?? '';
  if ('+＋↑'.includes(sign) && sign) return 'up';
  return (sign === '-' || sign === '−' || sign === '↓') && /[比：:（(长降\s]/.test(text[at - 2] ?? ' ') ? 'down' : null;
}

/** Whether the 的 at token `of` stands between 现在 and a number that is reached: 压缩到现在的60天. */
export function reachesNow(text: string, tokens: readonly Token[], of: number): boolean {
  const [reach, now] = [tokens[of - 2], tokens[of - 1]];
  return (
    reach?.cue?.to === true &&
    now !== undefined &&
    reach.end === now.start &&
    now.end === tokens[of]?.start &&
    NOW.has(text.slice(now.start, now.end))
  );
}

/** 每周600班, 日均220万桶, 零下19℃: whether the words that touch a number only say how often it is so, or below what. */
const saysHowOften = (text: string, at: number): boolean =>
  OFTEN_ENDS.at(text, at - 1) && OFTEN.has(text.slice(at - 2, at));
const OFTEN: ReadonlySet<string> = new Set('每天 每日 每周 每月 日均 月均 零下'.split(' '));
const OFTEN_ENDS = new CharacterSet('天日周月均下');

/** 抽检量达到每千人6批次: how long the words right before a number are that say for how many people or how much land it is reckoned; 0 where there are none. */
const perHowMany = (text: string, at: number): number =>
  PER_ENDS.at(text, at - 1) ? (PER.exec(text.slice(Math.max(0, at - LONGEST_PER), at))?.[0].length ?? 0) : 0;
const PER_ENDS = new CharacterSet('人口户里亩');
const LONGEST_PER = 6;
const PER = /每(?:(?:[百千万]|百万)(?:名)?(?:人口?|户|平方公里|公里|亩)|平方公里)$/;

/**
 * How long the words right before a number are that say how often it is so or for how many, and the token before them, where that is what
 * reaches it or what it starts from: 增至每周600班, 降至零下19℃, 从2015年的每千人4.2张.
 */
export function beforeRate(text: string, tokens: readonly Token[], at: number, position: number) {
  const length = saysHowOften(text, position) ? 2 : perHowMany(text, position);
  const before = length && tokens[at]?.start === position - length ? at - 1 : at;
  const token = tokens[before];
  return length && token?.end === position - length && token.kind & REACHED_BY
    ? { length, at: before }
    : { length: 0, at };
}
const REACHED_BY = Cue.reach | Cue.of | Cue.from;
