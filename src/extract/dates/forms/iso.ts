import { isCalendarDay } from '../../../language/calendar.ts';
import { numeralEnd, numeralValue } from '../../../language/calendar-numerals.ts';
import type { Numeral, NumeralForm } from '../form.ts';
import { absoluteYears, type Part, part } from '../part.ts';
import { isOneOf } from '../words.ts';

const MARKS = '-/／.． ';

/**
 * Dates in numbers only: 2018-05-15, 2018.5.15, 2018/5/15, 2018／5／15, 2010 01 29, 13.5.2015, 2018-05, and 1999.08-2002.02.
 * Counter-examples: 0599-2210123 (telephone), 2018.5亿元 (decimal), 1.2.3 (version), 2018-35.
 */
export const iso: NumeralForm = {
  units: '-/／.．0123456789',
  match(text, first): Part | null {
    const width = first.end - first.start;
    if ((width !== 4 && width > 2) || !isOneOf(text, first.end, MARKS)) return null;
    const second = numeralAfter(text, first.end);
    if (!second || isOneOf(text, first.start - 1, '-/／.．')) return null;
    const mark = text[first.end] as string;
    const third = text[second.end] === mark ? numeralAfter(text, second.end) : null;
    if (third) {
      if (text[third.end] === mark && numeralAfter(text, third.end)) return null;
      if (mark === ' ' && (second.end - second.start !== 2 || third.end - third.start !== 2)) return null;
      return (
        day(first, first.value, second.value, third) ??
        (mark === ' ' ? null : day(first, third.value, second.value, { ...third, value: first.value }))
      );
    }
    return mark === '.' ? monthRange(text, first, second) : month(text, first, second);
  },
};

function numeralAfter(text: string, mark: number): Numeral | null {
  const start = mark + 1;
  const end = numeralEnd(text, start);
  return end === start ? null : { start, end, unitAt: end, value: numeralValue(text, start, end) };
}

const plausible = (year: number): boolean => year >= 1900 && year <= 2150;

function day(first: Numeral, year: number, monthOfYear: number, last: Numeral): Part | null {
  if (!plausible(year) || !isCalendarDay(year, monthOfYear, last.value)) return null;
  const spec = absoluteYears(year);
  spec.month = { from: monthOfYear, to: monthOfYear, base: 'year' };
  spec.day = { from: last.value, to: last.value, base: 'month' };
  return part('dates/iso', first.start, last.end, spec);
}

const twoDigitMonth = ({ start, end, value }: Numeral): boolean => end - start === 2 && value >= 1 && value <= 12;

/** 2018-05 and 2018/05: only with a month of two digits and no unit behind that would make it a range of numbers. */
function month(text: string, year: Numeral, second: Numeral): Part | null {
  if (!plausible(year.value) || year.end - year.start !== 4 || !twoDigitMonth(second)) return null;
  if (isOneOf(text, second.end, '-/／.．%％年月日号万亿个元家人项')) return null;
  const spec = absoluteYears(year.value);
  spec.month = { from: second.value, to: second.value, base: 'year' };
  return part('dates/iso', year.start, second.end, spec);
}

/** 1999.08-2002.02: a decimal on its own, two months as a range. */
function monthRange(text: string, year: Numeral, second: Numeral): Part | null {
  if (!plausible(year.value) || !twoDigitMonth(second)) return null;
  const dash = /[-–—~～至到]{1,2}(\d{4})\.(\d{2})(?![\d.])/y;
  dash.lastIndex = second.end;
  const match = dash.exec(text);
  if (!match) return null;
  const [toYear, toMonth] = [Number(match[1]), Number(match[2])];
  if (!plausible(toYear) || toMonth < 1 || toMonth > 12) return null;
  const from = absoluteYears(year.value);
  from.month = { from: second.value, to: second.value, base: 'year' };
  const to = absoluteYears(toYear);
  to.month = { from: toMonth, to: toMonth, base: 'year' };
  return part('dates/iso', year.start, dash.lastIndex, from, to);
}
