import { type CalendarDay, toDayNumber } from '../../../language/calendar.ts';
import { type Feast, holidayOf } from '../../../language/holidays.ts';
import type { Part, Spec } from '../part.ts';
import type { Around } from './around.ts';
import type { LooseDate, Resolved } from './resolved.ts';
import type { Tense } from './tense.ts';
import { yearOfDay } from './year.ts';

/** The holidays that an article speaks of. */
export class Holidays {
  #last: Resolved | null = null;

  /**
   * The days off around a feast: those of the year that its sentence names, else the last that began, or where the clause looks ahead the next
   * that ends; of what is due by then the first of them, of what was done before one that is just over (春节前共慰问500户) that one. Null where
   * that is not known. `intends` of what is around it: its sentence says what is intended.
   */
  find(
    { feast, due }: Spec,
    named: Pick<LooseDate, 'year'> | null,
    reference: CalendarDay | null,
    tense: () => Tense,
    { intends }: Pick<Around, 'intends'>,
  ): Resolved | null {
    if (feast === 'named' || !feast) return this.#last;
    const year = named?.year ?? null;
    const over = due && year === null && !intends && reference ? justOver(feast, reference) : null;
    const days = over ?? (year !== null ? holidayOf(feast, year) : reference && around(feast, reference, tense));
    if (due) return days && { first: days[0], last: days[0], implied: year === null };
    this.#last = days && { first: days[0], last: days[1], implied: year === null };
    return this.#last;
  }
}

function around(feast: Feast, reference: CalendarDay, tense: () => Tense): [CalendarDay, CalendarDay] | null {
  const now = toDayNumber(reference);
  const years = [reference.year - 1, reference.year, reference.year + 1].map((year) => holidayOf(feast, year));
  const next = years.find((days) => days && toDayNumber(days[1]) >= now) ?? null;
  // 春节期间，口岸日均180万人次, told a week before: nobody tells of the one a year ago.
  const soon = next && toDayNumber(next[0]) - now <= SOON && tense() !== 'past';
  return tense() === 'future' || soon ? next : (years.findLast((days) => days && toDayNumber(days[0]) <= now) ?? null);
}
const SOON = 21;

/** The days off around a feast that came last, where that is not long ago; null where it is. */
function justOver(feast: Feast, reference: CalendarDay): [CalendarDay, CalendarDay] | null {
  const now = toDayNumber(reference);
  const last = [reference.year - 1, reference.year]
    .map((year) => holidayOf(feast, year))
    .findLast((days) => days && toDayNumber(days[0]) <= now);
  return last && isJustOver(last[0], reference) ? last : null;
}

/** The year of a feast on a day of the calendar that is just over; null where it is not, or none is meant. */
export function yearJustOver({ rule }: Part, spec: Spec, reference: CalendarDay | null): number | null {
  if (rule !== 'dates/feast' || !reference || !spec.month || !spec.day) return null;
  const year = yearOfDay(reference, spec, () => 'past');
  return year !== null && isJustOver({ year, month: spec.month.from, day: spec.day.from }, reference) ? year : null;
}

/** Whether a feast was so lately that nobody plans yet for the next one. */
function isJustOver(day: CalendarDay, reference: CalendarDay): boolean {
  const age = toDayNumber(reference) - toDayNumber(day);
  return age >= 0 && age <= JUST_OVER;
}
const JUST_OVER = 75;
