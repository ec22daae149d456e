import { clauseStart } from './clause.ts';
import type { RawQuantity } from './raw.ts';
import type { Token } from './tokens.ts';

/** What a plan tells of a place or a work as it is: whom it concerns, how many there are, how long a road is. */

const HAS = /(?:共有|现有|原有|已有|下?辖有?|位于|沿线总?长|的[^，。；、\d]{1,8}共[计有]?)(?:约|近)?$/;
const CONCERNS = /涉及[^，。；]*$/;
/** Bodies and those who live there, which no work makes. */
const PLACE = /^(?:乡|镇|行政村|自然村|建制村|村(?!级)|街道|社区(?!服)|县|区|市|居民|农户)/;

/** Whether the number only describes what a plan is about (该工程涉及3个乡镇、12个村、2100户). */
export function isDescribed(text: string, tokens: readonly Token[], at: number, quantity: RawQuantity): boolean {
  if (quantity.kind !== 'count' && quantity.kind !== 'physical') return false;
  const before = text.slice(Math.max(clauseStart(tokens, at), quantity.start - LONGEST), quantity.start);
  if (HAS.test(before)) return true;
  return (
    before.includes('涉及') &&
    CONCERNS.test(before) &&
    (quantity.unit === '户' || PLACE.test(text.slice(quantity.end, quantity.end + 4)))
  );
}
const LONGEST = 60;
