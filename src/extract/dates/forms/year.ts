import { ARABIC, scriptOf } from '../../../language/calendar-numerals.ts';
import type { Numeral, NumeralForm } from '../form.ts';
import { absoluteYears, type Part, part, relativeYears, unknown } from '../part.ts';
import { edgeEnd } from './edge.ts';

/**
 * A year in numbers: 2024年, ２０２４年, 二〇三五年, 两千零四年, 08年, 九零年, 2027年底, 2024年度.
 * Counter-examples: 3年 and 15周年 (durations), 2000年历史, 第14年, 五年来.
 */
export const year: NumeralForm = {
  units: '年',
  match(text, numeral): Part | null {
    const { start, end, value, unitAt } = numeral;
    if (value < 0 || text[start - 1] === '第') return null;
    const length = end - start;
    const after = unitAt + 1;
    const next = text[after] ?? '';
    const full = fullYear(text, numeral, after);
    if (full === null) return value > 0 && length <= 3 ? duration(text, numeral, after) : null;
    if (isAge(text, numeral, after, full)) return null;
    const edge = edgeEnd(text, after, '底末初');
    const spec = absoluteYears(full);
    if (edge > after) {
      const month = text[after] === '初' ? 1 : 12;
      spec.month = { from: month, to: month, base: 'year' };
    }
    return part('dates/year', start, edge > after ? edge : next === '度' ? after + 1 : after, spec);
  },
};

/** The year meant; 98年4月 is 1998, 15年3月2日 is 2015; null where the number counts years. */
function fullYear(text: string, { start, end, value }: Numeral, after: number): number | null {
  const length = end - start;
  if (length >= 3 && value >= 1000 && value <= 2199) return value;
  if (length === 3 && value >= 100 && text.startsWith('公元', start - 2)) return value;
  if (length === 3 && value >= 100 && text[start - 1] === '在' && !'的来里间中内后前'.includes(text[after] ?? '的'))
    return value;
  if (length !== 2) return null;
  const short = value < 50 ? 2000 + value : 1900 + value;
  const leadingZero = '0０〇零'.includes(text[start] as string);
  const positionalZero = scriptOf(text.charCodeAt(start)) !== ARABIC && '〇零'.includes(text[start + 1] as string);
  if (leadingZero || positionalZero) return value > 0 ? short : 2000;
  if (scriptOf(text.charCodeAt(start)) !== ARABIC) return null;
  return monthFollows.test(text.slice(after, after + 5)) ? short : null;
}

const monthFollows = /^(?:的?第?[\d一二三四五六七八九十]{1,2}个?月)/;

/** 2000年历史, 距今1500年: so many years. Nobody writes a future or recent year so. */
function isAge(text: string, { start }: Numeral, after: number, value: number): boolean {
  if (/^[多余]|^(?:的)?(?:悠久)?(?:历史|文明史|建城史)|^以上|^来/.test(text.slice(after, after + 6))) return true;
  if (value < 1700 && /^[之以]?[前间]/.test(text.slice(after, after + 2))) return true;
  return /(?:距今|长达|历经|近|约|超过|绵延|跨越)$/.test(text.slice(Math.max(0, start - 2), start)) && value <= 2000;
}

/** 三年内, 5年来, 十年间: no date, but numbers beside it have no period of their own; 五年前 is that year, roughly. */
function duration(text: string, { start, value }: Numeral, after: number): Part | null {
  const next = text[after];
  if (next === '前') {
    return part('dates/duration', start, after + 1, relativeYears(-value), { kind: 'soft', note: 'base' });
  }
  return next === '内' || next === '来' || next === '间'
    ? part('dates/duration', start, after + 1, unknown, { kind: 'soft' })
    : null;
}
