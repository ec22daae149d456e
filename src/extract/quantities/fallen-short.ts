import { CharacterSet, OF } from '../../language/characters.ts';

/** A number that was asked for and not reached, told behind what came of it. */

/** 下降2.1%，没有够到3.4%; 增长9.1%，比计划的12%低得多: whether the number `text[start, end)` is what its result is held against. */
export function isFallenShort(
  text: string,
  { start, end, unit }: { start: number; end: number; unit: string },
): boolean {
  if (text.charCodeAt(start - 1) === OF)
    return (
      THAN_STARTS.at(text, end) &&
      SHORT_OF.test(text.slice(end, end + LONGEST)) &&
      THAN_PLANNED.test(text.slice(Math.max(0, start - LONGEST), start))
    );
  if (!REACH_ENDS.at(text, start - 1)) return false;
  const before = NOT_REACHED.exec(text.slice(Math.max(0, start - LONGEST), start));
  return before !== null && before[1] === unit;
}
const LONGEST = 20;
const THAN_STARTS = new CharacterSet('低高少多矮慢快短差');
const SHORT_OF = /^(?:[低高少多矮慢快短差]了?(?:[\d一不得很许好近约，。；、]|$))/;
const THAN_PLANNED = /[比较](?:年初|当初|原先?|原定)?(?:计划|预算|目标|预期|要求|任务)的$/;
const REACH_ENDS = new CharacterSet('到上过达');
/** The unit of what came of it right before. */
const NOT_REACHED =
  /\d([^，。；、\d]{1,3})，(?:也|还|却|仍|都|但)?(?:没有?|没能|未能?|仍未|差一点没)(?:够[到上]|摸到|迈[过上]|跨过|达到)$/;
