import { CharacterSet } from '../../language/characters.ts';
import type { Left } from './left-parts.ts';
import type { Token } from './tokens.ts';

/** Why a measure changed, said between its name and the change: 契税因交易回落下降12%, 客运量受降雨影响下降35%. */

/** Where the cause begins that ends at `left.end`, with words before it in its clause; −1 where none does. `boundary` is the token that ended the phrase. */
export function causeBefore(text: string, tokens: readonly Token[], boundary: number, left: Left): number {
  const { end } = left;
  const opening = tokens[boundary];
  // 因灾死亡的人数上升至16人: a cause that describes what is counted is part of its name.
  if (opening && OF_CAUSE.has(opening.word) && end - opening.end <= LONGEST_CAUSE)
    return isNamed(text, opening.start) && !/[的而]/.test(text.slice(opening.end, end)) ? opening.start : -1;
  if (!EFFECT_ENDS.at(text, end - 1)) return -1;
  const from = Math.max(0, end - LONGEST_CAUSE);
  const cause = EFFECT.exec(text.slice(from, end));
  return cause && isNamed(text, from + cause.index) ? from + cause.index : -1;
}

/** Whether something that may have changed stands before `at` in its clause: opening it, a cause has no name before it. */
const isNamed = (text: string, at: number) => NAMED.test(text.slice(Math.max(0, at - 2), at));
const NAMED = /[一-龥）”][一-龥）”]$/;

const LONGEST_CAUSE = 20;
const OF_CAUSE: ReadonlySet<string> = new Set(['因', '因为', '由于', '随着']);
const EFFECT_ENDS = new CharacterSet('响累击动约下');
const EFFECT =
  /(?<![接遭承忍享感难授])受[^，。；：、受]{1,14}(?:影响|拖累|冲击|带动|拉动|推动|制约)$|在[^，。；：、在]{1,14}(?:影响|拖累|冲击|带动|拉动|推动)下$/;
