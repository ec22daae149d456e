import type { Article } from '../article/types.ts';
import { findDates, findPeriods } from './dates/dates.ts';
import { findOfficials } from './officials/officials.ts';
import { findQuantities } from './quantities/quantities.ts';
import type { Extraction } from './types.ts';

/**
 * Finds the quantities, dates and officials of an article. Pure; linear in its length; never throws on any text.
 * Periods come first: a quantity takes its period from them, and no part of a date is a quantity.
 */
export function extract(article: Article): Extraction {
  const periods = findPeriods(article);
  return {
    quantities: findQuantities(article, periods),
    dates: findDates(article, periods),
    officials: findOfficials(article),
  };
}
