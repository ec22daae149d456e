import { Cue } from '../../language/cues.ts';
import { isBlank } from './left-parts.ts';
import type { RawQuantity } from './raw.ts';
import { Mark, type Token } from './tokens.ts';

/** Where 提升 before a number says what was done to so many, and not by how much they rose: 整治提升16个. */

/** Whether the verb at token `at` touches one before it that says what was done. */
export function isSecondDeed(tokens: readonly Token[], at: number): boolean {
  const [before, verb] = [tokens[at - 1], tokens[at] as Token];
  return before !== undefined && before.end === verb.start && (before.kind & Cue.act) > 0 && before.word.length > 1;
}

/** Whether the verb at token `at` follows a number of the same unit and a 、. */
export function isDeedOfList(
  text: string,
  tokens: readonly Token[],
  at: number,
  quantities: readonly RawQuantity[],
  { kind, unit }: RawQuantity,
): boolean {
  const [list, number] = [tokens[at - 1], tokens[at - 2]];
  return (
    kind === 'count' &&
    list !== undefined &&
    (list.kind & Mark.list) > 0 &&
    list.end === (tokens[at] as Token).start &&
    number !== undefined &&
    (number.kind & Mark.quantity) > 0 &&
    isBlank(text, number.end, list.start) &&
    quantities[number.quantity]?.unit === unit
  );
}
