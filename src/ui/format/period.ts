import type { Words } from '../words.tsx';

/** One end of a period: as many parts as are known, `year` null for XXXX. */
interface Day {
  year: number | null;
  month: number | null;
  day: number | null;
}

/** EDTF as the extractor writes it. */
const PERIOD = /^(?:\d{4}|XXXX)(?:-\d{2}){0,2}(?:\/\d{4}(?:-\d{2}){0,2})?$/;

/** A leap year, so that 29 February without a year can be formatted. */
const ANY_YEAR = 2000;

function readDay(edtf: string): Day {
  const [year = '', month, day] = edtf.split('-');
  return {
    year: year === 'XXXX' ? null : Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  };
}

function dateOf({ year, month, day }: Day): Date {
  return new Date(Date.UTC(year ?? ANY_YEAR, (month ?? 1) - 1, day ?? 1));
}

function formatOf({ year, month, day }: Day, { locale, dates }: Words): Intl.DateTimeFormat {
  // The long month of Chinese is 四月 when it stands alone and 4月 beside a year or a day; the numeric one the reverse.
  const alone = year === null && day === null;
  const chinese = alone ? 'numeric' : 'long';
  return dates({
    timeZone: 'UTC',
    ...(year !== null && { year: 'numeric' }),
    ...(month !== null && { month: locale.startsWith('zh') ? chinese : 'short' }),
    ...(day !== null && { day: 'numeric' }),
  });
}

/** The half-years and quarters of a year by their first and last month. */
const PARTS_OF_YEAR: Record<string, 'period.h1' | 'period.h2' | 'period.q1' | 'period.q2' | 'period.q3' | 'period.q4'> =
  {
    '1-6': 'period.h1',
    '7-12': 'period.h2',
    '1-3': 'period.q1',
    '4-6': 'period.q2',
    '7-9': 'period.q3',
    '10-12': 'period.q4',
  };

/**
 * An EDTF date or interval as the extractor writes it (`2018`, `2018-04-17`, `2018-01/2018-03`, `XXXX-04-17`) in the
 * words of the language: 2018年4月17日, 2018年一季度, Q1 2018. What is none is given back as it is.
 */
export function formatPeriod(edtf: string, words: Words): string {
  if (!PERIOD.test(edtf)) return edtf;
  const [first = '', last] = edtf.split('/');
  const from = readDay(first);
  if (from.year === null && from.month === null) return words.t('period.unknownYear');
  const date = dateOf(from);
  if (Number.isNaN(date.getTime())) return edtf;
  const format = formatOf(from, words);
  if (last === undefined) return format.format(date);

  const to = readDay(last);
  const end = dateOf(to);
  if (Number.isNaN(end.getTime()) || end < date) return edtf;
  if (from.year !== null && from.year === to.year && from.day === null && to.day === null) {
    const part = PARTS_OF_YEAR[`${from.month}-${to.month}`];
    if (part) return words.t(part, { year: from.year });
  }
  // The Chinese of formatRange falls back to 2018/4/18 – 2018/4/22; everybody writes 2018年4月18日—22日.
  if (!words.locale.startsWith('zh')) return format.formatRange(date, end);
  return `${format.format(date)}—${formatOf(withoutShared(to, from), words).format(end)}`;
}

/** What the end of an interval has to say that its beginning did not; the last part always stays. */
function withoutShared(to: Day, from: Day): Day {
  const sameYear = to.year === from.year && to.month !== null;
  const sameMonth = sameYear && to.month === from.month && to.day !== null;
  return { year: sameYear ? null : to.year, month: sameMonth ? null : to.month, day: to.day };
}

/** The moment of publication (`YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, the page's own clock) for a title block. */
export function formatPublished(published: string, words: Words): string {
  const [day = '', time] = published.split('T');
  return time === undefined ? formatPeriod(day, words) : `${formatPeriod(day, words)} ${time}`;
}
