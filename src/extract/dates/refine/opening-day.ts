import { type CalendarDay, toDayNumber } from '../../../language/calendar.ts';
import { known, type LooseDate } from './resolved.ts';

/** So many paragraphs open an article; so many days later it is printed at most. */
const [OPENING, PRINTED_WITHIN] = [2, 2];

/**
 * 3月1日上午，…集中开工, printed on the second: the day of what an article opens with, which those who are quoted speak of as today; null where the date from
 * `first` to `last`, in the paragraph of this number, is none.
 */
export function openingDay(
  first: LooseDate,
  last: LooseDate,
  reference: CalendarDay | null,
  paragraphs: number,
): CalendarDay | null {
  const day = first.day === last.day && first.month === last.month ? known(first) : null;
  if (!day || !reference || paragraphs > OPENING) return null;
  const age = toDayNumber(reference) - toDayNumber(day);
  return age > 0 && age <= PRINTED_WITHIN ? day : null;
}
