import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates, findPeriods } from '../../../src/extract/dates/dates.ts';
import { isCalendarDay } from '../../../src/language/calendar.ts';
import { article } from './read.ts';

/** Pieces that dates are made of, and some that they are not. */
const PIECES = [
  ...'0123456789０９一二三四五六七八九十〇零两千年月日号季度旬底末初前后上中下本今明昨去同次每全第个的至到—-~/.、，。；“”（）()《》 \t将已讯电时',
  ...[
    '2024',
    '12',
    '31',
    '29',
    '年度',
    '今年',
    '去年',
    '上半年',
    '季度',
    '“十四五”',
    '时期',
    '比',
    '同期',
    '月底',
    '人',
  ],
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const published = fc.constantFrom(null, '2024-05-16', '2023-12-31T23:59', '2024-02-29', 'nonsense');
const articles = fc
  .tuple(fc.array(text, { maxLength: 4 }), published, text)
  .map(([paragraphs, day, title]) => article(paragraphs, day, title));

const EDTF = /^(?:\d{4}|XXXX)(?:-\d{2}){0,2}(?:\/\d{4}(?:-\d{2}){0,2})?$/;

function exists(date: string): boolean {
  const [year, month = '01', day = '01'] = date.split('-');
  return isCalendarDay(year === 'XXXX' ? 2000 : Number(year), Number(month), Number(day));
}

describe('on any text', () => {
  it('mentions lie in order, apart, and quote the text', () => {
    fc.assert(
      fc.property(articles, (given) => {
        let [paragraph, free] = [-1, 0];
        for (const cue of findPeriods(given)) {
          if (cue.paragraph !== paragraph) [paragraph, free] = [cue.paragraph, 0];
          const words = cue.paragraph < 0 ? given.title : (given.paragraphs[cue.paragraph] ?? '');
          expect(cue.start).toBeGreaterThanOrEqual(free);
          expect(cue.end).toBeGreaterThan(cue.start);
          expect(words.slice(cue.start, cue.end)).toBe(cue.quote);
          free = cue.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('values are days, months, years or intervals that exist', () => {
    fc.assert(
      fc.property(articles, (given) => {
        for (const { value, quote } of findPeriods(given)) {
          if (value === null) continue;
          expect(value, quote).toMatch(EDTF);
          for (const end of value.split('/')) expect(exists(end), `${quote} ${value}`).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('dates are the cues of that kind, with an event of at most 40 characters and the mark of a cut', () => {
    fc.assert(
      fc.property(articles, (given) => {
        const dates = findDates(given);
        expect(dates.map(({ start }) => start)).toEqual(
          findPeriods(given).flatMap(({ kind, start }) => (kind === 'date' ? [start] : [])),
        );
        for (const { event } of dates) expect(event === null || (event.length >= 2 && event.length <= 41)).toBe(true);
      }),
    );
  });

  it('a full date means itself, wherever it stands', () => {
    fc.assert(
      fc.property(
        text,
        fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (before, day) => {
          const [year, month, date] = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
          const words = `${year}年${month}月${date}日`;
          const found = findDates(article([`${before}。${words}，开工`], '2024-05-16')).at(-1);
          expect([found?.quote, found?.value]).toEqual([words, day.toISOString().slice(0, 10)]);
        },
      ),
    );
  });

  it.each([
    '1',
    '年',
    '一',
    '1月',
    '1-',
    '2024-',
    '《',
    '“十五',
    '1日至',
    '月底',
    '每年',
    '1月1日，',
    '（2024',
    '1.1.',
  ])('is done with 100,000 times %s', (piece) => {
    const cues = findPeriods(article([piece.repeat(100_000)], '2024-05-16'));
    expect(cues.length).toBeLessThanOrEqual(200_000);
  });
});
