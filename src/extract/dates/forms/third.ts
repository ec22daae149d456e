import type { WordForm } from '../form.ts';
import { type DaySpec, namedMonth, type Part, part } from '../part.ts';
import { isOneOf } from '../words.ts';

const THIRDS = '上中下';

/**
 * A third of a month that stands away from it: 上旬, 中下旬 (9月中旬 is read with the month).
 * Counter-example: 八旬老人.
 */
export const third: WordForm = {
  words: ['上旬', '中旬', '下旬', '上中旬', '中下旬', '上、中旬', '中、下旬'],
  match(text, start): Part | null {
    const found = thirdAt(text, start);
    return found && part('dates/third', start, found.end, { ...namedMonth(0), day: found.day });
  },
};

/** The days that 上旬, 中旬, 下旬, 上中旬 or 中、下旬 at `at` means, and where it ends; null where none stands there. */
export function thirdAt(text: string, at: number): { day: DaySpec; end: number } | null {
  if (!isOneOf(text, at, THIRDS)) return null;
  const first = THIRDS.indexOf(text[at] as string);
  const second = isOneOf(text, at + 1, '、') ? at + 2 : at + 1;
  const last =
    isOneOf(text, second, '中下') && isOneOf(text, second + 1, '旬') ? THIRDS.indexOf(text[second] as string) : first;
  const end = last > first ? second + 1 : at + 1;
  if (!isOneOf(text, end, '旬')) return null;
  return { day: { from: first * 10 + 1, to: last === 2 ? 31 : last * 10 + 10, base: 'month' }, end: end + 1 };
}
