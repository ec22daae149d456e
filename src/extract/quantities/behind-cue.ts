import { Cue } from '../../language/cues.ts';
import { NOW } from './status-words.ts';
import { CLAUSE_END, MAX_LOOK, Mark, type Token } from './tokens.ts';

/** What follows a cue in its clause and settles what it says. */

/** 比去年的最高值712万千瓦增长一成: a number between 比 and the change is what it was. */
export function changesNext(text: string, tokens: readonly Token[], at: number): boolean {
  // 要比2010年翻一番还多一点
  if (text[(tokens[at] as Token).start] === '翻') return false;
  for (let i = at + 1; i < Math.min(tokens.length, at + MAX_LOOK); i++) {
    const { kind } = tokens[i] as Token;
    if (kind & Cue.change) return true;
    // 比2020年的6.2万吨、3800吨分别减少8%、10%
    if (kind & Mark.quantity && (tokens[i - 1] as Token).kind & Mark.list) continue;
    if (kind & (CLAUSE_END | Mark.quantity)) return false;
  }
  return false;
}

/** Whether a 、 comes next, before other punctuation or another number. */
export function goesOn(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + 8); i++) {
    const { kind } = tokens[i] as Token;
    if (kind & (CLAUSE_END | Mark.quantity | Mark.list)) return (kind & Mark.list) > 0;
  }
  return false;
}

/** 涨到了, 增长了: told as something that has happened; not where it is all that is said: 今年90个，少了，但补得多了. */
export function isChanged(text: string, tokens: readonly Token[], at: number): boolean {
  const { start, end } = tokens[at] as Token;
  if (end - start < 2 || text[end - 1] !== '了') return false;
  return !(text[end] === '，' && text[start - 1] === '，');
}

/** 年轻人目前有1240人: a number that is so now. */
function isLevelNow(text: string, tokens: readonly Token[], at: number): boolean {
  const now = tokens[at] as Token;
  if (THIS_NUMBER.test(text.slice(now.end, now.end + LONGEST_THIS))) return true;
  const [link, number] = [tokens[at + 1], tokens[at + 2]];
  return (
    link !== undefined &&
    number !== undefined &&
    link.start === now.end &&
    (link.kind & Cue.reach) > 0 &&
    link.cue?.to !== true &&
    number.start === link.end &&
    (number.kind & Mark.quantity) > 0
  );
}

/** 眼下这个数是66.3% */
const THIS_NUMBER =
  /^，?(?:这个?|这一|该)(?:数字?|比例|比率|指标|占比|数据)?(?:才|还|只|仅)?(?:是|为|有)[\d一二三四五六七八九]/;
const LONGEST_THIS = 12;

/** 下降目标为28%，实际下降37.6%; 预算1.2亿元，实际成交价1.05亿元: what came of what was asked for, in a clause of its own. */
export const comesOf = (text: string, tokens: readonly Token[], at: number): boolean => {
  const [before, change, number] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (!before || !(before.kind & CLAUSE_END) || before.end !== (tokens[at] as Token).start) return false;
  const asked = text.slice(Math.max(0, before.start - LONGEST_ASKED), before.start);
  return (
    (change !== undefined &&
      (change.kind & Cue.change) > 0 &&
      number?.start === change.end &&
      /目标|任务|计划|指标/.test(asked)) ||
    (MONEY_ASKED.test(asked) && MONEY_SPENT.test(text.slice(before.end, before.end + LONGEST_ASKED)))
  );
};
const LONGEST_ASKED = 20;
const MONEY_ASKED = /(?:预算|概算|计划|任务|指标)[^，。；、\d]{0,6}[\d.]{1,9}[万亿]{0,2}元$/;
const MONEY_SPENT = /^实际[^，。；、的\d]{1,6}[\d.]{1,9}[万亿]{0,2}元/;

/** Whether a number follows in the clause of token `at`. */
export function countsNext(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + MAX_LOOK); i++) {
    const { kind } = tokens[i] as Token;
    if (kind & Mark.quantity) return true;
    if (kind & CLAUSE_END) return false;
  }
  return false;
}

/** 目前 at the head of a clause, not 目前的, with a verb of completion behind it. */
function isResult(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || !(before.kind & CLAUSE_END)) return false;
  return /^[^的，。；]{0,8}(?:完[成工]|竣工|建成|投用|交付|到位|签约|达到|实现|发放|开工|办结|整改|受理|接收|收到|收集|报名|申[请报]|登记|审批|批复|拨付|拆除|培训|招[聘录收]|引进|交房|入[驻住]|支付|归集|征[收迁]|搬迁|排查|流转|机收|收割)/.test(
    text.slice((tokens[at] as Token).end, (tokens[at] as Token).end + 12),
  );
}

/** 目标是新增1500个，目前完成1562个: whether the word at `at` says what has come of a plan by now, where a time `governs`, or how much there is now. */
export const isResultNow = (text: string, tokens: readonly Token[], at: number, governs: boolean): boolean =>
  NOW.has((tokens[at] as Token).word) && ((governs && isResult(text, tokens, at)) || isLevelNow(text, tokens, at));
