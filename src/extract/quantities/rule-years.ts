import { announcesRules } from './entitled.ts';
import { sideOfPeriod } from './period.ts';
import { CLAUSE_END, MAX_LOOK, Mark, type Token } from './tokens.ts';

/** For when a rule holds: 明确了2026年度的筹资标准, 费率降至1%的政策执行至4月30日. */

/** Whether the year that ends at `end` is the one for which the rules hold that its paragraph announces. */
export const isYearOfRule = (text: string, value: string | null, end: number): boolean =>
  value?.length === YEAR && OF_RULE.test(text.slice(end, end + LONGEST_RULE)) && announcesRules(text);
const YEAR = 4;
const LONGEST_RULE = 28;
const OF_RULE =
  /^度?的?[^，。；：、\d]{2,18}(?:标准|办法|政策|方案|待遇|比例|额度|费率)(?!的?[^，。；]{0,4}(?:执行|落实|完成)情况)/;

/** Until when the rule holds that the number at token `at` tells of, said behind it in its part of the sentence; null where nothing is. */
export function heldUntil(text: string, tokens: readonly Token[], at: number): string | null {
  for (let i = at + 1; i < Math.min(tokens.length, at + MAX_LOOK); i++) {
    const { kind, start, period } = tokens[i] as Token;
    if (kind & (Mark.stop | Mark.semicolon)) return null;
    if (!(kind & Mark.period)) {
      // 报销60%，参保率95%，政策执行至…: of the clause that names the rule, or one before it.
      if (kind & CLAUSE_END && !GOES_ON.test(text.slice(start + 1, start + LONGEST_RULE))) return null;
      continue;
    }
    if (!period?.value) return null;
    return HELD.test(text.slice(Math.max(0, start - LONGEST_HELD), start)) ? period.value : null;
  }
  return null;
}
/** Whether the rule that the number at token `at` tells of is to hold until a day to come. */
export function isYetHeld(text: string, tokens: readonly Token[], at: number, published: string | null): boolean {
  const until = heldUntil(text, tokens, at);
  return until !== null && sideOfPeriod(until, published) === 'future';
}
const LONGEST_HELD = 14;
const HELD =
  /(?:政策|优惠|措施|期限|标准|费率|比例)[^，。；、\d]{0,6}(?:执行|延续|延长|顺延|实施|施行|保持|有效)(?:期)?(?:至|到)$/;
/** The next clause has the rule for its subject. */
const GOES_ON = /^(?:上述|该|此项|这[一些]?)?[^，。；、\d]{0,6}(?:政策|优惠|期限|标准)[^，。；、\d]{0,6}(?:至|到)/;
