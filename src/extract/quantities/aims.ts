import { isWork } from './plan-words.ts';
import type { PeriodSide } from './signs.ts';
import { Mark, type Token } from './tokens.ts';

/** Aims that a verb sets, and whose noun or year says that they are to come. */

const SETTING: ReadonlySet<string> = new Set('提出 确定 明确 制定 制定了 定下 立下 设定 确立'.split(' '));
const LONGEST = 120;
/** The last number of an aim. */
const AIM = /[\d０-９％%][^，。；、\d]{0,6}的[^，。；、：\d]{0,10}(?:目标|任务|要求)(?=[，。；！]|$)/;

/** 提出每年培训3000人以上，新建60家…的工作目标: where what the verb at token `i` sets ends; −1 where it sets no aim with a number. */
export function aimEnd(text: string, { word, end }: Token): number {
  if (!SETTING.has(word) || text[end] === '的') return -1;
  const behind = text.slice(end, end + LONGEST);
  const stop = behind.search(/[。；！？]/);
  const aim = AIM.exec(stop < 0 ? behind : behind.slice(0, stop + 1));
  return aim ? end + aim.index + 1 : -1;
}

/** 确定全年完成投资52亿元: whether the verb at token `i` sets what a year is to bring; 确定今年重点项目86个 says which ones they are. */
export function setsYear(
  text: string,
  tokens: readonly Token[],
  i: number,
  sideOf: (token: Token) => PeriodSide,
): boolean {
  const { word, end } = tokens[i] as Token;
  const next = tokens[i + 1];
  return (
    SETTING.has(word) &&
    next !== undefined &&
    (next.kind & Mark.period) > 0 &&
    next.start - end <= 1 &&
    next.period?.role !== 'base' &&
    sideOf(next) !== 'past' &&
    isWork(text, next.end)
  );
}
