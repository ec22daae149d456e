import { numeralEnd, numeralValue } from '../../../language/calendar-numerals.ts';
import type { Numeral } from '../form.ts';
import { absoluteYears, type Part, part } from '../part.ts';
import { endsAny, isOneOf } from '../words.ts';

const plausible = (value: number): boolean => value >= 1900 && value <= 2100;

/**
 * A year without 年: alone in its cell or paragraph (the header of a table), both ends of 从2016到2018, and in brackets
 * behind a plan's name （2021-2025）, 2023全年, what a document is of: 《2022中国生态环境状况公报》, and what is looked back on: 数读2024：. Counter-examples: 2018家, 投资2025万元, 电话2018.
 */
export function bareYear(text: string, { start, end, value }: Numeral): Part | null {
  if (end - start !== 4 || !plausible(value)) return null;
  const second = secondYear(text, end);
  if (second) {
    const [toEnd, to] = second;
    if (to <= value || !bracketed(text, start, toEnd)) return null;
    return part('dates/bare-year', start, toEnd, absoluteYears(value, to));
  }
  if (text.startsWith('全年', end) && !isOneOf(text, start - 1, '第号'))
    return part('dates/bare-year', start, end + 2, absoluteYears(value));
  return aloneInCell(text, start, end) || opensTitle(text, start, end) || isLookedBackOn(text, start, end)
    ? part('dates/bare-year', start, end, absoluteYears(value))
    : null;
}

/** End and value of the year behind a separator. */
function secondYear(text: string, end: number): [end: number, value: number] | null {
  let at = end;
  while (at < end + 2 && isOneOf(text, at, '-–—―─－~～至到')) at++;
  if (at === end) return null;
  const last = numeralEnd(text, at);
  const value = numeralValue(text, at, last);
  return last - at === 4 && plausible(value) ? [last, value] : null;
}

function bracketed(text: string, start: number, end: number): boolean {
  const open = text[start - 1] ?? '';
  const close = text[end] ?? '';
  if (open === '从' || open === '自') return close !== '年' && !/[\d%％万亿.]/.test(close);
  return (open === '(' || open === '（') && (close === ')' || close === '）');
}

function aloneInCell(text: string, start: number, end: number): boolean {
  let left = start - 1;
  while (start - left < 8 && isOneOf(text, left, ' =＝\u3000')) left--;
  let right = end;
  while (right - end < 8 && isOneOf(text, right, ' \u3000')) right++;
  return (left < 0 || text[left] === '\t') && (right === text.length || text[right] === '\t');
}

function opensTitle(text: string, start: number, end: number): boolean {
  return isOneOf(text, start - 1, '《') && DOCUMENT.test(text.slice(end, end + LONGEST_TITLE));
}
const LONGEST_TITLE = 40;
/** 《2012》 and 《2046家书店》 are names of another kind. */
const DOCUMENT =
  /^[^年家个人项万亿》，。；\d][^》，。；]{1,34}(?:公报|报告|白皮书|蓝皮书|年鉴|指数|榜单)(?:（[^）]{1,8}）)?》/;

/** 数读2024：, 回眸2024 | …, 【2026，定个小目标】: with nothing behind it that it could be a number of. */
const isLookedBackOn = (text: string, start: number, end: number): boolean =>
  (endsAny(text, start, LOOKED_BACK) || (start === 1 && isOneOf(text, 0, '【'))) &&
  (end === text.length || isOneOf(text, end, '：:，,。！!|｜丨·— \u3000”》】'));
const LOOKED_BACK = '数读 数说 图说 回望 回眸 回首 回顾 盘点 再见 告别 挥别 你好 展望 奋进 奋斗 印象'.split(' ');
