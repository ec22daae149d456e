import type { Article } from '../article/types.ts';
import { asWritten, forReading } from './as-written.ts';
import { attachResponsible } from './attribution/responsible.ts';
import { attachSpeakers } from './attribution/speakers.ts';
import { attachTimeLimit } from './attribution/time-limit.ts';
import { closeUpArticle } from './closed-up.ts';
import { findDates, findPeriods } from './dates/dates.ts';
import { findOfficials } from './officials/officials.ts';
import { findQuantities } from './quantities/quantities.ts';
import { findDocuments } from './structure/documents.ts';
import { findOutline } from './structure/outline.ts';
import { findProgrammes } from './structure/programmes.ts';
import { tableRows } from './tables/grid.ts';
import { findTableQuantities } from './tables/tables.ts';
import type { Extraction } from './types.ts';

/**
 * Finds the quantities, dates and officials of an article. Pure; linear in its length; never throws on any text.
 * Periods come first: a quantity takes its period from them, and no part of a date is a quantity;
 * who said a number is known once the people are. Rows of tables are read by their headers, not as prose.
 * Traditional text is read as simplified, half-width marks as full-width ones, wide digits as narrow ones, digits that spaces set apart as if none did, and all are answered as they are written.
 */
export function extract(article: Article): Extraction {
  const clean = forReading(article) ?? article;
  const closed = closeUpArticle(article, clean);
  const [written, known] = closed ? [closed.written, closed.read] : [article, clean];
  const found = read(known);
  const told = clean === article ? found : asWritten(written, known, found);
  return closed ? closed.reopen(told) : told;
}

function read(article: Article): Extraction {
  const periods = findPeriods(article);
  const officials = findOfficials(article);
  const rows = tableRows(article);
  // Most articles have no table and are not copied.
  const prose = rows.size
    ? { ...article, paragraphs: article.paragraphs.map((text, i) => (rows.has(i) ? '' : text)) }
    : article;
  const own = rows.size ? periods.filter(({ paragraph }) => !rows.has(paragraph)) : periods;
  const spoken = attachSpeakers(article, findQuantities(prose, own), officials);
  const quantities = [...spoken, ...findTableQuantities(article, periods)].sort((a, b) => a.paragraph - b.paragraph);
  const dates = findDates(article, periods);
  return {
    quantities: attachResponsible(article, attachTimeLimit(article, dates, quantities)),
    dates,
    officials,
    outline: findOutline(prose),
    programmes: findProgrammes(prose),
    documents: findDocuments(article, dates),
  };
}
