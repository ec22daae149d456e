import { CharacterSet } from '../../language/characters.ts';
import { setsAimsOf, turnsToYear } from './announce.ts';
import { Mark, type Token } from './tokens.ts';

/** Questions within an article: what is asked is not told. */

/** 问：怎么报销？ */
export const isAsking = (text: string): boolean =>
  text.length < LONGEST_QUESTION &&
  (ASKS.at(text, text.length - 1) || (COLONS.at(text, text.length - 1) && ANSWERED.test(text)));
const ASKS = new CharacterSet('？?');
const COLONS = new CharacterSet('：:');
const LONGEST_QUESTION = 120;
/** 补贴怎么发？王某作了说明： */
const ANSWERED = /[？?][^？?。]{2,30}[：:]$/;

/** Whether what follows speaks of the year of token `at`: it is asked of, or its aims are set. */
export const speaksOf = (text: string, tokens: readonly Token[], at: number): boolean =>
  isAsked(text, tokens, at) || setsAimsOf(text, tokens[at] as Token) || turnsToYear(text, tokens[at] as Token);

/** Whether the sentence of a token is a question. */
function isAsked(text: string, tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + MAX_ASKED); i++) {
    const { kind, start } = tokens[i] as Token;
    if (kind & Mark.stop) return text[start] === '？' || text[start] === '?';
  }
  return false;
}

/** No question of a heading's kind has more tokens. */
const MAX_ASKED = 8;

/** 四、困难群众有没有资助？ 到2025年要实现什么？ A question that heads what answers it. */
export const isHeadQuestion = (text: string) => isAsking(text) && (NUMBERED.test(text) || SHORT.test(text));
/** A line of its own that asks for a year. */
const SHORT = /^[^，。；：！？?]{0,12}20\d\d年[^，。；：！？?]{1,16}[？?]$/;
const NUMBERED = /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)]?[、.．，,]|Q\d*[.：:、\s])/;

/** A question without who asks it (记者：, 问：). */
export const withoutAsker = (text: string) => text.replace(ASKER, '');
const ASKER = /^[^：:]{1,8}[：:]/;
