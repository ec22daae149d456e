import { halfWidth } from './text.ts';

/** A time of publication as a page shows it, always taken as Asia/Shanghai. */
export interface FoundTime {
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`. */
  value: string;
  start: number;
  end: number;
}

// Bounded repetitions only, so that no input makes it slow. Groups: year, month, day, am/pm, hour, minute. Fields that stand side by
// side without white space run together: 2021-08-0420:16, 2021-08-04 20:1612.6万阅读.
const TIME =
  /((?:19|20)\d\d)\s{0,2}(?:[-/.年]\s{0,2})(1[0-2]|0?[1-9])\s{0,2}(?:[-/.月]\s{0,2})(3[01]|[12]\d|0?[1-9])(?:(?!\d)|(?=(?:[01]\d|2[0-3]):[0-5]\d))\s{0,2}日?(?:T|[\s|,]{0,3}(?:\(?(?:星期|周)[一二三四五六日天]\)?)?[\s|]{0,6})(?:(上午|下午|晚上|早上|中午|凌晨)\s?)?(?:([01]?\d|2[0-4])\s?[:时点]\s?([0-5]\d|\d(?!\d)))?/g;

const pad = (text: string) => text.padStart(2, '0');

/** Days of the month, so that 2019-02-31 is no date. */
function exists(year: number, month: number, day: number): boolean {
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Every date in the text, with its time of day where one follows. Offsets are those of the text given. Linear. */
export function findTimes(text: string): FoundTime[] {
  const found: FoundTime[] = [];
  // Asked of every line of a page, most of which name no year.
  if (!/[1１][9９]|[2２][0０]/.test(text)) return found;
  for (const match of halfWidth(text).matchAll(TIME)) {
    const [whole, year = '', month = '', day = '', half, hour, minute] = match;
    if (!exists(Number(year), Number(month), Number(day))) continue;
    if (/\d/.test(text[match.index - 1] ?? '')) continue;
    let value = `${year}-${pad(month)}-${pad(day)}`;
    if (hour !== undefined && minute !== undefined) {
      const shift = (half === '下午' || half === '晚上') && Number(hour) < 12 ? 12 : 0;
      value += `T${pad(String((Number(hour) + shift) % 24))}:${pad(minute)}`;
    }
    found.push({ value, start: match.index, end: match.index + whole.trimEnd().length });
  }
  return found;
}

/** Words before a time that make it another one than that of publication. */
const OTHER_TIME = /(?:更新|修改|成文|生效|实施|有效|失效|截止|截至|开始|结束|访问|现在|今天(?:是)?)[^,。;]{0,6}$/;
/** Words that say a time is the one of publication. */
const PUBLICATION = /(?:发布|发表|刊发|发文|时间|日期)[^,。;]{0,6}$/;
/** Words that a date line has and a clock has not. */
const BESIDE_SOURCE = /来源|來源|作者|记者|编辑|责编|发布者|字号|字体|浏览|点击/;
const CLOCK = /(?:星期|周)[一二三四五六日天]|农历/;

/** How well a time found in a text serves as the time of publication; below 0 it does not at all. */
function rank(text: string, time: FoundTime): number {
  const before = halfWidth(text.slice(Math.max(0, time.start - 12), time.start));
  if (OTHER_TIME.test(before)) return -1;
  let points = 1 + (time.value.length > 10 ? 1 : 0);
  if (PUBLICATION.test(before)) points += 2;
  if (BESIDE_SOURCE.test(text)) points += 1;
  // A masthead's clock says what day it is for the reader.
  else if (CLOCK.test(text)) points -= 1;
  return points;
}

/** The time of the last change, labelled 更新时间: what some systems call that of publication. */
export function updateTime(texts: Iterable<string>): string | null {
  for (const text of texts) {
    const time = findTimes(text).find(({ start }) => /更新[^,，。;；]{0,6}$/.test(text.slice(0, start)));
    if (time) return time.value;
  }
  return null;
}

/** The time of publication among the lines of a head or a foot: a labelled one first, then one with a time of day, then the first. */
export function publicationTime(texts: Iterable<string>): string | null {
  let best: { value: string; rank: number } | null = null;
  for (const text of texts) {
    for (const time of findTimes(text)) {
      const own = rank(text, time);
      if (own >= 0 && (!best || own > best.rank)) best = { value: time.value, rank: own };
    }
  }
  return best?.value ?? null;
}

/** A machine-readable time (`2020-02-29T18:34:31+08:00`, `2019-09-07 15:10:53`, gov.cn's `2024-03-08-16:30:05`, epoch seconds) in Asia/Shanghai; null where it is none. */
export function machineTime(text: string): string | null {
  const trimmed = text.trim().replace(/^(\d{4}-\d\d-\d\d)-(?=\d\d:)/, '$1 ');
  if (/^\d{10}$/.test(trimmed)) return shanghai(Number(trimmed) * 1000);
  const zoned = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)$/.exec(trimmed);
  if (zoned && zoned[1] !== '+08:00' && zoned[1] !== '+0800') {
    const time = Date.parse(trimmed);
    return Number.isNaN(time) ? null : shanghai(time);
  }
  const compact = /^(20\d\d)(\d\d)(\d\d)(?:\d{6})?$/.exec(trimmed);
  if (compact) return findTimes(`${compact[1]}-${compact[2]}-${compact[3]}`)[0]?.value ?? null;
  return findTimes(trimmed)[0]?.value ?? null;
}

function shanghai(time: number): string {
  return new Date(time + 8 * 3_600_000).toISOString().slice(0, 16);
}

/** The day in an address: /2018-05/15/, /201805/t20180515_1.html, /20180515/, /art/2018/5/15/; null where it has none. */
export function dayInAddress(path: string): string | null {
  const patterns = [
    /[/_](20\d\d)[-_/]?(\d\d)\/(\d\d)(?:[/_.]|$)/,
    /\/t?(20\d\d)(0[1-9]|1[0-2])([0-3]\d)(?:[/_.]|\d{0,16}[_./]|$)/,
    /[/_](20\d\d)[-_](\d\d)[-_](\d\d)(?:[/_.]|$)/,
    /\/(20\d\d)\/(\d{1,2})\/(\d{1,2})\//,
    /\/(20\d\d)\/(\d\d)(\d\d)\//,
  ];
  for (const pattern of patterns) {
    const match = pattern.exec(path);
    if (!match) continue;
    const [, year = '', month = '', day = ''] = match;
    const found = findTimes(`${year}-${month}-${day}`)[0];
    if (found) return found.value;
  }
  return null;
}
