import { type CalendarDay, toDayNumber } from '../../../language/calendar.ts';
import { type Feast, holidayOf } from '../../../language/holidays.ts';
import type { Spec } from '../part.ts';
import type { Resolved } from './resolved.ts';
import type { Tense } from './tense.ts';

/** The holidays that an article speaks of. */
export class Holidays {
  #last: Resolved | null = null;

  /**
   * The days off around a feast: those of the year that its sentence names, else the last that began, or where the clause looks ahead the next
   * that ends; of what is due by then the first of them. Null where that is not known.
   */
  find({ feast, due }: Spec, year: number | null, reference: CalendarDay | null, tense: () => Tense): Resolved | null {
    if (feast === 'named' || !feast) return this.#last;
    const days = year !== null ? holidayOf(feast, year) : reference && around(feast, reference, tense);
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
