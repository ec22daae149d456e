import type { Place } from '../../extract/types.ts';
import { firstDay, lastDay } from '../period.ts';
import { placeOf } from '../place.ts';
import type { Summary } from '../schema.ts';

/** What happens on a day or in a month, as an article tells it. */
export interface DatedEvent {
  /** Id of the article's record. */
  article: string;
  /** EDTF as given. */
  value: string;
  first: string;
  last: string;
  event: string;
  place: Place;
}

/** The dates of an article that are of a month or shorter and say what happens then. */
export function eventsOf({ id, dates }: Pick<Summary, 'id' | 'dates'>): DatedEvent[] {
  return dates.flatMap((date) => {
    const { value, event } = date;
    const [first, last] = [firstDay(value), lastDay(value)];
    const short = value !== null && !value.includes('/') && value.length > 4;
    return short && event !== null && first !== null && last !== null
      ? [{ article: id, value, first, last, event, place: placeOf(date) }]
      : [];
  });
}
