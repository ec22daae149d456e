import type { Article } from '../article/types.ts';
import { attachResponsible } from './attribution/responsible.ts';
import { attachSpeakers } from './attribution/speakers.ts';
import { findDates, findPeriods } from './dates/dates.ts';
import { findOfficials } from './officials/officials.ts';
import { findQuantities } from './quantities/quantities.ts';
import type { Extraction } from './types.ts';

/**
 * Finds the quantities, dates and officials of an article. Pure; linear in its length; never throws on any text.
 * Periods come first: a quantity takes its period from them, and no part of a date is a quantity;
 * who said a number is known once the people are.
 */
export function extract(article: Article): Extraction {
  const periods = findPeriods(article);
  const officials = findOfficials(article);
  const quantities = attachSpeakers(article, findQuantities(article, periods), officials);
  return { quantities: attachResponsible(article, quantities), dates: findDates(article, periods), officials };
}
