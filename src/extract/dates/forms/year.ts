import { ARABIC, numeralEnd, scriptOf } from '../../../language/calendar-numerals.ts';
import type { Numeral, NumeralForm } from '../form.ts';
import { absoluteYears, type Part, part, relativeYears, softPart, unknown } from '../part.ts';
import { endsAny, isOneOf, startsAny } from '../words.ts';
import { edgeEnd } from './edge.ts';
import { namesShortYear } from './short-year.ts';

/**
 * A year in numbers: 2024年, ２０２４年, 二〇三五年, 两千零四年, 08年, 16年底, 九零年, 2027年底, 2024年度.
 * Counter-examples: 3年 and 15周年 (durations), 2000年历史, 第14年, 五年来.
 */
export const year: NumeralForm = {
  units: '年',
  match(text, numeral): Part | null {
    const { start, end, value, unitAt } = numeral;
    if (value < 0 || isOneOf(text, start - 1, '第')) return null;
    const length = end - start;
    const after = unitAt + 1;
    const full = fullYear(text, numeral, after);
    if (full === null) return value > 0 && length <= 3 ? duration(text, numeral, after) : null;
    if (isAge(text, numeral, after, full)) return null;
    const edge = edgeEnd(text, after, '底末初');
    const spec = absoluteYears(full);
    if (edge > after) {
      const month = isOneOf(text, after, '初') ? 1 : 12;
      spec.month = { from: month, to: month, base: 'year' };
    }
    return part('dates/year', start, edge > after ? edge : isOneOf(text, after, '度') ? after + 1 : after, spec);
  },
};

/** The year meant; 98年4月 is 1998, 15年3月2日 is 2015; null where the number counts years. */
function fullYear(text: string, { start, end, value }: Numeral, after: number): number | null {
  const length = end - start;
  if (length >= 3 && value >= 1000 && value <= 2199) return value;
  if (length === 3 && value >= 100 && text.startsWith('公元', start - 2)) return value;
  if (length === 3 && value >= 100 && isOneOf(text, start - 1, '在') && !isOneOf(text, after, '的来里间中内后前'))
    return value;
  if (length !== 2) return null;
  const short = value < 50 ? 2000 + value : 1900 + value;
  const arabic = scriptOf(text.charCodeAt(start)) === ARABIC;
  // 九五年 is read digit by digit, 九十年 counts; 七八年 is seven or eight years.
  const spelt = !arabic && !isOneOf(text, start + 1, '十百千') && value % 10 !== Math.floor(value / 10) + 1;
  if (value >= 50 && (spelt || (arabic && SPOKEN.test(text.slice(after, after + 5))))) return short;
  if (isOneOf(text, start, '0０〇零') || (!arabic && isOneOf(text, start + 1, '〇零'))) return value > 0 ? short : 2000;
  return arabic && (monthFollows(text, after) || (value >= 10 && namesShortYear(text, start, after))) ? short : null;
}

/** What only a year has behind it: 98年那会儿, 95年毕业, 87年前后. Counter-examples: 奋斗95年, 70年来, 60年底蕴. */
const SPOKEN =
  /^(?:那[会年时阵场个]|底(?!蕴|子|气)|前后|[夏秋冬]|春(?!秋|华)|特?大?(?:洪|水灾|大水|大火)|抗洪|毕业(?!学?生)|参军|参加工作|入伍|入党|进厂|下岗|出生|开始)/;

/** Whether 4月, 十二月 or 第8个月 follows. */
function monthFollows(text: string, at: number): boolean {
  const start = isOneOf(text, at, '第') ? at + 1 : at;
  const end = numeralEnd(text, start);
  return end > start && end - start <= 2 && startsAny(text, end, ['月', '个月']);
}

const AGE_BEHIND = ['多', '余', '历史', '的历史', '悠久', '文明', '以上', '来', '建城'];
const AGO = ['前', '之前', '以前', '间'];
const AGE_BEFORE = [
  '距今',
  '长达',
  '历经',
  '近',
  '约',
  '超过',
  '绵延',
  '跨越',
  '建城',
  '得名',
  '建县',
  '建制',
  '建置',
  '立县',
  '设县',
  '置县',
  '置郡',
  '立郡',
];

/** 2000年历史, 距今1500年: so many years, and a round number of them or one that no news would name as a year. */
function isAge(text: string, { start }: Numeral, after: number, value: number): boolean {
  if (value > 1700 && (value > 2000 || value % 100 !== 0)) return false;
  return (
    startsAny(text, after, AGE_BEHIND) ||
    (value < 1700 && startsAny(text, after, AGO)) ||
    endsAny(text, start, AGE_BEFORE)
  );
}

/** 三年内, 5年来, 十年间: no date, but numbers beside it have no period of their own; 五年前 is that year, roughly. */
function duration(text: string, { start, value }: Numeral, after: number): Part | null {
  if (isOneOf(text, after, '前')) return softPart('dates/duration', start, after + 1, relativeYears(-value), 'base');
  return isOneOf(text, after, '内来间') ? softPart('dates/duration', start, after + 1, unknown) : null;
}
