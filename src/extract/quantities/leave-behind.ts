import { Cue } from '../../language/cues.ts';
import type { QuantityMention } from '../types.ts';
import { setsAims } from './announce.ts';
import type { Carried } from './carried.ts';
import { isBeforeArrow } from './ends-of-change.ts';
import { looksAhead } from './plan-list.ts';
import type { Token } from './tokens.ts';

/** What a paragraph with numbers leaves for the next one that says nothing itself: whether it told results, what its last number was, whether it plans. */
export function leaveBehind(
  carried: Carried,
  text: string,
  tokens: readonly Token[],
  own: readonly QuantityMention[],
): void {
  const sets = setsAims(text);
  const least = carried.outlook || sets ? 1 : MIN_PLANNED;
  const planned =
    own.length >= least &&
    own
      .slice(-MIN_PLANNED)
      .every(
        ({ status, end }) => status === 'target' || isBeforeArrow(text, end) || STARTS.test(text.slice(end, end + 3)),
      );
  carried.results = own.filter(({ status }) => status === 'actual').length * 2 >= own.length && !looksAhead(text);
  carried.last = own.at(-1)?.status ?? null;
  carried.outlook = planned && (carried.outlook || tokens.some(tellsPlan) || sets) ? 'target' : null;
}

/** 报告提出, 纲要明确: what a report or plan says is told, paragraph after paragraph. */
const tellsPlan = ({ kind, word }: Token) =>
  (kind & Cue.plan) > 0 && word.length > 3 && /^(?:报告|纲要|规划|方案|意见|全会).*(?:提出|明确|安排|建议)$/.test(word);

/** 由60万元提高到80万元: where a change starts, which plans no less. */
const STARTS = /^(?:提高[到至]|降[到至]|增加[到至]|上调[到至]|下调[到至]|调整为)/;

/** So many targets at the end of a paragraph make its next one go on with the plan where nothing is said. */
const MIN_PLANNED = 3;
