import { Cue } from '../../language/cues.ts';
import { COUNTED } from './heads.ts';
import { NOMINAL } from './nominal.ts';
import { CLAUSE_END, Mark, type Token } from './tokens.ts';

/**
 * Whether the verb at token `i` is inside the noun from `start` on: 20个单产提升整建制推进市, 5个新建场馆. So it is where what was read
 * so far is nothing one counts, and what follows the verb up to the end of the clause is.
 */
export function opensNoun(text: string, tokens: readonly Token[], i: number, start: number): boolean {
  const verb = tokens[i] as Token;
  if (!(verb.kind & (Cue.act | Cue.change | Cue.stop)) || verb.end - verb.start < 2) return false;
  const word = text.slice(verb.start, verb.end);
  if (verb.start === start ? !MAKING.test(word) : !CLASSING.test(word) && !NOMINAL.has(word)) return false;
  if (verb.start > start && COUNTED.test(text.slice(start, verb.start))) return false;
  if (endsCounted(text, tokens, i)) return true;
  // 提升整建制推进市: one more verb a few characters on.
  const second = tokens[i + 1];
  return (
    second !== undefined &&
    (second.kind & (Cue.act | Cue.change)) > 0 &&
    second.end - second.start > 1 &&
    second.start - verb.end <= 4 &&
    endsCounted(text, tokens, i + 1)
  );
}

const AFTER_NOUN =
  CLAUSE_END | Mark.list | Mark.close | Cue.of | Cue.and | Cue.plan | Cue.done | Cue.preposition | Cue.stop | Cue.act;

/** Whether what stands between token `i` and the next is the head of something one counts. */
export function endsCounted(text: string, tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  const whole = text.slice((tokens[i] as Token).end, next ? next.start : text.length);
  // 推进项目完成投资32亿元: the noun is over before its verb.
  const done = whole.indexOf('完成投资');
  if (next && done < 0 && !(next.kind & AFTER_NOUN)) return false;
  const tail = done < 0 ? whole : whole.slice(0, done);
  return tail.length > 0 && tail.length <= 8 && COUNTED.test(tail);
}

/** Verbs that inside a noun say what kind of thing it is. */
export const CLASSING =
  /^(?:提升|转型|升级|创新|创业|就业|示范|试点|受损|受灾|中断|脱贫|开放|推进|互认|攻关|攻坚|扩容|提质|增效|监管|免费|恢复|优化|共同|联合|综合|安置|续建|新建|推广|认定)$/;
/** Verbs that directly behind the number say what kind of thing is counted. */
const MAKING =
  /^(?:入围|入选|获奖|新建|续建|扩建|改建|迁建|新改扩建|改扩建|在建|重建|拟建|筹建|升级|新增|创新|创业|示范|试点)$/;
